"""What minutes say of themselves and of their meeting, together."""

from __future__ import annotations

from loaders.claims import Claims
from loaders.parsing import MeetingRecord
from loaders.recognition.states import state_of
from loaders.recognition.statuses import status_of


def claims_of(text: str, record: MeetingRecord) -> Claims:
    """State and status, as the minutes in ``text`` tell them."""
    state, state_words, unclear = state_of(text, record)
    status, status_words = status_of(text, record)
    return Claims(state=state, state_words=state_words, status=status, status_words=status_words, unclear=unclear)
