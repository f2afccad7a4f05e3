"""Where the graph is, and what opens it."""

from __future__ import annotations

from pathlib import Path

from graph.store import Store
from graph.stores import is_address, open_store
from minutegraph.settings import Settings


def open_graph(
    place: str | Path | None = None,
    *,
    user: str | None = None,
    password: str | None = None,
    database: str | None = None,
) -> Store:
    """Open the graph at ``place``: a folder, or the address of a Neo4j.

    What is not given comes from the environment: ``MINUTEGRAPH_GRAPH`` (else ``.minutegraph`` in the current
    directory), ``NEO4J_USER``, ``NEO4J_PASSWORD`` and ``NEO4J_DATABASE``; a password from the keyring, too. Close it
    after use: ``with open_graph() as graph``. Raises as ``graph.stores.open_store``.
    """
    settings = Settings()
    if password is None and settings.neo4j_password is not None:
        password = settings.neo4j_password
    elif password is None:
        password = kept_password(str(place or settings.graph))
    return open_store(place or settings.graph, user=user or settings.neo4j_user, password=password, database=database)


def needs_password(place: str | None) -> bool:
    """Whether ``place`` is a Neo4j for which neither the environment nor the keyring holds a password."""
    settings = Settings()
    where = place or settings.graph
    return is_address(where) and settings.neo4j_password is None and kept_password(where) is None


def kept_password(place: str) -> str | None:
    """The password of a Neo4j in the system's keyring, under the service ``minutegraph`` and the address as user.

    None where there is none, or no keyring (``pip install 'minutegraph[keyring]'``).
    """
    if not is_address(place):
        return None
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        return keyring.get_password("minutegraph", place)
    except KeyringError:
        return None
