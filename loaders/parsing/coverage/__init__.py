"""How much of the text was understood, and what is doubtful."""

from loaders.parsing.coverage.coverage import measure

__all__ = ["measure"]
