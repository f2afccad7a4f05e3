"""Agreements in prose: sentences by which a meeting decides without a formal resolution."""

from loaders.parsing.decisions.agreements.agreements import (
    FORMAL_STEM,
    NO_DECISION,
    SIGN,
    STEM_OF_CHOSEN,
    STEM_OF_LIST,
    agreements_before_resolution,
    leads_list,
    read_agreements,
)
from loaders.parsing.decisions.agreements.patterns import MINUTES_OF_OTHERS

__all__ = [
    "FORMAL_STEM",
    "MINUTES_OF_OTHERS",
    "NO_DECISION",
    "SIGN",
    "STEM_OF_CHOSEN",
    "STEM_OF_LIST",
    "agreements_before_resolution",
    "leads_list",
    "read_agreements",
]
