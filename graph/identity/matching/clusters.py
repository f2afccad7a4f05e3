"""Keys that become one, step by step, under what forbids it: decisions, standing on one list, names that differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements

DECIDED = "decided"


@dataclass(frozen=True)
class Match:
    """Two keys (the smaller first), how surely they are one (0 to 1), and why."""

    first: str
    second: str
    score: float
    reasons: tuple[str, ...]

    @classmethod
    def between(cls, one: str, other: str, score: float, *reasons: str) -> Match:
        """What is judged of two keys, in whatever order they come."""
        return cls(min(one, other), max(one, other), score, reasons)

    @property
    def pair(self) -> frozenset[str]:
        """The two keys."""
        return frozenset({self.first, self.second})

    @property
    def order(self) -> tuple[float, str, str]:
        """The surest first, then by the alphabet."""
        return (-self.score, self.first, self.second)


@dataclass(frozen=True)
class Clustering:
    """Keys sorted out: the key that stands for each, why keys were joined, and the pairs that are offered."""

    of: Mapping[str, str]
    joined: tuple[Match, ...] = ()
    offered: tuple[Match, ...] = ()


class Clusters:
    """Sorts ``entries`` (evidence by key) into clusters; ``joined`` tells what was joined, and why.

    The smallest of ``ranks`` stands for a cluster, then the first in the alphabet. ``keys`` are all keys for which
    an entry stands, where it stands for several. ``compatible`` tells of two keys whether one can bear both names: in
    a cluster each two must, or Sam would make Samuel and Samantha one.
    """

    def __init__(
        self,
        entries: Mapping[str, Evidence],
        decisions: Judgements,
        *,
        ranks: Mapping[str, int],
        keys: Mapping[str, frozenset[str]] | None = None,
        compatible: Callable[[str, str], bool] | None = None,
    ) -> None:
        self.entries = entries
        self.joined: list[Match] = []
        self._decisions = decisions
        self._ranks = ranks
        self._keys = keys or {key: frozenset({key}) for key in entries}
        self._cluster = {key: {key} for key in entries}
        self._compatible = compatible
        self._decided = {key: frozenset({key}) for key in entries}

    def members(self, key: str) -> frozenset[str]:
        """The keys that are one with ``key``."""
        return frozenset(self._cluster[key])

    def standing(self, key: str) -> str:
        """The key that stands for the cluster of ``key``."""
        return min(self._cluster[key], key=lambda member: (self._ranks[member], member))

    def sorted_out(self, offered: tuple[Match, ...] = ()) -> Clustering:
        """What has become of the keys."""
        return Clustering({key: self.standing(key) for key in sorted(self.entries)}, tuple(self.joined), offered)

    def decide(self) -> None:
        """Join what people decided to be the same."""
        for key in sorted(self.entries):
            for other in sorted(self._decisions.same_as(key)):
                if other in self._cluster and other not in self._cluster[key]:
                    self._unite(Match.between(key, other, 1.0, DECIDED))
        self._decided = {key: self.members(key) for key in self.entries}

    def join(self, judgement: Match) -> None:
        """Make the clusters of two keys one, unless something forbids it."""
        first, second = judgement.first, judgement.second
        if second not in self._cluster[first] and self.may_join(first, second):
            self._unite(judgement)

    def may_join(self, first: str, second: str) -> bool:
        """Whether nothing forbids that two keys are one: no decision, no list with both, no name of theirs."""
        if second in self._cluster[first]:
            return True
        one, other = self._all_keys(first), self._all_keys(second)
        return not (
            self._decisions.apart(one, other)
            or not self._names_fit(first, second)
            or any(self.entries[key].beside & other for key in self._cluster[first])
            or any(self.entries[key].beside & one for key in self._cluster[second])
        )

    def _names_fit(self, first: str, second: str) -> bool:
        """Whether one can bear all names of both; of names that people decided to be one's, any."""
        fit = self._compatible
        if fit is None:
            return True
        decided = [{self._decided[member] for member in self._cluster[key]} for key in (first, second)]
        return all(any(fit(key, far) for key in own for far in other) for own in decided[0] for other in decided[1])

    def _all_keys(self, key: str) -> frozenset[str]:
        return frozenset().union(*(self._keys[member] for member in self._cluster[key]))

    def _unite(self, judgement: Match) -> None:
        both = self._cluster[judgement.first] | self._cluster[judgement.second]
        self._cluster |= dict.fromkeys(both, both)
        self.joined.append(judgement)
