"""What a ModernGov site tells of committees and meetings, whether its web service or its pages told it.

Texts (``agenda``, ``minutes``, ``decision``) are HTML as the site has it; all else is plain text. Ids are the site's
own numbers.
"""

from __future__ import annotations

import datetime

from pydantic import BaseModel, ConfigDict


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Committee(_Record):
    """A body that meets; ``closed`` where the site calls it deleted."""

    id: int
    title: str
    closed: bool = False


class Listed(_Record):
    """A meeting as a committee's list of meetings has it."""

    id: int
    committee: Committee
    date: datetime.date
    time: str | None = None
    status: str | None = None

    @property
    def cancelled(self) -> bool:
        """Whether it did not take place."""
        return (self.status or "").casefold() in ("cancelled", "canceled", "postponed", "abandoned", "deleted")


class Paper(_Record):
    """A document that the site links with an item or a meeting."""

    title: str
    url: str
    restricted: bool = False


class Attendance(_Record):
    """A line of the attendance: ``attendance`` is the site's word for it ("Present", "Expected")."""

    name: str
    attendance: str
    member: int | None = None
    role: str | None = None
    representing: str | None = None


class ItemRecord(_Record):
    """An item of the agenda with what was minuted and decided; ``more`` is the page that has the whole text."""

    title: str
    id: int | None = None
    number: str | None = None
    agenda: str = ""
    minutes: str = ""
    decision: str = ""
    more: str | None = None
    restricted: bool = False
    papers: tuple[Paper, ...] = ()

    @property
    def has_minutes(self) -> bool:
        """Whether it says what happened."""
        return bool(self.minutes or self.decision)


class MeetingRecord(_Record):
    """A meeting with its items and attendance; ``published`` tells whether the site says that its minutes are out."""

    id: int
    date: datetime.date | None = None
    time: str | None = None
    venue: str | None = None
    published: bool = False
    items: tuple[ItemRecord, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    papers: tuple[Paper, ...] = ()

    @property
    def has_minutes(self) -> bool:
        """Whether any item says what happened."""
        return any(item.has_minutes for item in self.items)
