"""Who may be somebody of whom a list prints an earlier name ("Ann Cole (formerly Brown)"): suggested, not joined.

Whoever is called so, or by both names ("Ann Brown-Cole"), on the same board or in the same council may be the one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.identity.evidence import Evidence
from graph.identity.matching.clusters import Match
from graph.identity.matching.scoring import OFFERED, candidate, score_pair
from graph.identity.naming import names

_REASON = "an earlier name of the one"
_MOST = 0.8


@dataclass(frozen=True)
class Renamed:
    """A key of somebody of whom earlier names are known, with what is known of it."""

    key: str
    evidence: Evidence
    earlier: tuple[str, ...]

    @property
    def forms(self) -> Iterator[str]:
        """The names by which they may be known elsewhere: an earlier one, or both."""
        today = max(self.evidence.names, key=lambda name: (len(name), name)).split()[-1]
        for name in self.earlier:
            yield name
            given, _, before = name.rpartition(" ")
            if given and "-" not in before + today:
                yield from (f"{given} {before}-{today}", f"{given} {today}-{before}")

    @property
    def blocks(self) -> frozenset[str]:
        """The blocks of keys among which whoever is called so stands."""
        homes = self.evidence.run_by | self.evidence.boards
        return frozenset(f"{home} {names.parse(form).sound}" for home in homes for form in self.forms)


def earlier_names(name: str, honorific: str | None, aliases: Sequence[str]) -> tuple[str, ...]:
    """Of the other names of somebody, the full ones with another surname."""
    sound = names.parse(name, honorific).sound
    return tuple(alias for alias in aliases if (parsed := names.parse(alias)).full and parsed.sound != sound)


def suggest_earlier(renamed: Sequence[Renamed], others: Mapping[str, Evidence]) -> list[Match]:
    """Pairs of a key of ``renamed`` and one of ``others`` that may be one, the likeliest first."""
    by_sound: defaultdict[str, list[str]] = defaultdict(list)
    for key, evidence in others.items():
        by_sound[candidate(key, evidence).name.sound].append(key)
    found: dict[frozenset[str], Match] = {}
    for one in renamed:
        for form in one.forms:
            called = candidate(one.key, replace(one.evidence, names=frozenset({form})))
            for key in by_sound[called.name.sound]:
                match = score_pair(called, candidate(key, others[key]), least=OFFERED)
                if match is not None and key != one.key and _of_one_place(one.evidence, others[key]):
                    told = replace(match, score=min(match.score, _MOST), reasons=(_REASON, *match.reasons))
                    found.setdefault(told.pair, told)
    return sorted(found.values(), key=lambda match: match.order)


def _of_one_place(one: Evidence, other: Evidence) -> bool:
    return bool(one.boards & other.boards or one.run_by & other.run_by)
