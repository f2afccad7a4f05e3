"""What every dialect offers: it writes a meeting, and says what of the meeting a reader can know from that."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Iterable

from tests.generator.making import Limits
from tests.generator.meeting import Item, Meeting, Person
from tests.generator.phrasing import confirmed, day, spaced


class Dialect(ABC):
    """One way of writing minutes.

    ``prints`` names the facts that its minutes hold beside names, items, decisions, actions and the date: any of
    ``roles``, ``organisations``, ``officers``, ``apologies``, ``absent``, ``movers``, ``start``, ``venue``,
    ``initials``, ``substitute`` (the first of those who sent apologies has one) and ``late``.

    ``gaps`` tells whether an empty line stands behind each paragraph of an item, ``tasks_first`` whether an item's
    tasks stand before its decisions. ``apologised`` is the text of the item on apologies where some were sent and where
    none were; ``unset`` that of the item on a next meeting without a date.
    """

    name: str
    suffix = ".txt"
    limits = Limits()
    prints: frozenset[str] = frozenset({"officers", "apologies", "absent", "movers", "start", "venue"})
    gaps = True
    tasks_first = False
    apologised = ("As listed above.", "There were none.")
    unset = "To be confirmed."

    @abstractmethod
    def write(self, meeting: Meeting) -> str:
        """The minutes' text."""

    def board(self, meeting: Meeting) -> str:
        """The board's name as printed."""
        return meeting.board

    def number(self, meeting: Meeting, place: int) -> str | None:
        """The printed number of the item at ``place`` (from 0)."""
        return str(place + 1)

    def title(self, meeting: Meeting, item: Item) -> str:
        """The item's title as printed."""
        return item.title

    def items(self, meeting: Meeting) -> list[tuple[str | None, str, Item | None]]:
        """Number, title and item of every heading that is an item's; None for headings that hold sub-items only."""
        return [(self.number(meeting, i), self.title(meeting, item), item) for i, item in enumerate(meeting.items)]

    def shown(self, meeting: Meeting, person: Person) -> str:
        """The person's name on the attendance list, without the title."""
        return person.name

    def role(self, meeting: Meeting, person: Person) -> str | None:
        """The role printed beside the name, where ``prints`` has roles."""
        return person.role if person in meeting.officers else None

    def organisation(self, meeting: Meeting, person: Person) -> str | None:
        """The organisation printed beside the name, where ``prints`` has organisations."""
        return person.organisation

    def initials(self, meeting: Meeting, person: Person) -> str | None:
        """The initials printed beside the name, where ``prints`` has initials."""
        return person.initials

    def groups(self, meeting: Meeting) -> list[tuple[str, tuple[Person, ...]]]:
        """The labels of the attendance lists with the people under them; no list is empty."""
        lists = [("Present", meeting.members), ("In attendance", meeting.officers), ("Apologies", meeting.apologies)]
        if "absent" in self.prints:
            lists.append(("Absent", meeting.absent))
        return [(label, people) for label, people in lists if people]

    def body(self, meeting: Meeting, item: Item | None) -> list[str]:
        """The lines under an item's heading; none under a heading that holds sub-items only."""
        if item is None:
            return []
        if item.kind == "topic":
            return self.topic(meeting, item)
        if item.kind == "apologies":
            text = self.apologies(meeting)
        elif item.kind == "declarations":
            text = self.declared(meeting)
        elif item.kind == "minutes":
            text = self.confirmed(meeting, item)
        else:
            text = self.announced(meeting, meeting.following) if meeting.following else self.unset
        return self.paragraphs([text])

    def paragraphs(self, texts: Iterable[str]) -> list[str]:
        """The paragraphs' lines, with the dialect's gaps."""
        return spaced(texts) if self.gaps else list(texts)

    def topic(self, meeting: Meeting, item: Item) -> list[str]:
        """The lines of an item with discussion."""
        lines = self.paragraphs([self.presented(item.presenter)] if item.presenter else [])
        lines += self.discussed(item)
        settled, promised = self.settled(meeting, item), self.promised(meeting, item)
        return lines + (promised + settled if self.tasks_first else settled + promised)

    def presented(self, presenter: Person) -> str:
        """Who presented the item."""
        return f"{presenter.addressed} presented the report."

    def discussed(self, item: Item) -> list[str]:
        """The lines of the discussion."""
        return self.paragraphs(item.discussion)

    @abstractmethod
    def settled(self, meeting: Meeting, item: Item) -> list[str]:
        """The lines of an item's decisions, and of its motion where ``prints`` has movers."""

    @abstractmethod
    def promised(self, meeting: Meeting, item: Item) -> list[str]:
        """The lines of an item's tasks."""

    def apologies(self, meeting: Meeting) -> str:
        """Who sent apologies, or that nobody did."""
        sent, none = self.apologised
        return sent if meeting.apologies else none

    def declared(self, meeting: Meeting) -> str:
        """Who declared an interest, or that nobody did."""
        made = meeting.declaration
        if made is None:
            return "There were none."
        number = self.number(meeting, made.item)
        place = f"item {number}" if number else meeting.items[made.item].title
        return f"{made.person.titled} declared a personal interest in {place} as a trustee of a local charity."

    def confirmed(self, meeting: Meeting, item: Item) -> str:
        """That the minutes of the meeting before were approved."""
        return confirmed(meeting, item.decisions[0])

    def announced(self, meeting: Meeting, date: datetime.date) -> str:
        """When the board meets next."""
        return day(date, 1)
