"""The days of nodes and edges, for programs that play a graph."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.errors import UsageError
from graph.exports import export, to_networkx, write
from graph.exports.times import times_of
from graph.store import Store


def test_meetings_items_and_facts_have_the_day_and_memberships_their_span(filled: Store) -> None:
    times = times_of(to_networkx(filled))
    day = date(2024, 1, 10)
    assert times.nodes["Meeting:a1"] == times.nodes["AgendaItem:a1-1"] == times.nodes["Decision:dec"] == (day, day)
    assert "Person:ann" not in times.nodes
    assert "Meeting:x" not in times.nodes
    assert times.edges["Person:ann", "Meeting:a1", "ATTENDED"] == (day, day)
    assert times.edges["Person:dan", "Board:A", "MEMBER_OF"] == (day, day)
    assert ("Person:dan", "Board:C", "MEMBER_OF") not in times.edges


def test_a_membership_lasts_from_the_first_to_the_last_day_seen() -> None:
    graph = nx.MultiDiGraph()
    graph.add_edge("p", "b", key="MEMBER_OF", first_seen=date(2024, 1, 10), last_seen=date(2025, 1, 10))
    assert times_of(graph).edges == {("p", "b", "MEMBER_OF"): (date(2024, 1, 10), date(2025, 1, 10))}


@pytest.mark.parametrize("ending", [".graphml", ".json", ".csv"])
def test_other_formats_have_no_place_for_it(filled: Store, tmp_path: Path, ending: str) -> None:
    with pytest.raises(UsageError, match="has no place for a timeline: use GEXF"):
        export(filled, tmp_path / f"g{ending}", timeline=True)
    assert [one.name for one in tmp_path.iterdir()] == ["graph"]  # the store itself


def test_a_graph_without_dates_has_no_timeline(tmp_path: Path) -> None:
    graph: Any = nx.Graph()
    graph.add_edge("a", "b")
    with pytest.raises(UsageError, match="nothing in this graph has a date"):
        write(graph, tmp_path / "g.gexf", timeline=True)
    assert list(tmp_path.iterdir()) == []
