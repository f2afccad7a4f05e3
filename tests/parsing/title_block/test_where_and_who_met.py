"""Boards, days and places in titles that say how a meeting was held, or break their lines elsewhere."""

import pytest

from tests.parsing.steps import minutes, title


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "Minutes of the Alpha Board Meeting in Public\nHeld on 13 January 2022 via Microsoft Teams",
            "Microsoft Teams",
        ),
        ("MINUTES OF THE ALPHA BOARD MEETING HELD IN PUBLIC on 13 January 2022", None),
        ("Alpha Panel, meeting in private on 13 January 2022", None),
        ("Minutes of the Alpha Board held in Public Hall, Alton on 13 January 2022", "Public Hall, Alton"),
    ],
)
def test_in_public_is_no_place(text: str, venue: str | None) -> None:
    found = title(text).venue
    assert (found.value if found else None) == venue


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Minutes of the Alpha Board, 4 May 2031 - held in the church", "church"),
        ("Upton PCC\nMinutes of the Alpha Council\nSt Alban's Church, Upton\nThursday 4 May 2031\n7.30 pm Hall",
         "St Alban's Church, Upton"),
        ("Minutes of the PCC\nSt Alban's Church, Upton\nParochial Church Council\nMinutes of Meeting\n"
         "Thursday 4 May 2031\n7.30 pm in Lower Hall.", "Lower Hall"),
        ("Minutes\nOrrin Hospital\nHarbour Board\n4 May 2031", None),
        ("Minutes\nMill Academy\nMinutes of a meeting of the Trustees\n4 May 2031", None),
        ("Mill Surgery\nMill Surgery PPG\nMinutes 4 May 2031", None),
        ("Alpha Board\n4 May 2031\nTime 10:00-13:00\nVenue 5.3, 15 Mill Road, Upton", "5.3, 15 Mill Road, Upton"),
        ("Venue Management Group\n4 May 2031", None),
        ("Minute of the meeting of Alpha Council held within the Kirk Hall on 4 May 2031", "Kirk Hall"),
        ("MINUTES OF ALPHA COUNCIL HELD ON 4 MAY 2031 AT MILL HALL, UPTON COMMENCING", "MILL HALL, UPTON"),
        ("You are summoned to a meeting of Alpha Council to be held in the Corn Hall to transact the business below",
         "Corn Hall"),
    ],
)  # fmt: skip
def test_whose_church_or_school_it_is_tells_no_place(text: str, venue: str | None) -> None:
    found = title(text).venue
    assert (found.value if found else None) == venue


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("Alpha Board\nMinutes of the meeting reconvened on Thursday 12 June 2031 at 7 pm, having been "
         "adjourned on 5 June 2031", "2031-06-12", "19:00"),
        ("Alpha Board\nMinutes of the adjourned meeting of 5 June 2031, continued on Thursday 12 June 2031 at 7.15 pm",
         "2031-06-12", "19:15"),
        ("Alpha Board\nThe meeting resumed on 12 June 2031 at 18:00 (adjourned from 5 June 2031)", "2031-06-12",
         "18:00"),
        ("Alpha Board\n12 June 2031\nThe meeting was adjourned at 7 pm", "2031-06-12", None),
        ("Alpha Board\nThe meeting due on Monday 5 June 2031 at 7.00 pm has been postponed", "2031-06-05", "19:00"),
    ],
)  # fmt: skip
def test_when_a_meeting_was_resumed_or_due(text: str, day: str, time: str | None) -> None:
    found = title(text)
    assert found.date is not None
    assert (found.date.value.isoformat(), found.time.value if found.time else None) == (day, time)


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("MINUTES OF ALPHA COUNCIL HELD ON WEDNESDAY 19 JULY 2017 AT 7.30 PM AT ALTON KIRK HALL", "ALTON KIRK HALL"),
        ("Minutes of Alpha Council held on Tuesday 4 July 2017 at Mayfield Hall, Alton", "Mayfield Hall, Alton"),
        ("Minutes of Alpha Council held on 4 July 2017 at Octavia House", "Octavia House"),
        ("Minutes of the Alpha Council,\n14th May 2024 Venue, Church House", "Church House"),
        ("Minutes of the Alpha Board\n14th May 2024\nVenue for meeting: Corn Exchange, Alton", "Corn Exchange, Alton"),
        ("Minutes of the Alpha Board\n14th May 2024\nMeeting location: Corn Exchange", "Corn Exchange"),
        ("Minutes of the Alpha Board\n14th May 2024\nPlace of the meeting: Old Mill", "Old Mill"),
    ],
)
def test_places_behind_days_and_with_names_like_months(text: str, venue: str) -> None:
    found = title(text).venue
    assert found is not None
    assert found.value == venue


