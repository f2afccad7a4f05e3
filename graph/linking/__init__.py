"""What follows from several documents together, worked out for one board at a time.

Each module makes one kind of relationship: it reads what the board's documents say, works out all that should stand,
and writes only what differs. So the result depends on the documents alone, never on the order of loading. The status of
actions follows from these relationships.

``link`` is called for a board when any document that names it has changed; ``unlink`` when a meeting is no
longer the board's. Both run in the transaction that they are given.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.linking import followed_by, recurs_as, refers_to, refers_to_meeting, reports_on, statuses
from graph.linking.board_tasks import tasks_of
from graph.linking.outcomes import closings, reports
from graph.linking.recurring import recurrences
from graph.store import Transaction

_MEANING = """
MATCH (:Board {id: $now})-[v:NAMED_IN]->(d:Document) WHERE coalesce(v.known_as, $now) = $key RETURN DISTINCT d.id AS id
"""


def link(transaction: Transaction, board: str) -> None:
    """Make all that is derived for the board with the id ``board`` what its documents give."""
    followed_by.link(transaction, board)
    refers_to.link(transaction, board, refers_to_meeting.link(transaction, board))
    _link_actions(transaction, board)


def _link_actions(transaction: Transaction, board: str) -> None:
    tasks = tasks_of(transaction, board)
    if not tasks:
        return
    again = recurrences(tasks)
    told = reports_on.told(transaction, board)
    found = reports(told, tasks, again)
    recurs_as.write(transaction, board, tasks, again, closings(tasks, again, found))
    reports_on.write(transaction, board, told, found)
    statuses.write_board(transaction, board)


def unlink_key(transaction: Transaction, board: str, key: str, now: str) -> None:
    """Take away what was derived for ``board`` from documents that mean it by a key which is the board ``now``'s.

    What follows from its meetings goes with these (``unlink``); a document may refer to minutes of other boards too.
    """
    rows = transaction.run(_MEANING, {"key": key, "now": now}).rows
    documents = sorted(str(document) for (document,) in rows)
    refers_to.unlink_documents(transaction, board, documents)
    refers_to_meeting.unlink_documents(transaction, board, documents)


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what was derived for the board from meetings that are not the board's any more."""
    followed_by.unlink(transaction, board, meetings)
    refers_to.unlink(transaction, board, meetings)
    refers_to_meeting.unlink(transaction, board, meetings)
    recurs_as.unlink(transaction, board, meetings)
    reports_on.unlink(transaction, board, meetings)
    statuses.write_meetings(transaction, meetings)
