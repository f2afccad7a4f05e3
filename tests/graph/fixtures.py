"""Made minutes as rows: fictional, plausible, of any number of boards and meetings, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from graph import writing
from graph.consolidation import consolidate
from graph.rows import MeetingReference, Outcome, Rows
from graph.schema import (
    AbsentFrom,
    Action,
    ActionStatus,
    AgendaItem,
    AssignedTo,
    Attended,
    Board,
    Concerns,
    Confirms,
    Decision,
    DeclaredInterest,
    Discusses,
    Group,
    HasItem,
    Held,
    Meeting,
    MemberOf,
    Mentions,
    Moved,
    Node,
    Organisation,
    PartOf,
    Person,
    Presented,
    Raised,
    RecordedIn,
    Represents,
    ResultedIn,
    Runs,
    Seconded,
    SentApologies,
    Succeeded,
    Topic,
    Voted,
)
from graph.store import Store
from tests.graph.drafts import Draft

_FORENAMES = ["Ann", "Bola", "Callum", "Deepa", "Ewan", "Farah", "Gwen", "Harjit"]
_FORENAMES += ["Imani", "Jo", "Kofi", "Lena", "Marek", "Nia", "Owen", "Priya"]
_SURNAMES = ["Ashdown", "Bright", "Carrow", "Dunmore", "Eller", "Fenwick"]
_SURNAMES += ["Garrod", "Hollis", "Ibbot", "Jarrow", "Kettle", "Lowe"]
_PLACES = ["Alder", "Brack", "Corn", "Dray", "Elm", "Fair", "Gorse", "Holm", "Iver", "Kes"]
_BODIES = ["Children's Partnership", "Scrutiny Board", "Health Committee", "Parish Council", "Steering Group"]
_TOPICS = {
    "Elective home education": ("EHE", "home education"),
    "School exclusions": ("exclusions",),
    "Attendance at school": (),
    "Flood defence": (),
    "Free school meals": ("FSM",),
    "Road safety": (),
    "Youth services": (),
    "Budget monitoring": (),
}
_TASKS = [
    "circulate the guidance on elective home education to all schools",
    "obtain three quotations for the repair of the bus shelter in Mill Lane",
    "write to the Highways Authority about the missing bollards",
    "bring a paper on exclusions of pupils with additional needs",
    "invite the Fire Service to speak about smoke alarms",
    "circulate the minutes",
    "collect the figures for families waiting over a year",
    "check the insurance of the village hall",
]
_DONE = [
    "The guidance on elective home education had been circulated to all schools",
    "Three quotations for the repair of the bus shelter in Mill Lane had been obtained",
    "The letter to the Highways Authority about the missing bollards was completed",
    "The paper on exclusions of pupils with additional needs had not been brought",
]
_STATUSES: tuple[ActionStatus, ...] = ("done", "done", "open", "carried forward")
_KINDS = ("noted", "approved", "agreed", "deferred")


def made_rows(boards: int = 3, meetings: int = 4, *, seed: int = 0, items: int = 6) -> list[Rows]:
    """``meetings`` documents of each of ``boards`` boards, as rows. Boards share people and topics."""
    return list(make_rows(boards, meetings, seed=seed, items=items))


def make_rows(boards: int, meetings: int, *, seed: int = 0, items: int = 6) -> Iterator[Rows]:
    """As ``made_rows``, one document after the other."""
    for board in range(boards):
        for meeting in range(meetings):
            yield _Minutes(board, meeting, items, random.Random(f"{seed} {board} {meeting}")).rows()


def load(store: Store, *documents: Rows) -> None:
    """Write the documents' rows in their order, and settle the graph."""
    for rows in documents:
        writing.replace(store, rows)
    consolidate(store)


def corrected(rows: Rows) -> Rows:
    """The same document after a correction: its venue, an item less, a person's name spelled in another way."""
    gone = next(node for node in rows.nodes if isinstance(node, Decision))
    return replace(
        rows,
        document=rows.document.model_copy(update={"sha256": rows.document.sha256[::-1]}),
        nodes=tuple(_corrected(node) for node in rows.nodes if node != gone),
        relationships=tuple(r for r in rows.relationships if gone.ref not in (r.tail, r.head)),
    )


def _corrected(node: Node) -> Node:
    if isinstance(node, Meeting) and node.venue:
        return node.model_copy(update={"venue": "Corrected Hall"})
    if isinstance(node, Person):
        return node.model_copy(update={"name": node.name.replace("nn", "nne")})
    return node


