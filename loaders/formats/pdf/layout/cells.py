"""Cells that are centred in their rows: a number beside the middle of its item belongs to the item's first line.

Programs write a table row by row and cell by cell, so what was written next, to the right and higher up, is the next
cell of the same row. Where both have the same middle, the first is centred, and is moved up to where its row begins. So
are cells behind it in that row, as those of owners, that have the same middle.
"""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.formats.pdf.pages.marks import Phrase

RAISED = 0.45  # line heights by which the next cell begins higher up, at the least: more than a raised "th"
ONE_LINE = 0.9  # line heights: what reaches farther down is of two lines or more
SAME_MIDDLE = 0.3  # line heights by which the middles of two cells may differ
LOWER_MIDDLE = 0.9  # line heights by which it may be lower, as space below a cell's last paragraph counts
APART = 1.6  # line heights from baseline to baseline of a cell that is moved
GAP = 1.0  # points by which a step to the next row is larger than those within a cell
DIVIDED_NUMBER = re.compile(r"(?:[A-Z]{1,4}\s?)?\d{1,4}(?:[./]\d{1,4})*(?:/\d{1,4}\n[./]?\d|\n/\d|/\n\d)\d{0,3}[.)]?")
MOST_LINES = 4  # of a cell that is moved


def with_cells_raised(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases of a page, in the order of its file, with first cells where their rows begin."""
    raised = list(phrases)
    for place, (before, after) in enumerate(pairwise(phrases)):
        if before.y - after.y > RAISED * before.height and after.x0 > before.x1:
            extent = _raise(raised, place, _extents(_cell_from(phrases, place + 1)), after.y)
            if extent is not None:
                _raise_behind(raised, place + 1, extent)
    return raised


def _raise_behind(phrases: list[Phrase], place: int, extent: float) -> None:
    """Move up the cells behind the one that begins at ``place``, reaches so far down and has the same middle."""
    top, height = phrases[place].y, phrases[place].height
    right = phrases[place].x1
    while place < len(phrases) and phrases[place].y <= top + extent and phrases[place].x0 < right:
        right = max(right, phrases[place].x1)
        place += 1
    while place < len(phrases) and phrases[place].x0 > right:
        cell = _cell_from(phrases, place, right)
        if abs((cell[0].y + cell[-1].y) / 2 - top - extent / 2) > SAME_MIDDLE * height:
            return
        for number, phrase in enumerate(cell, place):
            phrases[number] = phrase._replace(y=phrase.y - cell[0].y + top)
        place += len(cell)


def _raise(phrases: list[Phrase], last: int, extents: list[float], top: float) -> float | None:
    """Move the cell that ends with the phrase at ``last`` up to ``top``, if it is centred in one of ``extents``.

    Returns which one it is, None where it is in none.
    """
    end, first = phrases[last], last
    right = phrases[last + 1].x0
    for _ in range(MOST_LINES):
        cell = phrases[first : last + 1]
        own, middle = cell[-1].y - cell[0].y, (cell[0].y + cell[-1].y) / 2
        above = phrases[first - 1] if first else None
        if above is not None and (above.x1 >= right or not 0 < cell[0].y - above.y <= APART * end.height):
            above = None
        low = SAME_MIDDLE if above else LOWER_MIDDLE
        if above is not None and are_one_number(above.text, cell[0].text):
            first -= 1
            continue
        fitting = [
            extent
            for extent in extents
            if max(own, ONE_LINE * end.height) < extent
            and -SAME_MIDDLE * end.height <= middle - top - extent / 2 <= low * end.height
        ]
        if fitting:
            for place, phrase in enumerate(cell, first):
                phrases[place] = phrase._replace(y=phrase.y - cell[0].y + top)
            return min(fitting, key=lambda extent: abs(middle - top - extent / 2))
        if above is None:
            return None
        first -= 1
    return None


def are_one_number(above: str, below: str) -> bool:
    """Whether two lines of a narrow cell are one number of an item: "064/1" above "8", "15/09" above "/03"."""
    return bool(DIVIDED_NUMBER.fullmatch(f"{above}\n{below}"))


def _cell_from(phrases: list[Phrase], first: int, left: float | None = None) -> list[Phrase]:
    """What is written down from a phrase on, to the right of ``left``, else of the phrase before it."""
    if left is None:
        left = phrases[first - 1].x1
    stop = first + 1
    while (
        stop < len(phrases)
        and phrases[stop].x0 > left
        and phrases[stop].y >= phrases[stop - 1].y - RAISED * phrases[stop].height
    ):
        stop += 1
    return phrases[first:stop]


def _extents(cell: list[Phrase]) -> list[float]:
    """How far down a cell may reach: it may end before each gap, with another row below that has no first cell."""
    steps = [below.y - above.y for above, below in pairwise(cell)]
    usual = min((step for step in steps if step > 0), default=0.0)
    ends = [above.y for above, step in zip(cell, steps, strict=False) if step > usual + GAP] + [cell[-1].y]
    return [end - cell[0].y for end in ends]
