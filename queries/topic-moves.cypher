// title: The moves of a topic from board to board
// description: Each time a topic was next discussed at another board than before: where it left, where it arrived
//   and how many days lay between. Meetings of one day count in the order in which they began. Meetings without a
//   date or a named board are left out.
// param topic (topic): the topic, by any name, part of one or its id
// param narrower (boolean, default false): whether topics narrower than this one count too
// param since (date, default null): only moves that left a board on this day or later
// param until (date, default null): only moves that left a board on this day or earlier
// returns from_board (string): the board that discussed it before
// returns left (date): the last day it was discussed there
// returns to_board (string): the board that discussed it next
// returns arrived (date): the day it was first discussed there
// returns days (integer): days between the two
// returns heading (string): the heading of the item with which it arrived
// returns quote (string): the words that name it there
// returns referral (string): the words with which the board before referred the topic to the next one, where it did
// returns document (string): the document that states the arrival
// returns start (integer): where the quoted words begin in the document's text
// returns end (integer): where they end
// shows: from_board left to_board arrived days
// example: topic-moves topic=EHE
MATCH (asked:Topic)
WHERE asked.id = $topic OR toLower(asked.name) = toLower($topic)
   OR any(alias IN asked.aliases WHERE toLower(alias) = toLower($topic))
MATCH (t:Topic)-[:BROADER*0..9]->(asked)
WHERE $narrower OR t.id = asked.id
WITH collect(DISTINCT t.id) AS topics
UNWIND topics AS one
MATCH (:Topic {id: one})<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board)
WHERE m.date IS NOT NULL
WITH DISTINCT topics, m.date AS day, m.start_time AS begun, b.name AS name, m.id AS meeting, b.id AS board
WITH topics, meeting, board ORDER BY day, begun, name, meeting, board
WITH topics, collect({meeting: meeting, board: board}) AS steps
// In parts, each with the first step of the next, and then only the moves: a long list beside each of many rows is slow.
WITH topics, [k IN range(0, (size(steps) - 1) / 64) | {first: k * 64, steps: steps[k * 64 .. k * 64 + 65]}] AS parts
UNWIND parts AS part
WITH topics, part.first AS first, part.steps AS steps
WITH topics, [k IN range(1, size(steps) - 1) WHERE steps[k].board <> steps[k - 1].board |
              {step: first + k, old: steps[k - 1], new: steps[k]}] AS moves
UNWIND moves AS move
WITH topics, move.step AS step, move.old.meeting AS old_meeting, move.old.board AS old_board,
     move.new.meeting AS meeting, move.new.board AS board
MATCH (before:Meeting {id: old_meeting})
WHERE ($since IS NULL OR before.date >= $since) AND ($until IS NULL OR before.date <= $until)
MATCH (here:Board {id: old_board})
MATCH (after:Meeting {id: meeting})
MATCH (there:Board {id: board})
CALL (topics, after) {
  MATCH (after)-[:HAS_ITEM]->(i:AgendaItem)-[about:DISCUSSES]->(t:Topic)
  WHERE t.id IN topics
  WITH i, about ORDER BY i.position, i.id, about.start, about.quote
  RETURN collect({heading: CASE WHEN i.implicit THEN null ELSE i.name END, quote: about.quote,
                  source: about.source, start: about.start, until: about.`end`})[0] AS words
}
CALL (topics, here, there, after) {
  MATCH (there)<-[to:REFERRED_TO]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(here)
  WHERE m.date <= after.date
  MATCH (i)-[:DISCUSSES]->(t:Topic)
  WHERE t.id IN topics
  WITH m, i, to ORDER BY m.date DESC, i.position, i.id, to.start
  RETURN collect(to.quote)[0] AS referral
}
OPTIONAL MATCH (s:Document {id: words.source})
RETURN here.name AS from_board, before.date AS left, there.name AS to_board, after.date AS arrived,
       duration.inDays(before.date, after.date).days AS days,
       words.heading AS heading, words.quote AS quote, referral AS referral,
       s.name AS document, words.start AS start, words.until AS `end`
ORDER BY step
