"""A page as clean text: one string without markup, cut into lines, every character with its place in the original."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from loaders.parsing.patterns import Passage, PrefilterHits
from loaders.spans import SourceOffset, SourceSpan, Span

_LONG_LINE = 40  # characters: shorter ones head others, or are of a list
_FEWEST_LINES = 6  # lines right above others: of fewer their ends tell nothing
_MOST_ENDED = 0.85  # share of them that end as sentences do


@dataclass(slots=True)
class Line:
    """One line of clean text: ``start`` and ``end`` count characters of the clean text.

    ``number`` is the line's number in the document, from 1; ``gap`` tells that something separates it from the line
    before (a blank line, a block of markup, a cell); ``heading`` is 1 to 6 for marked headings; ``bold_end`` is where
    a bold beginning ends (``start`` where there is none), ``lead_end`` the same of one behind a list mark; ``row`` and
    ``column`` are -1 outside of tables; ``table`` counts the tables up to it; ``key`` is the front matter's key that it
    stands under; ``is_furniture`` marks
    furniture of the page; ``is_cut`` a line that begins within one of the document's own (``break_up``).
    """

    start: int
    end: int
    number: int
    gap: bool = False
    heading: int = 0
    bold: bool = False
    bold_end: int = 0
    lead_end: int = 0
    bullet: str = ""
    indent: int = 0
    row: int = -1
    column: int = -1
    table: int = 0
    quoted: bool = False
    key: str = ""
    is_furniture: bool = False
    is_cut: bool = False


@dataclass
class CleanText:
    """The clean string, its lines, and the way back to the document's own offsets."""

    text: str
    offsets: array[int]
    lines: list[Line]
    hits: PrefilterHits
    has_columns: bool = False
    links: list[str] = field(default_factory=list)

    @cached_property
    def is_unwrapped(self) -> bool:
        """Whether each line is a paragraph: nearly all lines right above others end as sentences do."""
        above = [
            self.text[line.end - 1]
            for line, below in pairwise(self.lines)
            if line.row < 0
            and below.row < 0
            and not (line.heading or below.heading or below.gap or below.bullet)
            and line.end - line.start >= _LONG_LINE
        ]
        return len(above) >= _FEWEST_LINES and sum(end in ".!?:;)" for end in above) >= _MOST_ENDED * len(above)

    def passage(self, start: int, end: int) -> Passage:
        """A stretch of the text, and which patterns may match in it."""
        return Passage(start, end, self.text[start:end], self.hits.between(start, end))

    def passage_of(self, line: Line) -> Passage:
        """The line's words, and which patterns may match in them."""
        return self.passage(line.start, line.end)

    def of(self, line: Line) -> str:
        """The line's words."""
        return self.text[line.start : line.end]

    def squeezed(self, span: Span) -> str:
        """The words of a stretch, with single spaces between them."""
        return collapse_whitespace(self.text[span.start : span.end])

    def source_span(self, start: int, end: int) -> SourceSpan:
        """Where clean characters ``start`` to ``end`` stand in the document (white space at the ends left out)."""
        text = self.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start >= end:
            place = SourceOffset(self.offsets[start] if start < len(self.offsets) else 0)
            return SourceSpan(place, place)
        return SourceSpan(SourceOffset(self.offsets[start]), SourceOffset(self.offsets[end - 1] + 1))

    def source(self, span: Span) -> SourceSpan:
        """The same of a span."""
        return self.source_span(*span)


def collapse_whitespace(text: str) -> str:
    """Words with single spaces between them."""
    return " ".join(text.split())
