"""What browsers, sites and front matter print of a page is no day, no time and no place of the meeting."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

BODY = "\n\nPresent: Cllr A. Stead (Chairman), Cllr B. Crowe\n\n1. Lamps\nRESOLVED: That the lamp be mended.\n"
TITLE = "Harrow Mill Parish Council\nMinutes of the meeting"


@pytest.mark.parametrize(
    "page",
    [
        f"30/11/2030, 21:55\tMinutes – Harrow Mill\nhttps://harrow.example/minutes\t1/2\n{TITLE}",
        f"Minutes | Harrow Mill\n1 of 2\t30/11/2030, 21:55\n\n{TITLE}",
        f"1/3  11/30/30, 9:55 PM\n{TITLE}",
        f"Harrow Mill Parish Council\nPosted on 9 March 2030 by clerk at 10:41\n{TITLE}",
        f"Submitted by admin on Sun, 09/03/2030 - 10:41\n{TITLE}",
        f"Downloaded from harrow.example on 30 November 2030 at 21:55\n{TITLE}",
        f"Uploaded 9 March 2030 10:41\n{TITLE}",
        f"---\nlayout: post\npublished: 9 March 2030\nlocation: /minutes/march\n---\n{TITLE}",
        f"---\nupdated: 2030-03-11\nlocation: https://harrow.example/hall\n---\n{TITLE}",
    ],
)
def test_nothing_is_taken_from_the_page(page: str) -> None:
    read = minutes(page + BODY)
    assert (read.date, read.start_time, read.venue) == (None, None, None)
    assert read.board is not None and read.board.text == "Harrow Mill Parish Council"


@pytest.mark.parametrize(
    ("page", "day", "time", "venue"),
    [
        ("Downloaded from harrow.example on 30 November 2030 at 21:55\nHarrow Mill Parish Council\n"
         "Minutes of the meeting held on 4 March 2030 at 7pm in the Hall", "2030-03-04", "19:00", "Hall"),
        ("Printed: 30/11/30 21:55\nHarrow Mill Parish Council\nMinutes\n"
         "Date: Monday 4 March 2030\tTime: 19:30\tPlace: Reading Room", "2030-03-04", "19:30", "Reading Room"),
        ("Harrow Mill Parish Council\nMinutes\nPosted 9 March 2030\n4 March 2030, 19:30\nVenue: Mill House",
         "2030-03-04", "19:30", "Mill House"),
    ],
)  # fmt: skip
def test_what_the_minutes_say_is_taken_beside_it(page: str, day: str, time: str, venue: str) -> None:
    read = minutes(page + BODY)
    assert read.date is not None and read.start_time is not None and read.venue is not None
    assert (read.date.value.isoformat(), read.start_time.text, read.venue.text) == (day, time, venue)
