"""A text whose drawn tables are written anew, each of their cells whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.formats.blocks import Block, Flow, Row, Table, flows, write
from loaders.formats.drawn.bars import bars_at
from loaders.formats.drawn.cells import paragraphs
from loaders.formats.drawn.columns import columns_at
from loaders.formats.drawn.gaps import gaps_at
from loaders.formats.drawn.grids import grid_at
from loaders.formats.drawn.parts import Found
from loaders.formats.side_by_side import unfold_rows

SIGN = re.compile(r"^[ \t]*(?:\+[-=]|--|\|)|\S {3,}\S", re.M)  # what a line of each kind has
KINDS = (grid_at, columns_at, bars_at, gaps_at)


def with_cells_whole(text: str) -> str:
    """The text with its drawn tables as tables of Markdown; a text without one is the same."""
    if not SIGN.search(text):
        return text
    lines = text.split("\n")
    bare = [line.rstrip("\r").expandtabs(8) for line in lines]
    written: list[str] = []
    for at, found in _parts(bare):
        if found is None:
            written.append(lines[at])
        else:
            table = ["", *write(unfold_rows(found.rows)).text.split("\n")]
            written += [*table, *[""] * (found.end - at - len(table))]
    return "\n".join(written)


def _parts(lines: Sequence[str]) -> Iterator[tuple[int, Found | None]]:
    """Each table with its first line's index, and each line (by index) that stands in none."""
    at = 0
    while at < len(lines):
        found = next((found for kind in KINDS if (found := kind(lines, at, _inside)) is not None), None)
        yield at, found
        at = found.end if found else at + 1


def _inside(lines: list[str], width: int) -> list[Block]:
    """The blocks of a cell: its paragraphs, and tables that are drawn in it."""
    blocks: list[Block] = []
    words: list[str] = []
    for at, found in _parts(lines):
        if found is None:
            words.append(lines[at])
        else:
            blocks += [*_flows(words, width), Table([Row([flows(cell) for cell in row]) for row in found.rows])]
            words = []
    return [*blocks, *_flows(words, width)]


def _flows(lines: list[str], width: int) -> list[Flow]:
    return [Flow([words]) for words in paragraphs(lines, width)]
