// title: The trace of a topic across boards
// description: Every agenda item that discusses the topic, in order of date, whatever board it came to, with the
//   words that were used, what was decided and who was to do what. A holder about whom the text leaves doubt is
//   marked "(ambiguous)".
// param topic (topic): the topic, by any name, part of one or its id
// param narrower (boolean, default false): whether topics narrower than this one count too
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns board (string): the board that met, where its name is known
// returns number (string): the item's number as printed
// returns heading (string): the item's heading; empty for words that stand under no item
// returns topic (string): the topic discussed
// returns quote (string): the words that name it
// returns mentions (integer): how often the item names it
// returns decisions (list): the item's decisions
// returns actions (list): the item's actions, each with its holders in square brackets
// returns decisions_on_topic (list): those of the decisions that concern the topic
// returns actions_on_topic (list): those of the actions that concern the topic, written as under actions
// returns decision_outcomes (list): how each of the decisions ended as a motion, in their order: carried, lost,
//   fell, withdrawn, not put, deferred; empty where that is not said
// returns holders (list): who holds each of the actions, in their order; empty where nobody does
// returns outcomes (list): what later minutes tell of each of the actions last, in their order: done, progressed, ...
// returns outcome_dates (list): the days on which they tell it, as text; empty where nothing is told
// returns outcome_words (list): the words in which they tell it; empty where nothing is told
// returns decision_corrections (list): what people put right of each of the decisions; empty where nothing
// returns action_corrections (list): what people put right of each of the actions; empty where nothing
// returns board_id (string): the board's id
// returns meeting_id (string): the meeting's id
// returns document (string): the document that states it
// returns page (integer): the page of that document on which they stand, where its format has pages
// returns start (integer): where the quoted words begin in the document's text
// returns end (integer): where they end
// shows: date board number heading quote
// example: topic-trace topic=EHE
MATCH (asked:Topic)
WHERE asked.id = $topic OR toLower(asked.name) = toLower($topic)
   OR any(alias IN asked.aliases WHERE toLower(alias) = toLower($topic))
MATCH (t:Topic)-[:BROADER*0..9]->(asked)
WHERE $narrower OR t.id = asked.id
WITH DISTINCT t
MATCH (t)<-[about:DISCUSSES]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
CALL (i, t) {
  MATCH (i)-[:RESULTED_IN]->(d:Decision)
  WITH d, EXISTS { (d)-[:CONCERNS]->(t) } AS on_topic ORDER BY d.position, d.start, d.id
  RETURN collect(d.text) AS decisions, collect(coalesce(d.outcome, '')) AS decision_outcomes,
         collect(coalesce(d.corrected, '')) AS decision_corrections,
         collect(CASE WHEN on_topic THEN d.text END) AS decisions_on_topic
}
CALL (i, t) {
  MATCH (i)-[:RAISED]->(a:Action)
  WITH a, EXISTS { (a)-[:CONCERNS]->(t) } AS on_topic
  OPTIONAL MATCH (a)-[held:ASSIGNED_TO]->(h)
  WITH a, on_topic, h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END AS holder ORDER BY holder
  WITH a, on_topic, collect(holder) AS names
  WITH a, on_topic,
       reduce(line = '', name IN names | line + CASE WHEN line = '' THEN '' ELSE ', ' END + name) AS holders
  WITH a, on_topic, holders, a.text + CASE WHEN holders = '' THEN '' ELSE ' [' + holders + ']' END AS action
  ORDER BY a.start, a.id
  RETURN collect(action) AS actions, collect(holders) AS holders, collect(coalesce(a.outcome, '')) AS outcomes,
         collect(coalesce(toString(a.outcome_date), '')) AS outcome_dates,
         collect(coalesce(a.outcome_words, '')) AS outcome_words,
         collect(coalesce(a.corrected, '')) AS action_corrections,
         collect(CASE WHEN on_topic THEN action END) AS actions_on_topic
}
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
WITH *, about.source AS source
OPTIONAL MATCH (s:Document {id: source})
RETURN m.date AS date, b.name AS board, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       t.name AS topic, about.quote AS quote, about.mentions AS mentions,
       decisions AS decisions, actions AS actions,
       decisions_on_topic AS decisions_on_topic, actions_on_topic AS actions_on_topic,
       decision_outcomes AS decision_outcomes, holders AS holders,
       outcomes AS outcomes, outcome_dates AS outcome_dates, outcome_words AS outcome_words,
       decision_corrections AS decision_corrections, action_corrections AS action_corrections,
       b.id AS board_id, m.id AS meeting_id, s.name AS document,
       CASE WHEN size(s.pages) > 0 THEN size([begin IN s.pages WHERE begin <= about.start]) END AS page,
       about.start AS start, about.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, i.position, i.id, t.name, t.id, b.id
