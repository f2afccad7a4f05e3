"""Titles that stand in one line, or say in a form what the meeting's name is: name and day, and no more than these."""

from __future__ import annotations

import datetime

import pytest

from tests.parsing.steps import minutes

BODY = """

Present: Cllr A. Stead (Chairman), Cllr B. Crowe. In attendance: Mrs C. Lyle (Clerk).

1. Footpaths
RESOLVED: That the gate be mended.

2. Bins
ACTION: Clerk to order two bins.
"""
DAY = datetime.date(2031, 3, 4)


@pytest.mark.parametrize(
    ("title", "board"),
    [
        ("HARROW MILL PARISH COUNCIL Minutes of Meeting held on Tuesday 4 th March 2031 at 7.30pm in the Reading Room",
         "Harrow Mill Parish Council"),
        ("Staffing and Training Committee. Minutes of the meeting held on 4 March 2031 in the Board Room, Mill House",
         "Staffing and Training Committee"),
        ("Harbour Surgery Patient Group (HSPG) Minutes of the Meeting held on Tuesday 4th March 2031 At the Surgery",
         "Harbour Surgery Patient Group"),
        ("Harrow Enterprise Partnership Limited Board Minutes of the Meeting held on Tuesday, 4th March, 2031 at "
         "6.00 pm at the Cabinet Room 'D' - The Mill Wheel Room, Shire Hall, Mill Street, Harrow",
         "Harrow Enterprise Partnership Limited Board"),
        ("Safety, Care & Experience (SCE) Committee. Minutes of the Meeting Held on Tuesday 4 March 2031 in the "
         "Boardroom, Mill Court, Harrow", "Safety, Care & Experience Committee"),
        ("HARROW COMMUNITY COUNCIL MINUTE OF MEETING. Harrow Community Council\n4 March 2031",
         "Harrow Community Council"),
        ("HARBOUR MUSEUMS. Board of Trustees. 4 March 2031, 10.00am. (Wheel House)", "Board of Trustees"),
        ("Harrow Parish Council MINUTES OF THE MEETING OF HARROW PARISH COUNCIL DRAFT.\n4 March 2031",
         "Harrow Parish Council"),
        ("Minutes of Part 1 of the Harrow Care Group Governing Body Tuesday, 4 th March 2031",
         "Harrow Care Group Governing Body"),
        ("Minutes: Tides and Weather Committee (TWC) Date Tuesday 4 March 2031 Time 10:00-13:00",
         "Tides and Weather Committee"),
        ("Harbour Museums 41st Board Meeting 4 March 2031", "Harbour Museums Board"),
        ("To: All Members of the Quarry Liaison Committee\nQUARRY LIAISON COMMITTEE\n4 MARCH 2031\nMINUTES",
         "Quarry Liaison Committee"),
        ("Minutes of the meeting of the Reading Room and Green Charity Trustee meeting held on 4th March 2031",
         "Reading Room and Green Charity Trustees"),
        ("Patch Officers meeting\nMEETING NOTES\nMeeting Title:\tPatch Officers Meeting\nDate:\t4th March 2031",
         "Patch Officers"),
        ("Annual Parochial Church Meeting\nMinutes of the Annual Parochial Church Meeting held on 4 March 2031",
         "Annual Parochial Church Meeting"),
        ("Minutes of HLSPB Board Meeting: 4 March 2031\nHARROW-ON-LEE LOCAL SAFEGUARDING PEOPLE BOARD (HLSPB)",
         "Harrow-on-Lee Local Safeguarding People Board"),
    ],
)  # fmt: skip
def test_name_and_day(title: str, board: str) -> None:
    read = minutes(title + BODY)
    assert (read.board and read.board.text, read.date and read.date.value) == (board, DAY)


@pytest.mark.parametrize(
    "title",
    [
        "Venue: Council Chamber, Council Offices, Mill Street\nContact: Support Team\n4 March 2031",
        "Location: Board Room, Mill House\nMinutes, 4 March 2031",
        "Cofnodion 4 Mawrth 2031 / Minutes 4 March 2031 Cyfarfod y Cyngor / Meeting",
    ],
)
def test_a_place_or_a_word_for_minutes_is_no_board(title: str) -> None:
    assert minutes(title + BODY).board is None


@pytest.mark.parametrize(
    "line",
    [
        "To approve the Council minutes of the meeting held on 4 February 2031",
        "Approval of the Board Minutes of the Meeting held on 4 February 2031",
        "The Committee confirmed the minutes of the meeting held on 4 February 2031",
    ],
)
def test_minutes_that_are_to_be_approved_tell_no_day(line: str) -> None:
    read = minutes(f"Harrow Parish Council\n{line}\nHeld on 4 March 2031" + BODY)
    assert read.date is not None
    assert read.date.value == DAY
