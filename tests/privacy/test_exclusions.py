"""Words that exclude press and public, that only speak of it, and that let them in again."""

import pytest

from loaders.pipeline import extract
from tests.parsing.steps import document

_MINUTES = """Alton Parish Council
Minutes of the meeting held on 12 May 2026 in the Town Hall

Present: Cllr Ann Green (Chair), Cllr Bob Brown

1. Apologies for absence
None.

2. Roads
{before}

3. Staffing
The pay of the warden was discussed and RESOLVED: to raise it.

4. Lamps
{after}The lanterns were discussed.

5. Next meeting
9 June 2026.
"""


def _kept(before: str, after: str = "") -> str:
    return repr(extract(document(_MINUTES.format(before=before, after=after))).minutes)


@pytest.mark.parametrize(
    "words",
    [
        "The press and public left the room.",
        "The press and public withdrew.",
        "The meeting moved into Part II.",
        "The Council then moved to Part 2 of the agenda.",
        "The meeting went into committee.",
        "The meeting was closed to the public.",
        "There being no reason to the contrary, the press and public were excluded.",
        "All members of the public left the meeting at this point as the business was confidential.",
        "It was agreed to go into closed session.",
    ],
)
def test_the_public_are_excluded(words: str) -> None:
    assert "warden" not in _kept(words)


@pytest.mark.parametrize(
    "words",
    [
        "There was no reason to exclude the press and public.",
        "There was no reason to the contrary.",
        "Two members of the public left the meeting.",
        "No members of the public were present.",
        "It was not necessary to move into Part II.",
        "Part II of the report was noted.",
        "The road was closed to the public.",
        "The working party had met in committee rooms.",
    ],
)
def test_nobody_is_excluded(words: str) -> None:
    assert "warden" in _kept(words)


@pytest.mark.parametrize(
    "words",
    [
        "The public were readmitted.",
        "The Council came out of committee.",
        "The doors were opened to the public again.",
        "Part I business resumed.",
        "The public part of the meeting was resumed.",
        "The meeting resumed in open session.",
    ],
)
def test_what_follows_is_public_again(words: str) -> None:
    kept = _kept("RESOLVED that the press and public be excluded.", f"{words} ")
    assert "lanterns" in kept
    assert "warden" not in kept
