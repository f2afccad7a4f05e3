"""The nodes: one class each, named as its label."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from pydantic import Field, model_validator

from graph.schema.elements import CORRECTED, Node


class Board(Node):
    """A body that meets: scrutiny board, partnership, committee, trust board, parish council."""

    shared = True
    aliases: tuple[str, ...] = Field((), description="other names it is printed with")


class Organisation(Node):
    """A council, NHS body, school, charity, company, police force."""

    shared = True
    aliases: tuple[str, ...] = Field((), description="other names it is printed with")


class Person(Node):
    """One real person, in however many minutes they appear."""

    shared = True
    indexed = ("name",)
    honorific: str | None = Field(None, description="title before the name: Councillor, Dr")
    aliases: tuple[str, ...] = Field((), description="other names the person is printed with")


class Group(Node):
    """Who holds work without being one known person: several people, or the holder of an office."""

    shared = True


MinutesState = Literal["draft", "confirmed"]
MeetingStatus = Literal["cancelled", "postponed", "inquorate", "adjourned"]
DocumentKind = Literal[
    "minutes",
    "agenda",
    "summons",
    "notice",
    "action log",
    "decision notice",
    "report",
    "attendance summary",
    "register",
    "transcript",
]


class Meeting(Node):
    """One meeting of one board. One that minutes only mention has no document."""

    shared = True
    indexed = ("date",)
    date: datetime.date | None = Field(None, description="the day it was held")
    start_time: str | None = Field(None, description="when it was called for, or began: HH:MM")
    venue: str | None = Field(None, description="where it was held, as printed")
    next_date: datetime.date | None = Field(None, description="the next meeting's date as announced")
    source_id: str | None = Field(None, description="the id that the council's system has for it")
    state: MinutesState | None = Field(
        None, description="of its minutes, as they or the minutes of a later meeting say"
    )
    state_quote: str | None = Field(None, description="the words that say so")
    status: MeetingStatus | None = Field(
        None, description="where it was not held as called; adjourned means to another day"
    )
    status_quote: str | None = Field(None, description="the words that say so")
    corrected: str | None = Field(None, description=CORRECTED)


class AgendaItem(Node):
    """One agenda item of a meeting. Its name is its heading as printed."""

    indexed = ("source", "number")
    number: str | None = Field(None, description="as printed: 26/19, 257, 7.1")
    position: int | None = Field(None, description="place among the meeting's items, from 1")
    text: str | None = Field(None, description="the words under its heading")
    implicit: bool = Field(False, description="true for the item that holds the facts that stand under none")
    source_id: str | None = Field(None, description="the id that the council's system has for it")
    papers: tuple[str, ...] | None = Field(None, description="addresses of the documents linked with it")
    exempt: bool = Field(
        False, description="true where press and public were excluded; its words are kept only where you ask for them"
    )
    rejected: tuple[str, ...] | None = Field(
        None, description="what was read from it and rejected, by whom and when: see docs/correcting.md"
    )


TopicOrigin = Literal["vocabulary", "heading", "acronym"]


class Topic(Node):
    """Something that boards discuss. A wider one that no text names points to where a narrower one is named."""

    shared = True
    indexed = ("name",)
    aliases: tuple[str, ...] = Field((), description="acronyms and other spellings")
    origin: TopicOrigin | None = Field(None, description="vocabulary, heading or acronym")


DecisionKind = Literal["noted", "approved", "agreed", "recommended", "deferred", "requested", "refused", "other"]


MotionOutcome = Literal["carried", "carried as amended", "lost", "fell", "withdrawn", "not put", "deferred"]


class Decision(Node):
    """One resolution, or one numbered part of a resolution."""

    indexed = ("source",)
    text: str = Field(description="its words, as printed")
    position: int | None = Field(None, description="place among the item's decisions, from 1")
    kind: DecisionKind | None = Field(None, description="what kind of decision the words make it")
    outcome: MotionOutcome | None = Field(None, description="how a motion ended, where the minutes say so")
    votes_for: int | None = Field(None, description="how many voted for it")
    votes_against: int | None = Field(None, description="how many voted against it")
    abstentions: int | None = Field(None, description="how many abstained")
    corrected: str | None = Field(None, description=CORRECTED)


ActionStatus = Literal["open", "done", "carried forward", "closed"]
ActionOutcome = Literal["done", "progressed", "repeated", "changed hands", "changed", "closed", "not mentioned"]


class Action(Node):
    """A task that somebody is to do after the meeting."""

    indexed = ("source",)
    worked_out = frozenset({"status", "closed_date", "outcome", "outcome_date", "outcome_words"})
    text: str = Field(description="its words, as printed")
    due: datetime.date | None = Field(None, description="the day by which it is to be done, where the words tell one")
    due_as_written: str | None = Field(None, description="the words that say by when: before the next meeting")
    status: ActionStatus | None = Field(
        None,
        description="how far it is, as its own and later minutes say; closed means that it will not be done",
    )
    stated_status: ActionStatus | None = Field(None, description="how far it was, as the minutes that give it say")
    status_as_written: str | None = Field(None, description="the words of a log of actions on how far it is")
    reference: str | None = Field(None, description="its number in a log of actions: 25/1, A101")
    confidence: float | None = Field(
        None, description="how sure OCR is of its owner's name, from 0 to 1, where it read the name with doubt"
    )
    closed_date: datetime.date | None = Field(
        None, description="the day of the first meeting whose minutes say that it is done or closed"
    )
    outcome: ActionOutcome | None = Field(
        None,
        description="what later minutes last say became of it; not mentioned: they say nothing; empty: there are none",
    )
    outcome_date: datetime.date | None = Field(None, description="the day of the meeting whose minutes say so")
    outcome_words: str | None = Field(None, description="the words that say so; REPORTS_ON and RECURS_AS lead to them")
    decided_status: ActionStatus | None = Field(
        None, description="the status that a person gave it; it goes before what minutes say"
    )
    decided_outcome: ActionOutcome | None = Field(
        None, description="the outcome that a person gave it; it goes before what minutes say"
    )
    corrected: str | None = Field(None, description=CORRECTED)

    @model_validator(mode="before")
    @classmethod
    def _keep_what_is_stated(cls, values: dict[str, Any]) -> dict[str, Any]:
        """A document states a status; linking may then make ``status`` another one, and must know the first."""
        return {"stated_status": values.get("status"), **values}


class Document(Node):
    """A file or page that was loaded. Its name is its file name or address."""

    of_loading = frozenset({"loaded", "changed", "added_later"})
    uri: str = Field(description="where it was loaded from")
    format: str = Field(description="text, markdown, html, docx, pdf ...")
    sha256: str = Field(description="the checksum of the file's bytes")
    pages: tuple[int, ...] = Field((), description="the offsets at which its pages begin, where it has pages")
    ocr: bool | None = Field(
        None, description="true where some of its text was read from pictures of pages, and may be misread"
    )
    ocr_confidence: float | None = Field(None, description="how sure the program that read them is, from 0 to 1")
    kind: DocumentKind | None = Field(None, description="what the document says it is")
    state: MinutesState | None = Field(None, description="draft or confirmed, where minutes say so")
    state_quote: str | None = Field(None, description="the words that say so")
    counts: bool = Field(True, description="false where another document counts in its place (COPY_OF, SUPERSEDED_BY)")
    withheld: tuple[str, ...] = Field(
        (), description="what was left out of the graph because it is private, and how much"
    )
    doubts: tuple[str, ...] = Field((), description="what was read with doubt: line, reason and first words")
    corrections: tuple[str, ...] | None = Field(None, description="what people put right in it: see docs/correcting.md")
    references: str | None = Field(
        None, description="JSON: the minutes of other meetings that it refers to; REFERS_TO is made from them"
    )
    meeting_references: str | None = Field(
        None,
        description="JSON: the meetings that it names by their day, or as the previous one; REFERS_TO_MEETING and "
        "CONFIRMS_PREVIOUS are made from them",
    )
    outcomes: str | None = Field(
        None, description="JSON: what it says became of earlier tasks; REPORTS_ON is made from it"
    )
    passages: str | None = Field(
        None, description="JSON: where the sentences stand that may say what became of earlier tasks"
    )
    reader: str | None = Field(
        None, description="the versions of the reading rules and of the vocabulary that it was read with"
    )
    digest: str | None = Field(
        None, description="the checksum of all facts read from it; it tells whether a new reading says the same"
    )
    loaded: datetime.date | None = Field(
        None, description="the day it was first loaded; empty where an older version loaded it"
    )
    changed: datetime.date | None = Field(None, description="the day it was last loaded with changed bytes")
    added_later: str | None = Field(
        None, description="JSON: the checksums of decisions and actions that came with changed bytes, by day"
    )
