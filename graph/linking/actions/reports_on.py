"""REPORTS_ON: from an item whose words say what became of a task to the action of the earlier meeting that is meant.

How the task is found is told in ``graph.linking.outcomes``. Where the sentences stand that may tell of one stays with
their document, and they are held against the tasks again whenever minutes of the board are loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.differences import relationship_of, write_relationships
from graph.linking import records
from graph.linking.outcomes import Item, Passage, Report, stated_passage
from graph.rows import Outcome
from graph.schema import ActionStatus, Ref, ReportsOn
from graph.statements import returned
from graph.store import Transaction

_CURRENT = f"""
UNWIND $items AS id MATCH (i:AgendaItem {{id: id}})-[x:REPORTS_ON]->(a:Action) WHERE x.board = $board
RETURN DISTINCT i.id AS tail, a.id AS head, {returned(ReportsOn, "x")}
"""
_FROM_MEETINGS = (
    "UNWIND $meetings AS id MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem) "
)
_UNLINK = (
    _FROM_MEETINGS + "MATCH (i)-[x:REPORTS_ON]->(:Action) WHERE x.board = $board DELETE x",
    _FROM_MEETINGS + "MATCH (i)-[:RAISED]->(:Action)<-[x:REPORTS_ON]-(:AgendaItem) WHERE x.board = $board DELETE x",
)


def load_outcomes(transaction: Transaction, board: str, items: Iterable[Item]) -> list[Passage]:
    """What the minutes of the board's dated meetings tell in so many words to have become of tasks."""
    by_id = {item.id: item for item in items}
    return [
        stated_passage(document, by_id[outcome.item], outcome)
        for document, outcome in records.load_records(transaction, board, Outcome)
        if outcome.item in by_id
    ]


def write(transaction: Transaction, board: str, items: Iterable[Item], found: Iterable[Report]) -> None:
    """Make what stands of the board's outcomes that which was found among its items."""
    wanted = [_relationship(board, report) for report in found]
    current = [
        relationship_of(ReportsOn, Ref("AgendaItem", str(row["tail"])), Ref("Action", str(row["head"])), row)
        for row in transaction.run(_CURRENT, {"items": sorted(item.id for item in items), "board": board}).dicts()
    ]
    write_relationships(transaction, ReportsOn, current, wanted, board=board)


def _relationship(board: str, report: Report) -> ReportsOn:
    passage, telling = report.passage, report.telling
    status: ActionStatus = telling if telling in ("done", "closed") else passage.status or "open"
    return ReportsOn(
        tail=Ref("AgendaItem", passage.item),
        head=Ref("Action", report.action),
        board=board,
        date=passage.meeting.day,
        status=status,
        outcome=telling or "progressed",
        quote=passage.quote,
        similarity=report.similarity,
        reasons=report.reasons,
        source=passage.document,
        start=passage.start,
        end=passage.end,
    )


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take the items and actions of meetings that are not the board's any more out of its reports."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})
