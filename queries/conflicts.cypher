// title: Where two records of a meeting disagree
// description: Readings of one meeting that differ between two documents of which neither supersedes the other. Both
//   are kept, and only that of the document that counts is part of other answers. A person whom one document lists as
//   present and another as absent is among them. With settled=true, also what confirmed minutes changed in the draft.
// param board (board, default null): only this board: by any name, part of one, initials or its id
// param settled (boolean, default false): also differences between a draft and the minutes that supersede it
// param since (date, default null): first day of the meetings, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns board (string): the board
// returns heading (string): the item's heading, where it stands under one
// returns about (string): decision, action, text (other words of an item), heading, item, attendance, time, venue, or meeting: two documents count for it that tell of different items
// returns reading (string): what the document that counts says
// returns document (string): the document that counts
// returns other_reading (string): what the other one says
// returns other_document (string): the other document
// returns settled (boolean): whether the document that counts supersedes the other
// shows: date board about reading other_reading
// example: conflicts
CALL () {
  MATCH (a:Document)-[x:DIFFERS_FROM]->(b:Document)<-[:RECORDED_IN]-(m:Meeting)
  RETURN m, x.heading AS heading, x.about AS about, x.other_reading AS reading, b.name AS document,
         x.reading AS other_reading, a.name AS other_document, x.settled AS settled
  UNION ALL
  MATCH (p:Person)-[y:SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
  MATCH (p)-[x:ATTENDED]->(m)
  WHERE x.source <> y.source
  MATCH (a:Document {id: x.source})
  MATCH (b:Document {id: y.source})
  RETURN m, null AS heading, 'attendance' AS about, p.name + ': present' AS reading, a.name AS document,
         p.name + CASE WHEN type(y) = 'SENT_APOLOGIES' THEN ': apologies' ELSE ': absent' END AS other_reading,
         b.name AS other_document, false AS settled
}
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
WITH m, b, heading, about, reading, document, other_reading, other_document, settled
WHERE (NOT settled OR $settled)
  AND ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
  AND ($board IS NULL OR b.id = $board OR toLower(b.name) = toLower($board)
   OR any(alias IN b.aliases WHERE toLower(alias) = toLower($board)))
RETURN m.date AS date, b.name AS board, heading AS heading, about AS about, reading AS reading, document AS document,
       other_reading AS other_reading, other_document AS other_document, settled AS settled
ORDER BY date, board, m.id, heading, about, reading, other_reading, document, other_document
