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
    """The person was at the meeting."""

    type_name = "ATTENDED"
    status: AttendanceStatus = Field("present", description="present as a member, or in attendance without a vote")
    chair: bool = Field(False, description="true for who chaired the meeting")
    substitute_for: str | None = Field(None, description="the member whom the person stood in for, as printed")
    arrived: str | None = Field(None, description="when the person came late, as printed: item 5, 15:10")
    left: str | None = Field(None, description="when the person left early, as printed: item 5, 15:10")
    remote: bool | None = Field(None, description="true for who joined by telephone or video")


class SentApologies(AtMeeting):
    """The person sent apologies. Why is personal, and is cut out where it is found."""

    type_name = "SENT_APOLOGIES"


class AbsentFrom(AtMeeting):
    """The minutes list the person as absent, without apologies."""

    type_name = "ABSENT_FROM"


InterestNature = Literal["personal", "prejudicial", "pecuniary", "non-pecuniary", "other"]


class DeclaredInterest(AliasedRelationship):
    """The person declared an interest: under this item, or in this item where the text names it."""

    type_name = "DECLARED_INTEREST"
    tails, heads = (Person,), (AgendaItem,)
    as_written: str = Field(description="the name as printed, without titles")
    nature: InterestNature | None = Field(None, description="the kind of interest, where the minutes say it")
    item: str | None = Field(None, description="number of the item concerned, as printed")
    quote: str = Field(description="the words that say it, as printed")


class Represents(Relationship):
    """The person speaks for an organisation, from the first to the last meeting that shows it."""

    type_name = "REPRESENTS"
    tails, heads = (Person,), (Organisation,)
    owner = "tail"
    role: str | None = Field(None, description="the role as last printed")
    unit: str | None = Field(None, description="the part of the organisation, as printed")
    first_seen: datetime.date | None = Field(None, description="the day of the first meeting that shows it")
    last_seen: datetime.date | None = Field(None, description="the day of the last one")


class MemberOf(Relationship):
    """The person sits on a board, from the first to the last meeting that shows it."""

    type_name = "MEMBER_OF"
    tails, heads = (Person,), (Board,)
    owner = "tail"
    role: str | None = Field(None, description="the role as last printed")
    first_seen: datetime.date | None = Field(None, description="the day of the first meeting that shows it")
    last_seen: datetime.date | None = Field(None, description="the day of the last one")


class Succeeded(Relationship):
    """The person took over a role from another."""

    type_name = "SUCCEEDED"
    tails, heads = (Person,), (Person,)
    owner = "tail"
    role: str | None = Field(None, description="the role taken over, as printed")
    date: datetime.date | None = Field(None, description="the day of the meeting that tells it")
    quote: str | None = Field(None, description="the words that say it, as printed")


class PossiblySameAs(Relationship):
    """Two people who may be the same person. Nothing is merged until you say so."""

    type_name = "POSSIBLY_SAME_AS"
    tails, heads = (Person,), (Person,)
    derived = True
    score: float = Field(description="how sure it is, from 0 to 1")
    reasons: tuple[str, ...] = Field((), description="what speaks for and against it")
    block: str | None = Field(None, description="the names among which the two were compared")


class Presented(AliasedRelationship):
    """The person, or the holder of an office, presented, introduced or reported on the item."""

    type_name = "PRESENTED"
    tails, heads = (Person, Group), (AgendaItem,)
    as_written: str = Field(description="the name as printed, without titles")
    role: str | None = Field(None, description="the role beside the name, as printed")
    corrected: str | None = Field(None, description=CORRECTED)


class Moved(AliasedRelationship):
    """The person proposed the motion."""

    type_name = "MOVED"
    tails, heads = (Person,), (Decision,)
    as_written: str = Field(description="the name as printed, without titles")


class Seconded(AliasedRelationship):
    """The person seconded the motion."""

    type_name = "SECONDED"
    tails, heads = (Person,), (Decision,)
    as_written: str = Field(description="the name as printed, without titles")


VoteOption = Literal["for", "against", "abstained"]


class Voted(AliasedRelationship):
    """How the person voted, where the minutes record votes by name."""

    type_name = "VOTED"
    tails, heads = (Person,), (Decision,)
    as_written: str = Field(description="the name as printed, without titles")
    option: VoteOption = Field(description="the vote")
