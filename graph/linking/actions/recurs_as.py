"""RECURS_AS: from each action of a board to its next occurrence at a later meeting.

How two actions are judged to be the same is told in ``graph.linking.tasks.recurrence``. Each points to the next
occurrence only, so that a task is a chain: ``MATCH p = (first:Action)-[:RECURS_AS*1..30]->(last:Action)``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from graph.differences import relationship_of, write_relationships
from graph.linking.order import Held
from graph.linking.outcomes import Closing, Settled
from graph.linking.tasks import Recurrence, Task, is_periodic
from graph.schema import ActionOutcome, RecursAs, Ref
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
    settled: Settled,
    closings: Mapping[str, Closing | None],
) -> None:
    """Make the chains of the board those that were found; ``closings`` tells when the earlier actions were closed."""
    by_id = {task.id: task for task in tasks}
    changed = {(report.action, report.passage.meeting) for report in settled.reports if report.telling == "changed"}
    wanted = [
        RecursAs(
            tail=Ref("Action", each.earlier),
            head=Ref("Action", each.later),
            date=by_id[each.later].meeting.day,
            closed_date=closing.day if (closing := closings[each.earlier]) else None,
            closed_status=closing.status if closing else None,
            closed_words=closing.words if closing else None,
            renewed=_renewed(by_id[each.earlier], by_id[each.later], closing),
            outcome=_outcome(each, by_id, changed),
            handed_over=_handed_over(by_id[each.earlier], by_id[each.later]),
            quote=by_id[each.later].words,
            similarity=each.similarity,
            reasons=each.reasons,
            board=board,
        )
        for each in settled.recurrences
    ]
    standing = transaction.run(_CURRENT, {"actions": sorted(by_id), "board": board})
    current = [
        relationship_of(RecursAs, Ref("Action", str(row["tail"])), Ref("Action", str(row["head"])), row)
        for row in standing.dicts()
    ]
    write_relationships(transaction, RecursAs, current, wanted, board=board)


def _handed_over(earlier: Task, later: Task) -> bool | None:
    return True if earlier.owners and later.owners and not earlier.owners & later.owners else None


def _renewed(earlier: Task, later: Task, closing: Closing | None) -> bool | None:
    """True where the later task is the same business again, for the earlier one was done or comes by the calendar."""
    done_before = closing is not None and closing.day < later.meeting.day
    return True if done_before or is_periodic(earlier, later) else None


def _outcome(each: Recurrence, by_id: Mapping[str, Task], changed: Set[tuple[str, Held]]) -> ActionOutcome:
    """What the later task tells of the earlier one."""
    earlier, later = by_id[each.earlier], by_id[each.later]
    if later.stated in ("done", "closed"):
        return "done" if later.stated == "done" else "closed"
    if _handed_over(earlier, later):
        return "changed hands"
    if (earlier.id, later.meeting) in changed:
        return "changed"
    return "progressed" if later.stated == "open" else "repeated"


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take the actions of meetings that are not the board's any more out of its chains."""
    for query in _UNLINK:
        transaction.run(query, {"board": board, "meetings": list(meetings)})
