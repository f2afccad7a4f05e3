"""What was written is what is read back, in every dialect: thousands of meetings with MINUTEGRAPH_EXAMPLES=5000."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests.generator.comparing import misreadings
from tests.generator.dialects import DIALECTS, Dialect
from tests.generator.strategies import meetings

pytestmark = pytest.mark.slow

EXAMPLES = int(os.environ.get("MINUTEGRAPH_EXAMPLES", "0"))


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@settings(
    max_examples=EXAMPLES or 40,
    derandomize=not EXAMPLES,
    suppress_health_check=list(HealthCheck),
    print_blob=bool(EXAMPLES),
)
@given(data=st.data())
def test_a_meeting_is_read_back_as_it_was_written(dialect: Dialect, data: st.DataObject) -> None:
    meeting = data.draw(meetings(dialect))
    misread = misreadings(dialect, meeting)
    note(dialect.write(meeting))
    assert [str(fact) for fact in misread] == []
