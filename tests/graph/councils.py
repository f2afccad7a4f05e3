"""Made minutes of a whole country, as rows: many councils whose boards share people, names, topics and organisations.

Officers and councillors sit on several boards of their council; common names recur from council to council; "NHS
England" and the topics stand in the minutes of everybody. Names are printed in the ways that minutes print them: in
full, with an initial, a surname behind a title, a short given name. The same numbers make the same minutes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from graph.identity.naming.keys import board_id, group_id, meeting_id, organisation_id, person_id, slug
from graph.rows import Rows
from graph.schema import (
    Action,
    AgendaItem,
    AssignedTo,
    Attended,
    Board,
    Concerns,
    Confirms,
    Decision,
    Discusses,
    Group,
    HasItem,
    Held,
    Meeting,
    MemberOf,
    Mentions,
    Node,
    Organisation,
    Person,
    Presented,
    Raised,
    RecordedIn,
    Represents,
    ResultedIn,
    Runs,
    SentApologies,
    Topic,
)
from tests.graph import council_words as words
from tests.graph.drafts import Draft


@dataclass(frozen=True)
class Country:
    """Where the minutes come from.

    ``slips`` is the share of names printed in another way than usual; ``people`` how many act in each council,
    ``names`` how many surnames there are to draw from; a meeting has ``items`` items. ``slips_of_councils`` is the
    share of documents that misprint their council's name; where there are any, minutes also speak of other boards'
    minutes.
    """

    slips: float = 0.12
    people: int = 50
    names: int = len(words.SURNAMES)
    items: int = 6
    slips_of_councils: float = 0.0
    seed: int = 1

    def first(self, meetings: int) -> Iterator[Rows]:
        """The first so many documents: council by council, boards of 10 to 50 meetings."""
        left, council = meetings, 0
        while left:
            for board, length in enumerate(words.LENGTHS):
                for meeting in range(min(length, left)):
                    yield self.minutes(council, board, meeting)
                left -= min(length, left)
            council += 1

    def next(self, meetings: int, documents: int) -> Iterator[Rows]:
        """So many documents more, each of another board as long as there are some: the next meetings of boards."""
        councils = max(1, meetings // sum(words.LENGTHS))
        for number in range(documents):
            later, board = divmod(number, len(words.LENGTHS))
            yield self.minutes(number * councils // documents, board, words.LENGTHS[board] + later)

    def minutes(self, council: int, board: int, meeting: int) -> Rows:
        """The minutes of one meeting."""
        return _Minutes(self, council, board, meeting).rows()

    @cache  # noqa: B019 - a few countries live as long as the program
    def acting(self, council: int) -> list[_Acting]:
        """Everybody who acts in a council: common names come often."""
        chance = random.Random(f"{self.seed} people of {council}")
        found = []
        for number in range(self.people):
            given = words.GIVEN[int(len(words.GIVEN) * chance.random() ** 2)]
            surname = words.SURNAMES[int(self.names * chance.random() ** 2)]
            kind = ("councillor", "councillor", "officer", "officer", "partner")[number % 5]
            found.append(_Acting(given, surname, kind, chance.choice(words.NATIONAL)))
        return found

    @cache  # noqa: B019
    def sitting(self, council: int, board: int) -> list[_Acting]:
        """Who sits on a board."""
        everybody = self.acting(council)
        return random.Random(f"{self.seed} board {council} {board}").sample(everybody, min(14, len(everybody)))


@dataclass(frozen=True)
class _Acting:
    given: str
    surname: str
    kind: str
    organisation: str


class _Minutes(Draft):
    def __init__(self, country: Country, council: int, board: int, meeting: int) -> None:
        super().__init__(f"doc-{council:03}-{board}-{meeting:02}")
        self.country, self.council, self.board, self.meeting = country, council, board, meeting
        self.chance = random.Random(f"{self.country.seed} {self.council} {self.board} {self.meeting}")
        ending, place = divmod(self.council, len(words.PLACES))
        self.town = f"{words.PLACES[place]}{words.ENDINGS[(ending + place) % len(words.ENDINGS)]}"
        self.slip = random.Random(f"{self.country.seed} slips {self.id}")
        self.misprinted = f"{self.town[:-2]}{self.town[-1]} Council"
        misprints = self.slip.random() < self.country.slips_of_councils
        self.runs = self.misprinted if misprints else f"{self.town} Council"
        self.day = date(2015, 1, 5) + timedelta(days=42 * self.meeting + self.board)

    def rows(self) -> Rows:
        known = self.chance.random() >= self.country.slips / 4  # whether the council stands on the page
        name = self.board_name(self.board)
        board = self.add(Board, board_id(name, self.runs if known else None), name)
        if known:
            self.link(Runs, self.organisation(self.runs), board)
        self.scope = board.id.removeprefix("board:")
        self.council_scope = slug(self.runs) if known else slug(name)
        held = self.held(board, self.day, start_time="10:00", venue="Town Hall")
        people = self.attendance(held, board)
        for position in range(1, self.country.items + 1):
            self.item(position, held, board, people)
        self.link(RecordedIn, held, self.document)
        return self.written()

    def board_name(self, board: int) -> str:
        """As it is called, or with its words in another order: Partnership Board for Children."""
        name = f"{self.town} {words.BODIES[board]}"
        if self.chance.random() < self.country.slips / 4:
            first, rest = name.removeprefix(f"{self.town} ").split(" ", 1)
            return f"{self.town} {rest} for {first}"
        return name

    def organisation(self, name: str) -> Node:
        return self.add(Organisation, organisation_id(name, slug(self.runs)), name)

    def held(self, board: Node, day: date, **said: object) -> Node:
        id_ = meeting_id(board.id, day.isoformat(), self.id, 1)
        held = self.add(Meeting, id_, f"{board.name}, {day:%d %B %Y}", date=day, **said)
        self.link(Held, board, held)
        return held

    def attendance(self, held: Node, board: Node) -> list[Node]:
        seen = {"first_seen": self.day, "last_seen": self.day}
        sitting = self.country.sitting(self.council, self.board)
        people = []
        for acting in self.chance.sample(sitting, min(11, len(sitting))):
            person = self.person(acting)
            people.append(person)
            role = {"officer": "Service Manager", "partner": None, "councillor": None}[acting.kind]
            kind = self.chance.choice((Attended, Attended, Attended, SentApologies))
            self.link(kind, person, held, as_written=person.name, role=role)
            self.link(MemberOf, person, board, role=role, **seen)
            if acting.kind == "partner":
                self.link(Represents, person, self.organisation(acting.organisation), **seen)
        return people

    def person(self, acting: _Acting) -> Node:
        title = {"councillor": "Councillor"}.get(acting.kind)
        way, slips = self.chance.random(), self.country.slips
        given = acting.given
        if way < slips / 2:
            given = given[0]
        elif way < slips * 0.7 and title:
            given = ""
        elif way < slips:
            given = words.SHORT.get(given, given)
        written = f"{given} {acting.surname}".strip()
        name = written if given else f"{title} {written}"
        return self.add(Person, person_id(self.scope, written, title), name, honorific=title)

    def item(self, position: int, held: Node, board: Node, people: list[Node]) -> None:
        name = words.TOPICS[(self.council + self.meeting + position * 7) % len(words.TOPICS)]
        number = f"{self.meeting * self.country.items + position}/{self.day:%y}"
        said_of_it = f"Members discussed {name.lower()} at length and heard what officers had done since. "
        said = {"number": number, "position": position, "text": said_of_it * 3}
        item = self.add(AgendaItem, f"{self.id}-item-{position}", name, **said)
        self.link(HasItem, held, item)
        topic = self.add(Topic, f"topic:{slug(name)}", name, origin="vocabulary")
        self.link(Discusses, item, topic, mentions=2, quote=said_of_it)
        self.link(Presented, people[position % len(people)], item, as_written=people[position % len(people)].name)
        if position % 3 == 0:
            named = self.chance.choice((*words.NATIONAL, *words.INITIALS, f"{self.town} Academy", "NHS England"))
            self.link(Mentions, item, self.organisation(named), mentions=1, quote=said_of_it)
        if position == 2 and self.country.slips_of_councils:
            self.other_board(item)
        if position == 1 and self.meeting:
            earlier = self.held(board, self.day - timedelta(days=42))
            self.link(Confirms, item, earlier, date=earlier.properties()["date"], quote="confirmed as correct")
            self.refer_back(item, board)
        if position % 3 == 1:
            text = f"That the report on {name.lower()} be received."
            decision = self.add(Decision, f"{item.id}-decision", text[:30], text=text, position=1, kind="noted")
            self.link(ResultedIn, item, decision)
            self.link(Concerns, decision, topic)
        if position % 3 == 2:
            self.action(item, topic, people)

    def action(self, item: Node, topic: Node, people: list[Node]) -> None:
        owner = self.chance.choice(people)
        if self.chance.random() < 0.1:
            owner = self.add(Group, group_id(self.council_scope, "All"), "All")
        task, matter = self.chance.choice(words.TASKS), topic.name
        if self.slip.random() < 0.6:  # an old one of the council's, which comes back
            task, matter = words.TASKS[0], words.TOPICS[self.council % len(words.TOPICS)]
        text = f"{owner.name} to {task.format(topic=matter.lower())}"
        written = "".join(word[0] for word in owner.name.split()) if self.country.slips_of_councils else owner.name
        action = self.add(Action, f"{item.id}-action", text[:30], text=text, status="open")
        self.link(Raised, item, action)
        self.link(Concerns, action, topic)
        self.link(AssignedTo, action, owner, as_written=written)

    def other_board(self, item: Node) -> None:
        """The item speaks of the next board, and of its council under a misprinted name."""
        number = (self.board + 1) % 2
        name = self.board_name(number)
        known = self.slip.random() < 0.5
        board = self.add(Board, board_id(name, self.runs if known else None), name)
        self.link(Mentions, item, board, mentions=1, quote=name)
        self.link(Mentions, item, self.organisation(self.misprinted), mentions=1, quote=name)
        if self.meeting:
            self.refer_back(item, board)

    def refer_back(self, item: Node, board: Node) -> None:
        number = self.meeting * self.country.items - self.chance.randrange(self.country.items)
        self.refer(item, board.id, f"{number}/{self.day - timedelta(days=42):%y}")
