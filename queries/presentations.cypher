// title: Who presents what
// description: Each item that a person or a group presented, introduced or reported on, in order of date.
// param presenter (presenter, default null): only this person or group: by any name, part of one or their id
// param board (board, default null): only at this board: by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns presenter (string): the person or group
// returns role (string): the role printed beside the name
// returns date (date): the meeting's day
// returns board (string): the board that met
// returns number (string): the item's number as printed
// returns heading (string): the item's heading; empty for words that stand under no item
// returns topics (list): what the item discusses
// returns as_written (string): the presenter as printed there
// returns document (string): the document that states it
// returns start (integer): where it begins in the document's text
// returns end (integer): where it ends
// shows: date board presenter role heading
// example: presentations presenter="Dana Whitlock"
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)<-[gave:PRESENTED]-(h:Person|Group)
WHERE $presenter IS NULL OR h.id = $presenter OR toLower(h.name) = toLower($presenter)
   OR any(alias IN h.aliases WHERE toLower(alias) = toLower($presenter))
OPTIONAL MATCH (s:Document {id: i.source})
RETURN h.name AS presenter, gave.role AS role, m.date AS date, b.name AS board, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       // Each name is put in its place, once: a subquery that sorts costs far more for each row.
       reduce(sorted = [], name IN [(i)-[:DISCUSSES]->(t:Topic) | t.name] |
              [one IN sorted WHERE one < name] + [name] + [one IN sorted WHERE one > name]) AS topics,
       gave.as_written AS as_written, s.name AS document, gave.start AS start, gave.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, i.position, i.id, presenter, h.id, start, b.id
