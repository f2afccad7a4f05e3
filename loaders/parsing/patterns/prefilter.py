"""Cues: a page is looked over once for the words that patterns need; a pattern is asked where one of its own stands.

Most sentences hold nothing that most patterns look for, and a search that ignores case visits every letter to find
that out. One pass of an automaton over the page finds the words of all patterns together; what it found in a stretch
of the page is a number with a bit for each pattern (``cues``). Asked or not, the answer is the same.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from typing import NamedTuple, Protocol

from ahocorasick_rs import AhoCorasick

from loaders.parsing.patterns.required_literals import needed

WHITE = [chr(code) for code in range(0x3001) if chr(code).isspace() and code != ord(" ")]
SPECIAL_CASES = (("İ", "i"), ("ı", "i"), ("ſ", "s"))  # letters that re takes for another case of i and s
KNOWN: list[Cued] = []
ALL = -1  # the cues of words that nobody looked over: all of them may stand


class Stretch(Protocol):
    """A part of the clean text that patterns are asked of."""

    @property
    def start(self) -> int:
        """Where it begins in the clean text."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def words(self) -> str:
        """What is printed there."""

    @property
    def cues(self) -> int:
        """Which patterns may match in it, a bit for each."""


class Passage(NamedTuple):
    """A stretch that is nothing else: a line, a sentence."""

    start: int
    end: int
    words: str
    cues: int


class Cued:
    """A pattern that is asked only where a word stands that it cannot do without (see ``needed``).

    Raises ``ValueError`` for one that can do without any: it gains nothing here. With ``behind`` the words may stand in
    what it looks back at: so many characters before a stretch are then to be asked for its cues too.
    """

    def __init__(self, pattern: str, flags: int = 0, *, behind: int = 0) -> None:
        self.behind = behind
        found = needed(pattern, flags, behind=behind)
        if found is None:
            raise ValueError(f"no word stands in all that this pattern matches: {pattern}")
        self.pattern = re.compile(pattern, flags)
        self.needed = found
        self.bit = 1 << len(KNOWN)
        KNOWN.append(self)

    def may_stand(self, cues: int) -> bool:
        """Whether a stretch with these cues may hold a match."""
        return cues & self.bit != 0

    def search(self, passage: Stretch) -> re.Match[str] | None:
        """The first match in a passage; offsets are those of its words."""
        return self.pattern.search(passage.words) if passage.cues & self.bit else None

    def match(self, passage: Stretch) -> re.Match[str] | None:
        """The match that a passage begins with; offsets are those of its words."""
        return self.pattern.match(passage.words) if passage.cues & self.bit else None

    def match_at(self, text: str, passage: Stretch) -> re.Match[str] | None:
        """The match that a passage of ``text`` begins with; offsets are those of ``text``."""
        return self.pattern.match(text, passage.start, passage.end) if passage.cues & self.bit else None

    def find(self, text: str, passage: Stretch) -> re.Match[str] | None:
        """The first match in a passage of ``text``; offsets are those of ``text``."""
        return self.pattern.search(text, passage.start, passage.end) if passage.cues & self.bit else None

    def finditer(self, text: str, passage: Stretch) -> Iterator[re.Match[str]]:
        """The matches in a passage of ``text``; offsets are those of ``text``."""
        return self.pattern.finditer(text, passage.start, passage.end) if passage.cues & self.bit else iter(())


class Cues:
    """Where the words of all patterns stand in a text: looked up when first asked."""

    def __init__(self, text: str) -> None:
        self._text = text

    def between(self, start: int, end: int) -> int:
        """The cues of the stretch from ``start`` to ``end``."""
        places, found = self._hits
        first = bisect_left(places, start)
        cues = 0
        for bits in found[first : bisect_left(places, end, first)]:
            cues |= bits
        return cues

    @cached_property
    def _hits(self) -> tuple[list[int], list[int]]:
        """The places of words, in order, and the bits of the patterns that need each."""
        text = self._text
        for white in WHITE:
            text = text.replace(white, " ")
        hits = _find(_automaton(len(KNOWN), folded=False), text)
        for other, letter in SPECIAL_CASES:
            text = text.replace(other, letter)
        hits += _find(_automaton(len(KNOWN), folded=True), text.lower())
        hits.sort()
        return [place for place, _ in hits], [bits for _, bits in hits]


@cache
def _automaton(known: int, *, folded: bool) -> tuple[AhoCorasick, list[int]]:
    """What finds the words of the first ``known`` patterns, and the bits of the patterns that need each word."""
    words: dict[str, int] = {}
    for cued in KNOWN[:known]:
        if cued.needed.folded == folded:
            for word in cued.needed.strings:
                words[word] = words.get(word, 0) | cued.bit
    return AhoCorasick(list(words)), list(words.values())


def _find(automaton: tuple[AhoCorasick, list[int]], text: str) -> list[tuple[int, int]]:
    finder, bits = automaton
    return [(start, bits[word]) for word, start, _ in finder.find_matches_as_indexes(text, overlapping=True)]
