"""Columns with nothing but blanks between them, where a cell goes on in the next line.

Only where a cell stops in the middle of a sentence and what stands right below it goes on in lower case is it known
that the lines are one row; other lines stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.formats.drawn.cells import rows_of_lines
from loaders.formats.drawn.parts import Found, Inside

GAP = re.compile(r" {3,}(?=\S)")
BEGINS = re.compile(r"(?:^|(?<=  ))(?=\S)")


def gaps_at(lines: Sequence[str], at: int, inside: Inside) -> Found | None:
    """The rows that begin in line ``at``, and the line behind them; None where no cell in them goes on."""
    indent = len(lines[at]) - len(lines[at].lstrip())
    starts = [indent, *(found.end() for found in GAP.finditer(lines[at], indent))]
    if len(starts) < 2:
        return None
    end = at + 1
    while end < len(lines) and lines[end].strip() and _begins(lines[end]) <= set(starts):
        end += 1
    rows = rows_of_lines(lines[at:end], starts)
    if len(rows) == end - at:
        return None
    return Found([[inside(cell, max(map(len, cell))) for cell in row] for row in rows], end)


def _begins(line: str) -> set[int]:
    return {found.start() for found in BEGINS.finditer(line)}
