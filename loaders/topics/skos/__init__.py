"""Vocabularies in SKOS: what a file states, which concepts it holds, and the topics that these become."""

from loaders.topics.skos.listing import listing_of_skos

__all__ = ["listing_of_skos"]
