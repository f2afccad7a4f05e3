"""Text without some of its words, every other character at its place."""

from __future__ import annotations

from collections.abc import Iterable

Place = tuple[int, int]


def masked(text: str, places: Iterable[Place]) -> str:
    """The text with blanks at these places; lines stay lines."""
    parts: list[str] = []
    done = 0
    for start, end in merged(places):
        parts.append(text[done:start])
        parts.append("".join(letter if letter in "\r\n" else " " for letter in text[start:end]))
        done = end
    return "".join([*parts, text[done:]])


def merged(places: Iterable[Place]) -> list[Place]:
    """The places in order, those that touch as one."""
    found: list[Place] = []
    for start, end in sorted(places):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found
