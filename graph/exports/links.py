"""Facts of an export with the address of the original that states each: ``link``.

A document known by its path from a base has that path for its address. Of one that was loaded from wherever a machine
had it, the address holds the file's name only: what is passed on tells nothing of the machine.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any

from graph.originals import original_link, without_folders

LINK = "link"
LINKED = ("AgendaItem", "Decision", "Action")  # nodes that one document states
SAID = ("quote", "as_written")  # what a relationship that words state has of them


def link_of(found: Mapping[str, Any], documents: Mapping[str, Mapping[str, Any]]) -> str | None:
    """The original's address for properties that hold ``source``, ``start`` and words; else None.

    ``documents`` are the properties of each by its id: ``uri``, ``format`` and ``pages``.
    """
    words = next((found[name] for name in (*SAID, "text", "name") if found.get(name)), "")
    document = documents.get(found.get("source") or "")
    if document is None or found.get("start") is None or "uri" not in document:
        return None
    pages = document.get("pages") or []
    page = bisect_right(pages, found["start"]) or None if pages else None
    return original_link(str(document["uri"]), str(document.get("format")), page, " ".join(str(words).split()))


def add_links(graph: Any) -> None:
    """Add ``link`` to the items, decisions and actions of a networkx graph, and to relationships that words state."""
    documents = {found["id"]: found for _, found in graph.nodes(data=True) if found["label"] == "Document"}
    for _, found in graph.nodes(data=True):
        if found["label"] in LINKED:
            _add(found, documents)
    for _, _, found in graph.edges(data=True):
        if any(name in found for name in SAID):
            _add(found, documents)


def _add(found: dict[str, Any], documents: Mapping[str, Mapping[str, Any]]) -> None:
    if (link := link_of(found, documents)) is not None:
        found[LINK] = link


def leave_out_folders(graph: Any) -> None:
    """Have the addresses of files (``link``, and ``uri`` of documents) end with their names, without folders."""
    for found in (*(one for _, one in graph.nodes(data=True)), *(one for _, _, one in graph.edges(data=True))):
        for name in (LINK, "uri"):
            if name in found:
                found[name] = without_folders(str(found[name]))
