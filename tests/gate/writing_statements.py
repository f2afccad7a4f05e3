"""Statements that write."""

WRITES = """
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
