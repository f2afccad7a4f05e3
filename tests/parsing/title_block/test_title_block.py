"""The title block: board, parent body, date, time and place in the forms of dialects.md, section 1."""

import pytest

from tests.parsing.steps import minutes, title
from tests.tables import every_row

ITEMS = "\n\nPresent: Ann Adams (Chair), Bob Brown\n\n1. Paths\nAgreed.\n\n2. Bins\nNone.\n"

ITEMS = "\n\nPresent: Ann Adams, Bob Brown\n\n1. Welcome\n\nAll came.\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone.\n"


@every_row(
    ("text", "board", "date", "time", "venue"),
    [
        (
            "MINUTES of a meeting of the **ALPHA PARTNERSHIP** held at Shire Hall, Alton on 3 May 2017 at 10.00 am.",
            "ALPHA PARTNERSHIP", "2017-05-03", "10:00", "Shire Hall, Alton",
        ),
        ("ALPHA SCRUTINY BOARD\nWednesday, 4th June, 2014", "ALPHA SCRUTINY BOARD", "2014-06-04", None, None),
        ("ALPHA SCRUTINY BOARD Wednesday, 4th June, 2014", "ALPHA SCRUTINY BOARD", "2014-06-04", None, None),
        ("## **Children's Review Board 7 October 2018**", "Children's Review Board", "2018-10-07", None, None),
        ("Alpha Forum minutes – 7 May 2024", "Alpha Forum", "2024-05-07", None, None),
        ("Alpha Council meeting Sep 6, 2019", "Alpha Council", "2019-09-06", None, None),
        (
            "Alpha Community Council\n\nThursday 6 April 2011\n\n4:30 p.m.\n\nTown Hall, Alton",
            "Alpha Community Council", "2011-04-06", "16:30", "Town Hall, Alton",
        ),
        (
            "Agenda and minutes\n\nAlpha Panel\n\nTuesday, 5th July, 2022 4.00 pm\n\n"
            "Venue: Town Hall, Alton  View directions\n\nContact: Zoe Zane 01234",
            "Alpha Panel", "2022-07-05", "16:00", "Town Hall, Alton",
        ),
        ("Alpha Board\n\nTuesday 6 March 2018 – 13:00-16:00", "Alpha Board", "2018-03-06", "13:00", None),
        ("Alpha Board\n\nDRAFT\n\n3 May 2022", "Alpha Board", "2022-05-03", None, None),
        ("Draft minutes of the Alpha Board held on 3 May 2022", "Alpha Board", "2022-05-03", None, None),
    ],
)  # fmt: skip
def test_title_forms(text: str, board: str, date: str, time: str | None, venue: str | None) -> None:
    block = title(text)
    assert block.board is not None
    assert block.date is not None
    assert block.board.value.casefold() == board.casefold()
    assert str(block.date.value) == date
    assert (block.time.value if block.time else None) == time
    assert (block.venue.value if block.venue else None) == venue


def test_front_matter_gives_title_date_and_place() -> None:
    text = (
        "---\ntitle: Alpha Standards Board\nstart: 2020-05-04T10:00:00.000Z\nlocation: Town Hall, Alton\n---\n" + ITEMS
    )
    found = minutes(text)
    assert found.board is not None
    assert found.date is not None
    assert (found.board.text, str(found.date.value)) == ("Alpha Standards Board", "2020-05-04")


def test_a_parent_body_on_the_line_above() -> None:
    block = title("ALTON COUNTY COUNCIL\n\nMINUTES of a meeting of the ALPHA PARTNERSHIP held on 3 May 2017")
    assert block.parent is not None
    assert block.parent.value.casefold() == "alton county council"


@pytest.mark.parametrize(
    "distraction",
    [
        "1. Minutes\n\nThe minutes of the meeting held on 5 April 2022 were agreed.",
        "1. Welcome\n\nThe date of publication is 20 May 2022.",
        "1. Events\n\nThe fair is on 11 June 2022.",
        "1. Signing\n\nSigned by the Chair on 7 June 2022.",
        "1. Next meeting\n\nThe next meeting is on 7 June 2022.",
    ],
)
def test_dates_of_other_things_are_not_the_date(distraction: str) -> None:
    rest = "\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone."
    with_date = minutes(f"Alpha Board\n\n3 May 2022\n\nPresent: Ann Adams, Bob Brown\n\n{distraction}{rest}")
    assert str(with_date.date.value if with_date.date else None) == "2022-05-03"
    without = minutes(f"Alpha Board\n\nPresent: Ann Adams, Bob Brown\n\n{distraction}{rest}")
    assert without.date is None


def test_dates_of_publication_and_of_the_next_meeting_on_top_are_not_the_date() -> None:
    text = (
        "Alpha\n\nDate of publication: 20 May 2022\n\nDraft: subject to approval at the next meeting on 7 June 2022"
        + ITEMS
    )
    assert minutes(text).date is None


