// title: Organisations by topic
// description: Organisations that have to do with a topic: items that discuss it name them, actions about it are
//   theirs, or people who represent them presented it. An action that may be another's counts for none.
// param topic (topic): the topic, by any name, part of one or its id
// param narrower (boolean, default false): whether topics narrower than this one count too
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns organisation (string): the organisation
// returns items (integer): items that discuss the topic and have to do with it in one of these ways
// returns named (integer): those of them that name it
// returns presented (integer): those of them that its people presented
// returns actions (integer): its actions about the topic
// returns first_date (date): the first meeting of all these
// returns last_date (date): the last of them
// returns boards (list): the boards that met
// shows: organisation items named presented actions first_date last_date
// example: topic-organisations topic=EHE
MATCH (asked:Topic)
WHERE asked.id = $topic OR toLower(asked.name) = toLower($topic)
   OR any(alias IN asked.aliases WHERE toLower(alias) = toLower($topic))
MATCH (t:Topic)-[:BROADER*0..9]->(asked)
WHERE $narrower OR t.id = asked.id
WITH DISTINCT t
CALL (t) {
  MATCH (t)<-[:DISCUSSES]-(i:AgendaItem)-[:MENTIONS]->(o:Organisation)
  RETURN o.id AS id, i.id AS item, 'named' AS way, null AS action
  UNION
  MATCH (t)<-[:DISCUSSES]-(i:AgendaItem)<-[:PRESENTED]-(:Person)-[:REPRESENTS]->(o:Organisation)
  RETURN o.id AS id, i.id AS item, 'presented' AS way, null AS action
  UNION
  MATCH (t)<-[:CONCERNS]-(a:Action)-[held:ASSIGNED_TO]->(o:Organisation)
  WHERE NOT coalesce(held.ambiguous, false)
  MATCH (a)<-[:RAISED]-(i:AgendaItem)
  RETURN o.id AS id, i.id AS item, 'action' AS way, a.id AS action
}
MATCH (o:Organisation {id: id})
MATCH (i:AgendaItem {id: item})
MATCH (i)<-[:HAS_ITEM]-(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH o, i, way, action, m.date AS day, b.name AS board ORDER BY board
WITH o, count(DISTINCT i.id) AS items, count(DISTINCT CASE WHEN way = 'named' THEN i.id END) AS named,
     count(DISTINCT CASE WHEN way = 'presented' THEN i.id END) AS presented, count(DISTINCT action) AS actions,
     min(day) AS first_date, max(day) AS last_date, collect(DISTINCT board) AS boards
RETURN o.name AS organisation, items AS items, named AS named, presented AS presented, actions AS actions,
       first_date AS first_date, last_date AS last_date, boards AS boards
ORDER BY items DESC, organisation, o.id
