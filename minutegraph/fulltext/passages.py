"""What each sentence of a document is: heading, decision, action or discussion, of which item and which meeting."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.rows import Rows

_LONGEST_HEADING = 120  # characters: what stands on the line of a heading, a colon between them, is of it
KINDS = ("decision", "action", "discussion", "heading", "other")
"""``other`` is what stands under no item: the title, who attended, and what follows the last item."""


@dataclass(frozen=True)
class ItemPlace:
    """An item of a document; ``place`` is where its meeting is told (the start of its ``RECORDED_IN``)."""

    id: str
    number: str | None
    heading: str | None
    position: int
    start: int
    end: int
    heading_end: int
    place: int


@dataclass(frozen=True)
class FactPlace:
    """A decision or an action."""

    id: str
    kind: str
    start: int
    end: int


@dataclass(frozen=True)
class Facts:
    """What tells sentences of one document apart; ``meetings`` are the places of its meetings, in order."""

    items: tuple[ItemPlace, ...]
    facts: tuple[FactPlace, ...]
    meetings: tuple[int, ...]

    @classmethod
    def of(cls, rows: Rows) -> Facts:
        """What the rows of a document tell."""
        from graph.schema import Action, AgendaItem, AnnouncedIn, Decision, HasItem, RecordedIn  # a search needs none

        places = {
            one.tail.id: one.start or 0 for one in rows.relationships if isinstance(one, RecordedIn | AnnouncedIn)
        }
        held = {one.head.id: one for one in rows.relationships if isinstance(one, HasItem)}
        items, facts = [], []
        for node in rows.nodes:
            if isinstance(node, AgendaItem) and node.id in held:
                found = held[node.id]
                start, end = node.start or 0, node.end or 0
                heading_end = start if node.implicit else found.end or 0
                heading = None if node.implicit else node.name
                place = places.get(found.tail.id, 0)
                items.append(
                    ItemPlace(node.id, node.number, heading, node.position or 0, start, end, heading_end, place)
                )
            elif isinstance(node, Decision | Action):
                facts.append(FactPlace(node.id, node.label().lower(), node.start or 0, node.end or 0))
        return cls.sorted(items, facts, places.values())

    @classmethod
    def sorted(cls, items: Iterable[ItemPlace], facts: Iterable[FactPlace], meetings: Iterable[int]) -> Facts:
        """The same for parts in any order."""
        return cls(
            tuple(sorted(items, key=lambda item: (item.start, -item.end, item.position))),
            tuple(sorted(facts, key=lambda fact: (fact.start, fact.end, fact.id))),
            tuple(sorted(set(meetings))),
        )


@dataclass(frozen=True)
class Passage:
    """What a sentence is: its ``kinds``, the facts that it states, its item, and the place of its meeting.

    Some words are a decision and an action.
    """

    kinds: tuple[str, ...]
    facts: tuple[str, ...]
    item: ItemPlace | None
    place: int


def passages_of(sentences: Sequence[tuple[int, int, str]], told: Facts) -> list[Passage]:
    """What each of the sentences, in order of their places, is."""
    starts = [item.start for item in told.items]
    return [_passage(start, end, told, starts) for start, end, _ in sentences]


def _passage(start: int, end: int, told: Facts, starts: Sequence[int]) -> Passage:
    stated = _stated(start, end, told.facts)
    kinds, facts = tuple(dict.fromkeys(fact.kind for fact in stated)), tuple(fact.id for fact in stated)
    item = _item(start, end, told.items, bisect_right(starts, end - 1))
    place = _meeting(start, told) if item is None else item.place
    if stated:
        return Passage(kinds, facts, item, place)
    if item is None:
        return Passage(("other",), (), None, place)
    is_heading = start < item.heading_end and end - start <= _LONGEST_HEADING
    return Passage(("heading" if is_heading else "discussion",), (), item, place)


def _stated(start: int, end: int, facts: Sequence[FactPlace]) -> list[FactPlace]:
    """The facts that state the sentence, or most of it, or that a part of it states; the longest first."""
    found = []
    for fact in facts:
        if fact.start >= end:
            break
        shared = min(end, fact.end) - max(start, fact.start)
        if shared > 0 and 2 * shared > min(end - start, fact.end - fact.start):
            found.append((-shared, fact))
    return [fact for _, fact in sorted(found, key=lambda each: each[0])]


def _item(start: int, end: int, items: Sequence[ItemPlace], before: int) -> ItemPlace | None:
    """The innermost item that holds the place; the last one before it, where that tells its heading's place only."""
    middle = (start + end) // 2
    for item in reversed(items[:before]):
        if item.start <= middle < item.end:
            return item
    last = items[before - 1] if before else None
    return last if last is not None and last.end <= last.heading_end else None


def _meeting(start: int, told: Facts) -> int:
    """The meeting of what stands under no item: that of the next item, else the last one's."""
    after = next((item.place for item in told.items if item.start >= start), None)
    if after is not None:
        return after
    return told.items[-1].place if told.items else (told.meetings[0] if told.meetings else 0)
