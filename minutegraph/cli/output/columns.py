"""Rows in columns beside each other where nothing has to wrap: most answers, without the library that wraps."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from graph.output import printable, printable_line
from minutegraph.cli.output.console import on_terminal
from minutegraph.cli.output.values import as_text

if TYPE_CHECKING:
    from graph.store import Table

_GAP = "   "
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_ONE_WIDE = re.compile(r"[ -~\u00a0-\u02ff‐-‧]*")  # letters of most European words, and their marks


def width() -> int:
    """The width to fill: the terminal's, or one that most terminals and pages have."""
    return max(20, shutil.get_terminal_size((100, 24)).columns)


def cells_of(table: Table) -> list[list[str]]:
    """Each row's values as texts that any terminal can show."""
    return [[printable(as_text(value)) for value in row] for row in table.rows]


def is_of_numbers(values: Sequence[object]) -> bool:
    """Whether a column holds numbers only; they end below each other."""
    known = [value for value in values if value is not None]
    return bool(known) and all(isinstance(one, int | float) and not isinstance(one, bool) for one in known)


def is_of_days(values: Sequence[object]) -> bool:
    """Whether a column holds days only."""
    known = [value for value in values if value is not None]
    return bool(known) and all(isinstance(one, date) for one in known)


def in_columns(table: Table) -> str | None:
    """The table as text with its heads above a line; None where it is too wide for that, or holds other scripts.

    It is as ``minutegraph.cli.output.tables`` has it, which takes longer to begin.
    """
    cells = cells_of(table)
    heads = [printable_line(column) for column in table.columns]
    if not heads or not all(_ONE_WIDE.fullmatch(cell) for row in (heads, *cells) for cell in row):
        return None
    widths = [max(map(len, column)) for column in zip(heads, *cells, strict=True)]
    whole = sum(widths) + len(_GAP) * (len(widths) - 1)
    if whole + 2 > width():  # with two columns of margin, as the other has them
        return None
    numbers = [is_of_numbers([row[place] for row in table.rows]) for place in range(len(heads))]

    def line(row: Sequence[str]) -> str:
        columns = zip(row, widths, numbers, strict=True)
        return _GAP.join(cell.rjust(wide) if number else cell.ljust(wide) for cell, wide, number in columns).rstrip()

    bold, plain = (_BOLD, _PLAIN) if on_terminal(sys.stdout) else ("", "")
    return "".join(f"{one}\n" for one in (f"{bold}{line(heads)}{plain}", "─" * whole, *map(line, cells)))
