"""What the reading of an item's facts may ask: its text, its heading, and what the meeting is known to be."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property

from loaders.minutes import Day, PersonReference
from loaders.parsing.attendance import AttendeeDraft, AttendeeIndex
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

    @cached_property
    def page(self) -> CleanText:
        """The clean text that all offsets count in."""
        return self.body.page

    @cached_property
    def text(self) -> str:
        """The characters of the page."""
        return self.body.page.text

    def person(self, draft: AttendeeDraft, *, role: str | None = None) -> PersonReference:
        """Somebody whose name was read in the text; ``role`` is what is printed of them beside it."""
        name = draft.name
        words = f"{name.honorific or ''} {self.text[name.start : name.end]}"
        place = self.page.source_span(name.start, name.end)
        return PersonReference(
            as_written=name.as_written, attendees=self.attendees.resolve(words), person=True,
            honorific=name.honorific, role=role, start=place[0], end=place[1],
        )  # fmt: skip
