"""How alike two texts are, by the words that they share: what is told twice is found by it.

What share is enough is for those to say who ask: each names its own threshold.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import cache


def distinct_words(text: str, *, at_least: int) -> Set[str]:
    """The words of a text that have so many letters or more, in lower case, each once."""
    return set(_word(at_least).findall(text.lower()))


@cache
def _word(at_least: int) -> re.Pattern[str]:
    return re.compile(rf"\w{{{at_least},}}")


def share_told(words: Set[str], by: Set[str]) -> float:
    """Which share of ``words`` is among ``by``: 0 to 1; of no words, all are told."""
    return len(words & by) / len(words) if words else 1.0


def likeness(one: Set[str], other: Set[str]) -> float:
    """Which share of the shorter text's words the longer one has too: 0 to 1."""
    return share_told(*sorted((one, other), key=len))
