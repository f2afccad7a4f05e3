"""The projections' weights, counted by hand from the table in ``fixtures``."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import networkx as nx
import pytest

from graph.errors import UsageError
from graph.exports import PROJECTIONS, bridges, co_attendance, person_topic, topic_moves
from graph.schema import AgendaItem, Board, Discusses, HasItem, Held, Meeting, Node, Ref, Relationship, Topic
from graph.store import Store
from queries.catalog import CATALOG

from . import fixtures


def weights(graph: Any) -> dict[tuple[str, ...], int]:
    """The weight of each edge, by the names of its ends without their label."""
    ends = sorted if not graph.is_directed() else list
    return {
        tuple(ends([tail.partition(":")[2], head.partition(":")[2]])): found["weight"]
        for tail, head, found in graph.edges(data=True)
    }


def test_people_are_joined_by_the_meetings_they_shared(filled: Store) -> None:
    graph = co_attendance(filled)
    # Two documents record Ann at a1: she was there once.
    assert weights(graph) == {("ann", "bob"): 2, ("ann", "cat"): 2, ("bob", "cat"): 2}
    assert graph.nodes["Person:ann"] == {"label": "Person", "id": "ann", "name": "Ann Archer", "meetings": 3}
    assert "Person:dan" not in graph


@pytest.mark.parametrize("board", ["A", "board a", "The A"])
def test_co_attendance_of_one_board(filled: Store, board: str) -> None:
    graph = co_attendance(filled, board=board)
    assert weights(graph) == {("ann", "bob"): 2, ("ann", "cat"): 1, ("bob", "cat"): 1}
    assert graph.nodes["Person:cat"]["meetings"] == 1


def test_co_attendance_between_two_days_includes_both(filled: Store) -> None:
    assert weights(co_attendance(filled, since=date(2024, 1, 30), until=date(2024, 1, 30))) == {("bob", "cat"): 1}
    assert weights(co_attendance(filled, until=date(2024, 1, 29))) == {("ann", "bob"): 1}
    assert sorted(co_attendance(filled, board="C", since=date(2024, 3, 10))) == ["Person:cat"]


def test_co_attendance_of_an_unknown_board(filled: Store) -> None:
    with pytest.raises(UsageError, match="no board 'Nowhere'"):
        co_attendance(filled, board="Nowhere")


def test_topics_move_to_the_board_that_takes_them_up_next(filled: Store) -> None:
    graph = topic_moves(filled)
    assert graph.is_directed()
    assert weights(graph) == {("A", "B"): 1, ("B", "A"): 1, ("B", "C"): 1}
    assert graph.edges["Board:B", "Board:C"] == {
        "weight": 1,
        "topics": ["School attendance"],
        "moves": 1,
        "median_days": 40.0,
    }
    assert graph.edges["Board:A", "Board:B"]["median_days"] == 20.0
    assert {board: found["topics"] for board, found in graph.nodes(data=True)} == {
        "Board:A": 1,
        "Board:B": 2,
        "Board:C": 1,
    }


def test_the_canned_query_counts_the_same_moves(filled: Store) -> None:
    graph = topic_moves(filled)
    names = {node: found["name"] for node, found in graph.nodes(data=True)}
    moved = Counter({(names[tail], names[head]): found["moves"] for tail, head, found in graph.edges(data=True)})
    asked = [CATALOG["topic-moves"].run(filled, topic=topic) for topic in ("EHE", "Attendance")]
    assert Counter((row["from_board"], row["to_board"]) for table in asked for row in table) == moved


def test_meetings_of_one_day_count_in_the_order_in_which_they_began(embedded_store: Store) -> None:
    times = {"c": None, "b": "10:00", "a": "14:00"}
    day = date(2024, 5, 1)
    nodes: list[Node] = [Topic(id="t", name="T")]
    related: list[Relationship] = []
    for key, time in times.items():
        nodes += [Board(id=key, name=key), Meeting(id=key, name=key, date=day, start_time=time)]
        nodes.append(AgendaItem(id=key, name=key))
        related.append(Held(tail=Ref("Board", key), head=Ref("Meeting", key)))
        related.append(HasItem(tail=Ref("Meeting", key), head=Ref("AgendaItem", key)))
        related.append(Discusses(tail=Ref("AgendaItem", key), head=Ref("Topic", "t"), mentions=1, quote="t"))
    fixtures.put(embedded_store, nodes, related)
    assert weights(topic_moves(embedded_store)) == {("b", "a"): 1, ("a", "c"): 1}


def test_topics_of_the_same_move_are_counted_once(filled: Store) -> None:
    # A third meeting of A and a fourth of B: EHE goes A, B, A, B; the two moves from A to B are one topic's.
    nodes: list[Node] = [Meeting(id="b3", name="b3", date=date(2024, 3, 20)), AgendaItem(id="b3-1", name="Item")]
    related = [
        Held(tail=Ref("Board", "B"), head=Ref("Meeting", "b3")),
        HasItem(tail=Ref("Meeting", "b3"), head=Ref("AgendaItem", "b3-1")),
        Discusses(tail=Ref("AgendaItem", "b3-1"), head=Ref("Topic", "EHE"), mentions=1, quote="EHE"),
    ]
    fixtures.put(filled, nodes, related)
    found = topic_moves(filled).edges["Board:A", "Board:B"]
    assert found == {"weight": 1, "topics": ["Elective home education"], "moves": 2, "median_days": 15.0}


def test_people_are_joined_to_what_they_present_and_do(filled: Store) -> None:
    graph = person_topic(filled)
    # Bob's action concerns Attendance and was raised under EHE; Cat's is ambiguous and counts for nobody.
    assert weights(graph) == {("EHE", "ann"): 1, ("Attendance", "ann"): 1, ("EHE", "bob"): 1, ("Attendance", "bob"): 1}
    assert graph.edges["Person:ann", "Topic:EHE"] == {"weight": 1, "presented": 1, "actions": 0}
    assert graph.edges["Person:bob", "Topic:EHE"] == {"weight": 1, "presented": 0, "actions": 1}
    people = {node for node, found in graph.nodes(data=True) if found["bipartite"] == 0}
    assert people == {"Person:ann", "Person:bob"}
    assert nx.bipartite.is_bipartite_node_set(graph, people)


def test_people_are_joined_to_what_they_heard_on_request(filled: Store) -> None:
    found = person_topic(filled, attended=True).edges["Person:cat", "Topic:EHE"]
    assert found == {"weight": 3, "presented": 0, "actions": 0, "attended": 3}


def test_boards_are_bridged_by_their_people(filled: Store) -> None:
    graph = bridges(filled)
    assert weights(graph) == {("A", "B"): 2, ("A", "C"): 2, ("B", "C"): 1}
    assert graph.edges["Board:A", "Board:C"]["people"] == ["Cat Cole\x07", "Dan Dale"]
    assert {board: found["people"] for board, found in graph.nodes(data=True)} == {
        "Board:A": 4,
        "Board:B": 2,
        "Board:C": 2,
    }


@pytest.mark.parametrize("name", PROJECTIONS)
def test_an_empty_store_has_empty_projections(embedded_store: Store, name: str) -> None:
    assert len(PROJECTIONS[name](embedded_store)) == 0


@pytest.mark.neo4j
def test_both_stores_give_the_same_projections(embedded_store: Store, neo4j_store: Store) -> None:
    for store in (embedded_store, neo4j_store):
        fixtures.fill(store)
    for project in PROJECTIONS.values():
        one, other = project(embedded_store), project(neo4j_store)
        assert list(one.nodes(data=True)) == list(other.nodes(data=True))
        assert list(one.edges(data=True)) == list(other.edges(data=True))


@pytest.mark.neo4j
def test_co_attendance_is_chosen_alike_on_neo4j(neo4j_store: Store) -> None:
    fixtures.fill(neo4j_store)
    assert weights(co_attendance(neo4j_store, board="the a", since=date(2024, 2, 1))) == {
        ("ann", "bob"): 1,
        ("ann", "cat"): 1,
        ("bob", "cat"): 1,
    }
