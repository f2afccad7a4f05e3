"""Tables of a page: data stays a table, and what a table only lays out becomes running text."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.formats.blocks import Block, Flow, Row, Table, flows
from loaders.formats.html import moderngov
from loaders.formats.side_by_side import unfold as unfold_lists
from loaders.formats.side_by_side import unfold_rows

LONGEST_CELL = 6000  # characters; a cell with more is a page, and its table a layout


@dataclass
class Cell:
    """A cell with the blocks in it; ``across`` and ``down`` tell over how many columns and rows it reaches."""

    is_head: bool = False
    is_item_number: bool = False
    across: int = 1
    down: int = 1
    blocks: list[Block] = field(default_factory=list)


@dataclass
class Grid:
    """A table in the making."""

    is_layout: bool = False
    summary: str = ""
    rows: list[list[Cell]] = field(default_factory=list)

    def start_row(self) -> None:
        """A row begins."""
        self.rows.append([])

    def start_cell(self, cell: Cell) -> None:
        """A cell begins, in a row of its own where none was begun."""
        if not self.rows:
            self.start_row()
        self.rows[-1].append(cell)

    def end_cell(self, blocks: list[Block]) -> None:
        """The cell ends with these blocks."""
        if self.rows and self.rows[-1]:
            self.rows[-1][-1].blocks = blocks


def unfold(grid: Grid, *, nested: bool) -> list[Block]:
    """What stands in place of a table; ``nested`` where it is within the cell of another one."""
    if moderngov.is_attendance(grid.summary):
        return moderngov.attendance([[_words(cell.blocks) for cell in row] for row in grid.rows])
    if any(cell.is_item_number for row in grid.rows for cell in row):
        return [block for row in grid.rows for block in moderngov.item([(c.is_item_number, c.blocks) for c in row])]
    if grid.is_layout or _is_layout(grid):
        return [block for row in grid.rows for cell in row for block in cell.blocks]
    if any(isinstance(block, Table) for row in grid.rows for cell in row for block in cell.blocks):
        return unfold_rows([[cell.blocks for cell in row] for row in grid.rows])
    rows = [Row(cells) for cells in _squared(grid)]
    if nested and all(len(row.cells) <= 1 for row in rows):
        return [flow for row in rows for cell in row.cells for flow in cell]
    return unfold_lists(Table(rows))


def _is_layout(grid: Grid) -> bool:
    """Whether a table has one column, or holds further tables or a whole page in its cells."""
    if max((len([c for c in row if c.blocks]) for row in grid.rows), default=0) <= 1:
        return True
    for row in grid.rows:
        for cell in row:
            if any(isinstance(block, Table) for block in cell.blocks) and len(grid.rows) <= 3:
                return True
            if len(_words(cell.blocks)) > LONGEST_CELL and not any(c.blocks for c in row if c is not cell):
                return True
    return False


def _squared(grid: Grid) -> list[list[list[Flow]]]:
    """Cells by column: those that reach over several columns or rows leave empty ones there."""
    below: dict[int, int] = {}
    rows = []
    for row in grid.rows:
        cells: list[list[Flow]] = []
        for cell in row:
            while below.get(len(cells), 0) > 0:
                below[len(cells)] -= 1
                cells.append([])
            for step in range(cell.across):
                if cell.down > 1:
                    below[len(cells)] = cell.down - 1
                cells.append(flows(cell.blocks) if step == 0 else [])
        while below.get(len(cells), 0) > 0:
            below[len(cells)] -= 1
            cells.append([])
        rows.append(cells)
    return rows


def _words(blocks: list[Block]) -> str:
    return " ".join(line for flow in flows(blocks) for line in flow.lines)
