"""Parquet that pandas and DuckDB open, with types."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graph.errors import UsageError
from graph.exports import export, topic_moves, write
from graph.store import Store


def test_pandas_finds_dates_lists_and_numbers(store: Store, graph: Any, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    nodes, edges = export(store, tmp_path / "minutes.parquet").files
    table = pandas.read_parquet(nodes).set_index("key")
    assert set(table.index) == set(graph)
    assert list(table.loc["Person:ann", "aliases"]) == ["A Archer", "Archer"]
    assert table.loc["Meeting:a1", "date"] == date(2024, 1, 10)
    assert table.loc["AgendaItem:a1-1", "position"] == 1
    table = pandas.read_parquet(edges)
    assert len(table) == graph.number_of_edges()
    assert set(zip(table["tail"], table["head"], table["key"], strict=True)) == set(graph.edges(keys=True))


def test_duckdb_asks_it(store: Store, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    nodes, edges = export(store, tmp_path / "minutes.parquet").files
    query = f"""
        SELECT n.name, count(*) AS meetings, min(m.date) AS first
        FROM '{edges}' e JOIN '{nodes}' n ON n.key = e.tail JOIN '{nodes}' m ON m.key = e.head
        WHERE e.type = 'ATTENDED' AND e.key = 'ATTENDED' GROUP BY n.name ORDER BY n.name
    """
    assert duckdb.sql(query).fetchall() == [
        ("Ann Archer", 3, date(2024, 1, 10)),
        ("Bob Baker", 3, date(2024, 1, 10)),
        ("Cat Cole_", 4, date(2024, 1, 30)),
    ]
    types = dict(duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{nodes}')").fetchall())
    assert (types["date"], types["aliases"], types["position"], types["implicit"]) == (
        "DATE", "VARCHAR[]", "BIGINT", "BOOLEAN",
    )  # fmt: skip


def test_projections_and_any_graph(store: Store, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    moves = topic_moves(store)
    _, edges = write(moves, tmp_path / "moves.parquet").files
    assert sorted(pandas.read_parquet(edges)["weight"]) == sorted(w for *_, w in moves.edges(data="weight"))
    odd = nx.Graph()
    odd.add_node("a\ud800", key="k", mixed=1, nothing=None, big=2**70, note="\x00", x=float("nan"))
    odd.add_node("b", mixed="text", lists=[1, [2]])
    nodes, _ = write(odd, tmp_path / "odd.parquet").files
    assert len(pandas.read_parquet(nodes)) == 2


def test_without_the_library_the_extra_is_named(graph: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"install the extra: pip install 'minutegraph\[parquet\]'"):
        write(graph, tmp_path / "g.parquet")
    assert [one.name for one in tmp_path.iterdir()] == ["graph"]  # the store itself
