"""Topics: what boards discuss, by a vocabulary and by what documents say themselves.

>>> finder = TopicFinder(standard_vocabulary())
>>> [[mention]] = finder.find("1. Home-educated children", [Section(3, 25, 25, 25)])
>>> mention.topic.name
'Elective home education'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.topics.definitions import Definition
    from loaders.topics.finder import TopicFinder
    from loaders.topics.mentions import Findings, Mention, Section
    from loaders.topics.spelled import Lookup, lookup
    from loaders.topics.standard import standard_finder
    from loaders.topics.vocabulary import Entry, Topic, Vocabulary, topic_id
    from loaders.topics.vocabulary.files import read_vocabulary, standard_vocabulary

__all__ = [
    "Definition",
    "Entry",
    "Findings",
    "Lookup",
    "Mention",
    "Section",
    "Topic",
    "TopicFinder",
    "Vocabulary",
    "lookup",
    "read_vocabulary",
    "standard_finder",
    "standard_vocabulary",
    "topic_id",
]

_HOMES = {
    "Definition": "definitions",
    "Entry": "vocabulary",
    "Findings": "mentions",
    "Lookup": "spelled",
    "lookup": "spelled",
    "Mention": "mentions",
    "read_vocabulary": "vocabulary.files",
    "Section": "mentions",
    "standard_finder": "standard",
    "standard_vocabulary": "vocabulary.files",
    "Topic": "vocabulary",
    "topic_id": "vocabulary",
    "TopicFinder": "finder",
    "Vocabulary": "vocabulary",
}


def __getattr__(name: str) -> object:
    """One of the names, from the module that has it: who only asks for a topic loads no vocabulary."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
