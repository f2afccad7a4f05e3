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
    """One real person, however often they appear."""

    shared = True
    indexed = ("name",)
    honorific: str | None = Field(None, description="title before the name: Councillor, Dr")
    aliases: tuple[str, ...] = Field((), description="other names the person is printed with")


class Group(Node):
    """A set of people, or a role without a known holder, named as a holder of work."""

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
    """One meeting of one board; without a document where it is only spoken of."""

    shared = True
    indexed = ("date",)
    date: datetime.date | None = Field(None, description="the day it was held")
    start_time: str | None = Field(None, description="HH:MM, as called")
    venue: str | None = None
    next_date: datetime.date | None = Field(None, description="the next meeting's date as announced")
    source_id: str | None = Field(None, description="the id that the council's system has for it")
    state: MinutesState | None = Field(
        None, description="of its minutes: draft, or confirmed, as they say themselves or a later meeting's minutes do"
    )
    state_quote: str | None = Field(None, description="the words that tell the state")
    status: MeetingStatus | None = Field(
        None, description="where it was not held as called: cancelled, postponed, inquorate, adjourned to another day"
    )
    status_quote: str | None = Field(None, description="the words that tell the status")
    corrected: str | None = Field(None, description=CORRECTED)


class AgendaItem(Node):
    """One item of the minutes; its name is its heading as printed."""

    indexed = ("source", "number")
    number: str | None = Field(None, description="as printed: 26/19, 257, 7.1")
    position: int | None = Field(None, description="place among the meeting's items, from 1")
    text: str | None = Field(None, description="the item's words behind its heading")
    implicit: bool = Field(False, description="true for the place of facts that stand under no item")
    source_id: str | None = Field(None, description="the id that the council's system has for it")
    papers: tuple[str, ...] | None = Field(None, description="addresses of the documents linked with it")
    exempt: bool = Field(
        False, description="true where press and public were excluded from it: its words are kept only where asked for"
    )
    rejected: tuple[str, ...] | None = Field(
        None, description="what was read of it and rejected, by whom and when: docs/correcting.md"
    )


TopicOrigin = Literal["vocabulary", "heading", "acronym"]


class Topic(Node):
    """Something that boards discuss. One that is only broader than those named has the place of one of these."""

    shared = True
    indexed = ("name",)
    aliases: tuple[str, ...] = Field((), description="acronyms and other spellings")
    origin: TopicOrigin | None = Field(None, description="vocabulary, heading or acronym")


DecisionKind = Literal["noted", "approved", "agreed", "recommended", "deferred", "requested", "refused", "other"]


MotionOutcome = Literal["carried", "carried as amended", "lost", "fell", "withdrawn", "not put", "deferred"]


class Decision(Node):
    """One resolution, or one numbered part of one."""

    indexed = ("source",)
    text: str = Field(description="its words")
    position: int | None = Field(None, description="place among the item's decisions, from 1")
    kind: DecisionKind | None = None
    outcome: MotionOutcome | None = Field(None, description="how a motion ended, where the minutes say it")
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None
    corrected: str | None = Field(None, description=CORRECTED)


ActionStatus = Literal["open", "done", "carried forward", "closed"]
ActionOutcome = Literal["done", "progressed", "repeated", "changed hands", "changed", "closed", "not mentioned"]


class Action(Node):
    """A task that somebody is to do after the meeting."""

    indexed = ("source",)
    worked_out = frozenset({"status", "closed_date", "outcome", "outcome_date", "outcome_words"})
    text: str = Field(description="its words")
    due: datetime.date | None = Field(None, description="where it can be computed")
    due_as_written: str | None = None
    status: ActionStatus | None = Field(
        None,
        description="what became of it, as its own minutes and later ones say: open, done, carried forward, closed "
        "(without being done)",
    )
    stated_status: ActionStatus | None = Field(None, description="what the minutes that hold it say of it themselves")
    status_as_written: str | None = Field(None, description="the words that a log of actions prints of how far it is")
    reference: str | None = Field(None, description="the number that a log of actions gives it: 25/1, A101")
    closed_date: datetime.date | None = Field(
        None, description="the day of the first meeting whose minutes say that it is done or closed"
    )
    outcome: ActionOutcome | None = Field(
        None,
        description="what later minutes tell of it last: done, progressed, repeated, changed hands, changed, closed "
        "(without being done); not mentioned, where later minutes tell nothing; none, where there are no later minutes",
    )
    outcome_date: datetime.date | None = Field(None, description="the day of the meeting that tells the outcome")
    outcome_words: str | None = Field(None, description="the words that tell it; REPORTS_ON and RECURS_AS lead to them")
    decided_status: ActionStatus | None = Field(None, description="the status that people gave it, before all minutes")
    decided_outcome: ActionOutcome | None = Field(
        None, description="the outcome that people gave it, before all minutes"
    )
    corrected: str | None = Field(None, description=CORRECTED)

    @model_validator(mode="before")
    @classmethod
    def _keep_what_is_stated(cls, values: dict[str, Any]) -> dict[str, Any]:
        """A document states a status; linking may then make ``status`` another one, and must know the first."""
        return {"stated_status": values.get("status"), **values}


class Document(Node):
    """The source that was loaded; its name is its file name or address."""

    of_loading = frozenset({"loaded", "changed", "added_later"})
    uri: str = Field(description="where it was loaded from")
    format: str = Field(description="text, markdown, html, docx, pdf ...")
    sha256: str = Field(description="of the file's bytes")
    pages: tuple[int, ...] = Field((), description="offsets at which its pages begin, where its format has pages")
    ocr: bool | None = Field(
        None, description="true where text of it was read from pictures of pages, and may be misread"
    )
    ocr_confidence: float | None = Field(None, description="how sure that reading is, from 0 to 1")
    kind: DocumentKind | None = Field(
        None, description="what it says it is: minutes, agenda, summons, notice, action log, report ..."
    )
    state: MinutesState | None = Field(None, description="of minutes: draft or confirmed, where they say so")
    state_quote: str | None = Field(None, description="the words that tell the state")
    counts: bool = Field(
        True, description="false where another document counts in its place: see COPY_OF and SUPERSEDED_BY"
    )
    withheld: tuple[str, ...] = Field((), description="what it holds and the graph was not given, as it is private")
    doubts: tuple[str, ...] = Field((), description="what was read of it with doubt: line, reason and first words")
    corrections: tuple[str, ...] | None = Field(None, description="what people put right in it: docs/correcting.md")
    references: str | None = Field(
        None, description="JSON: the minutes of other meetings that it refers to, from which REFERS_TO follows"
    )
    meeting_references: str | None = Field(
        None, description="JSON: the meetings that it names by their day, from which REFERS_TO_MEETING follows"
    )
    outcomes: str | None = Field(
        None, description="JSON: what it says became of earlier tasks, from which REPORTS_ON follows"
    )
    passages: str | None = Field(
        None, description="JSON: where its sentences stand that may say what became of earlier tasks"
    )
    reader: str | None = Field(None, description="version of the reading rules and vocabulary with which it was read")
    digest: str | None = Field(None, description="of all facts read from it: tells whether a new reading says the same")
    loaded: datetime.date | None = Field(
        None, description="the day on which it was loaded first; none, where it was loaded by an older version"
    )
    changed: datetime.date | None = Field(None, description="the day on which it was last loaded with other bytes")
    added_later: str | None = Field(
        None, description="JSON: checksums of decisions and actions that came with changed bytes, by the day of these"
    )
