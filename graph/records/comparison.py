"""Two records of one meeting held side by side: where the one states what the other states, and where they differ.

Items are paired by number and heading, then what hangs on them by its words. Words are the same where they have the
same letters and figures but for a slip of a converter; a figure more or less is always a difference. What one of them
alone holds is a difference only where the other's item does not hold its words either: it was then read otherwise,
not written otherwise.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from graph.rows import Rows
from graph.schema import Action, AgendaItem, Decision, DiffersFrom, HasItem, Meeting, Node, StandsIn

_SAME_WORDS, _SAME_FACT, _SAME_HEADING = 97, 55, 80
_PRESENCE = {"ATTENDED": "present", "SENT_APOLOGIES": "apologies", "ABSENT_FROM": "absent"}
_OF_MEETING = {"start_time": "time", "venue": "venue"}


@dataclass
class Comparison:
    """What comes of it: relationships from the facts that count, and from the other document."""

    stands_in: list[StandsIn] = field(default_factory=list)
    differs: list[DiffersFrom] = field(default_factory=list)


@dataclass
class _Item:
    node: AgendaItem
    facts: defaultdict[type[Node], list[Node]] = field(default_factory=lambda: defaultdict(list))


def compare(counting: Rows, other: Rows, *, settled: bool) -> Comparison:
    """Hold what ``other`` states against what ``counting`` states; ``settled`` where the latter supersedes it."""
    return _Comparing(counting, other, settled).result()


class _Comparing:
    def __init__(self, counting: Rows, other: Rows, settled: bool) -> None:
        self.counting, self.other, self.settled = counting, other, settled
        self.found = Comparison()

    def result(self) -> Comparison:
        ours, theirs = _items(self.counting), _items(self.other)
        unpaired = [*ours]
        for item in theirs:
            mate = _mate(item.node, unpaired)
            if mate is not None:
                unpaired.remove(mate)
                self._same(mate.node, item.node)
            for kind in (Decision, Action):
                self._facts(kind, mate, item)
        for item in unpaired:
            for kind in (Decision, Action):
                self._facts(kind, item, None)
        self._attendance()
        self._meeting()
        return self.found

    def _same(self, ours: Node, theirs: Node) -> None:
        self.found.stands_in.append(
            StandsIn(
                tail=ours.ref, head=self.other.document.ref, source=theirs.source, start=theirs.start, end=theirs.end
            )
        )

    def _facts(self, kind: type[Decision | Action], ours: _Item | None, theirs: _Item | None) -> None:
        left = list(ours.facts[kind]) if ours else []
        rest = []
        for fact in theirs.facts[kind] if theirs else ():
            same = next((one for one in left if same_words(_text(one), _text(fact))), None)
            if same is None:
                rest.append(fact)
            else:
                left.remove(same)
                self._same(same, fact)
        heading = (ours or theirs).node.name if ours or theirs else None  # type: ignore[union-attr]
        for fact in rest:
            near = max(left, key=lambda one: fuzz.ratio(_text(one), _text(fact)), default=None)
            if near is not None and fuzz.ratio(_text(near), _text(fact)) >= _SAME_FACT:
                left.remove(near)
                self._same(near, fact)
                self._differ(kind, heading, near, fact)
            elif not _holds(ours, fact):
                self._differ(kind, heading, None, fact)
        for fact in left:
            if not _holds(theirs, fact):
                self._differ(kind, heading, fact, None)

    def _differ(self, kind: type[Node], heading: str | None, ours: Node | None, theirs: Node | None) -> None:
        self._add(
            kind.label().lower(),
            heading,
            (_text(ours), ours.start, ours.end) if ours else None,
            (_text(theirs), theirs.start, theirs.end) if theirs else None,
        )

    def _add(
        self,
        about: str,
        heading: str | None,
        ours: tuple[str, int | None, int | None] | None,
        theirs: tuple[str, int | None, int | None] | None,
    ) -> None:
        self.found.differs.append(
            DiffersFrom(
                tail=self.other.document.ref,
                head=self.counting.document.ref,
                about=about,
                heading=heading,
                settled=self.settled,
                reading=theirs[0] if theirs else None,
                other_reading=ours[0] if ours else None,
                other_start=ours[1] if ours else None,
                other_end=ours[2] if ours else None,
                source=self.other.document.id if theirs else None,
                start=theirs[1] if theirs else None,
                end=theirs[2] if theirs else None,
            )
        )

    def _attendance(self) -> None:
        ours, theirs = _presence(self.counting), _presence(self.other)
        for person in sorted(ours.keys() & theirs.keys()):
            if ours[person][0] != theirs[person][0]:
                self._add("attendance", None, ours[person][1:], theirs[person][1:])

    def _meeting(self) -> None:
        ours, theirs = _meeting(self.counting), _meeting(self.other)
        if ours is None or theirs is None:
            return
        for name, about in _OF_MEETING.items():
            one, other = getattr(ours, name), getattr(theirs, name)
            if one and other and not same_words(str(one), str(other)):
                self._add(about, None, (str(one), ours.start, ours.end), (str(other), theirs.start, theirs.end))


def same_words(one: str, other: str) -> bool:
    """Whether two texts have the same letters and figures, but for a slip of a converter."""
    first, second = _compact(one), _compact(other)
    if first == second:
        return True
    return re.findall(r"\d+", one) == re.findall(r"\d+", other) and fuzz.ratio(first, second) >= _SAME_WORDS


def _compact(text: str) -> str:
    return "".join(re.findall(r"[^\W_]+", text.casefold()))


def _text(node: Node) -> str:
    return str(getattr(node, "text", None) or node.name)


def _holds(item: _Item | None, fact: Node) -> bool:
    """Whether an item's words hold those of a fact that was not read in it."""
    if item is None:
        return False
    words = _compact(f"{item.node.name} {item.node.text or ''}")
    return _compact(_text(fact)) in words


