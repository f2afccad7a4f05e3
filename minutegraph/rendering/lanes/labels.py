"""Short texts placed where they lie over nothing else, and the room that text takes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

_NARROW = frozenset("iljtf.,:;'’‘|!I()[] ·")
_BROAD = frozenset("mwMW@%—")
_BREATH = 1.15  # the reader's system may have a broader face than the one measured, such as DejaVu Sans


@dataclass(frozen=True)
class Box:
    """A rectangle, by its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any room."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )


@dataclass(frozen=True)
class Label:
    """A text, centred in its box."""

    text: str
    box: Box


class Room:
    """What is taken already, by whom: a text may lie over its own curve, and over nothing else."""

    _CELL = 40.0

    def __init__(self, width: float, height: float) -> None:
        self._width, self._height = width, height
        self._cells: dict[tuple[int, int], list[tuple[Box, object]]] = {}

    def take(self, boxes: Iterable[Box], owner: object = None) -> None:
        """Leave these boxes free for their owner alone."""
        for box in boxes:
            for cell in self._under(box):
                self._cells.setdefault(cell, []).append((box, owner))

    def place(
        self, text: str, size: float, middles: Sequence[tuple[float, float]], owner: object = None
    ) -> Label | None:
        """Put the text at the first of the places where it lies over nothing; None where each is taken."""
        for x, y in middles:
            box = Box(x, y, text_width(text, size) + 4, size + 2)
            if self._holds(box) and not any(self._others(box, owner)):
                self.take([box])
                return Label(text, box)
        return None

    def _holds(self, box: Box) -> bool:
        return box.width <= min(box.x, self._width - box.x) * 2 and box.height <= min(box.y, self._height - box.y) * 2

    def _others(self, box: Box, owner: object) -> Iterator[bool]:
        for cell in self._under(box):
            for taken, by in self._cells.get(cell, ()):
                yield (by is None or by != owner) and box.meets(taken)

    def _under(self, box: Box) -> Iterator[tuple[int, int]]:
        left, right = (box.x - box.width / 2) // self._CELL, (box.x + box.width / 2) // self._CELL
        top, bottom = (box.y - box.height / 2) // self._CELL, (box.y + box.height / 2) // self._CELL
        return (
            (across, down) for across in range(int(left), int(right) + 1) for down in range(int(top), int(bottom) + 1)
        )


def text_width(text: str, size: float) -> float:
    """About how broad a text is in a sans-serif face, rather too broad than too narrow.

    After the widths of Helvetica: narrow letters 0.3 of the size, capitals 0.7, most others 0.54.
    """
    return size * _BREATH * sum(map(_width, text))


def lines_of(text: str, size: float, width: float, most: int) -> tuple[str, ...]:
    """The text in at most so many lines of that width.

    Where that is too little, a single line is cut at its end, and several keep the beginning and the end of the text:
    the boards of one council often differ in their last words only.
    """
    lines = _filled(text.split(), size, width)
    last = [" ".join(lines[most - 1 :])] if len(lines) > most else lines[most - 1 :]
    return (
        *(_cut(line, size, width) for line in lines[: most - 1]),
        *(_cut(line, size, width, keep_end=most > 1) for line in last),
    )


def _filled(words: Sequence[str], size: float, width: float) -> list[str]:
    lines = [""]
    for word in words:
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or text_width(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _cut(text: str, size: float, width: float, *, keep_end: bool = False) -> str:
    """The text if it fits, else as much of its beginning, or of its last words, as does."""
    if text_width(text, size) <= width:
        return text
    while text and text_width(f"{text}…", size) > width:
        text = text[1:] if keep_end else text[:-1]
    if keep_end:
        _, space, words = text.partition(" ")
        return f"…{words if space else text}"
    return f"{text.rstrip()}…"


def _width(letter: str) -> float:
    if letter in _NARROW:
        return 0.3
    if letter in _BROAD:
        return 0.87
    if unicodedata.combining(letter):
        return 0.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.05
    return 0.7 if letter.isupper() else 0.56
