"""What belongs to no single meeting (a chair's report, registers), and what calls a meeting off."""

from __future__ import annotations

import pytest

from graph.errors import UnreadableDocument
from loaders.minutes import Minutes
from loaders.pipeline import extract
from tests.parsing.steps import document

PAPERS = {
    "chair's report to governors": ("report", """CHAIR'S REPORT TO GOVERNORS
Summer Term

Since May I have been in school five times. With the head teacher, Mrs Ida Stead, I went through the
attendance figures, which were sound. I thank Mr Ted Crowe for mending the gate.
"""),
    "report of the chair of governors": ("report", """Report of the Chair of Governors, Autumn 2031

1. Visits
I saw good work in number.

2. Vacancies
Governors are asked to consider two candidates.
"""),
    "clerk's report": ("report", """Clerk's Report

Shelter: the glass was put back on 3 May.
Members are asked to agree the quotation from Stead & Crowe (£310); Cllr Lyle has it.
"""),
    "business interests": ("register", """REGISTER OF BUSINESS INTERESTS 2031/32

Name | Role | Interest | Declared on
Ida Stead | Chair of governors | Director, Stead Bakery Ltd | 4 September 2031
Ted Crowe | Parent governor | None | 4 September 2031
"""),
    "members' interests": ("register", """Register of Members' Pecuniary Interests

Councillor Ida Stead
Employment: baker
Land: 3 Mill Lane
"""),
    "interests register": ("register", """Governors' Interests Register

Ida Stead: none. Ted Crowe: Crowe & Daughters, builders.
"""),
    "attendance of governors": ("attendance summary", """Governor attendance 2031-32

Name | 4 Sep | 6 Nov | 15 Jan
Ida Stead | Y | Y | N
Ted Crowe | Y | N | Y
"""),
    "attendance register": ("attendance summary", """ATTENDANCE REGISTER

Cllr Ida Stead: attended 5 of 6
Cllr Ted Crowe: attended 6 of 6
"""),
    "agenda alone": ("agenda", """AGENDA

1. Apologies
2. Declarations of interest
3. Minutes of the last meeting
4. Swings
"""),
}  # fmt: skip

CALLED_OFF = {
    "cancelled": ("""HARROW MILL PARISH COUNCIL

MEETING CANCELLED

The meeting of the Parish Council due to be held on Tuesday 4 March 2031 at 7.30pm in the hall has been cancelled
owing to snow. The business will be taken on 1 April 2031.
"""),
    "notice of cancellation": ("""Harbour Board
Notice of cancellation

Notice is hereby given that the meeting of the Harbour Board arranged for 12 May 2031 will not take place.
The chair, Mr Ted Crowe, and the clerk, Ms Ida Stead, send their regrets.
"""),
    "page of a meeting": ("""Agenda and minutes

Quays Committee - Thursday, 8th May, 2031 6.30 pm - CANCELLED

Venue: Committee Room 1, Town Hall

Items
No. Item
1. Apologies for absence
2. Minutes of the last meeting
"""),
    "postponed": ("""Lamps Committee
Monday 9 June 2031 at 6pm, Council Chamber

THIS MEETING HAS BEEN POSTPONED UNTIL 16 JUNE 2031

Membership: Councillors Stead (Chair), Crowe and Lyle
1. Apologies
"""),
    "no meeting": ("""Harrow Mill Community Council
Meeting of 2 July 2031

There was no meeting this month because of the heat.
"""),
}  # fmt: skip


def _read(text: str) -> Minutes:
    return extract(document(text)).minutes[0]


@pytest.mark.parametrize("name", PAPERS)
def test_papers_that_name_no_board_and_no_day_say_what_they_are(name: str) -> None:
    kind, text = PAPERS[name]
    read = _read(text)
    assert read.kind == kind
    assert not read.attendees and read.board is None
    assert not any(item.decisions or item.actions or item.interests for item in read.items)
    assert any(doubt.kind in ("only planned", "other kind") for doubt in read.coverage.doubts)


@pytest.mark.parametrize(
    "text",
    [
        "ATTENDANCE REGISTER\nClass 3B, week 4\nAnn Ash / / / /\nBen Brook / / N /\n",
        "Chairman's Report\n\nThe company had a good year. Your directors propose a dividend of 3p.\n",
        "Agenda for the day\n\n09.30 Welcome by the bride's father\n11.00 Cake\n",
    ],
)
def test_papers_of_no_public_body_are_refused(text: str) -> None:
    with pytest.raises(UnreadableDocument, match="holds no minutes"):
        _read(text)


@pytest.mark.parametrize("name", CALLED_OFF)
def test_what_only_says_that_a_meeting_is_not_held_is_a_notice(name: str) -> None:
    read = _read(CALLED_OFF[name])
    assert read.kind == "notice"
    assert read.status == ("postponed" if name == "postponed" else "cancelled")
    assert read.board is not None and read.date is not None
    assert not read.attendees


@pytest.mark.parametrize(
    "end",
    [
        "As nobody else had come by 7.45pm the meeting was cancelled.",
        "There was no meeting in August. RESOLVED: That the gate be mended.",
        "1. Gate\nThe meeting of the Lamps Committee was cancelled. RESOLVED: That it be called again.",
    ],
)
def test_minutes_that_list_who_came_are_minutes(end: str) -> None:
    read = _read(
        f"Minutes of Harrow Mill Parish Council, 4 March 2031\n\nPresent: Cllr Ida Stead, Cllr Ted Crowe\n\n{end}\n"
    )
    assert read.kind == "minutes"
    assert len(read.attendees) == 2
