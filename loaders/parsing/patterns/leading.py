"""Patterns that are tried only where the words stand that they begin with.

A search through a whole document that ignores case visits every letter. Most patterns begin with one of a few words:
one pass of an automaton finds where the words of all these patterns stand in a text, and each pattern is matched at
its own. The answer is the same, as no match can begin elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick

from loaders.parsing.patterns.folding import folded, with_blanks
from loaders.parsing.patterns.leading_literals import LeadingLiterals, leading_literals

SHORT = 400  # characters of a text that is searched as it is


class _Owners(NamedTuple):
    """The patterns that a word begins: wherever it stands, and where a word of the text begins with it."""

    anywhere: list[int]
    at_words: list[int]


_Automaton = tuple[AhoCorasick, list[_Owners]]


class _LedPatterns:
    """The patterns whose words are looked for together."""

    def __init__(self) -> None:
        self._words: list[LeadingLiterals] = []

    def add(self, words: LeadingLiterals) -> int:
        """Take a pattern in by the words that it begins with; returns its number."""
        self._words.append(words)
        self.__dict__.pop("_automata", None)
        _places.cache_clear()
        return len(self._words) - 1

    @cached_property
    def _automata(self) -> tuple[_Automaton, _Automaton]:
        """What finds the words as printed, and in small letters; and the patterns that each begins."""
        return self._automaton(in_small=False), self._automaton(in_small=True)

    def _automaton(self, *, in_small: bool) -> _Automaton:
        owners: dict[str, _Owners] = {}
        for number, words in enumerate(self._words):
            for string in words.strings if words.folded == in_small else ():
                of_word = owners.setdefault(string, _Owners([], []))
                (of_word.at_words if string in words.at_words else of_word.anywhere).append(number)
        return AhoCorasick(list(owners)), list(owners.values())

    def places(self, text: str) -> list[list[int]]:
        """Where a match of each pattern may begin in ``text``, in order."""
        found: list[list[int]] = [[] for _ in self._words]
        for (finder, owners), searched in zip(self._automata, (with_blanks(text), folded(text)), strict=True):
            for word, start, _ in finder.find_matches_as_indexes(searched, overlapping=True):
                anywhere, at_words = owners[word]
                for number in anywhere:
                    found[number].append(start)
                if at_words and not (start and _in_word(searched[start - 1])):
                    for number in at_words:
                        found[number].append(start)
        for places in found:
            places.sort()
        return found


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


_PATTERNS = _LedPatterns()


@lru_cache(maxsize=2)  # the document at hand, as it came and without what is private
def _places(text: str) -> list[list[int]]:
    return _PATTERNS.places(text)


class LedPattern:
    """A pattern all matches of which begin with one of some words, to search whole documents with.

    Raises ``ValueError`` for one that may begin with anything.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.leading = leading_literals(pattern, flags)
        if "" in self.leading.strings:
            raise ValueError(f"no words begin all that this pattern matches: {pattern}")
        self.pattern = re.compile(pattern, flags)
        self._number = _PATTERNS.add(self.leading)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """The matches in ``text``, as those of ``re``."""
        end = len(text) if end is None else end
        if len(text) <= SHORT:
            yield from self.pattern.finditer(text, start, end)
            return
        places: Sequence[int] = _places(text)[self._number]
        match: Any = self.pattern.match
        for number in range(bisect_left(places, start), bisect_left(places, end)):
            place = places[number]
            if place >= start:
                found = match(text, place, end)
                if found is not None:
                    yield found
                    start = found.end()

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in ``text``."""
        return next(self.finditer(text, start, end), None)
