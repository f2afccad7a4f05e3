"""How much of the text was understood, and what is doubtful."""

from loaders.parsing.coverage.coverage import measure
from loaders.parsing.coverage.plausibility import implausible

__all__ = ["implausible", "measure"]
