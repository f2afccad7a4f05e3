"""Decisions: resolutions and their parts, agreements in prose, motions and votes."""

from loaders.parsing.decisions.agreements import MINUTES_OF_OTHERS, NO_DECISION
from loaders.parsing.decisions.decisions import read_decisions

__all__ = ["MINUTES_OF_OTHERS", "NO_DECISION", "read_decisions"]
