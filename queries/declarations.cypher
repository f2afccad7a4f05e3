// title: Declarations of interest
// description: Interests that people declared, in order of date. One declaration may stand at several items: that
//   at which it was made and that which it concerns.
// param person (person, default null): only those of this person: by any name, part of one or their id
// param board (board, default null): only at this board: by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns board (string): the board that met
// returns person (string): who declared
// returns nature (string): personal, prejudicial, pecuniary, non-pecuniary or other
// returns items (list): the items, each with its number and heading
// returns quote (string): the words of the declaration
// returns document (string): the document that states it
// returns start (integer): where these words begin in the document's text
// returns end (integer): where they end
// shows: date board person nature quote
// example: declarations board="Schools Forum"
MATCH (p:Person)-[made:DECLARED_INTEREST]->(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($person IS NULL OR p.id = $person OR toLower(p.name) = toLower($person)
       OR any(alias IN p.aliases WHERE toLower(alias) = toLower($person)))
  AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH p, made, i, m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
WITH p, m, b, made.nature AS nature, made.quote AS quote, made.source AS source, made.start AS start,
     made.`end` AS until, i
ORDER BY i.position, i.id
WITH p, m, b, nature, quote, source, start, until,
     collect(CASE WHEN i.implicit THEN null ELSE coalesce(i.number + ' ', '') + i.name END) AS items
OPTIONAL MATCH (s:Document {id: source})
RETURN m.date AS date, b.name AS board, p.name AS person, nature AS nature, items AS items, quote AS quote,
       s.name AS document, start AS start, until AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, person, p.id, document, start, nature, quote, b.id
