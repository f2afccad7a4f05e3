"""igraph, NetworKit, graphology and Cytoscape read keys, weights and labels."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.exports import co_attendance, read, topic_moves, write
from graph.store import Store

from .programs import javascript

pytestmark = pytest.mark.programs


def test_igraph_finds_keys_attributes_and_labels(graph: Any, tmp_path: Path) -> None:
    igraph = pytest.importorskip("igraph")
    write(graph, tmp_path / "g.graphml")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = igraph.Graph.Read_GraphML(str(tmp_path / "g.graphml"))
    assert found.vs["id"] == list(graph)
    assert found.vs.find(id="Person:ann")["node_id"] == "ann"
    assert found.ecount() == graph.number_of_edges()
    assert "id" not in found.es.attributes()  # it would hold ids of nodes
    ends = {(found.vs[e.source]["id"], found.vs[e.target]["id"], e["label"]) for e in found.es}
    assert ends == {(tail, head, kind) for tail, head, kind in graph.edges(data="type")}


def test_igraph_and_networkit_find_weights(filled: Store, tmp_path: Path) -> None:
    igraph, networkit = pytest.importorskip("igraph"), pytest.importorskip("networkit")
    for made in (co_attendance(filled), topic_moves(filled)):
        path = tmp_path / "g.graphml"
        write(made, path)
        total = made.size(weight="weight")
        assert sum(igraph.Graph.Read_GraphML(str(path)).es["weight"]) == total
        read = networkit.graphio.GraphMLReader().read(str(path))
        assert (read.isWeighted(), read.totalEdgeWeight(), read.numberOfNodes()) == (True, total, len(made))


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
def test_graphology_finds_keys_kinds_and_weights(graph: Any, filled: Store, tmp_path: Path, ending: str) -> None:
    write(graph, tmp_path / f"g.{ending}")
    found = javascript(tmp_path / f"g.{ending}", ending)
    assert {node["key"] for node in found["nodes"]} == set(graph)
    assert len(found["edges"]) == graph.number_of_edges()
    assert {edge["attributes"]["label"] for edge in found["edges"]} == {kind for _, _, kind in graph.edges(data="type")}
    moves = topic_moves(filled)
    write(moves, tmp_path / f"moves.{ending}")
    found = javascript(tmp_path / f"moves.{ending}", ending)
    weights = {(edge["tail"], edge["head"]): edge["attributes"]["weight"] for edge in found["edges"]}
    assert weights == {(tail, head): weight for tail, head, weight in moves.edges(data="weight")}
    if ending == "gexf":
        assert all(isinstance(edge["attributes"]["topics"], list) for edge in found["edges"])


@pytest.mark.parametrize("ending", ["gexf", "graphml"])
@pytest.mark.parametrize("name", ["Room\x85B", "Room\u2028B", "Room\u2029B\u200f", 'Room\r\nB & "C"', "\u202eB\u202c"])
def test_graphology_keeps_ends_of_lines_and_marks_of_direction(ending: str, name: str, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    graph.add_node("Board:b", label="Board", name=name)
    write(graph, tmp_path / f"g.{ending}")
    (node,) = javascript(tmp_path / f"g.{ending}", ending)["nodes"]
    assert node["attributes"]["label" if ending == "gexf" else "name"] == name
    assert nx.utils.graphs_equal(read(tmp_path / f"g.{ending}"), graph)
