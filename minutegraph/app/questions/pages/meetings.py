"""All about a meeting: its minutes in their order, with what was decided and who is to do what."""

from __future__ import annotations

from collections import defaultdict

from minutegraph.app.questions.confirmations import confirmed_not_loaded
from minutegraph.app.questions.pages.gathered import Gathered
from minutegraph.app.questions.rows import Questions, Row, meeting_address, table_of

_MEETING = """
MATCH (m:Meeting {id: $id}) OPTIONAL MATCH (m)<-[:HELD]-(b:Board) OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
WITH m, min(b.id) AS board_id, min(b.name) AS board, min(o.name) AS council
RETURN m.id AS meeting_id, m.name AS name, m.date AS date, m.start_time AS begins, m.venue AS venue, m.state AS state,
       m.next_date AS next, m.corrected AS corrected, board_id, board, council
"""
_DOCUMENTS = """
MATCH (m:Meeting {id: $id})-[told:RECORDED_IN|ANNOUNCED_IN]->(d:Document)
RETURN DISTINCT d.id AS id, d.name AS name, d.sha256 AS sha256, d.kind AS kind, d.state AS state, d.counts AS counts,
       d.doubts AS doubts, type(told) AS told ORDER BY told DESC, name, id
"""
_PEOPLE = """
MATCH (m:Meeting {id: $id})<-[x:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]-(p:Person)
WHERE NOT EXISTS { // who stands in each of two halves of the minutes was there once
  MATCH (p)-[same:ATTENDED|SENT_APOLOGIES|ABSENT_FROM]->(m)
  WHERE type(same) = type(x) AND same.source < x.source AND coalesce(same.status, '') = coalesce(x.status, '')
    AND coalesce(same.chair, false) = coalesce(x.chair, false)
}
RETURN p.id AS id, p.name AS name, type(x) AS how, x.status AS status, x.chair AS chair, x.role AS role,
       x.organisation AS organisation, x.corrected AS corrected, x.start AS start ORDER BY how, start, name
"""
_ITEMS = """
MATCH (m:Meeting {id: $id})-[:HAS_ITEM]->(i:AgendaItem)
RETURN i.id AS item, i.number AS number, CASE WHEN i.implicit THEN null ELSE i.name END AS heading,
       i.position AS position, i.text AS text, i.rejected AS rejected, i.source AS source, i.start AS start,
       i.`end` AS until
ORDER BY position, item
"""
_DECISIONS = """
MATCH (m:Meeting {id: $id})-[:HAS_ITEM]->(i:AgendaItem)-[:RESULTED_IN]->(d:Decision)
OPTIONAL MATCH (p:Person)-[x:MOVED|SECONDED]->(d)
WITH i, d, x, p ORDER BY type(x), p.name
WITH i, d, collect({id: p.id, name: p.name, how: type(x)}) AS people
RETURN i.id AS item, d.id AS id, d.text AS words, d.kind AS kind, d.outcome AS outcome, d.votes_for AS votes_for,
       d.votes_against AS votes_against, d.abstentions AS abstentions,
       d.start AS start, d.`end` AS until, d.source AS source,
       d.corrected AS corrected,
       [p IN people WHERE p.id IS NOT NULL] AS people ORDER BY item, start, id
"""
_ACTIONS = """
MATCH (m:Meeting {id: $id})-[:HAS_ITEM]->(i:AgendaItem)-[:RAISED]->(a:Action)
OPTIONAL MATCH (a)-[held:ASSIGNED_TO]->(h)
WITH i, a, h, held ORDER BY h.name
WITH i, a, collect({id: h.id, name: h.name, ambiguous: held.ambiguous}) AS holders
RETURN i.id AS item, a.id AS id, a.text AS words, a.status AS status, a.due AS due, a.due_as_written AS due_as_written,
       a.outcome AS outcome, a.outcome_date AS outcome_date, a.outcome_words AS outcome_words, a.start AS start,
       a.`end` AS until, a.source AS source, a.corrected AS corrected,
       [h IN holders WHERE h.id IS NOT NULL] AS holders ORDER BY item, start, id
"""
_TOPICS = """
MATCH (m:Meeting {id: $id})-[:HAS_ITEM]->(i:AgendaItem)-[x:DISCUSSES]->(t:Topic)
RETURN i.id AS item, t.id AS id, t.name AS name, x.corrected AS corrected ORDER BY item, name
"""
_PRESENTED = """
MATCH (m:Meeting {id: $id})-[:HAS_ITEM]->(i:AgendaItem)<-[x:PRESENTED]-(p)
RETURN i.id AS item, p.id AS id, p.name AS name, x.corrected AS corrected ORDER BY item, name
"""
_NEXT = (
    "MATCH (m:Meeting {id: $id})-[:FOLLOWED_BY]->(n:Meeting) RETURN n.id AS meeting_id, n.name AS name, n.date AS date "
    "ORDER BY name"
)
_BEFORE = (
    "MATCH (n:Meeting)-[:FOLLOWED_BY]->(m:Meeting {id: $id}) RETURN n.id AS meeting_id, n.name AS name, n.date AS date "
    "ORDER BY name"
)
_DIFFERENCES = """
MATCH (m:Meeting {id: $id})-[:RECORDED_IN]->(c:Document)<-[x:DIFFERS_FROM]-(o:Document)
RETURN x.about AS about, x.heading AS heading, x.settled AS settled, x.reading AS other_reading,
       x.other_reading AS reading, c.name AS document, o.name AS other, o.state AS other_state,
       o.sha256 AS other_sha256
ORDER BY settled DESC, about, heading, reading, other_reading, other
"""
_COLUMNS = ("number", "heading", "kind", "words", "holders", "status", "outcome", "corrected", "address")