class _Minutes(Draft):
    def __init__(self, board: int, meeting: int, items: int, chance: random.Random) -> None:
        super().__init__(f"doc-{board:03}-{meeting:03}")
        self.board, self.meeting, self.items, self.random = board, meeting, items, chance
        self.place_name = f"{_PLACES[board % len(_PLACES)]}{'' if board < 10 else board}"
        self.board_id = f"board-{board:03}"

    def rows(self) -> Rows:
        name = f"{self.place_name}dale {_BODIES[self.board % len(_BODIES)]}"
        board = self.add(Board, self.board_id, name if self.random.random() < 0.8 else f"The {name}")
        council = self.add(
            Organisation, f"org-{self.place_name}", f"{self.place_name}dale Council", aliases=("the Council",)
        )
        self.link(Runs, council, board)
        held = self.meeting_node(board, self.meeting, recorded=True)
        people = self.attendance(held, board, council)
        for position in range(1, self.items + 1):
            self.item(position, held, board, council, people)
        self.link(RecordedIn, held, self.document)
        return self.written()

    def day(self, meeting: int) -> date:
        return date(2021, 1, 4) + timedelta(days=35 * meeting + self.board)

    def meeting_node(self, board: Node, number: int, *, recorded: bool) -> Node:
        day = self.day(number)
        told = {"start_time": "10:00", "venue": "Town Hall", "next_date": self.day(number + 1)} if recorded else {}
        held = self.add(Meeting, f"{self.board_id}-{day}", f"{board.name}, {day:%d %B %Y}", date=day, **told)
        self.link(Held, board, held)
        return held

    def attendance(self, held: Node, board: Node, council: Node) -> list[Node]:
        day = self.day(self.meeting)
        people = []
        for number in sorted(self.random.sample(range(20), 8)):
            which = number + 8 * self.board
            forename, surname = _FORENAMES[which % 16], _SURNAMES[which % 12]
            short = self.random.random() < 0.2
            person = self.add(
                Person,
                f"person-{which}",
                f"{forename[0]} {surname}" if short else f"{forename} {surname}",
                honorific=self.random.choice([None, "Councillor"]),
                aliases=(forename[0] + surname[0],),
            )
            people.append(person)
            role = self.random.choice([None, None, "Clerk", "Vice Chair"])
            kind = self.random.choice([Attended, Attended, Attended, SentApologies, AbsentFrom])
            self.link(kind, person, held, as_written=person.name, role=role, organisation="the Council")
            self.link(MemberOf, person, board, role=role, first_seen=day, last_seen=day)
            if number % 3 == 0:
                self.link(Represents, person, council, first_seen=day, last_seen=day)
        if self.random.random() < 0.2:
            self.link(Succeeded, people[0], people[1], role="Clerk", date=day, quote="took over as Clerk")
        return people

    def item(self, position: int, held: Node, board: Node, council: Node, people: list[Node]) -> None:
        number = f"{self.meeting * self.items + position}/{21 + self.board}"
        name, aliases = self.random.choice(list(_TOPICS.items()))
        words = f"Members discussed {name.lower()} at length and heard what officers had done since. "
        item = self.add(
            AgendaItem, f"{self.id}-item-{position}", name, number=number, position=position, text=words * 3
        )
        self.link(HasItem, held, item)
        topic = self.add(Topic, f"topic-{name}", name, aliases=aliases, origin="vocabulary")
        self.link(Discusses, item, topic, mentions=2, quote=words)
        self.link(Mentions, item, council, mentions=1, quote=words)
        self.link(Presented, people[position % 8], item, as_written=people[position % 8].name)
        if position == 1 and self.meeting:
            earlier = self.meeting_node(board, self.meeting - 1, recorded=False)
            self.link(Confirms, item, earlier, date=self.day(self.meeting - 1), quote="confirmed as a correct record")
        if position == 2:
            self.link(DeclaredInterest, people[0], item, as_written=people[0].name, nature="personal", quote=words)
        if position == 3:
            part = self.add(AgendaItem, f"{self.id}-item-3a", f"{name}: figures", number=f"{number}a", position=99)
            self.link(PartOf, part, item)
        if position in (2, 4):
            self.decision(item, topic, people)
        if position in (3, 4, 5):
            self.action(item, topic, people)
        if position in (1, 5):
            self.refer_back(item)
        if position in (1, 2):
            self.tell(item)

    def decision(self, item: Node, topic: Node, people: list[Node]) -> None:
        text = f"That the report on {topic.name.lower()} be received."
        kind = self.random.choice(_KINDS)
        decision = self.add(Decision, f"{item.id}-decision", text[:30], text=text, position=1, kind=kind)
        self.link(ResultedIn, item, decision)
        self.link(Concerns, decision, topic)
        self.link(Moved, people[0], decision, as_written=people[0].name)
        self.link(Seconded, people[1], decision, as_written=people[1].name)
        self.link(Voted, people[2], decision, as_written=people[2].name, option="for")

    def action(self, item: Node, topic: Node, people: list[Node]) -> None:
        owner = self.random.choice(people[:3]) if self.random.random() < 0.8 else self.add(Group, "group-all", "All")
        text = f"{owner.name} to {self.random.choice(_TASKS)} by {self.day(self.meeting + 1):%d %B %Y}"
        due = self.day(self.meeting + 1)
        action = self.add(Action, f"{item.id}-action", text[:30], text=text, due=due, status="open")
        self.link(Raised, item, action)
        self.link(Concerns, action, topic)
        self.link(AssignedTo, action, owner, as_written=owner.name)

    def tell(self, item: Node) -> None:
        """What became of a task, and a day on which something was reported, now and then at another board."""
        text = f"{self.random.choice(_DONE)}."
        status = self.random.choice(_STATUSES)
        start, end = self.span(len(text))
        told = {"item": item.id, "start": start, "end": end}
        self.outcomes.append(
            Outcome.model_validate({**told, "board": self.board_id, "status": status, "quote": text, "number": None})
        )
        board = self.random.choice([self.board, self.board, 0])
        self.add(Board, f"board-{board:03}", f"{_PLACES[board % len(_PLACES)]}dale {_BODIES[board % len(_BODIES)]}")
        day = self.day(self.meeting - self.random.choice([1, 2])) + timedelta(days=board - self.board)
        self.meeting_references.append(
            MeetingReference.model_validate(
                {
                    **told,
                    "board": f"board-{board:03}",
                    "year": self.random.choice([day.year, None]),
                    "month": day.month,
                    "day": self.random.choice([day.day, day.day, None]),
                    "quote": f"as reported on {day:%d %B}",
                }
            )
        )

    def refer_back(self, item: Node) -> None:
        earlier = self.meeting - self.random.choice([1, 2])
        number = f"{earlier * self.items + self.random.randint(1, self.items)}/{21 + self.board}"
        board = self.random.choice([self.board_id, self.board_id, None])
        self.refer(item, board, number, self.random.choice([None, "Road safety"]))
