"""``copy``: the same graph in another place, and the same export."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from minutegraph.app.places import open_graph
from tests.cli.conftest import Run
from tests.neo4j.server import Neo4jServer


def text_of(place: object) -> str:
    graph = open_graph(str(place))
    text = canonical(graph)
    graph.close()
    return text


def test_between_folders(run: Run, samples_graph: Path, tmp_path: Path) -> None:
    ended = run("copy", samples_graph, tmp_path / "there")
    assert ended.code == 0
    assert "relationships copied" in ended.err
    assert text_of(tmp_path / "there") == text_of(samples_graph)
    assert run("--graph", tmp_path / "there", "doctor").code == 0
    again = run("copy", samples_graph, tmp_path / "there")
    assert again.code == 2
    assert "holds a graph already" in again.err


def test_from_nowhere(run: Run, tmp_path: Path) -> None:
    ended = run("copy", tmp_path / "none", tmp_path / "there")
    assert ended.code == 1
    assert "no graph" in ended.err
    assert not (tmp_path / "there").exists()
    assert run("copy", tmp_path, tmp_path).code == 2


@pytest.mark.neo4j
@pytest.mark.parametrize("release", ["neo4j", "newest"])
def test_to_neo4j_and_back(
    run: Run, samples_graph: Path, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch,
    release: str,
) -> None:  # fmt: skip
    server: Neo4jServer = request.getfixturevalue("neo4j_server" if release == "neo4j" else "newest_server")
    request.getfixturevalue(f"{release}_store")
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)
    assert run("copy", samples_graph, server.address).code == 0
    assert run("--graph", server.address, "doctor").code == 0
    assert run("copy", server.address, tmp_path / "back").code == 0
    assert text_of(tmp_path / "back") == text_of(samples_graph) == text_of(server.address)
