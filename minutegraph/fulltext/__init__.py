"""The search index: every loaded text by sentence, and as it was converted, by page, in a file beside the graph.

``index_of`` opens it for a graph; ``search`` asks it; ``Hit`` is a sentence that was found. ``docs/search.md`` tells
what users may write, ADR 13 why it is a file of its own, and how it stays in step with the graph.

Each is imported when it is first asked for: who asks the graph needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minutegraph.fulltext.asking import Filters, Found, Hit, search
    from minutegraph.fulltext.index import SearchIndex
    from minutegraph.fulltext.keeping import IndexState, SearchIndexWarning, current, index_of, settle
    from minutegraph.fulltext.location import index_file
    from minutegraph.fulltext.passages import KINDS, Facts
    from minutegraph.fulltext.storage import IndexDamaged, IndexMissing
    from minutegraph.fulltext.texts import KeptText, Page

__all__ = [
    "KINDS",
    "Facts",
    "Filters",
    "Found",
    "Hit",
    "IndexDamaged",
    "IndexMissing",
    "IndexState",
    "KeptText",
    "Page",
    "SearchIndex",
    "SearchIndexWarning",
    "current",
    "index_file",
    "index_of",
    "search",
    "settle",
]

_ROOMS = {
    "Filters": "asking",
    "Found": "asking",
    "Hit": "asking",
    "search": "asking",
    "SearchIndex": "index",
    "IndexState": "keeping",
    "SearchIndexWarning": "keeping",
    "current": "keeping",
    "index_of": "keeping",
    "settle": "keeping",
    "index_file": "location",
    "KINDS": "passages",
    "Facts": "passages",
    "IndexDamaged": "storage",
    "IndexMissing": "storage",
    "KeptText": "texts",
    "Page": "texts",
}


def __getattr__(name: str) -> object:
    """One of the names, from the module that has it."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    return found
