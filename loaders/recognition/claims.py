"""What minutes say of themselves and of their meeting, together."""

from __future__ import annotations

from graph.rows import CALLING
from graph.schema import DocumentKind, MeetingStatus
from loaders.claims import Claims
from loaders.parsing import MeetingRecord
from loaders.recognition.editions import edition_of, edition_of_minutes
from loaders.recognition.names_of_files import state_of_file
from loaders.recognition.sittings import sitting_of
from loaders.recognition.states import state_of
from loaders.recognition.statuses import status_of

_CALLED_OFF: frozenset[MeetingStatus | None] = frozenset({"cancelled", "postponed"})


def called_off(text: str, record: MeetingRecord, kind: DocumentKind, name: str = "") -> Claims:
    """What a paper that calls a meeting, or calls it off, tells: its edition, and the status of a meeting not held."""
    if kind not in CALLING:
        return Claims()
    edition = edition_of(text, record, name)
    told = Claims(edition=edition.number, supplement=edition.supplement, edition_words=edition.words)
    status, words = status_of(text, record)
    return told.model_copy(update={"status": status, "status_words": words}) if status in _CALLED_OFF else told


def claims_of(text: str, record: MeetingRecord, name: str = "") -> Claims:
    """State, edition and status, as the minutes in ``text`` tell them; else what the ``name`` of the file says."""
    state, state_words, unclear = state_of(text, record)
    if state is None and unclear is None:
        state, state_words = state_of_file(name)
    status, status_words = status_of(text, record)
    edition = edition_of_minutes(text, record, name)
    return Claims(
        state=state, state_words=state_words, status=status, status_words=status_words, unclear=unclear,
        sitting=sitting_of(text, record), edition=edition.number, edition_words=edition.words,
    )  # fmt: skip
