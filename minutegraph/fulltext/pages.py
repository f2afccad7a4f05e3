"""On which page a character stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


def page_of(pages: Iterable[int], offset: int) -> int | None:
    """The page, from 1, that holds a character, given the offsets at which pages begin; None without pages."""
    starts = list(pages)
    return (bisect_right(starts, offset) or 1) if starts else None
