// title: Actions
// description: The actions that boards raised, in order of date, with their holders.
// param board (board, default null): only those of this board: by any name, part of one, initials or its id
// param status (one of unfinished|open|done|carried forward|closed, default null): only those that minutes call so;
//   unfinished are all that none calls done or closed
// param outcome (one of done|progressed|repeated|changed hands|changed|closed|not mentioned, default null): only those of
//   which later minutes tell this
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): day of the meeting that raised it
// returns board (string): the board that raised it
// returns number (string): the item's number as printed
// returns action (string): the action's words
// returns holders (list): who holds it; "(ambiguous)" marks doubt
// returns due (date): when it was due, where that can be computed
// returns due_as_written (string): when it was due, as printed
// returns status (string): open, done, carried forward or closed (without being done), where minutes say so, else
//   "not said to be done"
// returns outcome (string): what later minutes tell of it last: done, progressed, repeated, changed hands, changed,
//   closed (without being done), or not mentioned
// returns outcome_date (date): day of the meeting that tells it
// returns outcome_words (string): the words that tell it
// returns corrected (string): what people put right of it, by whom and when
// returns id (string): the action's id, as facts set and show take it
// returns document (string): the document that states it
// returns start (integer): where the action begins in the document's text
// returns end (integer): where it ends
// shows: date board holders status action
// example: actions status=open
MATCH (m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[:RAISED]->(a:Action)
WHERE ($status IS NULL OR a.status = $status
       OR ($status = 'unfinished' AND NOT coalesce(a.status, 'open') IN ['done', 'closed']))
  AND ($outcome IS NULL OR a.outcome = $outcome)
OPTIONAL MATCH (s:Document {id: a.source})
RETURN m.date AS date, b.name AS board, i.number AS number, a.text AS action,
       // Each name is put in its place: a subquery that sorts costs far more for each row.
       reduce(sorted = [], holder IN [(a)-[held:ASSIGNED_TO]->(h) |
                                      h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END] |
              [one IN sorted WHERE one <= holder] + [holder] + [one IN sorted WHERE one > holder]) AS holders,
       a.due AS due, a.due_as_written AS due_as_written, coalesce(a.status, 'not said to be done') AS status,
       a.outcome AS outcome, a.outcome_date AS outcome_date, a.outcome_words AS outcome_words, a.corrected AS corrected, a.id AS id,
       s.name AS document, a.start AS start, a.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, a.start, a.id, b.id
