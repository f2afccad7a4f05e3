"""What a made-up meeting was: the facts that its minutes have to tell."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

ItemKind = Literal["apologies", "declarations", "minutes", "topic", "next"]


@dataclass(frozen=True)
class Person:
    """Somebody at the meeting or missing from it; ``honorific`` as the reader normalises it."""

    given: str
    surname: str
    honorific: str | None
    role: str
    organisation: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def addressed(self) -> str:
        """With the title, where there is one."""
        return f"{self.honorific} {self.name}" if self.honorific else self.name

    @property
    def titled(self) -> str:
        """Surname behind the title; the whole name of somebody without a title."""
        return f"{self.honorific} {self.surname}" if self.honorific else self.name

    @property
    def initials(self) -> str:
        """First letters of the given name's and the surname's parts, particles left small."""
        words = self.name.replace(".", " ").replace("-", " ").split()
        return "".join(word[0] for word in words)


@dataclass(frozen=True)
class Votes:
    """A count of hands."""

    for_: int
    against: int
    abstained: int


@dataclass(frozen=True)
class Motion:
    """Who moved, who seconded, and the count where there was one."""

    mover: Person
    seconder: Person
    votes: Votes | None


@dataclass(frozen=True)
class Decision:
    """What was settled: a verb with its participle ("note", "noted"), and what it was done to."""

    verb: str
    participle: str
    matter: str

    @property
    def passive(self) -> str:
        return f"{self.matter} be {self.participle}"

    @property
    def infinitive(self) -> str:
        return f"{self.verb} {self.matter}"


@dataclass(frozen=True)
class Task:
    """What somebody is to do: ``owners`` are one or two people, ``due`` the words of the day."""

    owners: tuple[Person, ...]
    work: str
    due: str | None


@dataclass(frozen=True)
class Item:
    """An item of the agenda; ``motion`` belongs to its first decision."""

    kind: ItemKind
    title: str
    discussion: tuple[str, ...] = ()
    presenter: Person | None = None
    decisions: tuple[Decision, ...] = ()
    motion: Motion | None = None
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True)
class Declaration:
    """Somebody's interest in an item (its place among ``Meeting.items``)."""

    person: Person
    item: int


@dataclass(frozen=True)
class Manner:
    """Small choices of whoever takes the minutes: each dialect takes the one of its forms that the number picks."""

    label: int = 0
    day: int = 0
    dash: int = 0
    first: int = 1
    phrase: int = 0


@dataclass(frozen=True)
class Meeting:
    """A meeting; the chair is the first of ``members``. ``late`` is a member who came during the first topic."""

    place: str
    board: str
    council: str
    date: datetime.date
    minutes_past_midnight: int
    venue: str
    previous: datetime.date
    following: datetime.date | None
    members: tuple[Person, ...]
    officers: tuple[Person, ...]
    apologies: tuple[Person, ...]
    absent: tuple[Person, ...]
    items: tuple[Item, ...]
    substitute: Person | None = None
    late: Person | None = None
    declaration: Declaration | None = None
    manner: Manner = Manner()

    @property
    def chair(self) -> Person:
        return self.members[0]

    @property
    def attending(self) -> tuple[Person, ...]:
        """Everybody in the room."""
        return (*self.members, *self.officers)
