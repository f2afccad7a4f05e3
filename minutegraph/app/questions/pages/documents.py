"""All about a document: what it is, which meetings it records, what was read of it, and what was not."""

from __future__ import annotations

from minutegraph.app.questions.pages.gathered import Gathered
from minutegraph.app.questions.rows import Questions, meeting_address, table_of

_DOCUMENT = """
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.name AS name, d.uri AS uri, d.format AS format, d.kind AS kind, d.state AS state,
       d.state_quote AS state_quote, d.counts AS counts, d.doubts AS doubts, d.withheld AS withheld, d.ocr AS ocr,
       d.ocr_confidence AS ocr_confidence, size(d.pages) AS pages, d.loaded AS loaded, d.changed AS changed
"""
_MEETINGS = """
MATCH (m:Meeting)-[told:RECORDED_IN|ANNOUNCED_IN]->(d:Document {id: $id})
RETURN m.id AS meeting_id, m.name AS name, m.date AS date, type(told) AS told ORDER BY date, meeting_id
"""
_COUNTS = """
MATCH (i:AgendaItem {source: $id}) WHERE i.position IS NOT NULL
OPTIONAL MATCH (i)-[:RESULTED_IN]->(d:Decision) WITH i, count(d) AS decisions
OPTIONAL MATCH (i)-[:RAISED]->(a:Action) WITH i, decisions, count(a) AS actions
RETURN sum(CASE WHEN i.implicit THEN 0 ELSE 1 END) AS items, sum(decisions) AS decisions, sum(actions) AS tasks
"""
_ITEMS = """
MATCH (i:AgendaItem {source: $id})<-[:HAS_ITEM]-(m:Meeting)
RETURN m.id AS meeting_id, m.date AS date, i.position AS position, i.number AS number, i.name AS heading,
       i.implicit AS implicit ORDER BY date, meeting_id, position
"""
_OTHERS = """
MATCH (d:Document {id: $id})-[x:COPY_OF|SUPERSEDED_BY]-(o:Document)
RETURN DISTINCT o.name AS name, o.id AS id, x.reason AS reason, startNode(x).id = $id AS gives_way
ORDER BY gives_way DESC, name, id
"""
_DIFFERENCES = """
MATCH (d:Document {id: $id})-[x:DIFFERS_FROM]-(o:Document)
RETURN x.about AS about, x.heading AS heading, x.settled AS settled, x.reading AS reading,
       x.other_reading AS other_reading, o.name AS other, startNode(x).id = $id AS here
ORDER BY about, heading, reading
"""


def document_page(questions: Questions, id: str) -> Gathered | None:
    """One document; None where the graph has none of this id."""
    found = questions.one(_DOCUMENT, id=id)
    if found is None:
        return None
    items = [
        row | {"heading": None if row["implicit"] else row["heading"], "address": meeting_address(row)}
        for row in questions.rows(_ITEMS, 400, id=id)
    ]
    values = {
        "document": found,
        "meetings": [row | {"address": meeting_address(row)} for row in questions.rows(_MEETINGS, id=id)],
        "counts": questions.one(_COUNTS, id=id) or {},
        "items": items,
        "others": questions.rows(_OTHERS, id=id),
        "differences": questions.rows(_DIFFERENCES, 100, id=id),
    }
    columns = ("date", "number", "heading", "position", "meeting_id", "address")
    return Gathered(str(found["name"]), values, table_of(columns, items))
