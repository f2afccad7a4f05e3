"""Boards that may be one and are printed in other ways, and their members: suggested with reasons, never joined here.

A season, year or kind of meeting stands before one of the names ("Summer Paediatric Group", "Autumn Paediatric Group"),
one name leaves out the place ("Parish Council", "Wexley Parish Council"), or both are spelled almost alike. People who
sit on both speak for it. Boards of two councils are two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from rapidfuzz import fuzz

from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements
from graph.identity.matching.bodies import alike, lasting_name
from graph.identity.matching.clusters import Match
from graph.identity.matching.people import within_council
from graph.identity.matching.scoring import candidate

_PASSING_SCORE, _ENDS_SCORE, _SPELLED_SCORE, _PEOPLE = 0.7, 0.55, 0.6, 0.2
_SPELLED = 85
_SHARED_PEOPLE, _SHARED_PART = 2, 0.3


def suggest_boards(boards: Mapping[str, Evidence]) -> list[Match]:
    """Pairs of the boards (by the id of the node) that may be one, the likeliest first."""
    found = [match for pair in combinations(sorted(boards), 2) for match in _match(*pair, boards)]
    return sorted(found, key=lambda match: match.order)


def suggest_members(
    boards: Match, one: Mapping[str, Evidence], other: Mapping[str, Evidence], decisions: Judgements
) -> list[Match]:
    """Pairs of keys of members who would be one, or be offered as one, if their two boards were.

    ``one`` and ``other`` are the keys of the members of either board, with what is known of them.
    """
    sounds: defaultdict[str, dict[str, Evidence]] = defaultdict(dict)
    for key, evidence in (*one.items(), *other.items()):
        here = replace(evidence, boards=frozenset({boards.first}), councils=frozenset(), inferred=frozenset())
        sounds[candidate(key, evidence).name.sound][key] = here
    found = []
    for keys in sounds.values():
        sorted_out = within_council(keys, decisions)
        for match in (*sorted_out.joined, *sorted_out.offered):
            if len(match.pair & one.keys()) == len(match.pair & other.keys()) == 1:
                reasons = [reason for reason in match.reasons if reason != "same board"]
                score = round(match.score * boards.score, 2)
                found.append(Match.between(match.first, match.second, score, *reasons, "their boards may be one"))
    return sorted(found, key=lambda match: match.order)


def _match(first: str, second: str, boards: Mapping[str, Evidence]) -> Iterator[Match]:
    one, other = boards[first], boards[second]
    if one.councils and other.councils and not one.councils & other.councils:
        return
    named = max((_named(a, b) for a in _fullest(one) for b in _fullest(other)), default=(0.0, ""))
    if not named[0]:
        return
    shared = len(one.people & other.people)
    together = shared >= _SHARED_PEOPLE and shared >= _SHARED_PART * min(len(one.people), len(other.people))
    reasons = (named[1], f"{shared} people attend both") if together else (named[1],)
    yield Match.between(first, second, round(named[0] + _PEOPLE * together, 2), *reasons)


def _fullest(board: Evidence) -> list[str]:
    """A board's names but those that leave out the place which another of its names tells."""
    words = {name: lasting_name(name).casefold().split() for name in sorted(board.names)}
    return [name for name, own in words.items() if not any(_is_end(own, full) for full in words.values())]


def _is_end(short: list[str], full: list[str]) -> bool:
    return 0 < len(short) < len(full) and full[-len(short) :] == short


def _named(one: str, other: str) -> tuple[float, str]:
    """How much two names speak for one board, and why; nothing where they do not."""
    bare = lasting_name(one), lasting_name(other)
    if bare != (one, other) and alike(*bare):
        return _PASSING_SCORE, "named alike but for a season, a year or the kind of meeting"
    short, full = sorted((one.casefold().split(), other.casefold().split()), key=len)
    if _is_end(short, full):
        return _ENDS_SCORE, "one name ends with the other"
    if fuzz.token_sort_ratio(one.casefold(), other.casefold()) >= _SPELLED:
        same = one.casefold() == other.casefold()
        return _SPELLED_SCORE, "the same name" if same else "spelled almost alike"
    return 0.0, ""
