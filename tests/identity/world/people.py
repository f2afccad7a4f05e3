"""Who truly is who: a fictional world of councils, boards and people, the same for the same seed.

It holds what makes it hard to know people from minutes: two of one surname on a board, namesakes in two councils and
on two boards of one council, officers of one body on boards of two councils, councillors on several boards, people who
change their post or their employer, and successors.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from tests.identity.world.names import GIVEN, ROLES, SURNAMES, WOMEN

Says = Literal["always", "mostly", "never"]
Dialect = Literal["sentence", "table", "lines", "bullets", "parish", "brackets", "capitals", "semicolons"]


@dataclass(frozen=True)
class Body:
    """An organisation: its name, the ways in which it is printed, and its parts."""

    id: str
    name: str
    others: tuple[str, ...] = ()
    units: tuple[str, ...] = ()


@dataclass(frozen=True)
class Human:
    """One human being. ``given`` and ``surname`` hold the true spelling first, then the others."""

    id: int
    given: tuple[str, ...]
    surname: tuple[str, ...]
    title: str | None = None
    letters: str | None = None
    middle: str | None = None
    councillor: bool = False


@dataclass(frozen=True)
class Post:
    """What somebody is from a meeting on."""

    since: int
    role: str | None
    body: Body | None


@dataclass
class Seat:
    """A human being on a board, from the meeting ``first`` to ``last``."""

    human: Human
    posts: tuple[Post, ...]
    first: int = 0
    last: int = 99
    member: bool = True
    follows: Seat | None = None

    def post(self, meeting: int) -> Post:
        return [post for post in self.posts if post.since <= meeting][-1]


@dataclass
class Panel:
    """A board: its names (the usual one first), its council, and who sits on it."""

    id: str
    names: tuple[str, ...]
    council: Body
    says_council: Says
    dialect: Dialect
    seats: list[Seat] = field(default_factory=list)


@dataclass(frozen=True)
class World:
    panels: tuple[Panel, ...]

    def humans(self) -> dict[int, Human]:
        return {seat.human.id: seat.human for panel in self.panels for seat in panel.seats}


_COUNCILS = (
    ("Skelmere", "Skelmere Metropolitan Borough Council", ("Skelmere MBC", "Skelmere metropolitan Borough Council")),
    ("Kelverton", "Kelverton City Council", ("KCC", "Kelverton city Council")),
    ("Alderbourne", "Alderbourne County Council", ("ACC", "Alderbourne county Council", "Alderbourne Council")),
    ("Kesterby", "Kesterby County Council", ("KCC", "The Kesterby County Council")),
    ("Thornleigh", "Thornleigh Borough Council", ("TBC", "Thornleigh Borough Council")),
    ("Marrowby", "Marrowby District Council", ("MDC", "Marrowby District council")),
)
_UNITS = ("Children's Services", "Early Help", "Inclusion and Access", "Public Health")
_BOARDS: tuple[tuple[int, tuple[str, ...], Says, Dialect], ...] = (
    (0, ("Health and Wellbeing Board", "Health & Wellbeing Board", "Health and Well-being Board"), "mostly", "lines"),
    (0, ("Children and Families Scrutiny Panel", "Children & Families Scrutiny Panel"), "always", "sentence"),
    (0, ("Skelmere Schools Forum", "Skelmere School Forum"), "never", "table"),
    (1, ("Children's Trust Board", "Childrens Trust Board"), "always", "sentence"),
    (1, ("Education and Skills Scrutiny Panel",), "always", "semicolons"),
    (1, ("Health and Wellbeing Board", "Health & Wellbeing Board"), "always", "brackets"),
    (2, ("Alderbourne Children's Partnership", "Alderbourne Childrens Partnership"), "always", "table"),
    (2, ("Children's Scrutiny Committee", "Childrens' Scrutiny Committee"), "always", "bullets"),
    (2, ("Alderbourne Community Safety Partnership",), "never", "bullets"),
    (3, ("Safeguarding Adults Board", "Safeguarding Adult Board"), "always", "brackets"),
    (3, ("Roads and Transport Committee", "Roads & Transport Committee"), "always", "parish"),
    (4, ("Corporate Parenting Board",), "always", "capitals"),
    (4, ("Thornleigh Schools Forum",), "mostly", "bullets"),
    (5, ("Planning and Policy Committee", "Planning & Policy Committee"), "always", "parish"),
    (5, ("Marrowby Youth Partnership", "The Marrowby Youth Partnership"), "never", "lines"),
)


def make_world(seed: int) -> World:
    """Fifteen boards of six councils, and the people on them."""
    return _Making(random.Random(f"people {seed}")).world()


class _Making:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.count = 0
        self.taken: set[tuple[str, str]] = set()
        self.councils = [Body(name, name, others, _UNITS) for _, name, others in _COUNCILS]
        self.regional = [
            Body("mere-trust", "Mere and Fell NHS Trust", ("Mere & Fell NHS Trust", "Mere and Fell NHS trust")),
            Body("police", "Fellshire Police", ("Fellshire police",)),
            Body("fire", "Fellshire Fire and Rescue Service", ("Fellshire Fire & Rescue Service", "FFRS")),
            Body("north", "North Fell College"),
            Body("south", "South Fell College"),
            Body("trust", "Fellshire Children's Trust", ("Fellshire Childrens Trust",)),
        ]

    def world(self) -> World:
        panels = [
            Panel(f"board-{number}", names, self.councils[council], says, dialect)
            for number, (council, names, says, dialect) in enumerate(_BOARDS)
        ]
        for council in self.councils:
            self.people_of([panel for panel in panels if panel.council is council])
        self.on_two_councils(panels)
        self.namesakes(panels)
        return World(tuple(panels))

    def human(self, *, councillor: bool = False, like: Human | None = None, surname: Human | None = None) -> Human:
        """Somebody new; ``like`` gives the whole name of a namesake, ``surname`` only the surname."""
        self.count += 1
        if like is not None:
            given, family = like.given, like.surname
        else:
            given, family = self.fresh_name(surname)
        titles = (None, None, None, None, "Dr", "Mrs" if given[0] in WOMEN else None)
        return Human(
            self.count, given, family,
            title=None if councillor or like else self.chance.choice(titles),
            letters=self.chance.choice((*[None] * 11, "OBE", "MBE")),
            middle=self.chance.choice((*[None] * 7, "J", "M")), councillor=councillor,
        )  # fmt: skip

    def fresh_name(self, surname: Human | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """A full name that nobody has; with the ``surname`` of somebody whose given name begins with another letter."""
        while True:
            given = self.chance.choice(GIVEN)
            family = surname.surname if surname is not None else self.chance.choice(SURNAMES)
            if (given[0], family[0]) in self.taken or (surname is not None and given[0][0] == surname.given[0][0]):
                continue
            self.taken.add((given[0], family[0]))
            return given, family

    def schools(self, place: str) -> list[Body]:
        first, second = self.chance.sample(
            ["St Mary's Primary School", "Hollin Bank Academy", "Fellside High School", "Corrow Vale College"], 2
        )
        return [
            Body(f"{place} {first}", f"{place} {first}", (f"{place} {first}".replace("'", ""),)),
            Body(f"{place} {second}", f"{place} {second}"),
            Body(f"{place} Voluntary Action", f"{place} Voluntary Action", (f"{place} Voluntary action",)),
            Body(f"Healthwatch {place}", f"Healthwatch {place}"),
        ]

    def people_of(self, panels: list[Panel]) -> None:
        """Councillors, who sit on several boards of the council, and the officers and partners of each."""
        place = panels[0].council.name.split()[0]
        bodies = self.schools(place)
        councillors = [self.human(councillor=True) for _ in range(14)]
        councillors.append(self.human(councillor=True, surname=councillors[0]))
        for number, panel in enumerate(panels):
            members = [*councillors[:3], *self.chance.sample(councillors[3:-1], 6 if number else 7)]
            if number == 0:
                members.append(councillors[-1])  # two of one surname on a board
            for human in members:
                panel.seats.append(Seat(human, (Post(0, None, panel.council),)))
            others = [self.officer(panel, self.chance.choice([*bodies, *self.regional])) for _ in range(9)]
            own = [self.officer(panel, panel.council) for _ in range(7)]
            panel.seats += others + own
            clerk = Seat(self.human(), (Post(0, "Clerk", panel.council),), member=False)
            panel.seats.append(clerk)
            self.changes(panel, others, own)
        for seat in self.chance.sample([s for s in panels[0].seats if not s.human.councillor], 3):
            panels[-1].seats.append(Seat(seat.human, seat.posts, seat.first, seat.last, seat.member))

    def officer(self, panel: Panel, body: Body) -> Seat:
        return Seat(self.human(), (Post(0, self.chance.choice(ROLES), body),), member=body is not panel.council)

    def changes(self, panel: Panel, others: list[Seat], own: list[Seat]) -> None:
        """Posts and employers change, people leave and are followed; two of one surname sit side by side."""
        moved, promoted = others[0], own[0]
        moved.posts += (Post(4, moved.posts[0].role, others[1].posts[0].body),)
        promoted.posts += (Post(3, "Director of Resources", panel.council),)
        for gone in (others[2], own[2]):
            gone.last = 3
            post = Post(0, gone.posts[0].role, gone.posts[0].body)
            panel.seats.append(Seat(self.human(), (post,), first=4, member=gone.member, follows=gone))
        twin = self.human(surname=others[3].human)
        panel.seats.append(Seat(twin, (Post(0, self.chance.choice(ROLES), own[1].posts[0].body),)))

    def on_two_councils(self, panels: list[Panel]) -> None:
        """Officers of a body of the region, with one role, on boards of two councils."""
        telling = [panel for panel in panels if panel.dialect not in ("sentence", "parish")]
        for number in range(8):
            first, second = telling[number], telling[(number + 5) % len(telling)]
            role, body = self.chance.choice(ROLES), self.chance.choice(self.regional)
            human = self.human()
            for panel in (first, second):
                panel.seats.append(Seat(human, (Post(0, role, body),)))

    def namesakes(self, panels: list[Panel]) -> None:
        """People with one full name who are two: in two councils, and on two boards of one council."""
        for first, second in (
            (0, 3),
            (1, 7),
            (4, 9),
            (6, 11),
            (8, 13),
            (10, 14),
            (0, 2),
            (4, 5),
            (6, 7),
            (7, 8),
            (11, 12),
        ):
            there = {seat.human.id for seat in panels[second].seats}
            known = self.chance.choice(
                [s for s in panels[first].seats if not s.human.councillor and s.human.id not in there]
            )
            place = panels[second].council.name.split()[0]
            body = Body(f"{place} Youth Trust", f"{place} Youth Trust")
            like = self.human(like=known.human)
            panels[second].seats.append(Seat(like, (Post(0, "Youth Worker", body),)))


def seats_at(panel: Panel, meeting: int) -> Iterator[Seat]:
    """Who sits on the board at its meeting with that number."""
    return (seat for seat in panel.seats if seat.first <= meeting <= seat.last)
