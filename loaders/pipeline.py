"""The life of a minute: a document becomes minutes, and minutes become rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from graph.errors import UnreadableDocument
from graph.rows import Rows
from loaders.document import Document
from loaders.mapping import rows_of
from loaders.minutes import Doubt, Minutes
from loaders.parsing.reader import read_meetings
from loaders.recognising import is_minutes, signs
from loaders.topics import Mention, Section, TopicFinder, Vocabulary, standard_vocabulary

READER = "2"  # the version of the reading rules: a change reads unchanged files anew


@dataclass(frozen=True)
class Extraction:
    """What a document gives: the minutes as read, and the rows that the graph takes."""

    document: Document
    minutes: tuple[Minutes, ...]
    rows: Rows


def extract(document: Document, *, vocabulary: Vocabulary | None = None) -> Extraction:
    """Read a document's minutes and map them to rows.

    ``vocabulary`` takes the place of the standard one. Raises ``UnreadableDocument`` where too little in the text
    speaks for minutes (``loaders.recognising``).
    """
    read = read_meetings(document)
    if not any(is_minutes(minutes, document.text) for minutes in read):
        found = dict.fromkeys(sign for minutes in read for sign in signs(minutes, document.text))
        raise UnreadableDocument(
            f"{document.name}: holds no minutes: too few of their signs were found ({', '.join(found) or 'none'})"
        )
    if document.lost:
        read = (_doubted(read[0], document.lost), *read[1:])
    mentioned = [(minutes, _topics(document, minutes, vocabulary)) for minutes in read]
    return Extraction(document, read, rows_of(document, mentioned, READER))


def _doubted(minutes: Minutes, lost: tuple[str, ...]) -> Minutes:
    """The minutes with doubts about what of the file gave no text."""
    doubts = (*(Doubt(line=1, reason=reason) for reason in lost), *minutes.coverage.doubts)
    return minutes.model_copy(update={"coverage": minutes.coverage.model_copy(update={"doubts": doubts})})


def _topics(document: Document, minutes: Minutes, vocabulary: Vocabulary | None) -> list[list[Mention]]:
    finder = _standard_finder() if vocabulary is None else TopicFinder(vocabulary)
    sections = [Section(i.heading_start, i.heading_end, i.start, i.end) for i in minutes.items]
    return finder.find(document.text, sections, [a.name for a in minutes.attendees])


@cache
def _standard_finder() -> TopicFinder:
    return TopicFinder(standard_vocabulary())
