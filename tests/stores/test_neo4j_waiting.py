"""A Neo4j that goes down in mid-load is waited for, and that is told; a relay between it and the store cuts it off."""

from __future__ import annotations

import socket
import threading
import warnings
from collections.abc import Iterator
from contextlib import suppress

import pytest

from graph.errors import StoreUnavailable
from graph.stores import open_store
from graph.stores.waiting import WaitingForNeo4j
from minutegraph.app.loading import settled
from tests.neo4j.server import Neo4jServer


class Relay:
    """Passes on what goes to and from a server, until it is cut."""

    def __init__(self, port: int) -> None:
        self._server = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self.is_cut = False
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        self.is_cut = True
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        self._open.clear()

    def close(self) -> None:
        self.cut()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self.is_cut:
                client.close()
                continue
            server = socket.create_connection(("127.0.0.1", self._server))
            self._open += [client, server]
            for source, target in ((client, server), (server, client)):
                threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    @staticmethod
    def _pass_on(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)


@pytest.fixture
def relay(prepared_neo4j: Neo4jServer) -> Iterator[Relay]:
    made = Relay(int(prepared_neo4j.address.rpartition(":")[2]))
    yield made
    made.close()


@pytest.mark.neo4j
def test_a_server_that_comes_back_is_waited_for(prepared_neo4j: Neo4jServer, relay: Relay) -> None:
    store = open_store(f"bolt://127.0.0.1:{relay.port}", password=prepared_neo4j.password)
    relay.cut()
    came_back = threading.Timer(2.5, lambda: setattr(relay, "is_cut", False))
    came_back.start()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        written = store.write(lambda tx: tx.run("CREATE (n:Board {id: 'waited', name: 'W'}) RETURN n.id AS id").rows)
    assert written == (("waited",),)
    assert issubclass(caught[0].category, WaitingForNeo4j)
    assert str(caught[0].message) == f"bolt://127.0.0.1:{relay.port} does not answer: waiting for it"
    store.write(lambda tx: tx.run("MATCH (n:Board {id: 'waited'}) DELETE n"))
    store.close()


@pytest.mark.neo4j
def test_a_load_that_loses_its_server_says_how_to_go_on(neo4j_store: object, prepared_neo4j: Neo4jServer) -> None:
    store = open_store(prepared_neo4j.address, password=prepared_neo4j.password)
    with pytest.raises(StoreUnavailable, match="gone") as caught, settled(store):
        raise StoreUnavailable("gone")
    assert caught.value.detail == "what was loaded stays: loading again completes the graph"
    store.close()
