"""Places in a text: those of clean text and those of a document's own text are two types that cannot be mixed.

The parser works on clean text, from which markup is taken out; facts tell where they stand in the document's extracted
text. ``CleanText.source`` is the one way from a ``Span`` to a ``SourceSpan``.
"""

from __future__ import annotations

from typing import NamedTuple, NewType

SourceOffset = NewType("SourceOffset", int)  # counts characters of a document's extracted text


class Span(NamedTuple):
    """A stretch of clean text: characters ``start`` up to ``end``."""

    start: int
    end: int


class SourceSpan(NamedTuple):
    """A stretch of a document's extracted text: characters ``start`` up to ``end``."""

    start: SourceOffset
    end: SourceOffset

    @classmethod
    def at(cls, start: int, end: int) -> SourceSpan:
        """The span between two offsets that were counted in the document's own text."""
        return cls(SourceOffset(start), SourceOffset(end))
