"""What stands alone in a margin of a picture: small heaps of ink with paper around them, put below each other.

On a whole page tesseract takes a lone number for a stain; in a picture of nothing but such numbers it reads them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.formats.ocr.program import Found

DARK = bytes(value < 140 for value in range(256))  # by the shade of a pixel
LONGEST = 90  # pixels that ink of a digit runs up or along: more is a rule of a table
LOWEST, HIGHEST = 14, 75  # pixels of digits
NEAR_ROWS, NEAR_COLUMNS = 4, 18  # pixels of paper within a number
WIDEST = 130
PAPER = 50  # pixels around each heap in what is made
_HEAD = re.compile(rb"P5 (\d+) (\d+) 255\n")


class Heap(NamedTuple):
    """A small heap of ink: its box in the picture, in pixels from the top left."""

    left: int
    top: int
    right: int
    bottom: int


def heaps_in(picture: bytes, left: int, right: int) -> list[Heap]:
    """The heaps that begin between two pixels from the left, from top to bottom: each the first of its line."""
    head = _HEAD.match(picture)
    if head is None:
        return []
    wide, high = int(head.group(1)), int(head.group(2))
    left, right = max(0, left), min(wide, right + WIDEST)
    across = right - left
    rows = (picture[start + left : start + right] for start in range(head.end(), head.end() + wide * high, wide))
    ink = bytearray(b"".join(rows).translate(DARK))
    _erase_rules(ink, across, high)
    found = []
    for top, bottom in _runs([any(ink[row * across : (row + 1) * across]) for row in range(high)], NEAR_ROWS):
        if LOWEST <= bottom - top <= HIGHEST:
            band = ink[top * across : bottom * across]
            (begin, end), *_ = _runs([any(band[column::across]) for column in range(across)], NEAR_COLUMNS)
            if 0 < begin <= across - WIDEST and end - begin <= WIDEST:
                found.append(Heap(left + begin, top, left + end, bottom))
    return found


def below_each_other(picture: bytes, heaps: Sequence[Heap]) -> tuple[bytes, list[int]]:
    """A picture of nothing but heaps, one to a line, and the pixels from the top at which each line begins."""
    head = _HEAD.match(picture)
    assert head is not None
    wide = int(head.group(1))
    across = 2 * PAPER + max(heap.right - heap.left for heap in heaps)
    empty = b"\xff" * across
    drawn, begins = [empty] * PAPER, []
    for heap in heaps:
        begins.append(len(drawn))
        for row in range(heap.top, heap.bottom):
            start = head.end() + row * wide
            drawn.append((b"\xff" * PAPER + picture[start + heap.left : start + heap.right]).ljust(across, b"\xff"))
        drawn += [empty] * PAPER
    return b"P5 %d %d 255\n" % (across, len(drawn)) + b"".join(drawn), begins


def back_in_place(words: Sequence[Found], heaps: Sequence[Heap], begins: Sequence[int]) -> dict[Heap, Found]:
    """The words of such a picture by their heaps, in their places; a heap of several words is none."""
    found = {}
    for heap, begin in zip(heaps, begins, strict=True):
        end = begin + heap.bottom - heap.top
        here = [word for word in words if begin - PAPER / 2 < (word.top + word.bottom) / 2 < end + PAPER / 2]
        if len(here) == 1:
            found[heap] = here[0]._replace(left=heap.left, top=heap.top, right=heap.right, bottom=heap.bottom)
    return found


def _erase_rules(ink: bytearray, across: int, high: int) -> None:
    long = re.compile(b"\x01{%d,}" % LONGEST)
    drawn = bytes(ink)  # rules cross each other
    for row in range(high):
        for run in long.finditer(drawn[row * across : (row + 1) * across]):
            ink[row * across + run.start() : row * across + run.end()] = bytes(run.end() - run.start())
    for column in range(across):
        for run in long.finditer(drawn[column::across]):
            first, last = column + run.start() * across, column + run.end() * across
            ink[first:last:across] = bytes(run.end() - run.start())


def _runs(inked: Sequence[bool], near: int) -> list[tuple[int, int]]:
    """Where runs of ink begin and end; paper of a few pixels within them counts as ink."""
    runs: list[tuple[int, int]] = []
    for place, has_ink in enumerate(inked):
        if has_ink and runs and place - runs[-1][1] <= near:
            runs[-1] = runs[-1][0], place + 1
        elif has_ink:
            runs.append((place, place + 1))
    return runs
