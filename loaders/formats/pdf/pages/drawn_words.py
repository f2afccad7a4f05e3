"""Words that are drawn as outlines, without text, as LibreOffice draws watermarks: known by the holes in their letters.

Of the words that such watermarks say, each has holes in other letters: "DRAFT" in its first three of five.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import median

from loaders.formats.pdf.pages.rules import Point

Outline = Sequence[Point]

WORDS = (
    "DRAFT", "DRAFT COPY", "DRAFT MINUTES", "UNAPPROVED", "UNAPPROVED MINUTES", "UNCONFIRMED", "UNCONFIRMED MINUTES",
)  # fmt: skip
HOLES = {**dict.fromkeys("ADOPQR", 1), "B": 2}  # in capitals
FEWEST, MOST = 5, 18  # letters of these words
LOWEST = 15.0  # points, of a letter
LIKE = 0.3  # of their usual height, by which letters that stand on one line differ
ASLANT = 0.2  # of its length, by which a watermark rises that lies across an empty page
UPRIGHT = 0.1  # of the way that a line goes to the right at the least
MOST_LINES = 60  # outlines that are compared with one another

_WORDS = {tuple(HOLES.get(letter, 0) for letter in word if letter != " "): word for word in WORDS}


def word_drawn(outlines: Sequence[Outline]) -> str:
    """The word that large outlines are, given by their corners from the left and the top of the page; "" for others."""
    closed = [outline for outline in outlines if len(outline) > 2]
    if not FEWEST <= len(closed) <= MOST_LINES:
        return ""
    around = [next((other for other in closed if other is not one and _holds(other, one[0])), None) for one in closed]
    letters = [one for one, outer in zip(closed, around, strict=True) if outer is None]
    if not FEWEST <= len(letters) <= MOST:
        return ""
    across = _direction([_middle(letter) for letter in letters])
    if across is None or not _stand_on_a_line(letters, across):
        return ""
    letters.sort(key=lambda letter: _along(_middle(letter), across))
    return _WORDS.get(tuple(sum(outer is letter for outer in around) for letter in letters), "")


def lies_aslant(outlines: Sequence[Outline], width: float) -> bool:
    """Whether outlines reach aslant over half a page, as a watermark does below the last line of short minutes."""
    middles = [_middle(outline) for outline in outlines if len(outline) > 2]
    if not FEWEST <= len(middles) <= MOST_LINES:
        return False
    across = _direction(middles)
    xs = [x for x, _ in middles]
    return across is not None and abs(across[1]) >= ASLANT and max(xs) - min(xs) >= width / 3


def _stand_on_a_line(letters: Sequence[Outline], across: Point) -> bool:
    """Whether letters are about as high as one another, measured from the line on which they stand."""
    up = -across[1], across[0]
    feet = [max(_along(point, up) for point in letter) for letter in letters]
    heights = [foot - min(_along(point, up) for point in letter) for foot, letter in zip(feet, letters, strict=True)]
    usual, base = median(heights), median(feet)
    return usual >= LOWEST and all(
        abs(height - usual) <= LIKE * usual and abs(foot - base) <= LIKE * usual
        for height, foot in zip(heights, feet, strict=True)
    )


def _direction(middles: Sequence[Point]) -> Point | None:
    """Which way a line goes through points that lie along it, as a step of one point; None where it goes up or down."""
    one, other = max(((one, other) for one in middles for other in middles), key=lambda pair: math.dist(*pair))
    length = math.dist(one, other)
    if length == 0 or abs(other[0] - one[0]) < UPRIGHT * length:
        return None
    turned = 1 if other[0] > one[0] else -1
    return turned * (other[0] - one[0]) / length, turned * (other[1] - one[1]) / length


def _along(point: Point, direction: Point) -> float:
    return point[0] * direction[0] + point[1] * direction[1]


def _middle(outline: Outline) -> Point:
    xs, ys = zip(*outline, strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _holds(outline: Outline, point: Point) -> bool:
    """Whether a point lies within an outline."""
    x, y = point
    inside = False
    before = outline[-1]
    for corner in outline:
        (x0, y0), (x1, y1) = before, corner
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
        before = corner
    return inside
