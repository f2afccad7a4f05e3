"""Resolutions and their parts, decisions under a label or heading, lists of what was agreed."""

from loaders.parsing.decisions.resolutions.behind_movers import apart_from_movers, votes_before
from loaders.parsing.decisions.resolutions.resolutions import (
    read_agreed_list,
    read_chosen,
    read_labelled,
    read_resolution,
)
from loaders.parsing.decisions.resolutions.told_lists import DONE, read_told_entry, read_told_list

__all__ = [
    "DONE",
    "apart_from_movers",
    "read_agreed_list",
    "read_chosen",
    "read_labelled",
    "read_resolution",
    "read_told_entry",
    "read_told_list",
    "votes_before",
]
