"""Each rule of the dialect finds what it is for, and leaves alone what only looks like it."""

from __future__ import annotations

import pytest

from graph.gate import run_adhoc
from graph.portability import CAUTIONS, RULES, lint
from graph.store import Store
from tests.tables import every_row

BROKEN = {
    "bounded-length": [
        "MATCH (a)-[*]->(b) RETURN b.id AS id",
        "MATCH (a)-[:FOLLOWED_BY*]->(b) RETURN b.id AS id",
        "MATCH (a)-[r:A|B*2..]->(b) RETURN b.id AS id",
        "MATCH (a)<-[*0..]-(b) RETURN b.id AS id",
    ],
    "reserved-name": [
        "MATCH (n:AgendaItem) RETURN n.title AS x",
        "MATCH (n:AgendaItem {title: 'x'}) RETURN n.id AS id",
        "MATCH ()-[r {type: 'x'}]->() RETURN r.role AS role",
        "MATCH (n) WHERE n.type = 'x' RETURN n.id AS id",
        "MATCH (n) SET n.label = 'x'",
        "MATCH (n:End) RETURN n.id AS id",
    ],
    "named-values": [
        "MATCH (n:Board) RETURN n",
        "MATCH (n:Board) RETURN n.id AS id, n",
        "MATCH (n:Board) RETURN DISTINCT n ORDER BY n.id",
        "MATCH p = (a)-[:HELD]->(b) RETURN p",
        "MATCH (a)-[r:HELD]->(b) RETURN a.id AS id, r LIMIT 1",
        "MATCH (n:Board) RETURN n {.*} AS x",
        "MATCH ()-[r:ATTENDED]->() RETURN r {.role} AS x",
        "MATCH (n) RETURN keys(n) AS x",
        "MATCH (n) RETURN properties(n) AS x",
    ],
    "element-id": ["MATCH (n) RETURN elementId(n) AS x", "MATCH (n) WHERE id(n) = 1 RETURN n.id AS id"],
    "label-expression": ["MATCH (n:A&B) RETURN n.id AS id", "MATCH (n:!A) RETURN n.id AS id"],
    "quantified-path": [
        "MATCH ((a)-[:FOLLOWED_BY]->(b)){1,3} RETURN 1 AS x",
        "MATCH (s) ((a)-[:FOLLOWED_BY]->(b))+ (e) RETURN e.id AS id",
    ],
    "shortest": ["MATCH p = SHORTEST 1 (a)-[*..5]-(b) RETURN length(p) AS x"],
    "relationship-where": ["MATCH (a)-[r:ATTENDED WHERE r.chair]->(b) RETURN a.id AS id"],
    "collect-subquery": ["MATCH (n) RETURN COLLECT { MATCH (n)-[:HELD]->(m) RETURN m.id } AS x"],
    "value-of-one-match": [
        "MATCH (d:Decision), (s:Document {id: d.source}) RETURN s.id AS id",
        "MATCH (i:AgendaItem)-[:RESULTED_IN]->(d {source: i.source}) RETURN d.id AS id",
        "MATCH (i)-[r:RESULTED_IN {source: i.source}]->(d) WHERE d.text <> '' RETURN d.id AS id",
        "MATCH (n) WHERE EXISTS { MATCH (m)-->(k {id: m.source}) } RETURN n.id AS id",
    ],
    "list-beside-id": [
        "MATCH (n:Topic {id: 'x'}) WHERE n.origin IN ['a', 'b'] RETURN count(*) AS x",
        "MATCH (n:Topic {`id`: 'x'}) WHERE n.`origin` IN ['a', 'b'] RETURN count(*) AS x",
        "MATCH (n:Topic {name: 'X', id: $id})<--(m) WHERE m.id = 'y' AND n.origin IN ['a'] RETURN count(m) AS x",
    ],
    "counted-chain": [
        "MATCH (b:Board)-[:HELD]->(m:Meeting)-[:FOLLOWED_BY]-(n:Meeting) RETURN count(*) AS x",
        "MATCH (b:Board)--(m:Meeting)-[r:HAS_ITEM]->(i) RETURN count(r)",
        "MATCH (m:Meeting)-[:FOLLOWED_BY*2]-(n:Meeting) RETURN count(*) AS x",
    ],
    "repeated-type": [
        "MATCH (b:Board) WHERE COUNT { (b)-[:HELD|HELD]->(m) } > 1 RETURN b.id AS id",
        "MATCH (n)-[r:MENTIONS|HELD|:MENTIONS]->(m) RETURN count(r) AS x",
        "MATCH (n)<-[:`HELD`|HELD]-(m) RETURN count(*) AS x",
    ],
    "percentile": ["MATCH (n) RETURN percentileCont(n.position, 0.5) AS x"],
    "exists-property": ["MATCH (n) WHERE exists(n.date) RETURN n.id AS id"],
    "block-comment": ["MATCH (n) /* all */ RETURN n.id AS id"],
    "writing-subquery": ["MATCH (n) CALL (n) { SET n.name = 'x' } RETURN n.id AS id"],
    "aggregating-exists": [
        "MATCH (n) WHERE EXISTS { MATCH (n)-[:HELD]->(m) WITH m RETURN m } RETURN n.id AS id",
        "MATCH (n) WHERE EXISTS { MATCH (n)-[:HELD]->(m) RETURN count(m) } RETURN n.id AS id",
    ],
    "chained-comparison": ["MATCH (n) WHERE 1 < n.position <= 3 RETURN n.id AS id"],
    "duration-between": ["MATCH (n) RETURN duration.between(n.date, n.next_date) AS x"],
    "date-and-string": [
        "MATCH (n:Meeting) WHERE n.date > '2024-01-01' RETURN n.id AS id",
        "MATCH (n:Action) WHERE '2024-01-01' <= n.due RETURN n.id AS id",
    ],
    "date-part": ["MATCH (n:Meeting) RETURN n.date.weekday AS x"],
    "full-text": ["MATCH (n:AgendaItem) RETURN text_bm25(n, 'text', 'school') AS x"],
    "engine-only": ["MATCH (n) RETURN n.name AS name, count(*) AS x HAVING x > 1"],
}
DOUBTFUL = {
    "set-from-set": [
        "MATCH (p:Person) SET p.a = 5, p.b = p.a",
        "MERGE (p:Person {id: 'x'}) ON CREATE SET p.a = 5, p.b = p.a",
        "MATCH (p:Person) SET p.seen = p.seen + 1, p.twice = p.seen * 2 RETURN p.seen AS seen",
        "MATCH (p:Person), (q:Person) SET p.a = 1, q += {b: p.a}",
    ],
    "null-in-list": [
        "CREATE (:Board {id: 'x', aliases: ['a', null]})",
        "MATCH (n:Board) SET n.aliases = [n.name, 'x']",
        "MATCH (n:Board) SET n += {aliases: [null]}",
    ],
    "rounding": ["MATCH (n) RETURN round(n.position / 2.0) AS x", "RETURN round(-2.5) AS x"],
    "not-a-number": [
        "MATCH (n) RETURN sqrt(n.position) AS x",
        "RETURN log(0) AS x",
        "MATCH (n) RETURN 1.0 / n.position AS x",
        "MATCH (n) RETURN 1.0 / 0.0 AS x",
        "MATCH (n) RETURN n.position % n.votes_for AS x",
    ],
    "list-and-null": [
        "RETURN [1] + null AS x",
        "RETURN [][0] + [1, 2] AS x",
        "MATCH (n) RETURN [n.id] + n.venue AS x",
        "MATCH (n:Person) RETURN n.aliases + n.honorific AS x",
        "MATCH (n) RETURN n.venue + collect(n.id) AS x",
    ],
    "time-added": [
        "MATCH (n:Meeting) RETURN n.date + duration({hours: 30}) AS x",
        "MATCH (n:Meeting) RETURN n.date - duration('P1DT30H') AS x",
        "MATCH (n:Meeting) RETURN n.date - duration($long) AS x",
    ],
    "date-and-datetime": [
        "MATCH (n:Meeting) WHERE n.date < datetime('2024-01-01T10:00:00Z') RETURN n.id AS id",
        "MATCH (n:Meeting) WITH n, datetime() AS now WHERE n.date < now RETURN n.id AS id",
    ],
    "truncated-null": [
        "MATCH (n:Meeting) RETURN date.truncate('month', n.next_date) AS x",
        "RETURN date.truncate('month', null) AS x",
    ],
    "optional-call": ["MATCH (n:Board) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.id AS x } RETURN n.id AS id, x"],
    "returning-subquery": [
        "MATCH (n) WHERE EXISTS { MATCH (n)-->(m) RETURN m } RETURN n.id AS id",
        "MATCH (n) RETURN COUNT { MATCH (n)-->(m) RETURN DISTINCT m.name } AS x",
    ],
    "unordered-list": [
        "MATCH (n:Board) RETURN [(n)-[:HELD]->(m) | m.id] AS x",
        "MATCH (n:Board) RETURN [p = (n)-->(m) WHERE m.date > $day | length(p)] AS x",
        "MATCH (n:Board) RETURN [(n)-[:HELD]->(m) | m.id][0] AS x",
    ],
    "list-for-value": [
        "MATCH (n:Board) RETURN toString(n.aliases) AS x",
        "MATCH (n:Board) RETURN size(toString(n.`aliases`)) AS x",
        "MATCH (n) RETURN toString(collect(n.id)) AS x",
        "UNWIND $some AS x RETURN toFloat(x) AS y",
        "MATCH (n:Board) RETURN n.aliases % 3 AS x",
    ],
    "part-of-aggregate": [
        "MATCH (n:Board) RETURN collect(n.id)[0] AS x",
        "MATCH (n:Board) RETURN head(collect(n.id)) AS x",
        "MATCH (n:Board) RETURN CASE WHEN count(n) > 1 THEN 'many' ELSE 'few' END AS x",
    ],
    "backward-range": ["RETURN range(3, 1, 3) AS x", "MATCH (n) RETURN range(1, n.position, 2) AS x"],
    "relationship-place": [
        "MATCH (a)-[r:FOLLOWED_BY]->(b) RETURN r.start AS x",
        "MATCH (a)-[r:HELD|RECURS_AS]->(b) WHERE r.`end` > 3 RETURN a.id AS id",
        "MATCH (a)<-[r]-(b) RETURN count(r.start) AS x",
        "MATCH (a)-[r:ATTENDED]->(b) RETURN r.id AS x",
        "MATCH (a)-[r:BROADER]->(b) RETURN r['start'] AS x",
        "MATCH (a)-[r:REFERS_TO]->(b) WITH r AS s RETURN s.start AS x",
        "MATCH p = (a)-[:HELD*1..2]->(b) UNWIND relationships(p) AS s RETURN s.start AS x",
        "MATCH p = (a)-[:HELD*1..2]->(b) RETURN size([s IN relationships(p) WHERE s.start > 1]) AS x",
    ],
    "element-type": ["RETURN ['a', 'b'][0][1] AS x"],
}
CLEAN = [
    "MATCH (a)-[:FOLLOWED_BY*0..20]->(b) RETURN b.id AS id",
    "MATCH (a)-[:A|B*..5]->(b)<-[*3]-(c) RETURN b.id AS id",
    "MATCH (n) RETURN count(*) AS x, 2 * 3 AS y, [1, 2][0] * 4 AS z",
    "MATCH (n)-[r]->() RETURN type(r) AS type, labels(n) AS label, {type: type(r), title: 'x'} AS x",
    "MATCH (n:Board) RETURN n.id AS id, n.name AS title ORDER BY title",
    "MATCH (n:Board) WITH n, count(*) AS c RETURN n.id AS id, c",
    "MATCH p = (a)-[:HELD]->(b) RETURN length(p) AS x, {id: a.id} AS y",
    "MATCH (n) WHERE EXISTS { (n)-[:HELD]->(m) WHERE m.name STARTS WITH 'x' } RETURN n.id AS id",
    "MATCH (n) WHERE n.position > 1 AND n.position < 3 OR 1 < n.votes_for RETURN n.id AS id",
    "MATCH (a)-->(b)<--(c) WHERE a.x < 1 RETURN CASE WHEN a.x > 1 THEN 2 ELSE 3 END AS x",
    "MATCH (n:Meeting) WHERE n.date >= date('2024-01-01') AND n.start_time > '10:00' RETURN n.id AS id",
    "MATCH (n:Meeting) WHERE n.date >= $since RETURN duration.inDays(n.date, n.next_date).days AS x",
    "MATCH (n) RETURN 'MATCH (a)-[*]->(b) RETURN a' AS x // keys(n), elementId(n)",
    "MATCH (n:Meeting) RETURN n.date.weekDay AS x, n.date.year AS y",
    "MATCH (n:A|B) WHERE NOT n:C RETURN n.id AS id",
    "MATCH (d:Decision) MATCH (s:Document {id: d.source}) RETURN s.id AS id",
    "UNWIND $rows AS row MATCH (a {id: row.tail})-->(b {id: row.head}) RETURN b.id AS id",
    "MATCH (a)-->(b) WHERE a.x = b.x RETURN {x: a.x} AS x",
    "MATCH (n:Board) RETURN collect({id: n.id, name: n.name}) AS x",
    "MATCH (n:Board) CALL (n) { MATCH (n)-[:HELD]->(m) RETURN count(m) AS c } RETURN n.id AS id, c",
    "MATCH (n:Board) CALL (n) { MATCH (n)-[:HELD]->(m) RETURN n AS x, m } RETURN x.id AS id, m.id AS meeting",
    "UNWIND $rows AS r MERGE (n:Board {id: r.id}) SET n += r.props",
    "MATCH (p:Person) SET p.a = 5 SET p.b = p.a",
    "MATCH (b:Board)-[:HELD]->(m:Meeting)-[:FOLLOWED_BY]->(n:Meeting) RETURN count(*) AS x",
    "MATCH (m:Meeting)-[:FOLLOWED_BY]-(n:Meeting) RETURN count(*) AS x",
    "MATCH (b:Board)--(m:Meeting)--(i) RETURN b.id AS id, count(*) AS x",
    "MATCH (b:Board)--(m:Meeting)--(i) RETURN count(DISTINCT b.id) AS x",
    "MATCH (n:Topic {id: 'x'})<--(m) WHERE m.name IN ['a', 'b'] AND n.origin IN $some RETURN count(*) AS x",
    "MATCH (p:Person) SET p.a = p.b, p.c = 1 RETURN p.a AS a",
    "MATCH (n:Board) SET n.aliases = ['a', 'b']",
    "MATCH (n) RETURN round(n.x, 0, 'HALF_UP') AS x, round(2.5) AS y, n.position / 2 AS z, n.position % 3 AS rest",
    "MATCH (n) RETURN [1, 2] + 3 AS x, collect(n.id) + ['x'] AS y, n.position + 1 AS z, n.name + 'x' AS text",
    "MATCH (n:Meeting) RETURN n.date + duration({days: 30, months: 1}) AS x, n.date - duration('P1M2D') AS y",
    "MATCH (n:Meeting) WHERE n.date < date(datetime('2024-01-01T10:00:00Z')) RETURN n.id AS id",
    "MATCH (n:Meeting) WHERE n.next_date IS NOT NULL RETURN date.truncate('month', n.next_date) AS x",
    "MATCH (n:Meeting) WHERE n.date >= $day RETURN date.truncate('month', n.date) AS x",
    "MATCH (n:Board) RETURN size([(n)-[:HELD]->(m) | m.id]) AS x, [x IN [1, 2] | x] AS y",
    "MATCH (n:Board) WHERE 'x' IN [(n)-[:HELD]->(m) | m.id] RETURN n.id AS id",
    "MATCH (n) RETURN sum(CASE WHEN n.x IS NULL THEN 1 ELSE 0 END) AS x, count(n) + 1 AS y",
    "MATCH (a)-[r:ATTENDED]->(b)-[s:HAS_ITEM|RAISED]->(c) RETURN r.start AS x, s.`end` AS y, r.source AS z",
    "MATCH (a)-[r:FOLLOWED_BY]->(b) RETURN r.board AS x, a.start AS y, b.id AS id, startNode(r).id AS z",
    "RETURN range(1, 9, 3) AS x, range(0, 4) AS y, ['a', 'b'][0] AS z, toString(1) AS text",
]


