"""Transactions, MERGE, constraints: the same on both stores."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from graph.errors import QueryError, QueryRefused
from graph.gate import run_adhoc
from graph.schema import NODES, SCHEMA_VERSION
from graph.store import Store, Transaction

MERGE_BOARDS = "UNWIND $rows AS r MERGE (n:Board {id: r.id}) SET n += r.props"
MERGE_RUNS = (
    "UNWIND $rows AS r MATCH (a:Organisation {id: r.tail}) MATCH (b:Board {id: r.head}) "
    "MERGE (a)-[x:RUNS]->(b) SET x += r.props"
)


def boards(ids: Iterable[str], **more: object) -> dict[str, object]:
    return {"rows": [{"id": name, "props": {"name": name.upper(), **more}} for name in ids]}


def ids(store: Store) -> list[object]:
    return [row[0] for row in store.read("MATCH (n:Board) RETURN n.id AS id ORDER BY id").rows]


def test_merge_twice_is_merge_once(store: Store) -> None:
    for _ in range(2):
        store.write(lambda tx: tx.run(MERGE_BOARDS, boards("ab")))
    assert ids(store) == ["a", "b"]


def test_a_relationship_merged_twice_is_there_once(store: Store) -> None:
    store.write(lambda tx: tx.run("CREATE (:Organisation {id: 'o', name: 'O'}) CREATE (:Board {id: 'b', name: 'B'})"))
    for start in (1, 2):
        rows = {"rows": [{"tail": "o", "head": "b", "props": {"start": start}}]}
        store.write(lambda tx, rows=rows: tx.run(MERGE_RUNS, rows))  # type: ignore[misc]
    assert store.read("MATCH (:Organisation)-[r:RUNS]->(:Board) RETURN r.start AS start").rows == ((2,),)


def test_merge_sets_on_create_and_on_match(store: Store) -> None:
    query = "MERGE (n:Topic {id: 't'}) ON CREATE SET n.name = 'new' ON MATCH SET n.name = 'old'"
    store.write(lambda tx: tx.run(query))
    assert store.read("MATCH (n:Topic) RETURN n.name AS name").rows == (("new",),)
    store.write(lambda tx: tx.run(query))
    assert store.read("MATCH (n:Topic) RETURN n.name AS name").rows == (("old",),)


@pytest.mark.parametrize("label", [*NODES, "GraphVersion"])
def test_two_nodes_of_a_label_cannot_share_an_id(store: Store, label: str) -> None:
    store.write(lambda tx: tx.run(f"CREATE (n:{label} {{id: 'same', name: 'one'}})"))
    with pytest.raises(QueryError, match="already exists"):
        store.write(lambda tx: tx.run(f"CREATE (n:{label} {{id: 'same', name: 'two'}})"))
    assert store.read(f"MATCH (n:{label} {{id: 'same'}}) RETURN n.name AS name").rows == (("one",),)
    store.write(lambda tx: tx.run(f"MATCH (n:{label} {{id: 'same'}}) DELETE n"))


def test_nodes_of_two_labels_can_share_an_id(store: Store) -> None:
    store.write(lambda tx: tx.run("CREATE (:Board {id: 'x', name: 'B'}) CREATE (:Topic {id: 'x', name: 'T'})"))
    assert store.read("MATCH (n {id: 'x'}) RETURN n.name AS name ORDER BY name").rows == (("B",), ("T",))


def test_an_exception_undoes_the_whole_transaction(store: Store) -> None:
    store.write(lambda tx: tx.run(MERGE_BOARDS, boards("ab")))

    def work(tx: Transaction) -> None:
        tx.run(MERGE_BOARDS, boards("cd"))
        tx.run("MATCH (n:Board {id: 'a'}) DETACH DELETE n")
        tx.run("MATCH (n:Board {id: 'b'}) SET n.name = 'changed'")
        raise LookupError("something else failed")

    with pytest.raises(LookupError, match="something else"):
        store.write(work)
    assert store.read("MATCH (n:Board) RETURN n.id AS id, n.name AS name ORDER BY id").rows == (("a", "A"), ("b", "B"))


def test_a_failing_statement_undoes_what_ran_before_it(store: Store) -> None:
    def work(tx: Transaction) -> None:
        tx.run(MERGE_BOARDS, boards("ab"))
        tx.run("MATCH (n:Board) SET n.name = 1 / 0")

    with pytest.raises(QueryError):
        store.write(work)
    assert ids(store) == []


def test_a_transaction_sees_its_own_writes_and_others_only_the_committed(store: Store) -> None:
    def work(tx: Transaction) -> tuple[object, object]:
        tx.run(MERGE_BOARDS, boards("a"))
        return len(tx.run("MATCH (n:Board) RETURN n.id AS id")), len(store.read("MATCH (n:Board) RETURN n.id AS id"))

    assert store.write(work) == (1, 0)
    assert ids(store) == ["a"]


def test_write_returns_what_the_work_returns_and_counts_changes(store: Store) -> None:
    table = store.write(lambda tx: tx.run("CREATE (n:Board {id: 'a', name: 'A'}) RETURN n.id AS id"))
    assert table.rows == (("a",),)
    assert table.written > 0
    assert store.read("MATCH (n:Board) RETURN n.id AS id").written == 0


def test_many_rows_in_one_transaction(store: Store) -> None:
    store.write(lambda tx: tx.run(MERGE_BOARDS, boards(f"b{n:05}" for n in range(5000))))
    assert store.read("MATCH (n:Board) RETURN count(n) AS n").rows == ((5000,),)


def test_a_node_and_its_relationships_are_deleted(store: Store) -> None:
    store.write(lambda tx: tx.run("CREATE (:Organisation {id: 'o', name: 'O'})-[:RUNS]->(:Board {id: 'b', name: 'B'})"))
    store.write(lambda tx: tx.run("MATCH (n:Board {id: $id}) DETACH DELETE n", {"id": "b"}))
    assert store.read("MATCH (n:Organisation) RETURN COUNT { (n)-[:RUNS]->() } AS n").rows == ((0,),)


def test_a_deleted_id_can_be_used_again(store: Store) -> None:
    for name in ("one", "two"):
        store.write(lambda tx: tx.run("MATCH (n:Board) DETACH DELETE n"))
        store.write(lambda tx, name=name: tx.run("CREATE (:Board {id: 'b', name: $name})", {"name": name}))  # type: ignore[misc]
    assert store.read("MATCH (n:Board) RETURN n.name AS name").rows == (("two",),)


@pytest.mark.parametrize(
    "query",
    [
        "CREATE INDEX FOR (n:Board) ON (n.venue)",
        "DROP CONSTRAINT board_id",
        "LOAD CSV FROM 'file:///x' AS line CREATE (:Board {id: line[0]})",
        "CALL db.createLabel('X')",
    ],
)
def test_a_users_statement_changes_nodes_and_relationships_only(store: Store, query: str) -> None:
    with pytest.raises(QueryRefused):
        run_adhoc(store, query, write=True)


def test_a_write_that_takes_too_long_is_stopped_and_undone(store: Store) -> None:
    store.write(lambda tx: tx.run(MERGE_BOARDS, boards(f"b{n}" for n in range(2000))))

    def work(tx: Transaction) -> None:
        tx.run("MATCH (n:Board {id: 'b0'}) SET n.name = 'changed'")
        tx.run("MATCH (a:Board), (b:Board), (c:Board) WHERE a.name + b.name = c.name SET a.name = 'x'")

    with pytest.raises(QueryError, match=r"stopped after 0\.5 seconds"):
        store.write(work, timeout=0.5)
    assert store.read("MATCH (n:Board {id: 'b0'}) RETURN n.name AS name").rows == (("B0",),)


def test_preparing_again_changes_nothing(store: Store) -> None:
    store.write(lambda tx: tx.run(MERGE_BOARDS, boards("a")))
    store.prepare()
    versions = store.read("MATCH (v:GraphVersion) RETURN v.id AS id, v.version AS version, v.name AS name").rows
    assert versions == (("schema", SCHEMA_VERSION, f"version {SCHEMA_VERSION} of the model"),)
    assert store.read("MATCH (n) WHERE NOT n:GraphVersion RETURN count(n) AS n").rows == ((1,),)


def test_closing_twice_is_harmless(store: Store) -> None:
    store.close()
    store.close()
