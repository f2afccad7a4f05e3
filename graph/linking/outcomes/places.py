"""Where words stand: under which heading of an item, in which part of it, after which label.

Two places are the same where one of these is, in whatever rank: "AGM" is an item at one meeting, a label under matters
arising at the next.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from graph.linking.outcomes.language.content import NOTHING, Content, telling_roots
from graph.linking.outcomes.language.lexicon import root

Key = frozenset[str]
Rank = Literal["label", "heading", "part"]
_NOWHERE: Key = frozenset()
_ANY_BUSINESS = frozenset(
    root(word)
    for word in "clerk chair chairman secretary treasurer report update matter item meeting minute time".split()
)


_OF_THE_PUBLIC = frozenset(
    root(word)
    for word in "open public forum session participation question questions time other any business aob".split()
)


class Place(NamedTuple):
    """The telling roots of a heading, of the head of a part and of a label; empty where any business may stand."""

    heading: Key = _NOWHERE
    part: Key = _NOWHERE
    label: Key = _NOWHERE


class Shared(NamedTuple):
    """What two places share: the roots of the one's own, and what says so: a label of either, or only parts."""

    rank: Rank
    key: Key


def head_of(place: Place) -> Key:
    """The narrowest of what words stand under."""
    return place.label or place.part or place.heading


def place_of(heading: Content, part: Content, label: Content) -> Place:
    """The place of words that stand there; what a session for the public hangs on below an item is none of it."""
    if part.roots and part.roots <= _OF_THE_PUBLIC:
        heading = part = NOTHING
    return Place(*(telling_roots(said.roots) or (said.roots - _ANY_BUSINESS) for said in (heading, part, label)))


def shared_place(one: Place, other: Place) -> Shared | None:
    """The narrowest place that both share; None where they stand apart."""
    others = [there for there in (other.label, other.part, other.heading) if there]
    for own in (one.label, one.part, one.heading) if others else ():
        for there in others if own else ():
            if not _alike(own, there):
                continue
            if own == one.heading and there == other.heading and _apart(one, other):
                continue
            if own == one.label or there == other.label:
                return Shared("label", own)
            return Shared("part" if own == one.part and there == other.part else "heading", own)
    return None


def _apart(one: Place, other: Place) -> bool:
    """Whether both are in parts of one item, and these are others."""
    return bool(one.part and other.part) and not one.part & other.part


def _alike(one: Key, other: Key) -> bool:
    """Whether two heads, neither empty, are the same: by all words, or by two and more, all of the shorter one's."""
    return one == other or (len(one & other) >= 2 and (one <= other or other <= one))