@every_row(("rule", "query"), [(rule, query) for rule, queries in BROKEN.items() for query in queries])
def test_a_broken_rule_is_found(rule: str, query: str) -> None:
    assert [finding.rule for finding in lint(query)] == [rule]


@every_row(("rule", "query"), [(rule, query) for rule, queries in DOUBTFUL.items() for query in queries])
def test_what_differs_with_some_values_is_warned_of(rule: str, query: str) -> None:
    assert {finding.rule for finding in lint(query, cautions=True)} == {rule}
    assert lint(query) == []


@every_row("query", CLEAN)
def test_what_keeps_the_rules_is_left_alone(query: str) -> None:
    assert lint(query, cautions=True) == []


def test_every_rule_has_an_example() -> None:
    assert {rule for rule, _, _ in RULES} | {"block-comment"} == BROKEN.keys()
    assert {rule for rule, _, _ in CAUTIONS} == DOUBTFUL.keys()


def test_a_finding_tells_its_line() -> None:
    (finding,) = lint("MATCH (a)\nMATCH (a)-[*]->(b)\nRETURN b.id AS id")
    assert str(finding) == (
        "line 2: without an upper bound (*0..20) the embedded store stops at 10 hops [bounded-length]"
    )


def test_ad_hoc_queries_on_the_embedded_store_are_warned(embedded_store: Store) -> None:
    table = run_adhoc(embedded_store, "MATCH (n:Board) RETURN keys(n) AS x")
    assert any(line.endswith("[named-values]") for line in table.warnings)


@pytest.mark.neo4j
def test_ad_hoc_queries_on_neo4j_are_not(neo4j_store: Store) -> None:
    assert run_adhoc(neo4j_store, "MATCH (n:Board) RETURN keys(n) AS x").warnings == ()
