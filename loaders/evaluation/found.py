"""What a document gives, as the measure looks at it: the facts that go into the graph, with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from graph.schema import (
    AbsentFrom,
    Action,
    AgendaItem,
    AssignedTo,
    Attended,
    Decision,
    Discusses,
    HasItem,
    Node,
    Person,
    Presented,
    Raised,
    Ref,
    Relationship,
    ResultedIn,
    SentApologies,
    Topic,
)
from loaders.pipeline import Extraction

R = TypeVar("R", bound=Relationship)
N = TypeVar("N", bound=Node)


@dataclass(frozen=True)
class FoundValue:
    """A value of the meeting: its date, venue and the like."""

    text: str
    start: int | None


@dataclass(frozen=True)
class FoundPerson:
    """Somebody on an attendance list; ``status`` and ``chair`` only for those who attended."""

    name: str
    start: int | None
    honorific: str | None = None
    status: str | None = None
    chair: bool = False
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True)
class FoundItem:
    """An item of business."""

    number: str | None
    title: str
    start: int | None


@dataclass(frozen=True)
class FoundText:
    """A decision, or an action's words, in an item."""

    item: FoundItem
    text: str
    start: int | None


@dataclass(frozen=True)
class FoundOwner:
    """Who is to do an action; ``ambiguous``: one of several whom the words fit."""

    name: str
    ambiguous: bool
    start: int | None


@dataclass(frozen=True)
class FoundAction(FoundText):
    """A task."""

    due: str | None
    owners: tuple[FoundOwner, ...]


@dataclass(frozen=True)
class FoundName:
    """A presenter, or a topic, in an item, with all names that it goes by."""

    item: FoundItem
    names: tuple[str, ...]
    start: int | None


@dataclass(frozen=True)
class Found:
    """All that is judged of one document. ``values`` by the annotation's field; ``people`` by kind."""

    values: dict[str, FoundValue]
    people: dict[str, tuple[FoundPerson, ...]]
    items: tuple[FoundItem, ...]
    decisions: tuple[FoundText, ...]
    actions: tuple[FoundAction, ...]
    presenters: tuple[FoundName, ...]
    topics: tuple[FoundName, ...]


NOTHING = Found({}, {"attended": (), "apologies": (), "absent": ()}, (), (), (), (), ())


def found_in(extraction: Extraction) -> Found:
    """The facts of one document."""
    return _Reading(extraction).found()


class _Reading:
    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction
        self.rows = rows = extraction.rows
        self.nodes: dict[Ref, Node] = {node.ref: node for node in rows.nodes}
        self.items = {
            node.ref: FoundItem(node.number, node.name, node.start)
            for node in rows.nodes
            if isinstance(node, AgendaItem)
        }

    def links(self, kind: type[R]) -> list[R]:
        return [link for link in self.rows.relationships if isinstance(link, kind)]

    def node(self, kind: type[N], ref: Ref) -> N:
        node = self.nodes[ref]
        assert isinstance(node, kind)
        return node

    def found(self) -> Found:
        implicit = {node.ref for node in self.rows.nodes if isinstance(node, AgendaItem) and node.implicit}
        items = [link.head for link in self.links(HasItem) if link.head not in implicit]
        return Found(
            values=self.values(),
            people={
                "attended": tuple(
                    self.person(link, status=link.status, chair=link.chair) for link in self.links(Attended)
                ),
                "apologies": tuple(self.person(link) for link in self.links(SentApologies)),
                "absent": tuple(self.person(link) for link in self.links(AbsentFrom)),
            },
            items=tuple(self.items[ref] for ref in items),
            decisions=tuple(
                FoundText(self.items[link.tail], self.node(Decision, link.head).text, link.start)
                for link in self.links(ResultedIn)
            ),
            actions=self.actions(),
            presenters=tuple(
                FoundName(self.items[link.head], (link.as_written, self.nodes[link.tail].name), link.start)
                for link in self.links(Presented)
            ),
            topics=tuple(
                FoundName(self.items[link.tail], (topic.name, *topic.aliases), link.start)
                for link in self.links(Discusses)
                for topic in [self.node(Topic, link.head)]
            ),
        )

    def values(self) -> dict[str, FoundValue]:
        """The values of the first meeting that the document records."""
        if not self.extraction.minutes:
            return {}
        minutes = self.extraction.minutes[0]
        words = {"board": minutes.board, "start_time": minutes.start_time, "venue": minutes.venue}
        if minutes.board:
            words["parent_body"] = minutes.parent_body  # it runs the board: without one the graph has no place for it
        days = {"date": minutes.date, "next_meeting": minutes.next_meeting}
        return {
            **{field: FoundValue(part.text, part.start) for field, part in words.items() if part},
            **{field: FoundValue(day.value.isoformat(), day.start) for field, day in days.items() if day},
        }

    def person(
        self, link: Attended | SentApologies | AbsentFrom, *, status: str | None = None, chair: bool = False
    ) -> FoundPerson:
        honorific = self.node(Person, link.tail).honorific
        return FoundPerson(link.as_written, link.start, honorific, status, chair, link.role, link.organisation)

    def actions(self) -> tuple[FoundAction, ...]:
        owners: dict[Ref, list[FoundOwner]] = {}
        for assigned in self.links(AssignedTo):
            owner = FoundOwner(self.nodes[assigned.head].name, assigned.ambiguous, assigned.start)
            owners.setdefault(assigned.tail, []).append(owner)
        return tuple(
            FoundAction(
                self.items[link.tail],
                action.text,
                link.start,
                action.due_as_written,
                tuple(owners.get(action.ref, ())),
            )
            for link in self.links(Raised)
            for action in [self.node(Action, link.head)]
        )
