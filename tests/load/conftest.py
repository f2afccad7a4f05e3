"""Real sample minutes, and the graph that they make."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from graph.store import Store
from graph.stores import open_store
from minutegraph.app.loading.documents import LoadReport, load
from tests.neo4j.server import Neo4jServer

SAMPLES = Path(__file__).parents[2] / "samples"
# Boards that share people and topics, with actions carried forward and minutes confirmed.
CHOSEN = (
    "alderbourne/childrens-partnership-2021-09-21.txt",
    "alderbourne/childrens-partnership-2022-01-18.txt",
    "alderbourne/childrens-scrutiny-committee-2021-11-09.md",
    "alderbourne/great-thessing-parish-council-2021-12-02.txt",
    "kelverton/childrens-trust-board-2022-01-19.txt",
    "skelmere/health-and-wellbeing-board-2021-12-09.txt",
)


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A folder with the chosen samples, to change at will; graphs name documents from it."""
    folder = tmp_path / "minutes"
    for name in CHOSEN:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SAMPLES / name, folder / name)
    return folder


def load_all(store: Store, folder: Path, names: Sequence[str] = CHOSEN) -> LoadReport:
    """Load the named files of the folder, in that order, in this process: ``test_same_graph`` tries workers, too."""
    report = load(store, [folder / name for name in names], base=folder, jobs=0)
    assert not report.failed
    return report


@pytest.fixture(scope="session")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """The graph that files make when they are loaded once, in order, uninterrupted; the same files are loaded once."""
    graphs: dict[tuple[tuple[str, bytes], ...], str] = {}

    def load_and_export(folder: Path, names: Sequence[str] = CHOSEN) -> str:
        files = tuple((name, (folder / name).read_bytes()) for name in names)
        if files not in graphs:
            store = open_store(tmp_path_factory.mktemp("expected") / "graph")
            load_all(store, folder, names)
            graphs[files] = canonical(store)
            store.close()
        return graphs[files]

    return load_and_export


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where an empty graph is, on each store in turn, for other processes too."""
    if request.param == "embedded":
        return str(tmp_path / "graph")
    server: Neo4jServer = request.getfixturevalue("prepared_neo4j")
    request.getfixturevalue("neo4j_store")
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)
    return server.address
