"""What every dialect offers: it writes a meeting, and says what of the meeting a reader can know from that."""

from __future__ import annotations

from abc import ABC, abstractmethod

from tests.maker.making import Limits
from tests.maker.meeting import Item, Meeting, Person
from tests.maker.phrasing import together


class Dialect(ABC):
    """One way of writing minutes.

    ``prints`` names the facts that its minutes hold beside names, items, decisions, actions and the date: any of
    ``roles``, ``organisations``, ``officers``, ``apologies``, ``absent``, ``movers``, ``start``, ``venue``,
    ``initials``, ``substitute`` (the first of those who sent apologies has one) and ``late``.
    """

    name: str
    suffix = ".txt"
    limits = Limits()
    prints: frozenset[str] = frozenset({"officers", "apologies", "absent", "movers", "start", "venue"})

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

    def opening(self, meeting: Meeting, item: Item) -> str:
        """The text of an item without discussion; "" where it is the dialect's own affair."""
        if item.kind == "apologies":
            if not meeting.apologies:
                return "There were none."
            names = together(p.addressed for p in meeting.apologies)
            return f"Apologies were received from {names}."
        if item.kind == "declarations":
            return "There were none."
        return ""

    def declared(self, meeting: Meeting) -> str:
        """Who declared an interest, or that nobody did."""
        made = meeting.declaration
        if made is None:
            return "There were none."
        number = self.number(meeting, made.item)
        place = f"item {number}" if number else meeting.items[made.item].title
        return f"{made.person.titled} declared a personal interest in {place} as a trustee of a local charity."
