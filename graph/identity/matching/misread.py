"""Which names of scans are misread names of people whom a board knows: a pure function, the same in any order.

A name that only OCR tells, and on one day only, may be a misreading: of the people of the board whose names are known
otherwise, it is the one of whose name OCR may have made it. Where it may be two people's, or reads as a usual given
name, or another of the board is called so, nothing is joined: it is offered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from graph.identity.evidence import Evidence, together
from graph.identity.judgements import Judgements
from graph.identity.matching.clusters import Clustering, Match
from graph.identity.matching.scoring import (
    JOINED,
    OFFERED,
    SHORTENED,
    MatchCandidate,
    candidate,
    context,
)
from graph.identity.naming import names
from graph.identity.naming.misreadings import Misreading, misreading

_ONLY_ONE = "the only one on the board whose name it can be"
_A_LETTER = 0.05


@dataclass(frozen=True)
class _Known:
    """Somebody, by the key that stands at home, with all keys that are one there."""

    person: MatchCandidate
    keys: frozenset[str]

    @property
    def evidence(self) -> Evidence:
        """What all keys together tell."""
        return self.person.evidence


def misread_names(
    entries: Mapping[str, Evidence], local: Mapping[str, str], board: str, decisions: Judgements
) -> Clustering:
    """Match the doubtful names of a board with its known people; ``local`` is the key that stands for each at home.

    ``entries`` hold all keys of each. Of what is returned, ``of`` is empty: the pairs are of keys that stand at home.
    """
    keys: defaultdict[str, set[str]] = defaultdict(set)
    for key, stands in local.items():
        keys[stands].add(key)
    people = [
        _Known(candidate(stands, together(entries[key] for key in sorted(own))), frozenset(own))
        for stands, own in sorted(keys.items())
    ]
    here = [one for one in people if board in one.evidence.boards and one.person.name.surname]
    doubtful = [one for one in here if one.evidence.may_be_misread]
    known = [one for one in here if not one.evidence.may_be_misread and one.person.name.given]
    surnames = {one.person.name.surname for one in known}
    fitting = {
        one.person.key: [found for other in known if (found := _match(one, other, surnames, decisions)) is not None]
        for one in doubtful
    }
    by_key = {one.person.key: one for one in doubtful}
    joined: list[Match] = []
    offered: list[Match] = []
    for key, matches in fitting.items():
        for match in matches:
            (far,) = match.pair - {key}
            rivals = [by_key[other] for other, theirs in fitting.items() if any(far in one.pair for one in theirs)]
            is_alone = not any(_stand_together(by_key[key], rival) for rival in rivals)
            if len(matches) == 1 and is_alone and match.score >= JOINED:
                joined.append(replace(match, reasons=(*match.reasons, _ONLY_ONE)))
            elif match.score >= OFFERED:
                offered.append(replace(match, score=min(match.score, SHORTENED)))
    return Clustering({}, _in_order(joined), _in_order(offered))


def _in_order(matches: Iterable[Match]) -> tuple[Match, ...]:
    return tuple(sorted(matches, key=lambda match: match.order))


def _match(read: _Known, known: _Known, surnames: set[str], decisions: Judgements) -> Match | None:
    """How surely a name that was read is that of somebody known; None where it cannot be."""
    if decisions.apart(read.keys, known.keys) or _stand_together(read, known):
        return None
    if names.conflicting(read.evidence.honorifics, known.evidence.honorifics):
        return None
    found = _misreading(read.person, known.person)
    if found is None:
        return None
    told = [(names.MOST - _A_LETTER * len(found.letters), found.told), *context(read.evidence, known.evidence)]
    own = read.person.name.surname
    is_called_so = own != known.person.name.surname and own in surnames
    if is_called_so:
        told.append((0.0, "another of the board is called so"))
    if found.is_name:
        told.append((0.0, "as it was read it is a name, too"))
    most = SHORTENED if is_called_so or found.is_name else 1.0
    score = round(min(most, sum(points for points, _ in told)), 2)
    return Match.between(read.person.key, known.person.key, score, *(reason for _, reason in told))


def _misreading(read: MatchCandidate, known: MatchCandidate) -> Misreading | None:
    """The misreading of fewest letters that makes one of the spellings of the other."""
    found = [misreading(one, other) for one in read.spellings for other in known.spellings]
    return min((one for one in found if one is not None), key=lambda one: (len(one.letters), one.letters), default=None)


def _stand_together(one: _Known, other: _Known) -> bool:
    """Whether a list names both: they are two people."""
    return bool(one.evidence.beside & other.keys or other.evidence.beside & one.keys)
