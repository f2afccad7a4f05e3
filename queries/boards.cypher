// title: Boards
// description: The boards, who runs them, and the meetings that are loaded of each.
// param since (date, default null): first day of the meetings counted, if not from the beginning; boards without any are left out
// param until (date, default null): last day, if not to the end
// param council (council, default null): only the boards that this council, trust or school runs: by any name, part of one
//   or its id
// returns board (string): the board
// returns run_by (list): the councils or trusts whose board it is, where the text says
// returns meetings (integer): meetings loaded
// returns first_date (date): the first of them
// returns last_date (date): the last of them
// returns next_date (date): the next meeting that minutes announced, where it is later than these
// returns id (string): the board's id, by which show and every --board know it, too
// returns aliases (list): other names that the board is printed with
// shows: board run_by meetings first_date last_date next_date
// example: boards
MATCH (b:Board)
OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
WITH b, o ORDER BY o.name, o.id
WITH b, collect(DISTINCT o.name) AS run_by, collect(o) AS councils
WHERE $council IS NULL OR any(one IN councils WHERE one.id = $council OR toLower(one.name) = toLower($council)
      OR any(alias IN one.aliases WHERE toLower(alias) = toLower($council)))
OPTIONAL MATCH (b)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
WITH b, run_by, count(DISTINCT m.id) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date,
     max(m.next_date) AS announced
WHERE meetings > 0 OR ($since IS NULL AND $until IS NULL)
RETURN b.name AS board, run_by AS run_by, meetings AS meetings, first_date AS first_date, last_date AS last_date,
       CASE WHEN announced > last_date THEN announced END AS next_date, b.id AS id, coalesce(b.aliases, []) AS aliases
ORDER BY board, b.id
