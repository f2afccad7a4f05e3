"""The words that all matches of a pattern begin with, read off the pattern itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from re import _constants as op  # type: ignore[attr-defined]  # the only parser that agrees with re in all it accepts
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from loaders.parsing.patterns.required_literals import IGNORE_CASE, letters_of

MOST = 400  # strings that a part of a pattern may begin with: one automaton looks for all of them
_EDGE = "\0"  # before a string at the edge of a word


@dataclass(frozen=True)
class LeadingLiterals:
    """Strings of which one begins all that a pattern matches; an empty one says that it may begin with anything.

    ``at_words`` are those that stand at the beginning of a word only. ``folded`` ones are in lower case, for any case.
    White space in them is single blanks, whatever stands for them in the text.
    """

    strings: frozenset[str]
    at_words: frozenset[str]
    folded: bool


def leading_literals(pattern: str, flags: int = 0) -> LeadingLiterals:
    """What ``pattern`` begins with."""
    parsed = _parser.parse(pattern, int(flags))
    going_on, ended = _leading(parsed, parsed.state.flags)
    folded = bool(parsed.state.flags & IGNORE_CASE) or "(?i" in pattern
    found = {one.lower() if folded else one for one in going_on | ended}
    bare = {one.lstrip(_EDGE) for one in found if not _begins_word(one)}
    edged = {one.lstrip(_EDGE) for one in found if _begins_word(one)}
    least = {one for one in bare | edged if not any(one != other and one.startswith(other) for other in bare | edged)}
    inner = {one for one in least if any(other.startswith(one) for other in bare)}
    return LeadingLiterals(frozenset(least), frozenset(least - inner), folded)


def _begins_word(string: str) -> bool:
    return string.startswith(_EDGE) and string.lstrip(_EDGE)[:1].isalnum()


def _leading(parts: Iterable[tuple[Any, Any]], flags: int) -> tuple[set[str], set[str]]:
    """What the parts begin with: strings that what follows the parts goes on, and strings with anything behind."""
    going_on, ended = {""}, set[str]()
    for kind, value in parts:
        if kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
            if kind is op.AT and value is op.AT_BOUNDARY:
                going_on = {one or _EDGE for one in going_on}
            continue
        strings, more = _leading_of(kind, value, flags)
        if len(going_on) * (len(strings) + len(more)) > MOST:
            nothing_yet = going_on & {"", _EDGE}
            ended |= going_on - nothing_yet
            going_on = nothing_yet
        ended |= {_joined(one, other) for one in going_on for other in more}
        going_on = {_joined(one, other) for one in going_on for other in strings}
        if not going_on:
            break
    return going_on, ended


def _joined(one: str, other: str) -> str:
    """A string and the next; the edge of a word within them is none that they begin at."""
    return one + other.lstrip(_EDGE) if one else other


def _leading_of(kind: Any, value: Any, flags: int) -> tuple[set[str], set[str]]:
    if kind in (op.LITERAL, op.IN):
        letters = letters_of([(kind, value)] if kind is op.LITERAL else value, flags)
        return (letters, set()) if letters else (set(), {""})
    if kind is op.SUBPATTERN:
        return _leading(value[3], (flags | value[1]) & ~value[2])
    if kind is op.ATOMIC_GROUP:
        return _leading(value, flags)
    if kind is op.BRANCH:
        sides = [_leading(side, flags) for side in value[1]]
        return {one for side, _ in sides for one in side}, {one for _, side in sides for one in side}
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        strings, more = _leading(value[2], flags)
        if strings == {" "} and not more and value[0] <= 1 < value[1]:  # any white space: one blank, or two and more
            more = {"  "}
        elif value[1] != 1:  # what follows stands behind the last of many
            strings, more = set(), strings | more
        return (strings | {""}, more) if value[0] == 0 else (strings, more)
    return set(), {""}
