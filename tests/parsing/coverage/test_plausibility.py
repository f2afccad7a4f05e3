from __future__ import annotations

import pytest

from loaders.minutes import Attendee
from loaders.parsing.coverage.plausibility import implausible
from loaders.spans import SourceOffset
from tests.parsing.steps import minutes

HEAD = """Alverton Borough Council
Transport Committee

Minutes of the meeting held on {day} at 7.00 pm in the Guildhall

Present: {present}.

1. Buses
RESOLVED: That the report be noted.

2. Trams
RESOLVED: That the plan be noted.
"""


def reasons(
    day: str = "Thursday 17 April 2031", present: str = "Councillors Ada Holt (Chair) and Ben Moss"
) -> list[str]:
    return [doubt.reason for doubt in minutes(HEAD.format(day=day, present=present)).coverage.doubts]


@pytest.mark.parametrize("day", ["Tuesday 17 April 2031", "Tuesday, 17th April 2031", "Tues 17 April 2031"])
def test_a_weekday_that_does_not_fit_its_date_is_a_doubt(day: str) -> None:
    assert any("17 April 2031 was a Thursday, not a" in reason for reason in reasons(day))


@pytest.mark.parametrize("day", ["Thursday 17 April 2031", "Thurs 17 April 2031", "17 April 2031"])
def test_a_day_that_fits_is_none(day: str) -> None:
    assert reasons(day) == []


@pytest.mark.parametrize(
    "role",
    ["Director of the new buses and the timetable of the whole station", "Clerk. The meeting began", "Guest from"],
)
def test_a_role_that_reads_like_a_sentence_is_a_doubt(role: str) -> None:
    attendee = Attendee(name="Noel Farrant", status="present", role=role, start=SourceOffset(0), end=SourceOffset(4))
    counts = {"unread": 0, "attendance": 0}
    found = [doubt.reason for doubt in implausible("Noel", counts, None, (attendee,))]
    assert found == (["the role of Noel Farrant reads like a sentence"] if role != "Guest from" else [])


def test_more_people_than_any_council_has_and_words_not_read_are_doubts() -> None:
    attendee = Attendee(name="Noel Farrant", status="present", start=SourceOffset(0), end=SourceOffset(4))
    counts = {"unread": 40, "attendance": 160, "items": 100}
    assert [doubt.reason for doubt in implausible("Noel", counts, None, (attendee,) * 151)] == [
        "13% of the words were not read",
        "the attendance takes more than half of the words",
        "151 people are more than any council has",
    ]


def test_few_words_unread_are_told_where_there_are_few_words() -> None:
    assert [doubt.reason for doubt in implausible("", {"unread": 30, "attendance": 5, "items": 25}, None, ())] == [
        "50% of the words were not read"
    ]
    assert not list(implausible("", {"unread": 20, "attendance": 5, "items": 15}, None, ()))


def test_somebody_in_attendance_who_was_not_read_is_told() -> None:
    head = "Councillors Ben Moss, Ada Holt.\nIn attendance: "
    left = "She left the meeting when the lamps were being discussed and came back after that"
    assert reasons(present=f"{head}Nell Frobish (Director of Trams. {left})")
    assert reasons(present=f"{head}Nell Frobish (Director of Trams)") == []
    assert reasons(present=f"{head}two members of the public") == []
