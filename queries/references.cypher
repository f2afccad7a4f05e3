// title: References between minutes
// description: Items that refer to items of other minutes or to other meetings by their day, that confirm the minutes
//   of earlier meetings, or that refer their business to another board, in order of date.
// param board (board, default null): only those in this board's minutes: by any name, part of one, initials or its
//   id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
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
// shows: date board heading way to_date to_board to_heading
// example: references board="Schools Forum"
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
// An item is led to its meeting; a meeting, or a board that business was referred to, to itself.
MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[to:REFERS_TO|REFERS_TO_MEETING|REFERRED_TO|CONFIRMS|CONFIRMS_PREVIOUS]->(x)
      <-[:HAS_ITEM*0..1]-(there:Meeting|Board)
OPTIONAL MATCH (there)<-[:HELD]-(c:Board)
OPTIONAL MATCH (s:Document {id: i.source})
RETURN m.date AS date, b.name AS board, i.number AS number, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       CASE type(to) WHEN 'REFERS_TO' THEN 'refers to' WHEN 'REFERS_TO_MEETING' THEN 'refers to meeting'
                     WHEN 'CONFIRMS' THEN 'confirms'
                     WHEN 'CONFIRMS_PREVIOUS' THEN 'confirms' ELSE 'referred on' END AS way,
       there.date AS to_date, CASE WHEN there:Board THEN there.name ELSE c.name END AS to_board,
       CASE WHEN x:AgendaItem THEN x.number END AS to_number,
       CASE WHEN x:AgendaItem AND NOT coalesce(x.implicit, false) THEN x.name END AS to_heading,
       to.quote AS quote, to.amendment AS amendment, s.name AS document, to.start AS start, to.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, i.position, i.id, way, start, to_date, x.id, quote, to_board, b.id
