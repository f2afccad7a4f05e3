"""The life of a minute: a document becomes minutes, and minutes become rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Protocol

from graph.errors import UnreadableDocument
from graph.rows import Rows
from loaders.document import Document
from loaders.mapping import rows_of
from loaders.minutes import Doubt, Minutes
from loaders.parsing.reader import read_meetings
from loaders.privacy import absence_reasons, contact_places, masked
from loaders.recognition import is_minutes, kind_of, minutes_evidence, only_planned, state_of
from loaders.topics import Mention, Section, TopicFinder, standard_vocabulary

RULES = "6"  # the version of the reading rules: a change reads unchanged files anew


@dataclass(frozen=True)
class Extraction:
    """What a document gives: the minutes as read, and the rows that the graph takes.

    ``topics`` holds, for each of the minutes, the mentions of topics in each of its items.
    """

    document: Document
    minutes: tuple[Minutes, ...]
    rows: Rows
    topics: tuple[tuple[tuple[Mention, ...], ...], ...]


def extract(document: Document, *, finder: TopicFinder | None = None, council: str | None = None) -> Extraction:
    """Read a document's minutes and map them to rows.

    ``finder`` takes the place of that of the standard vocabulary; ``council`` runs the boards of minutes that name no
    council themselves. Raises ``UnreadableDocument`` where too little in the text speaks for minutes
    (``loaders.recognition``).
    """
    finder = finder or standard_finder()
    document, read = _without_private(document, read_meetings(document))
    told = document.outline is not None  # its source says that these are minutes
    if not told and not any(is_minutes(minutes, document.text) for minutes in read):
        evidence = [minutes_evidence(minutes, document.text) for minutes in read]
        found = dict.fromkeys(sign for signs in evidence for sign, weight in signs.items() if weight > 0)
        raise UnreadableDocument(
            f"holds no minutes: too few of their signs were found ({', '.join(found) or 'none'})",
            path=document.name,
        )
    if document.lost:
        read = (_doubted(read[0], document.lost), *read[1:])
    read = tuple(_described(document, minutes) for minutes in read)
    topics = tuple(_topics(document, minutes, finder) for minutes in read)
    vocabulary = finder.vocabulary
    rows = rows_of(
        document, list(zip(read, topics, strict=True)), reader_of(vocabulary, council), vocabulary.topics, council
    )
    return Extraction(document, read, rows, topics)


def _without_private(document: Document, read: tuple[Minutes, ...]) -> tuple[Document, tuple[Minutes, ...]]:
    """The document, and what is read of it, without reasons of absences, telephone numbers and mail addresses."""
    private = [*absence_reasons(document.text, read), *contact_places(document.text)]
    if not private:
        return document, read
    document = replace(document, text=masked(document.text, private))
    return document, read_meetings(document)


class Digested(Protocol):
    """A vocabulary, or whatever else knows its digest."""

    @property
    def digest(self) -> str:
        """What tells it from others."""


def reader_of(vocabulary: Digested, council: str | None = None) -> str:
    """What a document was read with: the version of the reading rules and of the vocabulary, and the council given."""
    return "/".join(filter(None, (RULES, vocabulary.digest, council)))


def _described(document: Document, minutes: Minutes) -> Minutes:
    """The minutes with what they say they are: of which kind, and in which state."""
    kind = "minutes" if document.outline is not None else kind_of(document.text, minutes)
    if kind != "minutes":
        return only_planned(minutes, kind)
    state, words = state_of(document.text, minutes)
    return minutes.model_copy(update={"state": state, "state_words": words}) if state else minutes


def _doubted(minutes: Minutes, lost: tuple[str, ...]) -> Minutes:
    """The minutes with doubts about what of the file gave no text."""
    doubts = (*(Doubt(line=1, reason=reason) for reason in lost), *minutes.coverage.doubts)
    return minutes.model_copy(update={"coverage": minutes.coverage.model_copy(update={"doubts": doubts})})


@cache
def standard_finder() -> TopicFinder:
    """The finder of the standard vocabulary's topics, made once."""
    return TopicFinder(standard_vocabulary())


def _topics(document: Document, minutes: Minutes, finder: TopicFinder) -> tuple[tuple[Mention, ...], ...]:
    sections = [Section(i.heading_start, i.heading_end, i.start, i.end) for i in minutes.items]
    return finder.read(document.text, sections, [a.name for a in minutes.attendees]).items
