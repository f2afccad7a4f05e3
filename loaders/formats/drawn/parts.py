"""What the kinds of drawn tables share: how one is found, and what reads a cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from loaders.formats.blocks import Block

Inside = Callable[[list[str], int], list[Block]]  # the blocks of a cell's lines, which is so many characters wide


class Found(NamedTuple):
    """A drawn table: its ``rows``, each of cells, each of blocks; ``end`` is the line behind it."""

    rows: list[list[list[Block]]]
    end: int
