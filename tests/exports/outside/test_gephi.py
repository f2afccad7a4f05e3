"""Gephi opens every file as docs/exports.md says: the toolkit itself, with the settings that it comes with."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.exports import co_attendance, read, topic_moves, write
from graph.exports.formats.gexf import COLOURS
from graph.schema import NODES
from graph.store import Store

from .programs import Gephi

pytestmark = [pytest.mark.programs, pytest.mark.xdist_group("gephi")]


def by_id(opened: Any) -> dict[str, Any]:
    return {node["attributes"]["Id"]: node for node in opened["nodes"]}


def interval(day: date) -> str:
    """A day as Gephi keeps it."""
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000
    return f"<[{moment}, {moment}]>"


def test_gexf_is_opened_whole(toolkit: Gephi, graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.gexf")
    opened = toolkit.open(tmp_path / "g.gexf")
    assert opened["issues"] == []
    assert (len(opened["nodes"]), len(opened["edges"])) == (graph.number_of_nodes(), graph.number_of_edges())
    assert Counter(edge["attributes"]["Label"] for edge in opened["edges"]) == Counter(
        kind for _, _, kind in graph.edges(data="type")
    )
    assert {edge["weight"] for edge in opened["edges"]} == {1.0}
    kinds = {edge["kind"] for edge in opened["edges"] if edge["tail"] == "Person:dan"}
    assert kinds == {"MEMBER_OF", "MEMBER_OF 2"}
    columns = opened["node_columns"]
    assert (columns["aliases"], columns["position"], columns["implicit"]) == ("String[]", "Long", "Boolean")
    ann = by_id(opened)["Person:ann"]
    assert ann["attributes"]["Label"] == "Ann Archer"
    assert ann["attributes"]["aliases"] == ["A Archer", "Archer"]
    assert tuple(ann["colour"]) == COLOURS["Person"]


def test_every_label_has_a_colour_of_its_own() -> None:
    assert set(COLOURS) == set(NODES)
    assert len(set(COLOURS.values())) == len(COLOURS)


def test_gexf_with_a_timeline_is_played(toolkit: Gephi, graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.gexf", timeline=True)
    opened = toolkit.open(tmp_path / "g.gexf")
    assert opened["issues"] == []
    assert opened["dynamic"] is True
    assert len(opened["edges"]) == graph.number_of_edges()
    nodes = by_id(opened)
    assert nodes["Meeting:a1"]["attributes"]["Interval"] == interval(date(2024, 1, 10))
    assert nodes["AgendaItem:a2-1"]["attributes"]["Interval"] == interval(date(2024, 3, 10))
    assert "Interval" not in nodes["Board:A"]["attributes"]
    assert nx.utils.graphs_equal(read(tmp_path / "g.gexf"), graph)


def test_weights_and_lists_of_projections_arrive(toolkit: Gephi, filled: Store, tmp_path: Path) -> None:
    moves = topic_moves(filled)
    write(moves, tmp_path / "moves.gexf")
    opened = toolkit.open(tmp_path / "moves.gexf")
    assert opened["edge_columns"]["topics"] == "String[]"
    assert sorted(edge["weight"] for edge in opened["edges"]) == sorted(w for _, _, w in moves.edges(data="weight"))
    people = co_attendance(filled)
    for ending in (".gexf", ".graphml"):
        write(people, tmp_path / f"people{ending}")
        opened = toolkit.open(tmp_path / f"people{ending}")
        assert sum(edge["weight"] for edge in opened["edges"]) == people.size(weight="weight")
        assert not any(edge["directed"] for edge in opened["edges"])


def test_graphml_has_labels_of_nodes_and_edges(toolkit: Gephi, graph: Any, tmp_path: Path) -> None:
    write(graph, tmp_path / "g.graphml")
    opened = toolkit.open(tmp_path / "g.graphml")
    assert opened["issues"] == []
    assert len(opened["nodes"]) == graph.number_of_nodes()
    assert {edge["attributes"]["Label"] for edge in opened["edges"]} == {k for _, _, k in graph.edges(data="type")}
    assert by_id(opened)["Person:ann"]["attributes"]["Label"] == "Ann Archer"


def test_the_table_of_nodes_is_one_of_nodes(toolkit: Gephi, graph: Any, tmp_path: Path) -> None:
    nodes, edges, _ = write(graph, tmp_path / "g.csv").files
    alone = toolkit.open(nodes)
    assert alone["issues"] == []
    assert len(alone["nodes"]) == graph.number_of_nodes()
    assert by_id(alone)["Person:ann"]["attributes"]["Label"] == "Ann Archer"
    both = toolkit.open(nodes, edges)
    assert (len(both["nodes"]), len(both["edges"])) == (graph.number_of_nodes(), graph.number_of_edges())
    assert by_id(both)["Meeting:a1"]["attributes"]["node_type"] == "Meeting"
    assert {edge["attributes"]["Label"] for edge in both["edges"]} == {kind for _, _, kind in graph.edges(data="type")}
    assert both["edge_columns"]["mentions"] == "Integer"


def many_items() -> Any:
    """A graph whose first rows tell of no column what it is."""
    graph = nx.MultiDiGraph()
    for number in range(60):
        graph.add_node(f"Board:{number}", label="Board", name=f"Board {number}")
    for number in range(1, 61):
        attributes = {"number": str(number), "position": number, "date": date(2024, 6, 4), "implicit": number % 2 == 0}
        graph.add_node(f"AgendaItem:{number}", label="AgendaItem", name=f"Item {number}", **attributes)
    graph.add_node("AgendaItem:12a", label="AgendaItem", name="Item", number="9.10", position=3_000_000_000)
    graph.add_node("Motion:1", label="Motion", name="Vote", score=0.5, votes=[1, 2], note="12")
    return graph


def test_columns_are_typed_by_what_they_hold(toolkit: Gephi, tmp_path: Path) -> None:
    graph = many_items()
    nodes, *_ = write(graph, tmp_path / "g.csv").files
    opened = toolkit.open(nodes)
    columns = opened["node_columns"]
    assert {name: columns[name] for name in ("number", "position", "date", "implicit", "score", "note")} == {
        "number": "String",
        "position": "Long",
        "date": "String",
        "implicit": "Boolean",
        "score": "Double",
        "note": "String",
    }
    found = by_id(opened)
    assert found["AgendaItem:12a"]["attributes"]["number"].rstrip("\u00a0") == "9.10"
    assert found["AgendaItem:10"]["attributes"]["number"] == "10"
    assert found["AgendaItem:12a"]["attributes"]["position"] == 3_000_000_000
    assert nx.utils.graphs_equal(read(tmp_path / "g.csv"), graph)


@pytest.mark.parametrize(
    "text",
    [
        "The maps are in S:\\temp\\registers\\",
        "a\\",
        "\\",
        'in "S:\\"',
        'S:\\"maps\\"\\',
        "a,\\",
        "a\n\\",
        "S:\\ ",
        "S:\\  and more",
        "\\\\server\\share\\",
    ],
)
def test_a_backslash_swallows_no_row(toolkit: Gephi, text: str, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    for number in range(6):
        graph.add_node(f"Item:{number}", name=f"{text}", label="Item", text=text, aliases=[text, f'"{number}"'])
        graph.add_edge(f"Item:{number}", "Item:0", key="X", type="X", quote=text)
    nodes, edges, _ = write(graph, tmp_path / "g.csv").files
    opened = toolkit.open(nodes, edges)
    assert opened["issues"] == []
    assert (len(opened["nodes"]), len(opened["edges"])) == (6, 6)
    assert {node["attributes"]["node_type"] for node in opened["nodes"]} == {"Item"}
    assert nx.utils.graphs_equal(read(tmp_path / "g.csv"), graph)
    write(graph, tmp_path / "g.gexf")
    assert {node["attributes"]["text"] for node in toolkit.open(tmp_path / "g.gexf")["nodes"]} == {text}
