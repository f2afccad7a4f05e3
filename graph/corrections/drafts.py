"""The rows of a document while they are put right: nodes by label and id, and relationships."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from graph.corrections.lines import Anchor
from graph.identity.naming.keys import group_id, organisation_id, person_id
from graph.rows import Rows
from graph.schema import (
    Action,
    AgendaItem,
    AnnouncedIn,
    Broader,
    Decision,
    Group,
    HasItem,
    Held,
    Meeting,
    Node,
    Organisation,
    Person,
    Raised,
    RecordedIn,
    Ref,
    Relationship,
    ResultedIn,
    Topic,
)

R = TypeVar("R", bound=Relationship)
_NAMED: tuple[type[Node], ...] = (Person, Group, Organisation)
_MARKED: dict[str, type[Person | Group | Organisation]] = {"group": Group, "organisation": Organisation}
_LEAST_WORDS = 4  # of a fact that is known again where it was read shorter or longer


def same_words(text: str) -> str:
    """A text as it is compared: its words in small letters."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def called(item: AgendaItem) -> str:
    """The number and heading of an item; empty for the place of facts that stand under no item."""
    return "" if item.implicit else " ".join(filter(None, (item.number, " ".join(item.name.split()))))


class RowsInHand:
    """The rows of a document, to look things up in and to change."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        # In an order of their own: rows that were read back from a graph stand in another one.
        self.nodes: dict[Ref, Node] = {node.ref: node for node in sorted(rows.nodes, key=lambda node: node.ref)}
        self.links: list[Relationship] = sorted(rows.relationships, key=_place)

    def done(self) -> Rows:
        """The rows as they are by now, without the shared nodes that nothing leads to any more."""
        self._prune()
        return replace(self.rows, nodes=tuple(self.nodes.values()), relationships=tuple(self.links))

    def meetings(self) -> list[Meeting]:
        """The meetings that the document records or announces."""
        ids = [one.tail for one in self.links if isinstance(one, RecordedIn | AnnouncedIn)]
        return [node for ref in ids if isinstance(node := self.nodes.get(ref), Meeting)]

    def of_kind(self, kind: type[R]) -> Iterator[R]:
        """All relationships of a kind."""
        return (one for one in self.links if isinstance(one, kind))

    def items(self, meeting: str) -> list[AgendaItem]:
        """The items of a meeting, in order."""
        found = [self.nodes[one.head] for one in self.of_kind(HasItem) if one.tail.id == meeting]
        items = [node for node in found if isinstance(node, AgendaItem)]
        return sorted(items, key=lambda item: (item.position or 0, item.id))

    def item(self, anchor: Anchor) -> AgendaItem | None:
        """The item that is meant: by number and heading, else by the only one of that heading or number."""
        items = self.items(anchor.meeting)
        ways: tuple[Callable[[AgendaItem], object], ...] = (
            lambda item: same_words(called(item)) == same_words(anchor.item),
            lambda item: not item.implicit and same_words(anchor.item).endswith(same_words(item.name)),
            lambda item: item.number and anchor.item.split(" ", 1)[0] == item.number,
        )
        for number, fits in enumerate(ways):
            found = [item for item in items if fits(item)]
            if len(found) == 1 or (found and number == 0):
                return found[0]
        return None

    def facts(self, label: type[Node], meeting: str) -> list[tuple[AgendaItem, Action | Decision]]:
        """The actions or decisions of a meeting, each with its item, in order of their places."""
        items = {item.ref: item for item in self.items(meeting)}
        kind = Raised if label is Action else ResultedIn
        found = [
            (items[one.tail], node)
            for one in self.of_kind(kind)
            if one.tail in items and isinstance(node := self.nodes.get(one.head), Action | Decision)
        ]
        return sorted(found, key=lambda pair: (pair[1].start or 0, pair[1].id))

    def fact(self, anchor: Anchor) -> tuple[AgendaItem, Action | Decision] | None:
        """The action or decision of these words: of its item, else the only one of its meeting."""
        facts = self.facts(Action if anchor.kind == "action" else Decision, anchor.meeting)
        words, item = same_words(anchor.words), self.item(anchor)
        here = [pair for pair in facts if pair[0] == item]
        equal = [pair for pair in here if same_words(pair[1].text) == words]
        if len(equal) >= anchor.number:
            return equal[anchor.number - 1]
        elsewhere = [pair for pair in facts if same_words(pair[1].text) == words]
        if len(elsewhere) == 1:
            return elsewhere[0]
        alike = [pair for pair in here if _contained(same_words(pair[1].text), words)]
        return alike[0] if len(alike) == 1 and not elsewhere else None

    def update(self, node: Node, **values: object) -> Node:
        """Give a node other values."""
        self.nodes[node.ref] = node.model_copy(update=values)
        return self.nodes[node.ref]

    def drop(self, ref: Ref) -> None:
        """Take a node out, with all that leads to it and from it."""
        self.nodes.pop(ref, None)
        self.links = [one for one in self.links if ref not in (one.tail, one.head)]

    def keep(self, wanted: Callable[[Relationship], bool]) -> None:
        """Keep those relationships only of which it says so."""
        self.links = [one for one in self.links if wanted(one)]

    def board_of(self, meeting: Ref) -> Ref | None:
        """The board that held a meeting."""
        return next((one.tail for one in self.of_kind(Held) if one.head == meeting), None)

    def named(self, name: str, place: Mapping[str, object], *, people: bool = False) -> Ref:
        """Somebody as the document knows them by that name, else a new person, group or organisation.

        ``group: Officers`` and ``organisation: NHS`` tell which it is.
        """
        before, mark, after = name.partition(":")
        told = _MARKED.get(before.strip().casefold()) if mark else None
        wanted = after.strip() if told else name.strip()
        for kind in (told,) if told else (Person,) if people else _NAMED:
            for node in self.nodes.values():
                if isinstance(node, kind) and same_words(wanted) in map(same_words, _names(node)):
                    return node.ref
        return self._new(told if told is not None else Person, wanted, place)

    def _new(self, kind: type[Person | Group | Organisation], name: str, place: Mapping[str, object]) -> Ref:
        scope = self._scope()
        council = scope.split("/")[0]
        if kind is Person:
            id_ = person_id(scope, name, None)
        else:
            id_ = group_id(council, name) if kind is Group else organisation_id(name, council)
        node = kind.model_validate({"id": id_, "name": name, **place})
        return self.nodes.setdefault(node.ref, node).ref

    def _scope(self) -> str:
        """Where a person of the document is known: on its board."""
        board = next((one.tail.id for one in self.of_kind(Held)), None)
        return board.removeprefix("board:") if board else self.rows.document.id

    def _prune(self) -> None:
        """Take out who and what nothing leads to any more, and topics that no item names and none implies."""
        stood = {end for one in self.rows.relationships for end in (one.tail, one.head)}
        gone = [ref for ref in stood if ref in self.nodes and isinstance(self.nodes[ref], (*_NAMED, Topic))]
        while gone:
            led = {end for one in self.links if not isinstance(one, Broader) for end in (one.tail, one.head)}
            led |= {one.head for one in self.of_kind(Broader)}
            gone = [ref for ref in gone if ref in self.nodes and ref not in led]
            for ref in gone:
                self.drop(ref)
            if gone:
                gone = [ref for ref in stood if ref in self.nodes and isinstance(self.nodes[ref], Topic)]


def _place(one: Relationship) -> tuple[object, ...]:
    return (one.type_name, one.tail, one.head, one.start or 0, one.end or 0)


def _names(node: Node) -> tuple[str, ...]:
    return (node.name, *getattr(node, "aliases", ()))


def _contained(one: str, other: str) -> bool:
    shorter, longer = sorted((one.split(), other.split()), key=len)
    return len(shorter) >= _LEAST_WORDS and f" {' '.join(shorter)} " in f" {' '.join(longer)} "
