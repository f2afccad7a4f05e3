"""Which of its meanings an ambiguous spelling has, by what else the text speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from loaders.topics.vocabulary import Topic, Vocabulary

_ITSELF, _NARROWER_OR_BROADER, _SIBLING, _FAMILY = 6, 3, 2, 1


def consolidate(vocabulary: Vocabulary, meanings: Sequence[Topic], *contexts: Iterable[str]) -> Topic | None:
    """Return the meaning that fits the context best, or None where no context tells.

    Each context is a collection of ids of topics found beyond doubt, the nearest first (the item, then the
    document): the first in which one meaning fits better than all others decides.
    """
    for context in contexts:
        present = set(context)
        ranked = sorted(((_fit(vocabulary, topic, present), topic.id, topic) for topic in meanings), reverse=True)
        if ranked[0][0] > (ranked[1][0] if len(ranked) > 1 else 0):
            return ranked[0][2]
    return None


def _fit(vocabulary: Vocabulary, topic: Topic, present: set[str]) -> int:
    own = vocabulary.ancestors(topic.id)
    total = 0
    for other in present:
        theirs = vocabulary.ancestors(other)
        if other == topic.id:
            total += _ITSELF
        elif other in own or topic.id in theirs:
            total += _NARROWER_OR_BROADER
        elif set(topic.broader) & set(vocabulary.topics[other].broader if other in vocabulary.topics else ()):
            total += _SIBLING
        elif own & theirs:
            total += _FAMILY
    return total
