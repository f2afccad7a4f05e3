// title: A person's page
// description: Everything the graph holds about one person, in one table: what does not stand in one meeting
//   first, then all the rest in order of date. Where two people share the name, person_id tells them apart.
// param person (person): the person, by any name, part of one or their id
// param since (date, default null): first day of what is told, if not from the beginning; what has no day is always told
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day, or the first day of what lasted
// returns kind (string): what it is: member of, represents, present, apologies, presented, action ...
// returns board (string): the board, where it happened at one
// returns what (string): what it is about
// returns detail (string): what else is stated: role, last day, status, the words
// returns person (string): the person
// returns person_id (string): the person's id
// returns document (string): the document that states it
// returns start (integer): where it begins in the document's text
// returns end (integer): where it ends
// shows: date kind board what detail
// example: person-page person="Dana Whitlock"
MATCH (p:Person)
WHERE p.id = $person OR toLower(p.name) = toLower($person)
   OR any(alias IN p.aliases WHERE toLower(alias) = toLower($person))
CALL (p) {
  UNWIND coalesce(p.aliases, []) AS alias
  RETURN 0 AS part, 'also called' AS kind, null AS date, null AS meeting, null AS board, alias AS what, null AS detail,
         null AS source, null AS start, null AS until
  UNION ALL
  MATCH (p)-[r:POSSIBLY_SAME_AS]-(other:Person)
  RETURN 1 AS part, 'possibly the same as' AS kind, null AS date, null AS meeting, null AS board,
         other.name AS what, other.id AS detail, null AS source, null AS start, null AS until
  UNION ALL
  MATCH (p)-[r:MEMBER_OF]->(b:Board)
  WHERE ($since IS NULL OR r.last_seen >= $since) AND ($until IS NULL OR r.first_seen <= $until)
  RETURN 2 AS part, 'member of' AS kind, r.first_seen AS date, null AS meeting, b.name AS board, b.name AS what,
         coalesce(r.role, 'member') + CASE WHEN r.last_seen IS NULL THEN '' ELSE ', until ' + toString(r.last_seen) END
           AS detail, r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)-[r:REPRESENTS]->(o:Organisation)
  WHERE ($since IS NULL OR r.last_seen >= $since) AND ($until IS NULL OR r.first_seen <= $until)
  RETURN 3 AS part, 'represents' AS kind, r.first_seen AS date, null AS meeting, null AS board, o.name AS what,
         coalesce(r.role + ', ', '') + CASE WHEN r.last_seen IS NULL THEN '' ELSE 'until ' + toString(r.last_seen) END
           AS detail, r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)-[r:SUCCEEDED]->(other:Person)
  RETURN 4 AS part, 'succeeded' AS kind, r.date AS date, null AS meeting, null AS board,
         other.name AS what, r.role AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)<-[r:SUCCEEDED]-(other:Person)
  RETURN 4 AS part, 'was succeeded by' AS kind, r.date AS date, null AS meeting, null AS board,
         other.name AS what, r.role AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)-[r:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
  WHERE NOT EXISTS { // who stands in each of two halves of the minutes was there once
    MATCH (p)-[same:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m)
    WHERE type(same) = type(r) AND same.source < r.source AND coalesce(same.status, '') = coalesce(r.status, '')
      AND coalesce(same.chair, false) = coalesce(r.chair, false)
  }
  OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
  RETURN 5 AS part,
         CASE WHEN type(r) = 'SENT_APOLOGIES' THEN 'apologies' WHEN type(r) = 'ABSENT_FROM' THEN 'absent'
              WHEN r.chair THEN 'chaired' WHEN r.status = 'in_attendance' THEN 'in attendance'
              ELSE 'present' END AS kind,
         m.date AS date, m.id AS meeting, b.name AS board, m.name AS what, coalesce(r.role, r.organisation) AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)-[r:PRESENTED]->(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
  OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
  RETURN 6 AS part, 'presented' AS kind, m.date AS date, m.id AS meeting, b.name AS board,
         CASE WHEN i.implicit THEN null ELSE i.name END AS what, r.role AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)-[r:DECLARED_INTEREST]->(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
  OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
  RETURN 7 AS part, 'declared an interest' AS kind, m.date AS date, m.id AS meeting, b.name AS board,
         CASE WHEN i.implicit THEN null ELSE i.name END AS what, r.quote AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)-[r:MOVED|SECONDED|VOTED]->(d:Decision)<-[:RESULTED_IN]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
  OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
  RETURN 8 AS part,
         CASE WHEN type(r) = 'MOVED' THEN 'moved' WHEN type(r) = 'SECONDED' THEN 'seconded'
              WHEN r.option = 'abstained' THEN 'abstained' ELSE 'voted ' + r.option END AS kind,
         m.date AS date, m.id AS meeting, b.name AS board, d.text AS what, null AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (p)<-[r:ASSIGNED_TO]-(a:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
  OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
  RETURN 9 AS part, CASE WHEN r.ambiguous THEN 'action (ambiguous)' ELSE 'action' END AS kind,
         m.date AS date, m.id AS meeting, b.name AS board, a.text AS what,
         CASE WHEN a.outcome_words IS NULL THEN coalesce(a.outcome, a.status)
              ELSE a.outcome + coalesce(' by ' + toString(a.outcome_date), '') + ': “' + a.outcome_words + '”' END AS detail,
         coalesce(a.source, r.source) AS source, a.start AS start, a.`end` AS until
  UNION ALL
  MATCH (p)<-[r:MENTIONS]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
  OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
  RETURN 10 AS part, 'mentioned' AS kind, m.date AS date, m.id AS meeting, b.name AS board,
         CASE WHEN i.implicit THEN null ELSE i.name END AS what, r.quote AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
}
WITH *
WHERE part < 4
   OR (($since IS NULL OR date >= $since) AND ($until IS NULL OR date <= $until))
OPTIONAL MATCH (s:Document {id: source})
RETURN date AS date, kind AS kind, board AS board, what AS what,
       CASE WHEN detail = '' THEN null ELSE detail END AS detail,
       p.name AS person, p.id AS person_id, s.name AS document, start AS start, until AS `end`
ORDER BY person, person_id, CASE WHEN part < 5 THEN part ELSE 5 END, date, board, meeting, part, kind, document, start,
         what, detail
