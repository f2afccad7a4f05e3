"""A title that goes over several lines is one sentence: no item, and its words are board, day and place together."""

import pytest

from tests.parsing.steps import headings, minutes

ITEMS = "\n\nPresent: Ann Ashe (Chair), Bea Brook\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def told(title: str) -> tuple[str | None, str | None, str | None]:
    read = minutes(title + ITEMS)
    day = read.date.value.isoformat() if read.date else None
    return read.board and read.board.text, day, read.venue and read.venue.text


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (
            "MINUTES OF PROCEEDINGS AT MEETING OF THE MUNICIPAL DISTRICT OF UPTON-\n"
            "NETHERBY HELD IN ÁRAS UPTON, MILL ROAD, ON\nTUESDAY, 9TH APRIL, 2019 AT 9.30 A.M.",
            ("Municipal District of Upton-Netherby", "2019-04-09", "ÁRAS UPTON, MILL ROAD"),
        ),
        (
            "1\n\n**Minutes of the Meeting of Upton County Council’s Roads Policy**\n"
            "**Committee held on 19th February 2025 at 3:00 p.m. in the Council Chamber,**\n**Netherby and online.**",
            ("Roads Policy Committee", "2025-02-19", "Council Chamber"),
        ),
        (
            "Minutes of the Museum Board\n\nheld on 8 March 2022 in the Council\nChamber, Town Hall, Upton at 7 pm",
            ("Museum Board", "2022-03-08", "Council Chamber, Town Hall, Upton"),
        ),
        (
            "MINUTES\n\nOF\n\nTHE ROADS COMMITTEE HELD IN\n\nTHE TOWN HALL, UPTON, ON WEDNESDAY, 9TH OCTOBER, 2019",
            ("Roads Committee", "2019-10-09", "TOWN HALL, UPTON"),
        ),
        (
            "UPTON COMMUNITY COUNCIL\n\nMinutes of a meeting of the above Council held on Monday 24th September 2018.",
            ("Upton Community Council", "2018-09-24", None),
        ),
        (
            "NETHERBY PARISH COUNCIL\n\nMinutes of a Parish Council Meeting held on 6 June 2016",
            ("Netherby Parish Council", "2016-06-06", None),
        ),
        (
            "Upton Parish Council\n\nMinutes of the Upton Parish Council Planning Committee held on 6 June 2016",
            ("Planning Committee", "2016-06-06", None),
        ),
        (
            "Minutes of 2009 Upton Annual Parish Meeting\n\nDRAFT\n\nMinutes of Upton Annual Parish Meeting "
            "held in the Long Barn at 7.15pm on Wednesday 13 May 2009",
            ("Upton Annual Parish Meeting", "2009-05-13", "Long Barn"),
        ),
    ],
)
def test_a_title_over_several_lines(title: str, expected: tuple[str | None, str | None, str | None]) -> None:
    assert told(title) == expected
    assert [number for number, _ in headings(title + ITEMS)] == ["1", "2", "3"]


def test_an_item_about_minutes_is_no_title() -> None:
    text = "Upton Board\n\n4 May 2022\n\nMinutes of the last meeting\n\nAgreed.\n\nTrees\n\nNone.\n\nBins\n\nNone."
    assert ("Minutes of the last meeting") in [title for _, title in headings(text)]


def test_prose_behind_the_attendance_names_no_board() -> None:
    text = "Upton Board, 4 May 2022\n\nPresent: Ann Ashe, Bea Brook\n\nThe lease went to the Ash Trust Committee\n\n"
    assert told(text)[0] == "Upton Board"


def test_a_day_that_is_torn_or_runs_into_the_next_word() -> None:
    assert told("MINUTES OF THE UPTON BOARD HELD ON THURSDAY, 20th\nOctober, 2022, AT 2 P.M.")[1] == "2022-10-20"
    assert told("Upton Board - Minutes of the meeting held on 13 December 2011at the Mill")[1] == "2011-12-13"


def test_the_above_council_that_stands_nowhere_above_is_no_board() -> None:
    assert told("Minutes of the annual meeting of the above council, held at 7.30pm on 13th May 2024.")[0] is None
