"""Patterns that are asked only where their words stand: the literals that each needs, and one scan for all of them."""

from loaders.parsing.patterns.cache import cached_for_short_text
from loaders.parsing.patterns.folding import folded
from loaders.parsing.patterns.guarded import GuardedPattern
from loaders.parsing.patterns.leading import LedPattern
from loaders.parsing.patterns.prefilter import (
    ALL_HITS,
    Passage,
    PatternGroup,
    PrefilteredPattern,
    PrefilterHits,
    Stretch,
)

__all__ = [
    "ALL_HITS",
    "GuardedPattern",
    "LedPattern",
    "Passage",
    "PatternGroup",
    "PrefilterHits",
    "PrefilteredPattern",
    "Stretch",
    "cached_for_short_text",
    "folded",
]
