// title: A meeting's page
// description: All that the minutes of one day's meeting hold, in one table: the meeting, who was there, then item
//   by item what was presented, declared, discussed, decided and to be done. Without a board it gives all meetings
//   of the day.
// param date (date): the meeting's day
// param board (board, default null): only this board's meeting: by any name, part of one, initials or its id
// returns meeting (string): the meeting's name
// returns number (string): the item's number as printed
// returns heading (string): the item's heading; empty for what stands under no item
// returns kind (string): what it is: venue, present, apologies, item, presented, topic, decision, action ...
// returns what (string): the person, topic, decision or action
// returns detail (string): what else is stated: role, quoted words, kind of decision, holders
// returns document (string): the document that states it
// returns start (integer): where it begins in the document's text
// returns end (integer): where it ends
// shows: number kind what detail
// example: meeting-page date=2025-03-11 board="Schools Forum"
MATCH (m:Meeting)
WHERE m.date = $date
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
WITH m, sum(CASE WHEN $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
                 OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board)) THEN 1 ELSE 0 END) AS asked
WHERE asked > 0
CALL (m) {
  UNWIND [{kind: 'begins', what: m.start_time}, {kind: 'venue', what: m.venue},
          {kind: 'next meeting', what: toString(m.next_date)},
          {kind: 'minutes', what: m.state, detail: m.state_quote},
          {kind: 'meeting', what: m.status, detail: m.status_quote}] AS fact
  WITH m, fact
  WHERE fact.what IS NOT NULL
  RETURN 0 AS part, null AS position, null AS item, null AS number, null AS heading,
         fact.kind AS kind, fact.what AS what, fact.detail AS detail,
         m.source AS source, m.start AS start, m.`end` AS until
  UNION ALL
  MATCH (m)<-[r:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]-(p:Person)
  WHERE NOT EXISTS { // who stands in each of two halves of the minutes was there once
    MATCH (p)-[same:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m)
    WHERE type(same) = type(r) AND same.source < r.source AND coalesce(same.status, '') = coalesce(r.status, '')
      AND coalesce(same.chair, false) = coalesce(r.chair, false)
  }
  RETURN CASE WHEN type(r) = 'SENT_APOLOGIES' THEN 4 WHEN type(r) = 'ABSENT_FROM' THEN 5 WHEN r.chair THEN 1
              WHEN r.status = 'in_attendance' THEN 3 ELSE 2 END AS part,
         null AS position, null AS item, null AS number, null AS heading,
         CASE WHEN type(r) = 'SENT_APOLOGIES' THEN 'apologies' WHEN type(r) = 'ABSENT_FROM' THEN 'absent'
              WHEN r.chair THEN 'chair' WHEN r.status = 'in_attendance' THEN 'in attendance'
              ELSE 'present' END AS kind,
         p.name AS what, coalesce(r.role, r.organisation) AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
  WHERE NOT coalesce(i.implicit, false)
  RETURN 6 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'item' AS kind, null AS what, null AS detail,
         i.source AS source, i.start AS start, i.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)<-[r:PRESENTED]-(h)
  RETURN 7 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'presented' AS kind, h.name AS what, r.role AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)<-[r:DECLARED_INTEREST]-(p:Person)
  RETURN 8 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'declared an interest' AS kind, p.name AS what, r.quote AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[r:DISCUSSES]->(t:Topic)
  RETURN 9 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'topic' AS kind, t.name AS what, r.quote AS detail,
         r.source AS source, r.start AS start, r.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(d:Decision)
  RETURN 10 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'decision' AS kind, d.text AS what, d.kind AS detail,
         d.source AS source, d.start AS start, d.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[:RAISED]->(a:Action)
  OPTIONAL MATCH (a)-[held:ASSIGNED_TO]->(h)
  WITH i, a, h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END AS holder ORDER BY holder
  WITH i, a, collect(holder) AS names
  RETURN 11 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'action' AS kind, a.text AS what,
         CASE WHEN size(names) > 0
              THEN reduce(line = names[0], k IN range(1, size(names) - 1) | line + ', ' + names[k]) END AS detail,
         a.source AS source, a.start AS start, a.`end` AS until
  UNION ALL
  MATCH (m)-[:RECORDED_IN]->(c:Document)<-[x:COPY_OF|SUPERSEDED_BY]-(o:Document)
  RETURN 0 AS part, null AS position, null AS item, null AS number, null AS heading,
         'also in' AS kind, o.name AS what, x.reason AS detail,
         c.id AS source, null AS start, null AS until
  UNION ALL
  MATCH (m)-[:RECORDED_IN]->(c:Document)<-[x:DIFFERS_FROM]-(o:Document)
  RETURN 12 AS part, null AS position, null AS item, null AS number, x.heading AS heading,
         CASE WHEN x.settled THEN 'changed since the draft' ELSE 'conflict' END AS kind,
         coalesce(x.other_reading, '(not said)') AS what,
         o.name + ': ' + coalesce(x.reading, '(not said)') AS detail,
         c.id AS source, x.other_start AS start, x.other_end AS until
  UNION ALL
  MATCH (m)<-[x:CORRECTS]-(by:AgendaItem)
  RETURN 13 AS part, null AS position, null AS item, null AS number, null AS heading,
         'corrected later' AS kind, x.quote AS what, null AS detail,
         x.source AS source, x.start AS start, x.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)<-[x:CORRECTS]-(by:AgendaItem)
  RETURN 13 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'corrected later' AS kind, x.quote AS what, i.name AS detail,
         x.source AS source, x.start AS start, x.`end` AS until
  UNION ALL
  MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN|RAISED]->(n)<-[x:CORRECTS]-(by:AgendaItem)
  RETURN 13 AS part, i.position AS position, i.id AS item, i.number AS number,
         CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
         'corrected later' AS kind, x.quote AS what, n.text AS detail,
         x.source AS source, x.start AS start, x.`end` AS until
}
OPTIONAL MATCH (s:Document {id: source})
RETURN m.name AS meeting, number AS number, heading AS heading,
       kind AS kind, what AS what, detail AS detail, s.name AS document, start AS start, until AS `end`
ORDER BY m.start_time, meeting, m.id, CASE WHEN part < 6 THEN part ELSE 6 END, position, item, part, start, kind, what,
         detail, document
