"""Ruled tables that go on over pages: the parts of one are known by the borders of their columns."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.formats.blocks import Block, Flow, Row, Table
from loaders.formats.hyphens import Hyphens
from loaders.formats.pdf.layout.paragraphs import Paragraph

SAME = 8.0  # points by which the borders of a table may differ from page to page


@dataclass
class Ruled(Table):
    """A ruled table: the borders of its columns, and the page that it ends on."""

    xs: list[float] = field(default_factory=list)
    page: int = 0

    def takes(self, following: Ruled) -> bool:
        """Whether a table on the next page has the same columns, or has one of them divided."""
        ends = _are_near(self.xs[0], following.xs[0]) and _are_near(self.xs[-1], following.xs[-1])
        inner = all(any(_are_near(x, other) for other in following.xs) for x in self.xs)
        return bool(self.page != following.page and ends and inner and self.rows and following.rows)

    def columns_of(self, row: Row, xs: list[float]) -> list[list[Flow]]:
        """The cells of a row with columns at ``xs``, in the columns of this table."""
        cells: list[list[Flow]] = [[] for _ in self.xs[1:]]
        for left, cell in zip(xs, row.cells, strict=False):
            cells[max(sum(left >= x - SAME for x in self.xs[:-1]) - 1, 0)].extend(cell)
        return cells


def are_same(one: list[float], other: list[float]) -> bool:
    """Whether two tables have the same borders of columns, each given from left to right in points."""
    return len(one) == len(other) and all(map(_are_near, one, other))


def _are_near(one: float, other: float) -> bool:
    return abs(one - other) <= SAME


def join(last: Ruled, first: Ruled, hyphens: Hyphens, *, is_filled: bool) -> None:
    """Join a table with its rest on the next page: a row without number goes on there where the page was filled."""
    rows = [Row(last.columns_of(row, first.xs), row.page) for row in first.rows]
    last.page = first.page
    if is_filled and not rows[0].cells[0] and _is_numbered([*last.rows, *rows]):
        _go_on(last.rows[-1].cells, rows[0].cells, hyphens)
        rows = rows[1:]
    last.rows.extend(rows)


def _go_on(above: list[list[Flow]], below: list[list[Flow]], hyphens: Hyphens) -> None:
    """Join the cells of a row with its rest on the next page: paragraphs go on there from its lowest line to its first.

    What ends higher, as initials beside a text do, is whole.
    """
    foot = max((part.last.y for part in _paragraphs(above) if part.last), default=0.0)
    top = min((part.first.y for part in _paragraphs(below) if part.first), default=0.0)
    for cell, rest in zip(above, below, strict=True):
        before, after = cell[-1] if cell else None, rest[0] if rest else None
        joined = (
            isinstance(before, Paragraph) and before.last and before.last.y > foot - 0.5 * before.last.height
            and isinstance(after, Paragraph) and after.first and after.first.y < top + 0.5 * after.first.height
            and before.join(after, hyphens)
        )  # fmt: skip
        cell.extend(rest[1:] if joined else rest)


def _paragraphs(cells: list[list[Flow]]) -> list[Paragraph]:
    return [part for cell in cells for part in cell if isinstance(part, Paragraph)]


def _is_numbered(rows: list[Row]) -> bool:
    """Whether the rows that begin with something mostly do so with something short: others are rests of these."""
    firsts = [row.cells[0] for row in rows if row.cells[0]]
    short = [cell for cell in firsts if len(cell) == 1 and len(" ".join(cell[0].lines)) <= 12]
    return 2 * len(short) > len(firsts)


def compact(blocks: list[Block]) -> list[Block]:
    """The blocks with tables that lack the columns in which nothing stands, nor in another part of the same table."""
    known: list[tuple[list[float], set[int]]] = []  # borders, and the columns between them in which something stands
    found: list[tuple[Block, set[int]]] = []
    for block in blocks:
        used: set[int] = set()
        if isinstance(block, Ruled):
            used = next((used for xs, used in known if are_same(xs, block.xs)), used)
            known.append((block.xs, used))
        if isinstance(block, Table):
            used.update(place for row in block.rows for place, cell in enumerate(row.cells) if cell)
        found.append((block, used))
    return [
        Table([Row([row.cells[place] for place in sorted(used)], row.page) for row in block.rows])
        if isinstance(block, Table)
        else block
        for block, used in found
    ]
