// title: The moves of a topic from board to board
// description: Each time a topic was next discussed at another board than before: where it left, where it arrived and how
//   many days lay between. Meetings of one day count in the order in which they began. Meetings without a date or a
//   named board are left aside.
// param topic (string): the topic's name, one of its other names or its id, in large or small letters
// param narrower (boolean, default false): whether topics narrower than this one count too
// returns from_board (string): the board that discussed it before
// returns left (date): the last day it was discussed there
// returns to_board (string): the board that discussed it next
// returns arrived (date): the day it was first discussed there
// returns days (integer): days between the two
// returns heading (string): the heading of the item with which it arrived
// returns quote (string): the words that name it there
// returns document (string): the document that states the arrival
// returns start (integer): where the quoted words begin in the document's text
// returns end (integer): where they end
// example: topic-moves topic=EHE
MATCH (asked:Topic)
WHERE asked.id = $topic OR toLower(asked.name) = toLower($topic)
   OR any(alias IN asked.aliases WHERE toLower(alias) = toLower($topic))
MATCH (t:Topic)-[:BROADER*0..5]->(asked)
WHERE $narrower OR t.id = asked.id
WITH DISTINCT t
MATCH (t)<-[about:DISCUSSES]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board)
WHERE m.date IS NOT NULL
WITH b, m, i, about ORDER BY i.position, i.id, about.start, about.quote
WITH b, m, collect({heading: CASE WHEN i.implicit THEN null ELSE i.name END, quote: about.quote,
                    source: about.source, start: about.start, until: about.`end`})[0] AS words
ORDER BY m.date, m.start_time, b.name, m.id, b.id
WITH collect({board: b.name, board_id: b.id, date: m.date, words: words}) AS steps
UNWIND range(0, size(steps) - 2) AS step
WITH step, steps[step..step + 2] AS pair
WITH step, pair[0] AS before, pair[1] AS after
WHERE before.board_id <> after.board_id
WITH step, before, after, after.words AS words
OPTIONAL MATCH (s:Document) WHERE s.id = words.source
RETURN before.board AS from_board, before.date AS left, after.board AS to_board, after.date AS arrived,
       duration.inDays(before.date, after.date).days AS days,
       words.heading AS heading, words.quote AS quote,
       s.name AS document, words.start AS start, words.until AS `end`
ORDER BY step
