"""What browsers, sites and front matter print of a page is no day, no time and no place of the meeting."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes, title

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


@pytest.mark.parametrize(
    "keys",
    [
        "title: Minutes\ndate: 2025-04-02T10:41:00+01:00",
        'title: "Minutes"\ndate: 2025-04-02 10:41:07',
        'date: "Wed, 02 Apr 2025 10:41:00 GMT"',
        "title: Minutes, March 2025\ndate: 2025-03-12T19:00:00Z",  # in the meeting's month, and no day is told
        "title: Minutes - March 2025\ndate: 2025-04-02",
    ],
)
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_when_a_page_was_put_up_is_not_when_its_meeting_was(keys: str, fence: str) -> None:
    keys = keys if fence == "---" else keys.replace(": ", " = ", 2)
    read = minutes(f"{fence}\n{keys}\n{fence}\nHarrow Mill Parish Council\nMinutes of the Annual Meeting{BODY}")
    assert (read.date, read.start_time) == (None, None)


@pytest.mark.parametrize(
    ("keys", "title", "day", "time"),
    [
        ("date: 2025-03-04", "Minutes, March 2025", "2025-03-04", None),
        ("date: 2025-03-04T19:30:00", "Minutes", "2025-03-04", None),
        ("meeting_date: 2025-03-04\ntime: '19:30'\ndate: 2025-04-02T10:41:00Z", "Minutes", "2025-03-04", "19:30"),
        ("date-of-meeting: 4 March 2025\nstart_time: 7pm\nlastmod: 2025-04-02", "Minutes", "2025-03-04", "19:00"),
        ("date: 2025-04-02T10:41:00Z", "Minutes of the meeting of Tuesday 4 March, 7pm", "2025-03-04", "19:00"),
        ("date: 2026-01-07T10:41:00Z", "Minutes of the meeting of 17 December, 7pm", "2025-12-17", "19:00"),
    ],
)
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_what_front_matter_and_title_tell_of_the_meeting(
    keys: str, title: str, day: str, time: str | None, fence: str
) -> None:
    keys = keys if fence == "---" else keys.replace(": ", " = ")
    read = minutes(f"{fence}\n{keys}\n{fence}\nHarrow Mill Parish Council\n{title}{BODY}")
    assert read.date is not None
    assert (read.date.value.isoformat(), read.start_time and read.start_time.text) == (day, time)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Wednesday, 7 May 2031\n\nMill Society\n\nMinutes of the meeting held on 2 April 2031 at 10am", "2031-04-02"),
        ("May 7, 2031\n\nCommittee Meeting 2/4/2031\n\nMill Society", "2031-04-02"),
        ("**7 May 2031**\n\nMill Society\n\nNotes of a meeting on Wednesday 2 April 2031", "2031-04-02"),
        ("Wednesday, 7 May 2031\n\nMill Society minutes", "2031-05-07"),
        ("Mill Society minutes\n\n2 April 2031\n\nPut online on 7 May 2031 by the clerk of the meeting", "2031-04-02"),
    ],
)
def test_the_day_of_a_post_above_that_of_the_meeting(text: str, day: str) -> None:
    found = title(text).date
    assert found is not None
    assert found.value.isoformat() == day
