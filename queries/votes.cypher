// title: Votes: movers, seconders and counts
// description: Decisions whose minutes tell who moved or seconded them, who voted how, or how many.
// param board (board, default null): only those of this board: by any name, part of one, initials or its id
// param person (person, default null): only those that this person moved, seconded or voted on by name: by any
//   name, part of one or their id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns board (string): the board that decided
// returns heading (string): the item's heading; empty for decisions that stand under no item
// returns decision (string): the decision's words
// returns movers (list): who moved it
// returns seconders (list): who seconded it
// returns votes_for (integer): votes for it, as counted in the minutes
// returns votes_against (integer): votes against it
// returns abstentions (integer): abstentions
// returns named_for (list): who voted for it by name
// returns named_against (list): who voted against it by name
// returns named_abstaining (list): who abstained by name
// returns id (string): the decision's id, as facts set and show take it
// returns document (string): the document that states it
// returns start (integer): where the decision begins in the document's text
// returns end (integer): where it ends
// shows: date board decision movers seconders votes_for votes_against abstentions
// example: votes board="Schools Forum"
MATCH (d:Decision) // few have votes: their meetings are looked for, not the decisions of all meetings
WHERE d.votes_for IS NOT NULL OR d.votes_against IS NOT NULL OR d.abstentions IS NOT NULL
   OR EXISTS { (d)<-[:MOVED|SECONDED|VOTED]-(:Person) }
WITH d
WHERE $person IS NULL OR EXISTS {
  MATCH (d)<-[:MOVED|SECONDED|VOTED]-(p:Person)
  WHERE p.id = $person OR toLower(p.name) = toLower($person)
     OR any(alias IN p.aliases WHERE toLower(alias) = toLower($person))
}
WITH d
MATCH (d)<-[:RESULTED_IN]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH m, i, d, b
WHERE $board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board))
OPTIONAL MATCH (s:Document {id: d.source})
CALL (d) {
  MATCH (d)<-[part:MOVED|SECONDED|VOTED]-(p:Person)
  WITH DISTINCT p.name AS name, p.id AS id, type(part) AS part, part.option AS option
  WITH name, part, option ORDER BY name, id
  RETURN collect(CASE WHEN part = 'MOVED' THEN name END) AS movers,
         collect(CASE WHEN part = 'SECONDED' THEN name END) AS seconders,
         collect(CASE WHEN part = 'VOTED' AND option = 'for' THEN name END) AS named_for,
         collect(CASE WHEN part = 'VOTED' AND option = 'against' THEN name END) AS named_against,
         collect(CASE WHEN part = 'VOTED' AND option = 'abstained' THEN name END) AS named_abstaining
}
RETURN m.date AS date, b.name AS board, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       d.text AS decision, movers AS movers, seconders AS seconders,
       d.votes_for AS votes_for, d.votes_against AS votes_against, d.abstentions AS abstentions,
       named_for AS named_for, named_against AS named_against, named_abstaining AS named_abstaining,
       d.id AS id, s.name AS document, d.start AS start, d.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, i.position, i.id, d.position, d.start, d.id, b.id
