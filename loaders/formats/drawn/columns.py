"""Tables with a rule of dashes over each column, as pandoc writes them in plain text.

Between two long rules, rows are set apart by blank lines, and a cell may go on over several lines. Else each line is a
row, but one that goes on in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from loaders.formats.drawn.cells import Cells, cells_of, rows_of_lines
from loaders.formats.drawn.parts import Found, Inside

RULES = re.compile(r" *-{2,}(?: +-{2,})+ *")
LONG_RULE = re.compile(r" *-{8,} *")
LONGEST_HEAD = 6  # lines


def columns_at(lines: Sequence[str], at: int, inside: Inside) -> Found | None:
    """The rows of the table that begins in line ``at``, and the line behind it; None where none begins there."""
    head, rules = _head(lines, at)
    if rules is None:
        return None
    starts = [found.start() for found in re.finditer(r"-+", lines[rules])]
    outer = not head or LONG_RULE.fullmatch(lines[at])
    end = rules + 1
    if outer:
        while end < len(lines) and not (LONG_RULE.fullmatch(lines[end]) or RULES.fullmatch(lines[end])):
            end += 1
        if end == len(lines):
            return None
    else:
        while end < len(lines) and lines[end].strip():
            end += 1
    body = lines[rules + 1 : end]
    if not _fits([*head, *body], starts) or not any(map(str.strip, body)):
        return None
    apart = outer and any(not line.strip() for line in body)
    rows = _apart(body, starts) if apart else rows_of_lines(body, starts)
    if head:
        cells = cells_of(head, starts)
        if sum(any(map(str.strip, cell)) for cell in cells) < 2:
            return None
        rows = [cells, *rows]
    widths = [
        max((len(line[start:stop].rstrip()) for line in body), default=0)
        for start, stop in zip(starts, [*starts[1:], None], strict=True)
    ]
    return Found(
        [[inside(cell, width) for cell, width in zip(row, widths, strict=True)] for row in rows], end + bool(outer)
    )


def _head(lines: Sequence[str], at: int) -> tuple[Sequence[str], int | None]:
    """The lines of the heads of a table that begins in line ``at``, and the line of its rules; None without one."""
    if RULES.fullmatch(lines[at]):
        return (), at
    first = at + bool(LONG_RULE.fullmatch(lines[at]))
    last = first + (LONGEST_HEAD if first > at else 1)
    for rules in range(first + 1, min(last + 1, len(lines))):
        if not lines[rules - 1].strip():
            break
        if RULES.fullmatch(lines[rules]):
            return lines[first:rules], rules
    return (), None


def _fits(lines: Sequence[str], starts: Sequence[int]) -> bool:
    """Whether no word crosses from one column to the next."""
    return all(
        not line[: starts[0]].strip() and all(line[start - 1 : start].isspace() for start in starts[1:] if line[start:])
        for line in lines
    )


def _apart(body: Sequence[str], starts: Sequence[int]) -> list[Cells]:
    return [
        cells_of(list(group), starts) for blank, group in groupby(body, key=lambda line: not line.strip()) if not blank
    ]
