"""What a source tells of a meeting beside its text: who attended, where the items begin, its own ids for both.

A council's system holds as data what minutes on paper only print. A document composed from such data says in its
outline where in its text each of these stands; the reader then takes them as told and reads only what is left: the
words of the items.
"""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from loaders.minutes import Attendee, Day, Part, Words


class OutlinedItem(Part):
    """An item: ``start`` up to ``end`` is its heading with its number, ``title_start`` where its title begins.

    ``source_id`` is the id that the source has for it, ``papers`` are the addresses of the documents linked with it.
    """

    number: str | None
    title_start: int
    source_id: str | None = None
    papers: tuple[str, ...] = ()


class Unsettled(Part):
    """Somebody of whom the source does not say whether they came: ``recorded`` is what it says ("Expected")."""

    name: str
    recorded: str
    honorific: str | None = None
    role: str | None = None
    member_id: str | None = None


class Listing(BaseModel):
    """Who attended, as the source lists it before the minutes that somebody else wrote: ``end`` is where these begin.

    ``doubts`` as in ``Outline``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    end: int
    attendees: tuple[Attendee, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    doubts: tuple[str, ...] = ()


class Outline(BaseModel):
    """What is known of a meeting, with its places in the document's text.

    ``apart`` tells that the board met more than once that day, so that board and day do not tell the meeting.
    ``doubts`` are remarks on how it was read, for the coverage report.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    board: Words
    council: Words | None = None
    date: Day
    start_time: Words | None = None
    venue: Words | None = None
    apart: bool = False
    attendees: tuple[Attendee, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    items: tuple[OutlinedItem, ...] = ()
    doubts: tuple[str, ...] = ()
