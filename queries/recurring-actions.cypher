// title: Recurring actions and who holds them
// description: Tasks that were raised again at later meetings, each as one chain from its first wording to its
//   latest, the longest first. A chain is followed back over at most 50 meetings.
// param holder (holder, default null): only chains that this person, group or organisation ever held: by any name,
//   part of one or their id
// param board (board, default null): only chains last raised at this board: by any name, part of one, initials or
//   its id
// param since (date, default null): only chains last raised on this day or later
// param until (date, default null): only chains first raised on this day or earlier
// returns first_wording (string): the task as it was first raised
// returns latest_wording (string): the task as it was last raised
// returns times (integer): how many actions the chain has
// returns first_date (date): day of the meeting that raised it first
// returns last_date (date): day of the meeting that raised it last
// returns board (string): the board that raised it last
// returns holders (list): who holds it by the latest wording
// returns held_before (list): who held it by earlier wordings and no longer does
// returns status (string): open, done, carried forward or closed, where minutes say so of the latest wording, else "not
//   said to be done"
// returns closed_date (date): day of the first meeting whose minutes say that it is done or closed
// returns outcome (string): what later minutes tell of the latest wording: done, progressed, closed, not mentioned
// returns outcome_date (date): day of the meeting that tells it
// returns outcome_words (string): the words that tell it
// returns renewals (integer): how often it came back as business of every year, or after it had been done: it was not
//   left undone then
// returns renewed_date (date): day of the meeting at which it last came back so: its age is counted from there
// returns changed_hands (list): days of the meetings at which others took it over
// returns last_minutes (date): day of the last meeting of the board whose minutes are loaded
// returns id (string): the id of the latest wording, as facts set and show take it
// returns document (string): the document that states the latest wording
// returns start (integer): where it begins in the document's text
// returns end (integer): where it ends
// example: recurring-actions
MATCH (latest:Action)
WHERE EXISTS { (latest)<-[:RECURS_AS]-(:Action) } AND NOT EXISTS { (latest)-[:RECURS_AS]->(:Action) }
CALL (latest) {
  MATCH (latest)<-[:RECURS_AS*0..50]-(a:Action)
  WITH DISTINCT a.id AS one, a.start AS start, a.text AS text,
       reduce(first = null, day IN [(a)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting) | m.date] |
              CASE WHEN first IS NULL OR day < first THEN day ELSE first END) AS day,
       // Each name is put in its place: a subquery that sorts costs far more for each row.
       reduce(sorted = [], holder IN [(a)-[held:ASSIGNED_TO]->(h) |
                                      h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END] |
              [one IN sorted WHERE one <= holder] + [holder] + [one IN sorted WHERE one > holder]) AS holders,
       size([(a)-[:ASSIGNED_TO]->(h) WHERE $holder IS NULL OR h.id = $holder OR toLower(h.name) = toLower($holder)
             OR any(alias IN h.aliases WHERE toLower(alias) = toLower($holder)) | 1]) AS asked
  WITH one, start, text, day, holders, asked ORDER BY day, start, one
  RETURN collect(text)[0] AS first_wording, count(one) AS times, min(day) AS first_date, max(day) AS last_date,
         collect(holders) AS lists, sum(asked) AS asked
}
WITH latest, first_wording, times, first_date, last_date, reduce(flat = [], held IN lists | flat + held) AS ever, asked
WHERE ($holder IS NULL OR asked > 0)
  AND ($since IS NULL OR last_date >= $since) AND ($until IS NULL OR first_date <= $until)
CALL (latest) {
  MATCH (latest)<-[:RECURS_AS*0..49]-(:Action)<-[again:RECURS_AS]-(:Action)
  WITH again.date AS date, again.renewed AS renewed, again.handed_over AS handed_over ORDER BY date
  RETURN sum(CASE WHEN renewed THEN 1 ELSE 0 END) AS renewals, max(CASE WHEN renewed THEN date END) AS renewed_date,
         collect(DISTINCT CASE WHEN handed_over THEN date END) AS changed_hands
}
OPTIONAL MATCH (latest)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(:Meeting)<-[:HELD]-(b:Board)
WITH latest, first_wording, times, first_date, last_date, ever, renewals, renewed_date, changed_hands, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
WITH b, collect({latest: latest, first_wording: first_wording, times: times, first_date: first_date, last_date: last_date,
                 ever: ever, renewals: renewals, renewed_date: renewed_date, changed_hands: changed_hands}) AS chains // a board's last minutes once
CALL (b) {
  MATCH (b)-[:HELD]->(held:Meeting)-[:RECORDED_IN]->(:Document)
  RETURN max(held.date) AS last_minutes
}
UNWIND chains AS chain
WITH b, last_minutes, chain, chain.latest AS latest
WITH b, last_minutes, chain, latest,
     reduce(sorted = [], holder IN [(latest)-[held:ASSIGNED_TO]->(h) |
                                      h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END] |
              [one IN sorted WHERE one <= holder] + [holder] + [one IN sorted WHERE one > holder]) AS holders
OPTIONAL MATCH (s:Document {id: latest.source})
RETURN chain.first_wording AS first_wording, latest.text AS latest_wording, chain.times AS times,
       chain.first_date AS first_date, chain.last_date AS last_date, b.name AS board, holders AS holders,
       reduce(past = [], one IN chain.ever | CASE WHEN one IN past OR one IN holders THEN past ELSE past + one END)
         AS held_before,
       coalesce(latest.status, 'not said to be done') AS status, latest.closed_date AS closed_date, latest.outcome AS outcome,
       latest.outcome_date AS outcome_date, latest.outcome_words AS outcome_words, chain.renewals AS renewals,
       chain.renewed_date AS renewed_date, chain.changed_hands AS changed_hands, last_minutes AS last_minutes,
       latest.id AS id, s.name AS document, latest.start AS start, latest.`end` AS `end`
ORDER BY times DESC, last_date DESC, latest_wording, latest.id, board
