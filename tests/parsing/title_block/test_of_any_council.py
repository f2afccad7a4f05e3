"""Bodies that every council has: called by what they do, with their council at the foot of the text, called off."""

from __future__ import annotations

import datetime

from loaders.pipeline import extract
from tests.parsing.steps import document, minutes
from tests.tables import every_row

HELD = """{}

Minutes of the meeting held on Tuesday 4 March 2031 at 7 pm in the Guildhall

Present: Councillor A. Wren (Chair), Councillor B. Holt

1. Apologies
Apologies were received from Councillor Dunn.

2. {}
"""


@every_row("title, board", [("SCRUTINY", "Scrutiny"), ("Planning", "Planning"), ("## Licensing", "Licensing")])
def test_a_board_may_be_called_by_what_it_does(title: str, board: str) -> None:
    found = minutes(HELD.format(title, "Bus routes\nRESOLVED: That the report be noted.")).board
    assert found is not None and found.text == board


@every_row(
    "title, last, council",
    [
        ("Cabinet", "Closed at 8.\n\nOrrin Borough Council, Civic Centre, High Street, Orrin", "Orrin Borough Council"),
        ("Executive", "Closed at 8.\n\nPage 1 of 1          Orrin District Council", "Orrin District Council"),
        ("Planning Committee", "Letters\nA letter was received from Orrin District Council.", None),
        ("Harbour Forum", "Invited to the next meeting\nOrrin District Council", None),
    ],
)
def test_the_council_at_the_foot(title: str, last: str, council: str | None) -> None:
    found = minutes(HELD.format(title, last)).parent_body
    assert (found.text if found else None) == council


@every_row(
    "notice, status, board, day",
    [
        ("A meeting of the Licensing Sub-Committee has been CANCELLED\n", "cancelled", "Licensing Sub-Committee", None),
        ("NOTICE\n\nA meeting of Orrin Town Council has been CANCELLED.\n", "cancelled", "Orrin Town Council", None),
        ("The meeting of the Harbour Committee due on 3 May 2031 was cancelled.\n", "cancelled", "Harbour Committee",
         datetime.date(2031, 5, 3)),
        ("CANCELLED: the meeting of the Audit Panel due to be held on Monday 9 June 2031 at 10 am.\n", "cancelled",
         "Audit Panel", datetime.date(2031, 6, 9)),
        ("Please note that the meeting of the Harbour Committee scheduled for Tuesday 6 May 2031 has been postponed.\n",
         "postponed", "Harbour Committee", datetime.date(2031, 5, 6)),
    ],
)  # fmt: skip
def test_a_lone_sentence_calls_a_meeting_off(notice: str, status: str, board: str, day: datetime.date | None) -> None:
    [read] = extract(document(notice)).minutes
    assert read.board is not None
    assert (read.board.text, read.date.value if read.date else None) == (board, day)
    assert (read.kind, read.status, read.attendees) == ("notice", status, ())
