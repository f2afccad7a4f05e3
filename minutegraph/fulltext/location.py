"""Where the index of a graph is, and what tells whether the graph has changed since it was written."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from graph.store import Store
from graph.stores.embedded.files import FILE

NAME = "search.sqlite"
_DATABASE = "CALL db.info() YIELD id RETURN id AS id"
_BOARDS = "MATCH (b:Board) RETURN b.id AS id, b.name AS name, b.aliases AS aliases ORDER BY id"
_DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id, d.digest AS digest, d.counts AS counts ORDER BY id"


def index_file(store: Store) -> Path:
    """The file of the graph's index: beside an embedded graph, else in the user's data folder, named for the graph."""
    if store.kind == "embedded":
        return Path(store.place) / NAME
    [(id_,)] = store.read(_DATABASE).rows
    key = hashlib.sha256(str(id_).encode()).hexdigest()[:16]
    return data_folder() / "search" / f"{key}.sqlite"


def data_folder() -> Path:
    """The folder for what the program keeps of graphs that are elsewhere; ``MINUTEGRAPH_DATA`` names another."""
    if named := os.environ.get("MINUTEGRAPH_DATA"):
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "minutegraph"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "minutegraph"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "minutegraph"


def stamp_of(store: Store) -> str:
    """What is another after each change of the graph that others can see.

    Of an embedded graph it is what the system tells of its file, so that a search need not open the graph.
    """
    if store.kind == "embedded":
        try:
            found = (Path(store.place) / FILE).stat()
        except OSError:
            return ""
        return f"{found.st_ino}-{found.st_mtime_ns}-{found.st_size}"
    from graph.identity.applying import followed  # it takes half a command's start, and who is here waits for a server

    told = (store.read(_DOCUMENTS).rows, store.read(_BOARDS).rows, followed(store)[0])
    return hashlib.sha256(repr(told).encode()).hexdigest()
