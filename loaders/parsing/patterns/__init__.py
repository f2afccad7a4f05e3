"""Patterns that are asked only where their words stand: the literals that each needs, and one scan for all of them."""

from loaders.parsing.patterns.cache import cached_for_short_text
from loaders.parsing.patterns.prefilter import ALL_HITS, Passage, PrefilteredPattern, PrefilterHits, Stretch

__all__ = ["ALL_HITS", "Passage", "PrefilterHits", "PrefilteredPattern", "Stretch", "cached_for_short_text"]
