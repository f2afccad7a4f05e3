"""What the reading of an item's facts may ask: its text, its heading, and what the meeting is known to be."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from loaders.minutes import Day
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.text import Body, CleanText


@dataclass(frozen=True)
class ItemContext:
    """An item and its meeting, as all readers of its facts are given them.

    ``meeting`` and ``next_meeting`` are the dates that settle due dates; ``own_board`` is the meeting's board as
    printed (what other boards decide is not its own); ``own_numbers`` are the numbers of the meeting's items.
    ``title`` is the item's, ``title_above`` that of the item it is part of, ``heading_start`` the clean offset where
    its heading begins.
    """

    body: Body
    attendees: AttendeeIndex
    meeting: Day | None = None
    next_meeting: Day | None = None
    own_board: str | None = None
    own_numbers: Set[str] = frozenset()
    title: str = ""
    title_above: str | None = None
    heading_start: int | None = None

    @property
    def page(self) -> CleanText:
        """The clean text that all offsets count in."""
        return self.body.page

    @property
    def text(self) -> str:
        """The characters of the page."""
        return self.body.page.text
