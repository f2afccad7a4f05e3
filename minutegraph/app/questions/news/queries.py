"""The questions of which news is made. Each takes ids of documents or meetings, and gives plain rows."""

from __future__ import annotations

DOCUMENTS = """
MATCH (d:Document) RETURN d.id AS id, d.name AS name, d.uri AS uri, d.format AS format, d.pages AS pages,
       d.sha256 AS sha256, d.loaded AS loaded, d.changed AS changed, d.added_later AS added_later
ORDER BY id
"""
MEETINGS = """
MATCH (m:Meeting)-[told:RECORDED_IN|ANNOUNCED_IN]->(d:Document)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, told, d, min(b.id) AS board_id, min(b.name) AS board
RETURN m.id AS meeting_id, m.name AS name, m.date AS date, m.state AS state, type(told) AS told, d.id AS document_id,
       told.start AS start, told.`end` AS `end`, board_id, board ORDER BY date, board, meeting_id, document_id
"""
DECISIONS = """
UNWIND $documents AS document
MATCH (x:Decision {source: document})<-[:RESULTED_IN]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH document, x, i, m, min(b.id) AS board_id, min(b.name) AS board
RETURN m.date AS date, board, board_id, m.id AS meeting_id, i.id AS item, i.position AS position, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading, x.id AS id, x.text AS words, x.kind AS detail,
       document AS document_id, x.start AS start, x.`end` AS `end` ORDER BY date, board, meeting_id, start, id
"""
TASKS = """
UNWIND $documents AS document
MATCH (x:Action {source: document})<-[:RAISED]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH document, x, i, m, min(b.id) AS board_id, min(b.name) AS board
OPTIONAL MATCH (x)-[held:ASSIGNED_TO]->(h)
WITH document, x, i, m, board_id, board, h, held ORDER BY h.name
WITH document, x, i, m, board_id, board, collect(h.id) AS holder_ids,
     collect(h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END) AS holders
RETURN m.date AS date, board, board_id, m.id AS meeting_id, i.id AS item, i.position AS position, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading, x.id AS id, x.text AS words, holders, holder_ids,
       coalesce(x.status, 'not said to be done') AS detail, document AS document_id, x.start AS start, x.`end` AS `end`
ORDER BY date, board, meeting_id, start, id
"""
STANDS_IN = """
UNWIND $documents AS document
MATCH (x:{label} {{source: document}})-[:STANDS_IN]->(o:Document) RETURN x.id AS id, o.id AS other ORDER BY id, other
"""
TOPICS_OF = """
UNWIND $documents AS document
MATCH (i:AgendaItem {source: document})-[:DISCUSSES]->(t:Topic) RETURN DISTINCT t.id AS id ORDER BY id
"""
DISCUSSED = """
UNWIND $topics AS id
MATCH (t:Topic {id: id})<-[x:DISCUSSES]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board)
WHERE m.date IS NOT NULL
RETURN t.id AS topic_id, t.name AS topic, b.id AS board_id, b.name AS board, m.id AS meeting_id, m.date AS date,
       i.id AS item, i.position AS position, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       x.quote AS words, i.source AS document_id, x.start AS start, x.`end` AS `end`
ORDER BY date, meeting_id, position, item, start, board_id
"""
MEMBERS = """
UNWIND $boards AS board
MATCH (b:Board {id: board})<-[x:MEMBER_OF]-(p:Person)
RETURN b.id AS board_id, b.name AS board, p.id AS person_id, p.name AS person, min(x.role) AS detail,
       min(x.first_seen) AS first, max(x.last_seen) AS last ORDER BY board, board_id, person, person_id
"""
BOARDS = """
UNWIND $documents AS document
MATCH (b:Board)-[:HELD]->(:Meeting)-[:RECORDED_IN]->(:Document {id: document}) RETURN DISTINCT b.id AS id ORDER BY id
"""
HELD = """
UNWIND $boards AS board
MATCH (b:Board {id: board})-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(d:Document)
WHERE m.date IS NOT NULL AND EXISTS { MATCH (m)<-[:ATTENDED]-(:Person) }
RETURN b.id AS board_id, m.id AS meeting_id, m.date AS date, d.id AS document_id ORDER BY date, meeting_id, document_id
"""
SUCCESSIONS = """
MATCH (p:Person)-[x:SUCCEEDED]->(o:Person) WHERE x.source IN $documents
WITH p, x, o, x.source AS source
OPTIONAL MATCH (:Document {id: source})<-[:RECORDED_IN]-(m:Meeting)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH p, x, o, min(m.id) AS meeting_id, min(m.date) AS date, min(b.id) AS board_id, min(b.name) AS board
RETURN p.id AS person_id, p.name AS person, o.id AS other_id, o.name AS other, x.role AS detail, x.quote AS words,
       x.source AS document_id, x.start AS start, x.`end` AS `end`, meeting_id, date, board_id, board
ORDER BY date, board, person, other
"""
CORRECTIONS = """
UNWIND $documents AS document
MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem {source: document})-[x:CORRECTS]->(n)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH document, m, i, x, min(b.id) AS board_id, min(b.name) AS board, min(n.name) AS corrected
RETURN m.date AS date, board, board_id, m.id AS meeting_id, i.id AS item, i.position AS position, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading, x.quote AS words, corrected AS detail,
       document AS document_id, x.start AS start, x.`end` AS `end` ORDER BY date, board, meeting_id, start, words
"""
OF_TOPIC = """
MATCH (:Topic {id: $id})<-[:DISCUSSES]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN DISTINCT i.id AS item, m.id AS meeting
"""
OF_PERSON = """
MATCH (p:Person {id: $id})-[:PRESENTED|DECLARED_INTEREST]->(i:AgendaItem) RETURN DISTINCT i.id AS item, null AS meeting
UNION MATCH (p:Person {id: $id})<-[:MENTIONS]-(i:AgendaItem) RETURN DISTINCT i.id AS item, null AS meeting
UNION MATCH (p:Person {id: $id})-[:MOVED|SECONDED|VOTED]->(:Decision)<-[:RESULTED_IN]-(i:AgendaItem)
RETURN DISTINCT i.id AS item, null AS meeting
UNION MATCH (p:Person {id: $id})-[:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
RETURN DISTINCT null AS item, m.id AS meeting
"""
