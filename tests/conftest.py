"""The stores that the tests run on, each prepared and empty."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from graph.store import Store
from graph.stores import open_store
from tests.neo4j.server import Neo4jServer, NoNeo4j, emptied, running

# The same examples at every run, so that a failure is the change's own; MINUTEGRAPH_RANDOM=1 looks for new ones.
# No deadline: how long an example takes tells of the machine.
settings.register_profile("fixed", derandomize=not os.environ.get("MINUTEGRAPH_RANDOM"), deadline=None)
settings.load_profile("fixed")

# What the program reads of its user's environment; NEO4J_PASSWORD stays for a server that is named to the tests.
USERS = (
    "MINUTEGRAPH_GRAPH",
    "MINUTEGRAPH_BASE",
    "MINUTEGRAPH_DEBUG",
    "MINUTEGRAPH_VOCABULARY",
    "MINUTEGRAPH_DECISIONS",
    "NEO4J_USER",
    "NEO4J_DATABASE",
)


@pytest.fixture(scope="session", autouse=True)
def nobodys_environment() -> Iterator[None]:
    """The tests see the same environment whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in USERS:
            patch.delenv(name, raising=False)
        yield


@pytest.fixture
def embedded_store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "graph")
    store.prepare()
    yield store
    store.close()


@pytest.fixture(scope="session")
def neo4j_server() -> Iterator[Neo4jServer]:
    """One server for all tests; without one they fail where it is required, and are skipped elsewhere."""
    try:
        with running() as server:
            yield server
    except NoNeo4j as missing:
        if os.environ.get("CI") or os.environ.get("MINUTEGRAPH_REQUIRE_NEO4J"):
            pytest.fail(str(missing), pytrace=False)
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def prepared_neo4j(neo4j_server: Neo4jServer) -> Neo4jServer:
    store = open_store(neo4j_server.address, password=neo4j_server.password)
    store.prepare()
    store.close()
    return neo4j_server


@pytest.fixture
def neo4j_store(prepared_neo4j: Neo4jServer) -> Iterator[Store]:
    store = emptied(prepared_neo4j)
    yield store
    store.close()


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> Store:
    """Each store in turn."""
    made: Store = request.getfixturevalue(f"{request.param}_store")
    return made
