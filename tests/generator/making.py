"""Invents a meeting out of choices; who chooses (a seed, or hypothesis) is another matter."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from tests.generator import words
from tests.generator.meeting import Decision, Declaration, Item, Manner, Meeting, Motion, Person, Task, Votes

T = TypeVar("T")


class Choose(Protocol):
    """Chooses; the first of the options and the least of the numbers are the simplest."""

    def one(self, options: Sequence[T]) -> T: ...

    def number(self, least: int, most: int) -> int: ...


@dataclass(frozen=True)
class Limits:
    """What a dialect can tell: the titles of its members, and how much there may be of everything."""

    honorifics: tuple[str | None, ...] = (None, *words.HONORIFICS)
    least_members: int = 3
    topics: int = 4
    paragraphs: int = 2
    sentences: int = 3
    substitute: bool = True
    late: bool = True
    one_owner: bool = False
    owner_again: bool = True  # whether one person may have two tasks in an item
    decisions: int = 3
    tasks: int = 2
    officers: int = 2
    due: tuple[str, ...] = words.DUE
    given: tuple[str, ...] = words.GIVEN
    surnames: tuple[str, ...] = words.SURNAMES
    roles: tuple[str, ...] = words.ROLES
    titles: tuple[str, ...] = words.TOPICS
    work: tuple[str, ...] = words.WORK
    apologies: int = 2
    venues: tuple[str, ...] = words.VENUES
    openings: tuple[str, ...] = ("apologies", "declarations")
    manner: tuple[tuple[int, int], ...] = ((0, 3), (0, 3), (0, 1), (1, 250), (0, 3))


@dataclass(frozen=True)
class Roster:
    """The people of a board that meets again and again; the first member takes the chair."""

    members: tuple[Person, ...]
    officers: tuple[Person, ...]


@dataclass
class _Stock:
    """Names, roles and tasks that are taken already: within a meeting all differ, so that none is ambiguous."""

    choose: Choose
    limits: Limits
    roster: Roster | None = None
    people: list[Person] = field(default_factory=list)
    work: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)

    def person(self, honorifics: tuple[str | None, ...], *, officer: bool = False) -> Person:
        if self.roster is not None:
            known = self.roster.officers if officer else self.roster.members
            free_people = [person for person in known if person not in self.people]
            self.people.append(self.choose.one(free_people) if self.people else free_people[0])
            return self.people[-1]
        taken = {person.initials.upper() for person in self.people}
        given = self.choose.one([g for g in self.limits.given if all(p.given[0] != g[0] for p in self.people)])
        free = [
            s for s in self.limits.surnames
            if all(p.surname != s for p in self.people) and _person(given, s).initials.upper() not in taken
        ]  # fmt: skip
        roles = [r for r in self.limits.roles if all(p.role != r for p in self.people)] or ["Member"]
        person = Person(
            given, self.choose.one(free), self.choose.one(honorifics), self.choose.one(roles),
            self.choose.one(words.ORGANISATIONS),
        )  # fmt: skip
        self.people.append(person)
        return person

    def fresh(self, options: Sequence[str], taken: list[str]) -> str:
        found = self.choose.one([option for option in options if option not in taken])
        taken.append(found)
        return found


def _person(given: str, surname: str) -> Person:
    return Person(given, surname, None, "", "")


def make_roster(choose: Choose, limits: Limits) -> Roster:
    """As many people as a meeting may need."""
    stock = _Stock(choose, limits)
    members = tuple(stock.person(limits.honorifics) for _ in range(limits.least_members + 7))
    return Roster(members, tuple(stock.person((None,)) for _ in range(3)))


def make_meeting(
    choose: Choose, limits: Limits, *, topics: Sequence[str] | None = None, roster: Roster | None = None
) -> Meeting:
    """A meeting of few parts where ``choose`` picks the least, of ``limits`` where it picks the most.

    ``roster`` gives the people; without one they are invented.
    """
    stock = _Stock(choose, limits, roster)
    count = choose.number(limits.least_members, limits.least_members + 3)
    members = tuple(stock.person(limits.honorifics) for _ in range(count))
    officers = tuple(stock.person((None,), officer=True) for _ in range(choose.number(0, limits.officers)))
    apologies = tuple(stock.person(limits.honorifics) for _ in range(choose.number(0, limits.apologies)))
    absent = tuple(stock.person(limits.honorifics) for _ in range(choose.number(0, 1)))
    substitute = stock.person(limits.honorifics) if apologies and limits.substitute and choose.number(0, 1) else None
    late = members[-1] if limits.late and choose.number(0, 3) == 3 else None
    place = choose.one(words.PLACES)
    date = datetime.date(choose.number(2003, 2024), choose.number(1, 12), choose.number(1, 28))
    manner = Manner(*(choose.number(*ends) for ends in limits.manner))
    items = _items(choose, stock, limits, members, officers, topics or limits.titles, place, bool(apologies))
    declaration = None
    if any(item.kind == "declarations" for item in items) and choose.number(0, 1):
        topic = next(index for index, item in enumerate(items) if item.kind == "topic")
        declaration = Declaration(members[1], topic)
    return Meeting(
        place=place, board=f"{place} {choose.one(words.BOARDS)}", council=f"{place} Council", date=date,
        minutes_past_midnight=choose.number(18, 39) * 30, venue=choose.one(limits.venues),
        previous=date - datetime.timedelta(days=choose.number(28, 90)),
        following=date + datetime.timedelta(days=choose.number(28, 90)) if choose.number(0, 1) else None,
        members=members, officers=officers, apologies=apologies, absent=absent, items=items, substitute=substitute,
        late=late, declaration=declaration, manner=manner,
    )  # fmt: skip


def _items(
    choose: Choose, stock: _Stock, limits: Limits, members: tuple[Person, ...], officers: tuple[Person, ...],
    topics: Sequence[str], place: str, sent: bool,
) -> tuple[Item, ...]:  # fmt: skip
    items: list[Item] = []
    if "apologies" in limits.openings and (sent or choose.number(0, 1)):
        items.append(Item("apologies", "Apologies for Absence"))
    if "declarations" in limits.openings and choose.number(0, 1):
        items.append(Item("declarations", "Declarations of Interest"))
    minutes = Decision("approve", "approved", "the minutes")
    items.append(Item("minutes", "Minutes of the Previous Meeting", decisions=(minutes,)))
    for _ in range(choose.number(1, limits.topics)):
        items.append(_topic(choose, stock, limits, members, officers, topics, place))
    items.append(Item("next", "Date of Next Meeting"))
    return tuple(items)


def _topic(
    choose: Choose, stock: _Stock, limits: Limits, members: tuple[Person, ...], officers: tuple[Person, ...],
    topics: Sequence[str], place: str,
) -> Item:  # fmt: skip
    title = stock.fresh(topics, stock.titles)
    presenter = choose.one((*officers, *members)) if choose.number(0, 1) else None
    discussion = tuple(paragraph(choose, limits.sentences, place) for _ in range(choose.number(1, limits.paragraphs)))
    matters: list[str] = []
    decisions = tuple(
        Decision(*choose.one(words.VERBS), stock.fresh(words.MATTERS, matters))
        for _ in range(choose.number(0, limits.decisions))
    )
    motion = None
    if decisions and choose.number(0, 2) == 2:
        counted = choose.number(0, 1)
        votes = Votes(choose.number(2, 7), choose.number(0, 1), choose.number(0, 2)) if counted else None
        motion = Motion(members[-1], members[-2], votes)
    tasks: list[Task] = []
    for _ in range(choose.number(0, limits.tasks)):
        busy = [] if limits.owner_again else [person for task in tasks for person in task.owners]
        tasks.append(_task(choose, stock, limits, tuple(p for p in (*officers, *members) if p not in busy)))
    return Item("topic", title, discussion, presenter, decisions, motion, tuple(tasks))


def paragraph(choose: Choose, most: int, place: str) -> str:
    """Up to so many sentences of discussion, none of which settles or promises anything."""
    sentences = [choose.one(words.DISCUSSION) for _ in range(choose.number(1, most))]
    return " ".join(s.format(n=choose.number(200, 900), m=choose.number(101, 199), place=place) for s in sentences)


def _task(choose: Choose, stock: _Stock, limits: Limits, people: tuple[Person, ...]) -> Task:
    first = choose.one(people)
    others = [person for person in people if person is not first]
    second = (choose.one(others),) if others and not limits.one_owner and choose.number(0, 3) == 3 else ()
    due = choose.one(limits.due) if choose.number(0, 1) else None
    return Task((first, *second), stock.fresh(limits.work, stock.work), due)
