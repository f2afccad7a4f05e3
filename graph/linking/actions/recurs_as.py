"""RECURS_AS: from each action of a board to its next occurrence at a later meeting.

How two actions are judged to be the same is told in ``graph.linking.tasks.recurrence``. Each points to the next
occurrence only, so that a task is a chain: ``MATCH p = (first:Action)-[:RECURS_AS*1..30]->(last:Action)``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from graph.differences import relationship_of, write_relationships
from graph.linking.tasks.recurrence import Recurrence
from graph.linking.tasks.similarity import Task
from graph.schema import RecursAs, Ref
from graph.statements import returned
from graph.store import Transaction

_CURRENT = f"""
UNWIND $actions AS id MATCH (a:Action {{id: id}})-[x:RECURS_AS]->(b:Action) WHERE x.board = $board
RETURN id AS tail, b.id AS head, {returned(RecursAs, "x")}
"""
_FROM_MEETINGS = (
    "UNWIND $meetings AS id "
    "MATCH (:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem) "
    "MATCH (i)-[:RAISED]->(a:Action) "
)
_UNLINK = (
    _FROM_MEETINGS + "MATCH (a)-[x:RECURS_AS]->(:Action) WHERE x.board = $board DELETE x",
    _FROM_MEETINGS + "MATCH (a)<-[x:RECURS_AS]-(:Action) WHERE x.board = $board DELETE x",
)


def write(
    transaction: Transaction,
    board: str,
    tasks: Sequence[Task],
    found: Iterable[Recurrence],
    closings: Mapping[str, date | None],
) -> None:
    """Make the chains of the board those of ``found``; ``closings`` tells when the earlier actions were done."""
    days = {task.id: task.meeting.day for task in tasks}
    wanted = [
        RecursAs(
            tail=Ref("Action", each.earlier),
            head=Ref("Action", each.later),
            date=days[each.later],
            closed_date=closings[each.earlier],
            similarity=each.similarity,
            reasons=each.reasons,
            board=board,
        )
        for each in found
    ]
    standing = transaction.run(_CURRENT, {"actions": sorted(days), "board": board})
    current = [
        relationship_of(RecursAs, Ref("Action", str(row["tail"])), Ref("Action", str(row["head"])), row)
        for row in standing.dicts()
    ]
    write_relationships(transaction, RecursAs, current, wanted, board=board)


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take the actions of meetings that are not the board's any more out of its chains."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})
