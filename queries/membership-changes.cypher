// title: What changed in the membership of boards
// description: Who took over a role from whom, who was first seen at a board after its first meeting, and who was
//   last seen at it before its last, in whatever role, as far as minutes are loaded. Being last seen may mean a long
//   absence.
// param board (board, default null): only changes at this board: by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the day of the change, or of the meeting that shows it
// returns board (string): the board, where it is known
// returns change (string): succeeded, first seen or last seen
// returns person (string): the person who came or went
// returns predecessor (string): whom they succeeded
// returns role (string): the role
// returns quote (string): the words that state a succession
// returns document (string): the document that states it
// returns start (integer): where it begins in the document's text
// returns end (integer): where it ends
// shows: date board change person role
// example: membership-changes board="Schools Forum"
CALL () {
  MATCH (p:Person)-[took:SUCCEEDED]->(old:Person)
  WITH p, old, took, took.source AS source
  OPTIONAL MATCH (:Document {id: source})<-[:RECORDED_IN]-(m:Meeting)<-[:HELD]-(b:Board)
  RETURN coalesce(took.date, m.date) AS date, b.id AS board_id, 'succeeded' AS change,
         p.id AS person_id, p.name AS person, old.name AS predecessor,
         took.role AS role, took.quote AS quote, took.start AS start, took.`end` AS until, source AS source
  UNION ALL
  MATCH (b:Board)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
  WITH b, min(m.date) AS first_date, max(m.date) AS last_date
  MATCH (p:Person)-[of:MEMBER_OF]->(b)
  WITH b, first_date, last_date, p, collect(of) AS roles, min(of.first_seen) AS came, max(of.last_seen) AS left
  UNWIND roles AS of
  WITH b, first_date, last_date, p, came, left, of,
       [other IN roles WHERE of.role IS NULL AND other.role IS NOT NULL] AS named
  UNWIND [{change: 'first seen', date: of.first_seen, counts: of.first_seen = came AND came > first_date
                                                              AND none(other IN named WHERE other.first_seen = came)},
          {change: 'last seen', date: of.last_seen, counts: of.last_seen = left AND left < last_date
                                                            AND none(other IN named WHERE other.last_seen = left)}] AS seen
  WITH b, p, of, seen
  WHERE seen.counts
  RETURN seen.date AS date, b.id AS board_id, seen.change AS change,
         p.id AS person_id, p.name AS person, null AS predecessor,
         of.role AS role, null AS quote, of.start AS start, of.`end` AS until, of.source AS source
}
WITH *
WHERE ($since IS NULL OR date >= $since) AND ($until IS NULL OR date <= $until)
OPTIONAL MATCH (b:Board {id: board_id})
WITH *
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
OPTIONAL MATCH (s:Document {id: source})
RETURN date AS date, b.name AS board, change AS change, person AS person, predecessor AS predecessor, role AS role,
       quote AS quote, s.name AS document, start AS start, until AS `end`
ORDER BY date, board, change, person, person_id, predecessor, role, start, board_id
