"""Statements that reach out of the graph: for files, users and databases, procedures."""

FILES = """
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
ADMINISTRATION = """
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
CALLS = """
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
