"""Tasks that are printed as tasks: in the ACTION column, behind a marker, in a list or a table of actions."""

from loaders.parsing.actions.marked.column import read_column
from loaders.parsing.actions.marked.lists import (
    CLOSED_UNDONE,
    LIST_HEAD,
    REVIEW_HEAD,
    is_logged,
    is_reviewed,
    read_entry,
    read_tables,
)
from loaders.parsing.actions.marked.markers import marker_spans, read_markers

__all__ = [
    "CLOSED_UNDONE",
    "LIST_HEAD",
    "REVIEW_HEAD",
    "is_logged",
    "is_reviewed",
    "marker_spans",
    "read_column",
    "read_entry",
    "read_markers",
    "read_tables",
]
