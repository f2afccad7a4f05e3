// title: People on several boards
// description: People who were seen at two boards or more: as members, at their meetings or with apologies to
//   them.
// param least (integer, default 2): the least number of boards
// param since (date, default null): first day of what counts, if not from the beginning
// param until (date, default null): last day of what counts, if not to the end
// returns person (string): the person
// returns boards (integer): how many boards
// returns board_names (list): the boards
// returns organisations (list): whom they represent
// returns person_id (string): the person's id
// shows: person boards board_names
// example: people-on-several-boards least=3
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
WITH p, collect(b.name) AS board_names
WHERE size(board_names) >= $least
OPTIONAL MATCH (p)-[:REPRESENTS]->(o:Organisation)
WITH p, board_names, o.name AS organisation ORDER BY organisation
WITH p, board_names, collect(DISTINCT organisation) AS organisations
RETURN p.name AS person, size(board_names) AS boards, board_names AS board_names, organisations AS organisations,
       p.id AS person_id
ORDER BY boards DESC, person, person_id
