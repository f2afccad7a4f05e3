// title: The decisions of a board
// description: What a board decided, in order of date, with the votes where they were counted.
// param board (board): the board, by any name, part of one, initials or its id
// param kinds (list, default null): only decisions of these kinds: noted, approved, agreed, recommended, deferred,
//   requested, refused, other
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns number (string): the item's number as printed
// returns heading (string): the item's heading; empty for decisions that stand under no item
// returns decision (string): the decision's words
// returns kind (string): one of the kinds above
// returns outcome (string): how a motion ended, where that is said: carried, carried as amended, lost, fell, withdrawn,
//   not put, deferred
// returns topics (list): what the decision concerns
// returns votes_for (integer): votes for it
// returns votes_against (integer): votes against it
// returns abstentions (integer): abstentions
// returns corrections (list): what later minutes correct in it, as printed
// returns corrected (string): what people put right of it, by whom and when
// returns board (string): the board
// returns id (string): the decision's id, as facts set and show take it
// returns document (string): the document that states it
// returns start (integer): where the decision begins in the document's text
// returns end (integer): where it ends
// shows: date number kind decision
// example: board-decisions board="Schools Forum" kinds=approved,agreed
MATCH (b:Board)
WHERE b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (b)-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(d:Decision)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
  AND ($kinds IS NULL OR d.kind IN $kinds)
CALL (d) {
  MATCH (d)-[:CONCERNS]->(t:Topic)
  WITH DISTINCT t.name AS topic ORDER BY topic
  RETURN collect(topic) AS topics
}
CALL (d) {
  MATCH (d)<-[x:CORRECTS]-(:AgendaItem)
  WITH DISTINCT x.quote AS correction ORDER BY correction
  RETURN collect(correction) AS corrections
}
OPTIONAL MATCH (s:Document {id: d.source})
RETURN m.date AS date, i.number AS number, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       d.text AS decision, d.kind AS kind, d.outcome AS outcome, topics AS topics,
       d.votes_for AS votes_for, d.votes_against AS votes_against, d.abstentions AS abstentions, corrections AS corrections,
       d.corrected AS corrected,
       b.name AS board, d.id AS id, s.name AS document, d.start AS start, d.`end` AS `end`
ORDER BY m.date, m.start_time, m.id, i.position, i.id, d.position, d.start, d.id, b.id
