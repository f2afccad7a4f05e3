"""Makes a picture that is askew level: its columns slide up or down, then its rows to the left or right."""

from __future__ import annotations

import math
import re

HEAD = re.compile(rb"P5 (\d+) (\d+) 255\n")


def levelled(picture: bytes, angle: float) -> bytes:
    """A grey picture (PNM) of the same size in which lines that fall to the right by ``angle`` (radians) are level."""
    head = HEAD.match(picture)
    if head is None:
        return picture
    wide, high = int(head.group(1)), int(head.group(2))
    pixels = memoryview(picture)[head.end() :]
    begins = _begins_of_shifts(wide, math.tan(angle))
    pieces = [
        (first, end, round((first + end - wide) / 2 * math.tan(angle)))
        for first, end in zip(begins, [*begins[1:], wide], strict=True)
    ]
    rows = []
    for row in range(high):
        line = b"".join(
            pixels[from_row * wide + first : from_row * wide + end]
            if 0 <= (from_row := row + shift) < high
            else b"\xff" * (end - first)
            for first, end, shift in pieces
        )
        aside = round((row - high / 2) * math.sin(angle))  # to the right
        rows.append(b"\xff" * aside + line[: wide - aside] if aside >= 0 else line[-aside:] + b"\xff" * -aside)
    return head.group() + b"".join(rows)


def _begins_of_shifts(wide: int, slope: float) -> list[int]:
    """The columns, from the left, from which on the shift up or down is another."""
    step = max(1, round(1 / abs(slope))) if slope else wide
    return list(range(0, wide, step))
