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
    """Words of ``page`` on one baseline, from left to right; they stay as they are.

    It reaches from ``x0`` to ``x1``. Baseline ``y`` and ``height`` are those of its longest word: bullets and raised
    letters are set in other sizes. ``text`` has spaces between the words; ``bold`` where all of them are.
    """

    words: list[Word]
    x0: float = field(init=False)
    x1: float = field(init=False)
    y: float = field(init=False)
    height: float = field(init=False)
    page: int = field(init=False)
    text: str = field(init=False)
    bold: bool = field(init=False)

    def __post_init__(self) -> None:
        words = self.words
        longest = max(words, key=lambda word: len(word.text))
        self.x0, self.x1 = words[0].x0, max([word.x1 for word in words])
        self.y, self.height, self.page = longest.y, longest.height, words[0].page
        self.text = " ".join([word.text for word in words])
        self.bold = all(word.bold for word in words)


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
    if one.page != other.page or other.y - one.y > other.height:  # mostly: words come from top to bottom
        return False
    low = min(one.height, other.height)
    overlap = min(one.y, other.y) - max(one.y - 0.75 * one.height, other.y - 0.75 * other.height)
    return overlap > 0.5 * 0.75 * low
