// title: All actions of one holder
// description: The actions that a person, a group or an organisation holds, in order of the meetings that raised
//   them.
// param holder (holder): the holder, by any name, part of one or their id
// param board (board, default null): only those of this board: by any name, part of one, initials or its id
// param status (one of unfinished|open|done|carried forward|closed, default null): only those that minutes call so;
//   unfinished are all that none calls done or closed
// param outcome (one of done|progressed|repeated|changed hands|changed|closed|not mentioned, default null): only those of
//   which later minutes tell this
// param since (date, default null): first day of the meetings that raised them, if not from the beginning
// param until (date, default null): last day of these, if not to the end
// returns date (date): day of the meeting that raised it
// returns board (string): the board that raised it
// returns heading (string): the item's heading; empty for actions that stand under no item
// returns action (string): the action's words
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
// returns holder (string): the holder
// returns as_written (string): how the holder is printed there
// returns ambiguous (boolean): true where what is printed fits others too
// returns others (list): who else holds it
// returns document (string): the document that states it
// returns start (integer): where the action begins in the document's text
// returns end (integer): where it ends
// shows: date board status others action
// example: holder-actions holder="Dana Whitlock"
MATCH (h:Person|Group|Organisation)
WHERE h.id = $holder OR toLower(h.name) = toLower($holder)
   OR any(alias IN h.aliases WHERE toLower(alias) = toLower($holder))
MATCH (h)<-[held:ASSIGNED_TO]-(a:Action)
WHERE ($status IS NULL OR a.status = $status
       OR ($status = 'unfinished' AND NOT coalesce(a.status, 'open') IN ['done', 'closed']))
  AND ($outcome IS NULL OR a.outcome = $outcome)
OPTIONAL MATCH (a)-[also:ASSIGNED_TO]->(other)
WHERE other.id <> h.id OR labels(other)[0] <> labels(h)[0]
WITH h, held, a, other.name + CASE WHEN also.ambiguous THEN ' (ambiguous)' ELSE '' END AS other ORDER BY other
WITH h, held, a, collect(other) AS others
MATCH (a)<-[:RAISED]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH h, held, a, others, i, m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
OPTIONAL MATCH (s:Document {id: a.source})
RETURN m.date AS date, b.name AS board, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       a.text AS action, a.due AS due, a.due_as_written AS due_as_written, coalesce(a.status, 'not said to be done') AS status,
       a.outcome AS outcome, a.outcome_date AS outcome_date, a.outcome_words AS outcome_words, a.corrected AS corrected, a.id AS id,
       h.name AS holder, held.as_written AS as_written, coalesce(held.ambiguous, false) AS ambiguous,
       others AS others, s.name AS document, a.start AS start, a.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, a.start, a.id, holder, h.id, b.id
