// title: Boards
// description: The boards, who runs them, and the meetings that are loaded of each.
// returns board (string): the board
// returns run_by (list): the councils or trusts whose board it is, where the text says
// returns meetings (integer): meetings loaded
// returns first_date (date): the first of them
// returns last_date (date): the last of them
// returns aliases (list): other names that the board is printed with
// shows: board run_by meetings first_date last_date
// example: boards
MATCH (b:Board)
OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
WITH b, o.name AS organisation ORDER BY organisation
WITH b, collect(DISTINCT organisation) AS run_by
OPTIONAL MATCH (b)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
WITH b, run_by, count(DISTINCT m.id) AS meetings, min(m.date) AS first_date, max(m.date) AS last_date
RETURN b.name AS board, run_by AS run_by, meetings AS meetings, first_date AS first_date, last_date AS last_date,
       coalesce(b.aliases, []) AS aliases
ORDER BY board, b.id
