"""Running text in columns beside one another, as newsletters are set: it is read down one column, then down the next.

Programs write such a page column by column. So what is written next begins far higher up, to the right of all that
stands in the column before. Columns of tables are written row by row, and their lines are mostly short.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from loaders.formats.pdf.layout.links import ENDED
from loaders.formats.pdf.pages.marks import Line, Page, Phrase, lines_of

UP = 4.0  # line heights by which the next column begins higher up
RAISED = 0.45  # line heights by which a phrase may stand above the one written before: a raised "th"
FEWEST_LINES = 5  # of the first column; of the others LAST
LAST = 2
ALIKE = 0.6  # of the width of the widest column, at the least
FULL = 0.75  # of its column's width that a full line reaches
MOSTLY_FULL = 0.5  # of a column's lines
GOING_ON = 0.2  # of a column's lines begin in the middle of a sentence

Column = list[Phrase]


def set_in_reading_order(page: Page) -> None:
    """Put the lines of a page whose text stands in columns in order: each column behind the one before it.

    Its phrases are taken as they were written, for in columns no cell is raised to where a row begins.
    """
    kept = {phrase.first for line in page.lines for phrase in line.phrases}
    phrases = sorted((phrase for phrase in page.phrases if phrase.first in kept), key=lambda phrase: phrase.first)
    columns = _columns(phrases)
    if not columns:
        return
    inside = {phrase.first for column in columns for phrase in column}
    top = min(phrase.y for phrase in columns[-1])
    bottom = max(phrase.y for column in columns for phrase in column)
    rest = [phrase for phrase in phrases if phrase.first not in inside]
    if any(top <= phrase.y <= bottom for phrase in rest):
        return
    found = [lines_of(column) for column in columns]
    for number, lines in enumerate(found, 1):
        for line in lines:
            line.column = number
    above, below = ([p for p in rest if p.y < top], [p for p in rest if p.y > bottom])
    page.lines = [*lines_of(above), *(line for lines in found for line in lines), *lines_of(below)]


def _columns(phrases: Sequence[Phrase]) -> list[Column]:
    """The columns that a page's text stands in, by the order in which it was written; none where it has one."""
    turns = [place for place, (before, after) in enumerate(pairwise(phrases), 1) if _is_higher(before, after)]
    found: list[Column] = []
    for turn in turns:
        if not found:
            found = [_before(phrases, turn)]
        elif turn != phrases.index(found[-1][-1]) + 1:
            return []  # a table: the next of its rows is written behind the one before
        found.append(_from(phrases, turn, max((phrase.x1 for phrase in found[-1]), default=0.0)))
    return found if _is_running_text(found) else []


def _is_higher(before: Phrase, after: Phrase) -> bool:
    return before.y - after.y > UP * after.height and after.x0 > before.x0


def _before(phrases: Sequence[Phrase], turn: int) -> Column:
    """What stands beside the column that begins at ``turn``, to the left of it."""
    right = phrases[turn]
    first = turn
    while first and phrases[first - 1].x1 < right.x0 and phrases[first - 1].y >= right.y - RAISED * right.height:
        first -= 1
    return list(phrases[first:turn])


def _from(phrases: Sequence[Phrase], turn: int, left: float) -> Column:
    """What is written down from ``turn`` on, to the right of ``left``."""
    stop = turn + 1
    while (
        stop < len(phrases)
        and phrases[stop].x0 > left
        and phrases[stop].y >= phrases[stop - 1].y - RAISED * phrases[stop].height
    ):
        stop += 1
    return list(phrases[turn:stop])


def _is_running_text(columns: Sequence[Column]) -> bool:
    if len(columns) < 2 or not all(columns):
        return False
    lines = [lines_of(column) for column in columns]
    widths = [max(line.x1 for line in own) - min(line.x0 for line in own) for own in lines]
    if len(lines[0]) < FEWEST_LINES or min(map(len, lines)) < LAST or min(widths) < ALIKE * max(widths):
        return False
    return all(
        _is_filled(own, width) or (number and _goes_on(lines[number - 1][-1], own[0]))
        for number, (own, width) in enumerate(zip(lines, widths, strict=True))
    )


def _goes_on(last: Line, first: Line) -> bool:
    """Whether a sentence that begins in one column goes on in the next: so a last column of few lines is known."""
    return first.text[0].islower() and not ENDED.search(last.text)


def _is_filled(lines: Sequence[Line], width: float) -> bool:
    """Whether most lines of a column reach its right margin, and sentences go on from line to line."""
    left = min(line.x0 for line in lines)
    full = sum(line.x1 >= left + FULL * width for line in lines)
    going_on = sum(line.text[0].islower() for line in lines)
    return full >= MOSTLY_FULL * len(lines) and going_on >= GOING_ON * len(lines)
