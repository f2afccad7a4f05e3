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

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations

from graph.identity.evidence import Evidence, together
from graph.identity.judgements import Judgements
from graph.identity.matching.clusters import Clustering, Clusters, Match
from graph.identity.matching.scoring import (
    JOINED,
    OFFERED,
    MatchCandidate,
    alike_in_all,
    candidate,
    compatible,
    is_councillor,
    own_roles,
    score_pair,
)

_ONLY_ONE = 0.9
_FEW, _MANY, _RARE, _COMMON = 2, 4, 0.1, -0.1


def within_council(entries: Mapping[str, Evidence], decisions: Judgements) -> Clustering:
    """Sort the keys of one place whose surnames sound alike."""
    everyone = {key: candidate(key, entries[key]) for key in sorted(entries)}
    judged = _judgements(list(everyone.values()))
    ranks = {key: one.rank for key, one in everyone.items()}
    clusters = Clusters(entries, decisions, ranks=ranks, compatible=_compatible(everyone))
    clusters.decide()
    by_rank = {rank: [one for one in everyone.values() if one.rank == rank] for rank in (0, 1, 2)}
    _join(clusters, _within(judged, by_rank[0]))
    _fit(clusters, judged, by_rank[1], by_rank[0])
    _fit(clusters, judged, by_rank[2], by_rank[0] + by_rank[1])
    return clusters.sorted_out(_offers(clusters, judged))


def across_councils(
    people: Mapping[str, Evidence],
    homes: Mapping[str, str],
    keys: Mapping[str, frozenset[str]],
    decisions: Judgements,
) -> Clustering:
    """Sort people of several places whose full names may be one.

    ``people`` are by the key that stands for each; ``homes`` tell the place of each (two of one place have been
    judged at home), ``keys`` all keys of each.
    """
    everyone = [candidate(key, people[key]) for key in sorted(people)]
    judged = _judgements(everyone, rare=True)
    by_key = {one.key: one for one in everyone}
    clusters = Clusters(people, decisions, ranks=dict.fromkeys(people, 0), keys=keys, compatible=_compatible(by_key))
    judged = [one for one in judged if homes[one.first] != homes[one.second]]
    _join(clusters, judged)
    return clusters.sorted_out(_offers(clusters, judged))


def _judgements(everyone: Sequence[MatchCandidate], *, rare: bool = False) -> list[Match]:
    """All pairs whom their names let be one, the surest first; with ``rare``, how many bear the name counts too.

    With ``rare`` only what would be offered is given: of a common name hardly any pair has more than the name.
    """
    pairs = [(one, other) for one, other in combinations(everyone, 2) if alike_in_all(one, other) is not None]
    namesakes = Counter(one.key for pair in pairs for one in pair)

    def rarity(one: MatchCandidate, other: MatchCandidate) -> float:
        bearers = 1 + max(namesakes[one.key], namesakes[other.key])
        return _RARE if bearers <= _FEW else _COMMON if bearers >= _MANY else 0.0

    judged = (
        score_pair(one, other, rarity=rarity(one, other), least=OFFERED) if rare else score_pair(one, other)
        for one, other in pairs
    )
    return sorted((judgement for judgement in judged if judgement is not None), key=lambda judgement: judgement.order)


def _compatible(everyone: Mapping[str, MatchCandidate]) -> Callable[[str, str], bool]:
    """Whether one person can bear the names and titles of two keys."""
    return cache(lambda first, second: compatible(everyone[first], everyone[second]))


def _within(judged: Iterable[Match], people: Iterable[MatchCandidate]) -> list[Match]:
    keys = {one.key for one in people}
    return [judgement for judgement in judged if judgement.pair <= keys]


def _join(clusters: Clusters, judged: Sequence[Match]) -> None:
    """Join the pairs that are sure, but for those of whom one may as well be a third who is not the other."""
    sure = [judgement for judgement in judged if judgement.score >= JOINED]
    of: defaultdict[str, list[Match]] = defaultdict(list)
    for judgement in sure:
        for key in judgement.pair:
            of[key].append(judgement)
    unrivalled = [
        judgement
        for judgement in sure
        if not any(_rivals(clusters, judgement, other) for key in judgement.pair for other in of[key])
    ]
    for judgement in unrivalled:
        clusters.join(judgement)


def _rivals(clusters: Clusters, one: Match, other: Match) -> bool:
    """Whether another pair with one end in common is as sure, and its far end cannot be the far end of this one."""
    if one == other or other.score < one.score:
        return False
    first, second = one.pair ^ other.pair
    return not clusters.may_join(first, second)


def _fit(
    clusters: Clusters, judged: Sequence[Match], short: Sequence[MatchCandidate], fuller: Sequence[MatchCandidate]
) -> None:
    """Join shortened names to the one person whom each fits; those left over, with each other."""
    near: defaultdict[str, list[Match]] = defaultdict(list)
    shorts, fulls = {one.key for one in short}, {one.key for one in fuller}
    for judgement in judged:
        for key in judgement.pair & shorts:
            if judgement.pair - {key} <= fulls:
                near[key].append(judgement)
    fitting = [found for one in short if (found := _only_one(clusters, one, near[one.key])) is not None]
    for judgement in fitting:
        clusters.join(judgement)
    done = {key for judgement in fitting for key in judgement.pair}
    _join(clusters, _within(judged, [one for one in short if one.key not in done]))


def _only_one(clusters: Clusters, short: MatchCandidate, judged: Iterable[Match]) -> Match | None:
    """The one person whom a shortened name fits: on its board; or, of councillors, in its council."""
    fits: dict[str, Match] = {}
    for judgement in judged:
        (far,) = judgement.pair - {short.key}
        if clusters.may_join(short.key, far):
            fits.setdefault(clusters.standing(far), judgement)  # the surest comes first
    people = {person: together(clusters.entries[key] for key in clusters.members(person)) for person in fits}
    here = _called_so(
        short, {person: known for person, known in people.items() if known.boards & short.evidence.boards}
    )
    if len(here) == 1:
        return _as_only_one(fits[here[0]], "the only one on the board whom the name fits")
    if here or not is_councillor(short.evidence):
        return None
    there = [
        person for person, known in people.items() if known.run_by & short.evidence.run_by and is_councillor(known)
    ]
    return _as_only_one(fits[there[0]], "the only councillor whom the name fits") if len(there) == 1 else None


def _called_so(short: MatchCandidate, people: Mapping[str, Evidence]) -> list[str]:
    """Of several whom a name fits, those with its title: "Councillor Dale" is the councillor, "Mr Dale" the other."""
    if not short.evidence.honorifics:
        return list(people)
    councillor = is_councillor(short.evidence)
    called = [person for person, known in people.items() if is_councillor(known) == councillor]
    if called or not councillor:
        return called
    return [person for person, known in people.items() if not known.honorifics and not own_roles(known)]


def _as_only_one(judgement: Match, reason: str) -> Match:
    score = max(judgement.score, _ONLY_ONE)
    return replace(judgement, score=score, reasons=(*judgement.reasons, reason))


def _offers(clusters: Clusters, judged: Iterable[Match]) -> tuple[Match, ...]:
    """The surest pair of keys for each two people that are not joined and not known to be two."""
    best: dict[tuple[str, str], Match] = {}
    for judgement in judged:
        pair = clusters.standing(judgement.first), clusters.standing(judgement.second)
        if judgement.score < OFFERED:
            break
        if pair[0] != pair[1] and clusters.may_join(judgement.first, judgement.second):
            best.setdefault((min(pair), max(pair)), judgement)
    return tuple(sorted(best.values(), key=lambda judgement: judgement.order))
