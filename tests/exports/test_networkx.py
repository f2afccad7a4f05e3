"""The whole graph in networkx, from every store the same."""

from __future__ import annotations

from datetime import date

import networkx as nx
import pytest

from graph.exports import node_key, to_networkx
from graph.schema import NODES, RELATIONSHIPS
from graph.store import Store

from . import fixtures


def test_every_node_stands_under_its_label_and_id(filled: Store) -> None:
    graph = to_networkx(filled)
    assert list(graph) == sorted(
        (node_key(node.label(), node.id) for node in fixtures.nodes()),
        key=lambda key: (list(NODES).index(key.partition(":")[0]), key),
    )
    assert all(found["label"] == key.partition(":")[0] for key, found in graph.nodes(data=True))


def test_properties_are_plain_values_and_nulls_are_left_out(filled: Store) -> None:
    graph = to_networkx(filled)
    assert graph.nodes["Person:ann"] == {
        "label": "Person",
        "id": "ann",
        "name": "Ann Archer",
        "honorific": "Councillor",
        "aliases": ["A Archer", "Archer"],
    }
    assert graph.nodes["Action:act1"]["due"] == date(2024, 4, 1)
    assert "due" not in graph.nodes["Action:act2"]
    assert "date" not in graph.nodes["Meeting:x"]


def test_each_relationship_is_an_edge_keyed_by_its_type(filled: Store) -> None:
    graph = to_networkx(filled)
    assert graph.is_directed()
    assert graph.is_multigraph()
    assert graph.edges["Person:ann", "Meeting:a1", "ATTENDED"] == {
        "type": "ATTENDED",
        "as_written": "ann",
        "status": "present",
        "chair": True,
        "source": "d1",
        "start": 9,
        "end": 12,
        "link": "minutes/a1.txt",
    }
    assert graph.number_of_edges() == len(fixtures.relationships()) - 1  # all but NAMED_IN


def test_parallel_relationships_of_one_type_all_stay(filled: Store) -> None:
    graph = to_networkx(filled)
    attended = graph.get_edge_data("Person:ann", "Meeting:a1")
    assert {key: found["as_written"] for key, found in attended.items()} == {"ATTENDED": "ann", "ATTENDED 2": "Archer"}
    member = graph.get_edge_data("Person:dan", "Board:C")
    assert {found["role"] for found in member.values()} == {"Chair", "Member"}


def test_a_relationship_without_source_has_no_place_in_a_text(filled: Store) -> None:
    assert to_networkx(filled).edges["Board:A", "Meeting:a1", "HELD"] == {"type": "HELD"}


def test_the_programs_own_records_stay_inside(filled: Store) -> None:
    graph = to_networkx(filled)
    assert "NAMED_IN" not in {key for _, _, key in graph.edges(keys=True)}
    assert "GraphVersion" not in {found["label"] for _, found in graph.nodes(data=True)}
    assert set(graph.nodes["Document:d1"]) == {
        *("label", "id", "name", "uri", "format", "sha256", "pages", "counts", "doubts", "withheld")
    }
    assert "pending" not in graph.nodes["Person:ann"]


def test_names_are_those_of_the_schema_and_the_link(filled: Store) -> None:
    graph = to_networkx(filled)
    for _, found in graph.nodes(data=True):
        assert set(found) <= {"label", "link", *NODES[found["label"]].property_names()}
    for _, _, found in graph.edges(data=True):
        assert set(found) <= {"type", "link", *RELATIONSHIPS[found["type"]].property_names()}


def test_an_empty_store_gives_an_empty_graph(embedded_store: Store) -> None:
    assert nx.is_empty(to_networkx(embedded_store))
    assert len(to_networkx(embedded_store)) == 0


@pytest.mark.neo4j
def test_both_stores_give_the_same_graph(embedded_store: Store, neo4j_store: Store) -> None:
    for store in (embedded_store, neo4j_store):
        fixtures.fill(store)
    one, other = to_networkx(embedded_store), to_networkx(neo4j_store)
    assert list(one.nodes(data=True)) == list(other.nodes(data=True))
    assert list(one.edges(keys=True, data=True)) == list(other.edges(keys=True, data=True))


def test_more_rows_than_a_batch_holds(embedded_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    fixtures.fill(embedded_store)
    whole = to_networkx(embedded_store)
    monkeypatch.setattr("graph.exports.reading.BATCH", 2)
    assert nx.utils.graphs_equal(to_networkx(embedded_store), whole)
