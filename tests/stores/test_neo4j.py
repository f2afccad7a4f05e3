"""Addresses where no Neo4j is, or one that refuses: one clear line each."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.errors import StoreTooNew, StoreUnavailable, UsageError
from graph.schema import NODES, SCHEMA_VERSION
from graph.store import Store
from graph.stores import open_store
from tests.neo4j.server import Neo4jServer


@contextmanager
def server_that_says(reply: bytes) -> Iterator[int]:
    """The port of a server that answers whoever connects with ``reply`` and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    connection.recv(1024)
                    connection.sendall(reply)

        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+s", "neo4j+ssc"])
def test_a_server_that_is_down(scheme: str) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"{scheme}://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(StoreUnavailable, match=re.escape(f"no Neo4j answers at {address}: is it running")):
            open_store(address)


def test_a_machine_that_does_not_exist() -> None:
    with pytest.raises(StoreUnavailable, match="no machine has the name"):
        open_store("bolt://no-such-machine.invalid:7687")


@pytest.mark.parametrize(
    ("reply", "line"),
    [(b"HTTP/1.1 400 Bad Request\r\n\r\n", "speaks HTTP"), (b"SSH-2.0-OpenSSH_9.2\r\n", "is not a Neo4j")],
)
def test_a_server_that_is_no_neo4j(reply: bytes, line: str) -> None:
    with server_that_says(reply) as port, pytest.raises(StoreUnavailable, match=line) as caught:
        open_store(f"bolt://127.0.0.1:{port}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:7474", "bolt://127.0.0.1:port", "bolt://neo4j:secret@127.0.0.1:7687", "ftp://x"]
)
def test_an_address_that_cannot_be_one(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_store(address)
    assert "secret" not in str(caught.value)


@pytest.mark.neo4j
def test_an_encrypted_address_of_a_server_without_encryption(neo4j_server: Neo4jServer) -> None:
    if not neo4j_server.address.startswith("bolt://"):
        pytest.skip("the server has encryption")
    with pytest.raises(StoreUnavailable, match="encrypted"):
        open_store(neo4j_server.address.replace("bolt://", "bolt+s://"))


@pytest.mark.neo4j
def test_a_routed_address_serves_too(prepared_neo4j: Neo4jServer) -> None:
    address = prepared_neo4j.address.replace("bolt://", "neo4j://")
    store = open_store(address, password=prepared_neo4j.password)
    assert store.read("RETURN 1 AS x").rows == ((1,),)
    assert store.place == address
    store.close()


@pytest.mark.neo4j
def test_a_database_that_does_not_exist(neo4j_server: Neo4jServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_DATABASE", "nosuch")
    with pytest.raises(StoreUnavailable, match="no such database"):
        open_store(neo4j_server.address, password=neo4j_server.password)


@pytest.mark.neo4j
def test_a_graph_of_a_newer_version_is_left_alone(neo4j_store: Store, neo4j_server: Neo4jServer) -> None:
    move = "MATCH (v:GraphVersion) SET v.version = v.version + $by"
    neo4j_store.write(lambda tx: tx.run(move, {"by": 1}))
    try:
        with pytest.raises(StoreTooNew, match=f"model {SCHEMA_VERSION + 1}"):
            open_store(neo4j_server.address, password=neo4j_server.password)
    finally:
        neo4j_store.write(lambda tx: tx.run(move, {"by": -1}))


@pytest.mark.neo4j
def test_constraints_and_indexes_are_there(neo4j_store: Store, neo4j_server: Neo4jServer) -> None:
    import neo4j

    auth = ("neo4j", neo4j_server.password) if neo4j_server.password else None
    with neo4j.GraphDatabase.driver(neo4j_server.address, auth=auth) as driver:
        constraints = driver.execute_query("SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type").records
        indexes = driver.execute_query("SHOW INDEXES YIELD labelsOrTypes, properties").records
    unique = {row["labelsOrTypes"][0] for row in constraints if row["properties"] == ["id"]}
    assert unique >= NODES.keys()
    indexed = {(row["labelsOrTypes"][0], row["properties"][0]) for row in indexes if row["properties"]}
    assert indexed >= {(label, name) for label, node in NODES.items() for name in node.indexed}
    assert indexed >= {(label, "pending") for label, node in NODES.items() if node.shared}


@pytest.mark.neo4j
@pytest.mark.parametrize(
    ("user", "password"), [("neo4j", "wrong password"), ("clerk", "wrong password"), ("neo4j", "")]
)
def test_a_refused_password_is_told(neo4j_server: Neo4jServer, user: str, password: str) -> None:
    if not neo4j_server.password:
        pytest.skip("the server asks for no password")
    with pytest.raises(StoreUnavailable, match=f"refuses the user {user} or the password: set NEO4J_USER") as caught:
        open_store(neo4j_server.address, user=user, password=password)
    assert "wrong" not in str(caught.value)


@pytest.mark.neo4j
def test_user_and_password_come_from_the_environment(
    neo4j_server: Neo4jServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_USER", "neo4j")
    monkeypatch.setenv("NEO4J_PASSWORD", neo4j_server.password)
    store = open_store(neo4j_server.address)
    assert store.read("RETURN 1 AS x").rows == ((1,),)
    store.close()