def _items(rows: Rows) -> list[_Item]:
    """The items in their order, with their decisions and actions."""
    found = {node.ref: _Item(node) for node in rows.nodes if isinstance(node, AgendaItem)}
    nodes = {node.ref: node for node in rows.nodes if isinstance(node, Decision | Action)}
    for link in rows.relationships:
        if link.head in nodes and link.tail in found:
            found[link.tail].facts[type(nodes[link.head])].append(nodes[link.head])
    for item in found.values():
        for facts in item.facts.values():
            facts.sort(key=lambda fact: fact.id)
    return sorted(found.values(), key=lambda item: (item.node.position or 0, item.node.id))


def _mate(item: AgendaItem, items: Iterable[_Item]) -> _Item | None:
    """The item of the other record that is meant: of the same number and heading, else of the same heading alone."""
    near = [one for one in items if fuzz.ratio(one.node.name.casefold(), item.name.casefold()) >= _SAME_HEADING]
    numbered = [one for one in near if one.node.number == item.number]
    if numbered or near:
        return (numbered or near)[0]
    return next((one for one in items if one.node.number is not None and one.node.number == item.number), None)


def _presence(rows: Rows) -> dict[str, tuple[str, str, int | None, int | None]]:
    """By the last part of a person's key how they are listed, in words, with the place."""
    found = {}
    for link in rows.relationships:
        if link.type_name in _PRESENCE:
            told = _PRESENCE[link.type_name]
            words = f"{getattr(link, 'as_written', '')}: {told}"
            found[link.tail.id.rsplit("/", 1)[-1]] = (told, words, link.start, link.end)
    return found


def _meeting(rows: Rows) -> Meeting | None:
    held = {link.tail for link in rows.relationships if isinstance(link, HasItem)}
    meetings = [node for node in rows.nodes if isinstance(node, Meeting) and node.ref in held]
    return meetings[0] if len(meetings) == 1 else None
