"""Pages that a council's web site has for one item: one heading; board and day from the site's lines, or a doubt."""

from __future__ import annotations

import pytest

from loaders.recognition import is_minutes
from tests.parsing.steps import all_minutes, headings, minutes, record
from tests.tables import every_row

BELOW = "Minutes:\n\nBryn Jarman presented the report.\n\nRESOLVED that the plan be adopted.\n"
PAGES = {
    "named": "Agenda item - Bathing Waters\n\nAgenda item\n\nBathing Waters\n\n" + BELOW,
    "below the site's name": "Marlow Vale Council\n\nAgenda item\n\nBathing Waters\n\n" + BELOW,
    "with its meeting": "Agenda item\n\nBathing Waters\n\n"
    "Meeting of Coast Committee, Monday 4 March 2019 6.30 pm (Item 9.)\n\n" + BELOW,
    "a row with its paper": "41 Bathing Waters PDF 117 KB\n\nAdditional documents:\n\n" + BELOW,
    "clauses with numbers": "Agenda item\n\nBathing Waters\n\nMinutes:\n\n"
    "1. The plan was shown.\n\n2. Two beaches failed.\n\n"
    "3. RESOLVED that the plan be adopted.\n",
}
NUMBERS = {"with its meeting": "9", "a row with its paper": "41"}


@pytest.mark.parametrize("form", PAGES)
def test_has_one_item_with_its_decision(form: str) -> None:
    assert headings(PAGES[form]) == [(NUMBERS.get(form), "Bathing Waters")]
    (read,) = all_minutes(PAGES[form])
    (item,) = read.items
    assert [one.text.rstrip(".")[-15:] for one in item.decisions] == ["plan be adopted"]
    assert is_minutes(record(PAGES[form]), PAGES[form])


@every_row(
    ("lines", "board", "day"),
    [
        ("Meeting of the Coast Committee, Monday 4 March 2019 6.30 pm (Item 9.)", "Coast Committee", "2019-03-04"),
        ("Meeting: 04/03/2019 - Coast Committee (Item 9)", "Coast Committee", "2019-03-04"),
        ("Decided at meeting: 04/03/2019 - Cabinet", "Cabinet", "2019-03-04"),
        ("Decision Maker: Cabinet\n\nDate of decision: 04/03/2019", "Cabinet", "2019-03-04"),
        ("Decision status: Approved", None, None),
    ],
)
def test_board_and_day(lines: str, board: str | None, day: str | None) -> None:
    read = minutes(f"Marlow Vale Council\n\nAgenda item\n\nBathing Waters\n\n{lines}\n\n{BELOW}")
    assert (read.board and read.board.text, read.date and read.date.value.isoformat()) == (board, day)


def test_what_is_not_printed_is_doubted() -> None:
    doubts = [doubt.reason for doubt in minutes(PAGES["named"]).coverage.doubts]
    assert "no date of the meeting found" in doubts
    assert "no board found" in doubts


@every_row(
    "text",
    [
        "Agenda item\n\nBathing Waters\n\nTo consider the report of the Head of Coast.\n\nSupporting documents:\n",
        "Issue details\n\nBathing Waters\n\nDecision type: Key\n\nDecisions\n\nLead member: Councillor Ida Marsh\n",
        "Decision details\n\nBathing Waters\n\nDecision status: For determination\n\nIs Key decision?: Yes\n",
    ],
)
def test_a_page_of_what_was_not_met_about_yet_is_no_minutes(text: str) -> None:
    assert not is_minutes(record(text), text)
    assert [one for item in record(text).items for one in item.facts.decisions] == []


def test_a_heading_over_resolved_is_no_decision() -> None:
    text = "Decision details\n\nLibrary Hours\n\nDecision:\n\n"
    text += "RESOLVED:\n1. That two open on Saturdays.\n2. That hours be set.\n"
    assert [one.text for item in minutes(text).items for one in item.decisions] == [
        "That two open on Saturdays.",
        "That hours be set.",
    ]
