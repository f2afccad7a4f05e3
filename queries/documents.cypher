// title: Documents and what they hold
// description: The documents loaded, with counts of what was read from each.
// param board (board, default null): only those of this board: by any name, part of one, initials or its id
// param since (date, default null): first day of the meetings, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns document (string): the document's name
// returns board (string): the board that met
// returns date (date): the meeting's day
// returns items (integer): agenda items
// returns topics (integer): different topics discussed
// returns decisions (integer): decisions
// returns actions (integer): actions
// returns attended (integer): people present or in attendance
// returns apologies (integer): people who sent apologies
// returns format (string): the file's format
// returns uri (string): where it was loaded from
// returns kind (string): what it says it is: minutes, agenda, summons, notice, action log ...
// returns state (string): draft or confirmed, where it says so
// returns doubts (integer): how much was read of it with doubt
// returns counts (boolean): whether its facts count; false where another document records the same meeting
// returns instead (string): the document that counts in its place
// shows: document board date items decisions actions state instead
// example: documents
MATCH (s:Document)
OPTIONAL MATCH (s)<-[:RECORDED_IN]-(m:Meeting)
OPTIONAL MATCH (s)<-[:RECORDED_IN]-(m)<-[:HELD]-(b:Board)
WITH s, m, b
WHERE ($board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board)))
  AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
CALL (s, m) {
  OPTIONAL MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)
  WHERE i.source = s.id
  RETURN count(i) AS items, sum(COUNT { (i)-[:RESULTED_IN]->(:Decision) }) AS decisions,
         sum(COUNT { (i)-[:RAISED]->(:Action) }) AS actions
}
CALL (s, m) {
  OPTIONAL MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[:DISCUSSES]->(t:Topic)
  WHERE i.source = s.id
  RETURN count(DISTINCT t.id) AS topics
}
CALL (s, m) {
  OPTIONAL MATCH (m)<-[at:ATTENDED|SENT_APOLOGIES]-(p:Person)
  WHERE at.source = s.id
  RETURN count(DISTINCT CASE WHEN type(at) = 'ATTENDED' THEN p.id END) AS attended,
         count(DISTINCT CASE WHEN type(at) = 'SENT_APOLOGIES' THEN p.id END) AS apologies
}
CALL (s) {
  OPTIONAL MATCH (s)-[:COPY_OF|SUPERSEDED_BY]->(c:Document)
  RETURN min(c.name) AS instead
}
RETURN s.name AS document, b.name AS board, m.date AS date, items AS items, topics AS topics, decisions AS decisions,
       actions AS actions, attended AS attended, apologies AS apologies, s.format AS format, s.uri AS uri, s.kind AS kind, s.state AS state, size(coalesce(s.doubts, [])) AS doubts,
       coalesce(s.counts, true) AS counts, instead AS instead
ORDER BY document, s.id, date, m.start_time, m.id, board, b.id
