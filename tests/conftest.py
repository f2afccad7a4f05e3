"""The stores that the tests run on, each prepared and empty."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from graph.store import Store
from graph.stores import open_store
from minutegraph import load, open_graph
from tests.neo4j.releases import once
from tests.neo4j.server import LTS, NEWEST, Neo4jServer, NoNeo4j, Release, emptied, running
from tests.scratch import in_memory

# The same examples at every run, so that a failure is the change's own; MINUTEGRAPH_RANDOM=1 looks for new ones.
# No deadline: how long an example takes tells of the machine.
settings.register_profile("fixed", derandomize=not os.environ.get("MINUTEGRAPH_RANDOM"), deadline=None)
settings.load_profile("fixed")

if memory := in_memory():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", memory)  # as pytest calls the folder of all its temporary ones

SAMPLES = Path(__file__).parents[1] / "samples"
# What the program reads of its user's environment; NEO4J_PASSWORD stays for a server that is named to the tests.
USERS = (
    "MINUTEGRAPH_GRAPH",
    "MINUTEGRAPH_BASE",
    "MINUTEGRAPH_DEBUG",
    "MINUTEGRAPH_VOCABULARY",
    "MINUTEGRAPH_DECISIONS",
    "MINUTEGRAPH_FACTS",
    "NEO4J_USER",
    "NEO4J_DATABASE",
)


# Thousands of tests are collected in every process, and none of them is ever garbage: looking for any took a fifth of
# the time, and would again with each look while they run.
gc.disable()


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Files made for a test hold the time, or a mark of their own: each process would name the test in another way."""
    return argname if isinstance(val, bytes) and len(val) > 40 else None


@pytest.hookimpl(wrapper=True)  # before -m chooses, and before pytest-xdist looks for groups
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Generator[None, None, None]:
    """Who asks for a server is marked, and runs in the one process that has it, as each test empties its graph.

    A test that starts a server of its own says so by a group of its own.
    """
    for item in items:
        asked = set(getattr(item, "fixturenames", ()))
        if asked & {"neo4j_server", "newest_server"}:
            item.add_marker(pytest.mark.neo4j)
        if item.get_closest_marker("neo4j"):
            item.user_properties.append(("needs", "neo4j"))  # for .ci/run, which asks whether all of them ran
            given = getattr(item, "callspec", None) and item.callspec.params.values()
            newest = "newest_server" in asked or {"newest", "cypher25", "newest_server"} & set(map(str, given or ()))
            if item.get_closest_marker("xdist_group") is None:
                item.add_marker(pytest.mark.xdist_group("neo4j-newest" if newest else "neo4j"))
    yield
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)  # none of them is left for the end
    grouped = [item for item in items if item.get_closest_marker("xdist_group")]
    if config.getoption("loadgroup", False) and not all("@" in item.nodeid for item in grouped):
        raise pytest.UsageError(
            "pytest-xdist puts no tests in groups under this pytest: each process would start servers of its own"
        )


@pytest.fixture(scope="session", autouse=True)
def nobodys_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tests see the same environment whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in USERS:
            patch.delenv(name, raising=False)
        patch.setenv("MINUTEGRAPH_DATA", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture(scope="session")
def samples_graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of all samples, to ask and not to change: loaded once for all processes of a run."""
    folder = tmp_path_factory.getbasetemp()
    return once((folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "samples-graph", _of_samples)


def _of_samples(folder: Path) -> None:
    graph = open_graph(folder)
    report = load(graph, sorted(path for path in SAMPLES.iterdir() if path.is_dir()), base=SAMPLES)
    graph.close()
    assert not report.failed


@pytest.fixture(scope="session")
def prepared_graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedded graph with its schema and nothing else, to copy: making one takes ten times as long."""
    folder = tmp_path_factory.mktemp("prepared") / "graph"
    store = open_store(folder)
    store.prepare()
    store.close()
    return folder


@pytest.fixture
def embedded_store(tmp_path: Path, prepared_graph: Path) -> Iterator[Store]:
    shutil.copytree(prepared_graph, tmp_path / "graph", ignore=shutil.ignore_patterns("*.lock*"))
    store = open_store(tmp_path / "graph")
    store.prepare()
    yield store
    store.close()


@pytest.fixture(scope="session")
def neo4j_server() -> Iterator[Neo4jServer]:
    """One server of the LTS for all tests; without one they fail where it is required, and are skipped elsewhere."""
    yield from _server(LTS)


@pytest.fixture(scope="session")
def newest_server() -> Iterator[Neo4jServer]:
    """One server of the newest release, prepared."""
    for server in _server(NEWEST):
        _prepare(server)
        yield server


@pytest.fixture(scope="session")
def prepared_neo4j(neo4j_server: Neo4jServer) -> Neo4jServer:
    _prepare(neo4j_server)
    return neo4j_server


@pytest.fixture
def neo4j_store(prepared_neo4j: Neo4jServer) -> Iterator[Store]:
    yield from _store(prepared_neo4j)


@pytest.fixture
def newest_store(newest_server: Neo4jServer) -> Iterator[Store]:
    """The newest release with Cypher 5, as a new database of it speaks."""
    newest_server.speak("5")
    yield from _store(newest_server)


@pytest.fixture
def cypher25_store(newest_server: Neo4jServer) -> Iterator[Store]:
    """The newest release with Cypher 25 as its database's language."""
    newest_server.speak("25")
    yield from _store(newest_server)


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def store(request: pytest.FixtureRequest) -> Store:
    """Each store in turn."""
    made: Store = request.getfixturevalue(f"{request.param}_store")
    return made


# Of the session's scope, so that all tests of one target follow each other.
@pytest.fixture(
    scope="session",
    params=[
        "embedded",
        pytest.param("neo4j", marks=pytest.mark.neo4j),
        pytest.param("newest", marks=pytest.mark.neo4j, id="neo4j-newest"),
        pytest.param("cypher25", marks=pytest.mark.neo4j, id="neo4j-newest-cypher25"),
    ],
)
def target(request: pytest.FixtureRequest) -> str:
    """Each store, release and language in turn."""
    return str(request.param)


@pytest.fixture
def every_store(request: pytest.FixtureRequest, target: str) -> Store:
    """A store on each target in turn: what the contract and the gate are held to."""
    made: Store = request.getfixturevalue(f"{target}_store")
    return made


def _server(release: Release) -> Iterator[Neo4jServer]:
    try:
        with running(release) as server:
            yield server
    except NoNeo4j as missing:
        if os.environ.get("CI") or os.environ.get("MINUTEGRAPH_REQUIRE_NEO4J"):
            pytest.fail(str(missing), pytrace=False)
        pytest.skip(str(missing))


def _prepare(server: Neo4jServer) -> None:
    store = open_store(server.address, password=server.password)
    store.prepare()
    store.close()


def _store(server: Neo4jServer) -> Iterator[Store]:
    store = emptied(server)
    yield store
    store.close()
