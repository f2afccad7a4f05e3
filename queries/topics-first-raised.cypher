// title: The first board to raise each topic
// description: For each topic the earliest dated meeting that discussed it. Of two meetings of one day the one
//   that began first counts, then the board that comes first in the alphabet.
// param board (board, default null): only topics that this board was the first to raise: by any name, part of one,
//   initials or its id
// param since (date, default null): only topics first raised on this day or later
// param until (date, default null): only topics first raised on this day or earlier
// returns topic (string): the topic
// returns board (string): the board that raised it first
// returns date (date): the meeting's day
// returns number (string): the item's number as printed
// returns heading (string): the item's heading; empty for words that stand under no item
// returns quote (string): the words that name it
// returns document (string): the document that states it
// returns start (integer): where the quoted words begin in the document's text
// returns end (integer): where they end
// shows: topic date board heading
// example: topics-first-raised
MATCH (b:Board)-[:HELD]->(m:Meeting)
WHERE m.date IS NOT NULL
// One text that sorts as the meetings do: its least is quicker to find than the first row of a sorted list.
WITH m, toString(m.date) + ' ' + coalesce(m.start_time, '~') + ' ' + b.name + '\n' + m.id + '\n' + b.id AS place
MATCH (m)-[:HAS_ITEM]->(:AgendaItem)-[:DISCUSSES]->(t:Topic)
WITH t, min(place) AS place
WITH t, split(place, '\n')[1] AS meeting_id, split(place, '\n')[2] AS board_id
MATCH (b:Board {id: board_id})
MATCH (m:Meeting {id: meeting_id})
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH t, b, m
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (m)-[:HAS_ITEM]->(i:AgendaItem)-[about:DISCUSSES]->(t)
WITH t, b, m, i, about ORDER BY i.position, i.id, about.start, about.source
WITH t, b, m, collect({number: i.number, heading: CASE WHEN i.implicit THEN null ELSE i.name END, quote: about.quote,
                       source: about.source, start: about.start, until: about.`end`})[0] AS words
OPTIONAL MATCH (s:Document {id: words.source})
RETURN t.name AS topic, b.name AS board, m.date AS date, words.number AS number,
       words.heading AS heading, words.quote AS quote,
       s.name AS document, words.start AS start, words.until AS `end`
ORDER BY date, topic, t.id
