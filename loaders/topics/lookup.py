"""From what a user types to the topic meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from loaders.topics.vocabulary import Topic
from loaders.topics.words import encode

_NEAR = 70.0
_MOST = 5


@dataclass(frozen=True, slots=True)
class Lookup:
    """``topic`` is what was meant; where that is None, ``near`` lists what might have been, likeliest first."""

    topic: Topic | None
    near: tuple[Topic, ...] = ()


def lookup(topics: Iterable[Topic], text: str) -> Lookup:
    """Return the topic that a user means by any of its spellings, in any case and inflection.

    Args:
        topics: a vocabulary, or the topics of a graph.
        text: what the user typed: "EHE", "home education", "electively home educated".

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
    if len(fitting) == 1:
        return Lookup(next(iter(fitting.values())))
    if fitting:
        return Lookup(None, tuple(fitting.values()))
    near: dict[str, Topic] = {}
    choices = [spelling.lower() for spelling, _ in spelled]
    for _, _, index in process.extract(text.lower(), choices, scorer=fuzz.WRatio, score_cutoff=_NEAR, limit=_MOST * 6):
        topic = spelled[index][1]
        near.setdefault(topic.id, topic)
    return Lookup(None, tuple(near.values())[:_MOST])


def _code(spelling: str) -> str:
    """The words of a spelling; what a user types may leave out its commas."""
    return encode(spelling).replace("<,>", "")
