"""From what a user types to the topic meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from loaders.topics.vocabulary import Topic
from loaders.topics.words import encode


@dataclass(frozen=True, slots=True)
class Lookup:
    """``topic`` is what was meant; where that is None, ``near`` lists what might have been, likeliest first.

    ``several`` tells that those in ``near`` are not only alike but have just the spelling that was typed.
    """

    topic: Topic | None
    near: tuple[Topic, ...] = ()
    several: bool = False


def lookup(topics: Iterable[Topic], text: str) -> Lookup:
    """Return the topic that a user means by any of its spellings, in any case and inflection.

    Args:
        topics: a vocabulary, or the topics of a graph.
        text: what the user typed: "EHE", "home education", "electively home educated", "selfharm".

    Several topics of one spelling are told apart by case ("SEND") and by name; where that fails all are offered as
    ``near``, as are topics of similar spelling where none fits.
    """
    spelled = [(spelling, topic) for topic in topics for spelling in (topic.name, *topic.aliases)]
    code = _code(text)
    fitting = {topic.id: topic for spelling, topic in spelled if _code(spelling) == code} if code else {}
    for narrower in (
        {topic.id: topic for topic in fitting.values() if _code(topic.name) == code},
        {topic.id: topic for spelling, topic in spelled if spelling == text and topic.id in fitting},
    ):
        if len(fitting) > 1 and narrower:
            fitting = narrower
    if not fitting and code:
        fitting = {topic.id: topic for spelling, topic in spelled if _run_together(spelling) == _run_together(text)}
    if len(fitting) == 1:
        return Lookup(next(iter(fitting.values())))
    if fitting:
        return Lookup(None, tuple(fitting.values()), several=True)
    from loaders.topics.likeness import alike  # with a library that only this needs

    return Lookup(None, alike(spelled, text))


def _code(spelling: str) -> str:
    """The words of a spelling; what a user types may leave out its commas."""
    return encode(spelling).replace("<,>", "")


@lru_cache(maxsize=1 << 14)
def _run_together(spelling: str) -> str:
    return "".join(re.findall(r"\w+", _code(spelling)))
