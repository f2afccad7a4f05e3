"""Functions and settings that no statement may name."""

FUNCTIONS = """
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
REACH = """
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
