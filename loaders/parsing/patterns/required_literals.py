"""The words that a pattern cannot do without, read off the pattern itself.

``RESOLVED`` matches nowhere without "resol" in one of its spellings: a text without them need not be searched. Nobody
keeps such words beside the pattern, where they would be forgotten when it changes: they follow from its parse. The
method is that of the prefilters of search engines for regular expressions (R. Cox, "Regular Expression Matching with a
Trigram Index", 2012): strings run along literals, a branch needs one string of each of its sides, and what may be left
out needs none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from re import _constants as op  # type: ignore[attr-defined]  # the only parser that agrees with re in all it accepts
from re import _parser  # type: ignore[attr-defined]
from typing import Any

IGNORE_CASE = int(re.I)  # flags are whole numbers here, as within re: each look at a RegexFlag is a call of enum's
MOST = 64  # strings that a run may have: more of them tell less
RARITY = 15.0  # about one letter in so many is a given one: a string of three stands once in 3,000 letters by chance
COMMON = frozenset(
    """a after all an and are as at be been by for from had has have in is it not of on over that the their they this to
    was were which will with would""".split()
)
OFTEN = 0.01  # about one word in so many is a given one of these
ENDINGS = frozenset("ed er he she ing ver".split())  # which hundreds of words end in: "the" in "he"
VERY_OFTEN = 0.05  # about one word in so many has a given one of these


@dataclass(frozen=True)
class RequiredLiterals:
    """Strings of which one stands in all that a pattern matches; ``folded`` ones are in lower case, for any case.

    White space in them is a single blank, whatever stands for it in the text.
    """

    strings: frozenset[str]
    folded: bool

    @property
    def chance(self) -> float:
        """How often one of them stands in a text by chance: the rarer, the more they tell."""
        return sum(map(_chance, self.strings))


def _chance(string: str) -> float:
    word = string.strip().lower()
    return VERY_OFTEN if word in ENDINGS else OFTEN if word in COMMON else RARITY ** -len(string)


def required_literals(pattern: str, flags: int = 0, *, behind: int = 0) -> RequiredLiterals | None:
    """The strings of which ``pattern`` needs one; None where it can do without any.

    What a pattern looks back at counts where it is no longer than ``behind`` characters: it may stand before the
    stretch that is searched.
    """
    parsed = _parser.parse(pattern, int(flags))
    return _read(parsed, parsed.state.flags, behind).best()


@dataclass
class _Run:
    """The strings that a part of a pattern may begin with so far, and the sets of strings that lie behind it."""

    strings: set[str] = field(default_factory=lambda: {""})
    folded: bool = False
    exact: bool = True
    behind: int = 0
    found: list[RequiredLiterals] = field(default_factory=list)

    def add(self, strings: Iterable[str], *, folded: bool) -> None:
        """What follows without a gap."""
        together = {one + other for one in self.strings for other in strings}
        if len(together) > MOST:
            self.cut()
            together = {*strings} if len({*strings}) <= MOST else {""}
        self.folded = self.folded or folded
        self.strings = {one.lower() for one in together} if self.folded else together

    def cut(self) -> None:
        """What follows is unknown: a new run begins behind it."""
        if "" not in self.strings:
            self.found.append(RequiredLiterals(frozenset(self.strings), self.folded))
        self.strings, self.folded, self.exact = {""}, False, False

    def best(self) -> RequiredLiterals | None:
        """The most telling of the sets found."""
        last = [] if "" in self.strings else [RequiredLiterals(frozenset(self.strings), self.folded)]
        return min([*self.found, *last], key=lambda one: one.chance, default=None)


def _read(parts: Iterable[tuple[Any, Any]], flags: int, behind: int) -> _Run:
    run = _Run(behind=behind)
    for kind, value in parts:
        _step(run, kind, value, flags)
    return run


def _step(run: _Run, kind: Any, value: Any, flags: int) -> None:
    if kind in (op.LITERAL, op.IN):
        letters = letters_of([(kind, value)] if kind is op.LITERAL else value, flags)
        run.add(letters, folded=bool(flags & IGNORE_CASE)) if letters else run.cut()
    elif kind in (op.SUBPATTERN, op.ATOMIC_GROUP):
        inner, inside = (value[3], (flags | value[1]) & ~value[2]) if kind is op.SUBPATTERN else (value, flags)
        for one, two in inner:
            _step(run, one, two, inside)
    elif kind is op.BRANCH:
        _branch(run, [_read(side, flags, run.behind) for side in value[1]])
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        _repeat(run, value[0], value[1], _read(value[2], flags, run.behind))
    elif kind is op.ASSERT and (value[0] > 0 or value[1].getwidth()[1] <= run.behind):
        beside = _read(value[1], flags, run.behind).best()
        run.found.extend([beside] if beside else [])
    elif kind not in (op.AT, op.ASSERT, op.ASSERT_NOT):
        run.cut()


def letters_of(members: Iterable[tuple[Any, Any]], flags: int) -> set[str]:
    """The characters of a small set; empty where it is large, or where another case of them may be meant."""
    found: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL and (not flags & IGNORE_CASE or value < 128):
            letter = chr(value)
            found.add(" " if letter.isspace() else letter.lower() if flags & IGNORE_CASE else letter)
        elif kind is op.CATEGORY and value is op.CATEGORY_SPACE:
            found.add(" ")
        else:
            return set()
    return found if len(found) <= 4 else set()


def _branch(run: _Run, sides: list[_Run]) -> None:
    """One of several sides: all of them together, and what follows may stand behind the end of any of them."""
    if all(side.exact for side in sides):
        folded = any(side.folded for side in sides)
        run.add({string for side in sides for string in side.strings}, folded=folded)
        return
    before, begun = run.strings, run.folded
    run.cut()
    bests = [side.best() for side in sides]
    if all(bests):
        run.found.append(_together([best for best in bests if best]))
    ends = [
        RequiredLiterals(frozenset(one + other for one in before for other in side.strings), begun or side.folded)
        if side.exact
        else RequiredLiterals(frozenset(side.strings), side.folded)
        for side in sides
    ]
    end = _together(ends)
    run.add(end.strings, folded=end.folded)


def _together(several: list[RequiredLiterals]) -> RequiredLiterals:
    folded = any(one.folded for one in several)
    strings = {string for one in several for string in one.strings}
    return RequiredLiterals(frozenset(string.lower() for string in strings) if folded else frozenset(strings), folded)


def _repeat(run: _Run, least: int, most: Any, inner: _Run) -> None:
    if least == 0 and most == 1:
        _branch(run, [inner, _Run()])
    elif least == 0:
        run.cut()
    else:
        _branch(run, [inner])
        if most != 1:  # what follows stands behind the last of many
            run.cut()
            run.add(inner.strings, folded=inner.folded)
