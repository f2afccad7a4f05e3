"""Tables that are drawn in text: cells that go on over lines are read whole, and half a decision is never one."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.document import Document
from loaders.formats import read_document
from loaders.formats.drawn import with_cells_whole
from loaders.minutes import Minutes
from loaders.parsing import read_minutes

HEAD = """Harrowmere Parish Council

Minutes of the meeting of the Finance Committee held on Tuesday 4 June 2024 at 7.00 pm in the Village Hall

Present: Cllr A. Penrose (Chair), Cllr B. Oakley, Cllr D. Marsh

"""
NUMBERED = f"{HEAD}1. Apologies\n\nApologies were received from Cllr E. Frost.\n\n2. Payments\n\n"
CLOSE = "\n3. Close\n\nThe meeting closed at 8.10 pm.\n"
DECIDED = "that the payments of May be approved."

GRID = """+------+------------------------------+----------------+
| Item | Minute                       | Action         |
+======+==============================+================+
| 1    | Apologies                    |                |
|      |                              |                |
|      | Apologies were received from |                |
|      | Cllr E. Frost.               |                |
+------+------------------------------+----------------+
| 2    | Payments                     | Cllr Marsh to  |
|      |                              | ask the bank   |
|      | The clerk listed the bills.  |                |
|      | RESOLVED: that the           |                |
|      | payments of May be approved. |                |
+------+------------------------------+----------------+
| 3    | Close                        |                |
+------+------------------------------+----------------+
"""
NESTED = """+----------------------+---------------------------+
| The clerk            | RESOLVED: that the        |
| listed the bills.    | payments of May be        |
|                      | approved.                 |
| +-------+---------+  |                           |
| | Gas   | £20.00  |  |                           |
| +-------+---------+  |                           |
| | Water | £31.50  |  |                           |
| +-------+---------+  |                           |
+----------------------+---------------------------+
"""
MULTILINE = """  ---------------------------------------------
  Matter            Outcome
  ----------------- ---------------------------
  Bills of May      RESOLVED: that the
                    payments of May be
                    approved.

  Bills of June     To be looked at in July.
  ---------------------------------------------
"""
RULED = """  Matter            Outcome
  ----------------  -----------------------
  Bills of May      RESOLVED: that the
                    payments of May be
                    approved.
"""
BARS = """| Matter       | Outcome                 |
|--------------|-------------------------|
| Bills of May | RESOLVED: that the      |
|              | payments of May be      |
|              | approved.               |
"""
GAPS = """Bills of May        RESOLVED: that the         Cllr
                    payments of May be         Marsh
                    approved.
"""


def minutes_of(text: str) -> Minutes:
    whole = with_cells_whole(text)
    return read_minutes(Document(uri="file:///m.txt", name="m.txt", format="text", text=whole, sha256="0"))


@pytest.mark.parametrize("table", [NESTED, MULTILINE, RULED, BARS, GAPS])
def test_a_decision_in_a_cell_that_goes_on_is_whole(table: str) -> None:
    items = minutes_of(NUMBERED + table + CLOSE).items
    assert [item.title for item in items] == ["Apologies", "Payments", "Close"]
    assert [one.text for one in items[1].decisions] == [DECIDED]


def test_minutes_in_a_grid_are_read_cell_by_cell() -> None:
    items = minutes_of(HEAD + GRID).items
    assert [(item.number, item.title) for item in items] == [("1", "Apologies"), ("2", "Payments"), ("3", "Close")]
    assert [one.text for one in items[1].decisions] == [DECIDED]
    assert [one.text for one in items[1].actions] == ["Cllr Marsh to ask the bank"]


def test_what_stands_below_a_table_keeps_its_line() -> None:
    for table in (GRID, MULTILINE, BARS, GAPS):
        before, after = f"{HEAD}{table}\nThe end", with_cells_whole(f"{HEAD}{table}\nThe end")
        assert before.count("\n") == after.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        "| Name | Role |\n| --- | --- |\n| Ida Voss | chair |\n| Tom Reeve | clerk |\n",
        "Ida Voss      Chair\nTom Reeve     Clerk\n",
        "Signed\n\n--------------   --------\nChair            Date\n",
        "+---+---+\n| a | b |\nand no border below\n",
        "+---+---+\n",
        "a sum: 3   + 4\n",
    ],
)
def test_other_text_is_the_same(text: str) -> None:
    assert with_cells_whole(text) == text


def test_half_a_decision_is_left_out_with_a_doubt() -> None:
    minutes = minutes_of(f"{NUMBERED}RESOLVED: that the\n\nBills\tPayments of May be approved\n{CLOSE}")
    assert [one.text for item in minutes.items for one in item.decisions] == []
    doubts = [(one.line, one.reason, one.words) for one in minutes.coverage.doubts if one.kind == "broken off"]
    assert doubts == [(13, "a decision stops in the middle of a sentence: left out", "that the")]


def test_a_column_of_owners_is_no_part_of_what_stands_beside(tmp_path: Path) -> None:
    page = (
        "<p>1. Payments</p><table><tr><th>Matter</th><th>Outcome</th><th>Who</th></tr><tr><td>Bills</td>"
        "<td>RESOLVED: that the bills be paid.</td><td>Cllr Marsh</td></tr></table>"
    )
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    assert "| Bills | RESOLVED: that the bills be paid. | Cllr Marsh |" in read_document(path).text
