"""Takes the rules of tables out of a picture: in narrow cells between rules tesseract loses numbers and names.

A rule is a long, thin run of ink with paper on both sides: a dark row with white words stays as it is. Only pages on
which rules cross each other as those of a table do are changed.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import NamedTuple

from loaders.formats.ocr.margins import DARK
from loaders.formats.pdf.pages.marks import Rule

LONGEST = 90  # pixels (8 mm at 300 dots an inch) that ink of a letter runs up or along
BESIDE = 12  # pixels from a rule at which there is paper, but for letters
MOST_INK = 0.5  # of what stands there
PLACE = 24  # pixels by which rules that are askew, or two in one, count as at one place
EDGE = 2  # grey pixels beside a rule
GAP = (1, 2, 4, 8, 16, 32)  # together, the pixels of a rule that noise may cut out
FEWEST, FEWEST_CROSSED = 3, 3  # rules up and down, each of which crosses so many others
ONE_RULE, BREAK = 3.0, 20.0  # points beside and between the pieces of one rule
_HEAD = re.compile(rb"P5 (\d+) (\d+) 255\n")
_LONG = re.compile(b"\x01{%d,}" % LONGEST)


class Stroke(NamedTuple):
    """A piece of a rule across a picture, or down it, in pixels from the top left.

    ``at`` is the row of a piece across, which reaches from the column ``low`` to ``high``; down the other way round.
    """

    across: bool
    at: int
    low: int
    high: int


def without_grid(picture: bytes) -> tuple[bytes, list[Stroke]]:
    """A grey picture (PNM) of the same size without the rules of its tables, and these, piece by piece.

    It is as it was, and there are none, where no rules cross each other.
    """
    head = _HEAD.match(picture)
    if head is None:
        return picture, []
    wide, high = int(head.group(1)), int(head.group(2))
    pixels = picture[head.end() :]
    ink = pixels.translate(DARK)
    down = bytearray(len(ink))
    strokes = [Stroke(False, *rule) for rule in _rules_in(ink, wide, 1)]
    for _, column, first, last in strokes:
        down[column + first * wide : column + last * wide : wide] = b"\x01" * (last - first)
    if not any(down):
        return picture, []
    along = bytearray(len(ink))
    crossed = [Stroke(True, *rule) for rule in _rules_in(ink, high, wide)]
    for _, row, first, last in crossed:
        along[row * wide + first : row * wide + last] = b"\x01" * (last - first)
    lines, crossing = _number(down), _number(along)
    if not _is_grid(_bytes(lines & crossing, len(ink)), wide):
        return picture, []
    rules = _whole(lines, wide, 1) | _whole(crossing, 1, wide)
    whole = (_number(pixels) | rules * 255) & (1 << 8 * len(ink)) - 1
    return head.group() + _bytes(whole, len(ink)), strokes + crossed


def rules_of(strokes: Sequence[Stroke], falls: float, scale: float) -> list[Rule]:
    """The rules of a page in points, ``scale`` a pixel, when it is level: its lines fall by the angle ``falls``."""
    pieces = sorted(_level(stroke, falls, scale) for stroke in strokes)
    groups: list[list[Rule]] = []
    for piece in pieces:
        if groups and groups[-1][-1].across == piece.across and piece.at - groups[-1][-1].at <= ONE_RULE:
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return [rule for group in groups for rule in _joined(group)]


def _level(stroke: Stroke, falls: float, scale: float) -> Rule:
    cos, sin = math.cos(falls), math.sin(falls) * (-1 if stroke.across else 1)
    at = cos * stroke.at + sin * (stroke.low + stroke.high) / 2
    low, high = (cos * end - sin * stroke.at for end in (stroke.low, stroke.high))
    return Rule(stroke.across, at * scale, low * scale, high * scale)


def _joined(pieces: Sequence[Rule]) -> Iterator[Rule]:
    """The rules at one place: pieces one behind another are one."""
    at = fmean(piece.at for piece in pieces)
    first, *rest = sorted(pieces, key=lambda piece: piece.low)
    low, high = first.low, first.high
    for piece in rest:
        if piece.low - high > BREAK:
            yield Rule(first.across, at, low, high)
            low = piece.low
        high = max(high, piece.high)
    yield Rule(first.across, at, low, high)


def _whole(runs: int, step: int, aside: int) -> int:
    """The runs with their grey edges and what noise and skew cut out of them; ``aside`` leads to the next line."""
    for _ in range(EDGE):
        runs |= runs << 8 * aside | runs >> 8 * aside
    for shift in GAP:
        runs |= runs << 8 * step * shift
    for shift in GAP:
        runs &= runs >> 8 * step * shift
    return runs


def _rules_in(ink: bytes, lines: int, step: int) -> Iterator[tuple[int, int, int]]:
    """The rules along lines of a picture, ``step`` pixels apart: the line, the first pixel, that behind the last."""
    across = lines if step == 1 else step
    for line in range(lines):
        drawn = _line(ink, line, across, step)
        sides = None
        for run in _LONG.finditer(drawn):
            if sides is None:
                sides = [_line(ink, line + by, across, step) for by in (-BESIDE, BESIDE) if 0 <= line + by < lines]
            most = MOST_INK * (run.end() - run.start())
            if all(side.count(1, run.start(), run.end()) <= most for side in sides):
                yield line, run.start(), run.end()


def _line(ink: bytes, line: int, across: int, step: int) -> bytes:
    return ink[line::across] if step == 1 else ink[line * across : (line + 1) * across]


def _is_grid(crossings: bytes, wide: int) -> bool:
    """Whether several rules up and down cross several others each."""
    places = {(at % wide // PLACE, at // wide // PLACE) for at in _each(crossings)}
    crossed = Counter(column for column, _ in places)
    return sum(crossed[column] + crossed[column + 1] >= FEWEST_CROSSED for column in list(crossed)) >= FEWEST


def _each(crossings: bytes) -> Iterator[int]:
    at = crossings.find(1)
    while at >= 0:
        yield at
        at = crossings.find(1, at + 1)


def _number(flags: bytes | bytearray) -> int:
    return int.from_bytes(flags, "big")


def _bytes(number: int, length: int) -> bytes:
    return number.to_bytes(length, "big")
