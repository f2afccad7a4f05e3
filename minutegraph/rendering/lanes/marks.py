"""Meetings as circles on a lane; those that would lie over one another become one circle that counts them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_SINGLE = 6.0
_APART = 3.0
_TARGET = 24.0  # units between the middles of two circles: each is a target of that size (WCAG 2.2, 2.5.8)


@dataclass(frozen=True)
class Spot:
    """A circle: its middle on the axis of time, its radius, and the places of its meetings in the story."""

    x: float
    radius: float
    sittings: tuple[int, ...]


def spots(meetings: Iterable[tuple[float, int]]) -> tuple[Spot, ...]:
    """The circles of one lane, from left to right, none touching another; ``meetings`` are pairs of x and place.

    The two that lie deepest in each other are made one, at the mean of their meetings, until none touch.
    """
    groups = [[pair] for pair in sorted(meetings)]
    while len(groups) > 1:
        gaps = [_gap(one, other) for one, other in pairwise(groups)]
        least = min(range(len(gaps)), key=gaps.__getitem__)
        if gaps[least] >= _APART:
            break
        groups[least : least + 2] = [groups[least] + groups[least + 1]]
    return tuple(Spot(_middle(group), _radius(len(group)), tuple(sorted(at for _, at in group))) for group in groups)


def _gap(one: Sequence[tuple[float, int]], other: Sequence[tuple[float, int]]) -> float:
    between = _middle(other) - _middle(one)
    return min(between - _radius(len(one)) - _radius(len(other)), between - _TARGET + _APART)


def _middle(group: Sequence[tuple[float, int]]) -> float:
    return sum(x for x, _ in group) / len(group)


def _radius(meetings: int) -> float:
    return _SINGLE if meetings == 1 else 8.0 + min(5.0, math.log2(meetings))
