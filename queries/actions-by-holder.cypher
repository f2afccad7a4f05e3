// title: Actions by holder
// description: Who holds how many actions. An action that two people may hold, because its initials fit both, counts
//   as ambiguous for each of them and never among their own.
// param board (board, default null): only actions raised at this board: by any name, part of one, initials or its
//   id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns holder (string): a person, a group of people or an organisation
// returns kind (string): Person, Group or Organisation
// returns actions (integer): actions that are surely theirs
// returns open (integer): those of them that no minutes call done
// returns done (integer): those of them that are done
// returns ambiguous (integer): further actions that may be theirs
// returns first_date (date): day of the meeting that raised the first of all these
// returns last_date (date): day of the meeting that raised the last of them
// returns boards (list): the boards that raised them
// shows: holder kind actions open done last_date boards
// example: actions-by-holder
MATCH (h)<-[held:ASSIGNED_TO]-(a:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH h, held, a, m, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
WITH h, b.name AS board, min(m.date) AS first_date, max(m.date) AS last_date,
     count(DISTINCT CASE WHEN held.ambiguous THEN null ELSE a.id END) AS actions,
     count(DISTINCT CASE WHEN held.ambiguous OR a.status IN ['done', 'closed'] THEN null ELSE a.id END) AS open,
     count(DISTINCT CASE WHEN held.ambiguous THEN a.id END) AS ambiguous
ORDER BY board
WITH h, collect(board) AS boards, min(first_date) AS first_date, max(last_date) AS last_date,
     sum(actions) AS actions, sum(open) AS open, sum(ambiguous) AS ambiguous
RETURN h.name AS holder, labels(h)[0] AS kind, actions AS actions, open AS open, actions - open AS done,
       ambiguous AS ambiguous, first_date AS first_date, last_date AS last_date, boards AS boards
ORDER BY actions DESC, ambiguous DESC, holder, kind, h.id
