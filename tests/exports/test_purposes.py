"""``--for``: what a file is for chooses its format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.errors import UsageError
from graph.exports import export, purposes, to_networkx, write
from graph.store import Store

from .outside.programs import javascript


def test_purposes_are_found_by_themselves() -> None:
    assert sorted(purposes()) == ["cytoscape", "gephi", "igraph", "opencivicdata", "parquet", "popolo", "sqlite"]


@pytest.mark.parametrize(
    ("purpose", "name", "message"),
    [
        ("gephi", "g.csv", r"g\.csv: for gephi, the file's name must end in \.gexf"),
        ("sqlite", "g.json", r"must end in \.sqlite or \.sqlite3 or \.db"),
        ("popolo", "g.xml", r"must end in \.popolo\.json or \.json"),
        ("neo", "g.json", r"there is no export for 'neo': choose from cytoscape, gephi"),
    ],
)
def test_a_name_that_does_not_fit_is_told(filled: Store, tmp_path: Path, purpose: str, name: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        export(filled, tmp_path / name, purpose=purpose)
    assert [one.name for one in tmp_path.iterdir()] == ["graph"]  # the store itself


@pytest.mark.parametrize(("purpose", "name"), [("gephi", "g.gexf"), ("igraph", "g.graphml"), ("cytoscape", "g.cyjs")])
def test_a_purpose_gives_the_file_that_its_ending_gives(filled: Store, tmp_path: Path, purpose: str, name: str) -> None:
    export(filled, tmp_path / name)
    export(filled, tmp_path / f"other-{name}", purpose=purpose)
    assert (tmp_path / name).read_bytes() == (tmp_path / f"other-{name}").read_bytes()


def test_cytoscape_opens_it(filled: Store, tmp_path: Path) -> None:
    graph: Any = to_networkx(filled)
    export(filled, tmp_path / "g.cyjs", purpose="cytoscape")
    found = javascript(tmp_path / "g.cyjs", "cytoscape")
    assert {node["id"] for node in found["nodes"]} == set(graph)
    assert len(found["edges"]) == graph.number_of_edges()
    (ann,) = [node for node in found["nodes"] if node["id"] == "Person:ann"]
    assert (ann["label"], ann["node_type"], ann["aliases"]) == ("Ann Archer", "Person", ["A Archer", "Archer"])
    assert {edge["label"] for edge in found["edges"]} == {kind for _, _, kind in graph.edges(data="type")}
    assert json.loads((tmp_path / "g.cyjs").read_text())["elements"]["nodes"]


def test_a_folder_that_cannot_be_written_is_told(filled: Store) -> None:
    for purpose, name in (("sqlite", "g.sqlite"), ("opencivicdata", "ocd"), ("popolo", "g.json")):
        with pytest.raises(UsageError, match=r"^cannot write /dev/null"):
            export(filled, f"/dev/null/{name}", purpose=purpose)


def test_no_edge_of_cytoscape_has_the_id_of_a_node(tmp_path: Path) -> None:
    write(nx.Graph([("edge0", "edge1"), ("edge1", "edge1_")]), tmp_path / "g.cyjs")
    elements = json.loads((tmp_path / "g.cyjs").read_text())["elements"]
    ids = [element["data"]["id"] for kind in ("nodes", "edges") for element in elements[kind]]
    assert len(set(ids)) == len(ids) == 5
