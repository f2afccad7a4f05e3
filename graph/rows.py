"""What one document puts into the graph: its nodes, its relationships, and what it refers to elsewhere."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

from graph.schema import ActionStatus, Document, DocumentKind, MinutesState, Node, Relationship


class Reference(BaseModel):
    """Words of an item that point to an item of another meeting: "minute 22/19".

    ``item`` is the id of the referring AgendaItem, ``board`` the id of the board meant (usually its own),
    ``number`` the printed number it points to, ``heading`` what is printed as that item's heading, if anything.
    ``quote`` stands at ``start``..``end`` of the referring document's text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    item: str
    board: str | None = None
    number: str
    heading: str | None = None
    quote: str
    start: int
    end: int


class MeetingReference(BaseModel):
    """Words of an item that name an earlier meeting by its day: "as reported on 15 January".

    ``item`` is the id of the AgendaItem, ``board`` that of the board whose meeting is meant. ``year`` is None where
    none is printed, ``day`` where only the month is. ``quote`` stands at ``start``..``end`` of the document's text.

    Words that confirm "the minutes of the previous meeting" tell nothing of the day: these are ``previous``, and hold
    what is corrected, as CONFIRMS does.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    item: str
    board: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    previous: bool = False
    amendment: str | None = None
    corrections: tuple[str, ...] = ()
    correction_places: tuple[int, ...] = ()
    quote: str
    start: int
    end: int


class Outcome(BaseModel):
    """Words of an item that say what became of a task of an earlier meeting: "Ann had circulated the figures".

    ``item`` is the id of the AgendaItem, ``board`` that of the board whose minutes they are, ``number`` the printed
    number of the earlier minute, if any. ``quote`` stands at ``start``..``end`` of the document's text.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    item: str
    board: str
    status: ActionStatus
    number: str | None = None
    quote: str
    start: int
    end: int


class Passages(BaseModel):
    """Where the sentences of an item stand that may say what became of tasks of earlier meetings.

    ``item`` is the id of the AgendaItem, ``board`` that of the board whose minutes they are. Each of ``places`` is
    (first and last offset in the item's ``text``, first and last offset in the document's text, paragraph); each of
    ``heads`` is (first and last offset in the item's ``text``) of words that head a part of the item ("Footpaths");
    ``heading`` is where in the document's text a heading stands that is a sentence ("9. The lease was signed.").
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    item: str
    board: str
    places: tuple[tuple[int, int, int, int, int], ...]
    heads: tuple[tuple[int, int], ...] = ()
    heading: tuple[int, int] | None = None

    @property
    def start(self) -> int:
        """Where the first of them begins in the document's text."""
        return self.heading[0] if self.heading else self.places[0][2]


Sitting = Literal["annual", "ordinary", "extraordinary", "after"]
"""Which of the meetings of a day it was, as its title says; ``after`` is one held after another of that day."""


class Heading(BaseModel):
    """The heading of an item that is part of no other: its printed number, its words, its place among all items."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: str | None = None
    name: str
    position: int


CALLING: frozenset[DocumentKind] = frozenset({"agenda", "summons", "notice"})
"""The kinds of documents that call a meeting."""


class MeetingRecord(BaseModel):
    """What a document tells of one of its meetings, by which other records of the same meeting are known.

    ``meeting`` is the Meeting's id as this document alone gives it, ``board`` its Board's id, ``council`` the name of
    the council. ``sitting`` is as its title says, ``apart`` says that the source knows of two meetings of the board on
    that day. ``people`` are the names listed, ``items`` the printed numbers, ``headings`` those with their words,
    ``positions`` the number of items. ``sketch`` stands for the text (``graph.records.sketch``), ``words`` are counted
    in it; of two records of one text that of more ``quality`` counts. Of two agendas, or minutes in one state, that of
    the later ``edition`` does, and a ``supplement`` goes on with the agenda before it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    meeting: str
    board: str | None = None
    board_name: str | None = None
    council: str | None = None
    day: datetime.date | None = None
    start_time: str | None = None
    kind: DocumentKind = "minutes"
    state: MinutesState | None = None
    sitting: Sitting | None = None
    edition: int | None = None
    supplement: bool = False
    apart: bool = False
    people: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    positions: int = 0
    words: int = 0
    sketch: tuple[int, ...] = ()
    quality: int = 0


@dataclass(frozen=True)
class Rows:
    """The facts of one document.

    ``nodes`` hold each id once for a label, the Document itself not included; a shared node stands here as this
    document states it. ``relationships`` hold each (type, tail, head) once; merged ones (``owner`` is set) carry
    the date of the meeting as ``first_seen`` and ``last_seen``. Derived relationships and ``NAMED_IN`` are never
    among them: they are made when the rows are written.
    """

    document: Document
    nodes: tuple[Node, ...]
    relationships: tuple[Relationship, ...]
    references: tuple[Reference, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    meeting_references: tuple[MeetingReference, ...] = ()
    passages: tuple[Passages, ...] = ()
    records: tuple[MeetingRecord, ...] = ()
