"""The relationships of meetings, items, actions and topics: one class each, with what it leads from and to."""

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
    """The council or trust that the board belongs to, where the text says so."""

    type_name = "RUNS"
    tails, heads = (Organisation,), (Board,)
    owner = "head"
    given: bool | None = Field(None, description="true where you named it when loading, and the text does not")


class Held(Relationship):
    """The board held the meeting."""

    type_name = "HELD"
    tails, heads = (Board,), (Meeting,)
    owner = "head"


class FollowedBy(Relationship):
    """The next meeting of the same board in the graph."""

    type_name = "FOLLOWED_BY"
    tails, heads = (Meeting,), (Meeting,)
    derived = True
    board: str | None = Field(None, description="id of the board whose meetings they are")


class HasItem(Relationship):
    """The meeting dealt with the item."""

    type_name = "HAS_ITEM"
    tails, heads = (Meeting,), (AgendaItem,)


class PartOf(Relationship):
    """The item is a part of another: 7.1 of 7."""

    type_name = "PART_OF"
    tails, heads = (AgendaItem,), (AgendaItem,)


class Discusses(Relationship):
    """The item speaks of the topic."""

    type_name = "DISCUSSES"
    tails, heads = (AgendaItem,), (Topic,)
    mentions: int = Field(description="how often the item's text names it")
    quote: str = Field(description="the words that say it, as printed")
    corrected: str | None = Field(None, description=CORRECTED)


class ResultedIn(Relationship):
    """The decision was taken under the item."""

    type_name = "RESULTED_IN"
    tails, heads = (AgendaItem,), (Decision,)


class Raised(Relationship):
    """The task was given out under the item."""

    type_name = "RAISED"
    tails, heads = (AgendaItem,), (Action,)


class Confirms(Relationship):
    """The minutes of an earlier meeting were confirmed as a correct record under the item."""

    type_name = "CONFIRMS"
    tails, heads = (AgendaItem,), (Meeting,)
    date: datetime.date | None = Field(
        None, description="the day of the meeting whose minutes are confirmed, as printed"
    )
    amendment: str | None = Field(None, description="the words that say with which amendments")
    quote: str | None = Field(None, description="the words that say it, as printed")
    corrections: tuple[str, ...] = Field((), description="what is corrected in those minutes, each as printed")
    correction_places: tuple[int, ...] = Field(
        (), description="where each correction stands in the document's text: its start and its end, in turn"
    )


class ConfirmsPrevious(Relationship):
    """The minutes of "the previous meeting", whose day is not printed, were confirmed as correct under the item."""

    type_name = "CONFIRMS_PREVIOUS"
    tails, heads = (AgendaItem,), (Meeting,)
    derived = True
    board: str | None = Field(None, description="id of the board whose previous meeting is meant")
    date: datetime.date | None = Field(None, description="the day of that meeting, which these words do not tell")
    amendment: str | None = Field(None, description="the words that say with which amendments")
    quote: str = Field(description="the words that say it, as printed")
    corrections: tuple[str, ...] = Field((), description="what is corrected in those minutes, each as printed")
    correction_places: tuple[int, ...] = Field(
        (), description="where each correction stands in the document's text: its start and its end, in turn"
    )


class Corrects(Relationship):
    """The item corrects earlier minutes: it leads to the fact put right, or to the meeting where that is not clear."""

    type_name = "CORRECTS"
    tails, heads = (AgendaItem,), (Decision, Action, AgendaItem, Meeting)
    derived = True
    board: str | None = Field(None, description="id of the board whose minutes they are")
    quote: str = Field(description="the correction, as printed")
    reading: str | None = Field(None, description="the words that should stand there, where the correction gives them")
    instead_of: str | None = Field(None, description="the words that were printed, where the correction gives them")


class AssignedTo(AliasedRelationship):
    """Who is to do the task. Initials that fit two people give two, both marked ambiguous."""

    type_name = "ASSIGNED_TO"
    tails, heads = (Action,), (Person, Group, Organisation)
    as_written: str = Field(description="the name as printed, or the initials")
    ambiguous: bool = Field(False, description="true where the initials fit several people")


