"""A real Neo4j for the tests: one that is named, or one of docker's, or one built from its Java libraries.

``python -m tests.neo4j.server`` starts one by hand (``--newest`` one of the newest release), prints its address and
password and stops it with Enter.
"""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import neo4j

from graph.store import Store
from graph.stores import open_store
from tests.neo4j.releases import LTS, NEWEST, NoNeo4j, Release, command
from tests.scratch import in_memory

__all__ = [
    "LTS",
    "NEWEST",
    "Neo4jServer",
    "NoNeo4j",
    "Release",
    "emptied",
    "free_port",
    "in_java",
    "running",
    "started",
]

_SECONDS_TO_START = 180
_LIMIT = "db.memory.transaction.max=512m"  # half of what docker-compose.yml has, as is the heap
_PASSWORD = os.environ.get("NEO4J_PASSWORD", "")  # of a named server; some tests unset it


@dataclass
class Neo4jServer:
    """Where the server answers, and the password of its user neo4j; an empty one where it asks for none.

    ``language`` is the version of Cypher that its database speaks where a query does not say; None for the server's.
    ``process`` is the Java program, where it is one.
    """

    address: str
    password: str
    language: str | None = field(default=None)
    process: subprocess.Popen[str] | None = field(default=None, repr=False)

    def speak(self, language: str) -> None:
        """Have the database take Cypher as ``5`` or ``25`` from now on."""
        if self.language != language:
            with self.driver() as driver:
                driver.execute_query(f"ALTER DATABASE neo4j SET DEFAULT LANGUAGE CYPHER {language}", database_="system")
            self.language = language

    def driver(self) -> neo4j.Driver:
        """A driver of the tests' own, for what the program does not do."""
        auth = ("neo4j", self.password) if self.password else None
        return neo4j.GraphDatabase.driver(self.address, auth=auth)


@contextmanager
def running(release: Release = LTS) -> Iterator[Neo4jServer]:
    """A Neo4j whose graph the tests may delete. Raises ``NoNeo4j``."""
    named = os.environ.get(release.named)
    if named:
        yield Neo4jServer(named, _PASSWORD)
    elif _answers("docker", "info"):
        with _in_docker(release) as server:
            yield server
    else:
        with in_java(release) as server:
            yield server


def emptied(server: Neo4jServer) -> Store:
    """An open store on the server, whose graph is deleted."""
    store = open_store(server.address, password=server.password)
    store.write(lambda transaction: transaction.run("MATCH (n) WHERE NOT n:GraphVersion DETACH DELETE n"))
    return store


def _answers(*command: str) -> bool:
    try:
        return subprocess.run(command, capture_output=True, timeout=30, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


@contextmanager
def _in_docker(release: Release) -> Iterator[Neo4jServer]:
    password = secrets.token_hex(16)
    start = ["docker", "run", "--rm", "--detach", "--publish", "127.0.0.1::7687", "--env", "NEO4J_AUTH"]
    start += ["--env", "NEO4J_" + _LIMIT.replace(".", "_"), release.image]
    environment = {**os.environ, "NEO4J_AUTH": f"neo4j/{password}"}
    started = subprocess.run(start, capture_output=True, text=True, check=False, env=environment)
    if started.returncode:
        raise NoNeo4j(f"docker does not start Neo4j: {started.stderr.strip()}")
    container = started.stdout.strip()
    try:
        shown = subprocess.run(["docker", "port", container, "7687"], capture_output=True, text=True, check=True)
        port = int(shown.stdout.split()[0].rpartition(":")[2])
        _wait_for_bolt(port)
        yield Neo4jServer(f"bolt://127.0.0.1:{port}", password)
    finally:
        subprocess.run(["docker", "stop", container], capture_output=True, check=False)


def _wait_for_bolt(port: int) -> None:
    """Until something on the port answers Bolt's greeting."""
    greeting = bytes.fromhex("6060b017 00000405 00000000 00000000 00000000")
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=2) as connection:
                connection.sendall(greeting)
                if connection.recv(4):
                    return
        except OSError:
            pass
        time.sleep(0.5)
    raise NoNeo4j(f"Neo4j did not answer within {_SECONDS_TO_START} seconds")


@contextmanager
def in_java(release: Release) -> Iterator[Neo4jServer]:
    """A Neo4j of Java's, without data. Raises ``NoNeo4j``."""
    kept = tempfile.TemporaryDirectory(prefix="minutegraph-neo4j-", dir=in_memory())
    with kept as folder, started(release, folder, _LIMIT) as server:
        yield server


@contextmanager
def started(
    release: Release, folder: Path | str, *settings: str, port: int | None = None, password: str | None = None
) -> Iterator[Neo4jServer]:
    """A Neo4j of Java's on the data in a folder, which may hold a database already. Raises ``NoNeo4j``.

    ``settings`` are NAME=VALUE, as in Neo4j's configuration; without ``port`` and ``password`` it has new ones.
    """
    start = command(release)
    port, password = port or free_port(), password or secrets.token_hex(16)
    log = Path(folder) / "console.log"
    with log.open("w") as errors:
        # The server ends with its standard input, so it goes even when this process is killed.
        server = subprocess.Popen(
            [*start, str(folder), str(port), password, *settings],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        if not any(line.strip() == "ready" for line in server.stdout):
            raise NoNeo4j(f"Neo4j does not start: {log.read_text()[-500:]}")
        yield Neo4jServer(f"bolt://127.0.0.1:{port}", password, process=server)
    finally:
        server.stdin.close()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    with running(NEWEST if "--newest" in sys.argv else LTS) as started:
        print(f"NEO4J_PASSWORD={started.password} MINUTEGRAPH_GRAPH={started.address}", flush=True)
        input()
