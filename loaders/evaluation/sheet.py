"""The sheet on which one document is judged: counts by kind, and each miss and wrong fact with its line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from loaders.evaluation.matching import pair

G = TypeVar("G")
F = TypeVar("F")
T = TypeVar("T")
Counts = tuple[int, int, int]  # right, annotated, found

KINDS = {
    "date": "date",
    "board": "board",
    "parent_body": "parent body",
    "start_time": "start time",
    "venue": "venue",
    "next_meeting": "next meeting",
    "attended": "attended",
    "apologies": "apologies",
    "absent": "absent",
    "chair": "chair",
    "status": "status",
    "honorific": "honorific",
    "role": "role",
    "organisation": "organisation",
    "items": "items",
    "item_numbers": "item numbers",
    "decisions": "decisions",
    "formal": "formal (recall)",
    "actions": "actions",
    "due": "due",
    "marked": "marked (recall)",
    "assignees": "assignees",
    "presenters": "presenters",
    "topics": "topics (recall)",
}
RECALL_ONLY = ("formal", "marked", "topics")  # parts of other kinds, or kinds that nobody annotates in full


@dataclass(frozen=True)
class Claim(Generic[T]):
    """A fact that the annotation or the program states: as it is shown, and the document's line.

    ``free`` facts count neither way, whether they are found or not.
    """

    fact: T
    text: str
    line: int | None
    free: bool = False


@dataclass(frozen=True)
class Fault:
    """A fact of the annotation that was missed, or a found one that is wrong."""

    verdict: Literal["missed", "wrong"]
    kind: str
    line: int | None
    text: str


@dataclass
class Sheet:
    """Counts by kind, and the faults."""

    counts: dict[str, Counts] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def judge(
        self,
        kind: str,
        gold: Sequence[Claim[G]],
        found: Sequence[Claim[F]],
        alike: Callable[[G, F], float],
        threshold: float,
    ) -> list[tuple[Claim[G], Claim[F]]]:
        """Pair annotated and found facts, count them and note the faults; gives the pairs."""
        places = pair(gold, found, lambda g, f: alike(g.fact, f.fact), threshold, lambda g: g.free)
        pairs = [(gold[g], found[f]) for g, f in places]
        neutral = sum(wanted.free for wanted, _ in pairs)
        self.count(kind, len(pairs) - neutral, sum(not claim.free for claim in gold), len(found) - neutral)
        hit, used = {g for g, _ in places}, {f for _, f in places}
        for place, wanted in enumerate(gold):
            if place not in hit and not wanted.free:
                self.fault("missed", kind, wanted)
        for place, offered in enumerate(found):
            if place not in used:
                self.fault("wrong", kind, offered)
        return pairs

    def value(self, kind: str, gold: Claim[G] | None, found: Claim[F] | None, *, right: bool) -> None:
        """Count what is said of a fact that was found: its number, its date."""
        self.count(kind, int(right), int(gold is not None), int(found is not None))
        if gold is not None and not right:
            self.fault("missed", kind, gold)
        if found is not None and not right:
            self.fault("wrong", kind, found)

    def recall(self, kind: str, gold: Sequence[Claim[G]], found: Sequence[Claim[G]]) -> None:
        """Count how many of the facts that count were found."""
        wanted = [claim for claim in gold if not claim.free]
        hits = sum(any(claim is one for one in found) for claim in wanted)
        self.count(kind, hits, len(wanted), hits)

    def count(self, kind: str, right: int, gold: int, found: int) -> None:
        """Add to the counts of a kind."""
        before = self.counts.get(kind, (0, 0, 0))
        self.counts[kind] = (before[0] + right, before[1] + gold, before[2] + found)

    def fault(self, verdict: Literal["missed", "wrong"], kind: str, claim: Claim[T]) -> None:
        """Note a fault."""
        self.faults.append(Fault(verdict, kind, claim.line, claim.text))
