"""The stores a graph can be kept in, and the one way to open them."""

from __future__ import annotations

from pathlib import Path

from graph.errors import UsageError
from graph.store import Store

_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")


def is_address(place: str) -> bool:
    """Whether ``place`` is the address of a Neo4j rather than a folder."""
    return place.partition("://")[0].lower() in _SCHEMES and "://" in place


def open_store(
    place: str | Path, *, user: str | None = None, password: str | None = None, database: str | None = None
) -> Store:
    """Open the graph at ``place``: a folder (the embedded store) or the address of a Neo4j.

    ``user``, ``password`` and ``database`` serve Neo4j only; without them the environment variables ``NEO4J_USER``,
    ``NEO4J_PASSWORD`` and ``NEO4J_DATABASE`` do. The embedded store's files are touched by the first read or write, and
    its folder is made by the first write. Raises ``UsageError`` for an address of another kind, ``StoreUnavailable``
    where Neo4j does not answer or refuses the password.
    """
    text = str(place)
    if is_address(text):
        from graph.stores.neo4j import Neo4jStore

        return Neo4jStore(text, user=user, password=password, database=database)
    if "://" in text:
        raise UsageError(
            f"{text.partition('://')[0]}:// is not the address of a graph: give a folder, or an address that begins "
            f"with {', '.join(scheme + '://' for scheme in _SCHEMES)}"
        )
    if database is not None:
        raise UsageError(f"{text} is a folder: only a Neo4j holds several databases")
    from graph.stores.embedded import EmbeddedStore

    return EmbeddedStore(Path(text))
