"""The prefilter: a page is scanned once for the words that patterns need; each pattern is tried where its own stand.

Most sentences hold nothing that most patterns look for, and a search that ignores case visits every letter to find
that out. One pass of an automaton over the page finds the words of all patterns together; what it found in a stretch
of the page is a number with a bit for each pattern (``hits``). Tried or not, the answer is the same.

The patterns of one scan are a ``PatternSet``. The first scan closes it: a pattern made later would have no bit in the
pages that were scanned before, and find nothing on them, so that making one is an error.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import cached_property, reduce
from importlib import import_module
from operator import or_
from typing import NamedTuple, Protocol

from ahocorasick_rs import AhoCorasick

from loaders.parsing.patterns.folding import folded, with_blanks
from loaders.parsing.patterns.required_literals import required_literals

ALL_HITS = -1  # the hits of words that nobody scanned: every pattern may match


class LatePatternError(Exception):
    """A pattern was made after the first page was scanned: it would silently find nothing on that page."""


class Stretch(Protocol):
    """A part of the clean text that patterns are tried on."""

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
    def hits(self) -> int:
        """Which patterns may match in it, a bit for each."""


class Passage(NamedTuple):
    """A stretch that is nothing else: a line, a sentence."""

    start: int
    end: int
    words: str
    hits: int


class _Automaton(NamedTuple):
    """What finds words in a text, and the bits of the patterns that need each word."""

    finder: AhoCorasick
    bits: list[int]

    def add_places(self, text: str, found: dict[int, int]) -> None:
        for word, start, _ in self.finder.find_matches_as_indexes(text, overlapping=True):
            found[start] = found.get(start, 0) | self.bits[word]


class PatternSet:
    """The patterns that one scan looks for together; closed by the first scan.

    ``made_by`` is the module that makes all of them, with those that it imports: it is imported before they are closed.
    """

    def __init__(self, made_by: str | None = None) -> None:
        self._made_by = made_by
        self._patterns: list[PrefilteredPattern] = []
        self._closed = False

    def __iter__(self) -> Iterator[PrefilteredPattern]:
        return iter(self._patterns)

    def add(self, pattern: PrefilteredPattern) -> int:
        """Take a pattern in; returns its bit. Raises ``LatePatternError`` once a page has been scanned."""
        if self._closed:
            raise LatePatternError(
                f"made after the first page was scanned: {pattern.pattern.pattern[:60]!r}; make patterns on import, in "
                "a module that loaders.parsing.reader imports"
            )
        self._patterns.append(pattern)
        return 1 << (len(self._patterns) - 1)

    @cached_property
    def automata(self) -> tuple[_Automaton, _Automaton]:
        """What finds the words of the patterns as printed, and in lower case. Closes the set."""
        if self._made_by is not None:
            import_module(self._made_by)
        self._closed = True
        return self._automaton(folded=False), self._automaton(folded=True)

    def _automaton(self, *, folded: bool) -> _Automaton:
        words: dict[str, int] = {}
        for pattern in self._patterns:
            if pattern.required.folded == folded:
                for word in pattern.required.strings:
                    words[word] = words.get(word, 0) | pattern.bit
        return _Automaton(AhoCorasick(list(words)), list(words.values()))


PATTERNS = PatternSet("loaders.parsing.reader")  # those of the reading rules


class PrefilteredPattern:
    """A pattern that is tried only where a word stands that it cannot do without (see ``required_literals``).

    Raises ``ValueError`` for one that can do without any: it gains nothing here; ``LatePatternError`` where pages were
    scanned before. With ``behind`` the words may stand in what it looks back at: so many characters before a stretch
    are then to be asked for its hits too.
    """

    def __init__(self, pattern: str, flags: int = 0, *, behind: int = 0, patterns: PatternSet = PATTERNS) -> None:
        self.behind = behind
        found = required_literals(pattern, flags, behind=behind)
        if found is None:
            raise ValueError(f"no word stands in all that this pattern matches: {pattern}")
        self.pattern = re.compile(pattern, flags)
        self.required = found
        self.bit = patterns.add(self)

    def may_match(self, hits: int) -> bool:
        """Whether a stretch with these hits may hold a match."""
        return hits & self.bit != 0

    def search(self, passage: Stretch) -> re.Match[str] | None:
        """The first match in a passage; offsets are those of its words."""
        return self.pattern.search(passage.words) if passage.hits & self.bit else None

    def match(self, passage: Stretch) -> re.Match[str] | None:
        """The match that a passage begins with; offsets are those of its words."""
        return self.pattern.match(passage.words) if passage.hits & self.bit else None

    def match_at(self, text: str, passage: Stretch) -> re.Match[str] | None:
        """The match that a passage of ``text`` begins with; offsets are those of ``text``."""
        return self.pattern.match(text, passage.start, passage.end) if passage.hits & self.bit else None

    def find(self, text: str, passage: Stretch) -> re.Match[str] | None:
        """The first match in a passage of ``text``; offsets are those of ``text``."""
        return self.pattern.search(text, passage.start, passage.end) if passage.hits & self.bit else None

    def finditer(self, text: str, passage: Stretch) -> Iterator[re.Match[str]]:
        """The matches in a passage of ``text``; offsets are those of ``text``."""
        return self.pattern.finditer(text, passage.start, passage.end) if passage.hits & self.bit else iter(())


class PatternGroup:
    """Patterns of which any will do: a stretch that holds no word of them is passed over after one look."""

    def __init__(self, *patterns: PrefilteredPattern) -> None:
        self.bits = reduce(or_, (pattern.bit for pattern in patterns))
        self._patterns = patterns

    def __iter__(self) -> Iterator[PrefilteredPattern]:
        return iter(self._patterns)

    def may_match(self, hits: int) -> bool:
        """Whether a stretch with these hits may hold a match of any."""
        return hits & self.bits != 0

    def search(self, passage: Stretch) -> re.Match[str] | None:
        """The first match in a passage of the first pattern that has one; offsets are those of its words."""
        words = passage.words
        return self._first(passage.hits, lambda pattern: pattern.search(words))

    def match_at(self, text: str, passage: Stretch) -> re.Match[str] | None:
        """The match of the first pattern that a passage of ``text`` begins with; offsets are those of ``text``."""
        return self._first(passage.hits, lambda pattern: pattern.match(text, passage.start, passage.end))

    def find(self, text: str, passage: Stretch) -> re.Match[str] | None:
        """The first match in a passage of ``text`` of the first pattern that has one; offsets as in ``text``."""
        return self._first(passage.hits, lambda pattern: pattern.search(text, passage.start, passage.end))

    def _first(self, hits: int, ask: Callable[[re.Pattern[str]], re.Match[str] | None]) -> re.Match[str] | None:
        if hits & self.bits:
            for one in self._patterns:
                if hits & one.bit and (found := ask(one.pattern)) is not None:
                    return found
        return None


class PrefilterHits:
    """Where the words of all patterns stand in a text: scanned for when first asked."""

    def __init__(self, text: str, patterns: PatternSet = PATTERNS) -> None:
        self._text = text
        self._patterns = patterns

    def between(self, start: int, end: int) -> int:
        """The hits of the stretch from ``start`` to ``end``."""
        places, found = self._places
        first = bisect_left(places, start)
        last = bisect_left(places, end, first)
        return reduce(or_, found[first:last]) if first < last else 0

    @cached_property
    def _places(self) -> tuple[list[int], list[int]]:
        """The places of words, in order, and the bits of the patterns that need each."""
        as_printed, in_lower_case = self._patterns.automata
        blanked = with_blanks(self._text)
        found: dict[int, int] = {}
        as_printed.add_places(blanked, found)
        in_lower_case.add_places(folded(blanked), found)
        places = sorted(found)
        return places, [found[place] for place in places]
