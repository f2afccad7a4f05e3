"""The topics whose spellings are like what a user types, where none is spelled so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from loaders.topics.vocabulary import Topic
from loaders.topics.wording import SMALL_WORDS
from loaders.topics.words import encode

_NEAR = 0.6
"""From this likeness on a topic is offered."""
_BEHIND = 0.25
"""One that is so much less alike than the best is not."""
_ALIKE = 0.87
"""From this likeness on two words are taken for forms or misspellings of one ("exclusion", "excluded")."""
_BEGUN = 0.9
"""The likeness of a word to its beginning ("home ed")."""
_WHOLE = 85.0
"""From this likeness (of 100) on two phrases are compared letter by letter."""
_OTHER = 0.02
"""By so much a topic's name comes before its other spellings."""
_MOST = 5


def alike(spelled: Sequence[tuple[str, Topic]], text: str) -> tuple[Topic, ...]:
    """The topics with a spelling like the text, the likeliest first, at most ``_MOST``; ``spelled`` pairs both."""
    typed = _words(text)
    if all(word in SMALL_WORDS for word in typed):
        return ()
    best: dict[str, tuple[float, Topic]] = {}
    for spelling, topic in spelled:
        likeness = _likeness(typed, _words(spelling)) - (0 if spelling == topic.name else _OTHER)
        if likeness >= max(_NEAR, best.get(topic.id, (0.0, topic))[0]):
            best[topic.id] = (likeness, topic)
    ranked = sorted(best.values(), key=lambda one: (-one[0], len(one[1].name), one[1].id))
    return tuple(topic for likeness, topic in ranked[:_MOST] if likeness > ranked[0][0] - _BEHIND)


def _likeness(typed: tuple[str, ...], spelling: tuple[str, ...]) -> float:
    """How alike two phrases are, from 0 to 1: Dice's coefficient of their words, of which each has a likeness.

    Where letters are amiss in a short word ("ars centre") the phrases as a whole are compared.
    """
    if not typed or not spelling:
        return 0.0
    rest, total = list(spelling), 0.0
    for word in typed:
        likeness, other = max(((_word_likeness(word, one), one) for one in rest), default=(0.0, ""))
        if likeness:
            total += likeness
            rest.remove(other)
    whole = fuzz.ratio(" ".join(typed), " ".join(spelling), score_cutoff=_WHOLE) / 100
    return max(2 * total / (len(typed) + len(spelling)), whole)


def _word_likeness(typed: str, word: str) -> float:
    if typed == word:
        return 1.0
    if typed[0] != word[0]:
        return 0.0
    if len(typed) > 1 and word.startswith(typed):
        return _BEGUN
    likeness = JaroWinkler.similarity(typed, word, score_cutoff=_ALIKE)
    return min(likeness, _BEGUN + 0.05)


@lru_cache(maxsize=1 << 14)
def _words(text: str) -> tuple[str, ...]:
    """The words of a phrase in their normal form, without small ones where others stand beside them."""
    words = tuple(re.findall(r"<(\w+)>", encode(text)))
    return tuple(word for word in words if word not in SMALL_WORDS) or words
