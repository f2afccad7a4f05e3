"""Ruled tables with the words in them: which are tables at all, the heads above them, their rows."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise

from loaders.formats.blocks import Block, Row
from loaders.formats.pdf.layout.cells import are_one_number
from loaders.formats.pdf.layout.columns import HEAD
from loaders.formats.pdf.layout.grids import Grid
from loaders.formats.pdf.layout.links import Setting
from loaders.formats.pdf.layout.paragraphs import paragraphs_of
from loaders.formats.pdf.layout.rows import ITEM_NUMBER
from loaders.formats.pdf.layout.ruled import Ruled
from loaders.formats.pdf.pages.marks import Line, Phrase, lines_of

LONGEST_HEAD = 8  # words
HEAD_GAP = 1.0  # line heights between the words above two columns
WIDEST_MARGIN = 12.0  # points between a cell's border and its words


class Filled:
    """A grid with what stands in it on a page, by row and column, and with the head above it."""

    def __init__(self, grid: Grid, lines: list[Line]) -> None:
        self.grid = grid
        self.cells = grid.cells_of(lines)
        self._lines = lines

    @property
    def is_table(self) -> bool:
        """Whether words stand in two columns or more: frames and underlined words are no tables."""
        if len({column for _, column in self.cells}) >= 2:
            return True
        text = " ".join(phrase.text for cell in self.cells.values() for phrase in cell)
        return bool(HEAD.fullmatch(text))  # the first row, alone at the foot of a page

    @cached_property
    def head(self) -> list[Phrase]:
        """The words of the table's head where it stands above the ruled lines: short, and in its columns.

        Mostly it stands on a shade. Its line is taken apart into these words.
        """
        grid = self.grid
        for line in self._lines:
            near = 0 <= grid.ys[0] - line.y < line.height and grid.xs[0] <= line.x0 and line.x1 <= grid.xs[-1]
            words = [word for phrase in line.phrases for word in phrase.words] if near else []
            if not 0 < len(words) <= LONGEST_HEAD:
                continue
            columns = [grid.column_of(word) for word in words]
            apart = all(
                one == other or after.x0 - before.x1 > HEAD_GAP * after.height
                for (before, one), (after, other) in pairwise(zip(words, columns, strict=True))
            )
            if len(set(columns)) >= 2 and apart:
                line.phrases = words
                return words
        return []

    @property
    def phrases(self) -> list[Phrase]:
        """All that stands in it, the head first."""
        return self.head + [phrase for cell in self.cells.values() for phrase in cell]

    def blocks(self, setting: Setting, page: int) -> list[Block]:
        """The table; rows of one cell only, as wide as the table, are text between its parts."""
        blocks: list[Block] = []
        for row, columns in self._rows():
            if row >= 0 and not any(columns[1:]) and self.grid.last_of(row, 0) == len(columns) - 1:
                blocks.extend(paragraphs_of(columns[0], setting, self._edge(row, 0, columns[0])))
                continue
            if not blocks or not isinstance(blocks[-1], Ruled):
                blocks.append(Ruled([], self.grid.xs, page))
            table = blocks[-1]
            assert isinstance(table, Ruled)
            columns[0] = _with_number_whole(columns[0])
            for part in _parts_of_row(columns):
                cells = [paragraphs_of(cell, setting, self._edge(row, n, cell)) for n, cell in enumerate(part)]
                table.rows.append(Row(cells, page))
        return blocks

    def _rows(self) -> list[tuple[int, list[list[Line]]]]:
        """The rows with the lines of their cells from left to right; the head above is row -1."""
        rows: dict[int, list[list[Phrase]]] = {}
        head = [((-1, self.grid.column_of(word)), [word]) for word in self.head]
        for (row, column), phrases in [*head, *self.cells.items()]:
            rows.setdefault(row, [[] for _ in self.grid.xs[1:]])[column].extend(phrases)
        return [(row, [lines_of(cell) for cell in rows[row]]) for row in sorted(rows)]

    def _edge(self, row: int, column: int, lines: list[Line]) -> float:
        """How far to the right the lines of a cell may reach: the margins are the same at both sides."""
        last = self.grid.last_of(row, column) if row >= 0 else column
        left = self.grid.xs[column]
        margin = min((line.x0 for line in lines), default=left) - left
        return self.grid.xs[last + 1] - min(max(margin, 0.0), WIDEST_MARGIN)


def _with_number_whole(lines: list[Line]) -> list[Line]:
    """The lines of a cell; its one item's number whole where the cell is too narrow for it."""
    if len(lines) != 2 or not are_one_number(*(line.text for line in lines)):
        return lines
    first = lines[0].phrases[0]
    return [Line([first._replace(text="".join(line.text for line in lines))])]


def _parts_of_row(columns: list[list[Line]]) -> list[list[list[Line]]]:
    """A row, or the rows that it is: where its first column holds several numbers, each numbers what is beside it."""
    first = columns[0]
    if len(first) < 2 or not all(ITEM_NUMBER.fullmatch(line.text) for line in first):
        return [columns]
    tops = [line.y - 0.5 * line.height for line in first]
    parts: list[list[list[Line]]] = [[[] for _ in columns] for _ in first]
    for place, lines in enumerate(columns):
        for line in lines:
            parts[max(sum(line.y >= top for top in tops) - 1, 0)][place].append(line)
    return parts
