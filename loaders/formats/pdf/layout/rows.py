"""The rows of a table without ruled lines: by what stands in its columns, and by the order in which it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from loaders.formats.blocks import Row, Table
from loaders.formats.pdf.layout.columns import Columns
from loaders.formats.pdf.layout.links import APART, Setting
from loaders.formats.pdf.layout.paragraphs import paragraphs_of
from loaders.formats.pdf.pages.marks import Line, Phrase, lines_of

ITEM_NUMBER = re.compile(r"(?:[A-Z]{1,4}\s?)?\d{1,3}(?:[./]\d{1,4})*[.)]?|[a-z][.)]")

LONE_NUMBER = re.compile(r"(\d{1,3})[.)]?")
CELLS = 4  # of a row that is known by these, its number's included


def table_of(region: Columns, setting: Setting) -> Table:
    """A table of what stands in columns."""
    rows = _rows(region, setting)
    widest = [max((phrase.x1 for row in rows for phrase in row[place]), default=0.0) for place in range(len(rows[0]))]
    return Table(
        [
            Row([paragraphs_of(lines_of(c), setting, edge) for c, edge in zip(row, widest, strict=True)], _page_of(row))
            for row in rows
        ]
    )


def _rows(region: Columns, setting: Setting) -> list[list[list[Phrase]]]:
    """What stands in each row by column: a row begins with its first cell, or behind a gap that no cell bridges."""
    rows: list[list[list[Phrase]]] = []
    is_prose, is_numbered, by_rows = region.is_prose, _is_numbered(region), _is_written_by_rows(region)
    before: Line | None = None
    unnumbered = set(_rows_without_number(region)) if is_numbered else set()
    for place_of_line, (line, cells) in enumerate(zip(region.lines, region.rows, strict=True)):
        apart = (
            before is not None
            and line.y - before.y > APART * setting.step
            and (any(cells[2:]) if is_numbered else not _goes_on(region, before, cells))
        )
        begins = bool(cells[0]) and not is_prose
        apart = apart or place_of_line in unnumbered
        if before is None or apart or (begins and not (by_rows and _is_of_first_cell(cells[0][0], rows[-1]))):
            rows.append([[] for _ in cells])
        for place, cell in enumerate(cells):
            rows[-1][place].extend(cell)
        before = line
    return rows


def _is_written_by_rows(region: Columns) -> bool:
    """Whether something in the first column was written after something else: else it was written column by column."""
    firsts = [(phrase.page, phrase.first) for row in region.rows for phrase in row[0]]
    others = [(phrase.page, phrase.first) for row in region.rows for cell in row[1:] for phrase in cell]
    return bool(firsts and others) and max(firsts) > min(others)


def _is_of_first_cell(phrase: Phrase, row: list[list[Phrase]]) -> bool:
    """Whether what stands in the first column goes on with the first cell of the row above.

    It was written before another cell of that row, and cells are written one behind another. Numbers begin rows.
    """
    if ITEM_NUMBER.match(phrase.text) or phrase.text[:1].isdigit():
        return False
    return any(phrase.page == other.page and phrase.first < other.first for cell in row[1:] for other in cell)


def _is_numbered(region: Columns) -> bool:
    """Whether the first column holds the numbers of items: what has none is of the item above."""
    firsts = [" ".join(phrase.text for phrase in row[0]) for row in region.rows if row[0]]
    return 2 * sum(ITEM_NUMBER.fullmatch(words) is not None for words in firsts) > len(firsts)


def _rows_without_number(region: Columns) -> Iterator[int]:
    """The lines that begin the one row whose number is missing, as a scan loses it: 1, what stands here, 3.

    All of its other cells begin on one line, which is the only such line between the rows of these numbers.
    """
    numbers = [(place, int(found[1])) for place, row in enumerate(region.rows) if row[0]
               and (found := LONE_NUMBER.fullmatch(" ".join(phrase.text for phrase in row[0])))]  # fmt: skip
    for (above, one), (below, other) in pairwise(numbers):
        full = [
            place for place in range(above + 1, below)
            if not region.rows[place][0] and len(region.rows[place]) >= CELLS and all(region.rows[place][1:])
        ]  # fmt: skip
        if other - one == 2 and len(full) == 1:
            yield full[0]


def _goes_on(region: Columns, before: Line, cells: list[list[Phrase]]) -> bool:
    """Whether a later cell of the row that ends with ``before`` was written after what stands below the gap.

    Rows are written one behind another, so what was written before that cell belongs to no later row.
    """
    column, first = next((place, cell[0]) for place, cell in enumerate(cells) if cell)
    return any(
        phrase.page == first.page and phrase.first > first.first and phrase.y <= before.y
        for line, others in zip(region.lines, region.rows, strict=True)
        if line.page == first.page and line.y <= before.y
        for cell in others[column + 1 :]
        for phrase in cell
    )


def _page_of(row: list[list[Phrase]]) -> int:
    return min(phrase.page for cell in row for phrase in cell)
