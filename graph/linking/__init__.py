"""What follows from several documents together, worked out for one board at a time.

Each module makes one kind of relationship: it reads what the board's documents say, works out all that should stand,
and writes only what differs. So the result depends on the documents alone, never on the order of loading. The status of
actions follows from these relationships.

The rooms: ``meetings`` (how meetings and items point to each other), ``actions`` (what becomes of actions, in the
graph), ``tasks`` and ``outcomes`` (the rules by which that is found, as pure functions).

``link`` is called for a board when any document that names it has changed; ``unlink`` when a meeting is no
longer the board's. Both run in the transaction that they are given.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.linking.actions import link_actions, unlink_actions
from graph.linking.meetings import link_meetings, unlink_documents, unlink_meetings, within_document
from graph.store import Transaction

__all__ = ["link", "unlink", "unlink_key", "within_document"]

_MEANING = """
MATCH (:Board {id: $now})-[v:NAMED_IN]->(d:Document) WHERE coalesce(v.known_as, $now) = $key RETURN DISTINCT d.id AS id
"""


def link(transaction: Transaction, board: str) -> None:
    """Make all that is derived for the board with the id ``board`` what its documents give."""
    link_meetings(transaction, board)
    link_actions(transaction, board)


def unlink_key(transaction: Transaction, board: str, key: str, now: str) -> None:
    """Take away what was derived for ``board`` from documents that mean it by a key which is the board ``now``'s.

    What follows from its meetings goes with these (``unlink``); a document may refer to minutes of other boards too.
    """
    rows = transaction.run(_MEANING, {"key": key, "now": now}).rows
    unlink_documents(transaction, board, sorted(str(document) for (document,) in rows))


def unlink(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what was derived for the board from meetings that are not the board's any more."""
    unlink_meetings(transaction, board, meetings)
    unlink_actions(transaction, board, meetings)
