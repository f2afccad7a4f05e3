"""Which keys are one person: pure functions from evidence and decisions to clusters, the same in any order.

Two steps, so that a new document costs what it touches:

1. *At home*: the keys of one council (or of one board whose council is unknown) whose surnames sound alike. Full
   names are joined where the evidence suffices, the surest first; then a name with an initial, then a surname alone,
   is joined to the one person on the board whom it fits. Where it fits two, it stays by itself.
2. *Abroad*: people of several councils whose full names may be one. They are joined only on strong evidence.

What falls short of certainty is offered (``POSSIBLY_SAME_AS``). Two people who stand on one attendance list are never
joined but by a decision; a decision always wins.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graph.identity.clusters import Clusters, Judgement, Sorted
from graph.identity.decisions import Decisions
from graph.identity.evidence import Evidence, together
from graph.identity.weighing import JOINED, OFFERED, Known, judge, known

_ONLY_ONE = 0.9
_FEW, _MANY, _RARE, _COMMON = 2, 4, 0.1, -0.1


def at_home(entries: Mapping[str, Evidence], decisions: Decisions) -> Sorted:
    """Sort the keys of one place whose surnames sound alike."""
    everyone = {key: known(key, entries[key]) for key in sorted(entries)}
    ranks = {key: one.rank for key, one in everyone.items()}
    clusters = Clusters(entries, decisions, ranks=ranks)
    clusters.decide()
    by_rank = {rank: [one for one in everyone.values() if one.rank == rank] for rank in (0, 1, 2)}
    _join(clusters, _judged(by_rank[0]))
    _fit(clusters, by_rank[1], by_rank[0])
    _fit(clusters, by_rank[2], by_rank[0] + by_rank[1])
    return Sorted(clusters.of(), tuple(clusters.joined), _offers(clusters, _judged(list(everyone.values()))))


def abroad(
    people: Mapping[str, Evidence],
    homes: Mapping[str, str],
    keys: Mapping[str, frozenset[str]],
    decisions: Decisions,
) -> Sorted:
    """Sort people of several places whose full names may be one.

    ``people`` are by the key that stands for each; ``homes`` tell the place of each (two of one place have been
    judged at home), ``keys`` all keys of each.
    """
    everyone = [known(key, people[key]) for key in sorted(people)]
    rarity = _RARE if len(everyone) <= _FEW else _COMMON if len(everyone) >= _MANY else 0.0
    clusters = Clusters(people, decisions, ranks=dict.fromkeys(people, 0), keys=keys)
    judged = [one for one in _judged(everyone, rarity) if homes[one.first] != homes[one.second]]
    _join(clusters, judged)
    return Sorted(clusters.of(), tuple(clusters.joined), _offers(clusters, judged))


def _judged(everyone: Sequence[Known], rarity: float = 0.0) -> list[Judgement]:
    """All pairs that may be one, the surest first."""
    found = []
    for at, one in enumerate(everyone):
        for other in everyone[at + 1 :]:
            judgement = judge(one, other, rarity=rarity, least=OFFERED)
            if judgement is not None:
                found.append(judgement)
    return sorted(found, key=lambda judgement: judgement.order)


def _join(clusters: Clusters, judged: Iterable[Judgement]) -> None:
    for judgement in judged:
        if judgement.score >= JOINED:
            clusters.join(judgement)


def _fit(clusters: Clusters, short: Sequence[Known], fuller: Sequence[Known]) -> None:
    """Join shortened names to the one person whom each fits; those left over, with each other."""
    fitting = [judgement for one in short if (judgement := _only_one(clusters, one, fuller)) is not None]
    for judgement in fitting:
        clusters.join(judgement)
    done = {key for judgement in fitting for key in (judgement.first, judgement.second)}
    _join(clusters, _judged([one for one in short if one.key not in done]))


def _only_one(clusters: Clusters, short: Known, fuller: Sequence[Known]) -> Judgement | None:
    """The one person whom a shortened name fits: on its board; or, of councillors, in its council."""
    fits: dict[str, Judgement] = {}
    for other in fuller:
        judgement = judge(short, other)
        if judgement is not None and clusters.may_join(short.key, other.key):
            person = clusters.person(other.key)
            fits[person] = min(fits.get(person, judgement), judgement, key=lambda judged: judged.order)
    people = {person: together(clusters.entries[key] for key in clusters.members(person)) for person in fits}
    here = [person for person in fits if people[person].boards & short.evidence.boards]
    if len(here) == 1:
        return _told(fits[here[0]], "the only one on the board whom the name fits")
    if here or "Councillor" not in short.evidence.honorifics:
        return None
    there = [
        person
        for person in fits
        if people[person].councils & short.evidence.councils and "Councillor" in people[person].honorifics
    ]
    return _told(fits[there[0]], "the only councillor whom the name fits") if len(there) == 1 else None


def _told(judgement: Judgement, reason: str) -> Judgement:
    score = max(judgement.score, _ONLY_ONE)
    return Judgement(judgement.first, judgement.second, score, (*judgement.reasons, reason))


def _offers(clusters: Clusters, judged: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The surest pair of keys for each two people that are not joined and not known to be two."""
    best: dict[tuple[str, str], Judgement] = {}
    for judgement in judged:
        pair = clusters.person(judgement.first), clusters.person(judgement.second)
        if pair[0] != pair[1] and clusters.may_join(judgement.first, judgement.second):
            best.setdefault((min(pair), max(pair)), judgement)
    return tuple(sorted(best.values(), key=lambda judgement: judgement.order))


def by_person(of: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The keys of each person."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for key, person in of.items():
        found[person].add(key)
    return {person: frozenset(keys) for person, keys in found.items()}
