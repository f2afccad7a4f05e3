// title: What was decided about a topic
// description: The decisions whose own words concern the topic, in order of date, and the others that were taken under
//   an item that names it in its heading or more than once.
// param topic (topic): the topic, by any name, part of one or its id
// param narrower (boolean, default false): whether topics narrower than this one count too
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// param named (boolean, default false): only the decisions whose own words concern the topic
// returns date (date): the meeting's day
// returns board (string): the board that decided
// returns number (string): the item's number as printed
// returns heading (string): the item's heading; empty for decisions that stand under no item
// returns decision (string): the decision's words
// returns kind (string): noted, approved, agreed, recommended, deferred, requested, refused or other
// returns outcome (string): how a motion ended, where that is said: carried, lost, fell, withdrawn, not put, deferred
// returns named (boolean): true where the decision itself concerns the topic, false where only its item does
// returns id (string): the decision's id, as facts set and show take it
// returns document (string): the document that states it
// returns start (integer): where the decision begins in the document's text
// returns end (integer): where it ends
// shows: date board heading decision named
// example: topic-decisions topic=EHE
MATCH (asked:Topic)
WHERE asked.id = $topic OR toLower(asked.name) = toLower($topic)
   OR any(alias IN asked.aliases WHERE toLower(alias) = toLower($topic))
MATCH (t:Topic)-[:BROADER*0..9]->(asked)
WHERE $narrower OR t.id = asked.id
WITH DISTINCT t
CALL (t) {
  MATCH (t)<-[:CONCERNS]-(d:Decision)
  RETURN d.id AS decision, 1 AS named
  UNION ALL
  MATCH (t)<-[r:DISCUSSES]-(i:AgendaItem)-[:RESULTED_IN]->(d:Decision)
  WHERE r.mentions > 1 OR toLower(i.name) CONTAINS toLower(r.quote)
  RETURN d.id AS decision, 0 AS named
}
WITH decision, max(named) AS named
WHERE named = 1 OR NOT $named
MATCH (d:Decision {id: decision})
MATCH (d)<-[:RESULTED_IN]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
OPTIONAL MATCH (s:Document {id: d.source})
RETURN m.date AS date, b.name AS board, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       d.text AS decision, d.kind AS kind, d.outcome AS outcome, named = 1 AS named,
       d.id AS id, s.name AS document, d.start AS start, d.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, i.position, i.id, d.position, d.start, d.id, b.id
