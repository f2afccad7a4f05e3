"""Patterns for words that no page's scan covers: tried only where the words hold what the pattern cannot do without."""

from __future__ import annotations

import re

from loaders.parsing.patterns.folding import folded, with_blanks
from loaders.parsing.patterns.required_literals import required_literals


class GuardedPattern:
    """A pattern that asks first whether one of the strings that it needs is there; see ``required_literals``.

    Raises ``ValueError`` for one that can do without any.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        found = required_literals(pattern, flags)
        if found is None:
            raise ValueError(f"no word stands in all that this pattern matches: {pattern}")
        self.pattern = re.compile(pattern, flags)
        self._strings = [
            one for one in found.strings if not any(one != other and other in one for other in found.strings)
        ]
        self._small = [string.lower() for string in self._strings]
        self._folded = found.folded

    def search(self, words: str) -> re.Match[str] | None:
        """The first match in words."""
        asked = folded(words) if self._folded else with_blanks(words)
        for string in self._strings:
            if string in asked:
                return self.pattern.search(words)
        return None

    def may_match(self, small: str) -> bool:
        """Whether words that are ``folded`` may hold a match: for several patterns that are asked of the same words."""
        return any(string in small for string in self._small)
