// title: The topics that travel most
// description: Topics by the number of boards that discussed them, then by the number of meetings. Moves are
//   counted as topic-moves shows them. Meetings without a date or a named board are left out.
// param top (integer, default 20): how many topics to give
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns topic (string): the topic
// returns boards (integer): how many boards discussed it
// returns meetings (integer): how many meetings discussed it
// returns moves (integer): how often it was next discussed at another board
// returns first_date (date): the first of them
// returns last_date (date): the last of them
// returns board_names (list): the boards, in the order in which they took it up
// example: topics-travelling top=10
MATCH (b:Board)-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:DISCUSSES]->(t:Topic)
WHERE m.date IS NOT NULL AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH t, count(DISTINCT b.id) AS boards, count(DISTINCT m.id) AS meetings
WHERE boards > 1
WITH t, boards, meetings ORDER BY boards DESC, meetings DESC, t.name, t.id
LIMIT $top
CALL (t) {
  MATCH (t)<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board)
  WHERE m.date IS NOT NULL AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
  WITH DISTINCT m.date AS day, m.start_time AS begun, b.name AS name, m.id AS meeting, b.id AS board
  WITH day, name, board ORDER BY day, begun, name, meeting, board
  WITH collect(board) AS path, collect(DISTINCT {board: board, name: name}) AS taken_up,
       min(day) AS first_date, max(day) AS last_date
  // In parts, each with the first step of the next: beside a long list each look at a step is slow.
  WITH first_date, last_date, [one IN taken_up | one.name] AS board_names,
       [k IN range(0, (size(path) - 1) / 64) | path[k * 64 .. k * 64 + 65]] AS parts
  UNWIND parts AS part
  WITH first_date, last_date, board_names, part
  RETURN first_date, last_date, board_names,
         sum(size([k IN range(1, size(part) - 1) WHERE part[k] <> part[k - 1]])) AS moves
}
RETURN t.name AS topic, boards AS boards, meetings AS meetings, moves AS moves,
       first_date AS first_date, last_date AS last_date, board_names AS board_names
ORDER BY boards DESC, meetings DESC, topic, t.id