class RecursAs(Relationship):
    """The same task was raised again at a later meeting."""

    type_name = "RECURS_AS"
    tails, heads = (Action,), (Action,)
    derived = True
    board: str | None = Field(None, description="id of the board that raised it again")
    date: datetime.date | None = Field(None, description="the day of the meeting that raised it again")
    closed_date: datetime.date | None = Field(
        None,
        description="the day of the first meeting whose minutes say that the earlier task is done or closed",
    )
    closed_status: ActionStatus | None = Field(None, description="done, or closed without being done")
    closed_words: str | None = Field(None, description="the words that say so")
    renewed: bool | None = Field(
        None,
        description="true for business that returns (a yearly report) or was done in between: not a task left undone",
    )
    outcome: ActionOutcome | None = Field(None, description="what became of the earlier task, as the later one shows")
    handed_over: bool | None = Field(None, description="true where the later task has other holders")
    quote: str | None = Field(None, description="the words of the later task")
    similarity: float = Field(description="how alike the two are, from 0 to 1")
    reasons: tuple[str, ...] = Field((), description="why the two were linked, each with its weight")


class ReportsOn(Relationship):
    """A later item says what became of the task: "Ann had circulated the figures"."""

    type_name = "REPORTS_ON"
    tails, heads = (AgendaItem,), (Action,)
    derived = True
    board: str | None = Field(None, description="id of the board whose minutes they are")
    date: datetime.date | None = Field(None, description="the day of the meeting that says it")
    status: ActionStatus = Field(description="how far the task is after these words")
    outcome: ActionOutcome | None = Field(None, description="what became of the task, in these words")
    quote: str = Field(description="the words that say it, as printed")
    similarity: float = Field(description="how alike the two are, from 0 to 1")
    reasons: tuple[str, ...] = Field((), description="why the two were linked, each with its weight")


class Concerns(Relationship):
    """The decision or task is about the topic."""

    type_name = "CONCERNS"
    tails, heads = (Decision, Action), (Topic,)


class RefersTo(Relationship):
    """The item refers to another by its number: "minute 22/19"."""

    type_name = "REFERS_TO"
    tails, heads = (AgendaItem,), (AgendaItem,)
    derived = True
    board: str | None = Field(None, description="id of the board among whose minutes the number was looked for")
    quote: str = Field(description="the words that say it, as printed")


class RefersToMeeting(Relationship):
    """The item names an earlier meeting by its day: "as reported on 15 January"."""

    type_name = "REFERS_TO_MEETING"
    tails, heads = (AgendaItem,), (Meeting,)
    derived = True
    board: str | None = Field(None, description="id of the board whose meeting is meant")
    quote: str = Field(description="the words that say it, as printed")


class ReferredTo(AliasedRelationship):
    """The item's business was sent on to another board: "referred to the Health Scrutiny Panel"."""

    type_name = "REFERRED_TO"
    tails, heads = (AgendaItem,), (Board,)
    quote: str = Field(description="the words that say it, as printed")


class Mentions(AliasedRelationship):
    """The item speaks of the organisation, person or board."""

    type_name = "MENTIONS"
    tails, heads = (AgendaItem,), (Organisation, Person, Board)
    mentions: int = Field(description="how often the item's text names it")
    quote: str = Field(description="the words that say it, as printed")


class RecordedIn(Relationship):
    """The document holds the minutes of the meeting."""

    type_name = "RECORDED_IN"
    tails, heads = (Meeting,), (Document,)


class Broader(Relationship):
    """The wider topic, as the vocabulary has it. It stands in no text."""

    type_name = "BROADER"
    tails, heads = (Topic,), (Topic,)
    owner = "tail"


class NamedIn(AliasedRelationship):
    """What one document says of a node that several documents may state."""

    type_name = "NAMED_IN"
    tails, heads = (Board, Organisation, Person, Group, Meeting, Topic), (Document,)
    view: str = Field(description="JSON: the node as this document states it, with the merged relationships it owns")
    evidence: str | None = Field(None, description="JSON: what this document tells about who or what it is")


class AnnouncedIn(Relationship):
    """An agenda, summons, notice, report or summary that tells of the meeting, but does not record what was done."""

    type_name = "ANNOUNCED_IN"
    tails, heads = (Meeting,), (Document,)
