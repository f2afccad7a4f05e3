"""Running text in columns beside one another, as newsletters are set: it is read down one column, then down the next.

Programs write such a page column by column. So what is written next begins far higher up, to the right of all that
stands in the column before, and nothing that is written later stands to the left of it. Columns of tables are written
row by row, and their lines are mostly short; a table within a column is a part of that column.
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
MOST_OF_PAGE = 0.6  # of what stands on a page, where its columns hold tables or are known by their sentences alone
DENSE = 0.5  # of the lines of the longest column that the others have, where no line of theirs be full
TOPS = 2.0  # line heights by which a title in large letters begins lower than the line beside it
NEAR = 3.0  # points by which columns of two pages may begin apart

Column = list[Phrase]


def set_in_reading_order(pages: Sequence[Page]) -> None:
    """Put the lines of pages whose text stands in columns in order: each column behind the one before it.

    A page whose columns begin where those of another page do is set as that is, whatever stands in them. Phrases are
    taken as they were written, for in columns no cell is raised to where a row begins.
    """
    found = [(page, columns) for page in pages if (columns := _columns(_written(page)))]
    known = [
        _begins(columns)
        for page, columns in found
        if _is_running_text(columns) or _is_page_of_sentences(page, columns) or _is_page_of_text(page, columns)
    ]
    for page, columns in found:
        if any(_are_same(_begins(columns), others) for others in known):
            _set(page, columns)


def _written(page: Page) -> list[Phrase]:
    """What stands on a page but for its furniture, in the order in which it was written."""
    kept = {phrase.first for line in page.lines for phrase in line.phrases}
    return sorted((phrase for phrase in page.phrases if phrase.first in kept), key=lambda phrase: phrase.first)


def _set(page: Page, columns: Sequence[Column]) -> None:
    inside = {phrase.first for column in columns for phrase in column}
    rest = [phrase for phrase in _written(page) if phrase.first not in inside]
    top = _top(columns)
    found = [lines_of(column) for column in columns]
    for number, lines in enumerate(found, 1):
        for line in lines:
            line.column = number
    above, below = ([p for p in rest if p.y < top], [p for p in rest if p.y >= top])
    page.lines = [*lines_of(above), *(line for lines in found for line in lines), *lines_of(below)]


def _columns(phrases: Sequence[Phrase]) -> list[Column]:
    """The columns that a page's text may stand in, by the order in which it was written; none where it has one."""
    turns = [place for place, (before, after) in enumerate(pairwise(phrases), 1) if _is_higher(before, after)]
    parted = [columns for turn in turns if (columns := _parted(phrases, turn))]
    best = max(parted, key=_size, default=[])
    if not best:
        return []
    columns = [best[0], *(_columns(best[1]) or [best[1]])]
    others = len(turns) - (len(columns) - 1)
    return columns if not others or _size(columns) >= MOST_OF_PAGE * len(phrases) else []


def _size(columns: Sequence[Column]) -> int:
    return sum(map(len, columns))


def _top(columns: Sequence[Column]) -> float:
    return min(phrase.y for phrase in columns[-1])


def _is_higher(before: Phrase, after: Phrase) -> bool:
    return before.y - after.y > UP * after.height and after.x0 > before.x0


def _parted(phrases: Sequence[Phrase], turn: int) -> list[Column]:
    """What stands to the left and to the right of the gap before ``turn``; none where something else stands there."""
    right = phrases[turn]
    first = turn
    while first and phrases[first - 1].x1 < right.x0 and phrases[first - 1].y >= right.y - RAISED * right.height:
        first -= 1
    if first == turn:
        return []
    gap = max(phrase.x1 for phrase in phrases[first:turn])
    stop = turn
    while stop < len(phrases) and phrases[stop].x0 > gap:
        stop += 1
    columns = [list(phrases[first:turn]), list(phrases[turn:stop])]
    top, bottom = _top(columns), max(phrase.y for column in columns for phrase in column)
    return [] if any(top <= phrase.y <= bottom for phrase in (*phrases[:first], *phrases[stop:])) else columns


def _begins(columns: Sequence[Column]) -> list[float]:
    return [min(phrase.x0 for phrase in column) for column in columns]


def _are_same(begins: Sequence[float], others: Sequence[float]) -> bool:
    return len(begins) == len(others) and all(
        abs(one - other) <= NEAR for one, other in zip(begins, others, strict=True)
    )


def _is_running_text(columns: Sequence[Column]) -> bool:
    lines = [lines_of(column) for column in columns]
    return _are_alike(lines) and all(
        _is_filled(own) or (number > 0 and _goes_on(lines[number - 1][-1], own[0])) for number, own in enumerate(lines)
    )


def _is_page_of_sentences(page: Page, columns: Sequence[Column]) -> bool:
    """Whether columns take up most of a page, and have sentences, though one of them have lists or tables as well."""
    lines = [lines_of(column) for column in columns]
    return (
        _size(columns) >= MOST_OF_PAGE * len(page.phrases)
        and _are_alike(lines)
        and min(map(len, lines)) >= max(FEWEST_LINES, DENSE * max(map(len, lines)))
        and (all(map(_has_sentences, lines)) or any(map(_is_filled, lines)))
    )


def _is_page_of_text(page: Page, columns: Sequence[Column]) -> bool:
    """Whether nothing else stands on a page, and the last of its columns, of few lines, begins at the top as all do."""
    lines = [lines_of(column) for column in columns]
    tops = [own[0].y for own in lines]
    return (
        _size(columns) == len(_written(page))
        and _are_alike(lines)
        and max(tops) - min(tops) <= TOPS * lines[0][0].height
        and all(map(_is_filled, lines[:-1]))
    )


def _are_alike(lines: Sequence[Sequence[Line]]) -> bool:
    """Whether columns are about as wide as one another, and have lines enough."""
    widths = [_width(own) for own in lines]
    return len(lines[0]) >= FEWEST_LINES and min(map(len, lines)) >= LAST and min(widths) >= ALIKE * max(widths)


def _width(lines: Sequence[Line]) -> float:
    return max(line.x1 for line in lines) - min(line.x0 for line in lines)


def _goes_on(last: Line, first: Line) -> bool:
    """Whether a sentence that begins in one column goes on in the next: so a last column of few lines is known."""
    return first.text[0].islower() and not ENDED.search(last.text)


def _is_filled(lines: Sequence[Line]) -> bool:
    """Whether most lines of a column reach its right margin, and sentences go on from line to line."""
    left, width = min(line.x0 for line in lines), _width(lines)
    full = sum(line.x1 >= left + FULL * width for line in lines)
    return full >= MOSTLY_FULL * len(lines) and _has_sentences(lines)


def _has_sentences(lines: Sequence[Line]) -> bool:
    return sum(line.text[0].islower() for line in lines) >= GOING_ON * len(lines)
