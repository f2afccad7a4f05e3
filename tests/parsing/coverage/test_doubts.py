"""Documents that are less, or more, than one set of minutes are told as such (all invented)."""

import pytest

from loaders.parsing.reader import read_meetings
from tests.parsing.steps import document, minutes

MINUTES = (
    "Alpha Council\n\nAlpha Board\n\nMinutes of the meeting held on {day}\n\nPresent: Ann Adams, Bob Brown, Cy Cole\n\n"
    "1. Apologies\n\nNone were received.\n\n2. Bins\n\nThe bins were emptied late.\n\n"
    "3. Trees\n\nThe oak was measured.\n\n"
)


def reasons(text: str) -> list[str]:
    return [doubt.reason for doubt in minutes(text).coverage.doubts]


def test_only_an_agenda() -> None:
    found = reasons(
        "Alpha Parish Council\n\nNotice of the meeting to be held on 3 May 2022\n\nAGENDA\n\n1. Apologies for absence\n"
        "2. To receive declarations of interest\n3. To approve the minutes\n4. To consider the state of the bins\n"
    )
    assert any("only an agenda" in reason for reason in found)


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
    found = read_meetings(document(text))
    assert [m.date and m.date.value.isoformat() for m in found] == ["2022-05-03", "2022-06-07"]
    assert [m.board and m.board.text for m in found] == ["Alpha Board", "Alpha Board"]
    assert [len(m.items) for m in found] == [3, 3]
