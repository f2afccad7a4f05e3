"""The life of a minute: a document becomes minutes, and minutes become rows."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from graph.errors import UnreadableDocument
from graph.rows import Rows
from loaders.assumptions import NONE, Assumptions
from loaders.document import Document
from loaders.mapping import rows_of
from loaders.minutes import Minutes
from loaders.parsing import MeetingOutline, MeetingRecord, minutes_of, read_meetings, read_outlines, records_of
from loaders.privacy import (
    NOTHING_KEPT,
    Place,
    PrivacyPolicy,
    absence_reasons,
    contact_places,
    exempt_places,
    home_places,
    masked,
    with_exempt_marked,
    without_exempt,
)
from loaders.reader_version import reader_version
from loaders.recognition import called_off, claims_of, decided_alone, is_minutes, kind_of, minutes_evidence
from loaders.topics import Mention, Section, TopicFinder, standard_finder
from loaders.understood import Doubt


@dataclass(frozen=True)
class Extraction:
    """What a document gives: the minutes as read, and the rows that the graph takes.

    ``topics`` holds, for each of the minutes, the mentions of topics in each of its items.
    """

    document: Document
    minutes: tuple[Minutes, ...]
    rows: Rows
    topics: tuple[tuple[tuple[Mention, ...], ...], ...]


@contextmanager
def _without_collector() -> Iterator[None]:
    """The collector of cycles rests while one document is read; where it rests already, it stays so.

    Reading makes thousands of small objects and hardly a cycle: looking through them cost one part in twenty of it.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@_without_collector()
def extract(
    document: Document,
    *,
    finder: TopicFinder | None = None,
    council: str | None = None,
    assumed: Assumptions = NONE,
    privacy: PrivacyPolicy = NOTHING_KEPT,
) -> Extraction:
    """Read a document's minutes and map them to rows.

    ``finder`` takes the place of that of the standard vocabulary; ``council`` runs the boards of minutes that name no
    council themselves; ``assumed`` is what else the user says of the document, ``privacy`` what of the private
    things in it is kept. Raises ``UnreadableDocument`` where too
    little in the text speaks for minutes (``loaders.recognition``), unless they are said to be.
    """
    finder = finder or standard_finder()
    document, outlines, withheld = _without_private(document, assumed, privacy)
    records = records_of(outlines, assumed)
    shown = read_meetings(document) if assumed.board or assumed.date else records  # what is said of it is no sign
    if not assumed.are_minutes:
        _require_minutes(document, shown)
    elif not _are_minutes(document, shown):
        signs = _signs(document, shown)
        reason = f"read as minutes because it was asked for: too few of their signs were found ({signs})"
        records = (records[0].doubted(Doubt(kind="assumed", line=1, reason=reason)), *records[1:])
    read = tuple(
        # what gave no text, and what was left out, is told once
        _described(document, record, () if number else document.lost, {} if number else withheld, assumed)
        for number, record in enumerate(records)
    )
    document, read = _without_exempt(document, read, privacy)
    topics = tuple(_topics(document, minutes, finder) for minutes in read)
    vocabulary = finder.vocabulary
    reader = reader_version(vocabulary, council, assumed, privacy)
    rows = rows_of(document, list(zip(read, topics, strict=True)), reader, vocabulary.topics, council)
    return Extraction(document, read, rows, topics)


def _without_private(
    document: Document, assumed: Assumptions, privacy: PrivacyPolicy
) -> tuple[Document, tuple[MeetingOutline, ...], Mapping[str, int]]:
    """The document without reasons of absences and ways to people, its meetings, and how many of these there were.

    Only reasons of absences take the lists of attendance to be told: where there are any, these are read again.
    """
    found: dict[str, list[Place]] = {}
    if not privacy.contacts:
        found["telephone numbers and mail addresses"] = list(contact_places(document.text))
        found["home addresses"] = list(home_places(document.text))
        document = _masked(document, [place for places in found.values() for place in places])
    outlines = read_outlines(document, assumed)
    found = {"reasons of absence": absence_reasons(document.text, outlines), **found}
    if found["reasons of absence"]:
        document = _masked(document, found["reasons of absence"])
        outlines = read_outlines(document, assumed)
    return document, outlines, {name: len(places) for name, places in found.items() if places}


def _masked(document: Document, places: Sequence[Place]) -> Document:
    return replace(document, text=masked(document.text, places)) if places else document


def _without_exempt(
    document: Document, read: tuple[Minutes, ...], privacy: PrivacyPolicy
) -> tuple[Document, tuple[Minutes, ...]]:
    """The same without the words of business from which the public were excluded, unless these are kept."""
    places = [exempt_places(document.text, minutes) for minutes in read]
    if not any(places):
        return document, read
    pairs = zip(read, places, strict=True)
    if privacy.exempt_texts:
        return document, tuple(with_exempt_marked(one, found, document.text) for one, found in pairs)
    bare = tuple(without_exempt(one, found, document.text) for one, found in pairs)
    return replace(document, text=masked(document.text, [place for found in places for place in found])), bare


def _require_minutes(document: Document, records: tuple[MeetingRecord, ...]) -> None:
    """Raise ``UnreadableDocument`` where too little speaks for minutes."""
    if _are_minutes(document, records):
        return
    raise UnreadableDocument(
        f"holds no minutes: too few of their signs were found ({_signs(document, records)}); if it is minutes all the "
        "same, load it --as minutes",
        path=document.name,
    )


def _are_minutes(document: Document, records: Sequence[MeetingRecord]) -> bool:
    """Whether enough speaks for minutes; a source that has an outline says it itself."""
    return document.outline is not None or any(is_minutes(record, document.text) for record in records)


def _signs(document: Document, records: Sequence[MeetingRecord]) -> str:
    evidence = [minutes_evidence(record, document.text) for record in records]
    found = dict.fromkeys(sign for signs in evidence for sign, weight in signs.items() if weight > 0)
    return ", ".join(found) or "none"


def _described(
    document: Document,
    record: MeetingRecord,
    lost: tuple[str, ...],
    withheld: Mapping[str, int],
    assumed: Assumptions = NONE,
) -> Minutes:
    """The minutes, of the kind and in the state that they say they are."""
    if record.frame.attendance.of_the_public:
        withheld = {**withheld, "names of members of the public": record.frame.attendance.of_the_public}
    sure = document.outline is not None or assumed.are_minutes
    kind = "minutes" if sure else kind_of(document.text, record)
    if kind == "decision notice" and decided_alone(document.text, record):
        reason = "decided by an officer or one member: no board is held to have met"
        record = record.doubted(Doubt(kind="other kind", line=1, reason=reason))
        told = minutes_of(document, record, kind=kind, lost=lost, withheld=withheld)
        return told.model_copy(update={"board": None, "parent_body": None})
    if kind != "minutes":  # it says nothing of its own state, but may of a meeting that is not held as called
        claims = called_off(document.text, record, kind, document.name)
        return minutes_of(document, record, kind=kind, claims=claims, lost=lost, withheld=withheld)
    return minutes_of(
        document, record, claims=claims_of(document.text, record, document.name), lost=lost, withheld=withheld
    )


def _topics(document: Document, minutes: Minutes, finder: TopicFinder) -> tuple[tuple[Mention, ...], ...]:
    sections = [Section(i.heading_start, i.heading_end, i.start, i.end) for i in minutes.items]
    return finder.read(document.text, sections, [a.name for a in minutes.attendees]).items
