"""The relationships: one class each, with what it leads from and to."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import Field

from graph.schema.elements import Relationship
from graph.schema.nodes import (
    Action,
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


class _Known(Relationship):
    """One end is a person, organisation or board, who may be known under several ids."""

    known_as: str | None = Field(
        None, description="the id that the document alone gives the person, organisation or board, where it is another"
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


AttendanceStatus = Literal["present", "in_attendance"]


class _AtMeeting(_Known):
    """What attendance, apologies and absence have in common."""

    tails, heads = (Person,), (Meeting,)
    as_written: str = Field(description="the name as printed, without titles")
    role: str | None = Field(None, description="what is printed beside the name")
    organisation: str | None = Field(None, description="the organisation's words beside the name")
    organisation_id: str | None = Field(None, description="id of that Organisation")
    member_id: str | None = Field(None, description="the id that the council's system has for the person")


class Attended(_AtMeeting):
    """Was at the meeting."""

    type_name = "ATTENDED"
    status: AttendanceStatus = "present"
    chair: bool = False
    substitute_for: str | None = None
    arrived: str | None = Field(None, description="as printed: item 5, 15:10")
    left: str | None = Field(None, description="as printed: item 5, 15:10")
    remote: bool | None = None


class SentApologies(_AtMeeting):
    """Sent apologies. The reason of an absence is personal and never stored."""

    type_name = "SENT_APOLOGIES"


class AbsentFrom(_AtMeeting):
    """Listed as absent without apologies."""

    type_name = "ABSENT_FROM"


InterestNature = Literal["personal", "prejudicial", "pecuniary", "non-pecuniary", "other"]


class DeclaredInterest(_Known):
    """Declared an interest: the item declared in, and the item concerned where the text names it."""

    type_name = "DECLARED_INTEREST"
    tails, heads = (Person,), (AgendaItem,)
    as_written: str
    nature: InterestNature | None = None
    quote: str


class Represents(Relationship):
    """Speaks for an organisation: from and until the meetings at which it was seen."""

    type_name = "REPRESENTS"
    tails, heads = (Person,), (Organisation,)
    owner = "tail"
    role: str | None = None
    unit: str | None = Field(None, description="the part of the organisation, as printed")
    first_seen: datetime.date | None = None
    last_seen: datetime.date | None = None


class MemberOf(Relationship):
    """Sits on a board: from and until the meetings at which it was seen."""

    type_name = "MEMBER_OF"
    tails, heads = (Person,), (Board,)
    owner = "tail"
    role: str | None = None
    first_seen: datetime.date | None = None
    last_seen: datetime.date | None = None


class Succeeded(Relationship):
    """Replaced another person in a role."""

    type_name = "SUCCEEDED"
    tails, heads = (Person,), (Person,)
    owner = "tail"
    role: str | None = None
    date: datetime.date | None = None
    quote: str | None = None


class PossiblySameAs(Relationship):
    """Two people who may be one: offered, never merged."""

    type_name = "POSSIBLY_SAME_AS"
    tails, heads = (Person,), (Person,)
    derived = True
    score: float
    reasons: tuple[str, ...] = ()
    block: str | None = Field(None, description="the names among which the two were compared")


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


class Presented(_Known):
    """Presented, introduced or reported on the item."""

    type_name = "PRESENTED"
    tails, heads = (Person, Group), (AgendaItem,)
    as_written: str
    role: str | None = None


class ResultedIn(Relationship):
    """What was decided under the item."""

    type_name = "RESULTED_IN"
    tails, heads = (AgendaItem,), (Decision,)


class Raised(Relationship):
    """The tasks that the item gave rise to."""

    type_name = "RAISED"
    tails, heads = (AgendaItem,), (Action,)


class Moved(_Known):
    """Proposed the motion."""

    type_name = "MOVED"
    tails, heads = (Person,), (Decision,)
    as_written: str


class Seconded(_Known):
    """Seconded the motion."""

    type_name = "SECONDED"
    tails, heads = (Person,), (Decision,)
    as_written: str


class Voted(_Known):
    """Voted by name."""

    type_name = "VOTED"
    tails, heads = (Person,), (Decision,)
    as_written: str
    option: Literal["for", "against", "abstained"]


class Confirms(Relationship):
    """The minutes of an earlier meeting confirmed as a correct record."""

    type_name = "CONFIRMS"
    tails, heads = (AgendaItem,), (Meeting,)
    date: datetime.date | None = None
    amendment: str | None = None
    quote: str | None = None


class AssignedTo(_Known):
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


class Mentions(_Known):
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


class NamedIn(_Known):
    """One document's own view of a node that several documents may state."""

    type_name = "NAMED_IN"
    tails, heads = (Board, Organisation, Person, Group, Meeting, Topic), (Document,)
    view: str = Field(description="JSON: the node as this document states it, with the merged relationships it owns")
    evidence: str | None = Field(None, description="JSON: what this document tells of who or what it is")
