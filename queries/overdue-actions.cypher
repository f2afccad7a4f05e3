// title: Overdue actions
// description: Actions that were due before the day, had been raised by then, and that no minutes call done. Of a
//   task that was raised again by that day with a new date, or closed since, the older wording is left out.
// param at (date, default null): the day; left out, it is for each board the day of its last minutes that are loaded
// param holder (holder, default null): only those of this person, group or organisation: by any name, part of one
//   or their id
// param board (board, default null): only actions raised at this board: by any name, part of one, initials or its
//   id
// param since (date, default null): first day of the meetings that raised them, if not from the beginning
// param until (date, default null): last day of these, if not to the end
// returns due (date): when it was due
// returns days_late (integer): days since then
// returns action (string): the action's words
// returns holders (list): who holds it
// returns status (string): open or carried forward, where minutes say so, else "not said to be done"
// returns outcome (string): what later minutes tell of it last: done, progressed, repeated, changed hands, changed,
//   closed (without being done), or not mentioned
// returns outcome_date (date): day of the meeting that tells it
// returns outcome_words (string): the words that tell it
// returns corrected (string): what people put right of it, by whom and when
// returns id (string): the action's id, as facts set and show take it
// returns raised (date): day of the meeting that raised it
// returns board (string): the board that raised it
// returns document (string): the document that states it
// returns start (integer): where the action begins in the document's text
// returns end (integer): where it ends
// shows: due days_late board holders action
// example: overdue-actions at=2025-12-31
MATCH (m:Meeting)
WHERE ($at IS NULL OR m.date IS NULL OR m.date <= $at)
  AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (m)-[:HAS_ITEM]->(:AgendaItem)-[:RAISED]->(a:Action)
WHERE a.due IS NOT NULL AND NOT coalesce(a.status, 'open') IN ['done', 'closed'] AND ($at IS NULL OR a.due < $at)
WITH b, collect({meeting: m, action: a}) AS tasks // so that each board's last minutes are looked for once
CALL (b) {
  MATCH (b)-[:HELD]->(held:Meeting)-[:RECORDED_IN]->(:Document)
  RETURN max(held.date) AS last
}
UNWIND tasks AS task
WITH task.meeting AS m, task.action AS a, b, last
WITH m, a, b, coalesce($at, last, m.date) AS day
WHERE a.due < day
  AND NOT EXISTS {
    MATCH (a)-[:RECURS_AS*1..50]->(later:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(again:Meeting)
    WHERE later.status IN ['done', 'closed'] OR (later.due IS NOT NULL AND again.date <= day)
  }
  AND ($holder IS NULL OR EXISTS {
    MATCH (a)-[:ASSIGNED_TO]->(h)
    WHERE h.id = $holder OR toLower(h.name) = toLower($holder)
       OR any(alias IN h.aliases WHERE toLower(alias) = toLower($holder))
  })
OPTIONAL MATCH (s:Document {id: a.source})
RETURN a.due AS due, duration.inDays(a.due, day).days AS days_late, a.text AS action,
       // Each name is put in its place: a subquery that sorts costs far more for each row.
       reduce(sorted = [], holder IN [(a)-[held:ASSIGNED_TO]->(h) |
                                      h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END] |
              [one IN sorted WHERE one <= holder] + [holder] + [one IN sorted WHERE one > holder]) AS holders,
       coalesce(a.status, 'not said to be done') AS status, a.outcome AS outcome, a.outcome_date AS outcome_date,
       a.outcome_words AS outcome_words, a.corrected AS corrected, a.id AS id, m.date AS raised, b.name AS board,
       s.name AS document, a.start AS start, a.`end` AS `end`
ORDER BY due, board, raised, a.id, b.id
