"""What becomes of a board's actions, in the graph: RECURS_AS, REPORTS_ON and the actions' status and outcome.

``link_actions`` makes them what the board's documents give; ``unlink_actions`` takes meetings out of them.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.linking.actions import recurs_as, reports_on, statuses
from graph.linking.actions.board_items import items_of
from graph.linking.actions.board_tasks import tasks_of
from graph.linking.outcomes import closings, settle
from graph.store import Transaction

__all__ = ["link_actions", "unlink_actions"]


def link_actions(transaction: Transaction, board: str) -> None:
    """Make the chains, reports and outcomes of the board's actions what its documents give."""
    items = items_of(transaction, board)
    tasks = tasks_of(transaction, board, items)
    if not tasks:
        return
    settled = settle(tasks, items, reports_on.load_outcomes(transaction, board, items))
    closed = closings(tasks, settled.recurrences, settled.reports)
    recurs_as.write(transaction, board, tasks, settled, closed)
    reports_on.write(transaction, board, items, settled.reports)
    statuses.write_board(transaction, board)


def unlink_actions(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what was derived for the board's actions from meetings that are not the board's any more."""
    recurs_as.unlink(transaction, board, meetings)
    reports_on.unlink(transaction, board, meetings)
    statuses.write_meetings(transaction, meetings)
