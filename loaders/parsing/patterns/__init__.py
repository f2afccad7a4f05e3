"""Patterns that are asked only where their words stand: the literals that each needs, and one scan for all of them."""

from loaders.parsing.patterns.cache import remembered
from loaders.parsing.patterns.prefilter import ALL, Cued, Cues, Passage, Stretch

__all__ = ["ALL", "Cued", "Cues", "Passage", "Stretch", "remembered"]
