// title: The attendance record of a person
// description: Every meeting at which a person was present or in attendance, sent apologies or was absent.
// param person (person): the person, by any name, part of one or their id
// param since (date, default null): first day, if not from the beginning
// param until (date, default null): last day, if not to the end
// returns date (date): the meeting's day
// returns board (string): the board that met
// returns status (string): present, in attendance, apologies or absent
// returns chair (boolean): whether they chaired the meeting
// returns role (string): what is printed beside the name
// returns substitute_for (string): whom they stood in for
// returns arrived (string): when they arrived, if late, as printed
// returns left (string): when they left, if early, as printed
// returns person (string): the person
// returns as_written (string): the name as printed there
// returns document (string): the document that states it
// returns start (integer): where the name begins in the document's text
// returns end (integer): where it ends
// shows: date board status chair role
// example: person-attendance person="Dana Whitlock"
MATCH (p:Person)
WHERE p.id = $person OR toLower(p.name) = toLower($person)
   OR any(alias IN p.aliases WHERE toLower(alias) = toLower($person))
MATCH (p)-[at:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
WHERE ($since IS NULL OR m.date >= $since) AND ($until IS NULL OR m.date <= $until)
  AND NOT EXISTS { // who stands in each of two halves of the minutes was there once
    MATCH (p)-[same:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m)
    WHERE type(same) = type(at) AND same.source < at.source AND coalesce(same.status, '') = coalesce(at.status, '')
      AND coalesce(same.chair, false) = coalesce(at.chair, false)
  }
OPTIONAL MATCH (m)<-[:HELD]-(b:Board)
WITH *, at.source AS source
OPTIONAL MATCH (s:Document {id: source})
RETURN m.date AS date, b.name AS board,
       CASE WHEN type(at) = 'SENT_APOLOGIES' THEN 'apologies'
            WHEN type(at) = 'ABSENT_FROM' THEN 'absent'
            WHEN at.status = 'in_attendance' THEN 'in attendance'
            ELSE 'present' END AS status,
       coalesce(at.chair, false) AS chair, at.role AS role, at.substitute_for AS substitute_for,
       at.arrived AS arrived, at.left AS left, p.name AS person, at.as_written AS as_written,
       s.name AS document, at.start AS start, at.`end` AS `end`
ORDER BY m.date, m.start_time, b.name, m.id, person, p.id, document, start, status, b.id