@pytest.mark.parametrize("line", ["Published 20 May 2022", "Circulated on 20 May 2022", "Date of issue: 20 May 2022"])
def test_a_date_of_publication_alone_is_not_the_date(line: str) -> None:
    assert minutes(f"Alpha Board\n\n{line}{ITEMS}").date is None


def test_a_date_in_a_table_of_the_title_with_empty_cells_is_the_date() -> None:
    rows = (
        "| Title |  | Alpha Trust - Board Meeting |  |\n| --- | --- | --- | --- |\n| Date |  | 24 January 2013 |  |\n"
    )
    found = title(f"# Alpha Trust\n\n## BOARD MEETING MINUTES\n\n{rows}" + ITEMS)
    assert found.date is not None
    assert str(found.date.value) == "2013-01-24"


def test_a_month_is_no_part_of_the_boards_name() -> None:
    block = title("Minutes of the Alpha Board, May 2019")
    assert block.board is not None
    assert block.board.value == "Alpha Board"


def test_called_time_comes_before_opening_time() -> None:
    text = "Minutes of the Alpha Board held at the Town Hall on 3 May 2022 at 6.00pm" + ITEMS
    found = minutes(text.replace("All came.", "The Chair opened the meeting at 6.05pm."))
    assert found.start_time is not None
    assert found.start_time.text == "18:00"


def test_a_webcasting_notice_is_no_venue() -> None:
    text = "Alpha Board\n\n3 May 2022\n\nThis meeting may be filmed in the Council Chamber for webcast on the website."
    block = title(text)
    assert block.venue is None or "webcast" not in block.venue.value


def test_no_board_is_invented() -> None:
    found = minutes("Tuesday, 5th July, 2022 4.00 pm" + ITEMS)
    assert found.board is None
    assert str(found.date.value if found.date else None) == "2022-07-05"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("3. Date of Next Meeting\n\nTuesday 7 June 2022 at 10.00 am in the hall.", "2022-06-07"),
        ("3. Date of next meeting: Tuesday 7th June 2022", "2022-06-07"),
        ("3. Any other business\n\nThe next meeting will be held on 7 June 2022.", "2022-06-07"),
        ("3. Meeting\n\n**Resolved:- That a further meeting be held on Tuesday, 7th June, 2022.**", "2022-06-07"),
        ("3. Date of next meeting\n\n7 June", "2022-06-07"),
        ("3. Any other business\n\nNone.\n\nNext Meeting Tuesday, 7th June 2022", "2022-06-07"),
        ("3. Any other business\n\nNone.\n\nNext Council Meeting 7 June 2022", "2022-06-07"),
        ("3. Any other business\n\nNext meeting – Tuesday 7 June 2022", "2022-06-07"),
        ("3. Items for next meeting to be held on 7 June 2022\n\nBins.", "2022-06-07"),
        ("3. Date of next meeting\n\nTo be left until after the AGM.", None),
        ("3. Date of next meeting\n\nJune 2022", None),
        ("3. Events\n\nThe joint fair is on 11 June 2022.", None),
        ("3. Date of next meeting\n\n7 June 2022, 5 July 2022 and 2 August 2022", "2022-06-07"),
    ],
)
def test_next_meeting(said: str, expected: str | None) -> None:
    text = (
        f"Alpha Board\n\n3 May 2022\n\nPresent: Ann Adams, Bob Brown\n\n1. Bins\n\nNone.\n\n2. Trees\n\nNone.\n\n{said}"
    )
    found = minutes(text).next_meeting
    assert (str(found.value) if found else None) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Minutes of Meeting held on Tuesday 3rd May 2022 in the Town Hall",
        "Minutes of Meeting on 3 May 2022",
        "Draft Minutes of Monthly Meeting held on 3rd May 2022",
        "Minutes of meeting held at the Town Hall on Tuesday 3™ May 2022",
    ],
)
def test_the_day_behind_minutes_of_meeting(line: str) -> None:
    found = title(f"Ashcombe Community Council\n{line}\n\nPresent: Ann Adams\n\n1. Roads\nAll is well.\n").date
    assert found is not None
    assert str(found.value) == "2022-05-03"


def test_what_a_draft_is_for_tells_no_other_meeting() -> None:
    text = "Alpha Parish Council – Meeting DRAFT FOR APPROVAL AT THE NEXT MEETING Tuesday 3rd May 2022, 7pm"
    assert str(title(text + ITEMS).date.value) == "2022-05-03"


@pytest.mark.parametrize(("month", "date"), [("December", None), ("January", "2022-01-07")])
def test_the_day_of_a_page_is_none_of_a_meeting_of_another_month(month: str, date: str | None) -> None:
    text = (
        f"---\ntitle: Alpha minutes\ndate: 2022-01-07\n---\n\nMinutes of the {month} meeting of Alpha Parish Council\n"
    )
    found = title(text + ITEMS).date
    assert (str(found.value) if found else None) == date
