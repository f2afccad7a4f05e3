// title: The topics of a board
// description: What a board discusses, the topics named at most of its meetings first.
// param board (board): the board, by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns topic (string): the topic
// returns meetings (integer): meetings that discussed it
// returns items (integer): items that discuss it
// returns mentions (integer): how often they name it
// returns first_date (date): the first of these meetings
// returns last_date (date): the last of them
// returns board (string): the board
// shows: topic meetings items mentions first_date last_date
// example: board-topics board="Schools Forum"
MATCH (b:Board)
WHERE b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (b)-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[about:DISCUSSES]->(t:Topic)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH b, t, count(DISTINCT m.id) AS meetings, count(DISTINCT i.id) AS items, sum(about.mentions) AS mentions,
     min(m.date) AS first_date, max(m.date) AS last_date
RETURN t.name AS topic, meetings AS meetings, items AS items, mentions AS mentions,
       first_date AS first_date, last_date AS last_date, b.name AS board
ORDER BY board, b.id, meetings DESC, items DESC, topic, t.id
