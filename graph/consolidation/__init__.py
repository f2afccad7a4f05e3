"""Completes what ``graph.writing`` leaves: shared nodes are folded from their views, derived relationships made."""

from graph.consolidation.folding import Folded, fold, is_redundant
from graph.consolidation.stages import STAGES, consolidate

__all__ = ["STAGES", "Folded", "consolidate", "fold", "is_redundant"]
