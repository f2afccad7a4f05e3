"""The relationships of meetings, items, actions and documents: one class each, with what it leads from and to."""

from __future__ import annotations

import datetime

from pydantic import Field

from graph.schema.elements import CORRECTED, AliasedRelationship, Relationship
from graph.schema.nodes import (
    Action,
    ActionOutcome,
    ActionStatus,
    AgendaItem,
    Board,
    Decision,
    Document,
    Group,
    Meeting,
    Organisation,
    Person,
    Topic,
)


class Runs(Relationship):
    """The council or trust whose board it is, where the text says."""

    type_name = "RUNS"
    tails, heads = (Organisation,), (Board,)
    owner = "head"
    given: bool | None = Field(None, description="true where the user named it and the text does not")


class Held(Relationship):
    """A board's meeting."""

    type_name = "HELD"
    tails, heads = (Board,), (Meeting,)
    owner = "head"


class FollowedBy(Relationship):
    """The same board's next loaded meeting."""

    type_name = "FOLLOWED_BY"
    tails, heads = (Meeting,), (Meeting,)
    derived = True
    board: str | None = Field(None, description="id of the board whose meetings they are")


class HasItem(Relationship):
    """An item of the meeting."""

    type_name = "HAS_ITEM"
    tails, heads = (Meeting,), (AgendaItem,)


class PartOf(Relationship):
    """A sub-item's item."""

    type_name = "PART_OF"
    tails, heads = (AgendaItem,), (AgendaItem,)


class Discusses(Relationship):
    """The item speaks of the topic."""

    type_name = "DISCUSSES"
    tails, heads = (AgendaItem,), (Topic,)
    mentions: int
    quote: str
    corrected: str | None = Field(None, description=CORRECTED)


class ResultedIn(Relationship):
    """What was decided under the item."""

    type_name = "RESULTED_IN"
    tails, heads = (AgendaItem,), (Decision,)


class Raised(Relationship):
    """The tasks that the item gave rise to."""

    type_name = "RAISED"
    tails, heads = (AgendaItem,), (Action,)


class Confirms(Relationship):
    """The minutes of an earlier meeting confirmed as a correct record."""

    type_name = "CONFIRMS"
    tails, heads = (AgendaItem,), (Meeting,)
    date: datetime.date | None = None
    amendment: str | None = None
    quote: str | None = None
    corrections: tuple[str, ...] = Field((), description="what is corrected in those minutes, each as printed")
    correction_places: tuple[int, ...] = Field(
        (), description="where each correction stands in the document's text: its start and its end, in turn"
    )


class Corrects(Relationship):
    """Minutes that are confirmed are corrected: from the item that says so to what it corrects, else to the meeting."""

    type_name = "CORRECTS"
    tails, heads = (AgendaItem,), (Decision, Action, AgendaItem, Meeting)
    derived = True
    board: str | None = Field(None, description="id of the board whose minutes they are")
    quote: str = Field(description="the correction, as printed")
    reading: str | None = Field(None, description="what is to be read, where the words tell it")
    instead_of: str | None = Field(None, description="what was printed, where the words tell it")


class AssignedTo(AliasedRelationship):
    """Who is to do it; two relationships, both ambiguous, where initials fit two people."""

    type_name = "ASSIGNED_TO"
    tails, heads = (Action,), (Person, Group, Organisation)
    as_written: str
    ambiguous: bool = False


class RecursAs(Relationship):
    """The same task, raised again at a later meeting."""

    type_name = "RECURS_AS"
    tails, heads = (Action,), (Action,)
    derived = True
    board: str | None = Field(None, description="id of the board that raised it again")
    date: datetime.date | None = Field(None, description="the day of the meeting that raised it again")
    closed_date: datetime.date | None = Field(
        None,
        description="the day of the first meeting whose minutes say that the earlier action is done or closed, if any",
    )
    closed_status: ActionStatus | None = Field(None, description="what they say: done, or closed (without being done)")
    closed_words: str | None = Field(None, description="the words that say so")
    renewed: bool | None = Field(
        None, description="true for business that comes back (a yearly report) or was done before: no task left undone"
    )
    outcome: ActionOutcome | None = Field(
        None, description="what the later action tells of the earlier one: repeated, changed hands, changed, done ..."
    )
    handed_over: bool | None = Field(None, description="true where others hold the later action")
    quote: str | None = Field(None, description="the words of the later action")
    similarity: float
    reasons: tuple[str, ...] = ()


