"""Queries that only look hostile: they must run, on both stores."""

from __future__ import annotations

import pytest

from graph.gate import require_allowed, run_adhoc
from graph.store import Store
from tests.tables import every_row

READS = [
    "RETURN 'CREATE (n) DETACH DELETE n' AS x",
    "RETURN \"LOAD CSV FROM 'file:///etc/passwd'\" AS x",
    "RETURN 'it\\'s; SET x' AS x",
    "RETURN 'a\\\\' AS x",
    "RETURN '\\u0043REATE' AS x",
    "RETURN 'caf\\u00e9' AS x",
    "RETURN '// no comment' AS x",
    "RETURN '/* no comment' AS x",
    "MATCH (n:Board) // CREATE (m)\nRETURN n.id AS id",
    "// DROP INDEX x; SHOW SETTINGS\nMATCH (n:Board) RETURN n.id AS id",
    "MATCH (n:Board) RETURN n.id AS id // the end; SET n.x = 1",
    "MATCH (n:Board) RETURN n.id AS id;",
    "MATCH (n:Board) RETURN n.id AS id ;\n",
    "MATCH (n:Board) RETURN n.set AS x",
    "MATCH (n:Board) WHERE n.create IS NULL RETURN n.delete AS x, n.merge AS y",
    "MATCH (n:Board) RETURN n.load AS load",
    "MATCH (n:Board) RETURN n.id AS `create`",
    "MATCH (n:Board) RETURN n.id AS `SET` ORDER BY `SET`",
    "MATCH (n:Board) RETURN {set: n.id, delete: 1, call: 2} AS x",
    "MATCH (n:Board) RETURN n.`remove` AS x",
    "MATCH (n:`Set`) RETURN n.id AS id",
    "MATCH (`set`:Board) RETURN `set`.id AS id",
    "MATCH (n)-[r:`CREATE`]->(m) RETURN r.x AS x",
    "MATCH (n:Board) WHERE n.name STARTS WITH 'SHOW' OR n.name CONTAINS 'CALL' RETURN n.id AS id",
    "MATCH (n:Board {name: 'USE neo4j'}) RETURN n.id AS id",
    "WITH $create AS x RETURN x",
    "WITH $set AS x RETURN x",
    "MATCH (n:Board) WHERE EXISTS { (n)-[:HELD]->(:Meeting) } RETURN n.id AS id",
    "MATCH (n:Board) RETURN COUNT { (n)-[:HELD]->(:Meeting) } AS x",
    "MATCH (n:Board) CALL (n) { MATCH (n)-[:HELD]->(m:Meeting) RETURN count(m) AS c } RETURN n.id AS id, c",
    "CALL { MATCH (n:Board) RETURN n.id AS id UNION MATCH (n:Topic) RETURN n.id AS id } RETURN id",
    "MATCH (n:Board) RETURN [(n)-[:HELD]->(m:Meeting) | m.name] AS x",
    "MATCH p = shortestPath((a:Board)-[*..5]-(b:Meeting)) RETURN length(p) AS x",
    "MATCH (a:Board)-[:HELD*0..3]->(b) RETURN b.id AS id",
    "UNWIND range(1, 3) AS i WITH i WHERE i > 1 RETURN collect(i) AS x",
    "MATCH (n:Board) RETURN n.name AS name, CASE WHEN n.id = 'b' THEN 1 ELSE 2 END AS x ORDER BY name SKIP 0 LIMIT 5",
    "MATCH (n:Board) OPTIONAL MATCH (n)-[:HELD]->(m:Meeting) RETURN n.id AS id, count(m) AS x",
    "MATCH (n:Board) WITH n ORDER BY n.name LIMIT 1 MATCH (n)-[:HELD]->(m) RETURN DISTINCT m.id AS id",
    "MATCH (n:Board) RETURN n.id AS id UNION ALL MATCH (n:Meeting) RETURN n.id AS id",
    "MATCH (n:Meeting) WHERE n.date >= date('2024-01-01') RETURN date.truncate('month', n.date) AS month",
    "RETURN duration.inDays(date('2024-01-01'), date('2024-03-01')).days AS x",
    "MATCH (n:Board) WHERE n.id IN ['a', 'b'] AND NOT n.name =~ '(?i).*delete.*' RETURN n.id AS id",
    "RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS x, [x IN [1, 2] | x * 2] AS y, all(x IN [1] WHERE x > 0) AS z",
    "CALL db.labels() YIELD label RETURN label ORDER BY label",
    "CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType",
    "MATCH (n:Board) RETURN [1, 2, 3][0..2] AS x, 1.5e3 AS y, -2 AS z",
    "MATCH (n:Board), (m:Meeting) WHERE n.id < m.id RETURN count(*) AS x",
    "MATCH (n:Board) RETURN labels(n) AS x, toUpper(n.name) AS y, coalesce(n.venue, 'none') AS z",
    "MATCH (n:Person)-[:ATTENDED|SENT_APOLOGIES]->(m:Meeting) RETURN count(*) AS x",
]
WRITES = [
    "CREATE (n:Board {id: 'x', name: 'X'})",
    "MERGE (n:Board {id: 'x'}) ON CREATE SET n.name = 'X' ON MATCH SET n.name = 'Y' RETURN n.name AS name",
    "MATCH (n:Board) SET n.venue = 'LOAD CSV', n.name = 'SHOW SETTINGS'",
    "MATCH (n:Board {id: 'b'}) REMOVE n.name",
    "MATCH (n:Board {id: 'b'})-[r:HELD]->() DELETE r",
    "MATCH (n:Board {id: 'b'}) DETACH DELETE n",
    "FOREACH (i IN [1, 2] | MERGE (:Board {id: toString(i)}))",
    "UNWIND $rows AS r MERGE (n:Board {id: r.id}) SET n += r.props",
]
PARAMETERS = {"create": 1, "set": 2, "rows": [{"id": "r", "props": {"name": "R"}}]}


@pytest.fixture
def filled(store: Store) -> Store:
    store.write(
        lambda tx: tx.run(
            "CREATE (:Board {id: 'b', name: 'B'})-[:HELD]->(:Meeting {id: 'm', name: 'M', date: date('2024-02-03')})"
        )
    )
    return store


@every_row("query", READS)
def test_the_text_is_let_through(query: str) -> None:
    require_allowed(query)


def test_a_named_path_is_let_through_as_a_write() -> None:
    require_allowed("CREATE p = (:Board {id: 'x'})-[:HELD]->(:Meeting {id: 'y'}) RETURN length(p) AS x", True)


def test_harmless_reads_run(filled: Store) -> None:
    for query in READS:
        run_adhoc(filled, query, PARAMETERS)


@pytest.mark.parametrize("query", WRITES)
def test_writes_run_when_asked_for(filled: Store, query: str) -> None:
    assert run_adhoc(filled, query, PARAMETERS, write=True).written > 0
