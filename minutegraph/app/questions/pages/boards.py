"""All about a board: members and who came, meetings, what is left to do, topics, and boards that share people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from minutegraph.app.questions.listing import tasks_of
from minutegraph.app.questions.pages.gathered import Gathered
from minutegraph.app.questions.rows import Questions, Row, meeting_address, table_of

_BOARD = """
MATCH (b:Board {id: $id}) OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
WITH b.id AS id, b.name AS name, b.aliases AS aliases, min(o.name) AS council RETURN id, name, aliases, council
"""
_MEETINGS = """
MATCH (b:Board {id: $id})-[:HELD]->(m:Meeting) OPTIONAL MATCH (m)-[:RECORDED_IN]->(d:Document)
WITH m, count(d) AS records RETURN m.id AS meeting_id, m.date AS date, m.name AS name, m.state AS state,
       m.next_date AS next, records ORDER BY date DESC, meeting_id
"""
_MEMBERS = """
MATCH (b:Board {id: $id})<-[x:MEMBER_OF]-(p:Person)
WITH p, x ORDER BY x.first_seen, x.role
WITH p, collect(DISTINCT x.role) AS roles, min(x.first_seen) AS first, max(x.last_seen) AS last
RETURN p.id AS id, p.name AS name, roles, first, last ORDER BY last DESC, name, id
"""
_CAME = """
MATCH (b:Board {id: $id})-[:HELD]->(m:Meeting) WHERE m.id IN $meetings
MATCH (m)<-[x:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]-(p:Person)
RETURN p.id AS person, collect({meeting: m.id, how: type(x)}) AS came
"""
_TOPICS = """
MATCH (b:Board {id: $id})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:DISCUSSES]->(t:Topic)
WITH t.id AS id, t.name AS topic, count(DISTINCT m) AS meetings, max(m.date) AS last
RETURN id, topic, meetings, last ORDER BY meetings DESC, topic LIMIT 30
"""
_SHARED = """
MATCH (b:Board {id: $id})<-[:MEMBER_OF]-(p:Person)-[:MEMBER_OF]->(o:Board) WHERE o.id <> $id
WITH o, p ORDER BY p.name WITH o.id AS id, o.name AS board, collect(DISTINCT p.name) AS people
RETURN id, board, people ORDER BY size(people) DESC, board LIMIT 30
"""
_HOW = {"ATTENDED": "there", "SENT_APOLOGIES": "apologies", "ABSENT_FROM": "absent"}
DOTS = 16


def _maps(value: object) -> list[Mapping[str, object]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def board_page(questions: Questions, id: str, *, dots: int = DOTS, tasks: int = 20) -> Gathered | None:
    """One board, with at most so many of its last meetings drawn and of its tasks listed; None where it is none."""
    found = questions.one(_BOARD, id=id)
    if found is None:
        return None
    meetings = [row | {"address": meeting_address(row)} for row in questions.rows(_MEETINGS, 600, id=id)]
    recorded = [row for row in meetings if row["records"] and row["date"] is not None]
    drawn = list(reversed(recorded[:dots]))
    came = {
        (str(row["person"]), str(one["meeting"])): _HOW[str(one["how"])]
        for row in questions.rows(_CAME, id=id, meetings=[row["meeting_id"] for row in drawn])
        for one in _maps(row["came"])
    }
    members = questions.rows(_MEMBERS, 400, id=id)
    years: defaultdict[str, list[Row]] = defaultdict(list)
    for row in meetings:
        years[str(row["date"])[:4] if row["date"] else "No date"].append(row)
    left, _ = tasks_of(questions, {"status": "unfinished", "order": "oldest", "board": id}, tasks)
    announced = max((row for row in recorded if row["next"]), key=lambda row: str(row["date"]), default=None)
    values = {
        "board": found,
        "years": list(years.items()),
        "drawn": drawn,
        "members": members,
        "came": {
            str(member["id"]): [came.get((str(member["id"]), str(row["meeting_id"])), "not recorded") for row in drawn]
            for member in members
        },
        "tasks": left,
        "topics": questions.rows(_TOPICS, id=id),
        "shared": questions.rows(_SHARED, id=id),
        "announced": announced["next"] if announced else None,
    }
    rows = table_of(("date", "name", "state", "records", "meeting_id", "address"), meetings)
    return Gathered(str(found["name"]), values, rows)
