"""Two records of one meeting held side by side: where the one states what the other states, and where they differ.

Items are paired by number and heading, then what hangs on them by its words, then the rest of their text by sentence.
Words are the same where they have the same letters and figures but for a slip of a converter; a figure or a whole word
more or less is always a difference. What one of them alone holds is a difference only where the other does not hold its
words either: it was then read otherwise, not written otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from rapidfuzz import fuzz

from graph.records.alignment import (
    Ids,
    Item,
    Reading,
    all_words,
    items_of,
    meeting_of,
    pairs_of,
    presence,
    same_meetings,
)
from graph.records.wording import SAME_FACT, SIGNATURE, Said, compact, differing, same_words
from graph.rows import Rows
from graph.schema import Action, AgendaItem, Decision, DiffersFrom, Node, StandsIn

_OF_MEETING = {"start_time": "time", "venue": "venue"}


@dataclass
class Comparison:
    """What comes of it: relationships from the facts that count, and from the other document."""

    stands_in: list[StandsIn] = field(default_factory=list)
    differs: list[DiffersFrom] = field(default_factory=list)


def compare(counting: Rows, other: Rows, *, settled: bool, part: bool = False) -> Comparison:
    """Hold what ``other`` states against what ``counting`` states; ``settled`` where the latter supersedes it.

    Of a ``part`` of the minutes, what it does not hold is no difference.
    """
    return _Comparing(counting, other, settled, part).result()


class _Comparing:
    def __init__(self, counting: Rows, other: Rows, settled: bool, part: bool) -> None:
        self.counting, self.other, self.settled, self.part = counting, other, settled, part
        self.found = Comparison()

    def result(self) -> Comparison:
        meetings = same_meetings(self.counting, self.other)
        ours, theirs = items_of(self.counting, meetings[0]), items_of(self.other, meetings[1])
        words = all_words(ours), all_words(theirs)
        for here, there in pairs_of(ours, theirs):
            if self.part and there is None:
                continue
            if here and there:
                self._same(here.node, there.node)
            told = [self._facts(kind, here, there) for kind in (Decision, Action)]
            self._text(here, there, [fact for facts in told for fact in facts], words)
        self._attendance(meetings)
        self._meeting(meetings)
        return self.found

    def _same(self, ours: Node, theirs: Node) -> None:
        self.found.stands_in.append(
            StandsIn(
                tail=ours.ref, head=self.other.document.ref, source=theirs.source, start=theirs.start, end=theirs.end
            )
        )

    def _facts(self, kind: type[Decision | Action], ours: Item | None, theirs: Item | None) -> list[str]:
        """Compare the facts of a kind; those of which it is told whether they are in both, as printed."""
        held = []
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
            if near is not None and fuzz.ratio(_text(near), _text(fact)) >= SAME_FACT:
                left.remove(near)
                self._same(near, fact)
                self._differ(kind, heading, near, fact)
            elif _holds(ours, _text(fact)):
                held.append(fact)
            else:
                self._differ(kind, heading, None, fact)
        for fact in left:
            if _holds(theirs, _text(fact)):
                held.append(fact)
            else:
                self._differ(kind, heading, fact, None)
        both = [fact for item in (ours, theirs) if item for fact in item.facts[kind]]
        return [_text(fact) for fact in both if fact not in held]

    def _text(self, ours: Item | None, theirs: Item | None, facts: list[str], words: tuple[str, str]) -> None:
        """Compare what two items say beside their facts; ``words`` are all of either document."""
        here, there = ours.node if ours else None, theirs.node if theirs else None
        if here is None or there is None:
            alone, elsewhere = (here, words[1]) if here else (there, words[0])
            if alone is not None and not alone.implicit and compact(alone.name) not in elsewhere:
                self._told("item", None, alone.name if here else None, alone.name if there else None, here, there)
            return
        if here.exempt or there.exempt:
            return
        longer = max(here.name, there.name, key=len)  # a heading with the words below it is no other heading
        if not (same_words(here.name, there.name) or _holds(theirs if longer is here.name else ours, longer)):
            self._told("heading", here.name, here.name, there.name, here, there)
        for one, other in differing(Said(here.text or "", tuple(facts)), Said(there.text or "", tuple(facts))):
            told = one or other or ""
            if (one and other) or not (SIGNATURE.fullmatch(told) or compact(told) in words[0 if one is None else 1]):
                self._told("text", here.name, one, other, here, there)

    def _told(
        self,
        about: str,
        heading: str | None,
        ours: str | None,
        theirs: str | None,
        here: AgendaItem | None,
        there: AgendaItem | None,
    ) -> None:
        self._add(
            about,
            heading,
            (ours, here.start, here.end) if ours and here else None,
            (theirs, there.start, there.end) if theirs and there else None,
        )

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
        ours: Reading | None,
        theirs: Reading | None,
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

    def _attendance(self, meetings: tuple[Ids, Ids]) -> None:
        ours, theirs = presence(self.counting, meetings[0]), presence(self.other, meetings[1])
        if not (ours and theirs):
            return  # of one the lists were not read
        surnames = [{of[person].surname for person in of.keys() - than.keys()}
                    for of, than in ((ours, theirs), (theirs, ours))]  # fmt: skip
        for person in sorted(ours.keys() | theirs.keys()):
            here, there = ours.get(person), theirs.get(person)
            if self.part and there is None:
                continue
            if here and there:
                differ = here.status != there.status
            else:  # who is printed with another first name is no other person
                alone, elsewhere = (here, surnames[1]) if here else (there, surnames[0])
                differ = alone is not None and alone.surname not in elsewhere
            if differ:
                self._add("attendance", None, here and here.reading, there and there.reading)

    def _meeting(self, meetings: tuple[Ids, Ids]) -> None:
        ours, theirs = meeting_of(self.counting, meetings[0]), meeting_of(self.other, meetings[1])
        if ours is None or theirs is None:
            return
        for name, about in _OF_MEETING.items():
            one, other = getattr(ours, name), getattr(theirs, name)
            if one and other and not same_words(str(one), str(other)):
                self._add(about, None, (str(one), ours.start, ours.end), (str(other), theirs.start, theirs.end))


def _text(node: Node) -> str:
    return str(getattr(node, "text", None) or node.name)


def _holds(item: Item | None, fact: str) -> bool:
    """Whether an item's words hold those of a fact that was not read in it."""
    return item is not None and compact(fact) in compact(f"{item.node.name} {item.node.text or ''}")
