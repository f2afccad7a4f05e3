"""Tables with a border around each cell, as pandoc and many editors draw them; a cell may hold another table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from loaders.formats.blocks import Block
from loaders.formats.drawn.parts import Found, Inside

BORDER = re.compile(r"\+(?:[-=:]{2,}\+)+")
PARTIAL = re.compile(r"[-=:]{3,}")  # the border above a cell beside one that goes on
LINE = re.compile(r"[|+].*[|+]")
FEWEST_BORDERS = 2


def grid_at(lines: Sequence[str], at: int, inside: Inside) -> Found | None:
    """The rows of the grid whose upper border is line ``at``, and the line behind it; None where none begins there."""
    if not BORDER.fullmatch(lines[at].strip()):
        return None
    end = at
    while end < len(lines) and LINE.fullmatch(lines[end].strip()):
        end += 1
    while not BORDER.fullmatch(lines[end - 1].strip()):
        end -= 1
    left = lines[at].index("+")
    drawn = [line[left:].rstrip() for line in lines[at:end]]
    borders = [line for line in drawn if BORDER.fullmatch(line)]
    bars = sorted({found.start() for line in borders for found in re.finditer(r"\+", line)})
    if len(borders) < FEWEST_BORDERS or len(bars) <= FEWEST_BORDERS or {len(line) for line in drawn} != {bars[-1] + 1}:
        return None
    rows = [
        _row(list(group), bars, inside)
        for is_border, group in groupby(drawn, key=lambda line: BORDER.fullmatch(line) is not None)
        if not is_border
    ]
    return Found(rows, end) if rows else None


def _row(lines: list[str], bars: Sequence[int], inside: Inside) -> list[list[Block]]:
    """The blocks of each cell of a row: cells end where each of its lines has a bar."""
    own = [bar for bar in bars if all(line[bar] in "|+" for line in lines)]
    cells = []
    for left, right in pairwise(own):
        words = [line[left + 1 : right] for line in lines]
        cells.append(inside(["" if PARTIAL.fullmatch(part.strip()) else part for part in words], right - left - 1))
    return cells
