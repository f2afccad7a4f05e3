"""Tables with bars between cells that stand below one another, where a cell goes on in the next line.

In Markdown each line is a row; a text that somebody wrote by hand goes on below. Only where a cell stops in the middle
of a sentence and the one below it goes on in lower case, both are one row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.formats.drawn.cells import goes_on
from loaders.formats.drawn.parts import Found, Inside

LINE = re.compile(r"\|.*\|")
RULE = re.compile(r"[|:+=\s-]+")
LEAST = 3  # bars of a table: what has two is a frame


def bars_at(lines: Sequence[str], at: int, inside: Inside) -> Found | None:
    """The rows of the table that begins in line ``at``, and the line behind it; None where no cell in it goes on."""
    if not LINE.fullmatch(lines[at].strip()):
        return None
    end = at
    while end < len(lines) and LINE.fullmatch(lines[end].strip()):
        end += 1
    drawn = [line.strip() for line in lines[at:end]]
    places = [{found.start() for found in re.finditer(r"\||\+(?=-)", line)} for line in drawn]
    bars = sorted(set.intersection(*places))
    if len(bars) < LEAST or len({len(line) for line in drawn}) > 1:
        return None
    rows: list[list[list[str]]] = []
    wrapped = False
    begins = True
    for line in drawn:
        if RULE.fullmatch(line):
            begins = True
            continue
        cells = [line[left + 1 : right].strip() for left, right in pairwise(bars)]
        if not begins and any(goes_on(above, own) for above, own in zip(rows[-1], cells, strict=True)):
            wrapped = True
            for above, own in zip(rows[-1], cells, strict=True):
                above.append(own)
        else:
            rows.append([[cell] for cell in cells])
        begins = False
    if not wrapped:
        return None
    widths = [right - left - 3 for left, right in pairwise(bars)]
    return Found([[inside(cell, width) for cell, width in zip(row, widths, strict=True)] for row in rows], end)
