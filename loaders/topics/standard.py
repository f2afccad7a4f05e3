"""The finder that documents are read with where the user names no topics."""

from __future__ import annotations

from functools import cache

from loaders.topics.finder import TopicFinder
from loaders.topics.vocabulary.files import standard_vocabulary


@cache
def standard_finder() -> TopicFinder:
    """The finder of the standard vocabulary's topics, made once."""
    return TopicFinder(standard_vocabulary())
