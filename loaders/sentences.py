"""A document's text by sentence: what a search finds, each sentence with its place and its words without markup."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from loaders.parsing.text import clean, collapse_whitespace, paragraphs, sentences

LONGEST = 2000  # characters: what has no marks at all is cut, or one page would be one sentence


class Sentence(NamedTuple):
    """Characters ``start`` up to ``end`` of a document's extracted text, and the ``words`` that stand there."""

    start: int
    end: int
    words: str


def sentences_of(text: str) -> list[Sentence]:
    """The sentences of an extracted text, in its order; wrapped lines are joined, markup and page furniture left out.

    Each cell of a table and each heading is a sentence of its own.
    """
    return list(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    page = clean(text)
    for group in paragraphs(page, page.lines):
        for start, end in sentences(page.text, group[0].start, group[-1].end):
            for first in range(start, end, LONGEST):
                last = min(end, first + LONGEST)
                words = collapse_whitespace(page.text[first:last])
                if any(letter.isalnum() for letter in words):
                    yield Sentence(*page.source_span(first, last), words)
