"""Both stores with the made graph in them, filled once for each module: canned queries only read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph.store import Store
from graph.stores import open_store
from tests.neo4j.server import Neo4jServer, emptied
from tests.queries.fixtures import fill


@pytest.fixture(scope="module")
def filled_embedded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = open_store(tmp_path_factory.mktemp("queries") / "graph")
    store.prepare()
    fill(store)
    yield store
    store.close()


@pytest.fixture(scope="module")
def filled_neo4j(prepared_neo4j: Neo4jServer) -> Iterator[Store]:
    store = emptied(prepared_neo4j)
    fill(store)
    yield store
    store.close()


@pytest.fixture(scope="module", params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def filled(request: pytest.FixtureRequest) -> Store:
    """Each store in turn, with the made graph."""
    made: Store = request.getfixturevalue(f"filled_{request.param}")
    return made
