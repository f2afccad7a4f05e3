"""The nodes: one class each, named as its label."""

from __future__ import annotations

import datetime
from typing import Literal

from pydantic import Field

from graph.schema.elements import Node


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


class Meeting(Node):
    """One meeting of one board; without a document where it is only spoken of."""

    shared = True
    indexed = ("date",)
    date: datetime.date | None = Field(None, description="the day it was held")
    start_time: str | None = Field(None, description="HH:MM, as called")
    venue: str | None = None
    next_date: datetime.date | None = Field(None, description="the next meeting's date as announced")


class AgendaItem(Node):
    """One item of the minutes; its name is its heading as printed."""

    indexed = ("source", "number")
    number: str | None = Field(None, description="as printed: 26/19, 257, 7.1")
    position: int | None = Field(None, description="place among the meeting's items, from 1")
    text: str | None = Field(None, description="the item's words behind its heading")
    implicit: bool = Field(False, description="true for the place of facts that stand under no item")


TopicOrigin = Literal["vocabulary", "heading", "acronym"]


class Topic(Node):
    """Something that boards discuss."""

    shared = True
    indexed = ("name",)
    aliases: tuple[str, ...] = Field((), description="acronyms and other spellings")
    origin: TopicOrigin | None = Field(None, description="vocabulary, heading or acronym")


DecisionKind = Literal["noted", "approved", "agreed", "recommended", "deferred", "requested", "refused", "other"]


class Decision(Node):
    """One resolution, or one numbered part of one."""

    indexed = ("source",)
    text: str = Field(description="its words")
    position: int | None = Field(None, description="place among the item's decisions, from 1")
    kind: DecisionKind | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    abstentions: int | None = None


ActionStatus = Literal["open", "done", "carried forward"]


class Action(Node):
    """A task that somebody is to do after the meeting."""

    indexed = ("source",)
    text: str = Field(description="its words")
    due: datetime.date | None = Field(None, description="where it can be computed")
    due_as_written: str | None = None
    status: ActionStatus | None = None


class Document(Node):
    """The source that was loaded; its name is its file name or address."""

    uri: str = Field(description="where it was loaded from")
    format: str = Field(description="text, markdown, html, docx, pdf ...")
    sha256: str = Field(description="of the file's bytes")
    pages: tuple[int, ...] = Field((), description="offsets at which its pages begin, where its format has pages")
    references: str | None = Field(
        None, description="JSON: the minutes of other meetings that it refers to, from which REFERS_TO follows"
    )
    reader: str | None = Field(None, description="version of the reading rules with which it was read")
    digest: str | None = Field(None, description="of all facts read from it: tells whether a new reading says the same")
