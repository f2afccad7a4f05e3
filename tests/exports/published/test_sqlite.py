"""SQLite that Datasette serves at once: tables, views, links, full-text search, facets."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from graph.errors import UsageError
from graph.exports import export, read, to_networkx
from graph.exports.formats.sqlite import TABLES
from graph.schema import NODES
from graph.store import Store


@pytest.fixture
def path(store: Store, tmp_path: Path) -> Path:
    export(store, tmp_path / "minutes.sqlite")
    return tmp_path / "minutes.sqlite"


def rows(path: Path, query: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def test_every_label_has_a_table_with_all_its_nodes(store: Store, path: Path) -> None:
    graph = to_networkx(store)
    assert set(TABLES) == set(NODES)
    for label, table in TABLES.items():
        ids = {attributes["id"] for _, attributes in graph.nodes(data=True) if attributes["label"] == label}
        assert {row[0] for row in rows(path, f'SELECT id FROM "{table}"')} == ids
    for kind in {kind for _, _, kind in graph.edges(data="type")}:
        written = rows(path, f'SELECT count(*) FROM "{kind.lower()}"')[0][0]
        assert written == sum(kind == other for _, _, other in graph.edges(data="type"))


def test_nothing_points_nowhere(path: Path) -> None:
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]


def test_the_programs_own_records_stay_inside(path: Path) -> None:
    names = {row[0] for row in rows(path, "SELECT name FROM sqlite_master")}
    assert not names & {"named_in", "graphversion", "identity"}
    columns = {row[1] for row in rows(path, "PRAGMA table_info(documents)")}
    assert not columns & {"references", "outcomes", "passages", "digest", "reader"}


def test_views_read_as_lists(path: Path) -> None:
    query = "SELECT date, board, number, item, kind, decision, votes_for FROM decision_list WHERE decision_id = 'vote'"
    assert rows(path, query) == [
        ("2024-01-30", "Board B", "2", "Home education policy", "agreed", "That the policy be adopted", 2)
    ]
    assert rows(path, "SELECT action, assignees, due FROM action_list ORDER BY action") == [
        ("Bring a report", "Bob Baker", "2024-04-01"),
        ("Write", "Cat Cole\x07", None),
    ]
    assert rows(path, "SELECT count(*) FROM attendance_list WHERE person = 'Ann Archer'") == [(4,)]
    assert rows(path, "SELECT DISTINCT topic FROM topic_list WHERE board = 'Board C'") == [("School attendance",)]


def test_words_are_searched_in_any_inflection(path: Path) -> None:
    found = "SELECT rowid FROM agenda_items_fts WHERE agenda_items_fts MATCH ?"
    query = f"SELECT name FROM agenda_items WHERE rowid IN ({found})"
    with closing(sqlite3.connect(path)) as database:
        assert database.execute(query, ["policies"]).fetchall() == [("Home education policy",)]
        assert database.execute(query, ["moves"]).fetchall() == [("Home education policy",)]


def test_datasette_serves_it_with_search_and_facets(path: Path) -> None:
    datasette = pytest.importorskip("datasette.app")

    async def ask() -> list[Any]:
        served = datasette.Datasette([str(path)])
        answers = []
        for address in (
            "/minutes.json",
            "/minutes/agenda_items.json?_search=policies&_shape=objects",
            "/minutes/decision_list.json?_facet=board&_facet=kind",
            "/minutes/people.json?_facet_array=aliases&_labels=on",
            "/minutes/attended.json?_labels=on&_shape=objects",
            "/minutes/agenda_items",
        ):
            answer = await served.client.get(address)
            assert answer.status_code == 200, address
            answers.append(answer.text)
        return answers

    # In a thread of its own: a browser that Playwright drives in this process keeps an event loop in the main one.
    with ThreadPoolExecutor(1) as thread:
        tables, found, decisions, people, attended, page = thread.submit(asyncio.run, ask()).result()
    tables, found, decisions, people, attended = map(json.loads, (tables, found, decisions, people, attended))
    assert {table["name"] for table in tables["tables"] if table["fts_table"]} >= {
        "agenda_items", "decisions", "actions", "people", "topics",
    }  # fmt: skip
    assert [row["name"] for row in found["rows"]] == ["Home education policy"]
    facets = decisions["facet_results"]
    assert {one["value"]: one["count"] for one in facets["board"]["results"]} == {"Board A": 1, "Board B": 3}
    assert {one["value"] for one in facets["kind"]["results"]} >= {"agreed", "refused"}
    aliases = people["facet_results"]["aliases"]["results"]
    assert {one["value"] for one in aliases} == {"A Archer", "Archer"}
    assert {row["person_id"]["label"] for row in attended["rows"]} == {"Ann Archer", "Bob Baker", "Cat Cole\x07"}
    assert 'name="_search"' in page


def test_it_takes_the_whole_graph_and_is_not_read_back(store: Store, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="takes the whole graph, not a projection"):
        export(store, tmp_path / "g.sqlite", projection="bridges")
    assert [one.name for one in tmp_path.iterdir()] == ["graph"]  # the store itself
    export(store, tmp_path / "g.db")
    with pytest.raises(UsageError, match="is written, but not read back"):
        read(tmp_path / "g.db")
    before = rows(tmp_path / "g.db", "SELECT count(*) FROM people")
    export(store, tmp_path / "g.db")
    assert rows(tmp_path / "g.db", "SELECT count(*) FROM people") == before
