"""What stands on a page of a PDF: words and ruled lines, by their places in points from the top left corner."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Word:
    """A word of ``page``: from ``x0`` to ``x1`` on the baseline ``y``; ``height`` is that of a line in its font."""

    text: str
    x0: float
    x1: float
    y: float
    height: float
    page: int
    bold: bool = False

    @property
    def middle(self) -> float:
        """Halfway between its sides."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line, across (from ``low`` to ``high`` in x at y = ``at``) or down (the other way round)."""

    across: bool
    at: float
    low: float
    high: float


@dataclass(slots=True)
class Line:
    """Words on one baseline, from left to right."""

    words: list[Word]

    @property
    def x0(self) -> float:
        """Where it begins."""
        return self.words[0].x0

    @property
    def x1(self) -> float:
        """Where it ends."""
        return max(word.x1 for word in self.words)

    @property
    def page(self) -> int:
        """The number of its page."""
        return self.words[0].page

    @property
    def y(self) -> float:
        """The baseline that most of its characters stand on."""
        return max(self.words, key=lambda word: len(word.text)).y

    @property
    def height(self) -> float:
        """The height of its longest word: bullets and raised letters are set in other sizes."""
        return max(self.words, key=lambda word: len(word.text)).height

    @property
    def text(self) -> str:
        """Its words with spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        return all(word.bold for word in self.words)


@dataclass
class Page:
    """One page: ``number`` counts from 1, ``width`` and ``height`` are in points."""

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)


def lines_of(words: list[Word]) -> list[Line]:
    """Words put into lines, from top to bottom: on one line are those whose heights overlap by more than half."""
    found: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.page, word.y, word.x0)):
        for line in reversed(found[-4:]):
            if _on_one_line(line[0], word):
                line.append(word)
                break
        else:
            found.append([word])
    return [Line(sorted(line, key=lambda word: word.x0)) for line in found]


def _on_one_line(one: Word, other: Word) -> bool:
    if one.page != other.page:
        return False
    low = min(one.height, other.height)
    overlap = min(one.y, other.y) - max(one.y - 0.75 * one.height, other.y - 0.75 * other.height)
    return overlap > 0.5 * 0.75 * low