@pytest.mark.parametrize(
    ("text", "day", "time"),
    [
        ("Provisional Minutes of Meeting held on Monday 11th June, 2001 at Alton Hall", "2001-06-11", None),
        (
            "Draft minutes of the Alpha Council meeting of Tuesday February the 6th 2018 at 7.30pm",
            "2018-02-06",
            "19:30",
        ),
        ("Alpha Committee\n4.00pm1 July 2021\nTown Hall", "2021-07-01", "16:00"),
        ("Alpha Committee\n10am22 March 2021\nTown Hall", "2021-03-22", "10:00"),
    ],
)
def test_days_in_other_forms(text: str, day: str, time: str | None) -> None:
    block = title(text)
    assert block.date is not None
    assert (str(block.date.value), block.time.value if block.time else None) == (day, time)


@pytest.mark.parametrize(
    ("text", "board"),
    [
        ("Minute of the Alton Community Council (ACC) Meeting held on 12 February "
        "2015", "Alton Community Council"),
        ("Minute of Alton Community Council held on 12 February 2015 in the Hall", "Alton Community Council"),
        ("Minutes of the Alton Community Council virtual Meeting held via Zoom on 4 May "
        "2022", "Alton Community Council"),
        ("4th Meeting of the Alpha Safeguarding Board\nTo be held on 9 January 2015", "Alpha Safeguarding Board"),
        ("Board meeting\nAlpha Safeguarding Board for Alton To be held on 9 January "
        "2015", "Alpha Safeguarding Board for Alton"),
        ("Governing body meeting – 13 January 2022\nAlpha CCG Governing Body Meeting in "
        "Public", "Alpha CCG Governing Body"),
        ("Minutes of the Board Meeting of St. Mary’s Isle Residents’ Association held on 5 May "
        "2013", "St. Mary’s Isle Residents’ Association"),
        ("ALTON ON THE WATER\nCOMMUNITY COUNCIL\nMinutes of the Council Meeting, 14 May "
        "2024", "Alton on the Water Community Council"),
        ("CYNGOR TREF\nALTON\nTOWN COUNCIL\nMinutes, 14 May 2024", "Alton Town Council"),
        ("DRAFT MINUTES\nPARISH COUNCIL\nAlton, 14 May 2024", "Parish Council"),
        ("Upton Patient Group (UPG)\nMinutes, 14 May 2024", "Upton Patient Group"),
        ("Upton Patient Group (Westmere)\nMinutes, 14 May 2024", "Upton Patient Group (Westmere)"),
        ("Minutes of the Alpha Health BoardDate of meeting: 11 April 2011", "Alpha Health Board"),
        ("Minutes of the Alpha Youth ForumVenue for meeting: Town Hall\n11 April 2011", "Alpha Youth Forum"),
        ("Alpha Board meeting\nMeeting Title: Alpha Safety Board Meeting\nDate: 4 May 2022", "Alpha Safety Board"),
        ("Beta Council\nName of meeting: Alpha Working Group\nDate: 4 May 2022", "Alpha Working Group"),
        ("Beta Trust\nTitle of Meeting: Beta Quality Committee\nDate: 4 May 2022", "Beta Quality Committee"),
    ],
)  # fmt: skip
def test_boards_in_titles_of_other_forms(text: str, board: str) -> None:
    found = title(text).board
    assert found is not None
    assert found.value == board


@pytest.mark.parametrize(
    ("head", "venue"),
    [
        ("ALPHA FORUM – 14 May 2024, 4.30pm, Beech Room, Shire Hall", "Beech Room, Shire Hall"),
        ("Minutes – 14 May 2024, 10am, County Hall Room 4\nAlpha Forum", "County Hall Room 4"),
        ("Alpha Forum\n14 May 2024\n10:00 – 12:00 Room 4, Shire Hall", "Room 4, Shire Hall"),
    ],
)
def test_a_place_behind_the_time(head: str, venue: str) -> None:
    read = minutes(f"{head}\n\nPresent: Ann Adams (Chair), Bob Brown\n\n1. Paths\nAgreed.\n\n2. Bins\nNone.\n")
    assert read.venue is not None
    assert read.venue.text == venue