class ReportsOn(Relationship):
    """Words of a later item that say what became of a task: "Ann had circulated the figures"."""

    type_name = "REPORTS_ON"
    tails, heads = (AgendaItem,), (Action,)
    derived = True
    board: str | None = Field(None, description="id of the board whose minutes they are")
    date: datetime.date | None = Field(None, description="the day of the meeting that says it")
    status: ActionStatus
    outcome: ActionOutcome | None = Field(None, description="done, progressed, changed, or closed (without being done)")
    quote: str
    similarity: float
    reasons: tuple[str, ...] = ()


class Concerns(Relationship):
    """The topic that a decision or action is about."""

    type_name = "CONCERNS"
    tails, heads = (Decision, Action), (Topic,)


class RefersTo(Relationship):
    """Words of one item that refer to another: minute 22/19."""

    type_name = "REFERS_TO"
    tails, heads = (AgendaItem,), (AgendaItem,)
    derived = True
    board: str | None = Field(None, description="id of the board among whose minutes the number was looked for")
    quote: str


class RefersToMeeting(Relationship):
    """Words of an item that name an earlier meeting by its day: "as reported on 15 January"."""

    type_name = "REFERS_TO_MEETING"
    tails, heads = (AgendaItem,), (Meeting,)
    derived = True
    board: str | None = Field(None, description="id of the board whose meeting is meant")
    quote: str


class ReferredTo(AliasedRelationship):
    """The item's business was referred to another board: "referred to the Health Scrutiny Panel"."""

    type_name = "REFERRED_TO"
    tails, heads = (AgendaItem,), (Board,)
    quote: str


class Mentions(AliasedRelationship):
    """An organisation, person or board that the item speaks of."""

    type_name = "MENTIONS"
    tails, heads = (AgendaItem,), (Organisation, Person, Board)
    mentions: int
    quote: str


class RecordedIn(Relationship):
    """The document that records the meeting."""

    type_name = "RECORDED_IN"
    tails, heads = (Meeting,), (Document,)


class Broader(Relationship):
    """The wider topic, as the vocabulary has it: it has no place in a text."""

    type_name = "BROADER"
    tails, heads = (Topic,), (Topic,)
    owner = "tail"


class NamedIn(AliasedRelationship):
    """One document's own view of a node that several documents may state."""

    type_name = "NAMED_IN"
    tails, heads = (Board, Organisation, Person, Group, Meeting, Topic), (Document,)
    view: str = Field(description="JSON: the node as this document states it, with the merged relationships it owns")
    evidence: str | None = Field(None, description="JSON: what this document tells of who or what it is")


class AnnouncedIn(Relationship):
    """The agenda, summons, notice, report or summary that tells of the meeting, and does not record what was done."""

    type_name = "ANNOUNCED_IN"
    tails, heads = (Meeting,), (Document,)


class CopyOf(Relationship):
    """The same record of a meeting in another document: it does not count a second time."""

    type_name = "COPY_OF"
    tails, heads = (Document,), (Document,)
    derived = True
    reason: str = Field(description="same bytes, or same text")
    similarity: float = Field(description="the part of the words, by pairs, that both texts have")


class SupersededBy(Relationship):
    """A later version of the record counts: a draft gives way to confirmed minutes, an agenda to the minutes."""

    type_name = "SUPERSEDED_BY"
    tails, heads = (Document,), (Document,)
    derived = True
    reason: str = Field(description="what gives way to what")
    similarity: float


class StandsIn(Relationship):
    """Where a fact stands in another document that records the same: ``start`` and ``end`` count in that document."""

    type_name = "STANDS_IN"
    tails, heads = (AgendaItem, Decision, Action), (Document,)
    derived = True


class DiffersFrom(Relationship):
    """A document says otherwise than the one that counts in its place, or beside it for the same meeting."""

    type_name = "DIFFERS_FROM"
    tails, heads = (Document,), (Document,)
    derived = True
    about: str = Field(description="decision, action, text, heading, item, attendance, time, venue or meeting")
    heading: str | None = Field(None, description="the item's heading, where it stands under one")
    settled: bool = Field(description="true where the document that counts supersedes the other")
    reading: str | None = Field(None, description="words of the document that does not count, if any")
    other_reading: str | None = Field(None, description="words of the document that counts, if any")
    other_start: int | None = Field(
        None, description="offset of these words in the document that counts; of an item's text, where the item begins"
    )
    other_end: int | None = None
