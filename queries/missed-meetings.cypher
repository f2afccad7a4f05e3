// title: Who missed most meetings
// description: People by the number of meetings for which they sent apologies or that list them as absent. A
//   meeting that also lists them as present was not missed. Meetings whose minutes do not list them count for nothing.
// param board (board, default null): only meetings of this board: by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// param top (integer, default 20): how many people to give
// returns person (string): the person
// returns missed (integer): meetings that they missed
// returns apologies (integer): those of them for which they sent apologies
// returns absent (integer): those of them that list them as absent without apologies
// returns attended (integer): meetings at which they were present or in attendance
// returns missed_percent (integer): meetings missed of each hundred that list them
// returns boards (list): the boards whose meetings they missed
// returns first_date (date): the first meeting that they missed
// returns last_date (date): the last of them
// returns person_id (string): the person's id
// shows: person missed apologies absent attended missed_percent boards
// example: missed-meetings since=2025-01-01
MATCH (p:Person)-[at:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH p, at, m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
WITH p, m, b.name AS board, max(CASE WHEN type(at) = 'ATTENDED' THEN 1 ELSE 0 END) AS attended,
     max(CASE WHEN type(at) = 'SENT_APOLOGIES' THEN 1 ELSE 0 END) AS apologies
WITH p, m, board, CASE WHEN attended = 1 THEN 'attended' WHEN apologies = 1 THEN 'apologies' ELSE 'absent' END AS way
ORDER BY board
WITH p, count(DISTINCT m.id) AS listed, count(DISTINCT CASE WHEN way = 'attended' THEN m.id END) AS attended,
     count(DISTINCT CASE WHEN way = 'apologies' THEN m.id END) AS apologies,
     min(CASE WHEN way <> 'attended' THEN m.date END) AS first_date,
     max(CASE WHEN way <> 'attended' THEN m.date END) AS last_date,
     collect(DISTINCT CASE WHEN way <> 'attended' THEN board END) AS boards
WHERE listed > attended
RETURN p.name AS person, listed - attended AS missed, apologies AS apologies,
       listed - attended - apologies AS absent, attended AS attended,
       toInteger(round(100.0 * (listed - attended) / listed)) AS missed_percent, boards AS boards,
       first_date AS first_date, last_date AS last_date, p.id AS person_id
ORDER BY missed DESC, missed_percent DESC, person, person_id
LIMIT $top
