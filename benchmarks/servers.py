"""A Neo4j for the benchmarks: the one the tests use, which is started for them unless the environment names one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from graph.errors import UsageError
from graph.store import Store
from graph.stores import open_store
from tests.neo4j.server import Neo4jServer, NoNeo4j, running

_EMPTYING = "MATCH (n) WHERE NOT n:GraphVersion WITH n LIMIT 20000 DETACH DELETE n RETURN count(n) AS gone"


class Server:
    """A running Neo4j, whose graph is the benchmarks' to empty.

    Raises ``UsageError`` where it holds anything when the benchmarks begin: that would be lost.
    """

    def __init__(self, server: Neo4jServer) -> None:
        self._server = server
        store = self._open()
        try:
            if store.read("MATCH (n) WHERE NOT n:GraphVersion RETURN n.id AS id LIMIT 1").rows:
                raise UsageError(f"the graph at {store.place} is not empty, and the benchmarks would delete it")
        finally:
            store.close()

    def empty(self) -> Store:
        """A store without nodes."""
        store = self._open()
        while store.write(lambda transaction: transaction.run(_EMPTYING).rows[0][0]):
            pass
        return store

    def _open(self) -> Store:
        return open_store(self._server.address, password=self._server.password)


@contextmanager
def neo4j() -> Iterator[Server | None]:
    """A server for the time of the benchmarks, emptied afterwards; None where there is no way to one."""
    try:
        with running() as started:
            server = Server(started)
            yield server
            server.empty().close()
    except NoNeo4j as missing:
        print(f"{missing}: its columns are left out", file=sys.stderr)
        yield None
