"""The relationships of people: where they were, whom they speak for, what they did."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import Field

from graph.schema.elements import CORRECTED, AliasedRelationship, Relationship
from graph.schema.nodes import (
    AgendaItem,
    Board,
    Decision,
    Group,
    Meeting,
    Organisation,
    Person,
)

AttendanceStatus = Literal["present", "in_attendance"]


class AtMeeting(AliasedRelationship):
    """What attendance, apologies and absence have in common."""

    tails, heads = (Person,), (Meeting,)
    as_written: str = Field(description="the name as printed, without titles")
    role: str | None = Field(None, description="what is printed beside the name")
    organisation: str | None = Field(None, description="the organisation's words beside the name")
    organisation_id: str | None = Field(None, description="id of that Organisation")
    member_id: str | None = Field(None, description="the id that the council's system has for the person")
    corrected: str | None = Field(None, description=CORRECTED)


class Attended(AtMeeting):
    """Was at the meeting."""

    type_name = "ATTENDED"
    status: AttendanceStatus = "present"
    chair: bool = False
    substitute_for: str | None = None
    arrived: str | None = Field(None, description="as printed: item 5, 15:10")
    left: str | None = Field(None, description="as printed: item 5, 15:10")
    remote: bool | None = None


class SentApologies(AtMeeting):
    """Sent apologies. The reason of an absence is personal, and cut where it is found."""

    type_name = "SENT_APOLOGIES"


class AbsentFrom(AtMeeting):
    """Listed as absent without apologies."""

    type_name = "ABSENT_FROM"


InterestNature = Literal["personal", "prejudicial", "pecuniary", "non-pecuniary", "other"]


class DeclaredInterest(AliasedRelationship):
    """Declared an interest: the item declared in, and the item concerned where the text names it."""

    type_name = "DECLARED_INTEREST"
    tails, heads = (Person,), (AgendaItem,)
    as_written: str
    nature: InterestNature | None = None
    item: str | None = Field(None, description="number of the item concerned, as printed")
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


class Presented(AliasedRelationship):
    """Presented, introduced or reported on the item."""

    type_name = "PRESENTED"
    tails, heads = (Person, Group), (AgendaItem,)
    as_written: str
    role: str | None = None
    corrected: str | None = Field(None, description=CORRECTED)


class Moved(AliasedRelationship):
    """Proposed the motion."""

    type_name = "MOVED"
    tails, heads = (Person,), (Decision,)
    as_written: str


class Seconded(AliasedRelationship):
    """Seconded the motion."""

    type_name = "SECONDED"
    tails, heads = (Person,), (Decision,)
    as_written: str


VoteOption = Literal["for", "against", "abstained"]


class Voted(AliasedRelationship):
    """Voted by name."""

    type_name = "VOTED"
    tails, heads = (Person,), (Decision,)
    as_written: str
    option: VoteOption
