"""What is to be held side by side of two records of one meeting: its items, who was there, the meeting itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from rapidfuzz import fuzz

from graph.records.wording import compact
from graph.rows import Rows
from graph.schema import Action, AgendaItem, Decision, HasItem, Meeting, Node

Ids = frozenset[str]
_SAME_HEADING = 80
_PRESENCE = {"ATTENDED": "present", "SENT_APOLOGIES": "apologies", "ABSENT_FROM": "absent"}


@dataclass(eq=False)
class Item:
    """An item, with the decisions and actions of it."""

    node: AgendaItem
    facts: defaultdict[type[Node], list[Node]] = field(default_factory=lambda: defaultdict(list))


Reading = tuple[str, int | None, int | None]  # words of a document, with their place


class Listed(NamedTuple):
    """How somebody is listed."""

    status: str
    surname: str
    reading: Reading


def same_meetings(counting: Rows, other: Rows) -> tuple[Ids, Ids]:
    """The meetings of two documents that both record: of one id, else of one day, else all of them."""
    ours, theirs = _meetings(counting), _meetings(other)
    if common := ours.keys() & theirs.keys():
        return frozenset(common), frozenset(common)
    if days := set(ours.values()) & set(theirs.values()) - {None}:
        here, there = ({id_ for id_, day in of.items() if day in days} for of in (ours, theirs))
        return frozenset(here), frozenset(there)
    return frozenset(ours), frozenset(theirs)


def items_of(rows: Rows, meetings: Ids) -> list[Item]:
    """The items of meetings in their order, with their decisions and actions."""
    held = {link.head for link in rows.relationships if isinstance(link, HasItem) and link.tail.id in meetings}
    found = {node.ref: Item(node) for node in rows.nodes if isinstance(node, AgendaItem) and node.ref in held}
    nodes = {node.ref: node for node in rows.nodes if isinstance(node, Decision | Action)}
    for link in rows.relationships:
        if link.head in nodes and link.tail in found:
            found[link.tail].facts[type(nodes[link.head])].append(nodes[link.head])
    for item in found.values():
        for facts in item.facts.values():
            facts.sort(key=lambda fact: fact.id)
    return sorted(found.values(), key=lambda item: (item.node.position or 0, item.node.id))


def pairs_of(ours: Sequence[Item], theirs: Sequence[Item]) -> list[tuple[Item | None, Item | None]]:
    """The items of two records in pairs: of one number and heading, else of one heading, else of one number alone."""
    mates: dict[int, Item] = {}
    left, right = list(ours), list(theirs)
    for alike in (lambda one, other: _one_number(one, other) and _one_heading(one, other), _one_heading, _one_number):
        for item in list(right):
            mate = next((one for one in left if alike(one.node, item.node)), None)
            if mate is not None:
                mates[id(item)] = mate
                left.remove(mate)
                right.remove(item)
    return [*((mates.get(id(item)), item) for item in theirs), *((item, None) for item in left)]


def _one_heading(one: AgendaItem, other: AgendaItem) -> bool:
    return fuzz.ratio(one.name.casefold(), other.name.casefold()) >= _SAME_HEADING


def _one_number(one: AgendaItem, other: AgendaItem) -> bool:
    return one.number is not None and one.number == other.number


def all_words(items: Iterable[Item]) -> str:
    """The words of all items, as ``compact`` gives them."""
    return "\n".join(compact(f"{item.node.name} {item.node.text or ''}") for item in items)


def presence(rows: Rows, meetings: Ids) -> dict[str, Listed]:
    """By the last part of a person's key how they are listed."""
    found = {}
    for link in rows.relationships:
        if link.type_name in _PRESENCE and link.head.id in meetings:
            told = _PRESENCE[link.type_name]
            name = str(getattr(link, "as_written", None) or "")
            surname = compact(name.rpartition(" ")[2])
            key = link.tail.id.rsplit("/", 1)[-1]
            found[key] = Listed(told, surname, (f"{name}: {told}", link.start, link.end))
    return found


def meeting_of(rows: Rows, meetings: Ids) -> Meeting | None:
    """The meeting, if it is one."""
    found = [node for node in rows.nodes if isinstance(node, Meeting) and node.id in meetings]
    return found[0] if len(found) == 1 else None


def _meetings(rows: Rows) -> dict[str, object]:
    """The days of the meetings that a document records, by their ids."""
    held = {record.meeting for record in rows.records}
    return {node.id: node.date for node in rows.nodes if isinstance(node, Meeting) and node.id in held}
