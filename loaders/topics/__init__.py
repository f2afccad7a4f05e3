"""Topics: what boards discuss, by a vocabulary and by what documents say themselves.

>>> finder = TopicFinder(standard_vocabulary())
>>> [[mention]] = finder.find("1. Home-educated children", [Section(3, 25, 25, 25)])
>>> mention.topic.name
'Elective home education'
"""

from loaders.topics.definitions import Definition
from loaders.topics.finder import TopicFinder
from loaders.topics.lookup import Lookup, lookup
from loaders.topics.mentions import Findings, Mention, Section
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
