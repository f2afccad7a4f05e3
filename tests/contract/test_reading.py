"""Limits, time-outs, errors and warnings: the same on both stores."""

from __future__ import annotations

import time

import pytest

from graph.errors import QueryError, QueryRefused
from graph.gate import run_adhoc
from graph.store import Store


def test_columns_stand_in_the_order_of_return(store: Store) -> None:
    table = store.read("RETURN 1 AS b, 2 AS a, 3 AS c")
    assert table.columns == ("b", "a", "c")
    assert table.dicts() == [{"b": 1, "a": 2, "c": 3}]


def test_no_rows_still_have_columns(store: Store) -> None:
    table = store.read("MATCH (n:Board) RETURN n.id AS id, n.name AS name")
    assert (table.columns, table.rows, len(table)) == (("id", "name"), (), 0)


@pytest.mark.parametrize(("limit", "kept", "truncated"), [(0, 0, True), (3, 3, True), (5, 5, False), (9, 5, False)])
def test_a_limit_cuts_and_says_so(store: Store, limit: int, kept: int, truncated: bool) -> None:
    table = store.read("UNWIND range(1, 5) AS i RETURN i", limit=limit)
    assert [row[0] for row in table.rows] == list(range(1, kept + 1))
    assert table.truncated is truncated
    assert table.warnings == ()


def test_without_a_limit_nothing_is_cut(store: Store) -> None:
    table = store.read("UNWIND range(1, 25000) AS i RETURN i")
    assert len(table) == 25000
    assert not table.truncated


def test_a_query_that_takes_too_long_is_stopped(store: Store) -> None:
    rows = [{"id": f"b{n}"} for n in range(2000)]
    store.write(lambda tx: tx.run("UNWIND $rows AS r MERGE (n:Board {id: r.id}) SET n.name = r.id", {"rows": rows}))
    begin = time.monotonic()
    with pytest.raises(QueryError, match=r"stopped after 0\.5 seconds"):
        store.read(
            "MATCH (a:Board), (b:Board), (c:Board) WHERE a.name + b.name = c.name RETURN count(*) AS n", timeout=0.5
        )
    assert time.monotonic() - begin < 20
    assert store.read("MATCH (n:Board) RETURN count(n) AS n").rows == ((2000,),)


FAULTS = {
    "RETRN 1": (1, "RETRN 1\n^"),
    "RETURN 1 +": (1, "RETURN 1 +\n"),
    "MATCH (n:Board)\nRETRN n.id": (2, "RETRN n.id\n^"),
    "MATCH (n:Board)\n  WHERE n.id =\n  RETURN n.id": (3, "  RETURN n.id\n"),
    "MATCH (n:Board)\nRETURN n.id AS id,\n  missing.name AS name": (3, "  missing.name AS name\n  ^"),
    "MATCH (n:Board RETURN n.id": (1, "MATCH (n:Board RETURN n.id\n               ^"),
    "RETURN nosuch(1)": (1, "RETURN nosuch(1)\n       ^"),
    "RETURN 'no end": (1, "RETURN 'no end\n       ^"),
    "RETURN 1 /* no end": (1, "RETURN 1 /* no end\n         ^"),
    "RETURN 1 AS `no end": (1, "RETURN 1 AS `no end\n            ^"),
}


@pytest.mark.parametrize("query", FAULTS)
def test_a_fault_is_told_with_its_line_and_a_caret(store: Store, query: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_adhoc(store, query)
    line, detail = FAULTS[query]
    assert not isinstance(caught.value, QueryRefused)
    assert str(caught.value).startswith(f"line {line}, column ")
    assert "\n" not in str(caught.value)
    assert caught.value.detail.startswith(detail)
    assert caught.value.detail.endswith("^")


@pytest.mark.parametrize(
    "query", ["RETURN $missing AS x", "RETURN 1 / 0 AS x", "RETURN date('not a day') AS x", "", " \n"]
)
def test_a_query_that_cannot_run_is_one_line(store: Store, query: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_adhoc(store, query)
    assert str(caught.value)
    assert "\n" not in str(caught.value)


def test_declared_names_without_facts_give_no_warning(store: Store) -> None:
    table = store.read(
        "MATCH (p:Person {honorific: 'Dr'})-[r:VOTED {option: 'for'}]->(d:Decision {kind: 'noted'}) "
        "RETURN p.aliases AS aliases, r.as_written AS written, d.votes_for AS votes"
    )
    assert table.rows == ()
    assert table.warnings == ()


def test_a_misspelled_label_or_type_gives_a_warning(store: Store) -> None:
    for query, name in (
        ("MATCH (n:Bord) RETURN n.id AS id", "Bord"),
        ("MATCH ()-[r:ATENDED]->() RETURN r.role AS r", "ATENDED"),
    ):
        table = store.read(query)
        assert table.rows == ()
        assert len(table.warnings) == 1
        assert name in table.warnings[0]


def test_ad_hoc_reads_are_cut_at_a_thousand_rows(store: Store) -> None:
    table = run_adhoc(store, "UNWIND range(1, 1200) AS i RETURN i")
    assert (len(table), table.truncated) == (1000, True)


def test_ad_hoc_writes_need_to_be_asked_for(store: Store) -> None:
    query = "CREATE (n:Board {id: $id, name: 'A'}) RETURN n.id AS id"
    with pytest.raises(QueryRefused):
        run_adhoc(store, query, {"id": "a"})
    assert run_adhoc(store, query, {"id": "a"}, write=True).rows == (("a",),)
    assert store.read("MATCH (n:Board) RETURN n.id AS id").rows == (("a",),)


def test_ad_hoc_writes_are_cut_too(store: Store) -> None:
    table = run_adhoc(store, "UNWIND range(1, 5) AS i MERGE (n:Board {id: toString(i)}) RETURN i", write=True, limit=2)
    assert (len(table), table.truncated) == (2, True)
    assert store.read("MATCH (n:Board) RETURN count(n) AS n").rows == ((5,),)
