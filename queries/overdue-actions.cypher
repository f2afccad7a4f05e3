// title: Actions overdue at a date
// description: Actions that were due before the day, had been raised by then, and that no minutes call done. Of a
//   task that was raised again by that day with a new date, or closed since, the older wording is left out.
// param at (date, default today): the day
// param board (string, default null): only actions raised at this board; its name, one of its other names or its id
// returns due (date): when it was due
// returns days_late (integer): days since then
// returns action (string): the action's words
// returns holders (list): who holds it
// returns status (string): open or carried forward, where minutes say so
// returns outcome (string): what later minutes tell of it last: done, progressed, repeated, changed hands, changed,
//   closed (without being done), or not mentioned
// returns outcome_date (date): day of the meeting that tells it
// returns outcome_words (string): the words that tell it
// returns raised (date): day of the meeting that raised it
// returns board (string): the board that raised it
// returns document (string): the document that states it
// returns start (integer): where the action begins in the document's text
// returns end (integer): where it ends
// example: overdue-actions at=2025-12-31
MATCH (m:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:RAISED]->(a:Action)
WHERE a.due < $at AND NOT coalesce(a.status, 'open') IN ['done', 'closed'] AND (m.date IS NULL OR m.date <= $at)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, a, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
OPTIONAL MATCH (a)-[:RECURS_AS*1..50]->(later:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(again:Meeting)
WITH m, a, b,
     sum(CASE WHEN later.status IN ['done', 'closed'] OR (later.due IS NOT NULL AND again.date <= $at) THEN 1 ELSE 0 END) AS settled
WHERE settled = 0
OPTIONAL MATCH (a)-[held:ASSIGNED_TO]->(h)
WITH m, a, b, h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END AS holder ORDER BY holder
WITH m, a, b, collect(holder) AS holders
OPTIONAL MATCH (s:Document {id: a.source})
RETURN a.due AS due, duration.inDays(a.due, $at).days AS days_late, a.text AS action, holders AS holders,
       a.status AS status, a.outcome AS outcome, a.outcome_date AS outcome_date,
       a.outcome_words AS outcome_words, m.date AS raised, b.name AS board,
       s.name AS document, a.start AS start, a.`end` AS `end`
ORDER BY due, board, raised, a.id, b.id
