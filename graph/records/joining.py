"""Parts of one meeting's minutes in several documents: what more than one of them holds stands in the graph once.

Two halves may overlap: items 1 to 6, and 5 to 9. An item that both hold counts from the document that has more words
of it, with all that hangs on it, and who was present from the one that tells more of that. Which one it is follows from
what the documents state, not from the order of loading.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from graph.records.alignment import Item, items_of
from graph.records.comparison import Comparison, compare
from graph.records.matching import shared_headings
from graph.records.wording import compact
from graph.rows import MeetingRecord, Rows
from graph.schema import AgendaItem, HasItem, PartOf, Ref, Relationship
from graph.schema.of_people import AtMeeting


class Part(NamedTuple):
    """One of the documents that hold a meeting's minutes together: what it states, and what it tells of the meeting."""

    rows: Rows
    record: MeetingRecord


@dataclass(frozen=True)
class _Held:
    """An item that several parts hold: each with the number of the part; that of the most words counts."""

    places: tuple[tuple[int, Item], ...]

    @property
    def counting(self) -> tuple[int, Item]:
        return max(self.places, key=lambda place: (len(_words(place[1])), -place[0]))


def without_doubles(parts: Sequence[Part], index: int, rows: Rows) -> Rows:
    """Of ``rows``, which the part at ``index`` states, those that do not count from another part."""
    places = ((at, item, held.counting[0]) for held in _held(parts) for at, item in held.places)
    items = _with_parts(rows, {item.node.ref for at, item, counting in places if at == index != counting})
    facts = {found.head for found in rows.relationships if found.tail in items and found.head.label in _FACTS}
    gone, twice = items | facts, _listed_elsewhere(parts, index)
    return replace(
        rows,
        nodes=tuple(node for node in rows.nodes if node.ref not in gone),
        relationships=tuple(
            found for found in rows.relationships
            if found.tail not in gone and found.head not in gone and found not in twice
        ),
        references=tuple(told for told in rows.references if Ref("AgendaItem", told.item) not in items),
    )  # fmt: skip


def doubles(parts: Sequence[Part]) -> set[Ref]:
    """The items that count from another part."""
    return {item.node.ref for held in _held(parts) for at, item in held.places if at != held.counting[0]}


def compared(parts: Sequence[Part]) -> Iterator[Comparison]:
    """Where what counts of an item stands in other parts, and where two parts say otherwise than one another."""
    for held in _held(parts):
        at, counting = held.counting
        for index, item in held.places:
            if index == at:
                continue
            found = compare(_only(parts[at], counting), _only(parts[index], item), settled=False)
            if _words(item) in _words(counting):  # the one part begins or ends within the item
                found.differs.clear()
            yield replace(found, differs=[one for one in found.differs if one.about not in _OF_THE_WHOLE])
    for one, other in pairwise(parts):
        found = compare(_only(one), _only(other), settled=False)
        # Who was present says the one, and absent the other: that is told by their relationships.
        yield replace(found, differs=[each for each in found.differs if not (each.reading and each.other_reading)
                                      or each.about != "attendance"])  # fmt: skip


_FACTS = ("Decision", "Action")
_OF_THE_WHOLE = ("attendance", "time", "venue")


def _held(parts: Sequence[Part]) -> list[_Held]:
    """The items that two or more parts hold: those that end a part and begin the next."""
    main = [_main_items(part) for part in parts]
    of: dict[tuple[int, int], list[tuple[int, Item]]] = {}
    for index, (one, other) in enumerate(pairwise(parts)):
        count = shared_headings(one.record.headings, other.record.headings)
        begin = len(one.record.headings) - count
        for place in range(count):
            here, there = (index, begin + place), (index + 1, place)
            if here[1] in main[index] and place in main[index + 1]:
                of[there] = of.setdefault(here, [(index, main[index][here[1]])])
                of[there].append((index + 1, main[index + 1][place]))
    return [_Held(tuple(places)) for places in {id(places): places for places in of.values()}.values()]


def _main_items(part: Part) -> dict[int, Item]:
    """The items by their place among the headings of the meeting's record."""
    at = {item.node.position: item for item in items_of(part.rows, frozenset({part.record.meeting}))}
    return {place: at[heading.position] for place, heading in enumerate(part.record.headings) if heading.position in at}


def _words(item: Item) -> str:
    return compact(f"{item.node.name} {item.node.text or ''}")


def _with_parts(rows: Rows, items: set[Ref]) -> set[Ref]:
    """Items with those that are part of them."""
    found, below = set(items), set(items)
    while below:
        below = {
            each.tail for each in rows.relationships if isinstance(each, PartOf) and each.head in below
        } - found  # fmt: skip
        found |= below
    return found


def _only(part: Part, item: Item | None = None) -> Rows:
    """A part's rows with one item, or none."""
    kept = _with_parts(part.rows, {item.node.ref} if item else set())
    return replace(
        part.rows,
        nodes=tuple(node for node in part.rows.nodes if not isinstance(node, AgendaItem) or node.ref in kept),
        relationships=tuple(
            found for found in part.rows.relationships if not isinstance(found, HasItem) or found.head in kept
        ),
        records=(part.record,),
    )


def _listed_elsewhere(parts: Sequence[Part], index: int) -> Collection[Relationship]:
    """How a part lists people of whom another part says the same, and at least as much."""
    by_person: defaultdict[tuple[str, str], list[tuple[int, Relationship]]] = defaultdict(list)
    listings = [
        (number, found)
        for number, part in enumerate(parts)
        for found in part.rows.relationships
        if isinstance(found, AtMeeting) and found.head == Ref("Meeting", part.record.meeting)
    ]
    names = {_name(found) for _, found in listings}
    for number, found in listings:
        by_person[found.type_name, _in_full(_name(found), names)].append((number, found))
    twice: list[Relationship] = []
    for listed in by_person.values():
        counting = max(listed, key=lambda one: (_stated_count(one[1]), -one[0]))
        twice += [found for number, found in listed if number == index and found is not counting[1]]
    return twice


def _name(found: Relationship) -> str:
    return found.tail.id.rsplit("/", 1)[-1]


def _in_full(name: str, names: Collection[str]) -> str:
    """The one name that a name with an initial stands for ("p-rudd"), if there is one, else the name."""
    first, _, last = name.partition("-")
    fuller = [one for one in names if len(first) == 1 and one != name and one[0] == first and one.endswith(f"-{last}")]
    return fuller[0] if len(fuller) == 1 else name


def _stated_count(found: Relationship) -> int:
    return sum(value is not False for value in found.stated().values())
