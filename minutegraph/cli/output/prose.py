"""Written pages as text for a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from graph.output import printable, printable_line
from minutegraph.cli.output.console import on_terminal
from minutegraph.cli.output.tables import rendered
from minutegraph.rendering.prose.blocks import Block, Entry, Grid, Heading, Line, Title

_DAY_WIDTH = 11  # "21 Sep 2021"


def prose_text(blocks: Iterable[Block], *, coloured: bool | None = None) -> str:
    """The page as text, as wide as the terminal; in colour only on one, where ``coloured`` does not say otherwise."""
    look = on_terminal(sys.stdout) if coloured is None else coloured
    return rendered(*(part for block in blocks for part in _parts(block)), coloured=look)


def _parts(block: Block) -> Iterator[RenderableType]:
    match block:
        case Title(text, above):
            yield Text(printable_line(text), style="bold underline")
            if above:
                yield Text(printable_line(above), style="dim")
        case Heading(text):
            yield Text()
            yield Text(printable_line(text), style="bold")
        case Line(text, soft):
            yield Text(printable(text), style="dim" if soft else "")
        case Entry():
            yield from _entry(block)
        case Grid():
            yield _grid(block)
            if block.rest:
                yield Text(printable_line(block.rest), style="dim")


def _entry(entry: Entry) -> Iterator[RenderableType]:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(width=_DAY_WIDTH if entry.when else 0, no_wrap=True)
    grid.add_column(overflow="fold")
    lines = [(entry.head, ""), (entry.words, ""), *((note, "dim") for note in entry.notes)]
    for number, (line, style) in enumerate((line, style) for line, style in lines if line):
        grid.add_row(entry.when if not number else "", Text(printable(" ".join(line.split())), style=style))
    yield Padding(grid, (0, 0, 0, 2))


def _grid(block: Grid) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for number, _ in enumerate(block.heads):
        grid.add_column(overflow="fold", no_wrap=number > 1)
    grid.add_row(*(Text(printable_line(head), style="dim") for head in block.heads))
    for row in block.rows:
        grid.add_row(*(Text(printable_line(cell)) for cell in row))
    return grid