def meeting_page(questions: Questions, id: str) -> Gathered | None:
    """One meeting; None where the graph has none of this id."""
    found = questions.one(_MEETING, id=id)
    if found is None:
        return None
    documents = questions.rows(_DOCUMENTS, id=id)
    shas = {str(row["id"]): str(row["sha256"])[:16] for row in documents}
    by_item: dict[str, defaultdict[str, list[Row]]] = {
        name: _by_item(questions.rows(query, id=id))
        for name, query in (
            ("decisions", _DECISIONS), ("actions", _ACTIONS), ("topics", _TOPICS), ("presented", _PRESENTED),
        )
    }  # fmt: skip
    confirmed: defaultdict[str, list[str]] = defaultdict(list)
    for one_ in confirmed_not_loaded(questions.store, (str(row["id"]) for row in documents)):
        confirmed[one_.item].append(str(one_))
    items: list[dict[str, object]] = []
    rows: list[dict[str, object]] = []
    for row in questions.rows(_ITEMS, id=id):
        item = str(row["item"])
        place = {"meeting_id": id, "position": row["position"]}
        parts: dict[str, object] = {name: found_[item] for name, found_ in by_item.items()}
        for name, kind in (("decisions", "decision"), ("actions", "action")):
            stated = [
                one | {"address": meeting_address(place, str(one["id"])), "source": _source(one, shas)}
                for one in by_item[name][item]
            ]
            parts[name] = stated
            rows += [{**row, **one, "kind": kind} for one in stated]
        address = meeting_address(place)
        parts["confirmed_not_loaded"] = confirmed[item]
        items.append({**row, **parts, "address": address, "paragraphs": _paragraphs(row), "source": _source(row, shas)})
        rows.append({**row, "kind": "item", "words": row["text"], "address": address})
    values = {
        "meeting": found,
        "documents": documents,
        "groups": _grouped(questions.rows(_PEOPLE, id=id)),
        "items": items,
        "differences": [row | {"from": _differs_from(row)} for row in questions.rows(_DIFFERENCES, 200, id=id)],
        "before": [row | {"address": meeting_address(row)} for row in questions.rows(_BEFORE, id=id)],
        "after": [row | {"address": meeting_address(row)} for row in questions.rows(_NEXT, id=id)],
    }
    return Gathered(str(found["name"]), values, table_of(_COLUMNS, rows))


def _differs_from(row: Row) -> str:
    """What the reading that does not count is from: a draft, an edition before, or another document."""
    if not row["settled"]:
        return "other"
    return "draft" if row["other_state"] == "draft" else "edition"


def _by_item(rows: list[Row]) -> defaultdict[str, list[Row]]:
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[str(row["item"])].append(row)
    return found


def _source(row: Row, shas: dict[str, str]) -> str:
    """The address of the words in their document."""
    sha = shas.get(str(row["source"]))
    return f"/doc/{sha}?at={row['start']}-{row['until']}#c{row['start']}" if sha and row["start"] is not None else ""


def _paragraphs(row: Row) -> list[str]:
    return [part for part in str(row["text"] or "").split("\n") if part.strip()]


def _grouped(people: list[Row]) -> list[tuple[str, list[Row]]]:
    groups: dict[str, list[Row]] = {name: [] for name in ("Chair", "Present", "In attendance", "Apologies", "Absent")}
    for row in people:
        groups[_group(row)].append(row)
    return [(name, found) for name, found in groups.items() if found]


def _group(row: Row) -> str:
    if row["how"] != "ATTENDED":
        return "Apologies" if row["how"] == "SENT_APOLOGIES" else "Absent"
    if row["chair"]:
        return "Chair"
    return "In attendance" if row["status"] == "in_attendance" else "Present"
