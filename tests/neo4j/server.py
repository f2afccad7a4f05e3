"""A real Neo4j for the tests: one that is named, or one of docker's, or one built from its Java libraries.

``python -m tests.neo4j.server`` starts one by hand, prints its address and password and stops it with Enter.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.store import Store
from graph.stores import open_store

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent
_POM = _HERE / "pom.xml"
_SECONDS_TO_START = 120


class NoNeo4j(Exception):
    """There is no way to a Neo4j here; the text says why."""


@dataclass(frozen=True)
class Neo4jServer:
    """Where the server answers, and the password of its user neo4j; an empty one where it asks for none."""

    address: str
    password: str


@contextmanager
def running() -> Iterator[Neo4jServer]:
    """A Neo4j whose graph the tests may delete. Raises ``NoNeo4j``."""
    named = os.environ.get("MINUTEGRAPH_TEST_NEO4J")
    if named:
        yield Neo4jServer(named, os.environ.get("NEO4J_PASSWORD", ""))
    elif _answers("docker", "info"):
        with _in_docker() as server:
            yield server
    elif shutil.which("java") and (_libraries().is_dir() or shutil.which("mvn")):
        with _in_java() as server:
            yield server
    else:
        raise NoNeo4j("no Neo4j to test on: set MINUTEGRAPH_TEST_NEO4J, or install docker, or Java 17 and Maven")


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
def _in_docker() -> Iterator[Neo4jServer]:
    image = re.search(r"image:\s*(\S+)", (_ROOT / "docker-compose.yml").read_text())
    assert image is not None
    password = secrets.token_hex(16)
    start = ["docker", "run", "--rm", "--detach", "--publish", "127.0.0.1::7687", "--env", "NEO4J_AUTH", image[1]]
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


def _libraries() -> Path:
    """The folder of Neo4j's libraries, which belongs to one state of the pom."""
    return _ROOT / ".neo4j" / f"lib-{hashlib.sha256(_POM.read_bytes()).hexdigest()[:12]}"


def _fetch_libraries() -> Path:
    libraries = _libraries()
    if not libraries.is_dir():
        libraries.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=libraries.parent) as folder:
            fetched = Path(folder) / "lib"
            command = [
                "mvn",
                "-q",
                "-B",
                "-f",
                str(_POM),
                "dependency:copy-dependencies",
                f"-DoutputDirectory={fetched}",
            ]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                raise NoNeo4j(f"Maven does not fetch Neo4j: {(done.stdout + done.stderr).strip()[-500:]}")
            if not libraries.is_dir():  # another run of the tests may have been quicker
                fetched.rename(libraries)
    return libraries


@contextmanager
def _in_java() -> Iterator[Neo4jServer]:
    libraries = _fetch_libraries()
    with tempfile.TemporaryDirectory(prefix="minutegraph-neo4j-") as folder:
        port, password = _free_port(), secrets.token_hex(16)
        log = Path(folder) / "console.log"
        with log.open("w") as errors:
            # The server ends with its standard input, so it goes even when this process is killed.
            server = subprocess.Popen(
                [
                    "java",
                    "-Xmx1g",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    f"{libraries}/*",
                    str(_HERE / "Neo4jForTests.java"),
                    folder,
                    str(port),
                    password,
                ],
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
            yield Neo4jServer(f"bolt://127.0.0.1:{port}", password)
        finally:
            server.stdin.close()
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    with running() as started:
        input(f"MINUTEGRAPH_TEST_NEO4J={started.address} NEO4J_PASSWORD={started.password}\n")
