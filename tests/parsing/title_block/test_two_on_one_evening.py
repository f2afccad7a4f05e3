"""Two meetings of one evening in one file, each under the kind of meeting that it is and when it was held."""

from __future__ import annotations

import pytest

from tests.parsing.steps import all_minutes

ONE = """Harrow Mill Parish Council

{first}
held on Monday 12 May 2031 at 6.30pm in the Hall
Present: Cllr Ida Stead (Chairman), Cllr Ted Crowe
1. Report
The report was received.

{second}
held {held} at 7.30pm in the Hall
Present: Cllr Una Vane, Cllr Ted Crowe
1. Election of Chairman
RESOLVED: That Cllr Crowe be elected Chairman.
"""


@pytest.mark.parametrize(
    ("first", "second", "held"),
    [
        ("ANNUAL PARISH MEETING", "ANNUAL MEETING OF THE PARISH COUNCIL", "on Monday 12 May 2031"),
        ("Annual Meeting of the Council", "Ordinary Meeting of the Council", "on Monday 12 May 2031"),
        ("Minutes of the Ordinary Meeting of the Council", "Minutes of the Extraordinary Meeting of the Council",
         "on Monday 12 May 2031"),
        ("Special Meeting of the Council", "Ordinary Monthly Meeting of the Council", "in the Hall on 19 May 2031"),
    ],
)  # fmt: skip
def test_they_are_two(first: str, second: str, held: str) -> None:
    read = all_minutes(ONE.format(first=first, second=second, held=held))
    assert [one.start_time and one.start_time.text for one in read] == ["18:30", "19:30"]
    names = [sorted(a.name.split()[-1] for a in one.attendees) for one in read]
    assert names == [["Crowe", "Stead"], ["Crowe", "Vane"]]


@pytest.mark.parametrize(
    "second",
    [
        "The annual meeting of the parish council is in May.",
        "2. Annual Meeting of the Parish Council",
        "Ordinary meeting of the Council to come",
    ],
)
def test_words_about_another_meeting_begin_none(second: str) -> None:
    text = ONE.format(first="ANNUAL PARISH MEETING", second=second, held="on Monday 12 May 2031")
    assert len(all_minutes(text.replace("held on Monday 12 May 2031 at 7.30pm", "It was noted for 7.30pm"))) == 1
