"""The way of a move from a circle on one lane to a circle on another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from minutegraph.rendering.lanes.labels import Box

ARROW = 6.0  # how long an arrowhead is
_ASIDE = 2.4  # what comes lies left of the middle, what goes lies right of it
_SAMPLES = 24


@dataclass(frozen=True)
class Curve:
    """A cubic Bézier curve, upright at both ends, which ends where its arrowhead begins.

    ``down`` is 1 where it leads to a lower lane, else -1.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    down: int

    @property
    def middle(self) -> float:
        """The height of both control points."""
        return (self.y1 + self.y2) / 2

    def at(self, t: float) -> tuple[float, float]:
        """The point at ``t``, from 0 to 1 along the way."""
        a, b, c, d = (1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3
        return (a + b) * self.x1 + (c + d) * self.x2, a * self.y1 + (b + c) * self.middle + d * self.y2

    def boxes(self) -> list[Box]:
        """Small boxes all along it."""
        points = [self.at(step / _SAMPLES) for step in range(_SAMPLES + 1)]
        boxes = [
            Box((ax + bx) / 2, (ay + by) / 2, abs(ax - bx) + 1, abs(ay - by) + 1)
            for (ax, ay), (bx, by) in pairwise(points)
        ]
        return [*boxes, Box(self.x2, self.y2 + self.down * ARROW / 2, ARROW, ARROW)]


def curve(x1: float, y1: float, radius1: float, x2: float, y2: float, radius2: float) -> Curve:
    """The way between two circles, from rim to rim."""
    down = 1 if y2 > y1 else -1
    rim1, rim2 = (math.sqrt(radius**2 - _ASIDE**2) + 1.5 for radius in (radius1, radius2))
    return Curve(x1 + _ASIDE, y1 + down * rim1, x2 - _ASIDE, y2 - down * (rim2 + ARROW), down)
