// title: Who chairs which board
// description: Who chaired the last meeting of each board whose minutes say who did, and since when and how often they
//   have chaired it. It may have been a deputy: role and meetings tell.
// param board (board, default null): only this board: by any name, part of one, initials or its id
// param until (date, default null): as of this day, if not of the last minutes
// returns board (string): the board
// returns chair (string): who chaired that meeting
// returns date (date): the meeting's day
// returns role (string): what is printed beside the name
// returns meetings (integer): meetings of the board that they chaired until then
// returns first_date (date): the first of them
// returns of_meetings (integer): meetings of the board whose minutes say who chaired, until then
// returns person_id (string): the person's id
// returns document (string): the document that states it
// returns start (integer): where the name begins in the document's text
// returns end (integer): where it ends
// shows: board chair date meetings first_date
// example: chairs
MATCH (b:Board)-[:HELD]->(m:Meeting)<-[at:ATTENDED]-(:Person)
WHERE at.chair AND m.date IS NOT NULL AND ($until IS NULL OR m.date <= $until)
  AND ($board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
       OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board)))
WITH b, max(m.date) AS day, count(DISTINCT m.id) AS of_meetings
MATCH (b)-[:HELD]->(m:Meeting {date: day})<-[at:ATTENDED]-(p:Person)
WHERE at.chair
WITH b, of_meetings, day, p, m.start_time AS begun, m.id AS meeting, at.role AS role, at.source AS source,
     at.start AS start, at.`end` AS until
ORDER BY begun, meeting, source, start
WITH b, of_meetings, day, p, collect({role: role, source: source, start: start, until: until})[0] AS said
OPTIONAL MATCH (s:Document {id: said.source})
CALL (b, p, day) {
  MATCH (b)-[:HELD]->(before:Meeting)<-[chaired:ATTENDED]-(p)
  WHERE chaired.chair AND before.date <= day
  RETURN count(DISTINCT before.id) AS meetings, min(before.date) AS first_date
}
RETURN b.name AS board, p.name AS chair, day AS date, said.role AS role, meetings AS meetings,
       first_date AS first_date, of_meetings AS of_meetings, p.id AS person_id, s.name AS document,
       said.start AS start, said.until AS `end`
ORDER BY board, b.id, chair, p.id, document, start
