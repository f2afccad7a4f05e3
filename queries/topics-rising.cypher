// title: The topics that are rising
// description: How often each topic was named from one day to another, against the same number of days before,
//   with the greatest growth first. Only topics that grew are given.
// param since (date, default null): first day of the recent days; six months before their last day where left out
// param until (date, default null): last day of the recent days; the last meeting's where left out
// param top (integer, default 50): how many topics to give
// returns topic (string): the topic
// returns before (integer): how often it was named in the days before
// returns recent (integer): how often it was named in the recent days
// returns growth (integer): the difference
// returns boards (list): the boards that named it in the recent days
// returns since (date): first day of the recent days
// returns until (date): last day of the recent days
// example: topics-rising since=2025-07-01 until=2025-12-31
MATCH (last:Meeting)-[:RECORDED_IN]->(:Document)
WITH coalesce($until, max(last.date)) AS until
WHERE until IS NOT NULL
WITH until, coalesce($since, until - duration({months: 6})) AS since
WITH until, since, since - duration({days: duration.inDays(since, until).days + 1}) AS earlier
MATCH (m:Meeting)
WHERE m.date >= earlier AND m.date <= until
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
MATCH (m)-[:HAS_ITEM]->(:AgendaItem)-[about:DISCUSSES]->(t:Topic)
WITH since, until, t, b.name AS board,
     sum(CASE WHEN m.date < since THEN about.mentions ELSE 0 END) AS before,
     sum(CASE WHEN m.date < since THEN 0 ELSE about.mentions END) AS recent
ORDER BY board
WITH since, until, t, sum(before) AS before, sum(recent) AS recent,
     collect(CASE WHEN recent > 0 THEN board END) AS boards
WHERE recent > before
RETURN t.name AS topic, before AS before, recent AS recent, recent - before AS growth, boards AS boards,
       since AS since, until AS until
ORDER BY growth DESC, recent DESC, topic, t.id
LIMIT $top
