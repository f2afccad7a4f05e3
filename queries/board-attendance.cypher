// title: The attendance record of a board
// description: For each person how many of the board's meetings they attended, sent apologies for or missed. The
//   rate is the share of meetings attended among those whose minutes list them at all.
// param board (board): the board, by any name, part of one, initials or its id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns person (string): the person
// returns attended (integer): meetings at which they were present or in attendance
// returns in_attendance (integer): those of them at which they were in attendance only
// returns chaired (integer): those of them that they chaired
// returns apologies (integer): meetings for which they sent apologies
// returns absent (integer): meetings that list them as absent without apologies
// returns rate_percent (integer): meetings attended of each hundred that list them
// returns first_date (date): the first meeting that lists them
// returns last_date (date): the last meeting that lists them
// returns board (string): the board
// shows: person attended in_attendance chaired apologies absent rate_percent
// example: board-attendance board="Schools Forum"
MATCH (b:Board)
WHERE b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
MATCH (b)-[:HELD]->(m:Meeting)<-[at:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]-(p:Person)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH b, p, m,
     max(CASE WHEN type(at) = 'ATTENDED' THEN 1 ELSE 0 END) AS attended,
     max(CASE WHEN type(at) = 'ATTENDED' AND at.status <> 'in_attendance' THEN 1 ELSE 0 END) AS present,
     max(CASE WHEN at.chair THEN 1 ELSE 0 END) AS chaired,
     max(CASE WHEN type(at) = 'SENT_APOLOGIES' THEN 1 ELSE 0 END) AS apologies
WITH b, p, count(m) AS listed, sum(attended) AS attended, sum(attended - present) AS in_attendance,
     sum(chaired) AS chaired, sum(CASE WHEN attended = 1 THEN 0 ELSE apologies END) AS apologies,
     min(m.date) AS first_date, max(m.date) AS last_date
RETURN p.name AS person, attended AS attended, in_attendance AS in_attendance, chaired AS chaired,
       apologies AS apologies, listed - attended - apologies AS absent,
       toInteger(round(100.0 * attended / listed)) AS rate_percent,
       first_date AS first_date, last_date AS last_date, b.name AS board
ORDER BY board, b.id, attended DESC, rate_percent DESC, person, p.id
