// title: People who may be one
// description: Pairs of people who may be one person, but not for certain by the evidence; the likeliest first.
// returns person (string): one of them
// returns other (string): the other
// returns score (number): how likely it is, from 0 to 1
// returns reasons (list): what speaks for it
// returns boards (list): boards at which the one was seen
// returns other_boards (list): boards at which the other was seen
// returns person_id (string): id of the one
// returns other_id (string): id of the other
// shows: person other score reasons
// example: possible-same-people
MATCH (one:Person)-[maybe:POSSIBLY_SAME_AS]->(two:Person)
WITH maybe, CASE WHEN one.id < two.id THEN one ELSE two END AS p, CASE WHEN one.id < two.id THEN two ELSE one END AS q
WITH p, q, max(maybe.score) AS score, collect(maybe.reasons)[0] AS reasons
CALL (p) {
  MATCH (p)-[:MEMBER_OF]->(b:Board)
  RETURN b.name AS board
  UNION
  MATCH (p)-[:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(:Meeting)<-[:HELD]-(b:Board)
  RETURN b.name AS board
}
WITH p, q, score, reasons, board ORDER BY board
WITH p, q, score, reasons, collect(board) AS boards
CALL (q) {
  MATCH (q)-[:MEMBER_OF]->(b:Board)
  RETURN b.name AS board
  UNION
  MATCH (q)-[:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(:Meeting)<-[:HELD]-(b:Board)
  RETURN b.name AS board
}
WITH p, q, score, reasons, boards, board ORDER BY board
WITH p, q, score, reasons, boards, collect(board) AS other_boards
RETURN p.name AS person, q.name AS other, score AS score, reasons AS reasons, boards AS boards,
       other_boards AS other_boards, p.id AS person_id, q.id AS other_id
ORDER BY score DESC, person, other, person_id, other_id
