"""Where the graph is, and what opens it."""

from __future__ import annotations

from pathlib import Path

from graph.store import Store
from graph.stores import is_address, open_store
from minutegraph.settings import Settings


def open_graph(place: str | Path | None = None, *, user: str | None = None, password: str | None = None) -> Store:
    """Open the graph at ``place``: a folder, or the address of a Neo4j.

    What is not given comes from the environment: ``MINUTEGRAPH_GRAPH`` (else ``.minutegraph`` in the current
    directory), ``NEO4J_USER`` and ``NEO4J_PASSWORD``. Close it after use: ``with contextlib.closing(open_graph())``.
    Raises as ``graph.stores.open_store``.
    """
    settings = Settings()
    if password is None and settings.neo4j_password is not None:
        password = settings.neo4j_password.get_secret_value()
    return open_store(place or settings.graph, user=user or settings.neo4j_user, password=password)


def needs_password(place: str | None) -> bool:
    """Whether ``place`` is a Neo4j for which the environment holds no password."""
    settings = Settings()
    return is_address(place or settings.graph) and settings.neo4j_password is None
