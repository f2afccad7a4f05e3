"""Tables whose rows fit beside each other: the same text as the library's, which lays out the others."""

from __future__ import annotations

from datetime import date

import pytest

from graph.store import Table, Value
from minutegraph.cli.output.columns import in_columns
from minutegraph.cli.output.tables import table_text

FITTING = {
    "texts": Table(("board", "since"), (("Parks Committee", "May"), ("Café & Markets Forum", None))),
    "numbers": Table(("name", "count"), (("Board", 3), ("Meeting", 1_200), ("Topic", None))),
    "numbers and words": Table(("what", "value"), (("days", 3), ("pages", "none"))),
    "days": Table(("held", "open"), ((date(2023, 4, 5), True), (None, False))),
    "lists": Table(("names",), ((["Ivy Marsh", "Omar Reid"],), ([],))),
    "a long head": Table(("a head longer than its column", "n"), ((1, 2),)),
    "marks": Table(("words",), (("the chair’s “note” – agreed…",),)),
    "spaces": Table(("words", "more"), ((" begins  with one", "x"),)),
    "no rows": Table(("board", "meetings"), ()),
}
OTHERS: dict[str, tuple[Value, ...]] = {
    "letters two columns wide": ("東京",),
    "two lines": ("first\nsecond",),
    "too wide": ("word " * 30,),
    "a mark above a letter": ("e\u0301tude",),
}


@pytest.mark.parametrize("name", FITTING)
def test_what_fits_is_as_the_library_lays_it_out(name: str) -> None:
    assert in_columns(FITTING[name]) == table_text(FITTING[name])


@pytest.mark.parametrize("name", OTHERS)
def test_what_needs_more_than_columns_is_left_to_the_library(name: str) -> None:
    assert in_columns(Table(("words",), (OTHERS[name],))) is None


def test_heads_are_bold_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("minutegraph.cli.output.columns.on_terminal", lambda stream: True)
    assert in_columns(Table(("board",), (("Parks",),))) == "\x1b[1mboard\x1b[0m\n─────\nParks\n"
