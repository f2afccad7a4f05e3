// title: Recurring actions and who holds them
// description: Tasks that were raised again at later meetings, each as one chain from its first wording to its
//   latest, the longest first. A chain is followed back over at most 50 meetings.
// param holder (string, default null): only chains that this person, group or organisation ever held; name, other name
//   or id
// param board (string, default null): only chains last raised at this board; its name, one of its other names or its id
// returns first_wording (string): the task as it was first raised
// returns latest_wording (string): the task as it was last raised
// returns times (integer): how many actions the chain has
// returns first_date (date): day of the meeting that raised it first
// returns last_date (date): day of the meeting that raised it last
// returns board (string): the board that raised it last
// returns holders (list): who holds it by the latest wording
// returns held_before (list): who held it by earlier wordings and no longer does
// returns status (string): open, done, carried forward or closed, where minutes say so of the latest wording
// returns closed_date (date): day of the first meeting whose minutes say that it is done or closed
// returns outcome (string): what later minutes tell of the latest wording: done, progressed, closed, not mentioned
// returns outcome_date (date): day of the meeting that tells it
// returns outcome_words (string): the words that tell it
// returns renewals (integer): how often it came back as business of every year, or after it had been done: it was not
//   left undone then
// returns changed_hands (list): days of the meetings at which others took it over
// returns document (string): the document that states the latest wording
// returns start (integer): where it begins in the document's text
// returns end (integer): where it ends
// example: recurring-actions
MATCH (latest:Action)
WHERE EXISTS { (latest)<-[:RECURS_AS]-(:Action) } AND NOT EXISTS { (latest)-[:RECURS_AS]->(:Action) }
MATCH (latest)<-[:RECURS_AS*0..50]-(a:Action)
WITH DISTINCT latest, a
OPTIONAL MATCH (a)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WITH latest, a, min(m.date) AS day
OPTIONAL MATCH (a)-[held:ASSIGNED_TO]->(h)
WITH latest, a, day, h, h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END AS holder
ORDER BY day, a.start, a.id, holder
WITH latest, a, day, collect(holder) AS holders,
     collect(CASE WHEN $holder IS NULL OR h.id = $holder OR toLower(h.name) = toLower($holder)
               OR any(alias IN h.aliases WHERE toLower(alias) = toLower($holder)) THEN 1 END) AS asked
ORDER BY day, a.start, a.id
WITH latest, collect(a.text)[0] AS first_wording, count(a) AS times, min(day) AS first_date, max(day) AS last_date,
     collect(holders) AS lists, sum(size(asked)) AS asked
WHERE $holder IS NULL OR asked > 0
WITH latest, first_wording, times, first_date, last_date, reduce(flat = [], held IN lists | flat + held) AS ever
OPTIONAL MATCH (latest)-[held:ASSIGNED_TO]->(h)
WITH latest, first_wording, times, first_date, last_date, ever,
     h.name + CASE WHEN held.ambiguous THEN ' (ambiguous)' ELSE '' END AS holder
ORDER BY holder
WITH latest, first_wording, times, first_date, last_date, ever, collect(holder) AS holders
OPTIONAL MATCH (latest)<-[:RECURS_AS*0..49]-(:Action)<-[again:RECURS_AS]-(:Action)
WITH latest, first_wording, times, first_date, last_date, ever, holders, again ORDER BY again.date
WITH latest, first_wording, times, first_date, last_date, ever, holders, sum(CASE WHEN again.renewed THEN 1 ELSE 0 END) AS renewals,
     collect(DISTINCT CASE WHEN again.handed_over THEN again.date END) AS changed_hands
OPTIONAL MATCH (latest)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(:Meeting)<-[:HELD]-(b:Board)
WITH latest, first_wording, times, first_date, last_date, ever, holders, renewals, changed_hands, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
OPTIONAL MATCH (s:Document {id: latest.source})
RETURN first_wording AS first_wording, latest.text AS latest_wording, times AS times,
       first_date AS first_date, last_date AS last_date, b.name AS board, holders AS holders,
       reduce(past = [], one IN ever | CASE WHEN one IN past OR one IN holders THEN past ELSE past + one END)
         AS held_before,
       latest.status AS status, latest.closed_date AS closed_date, latest.outcome AS outcome,
       latest.outcome_date AS outcome_date, latest.outcome_words AS outcome_words, renewals AS renewals,
       changed_hands AS changed_hands, s.name AS document, latest.start AS start, latest.`end` AS `end`
ORDER BY times DESC, last_date DESC, latest_wording, latest.id, board
