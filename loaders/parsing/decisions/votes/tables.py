"""Votes in tables, those of a file or drawn with tabs and blanks: marks or names below labels, a label beside a name.

In a text's own tables empty cells leave nothing but the width of the gap: places are counted in the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.votes.labels import ALONE, LABEL, MARK, Named, Option, only_names, option_of
from loaders.parsing.text import Line

_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\t\n]+")
# "Councillor Adams - For", "Ann Adams: Against".
BESIDE = re.compile(
    rf"(?P<names>[^\n:–—]{{3,60}}?)(?:\s*[:–—]\s*|\s+-\s+|\t+|\s*\.{{3,}}\s*)(?P<label>{LABEL})\W*", re.I
)
_FEWEST_LABELS, _FEWEST_ROWS = 2, 2
_OFF = 3  # characters by which a cell may begin before or behind its label


@dataclass(frozen=True)
class Cell:
    """A cell of a table that is drawn in text: its clean offsets, and where it begins in the line of the document."""

    start: int
    end: int
    column: int


def read_tables(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """Votes in tables between two clean offsets."""
    found = [*_grid(item, start, end), *_drawn(item, start, end), *_beside(item, start, end)]
    yield from found or _flat(item, start, end)


def _grid(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """A table whose cells are known by row and column."""
    rows: dict[tuple[int, int], dict[int, Line]] = {}
    for line in item.body.lines:
        if line.column >= 0 and line.start >= start and line.end <= end:
            rows.setdefault((line.table, line.row), {}).setdefault(line.column, line)
    heads: dict[int, Option] = {}
    of_table = -1
    for (table, row), cells in rows.items():
        labels = {column: ALONE.fullmatch(item.page.of(line)) for column, line in cells.items()}
        found = {column: option_of(label["label"]) for column, label in labels.items() if label}
        if any(item.page.of(line) == "Yes" for line in cells.values()):
            found |= _yes_and_no(item, table, row)
        if len(found) >= _FEWEST_LABELS:
            heads, of_table = found, table
        elif table == of_table:
            yield from _row(item, heads, {column: (line.start, line.end) for column, line in cells.items()})
        elif len(found) == 1 and cells and (first := cells[min(cells)]) and min(cells) not in found:
            yield Named(next(iter(found.values())), first.start, first.end)


def _yes_and_no(item: ItemContext, table: int, row: int) -> dict[int, Option]:
    """The columns below "Yes" and "No"; "No" alone heads one of numbers, and is no line of the body."""
    said = {item.page.of(line): line.column for line in item.page.lines if line.table == table and line.row == row}
    return {said["Yes"]: "for", said["No"]: "against"} if {"Yes", "No"} <= said.keys() else {}


def _row(item: ItemContext, heads: Mapping[int, Option], cells: Mapping[int, tuple[int, int]]) -> Iterator[Named]:
    """The votes of a row below labels: one mark beside a name, or names in the columns of the labels.

    A name below a label with a mark beside it shows that the head does not say which column is whose.
    """
    marked = [column for column in heads if column in cells and MARK.fullmatch(item.text[slice(*cells[column])])]
    if len(marked) == 1 and min(cells) not in heads:
        yield Named(heads[marked[0]], *cells[min(cells)])
    elif not marked:
        for column, place in cells.items():
            if column in heads and only_names(item, *place):
                yield Named(heads[column], *place)


def _drawn(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """A table drawn with tabs or blanks."""
    lines = [line for line in item.body.lines if line.column < 0 and line.start >= start and line.end <= end]
    heads: list[tuple[int, Option]] = []
    by_tabs = False
    for line in lines:
        cells = _cells(item, line)
        labels = [(cell, label) for cell in cells if (label := ALONE.fullmatch(item.text[cell.start : cell.end]))]
        if len(labels) >= _FEWEST_LABELS and len(labels) >= len(cells) - 1:
            by_tabs = all(after.column - _width(item, before) == 1 for before, after in pairwise(cells))
            columns = _numbered(item, line, cells) if by_tabs else [cell.column for cell in cells]
            at = dict(zip(cells, columns, strict=True))
            heads = [(at[cell], option_of(label["label"])) for cell, label in labels]
            continue
        if not heads or not cells:
            continue
        places = _numbered(item, line, cells) if by_tabs else [cell.column for cell in cells]
        row: dict[int, tuple[int, int]] = {}
        for cell, place in zip(cells, places, strict=True):
            near = place if by_tabs else min((column for column, _ in heads), key=lambda column: abs(column - place))
            row[near if by_tabs or abs(near - place) <= _OFF else -1 - place] = (cell.start, cell.end)
        votes = list(_row(item, dict(heads), row))
        if not votes:
            heads = []  # the table has ended
        yield from votes


def _cells(item: ItemContext, line: Line) -> list[Cell]:
    offsets = item.page.offsets
    begin = offsets[line.start] - line.indent
    return [
        Cell(found.start(), found.end(), offsets[found.start()] - begin)
        for found in _CELL.finditer(item.text, line.start, line.end)
        if found[0].strip()
    ]


def _width(item: ItemContext, cell: Cell) -> int:
    """Where the cell ends in its line of the document."""
    return cell.column + item.page.offsets[cell.end - 1] + 1 - item.page.offsets[cell.start]


def _numbered(item: ItemContext, line: Line, cells: Sequence[Cell]) -> list[int]:
    """The number of each cell's column: every tab of the document before a cell begins another one.

    A head may begin with a tab: above the names it is empty.
    """
    columns = [line.indent]
    for before, after in pairwise(cells):
        columns.append(columns[-1] + after.column - _width(item, before))
    return columns


def _beside(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """A line for each voter, the label behind the name: "Ann Adams - For"; two such lines at least."""
    found = [
        match
        for line in item.body.lines
        if line.column < 0 and line.start >= start and line.end <= end
        and (match := BESIDE.fullmatch(item.text, line.start, line.end))
        and only_names(item, *match.span("names"))
    ]  # fmt: skip
    if len(found) >= _FEWEST_ROWS:
        for match in found:
            yield Named(option_of(match["label"]), *match.span("names"))


def _flat(item: ItemContext, start: int, end: int) -> Iterator[Named]:
    """A table whose cells stand one to a line: labels in a row, then a name and a mark or nothing for each label."""
    text = item.text
    cells = [(found.start(), found.end(), found[0].strip()) for found in _LINE.finditer(text, start, end)]
    labels = [ALONE.fullmatch(words) for *_, words in cells]
    place = 0
    while place < len(cells):
        heads = list(takewhile(lambda label: label is not None, labels[place:]))
        if len(heads) < _FEWEST_LABELS:
            place += 1
            continue
        options = [option_of(label["label"]) for label in heads if label]
        place += len(options)
        while len(row := cells[place : place + 1 + len(options)]) == 1 + len(options) and row[0][2]:
            if any(words and not MARK.fullmatch(words) for *_, words in row[1:]):
                break
            for option in (o for o, (*_, words) in zip(options, row[1:], strict=True) if MARK.fullmatch(words)):
                yield Named(option, row[0][0], row[0][1])
            place += len(row)
