"""How a board's meetings and their items point to each other: FOLLOWED_BY, REFERS_TO,
REFERS_TO_MEETING, CONFIRMS_PREVIOUS, CORRECTS.

``link_meetings`` makes them what the board's documents give; ``unlink_meetings`` and ``unlink_documents`` take meetings
and documents out of them. ``within_document`` resolves the references of a document whose board is not known.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.linking.meetings import confirms, corrects, followed_by, refers_to, refers_to_meeting
from graph.linking.meetings.refers_to import within_document
from graph.store import Transaction

__all__ = ["link_meetings", "unlink_documents", "unlink_meetings", "within_document"]


def link_meetings(transaction: Transaction, board: str) -> None:
    """Make the order of the board's meetings, and what their items refer to, what its documents give."""
    followed_by.link(transaction, board)
    refers_to.link(transaction, board, refers_to_meeting.link(transaction, board))
    confirms.link(transaction, board)
    corrects.link(transaction, board)


def unlink_meetings(transaction: Transaction, board: str, meetings: Sequence[str]) -> None:
    """Take away what was derived for the board from meetings that are not the board's any more."""
    followed_by.unlink(transaction, board, meetings)
    refers_to.unlink(transaction, board, meetings)
    refers_to_meeting.unlink(transaction, board, meetings)
    confirms.unlink(transaction, board, meetings)
    corrects.unlink(transaction, board, meetings)


def unlink_documents(transaction: Transaction, board: str, documents: Sequence[str]) -> None:
    """Take away what documents point to among the board's minutes: the key by which they mean it may be another's."""
    refers_to.unlink_documents(transaction, board, documents)
    refers_to_meeting.unlink_documents(transaction, board, documents)
