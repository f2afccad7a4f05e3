// title: Bridges between boards
// description: Pairs of boards that share people, and these people: those seen at both as members, at their
//   meetings or with apologies to them. The pair that shares most comes first.
// param board (board, default null): only pairs with this board: by any name, part of one, initials or its id
// param since (date, default null): first day of what counts, if not from the beginning
// param until (date, default null): last day of what counts, if not to the end
// returns board (string): one board
// returns other_board (string): the other
// returns people (integer): how many people they share
// returns names (list): these people
// shows: board other_board people names
// example: board-bridges
MATCH (p:Person)
CALL (p) {
  MATCH (p)-[of:MEMBER_OF]->(b:Board)
  WHERE ($since IS NULL OR of.last_seen >= $since) AND ($until IS NULL OR of.first_seen <= $until)
  RETURN b.id AS board_id
  UNION
  MATCH (p)-[:ATTENDED|SENT_APOLOGIES]->(m:Meeting)<-[:HELD]-(b:Board)
  WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
  RETURN b.id AS board_id
}
MATCH (b:Board {id: board_id})
WITH p, b ORDER BY b.name, b.id
WITH p, collect(b) AS boards
WHERE size(boards) > 1
UNWIND range(0, size(boards) - 2) AS one
UNWIND range(one + 1, size(boards) - 1) AS two
WITH boards[one] AS a, boards[two] AS b, p
WHERE $board IS NULL OR a.id = $board OR b.id = $board
   OR toLower(a.name) = toLower($board) OR toLower(b.name) = toLower($board)
   OR any(alias IN a.aliases WHERE toLower(alias) = toLower($board))
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
WITH a, b, p ORDER BY p.name, p.id
WITH a, b, collect(p.name) AS names
RETURN a.name AS board, b.name AS other_board, size(names) AS people, names AS names
ORDER BY people DESC, board, other_board, a.id, b.id
