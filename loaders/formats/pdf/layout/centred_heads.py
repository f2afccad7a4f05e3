"""Heads that are centred above their columns tell where these begin, though no gap sets them apart in a row.

So browsers print a table without a style sheet: the column's left border and the middle of its head tell its right one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from loaders.formats.pdf.layout.alignment import EXACT, GAP, Gap
from loaders.formats.pdf.pages.marks import Line

FEWEST_HEADS, FEWEST_ROWS = 3, 2
BETWEEN = 1.0  # line heights from where a column ends, at most, to where the next begins
STEP = 2.5  # line heights between the baselines of rows


def mark_below_heads(lines: Sequence[Line], gaps: Sequence[list[Gap]]) -> None:
    """Tell the rows below centred heads, and note in their ``gaps``, where their columns begin."""
    for place, head in enumerate(lines[:-FEWEST_ROWS]):
        if len(head.phrases) < FEWEST_HEADS or not head.bold or not _are_apart(head):
            continue
        rows = _rows_below(lines, place)
        starts = _starts(head, rows)
        while rows and not (starts and all(_has(rows[-1], start) for start in starts)):
            rows = rows[:-1]
            starts = _starts(head, rows)
        if len(rows) < FEWEST_ROWS:
            continue
        for row in range(place, place + 1 + len(rows)):
            for start in starts:
                if not any(abs(start - x) <= EXACT for x, _ in gaps[row]):
                    gaps[row].append((start, False))
                    lines[row].borders.append(start)


def _are_apart(head: Line) -> bool:
    return all(after.x0 - before.x1 > GAP * head.height for before, after in pairwise(head.phrases))


def _rows_below(lines: Sequence[Line], place: int) -> list[Line]:
    """The lines below a head, as far as they begin at one place and follow at no more than so many line heights."""
    rows: list[Line] = []
    for before, line in pairwise(lines[place:]):
        begins = rows[0].x0 if rows else line.x0
        near = line.sheet == before.sheet and line.y - before.y <= STEP * line.height
        if not near or abs(line.x0 - begins) > EXACT:
            break
        rows.append(line)
    return rows


def _starts(head: Line, rows: Sequence[Line]) -> list[float]:
    """Where the columns but the first begin in the first row: as far behind the middle of a head as it is before it."""
    if not rows:
        return []
    words = [word.x0 for phrase in rows[0].phrases for word in phrase.words]
    left, found = rows[0].x0, []
    for phrase in head.phrases[:-1]:
        right = phrase.x0 + phrase.x1 - left
        begins = [x for x in words if right - EXACT <= x <= right + BETWEEN * head.height and x > phrase.x1]
        if not begins:
            return []
        left = begins[0]
        found.append(left)
    return found


def _has(row: Line, start: float) -> bool:
    """Whether a word of a row begins at a place, and none reaches over it."""
    words = [word for phrase in row.phrases for word in phrase.words]
    return any(abs(word.x0 - start) <= EXACT for word in words) and not any(
        word.x0 < start - EXACT < word.x1 for word in words
    )
