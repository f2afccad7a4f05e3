"""REPORTS_ON: from an item whose words say what became of a task to the action of the earlier meeting that is meant.

How the task is found is told in ``graph.linking.outcomes``. The words that fit no task stay with their document, and
are held against the tasks again whenever minutes of the board are loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.differences import relationship_of, write_relationships
from graph.linking import records
from graph.linking.order import held
from graph.linking.outcomes.reports import Report, Told
from graph.linking.tasks.words import task_words
from graph.rows import Outcome
from graph.schema import Ref, ReportsOn
from graph.statements import returned
from graph.store import Transaction

_MEETINGS = """
UNWIND $items AS id
MATCH (:AgendaItem {id: id})-[:PART_OF*0..5]->(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)<-[:HELD]-(:Board {id: $board})
RETURN DISTINCT id AS item, m.id AS meeting, m.date AS day, m.start_time AS start_time
"""
_CURRENT = f"""
UNWIND $meetings AS id
MATCH (:Meeting {{id: id}})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
MATCH (i)-[x:REPORTS_ON]->(a:Action) WHERE x.board = $board
RETURN DISTINCT i.id AS tail, a.id AS head, {returned(ReportsOn, "x")}
"""
_FROM_MEETINGS = (
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem) "
)
_UNLINK = (
    _FROM_MEETINGS + "MATCH (i)-[x:REPORTS_ON]->(:Action) WHERE x.board = $board DELETE x",
    _FROM_MEETINGS + "MATCH (i)-[:RAISED]->(:Action)<-[x:REPORTS_ON]-(:AgendaItem) WHERE x.board = $board DELETE x",
)


def load_outcomes(transaction: Transaction, board: str) -> list[Told]:
    """What the minutes of the board's dated meetings say became of tasks."""
    found = records.load_records(transaction, board, Outcome)
    if not found:
        return []
    items = sorted({outcome.item for _, outcome in found})
    rows = transaction.run(_MEETINGS, {"items": items, "board": board}).dicts()
    meetings = {str(row["item"]): held(row["day"], row["start_time"], row["meeting"]) for row in rows}
    return [
        Told(document, meeting, outcome, task_words(outcome.quote))
        for document, outcome in found
        if (meeting := meetings.get(outcome.item))
    ]


def write(transaction: Transaction, board: str, told: Iterable[Told], found: Iterable[Report]) -> None:
    """Make what stands of the board's outcomes that which was found; ``told`` are all that were looked at."""
    meetings = sorted({each.meeting.id for each in told})
    wanted = [_relationship(board, report) for report in found]
    current = [
        relationship_of(ReportsOn, Ref("AgendaItem", str(row["tail"])), Ref("Action", str(row["head"])), row)
        for row in transaction.run(_CURRENT, {"meetings": meetings, "board": board}).dicts()
    ]
    write_relationships(transaction, ReportsOn, current, wanted, board=board)


def _relationship(board: str, report: Report) -> ReportsOn:
    outcome = report.told.outcome
    return ReportsOn(
        tail=Ref("AgendaItem", outcome.item),
        head=Ref("Action", report.action),
        board=board,
        date=report.told.meeting.day,
        status=outcome.status,
        quote=outcome.quote,
        similarity=report.similarity,
        reasons=report.reasons,
        source=report.told.document,
        start=outcome.start,
        end=outcome.end,
    )


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take the items and actions of meetings that are not the board's any more out of its reports."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})
