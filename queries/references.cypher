// title: References between minutes
// description: Items that refer to items of other minutes or to other meetings by their day, that confirm the minutes
//   of earlier meetings, or that refer their business to another board, in order of date.
// param board (string, default null): only those in this board's minutes; its name, one of its other names or its id
// returns date (date): the day of the meeting that refers
// returns board (string): the board that met
// returns number (string): the referring item's number as printed
// returns heading (string): its heading; empty for words that stand under no item
// returns way (string): refers to, refers to meeting, confirms or referred on
// returns to_date (date): the day of the meeting referred to
// returns to_board (string): its board; the board to which the business was referred
// returns to_number (string): the number of the item referred to
// returns to_heading (string): its heading
// returns quote (string): the words that refer
// returns amendment (string): what was corrected when minutes were confirmed
// returns document (string): the document that states it
// returns start (integer): where these words begin in the document's text
// returns end (integer): where they end
// example: references board="Schools Forum"
CALL () {
  MATCH (i:AgendaItem)-[to:REFERS_TO]->(other:AgendaItem)<-[:HAS_ITEM]-(past:Meeting)
  RETURN i.id AS item, 'refers to' AS way, past.id AS past_id, null AS board_id, other.number AS to_number,
         CASE WHEN other.implicit THEN null ELSE other.name END AS to_heading, other.id AS to_id,
         to.quote AS quote, null AS amendment, to.start AS start, to.`end` AS until
  UNION ALL
  MATCH (i:AgendaItem)-[to:REFERS_TO_MEETING]->(past:Meeting)
  RETURN i.id AS item, 'refers to meeting' AS way, past.id AS past_id, null AS board_id, null AS to_number,
         null AS to_heading, past.id AS to_id,
         to.quote AS quote, null AS amendment, to.start AS start, to.`end` AS until
  UNION ALL
  MATCH (i:AgendaItem)-[to:REFERRED_TO]->(other:Board)
  RETURN i.id AS item, 'referred on' AS way, null AS past_id, other.id AS board_id, null AS to_number,
         null AS to_heading, other.id AS to_id,
         to.quote AS quote, null AS amendment, to.start AS start, to.`end` AS until
  UNION ALL
  MATCH (i:AgendaItem)-[to:CONFIRMS]->(past:Meeting)
  RETURN i.id AS item, 'confirms' AS way, past.id AS past_id, null AS board_id, null AS to_number, null AS to_heading,
         past.id AS to_id, to.quote AS quote, to.amendment AS amendment, to.start AS start, to.`end` AS until
}
MATCH (i:AgendaItem {id: item})
MATCH (i)<-[:HAS_ITEM]-(m:Meeting)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH *
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
OPTIONAL MATCH (past:Meeting {id: past_id})
OPTIONAL MATCH (past)<-[:HELD]-(c:Board)
OPTIONAL MATCH (next:Board {id: board_id})
OPTIONAL MATCH (s:Document {id: i.source})
RETURN m.date AS date, b.name AS board, i.number AS number, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       way AS way, past.date AS to_date, coalesce(c.name, next.name) AS to_board, to_number AS to_number,
       to_heading AS to_heading, quote AS quote, amendment AS amendment, s.name AS document, start AS start, until AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, i.position, i.id, way, start, to_date, to_id, quote, to_board, b.id
