"""Boards that may be one and are printed in other ways: suggested to people with reasons, never joined by themselves.

A season, year or kind of meeting stands before one of the names ("Summer Paediatric Group", "Autumn Paediatric Group"),
one name leaves out the place ("Parish Council", "Wexley Parish Council"), or both are spelled almost alike. People who
sit on both speak for it. Boards of two councils are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from rapidfuzz import fuzz

from graph.identity.evidence import Evidence
from graph.identity.matching.bodies import alike
from graph.identity.matching.clusters import Match

_PASSING = re.compile(
    r"^(?:(?:spring|summer|autumn|winter|(?:19|20)\d\d(?:[-/]\d{2,4})?|ordinary|annual|extraordinary|special|monthly|"
    r"quarterly)\s+)+(?=\S)|\s+(?:19|20)\d\d(?:[-/]\d{2,4})?$",
    re.I,
)
_PASSING_SCORE, _ENDS_SCORE, _SPELLED_SCORE, _PEOPLE = 0.7, 0.55, 0.6, 0.2
_SPELLED = 85
_SHARED_PEOPLE, _SHARED_PART = 2, 0.3


def suggest_boards(boards: Mapping[str, Evidence]) -> list[Match]:
    """Pairs of the boards (by the id of the node) that may be one, the likeliest first."""
    found = [match for pair in combinations(sorted(boards), 2) for match in _match(*pair, boards)]
    return sorted(found, key=lambda match: match.order)


def _match(first: str, second: str, boards: Mapping[str, Evidence]) -> Iterator[Match]:
    one, other = boards[first], boards[second]
    if one.councils and other.councils and not one.councils & other.councils:
        return
    named = max((_named(a, b) for a in one.names for b in other.names), default=(0.0, ""))
    if not named[0]:
        return
    shared = len(one.people & other.people)
    together = shared >= _SHARED_PEOPLE and shared >= _SHARED_PART * min(len(one.people), len(other.people))
    reasons = (named[1], f"{shared} people attend both") if together else (named[1],)
    yield Match.between(first, second, round(named[0] + _PEOPLE * together, 2), *reasons)


def _named(one: str, other: str) -> tuple[float, str]:
    """How much two names speak for one board, and why; nothing where they do not."""
    bare = _PASSING.sub("", one), _PASSING.sub("", other)
    if bare != (one, other) and alike(*bare):
        return _PASSING_SCORE, "named alike but for a season, a year or the kind of meeting"
    short, full = sorted((one.casefold().split(), other.casefold().split()), key=len)
    if short and len(short) < len(full) and full[-len(short) :] == short:
        return _ENDS_SCORE, "one name ends with the other"
    if fuzz.token_sort_ratio(one.casefold(), other.casefold()) >= _SPELLED:
        return _SPELLED_SCORE, "spelled almost alike"
    return 0.0, ""
