"""Two boards side by side: their figures, the people and topics that they share, and what passes between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from graph.store import Value
from minutegraph.app.questions.pages.gathered import Gathered
from minutegraph.app.questions.rows import Questions, Row, meeting_address, table_of

_BOARD = """
MATCH (b:Board {id: $id}) OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
RETURN b.id AS id, b.name AS name, min(o.name) AS council
"""
_MEETINGS = """
MATCH (b:Board {id: $id})-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document) WITH DISTINCT m
RETURN count(m) AS meetings, min(m.date) AS first, max(m.date) AS last
"""
_DECISIONS = """
MATCH (:Board {id: $id})-[:HELD]->(:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:RESULTED_IN]->(d:Decision)
RETURN count(DISTINCT d) AS decisions
"""
_TASKS = """
MATCH (:Board {id: $id})-[:HELD]->(:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:RAISED]->(a:Action)
WITH DISTINCT a
RETURN count(a) AS tasks, sum(CASE WHEN coalesce(a.status, 'open') IN ['done', 'closed'] THEN 0 ELSE 1 END) AS left
"""
_PEOPLE = "MATCH (:Board {id: $id})<-[:MEMBER_OF]-(p:Person) RETURN count(DISTINCT p) AS people"
_BOTH = """
MATCH (:Board {id: $one})<-[x:MEMBER_OF]-(p:Person)-[y:MEMBER_OF]->(:Board {id: $other})
RETURN p.id AS id, p.name AS name, min(x.role) AS one_role, max(x.last_seen) AS one_last, min(y.role) AS other_role,
       max(y.last_seen) AS other_last ORDER BY name, id
"""
_TOPICS = """
MATCH (:Board {id: $id})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)-[:DISCUSSES]->(t:Topic)
RETURN t.id AS id, t.name AS name, count(DISTINCT m) AS meetings, min(m.date) AS first, max(m.date) AS last
ORDER BY meetings DESC, name, id
"""
_PASSED = """
MATCH (:Board {id: $one})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)
MATCH (i)-[x:REFERRED_TO|MENTIONS]->(:Board {id: $other})
RETURN type(x) AS how, x.quote AS words, m.date AS date, m.id AS meeting_id, i.position AS position, i.number AS number,
       CASE WHEN i.implicit THEN null ELSE i.name END AS heading ORDER BY date, meeting_id, position, how, words
"""
_FIGURES = {
    "meetings": "meetings loaded", "first": "first", "last": "last", "decisions": "decisions", "tasks": "tasks",
    "left": "tasks not said to be done", "people": "members", "topics": "topics",
}  # fmt: skip
COLUMNS = ("about", "name", "one", "other", "words", "date", "address", "id")


def comparison(questions: Questions, one: str, other: str) -> Gathered | None:
    """Two boards, by their ids; None where the graph has one of them not."""
    boards = [_board(questions, id_) for id_ in (one, other)]
    if None in boards:
        return None
    first, second = (dict(board) for board in boards if board)
    topics = [{str(row["id"]): row for row in questions.rows(_TOPICS, id=id_)} for id_ in (one, other)]
    first["topics"], second["topics"] = len(topics[0]), len(topics[1])
    shared = [
        {"id": id_, "name": row["name"], "one": row, "other": topics[1][id_]}
        for id_, row in topics[0].items()
        if id_ in topics[1]
    ]
    values = {
        "one": first,
        "other": second,
        "figures": [(name, first.get(key), second.get(key)) for key, name in _FIGURES.items()],
        "people": questions.rows(_BOTH, one=one, other=other),
        "topics": shared,
        "only_one": [row for id_, row in topics[0].items() if id_ not in topics[1]],
        "only_other": [row for id_, row in topics[1].items() if id_ not in topics[0]],
        "passed": [_passed(questions, one, other), _passed(questions, other, one)],
    }
    return Gathered(f"{first['name']} and {second['name']}", values, table_of(COLUMNS, _rows(values)))


def _board(questions: Questions, id: str) -> Row | None:
    found = questions.one(_BOARD, id=id)
    if found is None:
        return None
    for query in (_MEETINGS, _DECISIONS, _TASKS, _PEOPLE):
        found |= questions.one(query, id=id) or {}
    return found


def _passed(questions: Questions, one: str, other: str) -> list[Row]:
    return [row | {"address": meeting_address(row)} for row in questions.rows(_PASSED, 200, one=one, other=other)]


def _rows(values: Mapping[str, object]) -> Iterator[dict[str, object]]:
    for name, one, other in _listed(values["figures"]):
        yield {"about": "figure", "name": name, "one": _text(one), "other": _text(other)}
    for row in _listed(values["people"]):
        yield {
            "about": "person",
            "name": row["name"],
            "one": row["one_role"],
            "other": row["other_role"],
            "id": row["id"],
        }
    for row in _listed(values["topics"]):
        counts = {"one": _text(row["one"]["meetings"]), "other": _text(row["other"]["meetings"])}
        yield {"about": "topic", "name": row["name"], **counts, "id": row["id"]}
    for way, rows in zip(("one", "other"), _listed(values["passed"]), strict=True):
        for row in rows:
            about = "referred" if row["how"] == "REFERRED_TO" else "mentioned"
            yield {**row, "about": about, "name": row["heading"], way: about}


def _listed(value: object) -> list:  # type: ignore[type-arg]
    return value if isinstance(value, list) else []


def _text(value: Value) -> str | None:
    return None if value is None else str(value)
