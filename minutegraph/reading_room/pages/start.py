"""The start page: what is in here, what is new, the boards, the tasks left, and the topics that reached most boards."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from minutegraph.app.questions.listing import decisions_of, tasks_of
from minutegraph.app.questions.rows import Asked, Row, meeting_address, table_of
from minutegraph.reading_room.page import Page, View

_COUNTS = """
MATCH (m:Meeting)-[:RECORDED_IN]->(:Document)
RETURN count(DISTINCT m.id) AS meetings, min(m.date) AS first, max(m.date) AS last
"""
_BOARDS = """
MATCH (b:Board)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document)
OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
WITH b.id AS id, b.name AS board, min(o.name) AS council, count(DISTINCT m) AS meetings, max(m.date) AS last
RETURN id, board, council, meetings, last ORDER BY council, board, id
"""
_DAYS = """
MATCH (b:Board)-[:HELD]->(m:Meeting)-[:RECORDED_IN]->(:Document) WHERE m.date IS NOT NULL
RETURN b.id AS board, m.id AS meeting_id, m.date AS day ORDER BY day DESC LIMIT 1000
"""
_TOPICS = """
MATCH (t:Topic)<-[:DISCUSSES]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(b:Board)
WITH t.id AS id, t.name AS topic, count(DISTINCT b) AS boards, count(DISTINCT m) AS meetings
RETURN id, topic, boards, meetings ORDER BY boards DESC, meetings DESC, topic LIMIT 12
"""
_DOTS = 24  # meetings of a board that are drawn
_NEW = 6


def start(view: View, asked: Asked) -> Page:
    """What is in here."""
    counts = view.one(_COUNTS) or {}
    boards = view.rows(_BOARDS)
    days: defaultdict[str, list[Row]] = defaultdict(list)
    for row in view.rows(_DAYS):
        if len(days[str(row["board"])]) < _DOTS:
            days[str(row["board"])].append(row | {"address": meeting_address(row)})
    councils: defaultdict[str, list[Row]] = defaultdict(list)
    for row in boards:
        councils[str(row["council"] or "")].append(row)
    decisions, _ = decisions_of(view, {}, _NEW)
    tasks, _ = tasks_of(view, {"status": "unfinished", "order": "oldest"}, _NEW)
    new_tasks, _ = tasks_of(view, {}, _NEW)
    topics = view.rows(_TOPICS)
    last = counts.get("last")
    return Page(
        "start.html",
        "Minutes",
        {
            "counts": counts,
            "documents": view.state.documents,
            "councils": sorted(councils.items(), key=lambda pair: (not pair[0], pair[0])),
            "boards": boards,
            "days": {board: list(reversed(found)) for board, found in days.items()},
            "decisions": decisions,
            "tasks": tasks,
            "new_tasks": new_tasks,
            "topics": topics,
            "until": last if isinstance(last, date) else None,
        },
        table_of(("council", "board", "id", "meetings", "last"), boards),
    )
