"""Documents that are less, or more, than one set of minutes are told as such (all invented)."""

import pytest

from graph.schema import DocumentKind
from loaders.minutes import ONLY_PLANNED
from loaders.parsing import minutes_of, read_meetings
from tests.parsing.steps import all_minutes, document, minutes

MINUTES = (
    "Alpha Council\n\nAlpha Board\n\nMinutes of the meeting held on {day}\n\nPresent: Ann Adams, Bob Brown, Cy Cole\n\n"
    "1. Apologies\n\nNone were received.\n\n2. Bins\n\nThe bins were emptied late.\n\n"
    "3. Trees\n\nThe oak was measured.\n\n"
)


def reasons(text: str) -> list[str]:
    return [doubt.reason for doubt in minutes(text).coverage.doubts]


def kinds(text: str) -> list[str]:
    return [doubt.kind for doubt in minutes(text).coverage.doubts]


def test_a_doubt_tells_its_kind_beside_its_sentence() -> None:
    assert kinds("Nothing to see.\n") == ["date", "board", "items", "attendance"]
    assert kinds(MINUTES.format(day="Monday 3 May 2022")) == ["implausible"]
    assert kinds(MINUTES.format(day="3 May 2022").replace("2. Bins", "3. Bins").replace("3. Trees", "4. Trees")) == [
        "sequence"
    ]


AGENDA = (
    "Alpha Parish Council\n\nNotice of the meeting to be held on 3 May 2022\n\nAGENDA\n\n1. Apologies for absence\n"
    "2. To receive declarations of interest\n3. To approve the minutes\n4. To consider the state of the bins\n"
)


def test_only_an_agenda() -> None:
    assert "only planned" in kinds(AGENDA)
    assert any("only an agenda" in reason for reason in reasons(AGENDA))


@pytest.mark.parametrize("kind", sorted(ONLY_PLANNED))
def test_what_is_only_planned_has_nobody_present_and_lacks_nobody(kind: DocumentKind) -> None:
    text = document(AGENDA)
    found = minutes_of(text, read_meetings(text)[0], kind=kind, lost=("page 2 is a picture",))
    assert [doubt.kind for doubt in found.coverage.doubts] == ["only planned", "no text", "date"]
    assert kind in found.coverage.doubts[0].reason
    assert found.attendees == ()


def test_minutes_that_print_the_agenda_too_are_no_agenda() -> None:
    assert reasons("AGENDA AND MINUTES\n\n" + MINUTES.format(day="3 May 2022")) == []


@pytest.mark.parametrize(
    ("end", "broken"),
    [
        ("Members voted on whether", True),
        ("Members thanked Mr Lee, Mrs May,", True),
        ("Members thanked all who came.", False),
        ("Date of next meeting 4 June 2022", False),
        ("Signed .......... Chair", False),
    ],
)
def test_a_text_that_breaks_off(end: str, broken: bool) -> None:
    found = reasons(MINUTES.format(day="3 May 2022") + end + "\n")
    assert any("breaks off" in reason for reason in found) is broken


def test_a_page_that_shows_beginnings_only() -> None:
    text = MINUTES.format(day="3 May 2022") + "4. Roads\n\nThe road was ... view the full minutes text for item 4\n"
    assert any("cuts the text off" in reason for reason in reasons(text))


@pytest.mark.parametrize("close", ["The meeting closed at 9 pm.\n\n", ""])
def test_two_sets_of_minutes_in_one_file(close: str) -> None:
    text = MINUTES.format(day="3 May 2022") + close + MINUTES.format(day="7 June 2022")
    found = all_minutes(text)
    assert [m.date and m.date.value.isoformat() for m in found] == ["2022-05-03", "2022-06-07"]
    assert [m.board and m.board.text for m in found] == ["Alpha Board", "Alpha Board"]
    assert [len(m.items) for m in found] == [3, 3]


@pytest.mark.parametrize(
    ("day", "doubt"),
    [
        ("Tuesday 3 May 2022", False),
        ("Monday 3 May 2022", True),
        ("Tues. 3rd May 2022", False),
        ("Wed. 3rd May 2022", True),
        ("3 May 2022 (Tuesday)", False),
        ("3 May 2022 (Friday)", True),
    ],
)
def test_a_weekday_that_does_not_fit_its_date(day: str, doubt: bool) -> None:
    assert any("may be wrong" in reason for reason in reasons(MINUTES.format(day=day))) is doubt


def test_a_number_that_is_printed_twice_is_told() -> None:
    text = MINUTES.format(day="3 May 2022").replace("3. Trees", "2. Trees")
    assert reasons(text) == ["item 2 follows another item 2: one of the numbers may be wrong"]


def test_an_abbreviated_weekday_is_no_venue() -> None:
    text = MINUTES.format(day="Tues. 3rd May 2022 in the Moot Hall")
    venue = minutes(text).venue
    assert venue is not None
    assert venue.text == "Moot Hall"


def test_a_list_of_those_present_that_is_not_read_is_told_though_others_were_read() -> None:
    text = (
        "Upton Council\n\nMinutes of the meeting held on 4 May 2022\n\n"
        "Present: See Sheet Number Nine in The Green Book\n\nApologies: Cllr Ann Adams\n\n"
        "1. Minutes\n\nAgreed.\n\n2. Roads\n\nNone.\n\n3. Bins\n\nNone.\n"
    )
    found = minutes(text)
    assert [attendee.name for attendee in found.attendees] == ["Ann Adams"]
    assert "an attendance label under which nobody was read" in [doubt.reason for doubt in found.coverage.doubts]
