// title: Meetings
// description: The meetings whose minutes are loaded, in order of date.
// param board (board, default null): only those of this board: by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns start_time (string): when it began
// returns board (string): the board that met
// returns venue (string): where it met
// returns chairs (list): who chaired it
// returns items (integer): agenda items
// returns status (string): where it was not held as called: cancelled, postponed, inquorate, adjourned
// returns next_date (date): the day announced for the next meeting
// returns meeting (string): the meeting's name
// returns id (string): the meeting's id, as facts set and show take it
// returns documents (list): the documents that record it
// shows: date start_time board venue chairs items
// example: meetings since=2025-01-01
MATCH (m:Meeting)-[:RECORDED_IN]->(s:Document)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH m, s ORDER BY s.name, s.id
WITH m, collect(s.name) AS documents
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, documents, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
CALL (m) {
  MATCH (m)<-[at:ATTENDED]-(p:Person)
  WHERE at.chair
  WITH DISTINCT p.name AS chair, p.id AS id ORDER BY chair, id
  RETURN collect(chair) AS chairs
}
RETURN m.date AS date, m.start_time AS start_time, b.name AS board, m.venue AS venue, chairs AS chairs,
       COUNT { (m)-[:HAS_ITEM]->(:AgendaItem) } AS items, m.status AS status, m.next_date AS next_date, m.name AS meeting,
       m.id AS id, documents AS documents
ORDER BY date, start_time, board, m.id, b.id