@pytest.mark.parametrize(
    "text",
    [
        "ALTON TOWN COUNCIL\n\n14th May 2024\n\nAt a Meeting of the FULL COUNCIL held at Mill Hall on 14th May 2024",
        "Alton Town Council\n\nMinutes of the meeting of Full Council held on Monday 14.05.2024",
        "Alton Town Council\n\nFULL COUNCIL\n\nMinutes of a meeting held on 14 May 2024",
    ],
)
def test_the_full_council_is_the_council_above(text: str) -> None:
    found = title(text).board
    assert found is not None
    assert found.value == "Alton Town Council"


@pytest.mark.parametrize(
    "line",
    [
        "Meeting           ALPHA SAFEGUARDING BOARD               Venue      ROOM 2, MILL HOUSE",
        "Meeting:   Alpha Safeguarding Board    Venue: Room 2, Mill House",
    ],
)
def test_a_title_in_columns_with_labels(line: str) -> None:
    found = title(f"{line}\nDate              TUESDAY 9TH JUNE 2009        Start Time 9.00AM    Finish Time 12.00NOON")
    assert found.board is not None
    assert found.venue is not None
    assert found.date is not None
    assert (found.board.value, found.venue.value.upper()) == ("Alpha Safeguarding Board", "ROOM 2, MILL HOUSE")


def test_what_is_decided_of_is_no_place() -> None:
    text = "ALTON COUNCIL\n\nEXECUTIVE\n\nMeeting held on 14 May 2024\n\nLeisure centre\nDecision: That it be kept."
    assert title(text).venue is None


def test_a_place_ends_before_what_became_of_the_meeting() -> None:
    text = "The meeting of Alton Parish Council due on 6 May 2024 at 7.30 pm in the Village Hall was CANCELLED for ice."
    found = title(f"Alton Parish Council\n\n{text}").venue
    assert found is None or found.value == "Village Hall"


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "Alpha Parish Council\nMinutes of the meeting held in the village hall\non Thursday 4 May 2031",
            "village hall",
        ),
        ("Alpha Parish Council\nMinutes of the meeting held in the parish room on 4 May 2031", "parish room"),
        ("Minutes of the Alpha Committee\n4 May 2031 at 10 am\nat 12/3 Quay Street View", "12/3 Quay Street View"),
        ("Alpha Committee\nUpton Conference Centre: Friday 4th May 2031.", "Upton Conference Centre"),
        ("Alpha Committee\nOld School House - 4th May 2031", "Old School House"),
        ("Alpha Parish Council\nMinutes of the meeting held in the usual way on 4 May 2031", None),
    ],
)
def test_places_in_small_letters_with_numbers_and_before_the_day(text: str, venue: str | None) -> None:
    found = title(text).venue
    assert (found.value if found else None) == venue


def test_where_a_body_meets_is_not_the_body() -> None:
    found = minutes(
        "Overview & Actions\n\nUpton Conference Centre: Friday 4th May 2031.\n\nPresent: Ann Ashe, Bea Brook\n"
    )
    assert found.board is None or "Centre" not in found.board


@pytest.mark.parametrize(
    "told",
    [
        "Cars had been broken into between 2 and 4 am on two nights of the week before, and one of them was burnt.",
        "A lorry was seen by a neighbour in the lane behind the mill at 11.30 pm without any lights on it at all.",
    ],
)
def test_a_time_in_a_story_is_not_that_of_the_meeting(told: str) -> None:
    assert minutes(f"Alpha Council\n4 May 2031\n\nPresent: Ann Ashe, Bea Brook\n\n{told}\n").start_time is None


@pytest.mark.parametrize(
    "words",
    ["Minutes of Meeting\nHeld on", "MINUTES OF MEETING\nHELD ON", "Draft minutes of committee meeting\nheld on"],
)
def test_the_day_of_a_title_in_two_lines(words: str) -> None:
    found = minutes(f"{words} Monday 9th January 2012\n\nPresent: Ann Ashe, Bea Brook\n\n1. Apologies\nNone.\n").date
    assert found is not None
    assert found.value.isoformat() == "2012-01-09"
