"""What Neo4j plans once there is much data: harmless reads are let through, and every operation is known."""

from __future__ import annotations

import pytest
from neo4j.exceptions import Neo4jError

from graph.errors import QueryRefused
from graph.store import Store
from graph.stores.neo4j.plans import approve
from tests.neo4j.server import Neo4jServer, emptied
from tests.portability.questions import Questions, values_of

MEETINGS = 3000
READS = 400
MADE = (
    "UNWIND range(0, 29) AS b CREATE (:Board {id: 'b' + toString(b), name: 'Board ' + toString(b)}), "
    "(:Organisation {id: 'o' + toString(b), name: 'Council ' + toString(b), aliases: ['C' + toString(b)]})",
    "UNWIND range(0, 599) AS p CREATE (:Person {id: 'p' + toString(p), name: 'Person ' + toString(p)})",
    "UNWIND range(0, 199) AS t CREATE (:Topic {id: 't' + toString(t), name: 'Topic ' + toString(t)})",
    "UNWIND range(0, $meetings - 1) AS m MATCH (b:Board {id: 'b' + toString(m % 30)}) "
    "CREATE (b)-[:HELD]->(n:Meeting {id: 'm' + toString(m), name: 'Meeting ' + toString(m), "
    "date: date('2004-01-05') + duration({days: m * 2})}) WITH n, m UNWIND range(0, 2) AS i MATCH (t:Topic {id: "
    "'t' + toString((m * 7 + i * i) % 200)}) CREATE (n)-[:HAS_ITEM]->(a:AgendaItem {id: n.id + '/' + toString(i), "
    "name: 'Item ' + toString(i), position: i, implicit: i = 2})-[:DISCUSSES {mentions: i}]->(t) "
    "CREATE (a)-[:RESULTED_IN]->(:Decision {id: a.id + '/d', name: 'Noted', kind: 'noted', position: i})",
    "UNWIND range(0, $meetings - 1) AS m UNWIND range(0, 4) AS i MATCH (n:Meeting {id: 'm' + toString(m)}) "
    "MATCH (p:Person {id: 'p' + toString((m * 3 + i * 11) % 600)}) "
    "CREATE (p)-[:ATTENDED {chair: i = 0, role: 'Member'}]->(n)",
    "UNWIND range(0, $meetings - 31) AS m MATCH (a:Meeting {id: 'm' + toString(m)}) "
    "MATCH (b:Meeting {id: 'm' + toString(m + 30)}) CREATE (a)-[:FOLLOWED_BY]->(b)",
    "UNWIND range(0, $meetings - 1) AS m MATCH (a:AgendaItem {id: 'm' + toString(m) + '/0'}) "
    "MATCH (p:Person {id: 'p' + toString(m % 600)}) CREATE (a)-[:RAISED]->(t:Action {id: a.id + '/a', "
    "name: 'Write', status: CASE WHEN m % 3 = 0 THEN 'open' ELSE 'done' END})-[:ASSIGNED_TO]->(p)",
)
JOINS = (
    "MATCH (m:Meeting) OPTIONAL MATCH (m)<-[:ATTENDED]-(p:Person {name: 'Person 7'}) RETURN count(p) AS n",
    "MATCH (m:Meeting) OPTIONAL MATCH (m)<-[:HELD]-(b:Board {name: 'Board 7'}) RETURN m.id AS id, b.id AS board",
    "MATCH (p:Person) WITH p LIMIT 100 MATCH (m:Meeting) OPTIONAL MATCH (p)-[:ATTENDED]->(m) RETURN count(*) AS n",
    "MATCH (n) WHERE n:$($label) RETURN count(n) AS n",
    "MATCH (a)-[r:$($type)]->(b) RETURN count(r) AS n",
)


def fill(store: Store) -> None:
    for statement in MADE:
        store.write(lambda tx, statement=statement: tx.run(statement, {"meetings": MEETINGS}))  # type: ignore[misc]


@pytest.mark.neo4j
def test_the_lts_lets_harmless_reads_through(prepared_neo4j: Neo4jServer) -> None:
    harmless_reads_are_let_through(prepared_neo4j)


@pytest.mark.neo4j
@pytest.mark.parametrize("language", ["5", "25"])
def test_the_newest_lets_harmless_reads_through(newest_server: Neo4jServer, language: str) -> None:
    newest_server.speak(language)
    harmless_reads_are_let_through(newest_server)


def harmless_reads_are_let_through(server: Neo4jServer) -> None:
    store = emptied(server)
    fill(store)
    maker = Questions(values_of(store), seed=1)
    reads = [*JOINS, *(maker.of_graph() for _ in range(READS))]
    refused, planned = {}, 0
    with server.driver() as driver, driver.session() as session:
        session.run("CALL db.resampleOutdatedIndexes()").consume()
        session.run("CALL db.awaitIndexes(60)").consume()
        for read in reads:
            try:
                summary = session.run(f"EXPLAIN {read}", {"label": "Board", "type": "HELD"}).consume()
            except Neo4jError:
                continue  # a mistake of types, which the server finds while it plans
            planned += 1
            try:
                told = approve(summary.query_type, summary.plan, False)
            except QueryRefused as error:
                told = (str(error),)
            if told:
                refused[read] = told
    store.write(lambda tx: tx.run("MATCH (n) WHERE NOT n:GraphVersion DETACH DELETE n"))
    store.close()
    assert refused == {}
    assert planned > 0.9 * READS
