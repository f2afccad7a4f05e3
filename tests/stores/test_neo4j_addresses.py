"""What an address of a Neo4j names, certificates, passwords: each fault is one line that says what to do."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import create_server

import keyring
import pytest
from keyring.backend import KeyringBackend

from graph.errors import StoreUnavailable, UsageError
from graph.stores import open_store
from graph.stores.neo4j.addresses import split_address
from minutegraph.app.places import needs_password, open_graph
from tests.neo4j.server import Neo4jServer


@pytest.mark.parametrize(
    ("address", "database", "server", "named"),
    [
        ("bolt://host:7687", None, "bolt://host:7687", None),
        ("bolt://host:7687/", None, "bolt://host:7687", None),
        ("bolt://host:7687/minutes", None, "bolt://host:7687", "minutes"),
        ("bolt://host/minutes", "minutes", "bolt://host", "minutes"),
        ("neo4j+s://host?database=minutes", None, "neo4j+s://host", "minutes"),
        ("neo4j://host?policy=eu&database=minutes", None, "neo4j://host?policy=eu", "minutes"),
        ("neo4j://[::1]:7687/minutes", None, "neo4j://[::1]:7687", "minutes"),
        ("neo4j://host", "minutes", "neo4j://host", "minutes"),
    ],
)
def test_an_address_may_name_the_database(address: str, database: str | None, server: str, named: str | None) -> None:
    assert split_address(address, database) == (server, named)


@pytest.mark.parametrize(
    ("address", "database", "line"),
    [
        ("bolt://host/one/two", None, "name of a database"),
        ("bolt://host/one", "two", "which database is meant: one or two"),
        ("bolt://host/one?database=two", None, "which database is meant: one or two"),
        ("bolt:///one", None, "names no machine"),
        ("bolt://neo4j:secret@host", None, "not in the address"),
        ("bolt://host:port", None, "is not the address of a Neo4j"),
    ],
)
def test_an_address_that_cannot_be_one(address: str, database: str | None, line: str) -> None:
    with pytest.raises(UsageError, match=line) as caught:
        split_address(address, database)
    assert "secret" not in str(caught.value)


def test_a_folder_has_no_databases(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="only a Neo4j holds several databases"):
        open_store(tmp_path, database="minutes")


@pytest.mark.neo4j
def test_the_database_is_the_one_that_is_named(prepared_neo4j: Neo4jServer) -> None:
    store = open_store(f"{prepared_neo4j.address}/neo4j", password=prepared_neo4j.password)
    assert store.read("RETURN 1 AS x").rows == ((1,),)
    store.close()
    with pytest.raises(StoreUnavailable, match="no such database"):
        open_store(f"{prepared_neo4j.address}?database=nosuch", password=prepared_neo4j.password)


@contextmanager
def encrypted(folder: Path, *, name: str) -> Iterator[int]:
    """The port of a server with a certificate that it made itself, for the machine ``name``."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", f"/CN={name}"]
    files = ["-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*make, *files], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                try:
                    context.wrap_socket(connection, server_side=True).close()
                except OSError:
                    connection.close()

        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


@pytest.mark.parametrize("scheme", ["bolt+s", "neo4j+s"])
def test_a_certificate_that_is_not_trusted_is_told(tmp_path: Path, scheme: str) -> None:
    with encrypted(tmp_path, name="localhost") as port, pytest.raises(StoreUnavailable) as caught:
        open_store(f"{scheme}://localhost:{port}")
    assert "certificate is not trusted (self-signed certificate): +ssc" in str(caught.value)
    assert "\n" not in str(caught.value)


class KeptInMemory(KeyringBackend):
    """A keyring that holds one password while a test runs."""

    priority = 1.0  # type: ignore[assignment]
    kept: dict[tuple[str, str], str]

    def __init__(self) -> None:
        super().__init__()
        self.kept = {}  # keyring finds every backend by itself, and takes this one in other tests, too

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def kept() -> Iterator[KeptInMemory]:
    before, backend = keyring.get_keyring(), KeptInMemory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.mark.neo4j
def test_a_password_comes_from_the_keyring(
    prepared_neo4j: Neo4jServer, kept: KeptInMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NEO4J_PASSWORD", raising=False)
    assert needs_password(prepared_neo4j.address)
    keyring.set_password("minutegraph", prepared_neo4j.address, prepared_neo4j.password)
    assert not needs_password(prepared_neo4j.address)
    graph = open_graph(prepared_neo4j.address)
    assert graph.read("RETURN 1 AS x").rows == ((1,),)
    graph.close()


@pytest.mark.neo4j
def test_a_password_that_changes_in_mid_run_is_one_line(prepared_neo4j: Neo4jServer) -> None:
    with prepared_neo4j.driver() as driver:
        driver.execute_query(
            "CREATE USER clerk SET PASSWORD 'before the change' CHANGE NOT REQUIRED", database_="system"
        )
        try:
            store = open_store(prepared_neo4j.address, user="clerk", password="before the change")
            change = "ALTER USER clerk SET PASSWORD 'after the change' CHANGE NOT REQUIRED"
            driver.execute_query(change, database_="system")
            readers = [open_store(prepared_neo4j.address, user="clerk", password="after the change")]
            with pytest.raises(
                StoreUnavailable, match="refuses the user clerk or the password: set NEO4J_USER"
            ) as caught:
                open_store(prepared_neo4j.address, user="clerk", password="before the change")
            assert "\n" not in str(caught.value)
            for one in (store, *readers):
                one.close()
        finally:
            driver.execute_query("DROP USER clerk", database_="system")
