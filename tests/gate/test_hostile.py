"""Queries that must never run, on either store: a table."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from graph.errors import QueryError, QueryRefused
from graph.gate import require_allowed, run_adhoc
from graph.store import Store

WRITES = [
    "CREATE (n:Board {id: 'x', name: 'X'})",
    "create (n:Board {id: 'x', name: 'X'})",
    "CrEaTe(n:Board {id: 'x', name: 'X'})",
    "CREATE p = (n:Board {id: 'x', name: 'X'}) RETURN p",
    "INSERT (n:Board {id: 'x', name: 'X'})",
    "MERGE (n:Board {id: 'x'})",
    "MERGE (n:Board {id: 'x'}) ON CREATE SET n.name = 'X' RETURN n.id AS id",
    "MATCH (n:Board) SET n.name = 'X'",
    "MATCH (n:Board) SET n += {name: 'X'}",
    "MATCH (n:Board) SET n:Topic",
    "MATCH (n:Board) REMOVE n.name",
    "MATCH (n:Board) REMOVE n:Board",
    "MATCH (n) DELETE n",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) NODETACH DELETE n",
    "MATCH ()-[r]->() DELETE r",
    "FOREACH (i IN range(1, 3) | CREATE (:Board {id: toString(i)}))",
    "MATCH (n:Board) FOREACH (x IN [1] | SET n.name = 'X')",
    "MATCH (n:Board) CALL { WITH n SET n.name = 'X' } RETURN n.id AS id",
    "CALL { CREATE (n:Board {id: 'x', name: 'X'}) RETURN n } RETURN n.id AS id",
    "MATCH (n:Board) CALL (n) { MERGE (m:Topic {id: n.id}) } RETURN n.id AS id",
    "UNWIND [1, 2] AS i CREATE (:Board {id: toString(i)})",
    "MATCH (n:Board) WITH n MATCH (n) SET n.name = 'X' RETURN n.id AS id",
    "MATCH (n:Board) /* only reading */ SET n.name = 'X'",
    "MATCH (n:Board) // RETURN n\nSET n.name = 'X'",
    "MATCH (n:Board) // RETURN n\r\nSET n.name = 'X'",
    "MATCH (n:Board)\tSET\tn.name\t=\t'X'",
    "MATCH (n:Board)\u00a0SET\u00a0n.name = 'X'",
    "MATCH (n:Board) WHERE n.name <> 'it\\'s' SET n.name = 'X'",
    "MATCH (n:Board) WHERE n.name <> '\\\\' SET n.name = 'X' //'",
    "MATCH (n:Board) SET `n`.`name` = 'X'",
    "MATCH (n:Board) WITH n AS `a``b` SET `a``b`.name = 'X'",
    "MATCH (n:Board) \\u0053\\u0045\\u0054 n.name = 'X'",
    "\\u0043REATE (n:Board {id: 'x'})",
    "MATCH (n:Board) WHERE n.name <> '\\u0027 SET n.name = 'X' //'",
    'MATCH (n:Board) WHERE n.name <> "\\u0022 DETACH DELETE n //"',
    "MATCH (n) WITH n.name AS as CREATE (:Board {id: 'x'})",
    "MATCH (n) WHERE n.set = 1 SET n.name = 'X'",
    "MATCH (n:Set) SET n.name = 'X'",
    "RETURN 1.CREATE (n:Board {id: 'x'})",
    "MATCH (n:Board) RETURN n.id AS id UNION MATCH (n:Board) SET n.name = 'X' RETURN n.id AS id",
    "MATCH (n:Board) \u017fET n.name = 'X'",
]
NEVER = [
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "load csv with headers from 'file:///etc/passwd' as line return line",
    "LOAD  /* */  CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line",
    "LOAD\nCSV FROM $file AS line RETURN line",
    "WITH 1 AS x LOAD CSV FROM '/etc/passwd' AS line RETURN line",
    "MATCH (n) CALL { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line",
    "UNWIND ['file:///etc/passwd'] AS f CALL (f) { LOAD CSV FROM f AS line RETURN line } RETURN line",
    "L\\u004fAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
    "LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Board {id: line[0]})",
    "SHOW SETTINGS",
    "show settings yield name, value return name, value",
    "SHOW TRANSACTIONS",
    "SHOW USERS",
    "SHOW DATABASES",
    "SHOW PROCEDURES",
    "SHOW FUNCTIONS",
    "SHOW INDEXES",
    "SHOW CONSTRAINTS",
    "SHOW CURRENT USER",
    "// nothing to see\nSHOW SETTINGS",
    "TERMINATE TRANSACTION 'neo4j-transaction-1'",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1', 'neo4j-transaction-2'",
    "CREATE INDEX FOR (n:Board) ON (n.name)",
    "CREATE INDEX x IF NOT EXISTS FOR (n:Board) ON (n.name)",
    "CREATE FULLTEXT INDEX x FOR (n:Board) ON EACH [n.name]",
    "CREATE VECTOR INDEX x FOR (n:Board) ON (n.name)",
    "CREATE CONSTRAINT x FOR (n:Board) REQUIRE n.name IS UNIQUE",
    "CREATE USER eve SET PASSWORD 'password'",
    "CREATE OR REPLACE USER eve SET PASSWORD 'password'",
    "CREATE DATABASE other",
    "CREATE ALIAS x FOR DATABASE neo4j",
    "DROP INDEX board_name",
    "DROP CONSTRAINT board_id",
    "DROP CONSTRAINT board_id IF EXISTS",
    "DROP DATABASE neo4j",
    "ALTER USER neo4j SET PASSWORD 'password'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "GRANT ROLE admin TO eve",
    "DENY READ {*} ON GRAPH * TO eve",
    "REVOKE ROLE admin FROM eve",
    "RENAME USER neo4j TO eve",
    "START DATABASE neo4j",
    "STOP DATABASE neo4j",
    "ENABLE SERVER 'x'",
    "CALL dbms.listConfig()",
    "CALL dbms.listConfig() YIELD name RETURN name",
    "CALL dbms.setConfigValue('a', 'b')",
    "CALL dbms.killQuery('x')",
    "CALL dbms.components()",
    "CALL `dbms`.`listConfig`()",
    "CALL dbms . listConfig()",
    "CALL dbms/* */.listConfig()",
    "OPTIONAL CALL dbms.listConfig()",
    "CALL db.createLabel('X')",
    "CALL db.clearQueryCaches()",
    "CALL db.index.fulltext.queryNodes('x', 'y')",
    "CALL apoc.load.json('http://127.0.0.1:1/')",
    "CALL apoc.export.csv.all('/tmp/x.csv', {})",
    "CALL apoc.cypher.runFirstColumn('MATCH (n) DETACH DELETE n', {})",
    "CALL tx.setMetaData({a: 1})",
    "CALL pagerank() YIELD node, score RETURN node, score",
    "CALL db.cdc.enable()",
    "CALL list_procedures()",
    "MATCH (n) CALL dbms.listConfig() YIELD name RETURN name",
    "CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name",
    "RETURN apoc.load.json('http://127.0.0.1:1/') AS x",
    "RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) DETACH DELETE n', {}) AS x",
    "RETURN genai.vector.encode('x', 'OpenAI', {token: 'y'}) AS x",
    "RETURN `apoc`.`util`.sleep(1) AS x",
    "USE system RETURN 1 AS x",
    "USE neo4j MATCH (n) RETURN n",
    "USE graph.byName('system') MATCH (n) RETURN n",
    "CALL { USE system MATCH (n) RETURN n } RETURN n",
    "RETURN 1 AS x; RETURN 2 AS x",
    "RETURN 1 AS x; MATCH (n) DETACH DELETE n",
    "RETURN 1 AS x;;MATCH (n) DETACH DELETE n;",
    "MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS",
    "MATCH (n) CALL (n) { RETURN 1 AS x } IN 4 CONCURRENT TRANSACTIONS RETURN x",
    "MATCH (n) CALL (n) { RETURN 1 AS x } IN CONCURRENT TRANSACTIONS RETURN x",
    "EXPLAIN MATCH (n) RETURN n",
    "PROFILE MATCH (n) RETURN n",
    "CYPHER 25 RETURN 1 AS x",
    "CYPHER runtime=slotted RETURN 1 AS x",
    "MATCH (n) RETURN n.id AS id FORMAT CSV",
    "FOR VALID_TIME ALL MATCH (n) RETURN n.id AS id",
]


def _everything(store: Store) -> object:
    query = (
        "MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN n.id AS id, n.name AS name, count(r) AS links ORDER BY id, name"
    )
    return store.read(query).rows


def test_the_table_is_long_enough() -> None:
    assert len({*WRITES, *NEVER}) >= 120


@pytest.mark.parametrize("query", [*WRITES, *NEVER])
def test_the_text_alone_is_refused(query: str) -> None:
    with pytest.raises(QueryError) as caught:
        require_allowed(query)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("query", NEVER)
def test_the_text_is_refused_with_writing_allowed_too(query: str) -> None:
    with pytest.raises(QueryError):
        require_allowed(query, True)


def test_nothing_hostile_runs(store: Store) -> None:
    store.write(lambda tx: tx.run("CREATE (:Board {id: 'b', name: 'B'})-[:HELD]->(:Meeting {id: 'm', name: 'M'})"))
    before = _everything(store)
    for query in (*WRITES, *NEVER):
        with pytest.raises(QueryError):
            run_adhoc(store, query, {"file": "/etc/passwd"})
    for query in NEVER:
        with pytest.raises(QueryError):
            run_adhoc(store, query, {"file": "/etc/passwd"}, write=True)
    assert _everything(store) == before


def test_refusals_say_what_and_where() -> None:
    with pytest.raises(QueryRefused, match="line 2, column 3: LOAD CSV reads files") as caught:
        require_allowed("MATCH (n)\n  LOAD CSV FROM 'x' AS l RETURN l")
    assert caught.value.detail == "  LOAD CSV FROM 'x' AS l RETURN l\n  ^"


# What the gate's text check would stop is sent past it here: the stores' own defences must hold alone.


def _without_the_text_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.stores.neo4j.require_allowed", lambda query, write=False: None)
    monkeypatch.setattr("graph.stores.embedded.require_allowed", lambda query, write=False: None)


def test_no_write_passes_the_stores_themselves(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write(lambda tx: tx.run("CREATE (:Board {id: 'b', name: 'B'})-[:HELD]->(:Meeting {id: 'm', name: 'M'})"))
    before = _everything(store)
    _without_the_text_check(monkeypatch)
    for query in WRITES:
        with suppress(QueryError):  # an engine may read an escape as part of a string, and so nothing but a string
            assert store.run_adhoc(query).written == 0
        assert _everything(store) == before, query


def test_nothing_passes_the_plan_of_neo4j(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    if store.kind != "neo4j":
        return  # the embedded engine has no plans; it reads files, and only the text check keeps it from that
    (tmp_path / "secret").write_text("secret\n")
    _without_the_text_check(monkeypatch)
    for query in (
        f"LOAD CSV FROM 'file://{tmp_path / 'secret'}' AS line RETURN line",
        "SHOW SETTINGS YIELD name RETURN name",
        "SHOW TRANSACTIONS",
        "SHOW INDEXES",
        "TERMINATE TRANSACTION 'neo4j-transaction-1'",
        "CALL dbms.listConfig() YIELD name RETURN name",
        "CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name",
        "CALL db.createLabel('X')",
        "CREATE INDEX FOR (n:Board) ON (n.venue)",
        "DROP CONSTRAINT board_id",
    ):
        with pytest.raises(QueryRefused):
            store.run_adhoc(query)
        with pytest.raises(QueryError):
            store.run_adhoc(query, write=True)
