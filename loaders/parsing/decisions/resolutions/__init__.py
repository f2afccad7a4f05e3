"""Resolutions and their parts, decisions under a label or heading, lists of what was agreed."""

from loaders.parsing.decisions.resolutions.resolutions import (
    read_agreed_list,
    read_chosen,
    read_labelled,
    read_resolution,
)

__all__ = ["read_agreed_list", "read_chosen", "read_labelled", "read_resolution"]
