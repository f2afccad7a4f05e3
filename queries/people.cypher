// title: People
// description: The people who take part in the business of boards.
// param board (board, default null): only those seen at this board: by any name, part of one, initials or its id
// param since (date, default null): only those whom a meeting on this day or later lists
// param until (date, default null): only those whom a meeting on this day or earlier lists
// returns person (string): the person
// returns honorific (string): the title before the name
// returns boards (list): the boards at which they were seen
// returns organisations (list): whom they represent
// returns meetings (integer): meetings that they attended
// returns first_date (date): the first meeting that lists them
// returns last_date (date): the last meeting that lists them
// returns aliases (list): other names that they are printed with
// returns person_id (string): the person's id
// shows: person boards meetings first_date last_date
// example: people board="Schools Forum"
MATCH (p:Person)
OPTIONAL MATCH (p)-[at:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
WITH p, count(DISTINCT CASE WHEN type(at) = 'ATTENDED' THEN m.id END) AS meetings,
     min(m.date) AS first_date, max(m.date) AS last_date
WHERE ($since IS NULL OR last_date >= $since) AND ($until IS NULL OR first_date <= $until)
CALL (p) {
  MATCH (p)-[:MEMBER_OF]->(b:Board)
  RETURN b.id AS board_id
  UNION
  MATCH (p)-[:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(:Meeting)<-[:HELD]-(b:Board)
  RETURN b.id AS board_id
  UNION
  RETURN null AS board_id
}
WITH p, meetings, first_date, last_date, board_id
OPTIONAL MATCH (b:Board {id: board_id})
WITH p, meetings, first_date, last_date, b ORDER BY b.name, b.id
WITH p, meetings, first_date, last_date, collect(b.name) AS boards,
     sum(CASE WHEN b.id = $board OR toLower(b.name) = toLower($board)
              OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board)) THEN 1 ELSE 0 END) AS asked
WHERE $board IS NULL OR asked > 0
CALL (p) {
  MATCH (p)-[:REPRESENTS]->(o:Organisation)
  WITH DISTINCT o.name AS organisation ORDER BY organisation
  RETURN collect(organisation) AS organisations
}
RETURN p.name AS person, p.honorific AS honorific, boards AS boards, organisations AS organisations,
       meetings AS meetings, first_date AS first_date, last_date AS last_date,
       coalesce(p.aliases, []) AS aliases, p.id AS person_id
ORDER BY person, person_id
