"""Rows as a table that fits the terminal: in columns where they have room, else one row below the other."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich import box
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from graph.output import printable_line
from minutegraph.cli.output.columns import cells_of, is_of_days, is_of_numbers, width
from minutegraph.cli.output.console import on_terminal

if TYPE_CHECKING:
    from graph.store import Table

_LEAST_READABLE = 18  # a column of prose narrower than this is no pleasure


def rendered(*parts: RenderableType, coloured: bool | None = None) -> str:
    """What rich makes of the parts; in colour only on a terminal, where ``coloured`` does not say otherwise.

    A text that is not to be wrapped, as an address is not, stands whole on one line, however long.
    """
    text = io.StringIO()
    look = on_terminal(sys.stdout) if coloured is None else coloured
    console = Console(file=text, width=width(), force_terminal=look, highlight=False, markup=False, emoji=False)
    for part in parts:
        console.print(part, soft_wrap=isinstance(part, Text) and bool(part.no_wrap))
    return "".join(f"{line.rstrip()}\n" for line in text.getvalue().splitlines())


def table_text(table: Table) -> str:
    """The table as text, for people."""
    if _fits(table):
        return rendered(_grid(table))
    return rendered(*_records(table))


def _fits(table: Table) -> bool:
    columns = zip(table.columns, *cells_of(table), strict=True)
    needed = [_needed(column) for column in columns]
    return sum(needed) + 3 * len(needed) - 1 <= width()


def _needed(texts: Sequence[str]) -> int:
    """The least width at which a column can be read: prose may wrap, words may not."""
    widest = max((cell_len(line) for text in texts for line in text.splitlines()), default=0)
    longest_word = max((cell_len(word) for text in texts for word in text.split()), default=0)
    return min(widest, max(longest_word, _LEAST_READABLE))


def _grid(table: Table) -> Grid:
    grid = Grid(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for place, column in enumerate(table.columns):
        values = [row[place] for row in table.rows]
        numbers = is_of_numbers(values)
        whole = numbers or is_of_days(values)
        grid.add_column(
            Text(printable_line(column)), justify="right" if numbers else "left", no_wrap=whole, overflow="fold"
        )
    for row in cells_of(table):
        grid.add_row(*map(Text, row))
    return grid


def _records(table: Table) -> list[RenderableType]:
    parts: list[RenderableType] = []
    cells = cells_of(table)
    for number, row in enumerate(cells, 1):
        record = Grid.grid(padding=(0, 2, 0, 0))
        record.add_column(style="bold", no_wrap=True)
        record.add_column(overflow="fold")
        for column, cell in zip(table.columns, row, strict=True):
            if cell:
                record.add_row(Text(printable_line(column)), Text(cell))
        parts += [Rule(f"{number} of {len(cells)}", align="left", characters="─", style="dim"), record]
    return parts
