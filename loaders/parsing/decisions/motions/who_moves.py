"""Who moves and who seconds: the words that say so."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.named import people_named
from loaders.parsing.decisions.motions.patterns import (
    ACTIVE_MOVE,
    ACTIVE_SECOND,
    BOTH_MOVE,
    NOT_WHO,
    PROPOSED,
    SECONDED,
)
from loaders.parsing.patterns import PrefilteredPattern, Stretch
from loaders.parsing.words import honorifics


def mover_in(text: str, passage: Stretch) -> re.Match[str] | None:
    """The first words of a passage that say who moves something."""
    both = _first(BOTH_MOVE, text, passage, "mover")
    single = _earlier(_first(PROPOSED, text, passage, "mover"), _first(ACTIVE_MOVE, text, passage, "mover"))
    return _earlier(both, single)


def seconder_in(text: str, passage: Stretch) -> re.Match[str] | None:
    """The first words of a passage that say who seconds something."""
    return _earlier(_first(SECONDED, text, passage, "seconder"), _first(ACTIVE_SECOND, text, passage, "seconder"))


def _earlier(one: re.Match[str] | None, other: re.Match[str] | None) -> re.Match[str] | None:
    """The match that begins first, for what stands behind it may be another motion's."""
    found = [match for match in (one, other) if match is not None]
    return min(found, key=lambda match: match.start()) if found else None


def _first(pattern: PrefilteredPattern, text: str, passage: Stretch, group: str) -> re.Match[str] | None:
    for match in pattern.finditer(text, passage):
        words = [word.lower().strip(".") for word in match.group(group).split()]
        if words[0] not in NOT_WHO and any(word not in honorifics.HONORIFICS for word in words):
            return match
    return None


def who_moved(item: ItemContext, passage: Stretch) -> tuple[tuple[PersonReference, ...], tuple[PersonReference, ...]]:
    """Who moves and who seconds in a passage."""
    move, second = mover_in(item.text, passage), seconder_in(item.text, passage)
    movers = people_named(item, move.span("mover")) if move else ()
    return movers, people_named(item, second.span("seconder")) if second else ()
