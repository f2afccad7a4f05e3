"""What the files look like to the programs that open them, and what happens around writing."""

from __future__ import annotations

import csv
import json
import os
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pytest

from graph.errors import UsageError
from graph.exports import export, formats, read, to_networkx, topic_moves, write
from graph.store import Store

from . import fixtures

GEXF = "{http://gexf.net/1.3}"
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
ENDINGS = [ending for ending, format_ in formats().items() if format_.read]


@pytest.fixture
def graph(embedded_store: Store) -> Any:
    fixtures.fill(embedded_store)
    return to_networkx(embedded_store)


def same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(nx.utils.graphs_equal(one, other))


def test_formats_find_themselves() -> None:
    assert ENDINGS == [".gexf", ".graphml", ".json", ".csv"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_the_whole_graph_comes_back_from_its_file(embedded_store: Store, tmp_path: Path, ending: str) -> None:
    fixtures.fill(embedded_store)
    path = tmp_path / "new" / f"graph{ending}"
    report = export(embedded_store, path)
    whole = to_networkx(embedded_store)
    assert same(read(path), whole)
    assert (report.nodes, report.edges) == (whole.number_of_nodes(), whole.number_of_edges())
    assert sorted(report.files) == sorted(path.parent.iterdir())


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_projection_comes_back_from_its_file(embedded_store: Store, tmp_path: Path, ending: str) -> None:
    fixtures.fill(embedded_store)
    export(embedded_store, tmp_path / f"moves{ending}", projection="topic-moves")
    assert same(read(tmp_path / f"moves{ending}"), topic_moves(embedded_store))


@pytest.mark.neo4j
def test_both_stores_write_the_same_bytes(embedded_store: Store, neo4j_store: Store, tmp_path: Path) -> None:
    written = []
    for store in (embedded_store, neo4j_store):
        fixtures.fill(store)
        graph = to_networkx(store)
        files = [file for ending in ENDINGS for file in write(graph, tmp_path / store.kind / f"graph{ending}").files]
        written.append([(file.name, file.read_bytes()) for file in files])
    assert written[0] == written[1]


def test_gexf_is_what_gephi_reads(graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.gexf")
    root = ElementTree.parse(tmp_path / "g.gexf").getroot()
    assert root.attrib == {"version": "1.3"}
    (content,) = root.findall(f"{GEXF}graph")
    assert content.attrib == {"defaultedgetype": "directed", "mode": "static", "idtype": "string"}
    declared: dict[str, dict[str, str]] = {}
    for attributes in content.findall(f"{GEXF}attributes"):
        kinds = {str(one.get("id")): str(one.get("type")) for one in attributes}
        titles = [one.get("title") for one in attributes]
        assert len(set(titles)) == len(titles)
        assert not {"id", "label"} & set(titles)
        assert set(kinds.values()) <= {"string", "long", "double", "boolean", "liststring"}
        declared[str(attributes.get("class"))] = kinds
    nodes = content.findall(f"{GEXF}nodes/{GEXF}node")
    edges = content.findall(f"{GEXF}edges/{GEXF}edge")
    assert {node.get("id"): node.get("label") for node in nodes}["Person:ann"] == "Ann Archer"
    assert len({edge.get("id") for edge in edges}) == graph.number_of_edges()
    assert {edge.get("label") for edge in edges} == {kind for _, _, kind in graph.edges(data="type")}
    assert {edge.get("kind") for edge in edges} == {key for _, _, key in graph.edges(keys=True)}
    for kind, elements in (("node", nodes), ("edge", edges)):
        for element in elements:
            for value in element.iter(f"{GEXF}attvalue"):
                convert = {"long": int, "double": float, "boolean": ["true", "false"].index, "string": str}
                convert["liststring"] = json.loads
                convert[declared[kind][str(value.get("for"))]](str(value.get("value")))


def test_gexf_weights_are_the_edges_own(tmp_path: Path) -> None:
    graph = nx.Graph()
    graph.add_edge("a", "b", weight=3)
    write(graph, tmp_path / "g.gexf")
    (edge,) = ElementTree.parse(tmp_path / "g.gexf").getroot().iter(f"{GEXF}edge")
    assert edge.get("weight") == "3"
    assert read(tmp_path / "g.gexf").edges["a", "b"] == {"weight": 3}


def test_graphml_is_what_gephi_reads(graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.graphml")
    root = ElementTree.parse(tmp_path / "g.graphml").getroot()
    keys = {str(key.get("id")): key for key in root.findall(f"{GRAPHML}key")}
    assert {key.get("for") for key in keys.values()} == {"node", "edge"}  # Gephi reports any other as an error
    assert {key.get("attr.type") for key in keys.values()} <= {"string", "long", "double", "boolean"}
    nodes = {node.get("id"): node for node in root.iter(f"{GRAPHML}node")}
    data = [(str(item.get("key")), item.text) for item in nodes["Person:ann"]]
    assert data[-1] == ("label", "Ann Archer")  # the last that Gephi takes for the label wins
    assert ("node_type", "Person") in data
    edges = list(root.iter(f"{GRAPHML}edge"))
    assert len(edges) == graph.number_of_edges()
    assert {edge.get("id") for edge in edges} == {None}  # igraph would give the nodes' ids for them


def test_truth_values_in_graphml_are_those_of_xml(tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    graph.add_edge("a", "b", chair=True, exempt=False)
    write(graph, tmp_path / "g.graphml")
    (edge,) = ElementTree.parse(tmp_path / "g.graphml").getroot().iter(f"{GRAPHML}edge")
    assert {"true", "false"} <= {item.text for item in edge}  # rustworkx refuses a file with networkx's own True
    assert not {"True", "False"} & {item.text for item in edge}


def test_networkx_itself_reads_what_stands_in_graphml(graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.graphml")
    found = nx.read_graphml(tmp_path / "g.graphml")
    assert set(found) == set(graph)
    assert found.number_of_edges() == graph.number_of_edges()
    ann = found.nodes["Person:ann"]
    assert (ann["label"], ann["name"], ann["aliases"]) == ("Person", "Ann Archer", '["A Archer", "Archer"]')
    assert found.nodes["Action:act1"]["due"] == "2024-04-01"
    assert found.nodes["AgendaItem:a1-1"]["position"] == 1


def test_networkx_itself_reads_what_stands_in_gexf(graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.gexf")
    found = nx.read_gexf(tmp_path / "g.gexf", version="1.3")
    assert set(found) == set(graph)
    assert found.number_of_edges() == graph.number_of_edges()
    assert found.nodes["Person:ann"]["label"] == "Ann Archer"
    assert found.nodes["Person:ann"]["node_type"] == "Person"
    assert found.nodes["AgendaItem:a1-1"]["implicit"] is False


def test_networkx_itself_reads_what_stands_in_json(graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.json")
    found = nx.node_link_graph(json.loads((tmp_path / "g.json").read_text()), edges="edges")
    assert set(found) == set(graph)
    assert set(found.edges(keys=True)) == set(graph.edges(keys=True))
    assert found.nodes["Person:ann"]["aliases"] == ["A Archer", "Archer"]
    assert found.nodes["Action:act1"]["due"] == "2024-04-01"


def test_csv_has_gephis_headers(graph: Any, tmp_path: Path) -> None:
    nodes, edges, _ = write(graph, tmp_path / "g.csv").files
    with nodes.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:2] == ["Id", "Label"]
    ann = next(row for row in rows if row["Id"] == "Person:ann")
    assert (ann["Label"], ann["node_type"], ann["node_id"]) == ("Ann Archer", "Person", "ann")
    assert ann["aliases"] == '["A Archer", "Archer"]'
    with edges.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0])[:5] == ["Source", "Target", "Type", "Kind", "Weight"]
    attended = next(row for row in rows if row["Kind"] == "ATTENDED")
    assert (attended["Type"], attended["Weight"], attended["source_document"]) == ("Directed", "1", "d1")
    folded = [header.lower() for header in rows[0]]
    assert len(set(folded)) == len(folded)


def test_csv_cells_are_no_formulas(tmp_path: Path) -> None:
    graph = nx.Graph()
    risky = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]
    for number, cell in enumerate(risky):
        graph.add_node(f"={number}", name=cell, note=[cell], **{"=x": -1})
    nodes, _, _ = write(graph, tmp_path / "g.csv").files
    with nodes.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    numbers = header.index("'=x")
    for row in (header, *rows):
        assert not [
            cell for cell in row[:numbers] + row[numbers + 1 :] if cell.startswith(("=", "+", "-", "@", "\t", "\r"))
        ]
    assert {row[numbers] for row in rows} == {"-1"}
    assert same(read(tmp_path / "g.csv"), graph)


def test_csv_carries_weights_and_directions(tmp_path: Path) -> None:
    graph = nx.Graph()
    graph.add_edge("a", "b", weight=2)
    graph.add_edge("a", "c")
    _, edges, _ = write(graph, tmp_path / "g.csv").files
    assert edges.read_text().splitlines() == [
        "Source,Target,Type,Kind,Weight,Label",
        "a,b,Undirected,,2,",
        "a,c,Undirected,,,",
    ]


@pytest.mark.parametrize("name", ["graph", "graph.xlsx", ".gexf", "graph.gexf.gz"])
def test_an_unknown_ending_is_told_with_those_that_exist(embedded_store: Store, tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match=r"must end in one of \.gexf, \.graphml, \.json, \.csv"):
        export(embedded_store, tmp_path / name)


def test_endings_may_be_capitals(tmp_path: Path) -> None:
    write(nx.Graph(), tmp_path / "G.GEXF")
    assert same(read(tmp_path / "G.GEXF"), nx.Graph())


def test_an_unknown_projection_is_told_with_those_that_exist(embedded_store: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no projection 'x': choose from co-attendance"):
        export(embedded_store, tmp_path / "g.gexf", projection="x")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_is_kept_where_overwriting_is_off(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"g{ending}"
    files = write(nx.Graph(), path).files
    before = [file.read_bytes() for file in files]
    with pytest.raises(UsageError, match="exists already"):
        write(nx.path_graph(2), path, overwrite=False)
    assert [file.read_bytes() for file in files] == before


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_failed_write_leaves_the_old_file_whole(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"g{ending}"
    graph = nx.Graph()
    graph.add_node("a", day=date(2024, 1, 1))
    write(graph, path)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    graph.add_node("b", day=object())
    with pytest.raises(UsageError, match="holds a object"):
        write(graph, path)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_folder_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "g.gexf").mkdir()
    with pytest.raises(UsageError, match=r"g\.gexf is a folder"):
        write(nx.Graph(), tmp_path / "g.gexf")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such device")
def test_a_place_that_cannot_be_written_is_told() -> None:
    with pytest.raises(UsageError, match="cannot write"):
        write(nx.Graph(), "/dev/null/g.gexf")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_missing_file_is_told(tmp_path: Path, ending: str) -> None:
    with pytest.raises(UsageError, match="cannot read"):
        read(tmp_path / f"g{ending}")


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("text", ["", "<a/>", "{}", "[1", "a,b\n", '<graphml><graph><node id="a"/></graph></graphml>'])
def test_a_file_of_another_program_is_told(tmp_path: Path, ending: str, text: str) -> None:
    for file in formats()[ending].files(tmp_path / f"g{ending}"):
        file.write_text(text)
    with pytest.raises(UsageError, match=r"not written by this program|not valid XML"):
        read(tmp_path / f"g{ending}")


def test_a_csv_that_lost_a_cell_is_told_with_its_line(tmp_path: Path) -> None:
    graph = nx.Graph()
    graph.add_node("a", x=1)
    nodes, _, _ = write(graph, tmp_path / "g.csv").files
    nodes.write_text("Id,Label,x\na,a\n")
    with pytest.raises(UsageError, match="line 2: 2 cells where there should be 3"):
        read(tmp_path / "g.csv")
