"""The topics that are known beforehand: what a vocabulary is, how files state one, and how one adds to another."""

from loaders.topics.vocabulary.listing import Entry, Listing, Origin, Topic, Vocabulary, topic_id

__all__ = ["Entry", "Listing", "Origin", "Topic", "Vocabulary", "topic_id"]
