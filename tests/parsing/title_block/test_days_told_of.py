"""Days that what was said at a meeting tells of: none of them is the day of the meeting."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

TEXT = "Path Board\n\nMinutes\n\n{line}\n\nThe Chair thanked all who had come.\n"


@pytest.mark.parametrize(
    "line",
    [
        "To consider the minutes of the previous Path, Lane and Bridleway Board meeting held on 28 June 2023.",
        "13.3 RESOLVED – that the minutes of the 28 June 2023 meeting be approved as an accurate record.",
        "It was resolved that the fair of 28 June 2023 be paid for.",
        "The Clerk advised that the report on lanes would be submitted to the meeting on 28 June 2023 and not in May.",
        "The Chair told all of the members of the Board to come to the day of mills on 28 June 2023.",
    ],
)
def test_a_day_that_is_spoken_of_is_not_the_meetings(line: str) -> None:
    assert minutes(TEXT.format(line=line)).date is None


@pytest.mark.parametrize(
    "line",
    [
        "Minutes of the meeting of the Path Board that was called by the Chair and held on 28 June 2023",
        "The Path Board of the parishes of Weir, Mill and Lower Holt, which was set up in May, met on 28 June 2023.",
        "Resolution of the Path Board, 28 June 2023",
    ],
)
def test_a_day_on_which_the_board_met_is(line: str) -> None:
    found = minutes(TEXT.format(line=line)).date
    assert found is not None
    assert found.value.isoformat() == "2023-06-28"
