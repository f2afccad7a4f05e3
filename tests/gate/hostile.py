"""Statements that must never run: what writes where only reading is allowed, and what is out of reach for everybody.

Each is harmless in itself: were it to run, it would touch a marked node of the tests (``:Marked``), look at a clock or
a catalogue, or fail for want of a name.
"""

from __future__ import annotations

from collections.abc import Iterator

MARKED = "CREATE (:Marked {id: 'm', name: 'marked'})"

_WRITES = """
CREATE (n:Marked {id: 'x', name: 'X'})
create (n:Marked {id: 'x', name: 'X'})
CrEaTe(n:Marked {id: 'x', name: 'X'})
CREATE p = (n:Marked {id: 'x', name: 'X'}) RETURN p
CREATE (:Marked {id: 'x'})-[:MARKED]->(:Marked {id: 'y'})
CREATE (), (:Marked)
INSERT (n:Marked {id: 'x', name: 'X'})
INSERT (:Marked {id: 'x'})-[:MARKED]->(:Marked {id: 'y'})
MERGE (n:Marked {id: 'x'})
MERGE (n:Marked {id: 'x'}) ON CREATE SET n.name = 'X' RETURN n.id AS id
MERGE (n:Marked {id: 'm'}) ON MATCH SET n.name = 'X'
MATCH (n:Marked) MERGE (n)-[:MARKED]->(n)
MATCH (n:Marked) SET n.name = 'X'
MATCH (n:Marked) SET n += {name: 'X'}
MATCH (n:Marked) SET n = {id: 'm'}
MATCH (n:Marked) SET n:Topic
MATCH (n:Marked) SET n IS Topic
MATCH (n:Marked) SET n.a = 1, n.b = 2 RETURN n.a AS a
MATCH (n:Marked) SET (CASE WHEN true THEN n END).name = 'X'
MATCH (n:Marked) REMOVE n.name
MATCH (n:Marked) REMOVE n:Marked
MATCH (n:Marked) DELETE n
MATCH (n:Marked) DETACH DELETE n
MATCH (n:Marked) NODETACH DELETE n
MATCH (:Marked)-[r]->() DELETE r
MATCH (n:Marked) WITH collect(n) AS ns UNWIND ns AS n DELETE n
FOREACH (i IN range(1, 3) | CREATE (:Marked {id: toString(i)}))
MATCH (n:Marked) FOREACH (x IN [1] | SET n.name = 'X')
MATCH (n:Marked) FOREACH (x IN [1] | FOREACH (y IN [x] | REMOVE n.name))
MATCH (n:Marked) CALL { WITH n SET n.name = 'X' } RETURN n.id AS id
MATCH (n:Marked) CALL (n) { SET n.name = 'X' RETURN 1 AS x } RETURN x
MATCH (n:Marked) CALL (*) { DETACH DELETE n } RETURN 1 AS x
CALL { CREATE (n:Marked {id: 'x', name: 'X'}) RETURN n } RETURN n.id AS id
CALL () { MERGE (n:Marked {id: 'x'}) RETURN n } RETURN n.id AS id
MATCH (n:Marked) CALL (n) { MERGE (m:Marked {id: n.id + 'x'}) } RETURN n.id AS id
MATCH (n:Marked) CALL (n) { CALL (n) { SET n.name = 'X' } } RETURN n.id AS id
UNWIND [1, 2] AS i CREATE (:Marked {id: toString(i)})
MATCH (n:Marked) WITH n MATCH (n) SET n.name = 'X' RETURN n.id AS id
MATCH (n:Marked) WITH n WHERE n.id = 'm' SET n.name = 'X'
MATCH (n:Marked) WITH n ORDER BY n.id LIMIT 1 DETACH DELETE n
OPTIONAL MATCH (n:Marked) SET n.name = 'X'
MATCH (n:Marked) /* only reading */ SET n.name = 'X'
MATCH (n:Marked) WHERE n.name <> 'it\\'s' SET n.name = 'X'
MATCH (n:Marked) WHERE n.name <> '\\\\' SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> "\\\\" SET n.name = 'X' //"
MATCH (n:Marked) WHERE n.name <> '//' SET n.name = 'X'
MATCH (n:Marked) WHERE n.name <> '/*' SET n.name = 'X' //*/
MATCH (n:Marked) SET `n`.`name` = 'X'
MATCH (n:Marked) WITH n AS `a``b` SET `a``b`.name = 'X'
MATCH (n:Marked) WITH n AS `//` SET `//`.name = 'X'
MATCH (n:Marked) WITH n AS `'` SET `'`.name = 'X'
MATCH (n:Marked) \\u0053\\u0045\\u0054 n.name = 'X'
MATCH (n:Marked) \\u+053ET n.name = 'X'
MATCH (n:Marked) \\u\u0660\u0660\u0665\u0663ET n.name = 'X'
MATCH (n:Marked) \\u\uff10\uff10\uff15\uff13ET n.name = 'X'
MATCH (n:Marked)\\u0020SET\\u0020n.name = 'X'
MATCH (n:Marked)\\u000aSET n.name = 'X'
MATCH (n:Marked) // the end\\u000aSET n.name = 'X'
MATCH (n:Marked) /* \\u002a\\u002f SET n.name = 'X' //*/
MATCH (n:Marked) /\\u002a *\\u002f SET n.name = 'X'
\\u0043REATE (n:Marked {id: 'x'})
\\u+043REATE (n:Marked {id: 'x'})
MATCH (n:Marked) WHERE n.name <> '\\u0027 SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> '\\u+027 SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> '\\u005c' SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> '\\u005c\\u005c' SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> '\\\\\\u0027 SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> '\\\\u0027' SET n.name = 'X' //'
MATCH (n:Marked) WHERE n.name <> "\\u0022 DETACH DELETE n //"
MATCH (n:Marked) WITH n AS `a\\u0060 SET a.name = 'X' //`
MATCH (n:Marked) WITH n.name AS as CREATE (:Marked {id: 'x'})
MATCH (n:Marked) WITH n, n.name AS return SET n.name = 'X'
MATCH (n:Marked) WITH n, 1 AS set SET n.name = 'X'
MATCH (n:Marked) WHERE n.set = 1 SET n.name = 'X'
MATCH (n:Marked) WHERE NOT n:Set SET n.name = 'X'
MATCH (n:Marked {id: 'm'}) SET n.set = 1
MATCH (n:Marked|Set) SET n.name = 'X'
RETURN 1.CREATE (n:Marked {id: 'x'})
MATCH (n:Marked) RETURN n.id AS id UNION MATCH (n:Marked) SET n.name = 'X' RETURN n.id AS id
MATCH (n:Marked) RETURN n.id AS id UNION ALL CREATE (n:Marked {id: 'x'}) RETURN n.id AS id
MATCH (n:Marked) \u017fET n.name = 'X'
MATCH (n:Marked) \uff33\uff25\uff34 n.name = 'X'
MATCH (n:Marked) WHERE EXISTS { MATCH (n) SET n.name = 'X' } RETURN n.id AS id
MATCH (n:Marked) RETURN COUNT { CREATE (:Marked) } AS x
MATCH (n:Marked) RETURN COLLECT { MERGE (m:Marked {id: 'x'}) RETURN m.id } AS x
MATCH (n:Marked) FINISH NEXT CREATE (:Marked {id: 'x'})
LET x = 1 CREATE (:Marked {id: 'x'})
FILTER true CREATE (:Marked {id: 'x'})
WHEN true THEN { CREATE (:Marked {id: 'x'}) }
MATCH (n:Marked) SET n[$create] = 'X'
MATCH (n:Marked) SET n:$('Topic')
MATCH (n:Marked) REMOVE n:$('Marked')
CREATE (n:$('Marked') {id: 'x'})
"""
_FILES = """
LOAD CSV FROM 'file:///dev/null' AS line RETURN line
load csv with headers from 'file:///dev/null' as line return line
Load Csv From "file:///dev/null" As line Return line
LOAD  /* */  CSV FROM 'http://127.0.0.1:1/x' AS line RETURN line
LOAD⏎CSV FROM $file AS line RETURN line
LOAD // ⏎CSV FROM $file AS line RETURN line
LOAD CSV FROM 'file:///dev/null' AS line FIELDTERMINATOR ';' RETURN line
WITH 1 AS x LOAD CSV FROM '/dev/null' AS line RETURN line
MATCH (n:Marked) LOAD CSV FROM n.name AS line RETURN line
MATCH (n:Marked) CALL { LOAD CSV FROM 'file:///dev/null' AS line RETURN line } RETURN line
UNWIND ['file:///dev/null'] AS f CALL (f) { LOAD CSV FROM f AS line RETURN line } RETURN line
CALL () { LOAD CSV FROM 'file:///dev/null' AS line RETURN count(line) AS x } RETURN x
RETURN 1 AS x UNION LOAD CSV FROM 'file:///dev/null' AS x RETURN x
RETURN COUNT { LOAD CSV FROM 'file:///dev/null' AS x RETURN x } AS x
RETURN COLLECT { LOAD CSV FROM 'file:///dev/null' AS x RETURN x } AS x
MATCH (n:Marked) WHERE EXISTS { LOAD CSV FROM 'file:///dev/null' AS x RETURN x } RETURN n.id AS id
L\\u004fAD CSV FROM 'file:///dev/null' AS line RETURN line
LOAD \\u0043SV FROM 'file:///dev/null' AS line RETURN line
L\\u+04fAD CSV FROM 'file:///dev/null' AS line RETURN line
LOAD\\u0020CSV FROM 'file:///dev/null' AS line RETURN line
LOAD CSV FROM 'file:///dev/null' AS line CREATE (:Marked {id: line[0]})
RETURN '\\u0027 AS x UNION LOAD CSV FROM 'file:///dev/null' AS x RETURN x //'
RETURN '\\\\' AS x UNION LOAD CSV FROM 'file:///dev/null' AS x RETURN x //'
"""
_ADMINISTRATION = """
SHOW SETTINGS
show settings yield name, value return name, value
SHOW SETTING 'db.logs.query.enabled'
SHOW TRANSACTIONS
SHOW TRANSACTIONS YIELD transactionId RETURN transactionId
SHOW USERS
SHOW CURRENT USER
SHOW DATABASES
SHOW DEFAULT DATABASE
SHOW HOME DATABASE
SHOW PROCEDURES
SHOW FUNCTIONS
SHOW BUILT IN FUNCTIONS
SHOW INDEXES
SHOW FULLTEXT INDEXES
SHOW CONSTRAINTS
SHOW ROLES
SHOW PRIVILEGES
SHOW SERVERS
SHOW ALIASES FOR DATABASE
SHOW SUPPORTED PRIVILEGES
SHOW CURRENT GRAPH TYPE
// nothing to see⏎SHOW SETTINGS
/* nothing */ SHOW /* to see */ SETTINGS
\\u0053HOW SETTINGS
\\u+053HOW SETTINGS
TERMINATE TRANSACTION 'neo4j-transaction-0'
TERMINATE TRANSACTIONS 'neo4j-transaction-0', 'neo4j-transaction-00'
terminate transactions 'neo4j-transaction-0' yield message return message
CREATE INDEX no_such FOR (n:Marked) ON (n.nothing)
CREATE INDEX no_such IF NOT EXISTS FOR (n:Marked) ON (n.nothing)
CREATE RANGE INDEX no_such IF NOT EXISTS FOR (n:Marked) ON (n.nothing)
CREATE TEXT INDEX no_such IF NOT EXISTS FOR (n:Marked) ON (n.nothing)
CREATE POINT INDEX no_such IF NOT EXISTS FOR (n:Marked) ON (n.nothing)
CREATE FULLTEXT INDEX no_such IF NOT EXISTS FOR (n:Marked) ON EACH [n.nothing]
CREATE LOOKUP INDEX no_such IF NOT EXISTS FOR (n) ON EACH labels(n)
CREATE VECTOR INDEX no_such IF NOT EXISTS FOR (n:Marked) ON (n.nothing)
CREATE INDEX no_such IF NOT EXISTS FOR ()-[r:MARKED]-() ON (r.nothing)
create index no_such if not exists for (n:Marked) on (n.nothing)
CREATE CONSTRAINT no_such IF NOT EXISTS FOR (n:Marked) REQUIRE n.nothing IS UNIQUE
CREATE CONSTRAINT no_such IF NOT EXISTS FOR (n:Marked) REQUIRE n.nothing IS NOT NULL
CREATE CONSTRAINT IF NOT EXISTS FOR (n:Marked) REQUIRE n.nothing IS UNIQUE
CREATE\\u0020CONSTRAINT no_such IF NOT EXISTS FOR (n:Marked) REQUIRE n.nothing IS UNIQUE
CREATE /* */ USER nobody IF NOT EXISTS SET PASSWORD 'password of nobody'
CREATE USER nobody IF NOT EXISTS SET PASSWORD 'password of nobody'
CREATE ROLE no_such IF NOT EXISTS
CREATE DATABASE no.such IF NOT EXISTS
CREATE COMPOSITE DATABASE no.such IF NOT EXISTS
CREATE ALIAS no.such IF NOT EXISTS FOR DATABASE neo4j
CREATE OR REPLACE ALIAS no.such FOR DATABASE neo4j
DROP INDEX no_such IF EXISTS
DROP CONSTRAINT no_such IF EXISTS
drop constraint no_such if exists
DROP DATABASE no.such IF EXISTS
DROP USER no_such IF EXISTS
DROP ROLE no_such IF EXISTS
DROP ALIAS no.such IF EXISTS FOR DATABASE
ALTER USER no_such IF EXISTS SET PASSWORD 'password of nobody'
ALTER CURRENT USER SET PASSWORD FROM 'not this one' TO 'password of nobody'
ALTER DATABASE no.such IF EXISTS SET ACCESS READ ONLY
ALTER CURRENT GRAPH TYPE ADD { }
GRANT ROLE no_such TO nobody
GRANT READ {*} ON GRAPH * TO no_such
DENY READ {*} ON GRAPH * TO no_such
REVOKE ROLE no_such FROM nobody
RENAME USER no_such TO nobody
START DATABASE no.such
STOP DATABASE no.such
ENABLE SERVER 'no such'
DEALLOCATE DATABASES FROM SERVER 'no such'
REALLOCATE DATABASES
DRYRUN REALLOCATE DATABASES
"""
_CALLS = """
CALL dbms.listConfig()
CALL dbms.listConfig() YIELD name RETURN name
CALL dbms.listConfig('no such') YIELD name RETURN count(name) AS x
CALL dbms.components()
CALL dbms.components() YIELD name RETURN name
CALL dbms.components
call dbms.components()
CALL DBMS.COMPONENTS()
CALL dbms.info()
CALL dbms.showCurrentUser()
CALL dbms.queryJmx('no:such=1')
CALL dbms.listCapabilities()
CALL dbms.killQuery('no such')
CALL dbms.setConfigValue('no.such', 'b')
CALL `dbms`.`components`()
CALL `dbms`.components()
CALL dbms . components()
CALL dbms/* */.components()
CALL dbms⏎.components()
CALL // ⏎ dbms.components()
CALL dbms.\\u0063omponents()
CALL \\u0064bms.components()
CALL \\u+064bms.components()
CALL `\\u0064bms`.components()
C\\u0041LL dbms.components()
CALL\\u0020dbms.components()
OPTIONAL CALL dbms.components()
OPTIONAL CALL dbms.components() YIELD name RETURN name
MATCH (n:Marked) CALL dbms.components() YIELD name RETURN name
MATCH (n:Marked) OPTIONAL CALL dbms.components() YIELD name RETURN name
CALL { CALL dbms.components() YIELD name RETURN name } RETURN name
CALL () { CALL dbms.components() YIELD name RETURN name } RETURN name
MATCH (n:Marked) CALL (n) { CALL dbms.components() YIELD name RETURN name } RETURN name
RETURN 'x' AS name UNION CALL dbms.components() YIELD name RETURN name
RETURN COUNT { CALL dbms.components() YIELD name RETURN name } AS x
RETURN COLLECT { CALL dbms.components() YIELD name RETURN name } AS x
MATCH (n) WHERE EXISTS { CALL dbms.components() YIELD name RETURN name } RETURN n.id AS id
CALL db.labels() YIELD label CALL dbms.components() YIELD name RETURN name
CALL db.info()
CALL db.ping()
CALL db.awaitIndexes(1)
CALL db.resampleOutdatedIndexes()
CALL db.createLabel('Marked')
CALL db.createProperty('marked')
CALL db.createRelationshipType('MARKED')
CALL db.clearQueryCaches()
CALL db.prepareForReplanning(1)
CALL db.stats.status()
CALL db.stats.retrieve('GRAPH COUNTS')
CALL db.listLocks()
CALL db.index.fulltext.queryNodes('no such', 'y')
CALL db.index.fulltext.listAvailableAnalyzers()
CALL db.index.vector.queryNodes('no such', 1, [1.0])
CALL db.create.setNodeVectorProperty(null, 'marked', [1.0])
CALL apoc.load.json('http://127.0.0.1:1/')
CALL apoc.export.csv.all('/dev/null', {})
CALL apoc.cypher.run('RETURN 1', {})
CALL apoc.help('no such')
CALL tx.getMetaData()
CALL tx.setMetaData({marked: 1})
CALL pagerank() YIELD node, score RETURN node, score
CALL no.such()
CALL db.cdc.current()
CALL list_procedures()
CALL `list_procedures`()
"""
_FUNCTIONS = """
RETURN datetime.realtime() AS x
RETURN DateTime.RealTime() AS x
return datetime.realtime ( ) as x
RETURN datetime.realtime('UTC') AS x
RETURN `datetime`.realtime() AS x
RETURN datetime.`realtime`() AS x
RETURN `datetime`.`realtime`() AS x
RETURN datetime . realtime() AS x
RETURN datetime/* . */.realtime() AS x
RETURN datetime.//⏎realtime() AS x
RETURN datetime⏎.⏎realtime⏎(⏎) AS x
RETURN datetime\u00a0.realtime() AS x
RETURN datetime\u2003.\u2028realtime() AS x
RETURN dat\\u0065time.realtime() AS x
RETURN dat\\u+065time.realtime() AS x
RETURN dat\\u\u0660\u0660\u0666\u0665time.realtime() AS x
RETURN dat\\u\uff10\uff10\uff16\uff15time.realtime() AS x
RETURN datetime\\u002erealtime() AS x
RETURN datetime.realtime\\u0028) AS x
RETURN `dat\\u0065time`.realtime() AS x
RETURN 1 AS y, datetime\\u0020.realtime() AS x
RETURN '\\\\u0027' AS y, datetime.realtime() AS x
RETURN '\\u005c' + 'u' AS y, datetime.realtime() AS x //'
RETURN '\\u0027, datetime.realtime() AS x //'
RETURN '\\\\\\u0027, datetime.realtime() AS x //'
RETURN '\\u+027, datetime.realtime() AS x //'
RETURN "\\u0022, datetime.realtime() AS x //"
RETURN '\\\\', datetime.realtime() AS x //'
RETURN "'", datetime.realtime() AS x //'
RETURN `a` AS b, datetime.realtime() AS x
RETURN 1 AS `'`, datetime.realtime() AS x
RETURN 1 AS y // \\u000a , datetime.realtime() AS x
RETURN 1 AS y /* \\u002a\\u002f, datetime.realtime() AS x //*/
RETURN datetime.statement() AS x
RETURN datetime.transaction() AS x
RETURN date.realtime() AS x
RETURN date.statement() AS x
RETURN date.transaction() AS x
RETURN time.realtime() AS x
RETURN time.statement() AS x
RETURN localtime.realtime() AS x
RETURN localtime.transaction() AS x
RETURN localdatetime.realtime() AS x
RETURN localdatetime.statement() AS x
RETURN [x IN [1] | date.realtime()] AS x
RETURN [1][date.realtime().year - date.realtime().year] AS x
RETURN {a: date.realtime()} AS x
RETURN CASE WHEN date.realtime() IS NULL THEN 1 END AS x
RETURN CASE date.realtime() WHEN null THEN 1 END AS x
RETURN reduce(a = 0, x IN [1] | a + date.realtime().year) AS x
RETURN all(x IN [1] WHERE date.realtime() IS NOT NULL) AS x
RETURN toString(date.realtime()) AS x
RETURN date.realtime().year AS x
RETURN -date.realtime().year AS x
RETURN NOT date.realtime() IS NULL AS x
RETURN DISTINCT date.realtime() AS x
RETURN count(date.realtime()) AS x
WITH date.realtime() AS x RETURN x
UNWIND [date.realtime()] AS x RETURN x
MATCH (n:Marked) WHERE n.day = date.realtime() RETURN n.id AS id
MATCH (n:Marked {day: date.realtime()}) RETURN n.id AS id
MATCH (n:Marked WHERE n.day < date.realtime()) RETURN n.id AS id
MATCH (n:Marked)-[r WHERE r.day = date.realtime()]->() RETURN n.id AS id
MATCH (n:Marked) RETURN n.id AS id ORDER BY date.realtime()
MATCH (n:Marked) RETURN n.id AS id SKIP date.realtime().year - date.realtime().year
MATCH (n:Marked) RETURN n.id AS id LIMIT date.realtime().year
MATCH (n:Marked) RETURN n {.id, day: date.realtime()} AS x
MATCH (n:Marked) RETURN n[toString(date.realtime())] AS x
MATCH (n:Marked) RETURN [(n)--(m) WHERE m.day = date.realtime() | m.id] AS x
MATCH (n:Marked) RETURN [(n)--(m) | date.realtime()] AS x
MATCH (n:Marked) WHERE EXISTS { (n)--(m) WHERE m.day = date.realtime() } RETURN n.id AS id
MATCH (n:Marked) RETURN COUNT { (n)--(m) WHERE m.day = date.realtime() } AS x
MATCH (n:Marked) RETURN COLLECT { RETURN date.realtime() } AS x
CALL { RETURN date.realtime() AS x } RETURN x
CALL () { RETURN date.realtime() AS x } RETURN x
MATCH (n:Marked) CALL (n) { RETURN date.realtime() AS x } RETURN x
RETURN 1 AS x UNION RETURN date.realtime() AS x
LET x = date.realtime() RETURN x
RETURN apoc.version() AS x
RETURN apoc.date.currentTimestamp() AS x
RETURN apoc.util.sleep(0) AS x
RETURN apoc.load.json('http://127.0.0.1:1/') AS x
RETURN `apoc`.`version`() AS x
RETURN `apoc.version`() AS x
RETURN genai.vector.encode('x', 'no such', {}) AS x
RETURN db.nameFromElementId('no such') AS x
RETURN graph.names() AS x
RETURN graph.propertiesByName('neo4j') AS x
RETURN no.such() AS x
"""
_REACH = """
USE system RETURN 1 AS x
USE neo4j MATCH (n:Marked) RETURN n.id AS id
use neo4j match (n:Marked) return n.id as id
USE `neo4j` MATCH (n:Marked) RETURN n.id AS id
USE graph.byName('neo4j') MATCH (n:Marked) RETURN n.id AS id
USE graph.byElementId('no such') MATCH (n:Marked) RETURN n.id AS id
\\u0055SE neo4j MATCH (n:Marked) RETURN n.id AS id
CALL { USE neo4j MATCH (n:Marked) RETURN n.id AS id } RETURN id
CALL () { USE system RETURN 1 AS x } RETURN x
RETURN 1 AS x UNION USE neo4j RETURN 1 AS x
RETURN 1 AS x; RETURN 2 AS x
RETURN 1 AS x; MATCH (n:Marked) DETACH DELETE n
RETURN 1 AS x;;MATCH (n:Marked) DETACH DELETE n;
RETURN 1 AS x;⏎RETURN 2 AS x;
RETURN 1 AS x\\u003b RETURN 2 AS x
RETURN ';' AS x; RETURN 2 AS x
MATCH (n:Marked) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } in transactions RETURN x
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } IN 4 CONCURRENT TRANSACTIONS RETURN x
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } IN CONCURRENT TRANSACTIONS RETURN x
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS ON ERROR CONTINUE RETURN x
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } /* */ IN /* */ TRANSACTIONS RETURN x
MATCH (n:Marked) CALL (n) { RETURN 1 AS x } IN TRANS\\u0041CTIONS RETURN x
EXPLAIN MATCH (n:Marked) RETURN n.id AS id
PROFILE MATCH (n:Marked) RETURN n.id AS id
explain return 1 as x
\\u0045XPLAIN RETURN 1 AS x
CYPHER 25 RETURN 1 AS x
CYPHER 5 RETURN 1 AS x
CYPHER runtime=slotted RETURN 1 AS x
cypher planner=cost return 1 as x
/* */ CYPHER 25 RETURN 1 AS x
CYPHER 25 EXPLAIN RETURN 1 AS x
MATCH (n:Marked) RETURN n.id AS id FORMAT CSV
FOR VALID_TIME ALL MATCH (n:Marked) RETURN n.id AS id
BEGIN
COMMIT
:param x => 1
"""


def _statements(table: str) -> Iterator[str]:
    # Each statement is one line of its table; a line feed within it is written as ⏎.
    for line in table.split("\n"):
        if line:
            yield line.replace("⏎", "\n")


WRITES = tuple(_statements(_WRITES))
"""Refused unless writing was asked for."""

NEVER = tuple(
    statement for table in (_FILES, _ADMINISTRATION, _CALLS, _FUNCTIONS, _REACH) for statement in _statements(table)
)
"""Refused with writing asked for, too."""
