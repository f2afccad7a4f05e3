"""All about a person: boards, tasks, what they presented, moved and declared, and who they may be."""

from __future__ import annotations

from minutegraph.app.questions.listing import TASK_COLUMNS, tasks_of
from minutegraph.app.questions.pages.gathered import Gathered
from minutegraph.app.questions.rows import Questions, meeting_address, table_of

_PERSON = """
MATCH (p:Person {id: $id}) RETURN p.id AS id, p.name AS name, p.honorific AS honorific, p.aliases AS aliases
"""
_BOARDS = """
MATCH (p:Person {id: $id})-[x:MEMBER_OF]->(b:Board)
RETURN b.id AS id, b.name AS name, x.role AS role, x.first_seen AS first, x.last_seen AS last ORDER BY last DESC, name
"""
_ORGANISATIONS = """
MATCH (p:Person {id: $id})-[x:REPRESENTS]->(o:Organisation)
RETURN o.name AS name, x.role AS role, x.first_seen AS first, x.last_seen AS last ORDER BY last DESC, name
"""
_MEETINGS = """
MATCH (p:Person {id: $id})-[x:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m:Meeting)
WHERE NOT EXISTS { // who stands in each of two halves of the minutes was there once
  MATCH (p)-[same:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m)
  WHERE type(same) = type(x) AND same.source < x.source AND coalesce(same.status, '') = coalesce(x.status, '')
    AND coalesce(same.chair, false) = coalesce(x.chair, false)
}
RETURN m.id AS meeting_id, m.name AS name, m.date AS date, type(x) AS how, x.chair AS chair, x.role AS role
ORDER BY date DESC, name
"""
_DID = """
MATCH (p:Person {id: $id})-[x:PRESENTED|DECLARED_INTEREST]->(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN m.id AS meeting_id, m.date AS date, m.name AS meeting, i.position AS position, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading, type(x) AS how, null AS id
ORDER BY date DESC, meeting_id, position, id
"""
_MOVED = """
MATCH (p:Person {id: $id})-[x:MOVED|SECONDED|VOTED]->(d:Decision)
MATCH (d)<-[:RESULTED_IN]-(i:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN m.id AS meeting_id, m.date AS date, m.name AS meeting, i.position AS position, i.number AS number,
       d.text AS heading, type(x) AS how, d.id AS id ORDER BY date DESC, meeting_id, position, id
"""
_MAYBE = """
MATCH (p:Person {id: $id})-[x:POSSIBLY_SAME_AS]-(o:Person)
RETURN o.id AS id, o.name AS name, x.score AS score, x.reasons AS reasons ORDER BY score DESC, name
"""
_SAID = {
    "PRESENTED": "presented", "DECLARED_INTEREST": "declared an interest", "MOVED": "moved", "SECONDED": "seconded",
    "VOTED": "voted", "ATTENDED": "there", "SENT_APOLOGIES": "apologies", "ABSENT_FROM": "absent",
}  # fmt: skip


def person_page(questions: Questions, id: str) -> Gathered | None:
    """One person; None where the graph has none of this id."""
    found = questions.one(_PERSON, id=id)
    if found is None:
        return None
    left, _ = tasks_of(questions, {"holder": id, "status": "unfinished"}, 100)
    tasks, more = tasks_of(questions, {"holder": id}, 100)
    unfinished = {row["id"] for row in left}
    done = [
        row
        | {
            "address": meeting_address(row, None if row["id"] is None else str(row["id"])),
            "how": _SAID[str(row["how"])],
        }
        for row in (*questions.rows(_DID, 100, id=id), *questions.rows(_MOVED, 100, id=id))
    ]
    values = {
        "person": found,
        "boards": questions.rows(_BOARDS, id=id),
        "organisations": questions.rows(_ORGANISATIONS, id=id),
        "meetings": [
            row | {"address": meeting_address(row), "how": _SAID[str(row["how"])]}
            for row in questions.rows(_MEETINGS, 200, id=id)
        ],
        "tasks": left,
        "other_tasks": [row for row in tasks if row["id"] not in unfinished],
        "more_tasks": bool(more),
        "done": done,
        "maybe": questions.rows(_MAYBE, 20, id=id),
    }
    return Gathered(str(found["name"]), values, table_of(TASK_COLUMNS, tasks))
