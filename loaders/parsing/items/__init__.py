"""The agenda items of minutes: the chain of numbered headings, and the sub-items within it."""

from loaders.parsing.items.headings import Heading
from loaders.parsing.items.items import Chains, find_chains, headings_of

__all__ = ["Chains", "Heading", "find_chains", "headings_of"]
