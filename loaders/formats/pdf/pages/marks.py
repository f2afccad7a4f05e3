"""What stands on a page of a PDF: words and ruled lines, by their places in points from the top left corner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from loaders.document import DoubtedWord

CLOSE = 0.45  # line heights between two words of a phrase: a border between them would leave more on its sides


class Words(NamedTuple):
    """Words on baselines that are so far up; each has the same place in all lists."""

    texts: list[str]
    begins: list[float]
    ends: list[float]
    bases: list[float]
    heights: list[float]
    bold: list[bool]

    @classmethod
    def none(cls) -> Words:
        """No words."""
        return cls([], [], [], [], [], [])

    def replace(self, place: int, others: Words) -> None:
        """Put other words in the place of one."""
        columns: Iterable[tuple[list[Any], list[Any]]] = zip(self, others, strict=True)
        for own, new in columns:
            own[place : place + 1] = new

    def are_alike(self, one: int, other: int) -> bool:
        """Whether two words stand on one baseline, in letters of one look."""
        return (
            self.bases[one] == self.bases[other]
            and self.heights[one] == self.heights[other]
            and self.bold[one] == self.bold[other]
        )

    def joined(self, groups: Sequence[Sequence[int]]) -> Words:
        """The words with each group of neighbours, given by their places, as one."""
        if len(groups) == len(self.texts):
            return self
        firsts, lasts = [group[0] for group in groups], [group[-1] for group in groups]
        return Words(
            ["".join(self.texts[group[0] : group[-1] + 1]) for group in groups],
            [self.begins[place] for place in firsts],
            [self.ends[place] for place in lasts],
            [self.bases[place] for place in firsts],
            [self.heights[place] for place in firsts],
            [self.bold[place] for place in firsts],
        )


class Phrase(NamedTuple):
    """Words of ``page`` that stand close together on the baseline ``y``, in letters of one look: one word or more.

    It reaches from ``x0`` to ``x1``. ``text`` has one space between the words, ``height`` is that of a line in its
    font. ``begins`` and ``ends`` tell where words of the page do, its own from ``first`` to before ``stop``. Phrases
    are sorted from top to bottom, and from left to right.
    """

    page: int
    y: float
    x0: float
    x1: float
    text: str
    height: float
    bold: bool
    begins: list[float]
    ends: list[float]
    first: int
    stop: int

    @property
    def is_word(self) -> bool:
        """Whether it is one word."""
        return self.stop - self.first == 1

    @property
    def last_begin(self) -> float:
        """Where its last word begins."""
        return self.begins[self.stop - 1]

    @property
    def words(self) -> list[Phrase]:
        """The words, each as a phrase."""
        return [
            self._replace(text=text, x0=self.begins[place], x1=self.ends[place], first=place, stop=place + 1)
            for place, text in enumerate(self.text.split(" "), self.first)
        ]


class Rule(NamedTuple):
    """A ruled line, across (from ``low`` to ``high`` in x at y = ``at``) or down (the other way round)."""

    across: bool
    at: float
    low: float
    high: float


class Line:
    """Phrases of ``page`` on one baseline, from left to right.

    It reaches from ``x0`` to ``x1``. Baseline ``y`` and ``height`` are those of its longest phrase: bullets and raised
    letters are set in other sizes. ``text`` has spaces between the words; ``bold`` where all of them are. ``borders``
    are places where a column is known to begin, however near the words before it stand. ``column`` is that of running
    text, from 1, where it is set in columns, else 0.
    """

    __slots__ = ("bold", "borders", "column", "height", "page", "phrases", "text", "x0", "x1", "y")

    def __init__(self, phrases: list[Phrase]) -> None:
        self.phrases = phrases
        self.borders: list[float] = []
        self.column = 0
        self.page, self.y, self.x0, self.x1, self.text, self.height, self.bold = phrases[0][:7]
        if len(phrases) > 1:
            longest = max(phrases, key=_length)
            self.y, self.height = longest.y, longest.height
            self.x1 = max([phrase.x1 for phrase in phrases])
            self.text = " ".join([phrase.text for phrase in phrases])
            self.bold = all(phrase.bold for phrase in phrases)

    @property
    def sheet(self) -> tuple[int, int]:
        """The page, and the column of its running text: what goes on from one to the next is not below it."""
        return self.page, self.column

    @property
    def first_end(self) -> float:
        """Where the first word ends."""
        return self.phrases[0].ends[self.phrases[0].first]

    @property
    def second(self) -> float | None:
        """Where the second word begins, if there is one."""
        first = self.phrases[0]
        if not first.is_word:
            return first.begins[first.first + 1]
        return self.phrases[1].x0 if len(self.phrases) > 1 else None

    def take_apart(self, phrase: Phrase) -> None:
        """Hold the words of a phrase in its place: the line remains as it is."""
        place = self.phrases.index(phrase)
        self.phrases[place : place + 1] = phrase.words


@dataclass
class Page:
    """One page: ``number`` counts from 1, ``width`` and ``height`` are in points.

    ``marks`` are the words that lie across the text: watermarks, upright or aslant. ``crossed`` says that something
    is drawn across it, ``drawn`` which word that is, where it is known, ``is_layer`` that its text is hidden behind a
    picture, from which OCR made it. ``doubted`` are names and numbers of which OCR is unsure.
    """

    number: int
    width: float
    height: float
    phrases: list[Phrase] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    crossed: bool = False
    drawn: str = ""
    is_layer: bool = False
    doubted: list[DoubtedWord] = field(default_factory=list)


_baseline, _begin = attrgetter("page", "y"), attrgetter("x0")


def lines_of(phrases: list[Phrase]) -> list[Line]:
    """Phrases put into lines, from top to bottom: on one line are those whose heights overlap by more than half."""
    if len(phrases) < 2:  # as in many cells of tables
        return [Line(phrases)] if phrases else []
    found: list[list[Phrase]] = []
    for _, group in groupby(sorted(phrases), key=_baseline):
        level = list(group)
        line = next((line for line in _near(found, level[0]) if _on_one_line(line[0], level[0])), None)
        if line is None:
            found.append(level)
        else:
            line.extend(level)
    return [Line(sorted(line, key=_begin) if len(line) > 1 else line) for line in found]


def _length(phrase: Phrase) -> int:
    return len(phrase.text)


def _near(lines: list[list[Phrase]], phrase: Phrase) -> list[list[Phrase]]:
    """The last lines, the very last first, if a phrase below them is not too far down."""
    if not lines or lines[-1][0].page != phrase.page or phrase.y - lines[-1][0].y > phrase.height:
        return []
    return lines[:-5:-1]


def _on_one_line(one: Phrase, other: Phrase) -> bool:
    if one.page != other.page:
        return False
    low = min(one.height, other.height)
    overlap = min(one.y, other.y) - max(one.y - 0.75 * one.height, other.y - 0.75 * other.height)
    return overlap > 0.5 * 0.75 * low
