"""The life of a minute: a document becomes minutes, and minutes become rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from graph.errors import UnreadableDocument
from graph.rows import Rows
from loaders.document import Document
from loaders.mapping import rows_of
from loaders.minutes import Minutes
from loaders.parsing.reader import read_minutes
from loaders.topics import Mention, Section, TopicFinder, Vocabulary, standard_vocabulary

READER = "1"  # the version of the reading rules: a change reads unchanged files anew


@dataclass(frozen=True)
class Extraction:
    """What a document gives: the minutes as read, and the rows that the graph takes."""

    document: Document
    minutes: tuple[Minutes, ...]
    rows: Rows


def extract(document: Document, *, vocabulary: Vocabulary | None = None) -> Extraction:
    """Read a document's minutes and map them to rows.

    ``vocabulary`` takes the place of the standard one. Raises ``UnreadableDocument`` where the text holds no minutes:
    neither items nor people nor the board's name and a date.
    """
    minutes = read_minutes(document)
    if not minutes.items and not minutes.attendees and not (minutes.board and minutes.date):
        raise UnreadableDocument(
            f"{document.name}: holds no minutes: no agenda items, no attendance, no board with a date were found"
        )
    mentions = _topics(document, minutes, vocabulary)
    return Extraction(document, (minutes,), rows_of(document, [(minutes, mentions)], READER))


def _topics(document: Document, minutes: Minutes, vocabulary: Vocabulary | None) -> list[list[Mention]]:
    finder = _standard_finder() if vocabulary is None else TopicFinder(vocabulary)
    sections = [Section(i.heading_start, i.heading_end, i.start, i.end) for i in minutes.items]
    return finder.find(document.text, sections, [a.name for a in minutes.attendees])


@cache
def _standard_finder() -> TopicFinder:
    return TopicFinder(standard_vocabulary())
