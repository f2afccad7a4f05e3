"""Which edition of its meeting's agenda a paper is: a later one ("Revised agenda", "Agenda v3"), or a supplement."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.parsing import MeetingRecord
from loaders.recognition.names_of_files import plain_name
from loaders.recognition.said import AGAIN

_REACH = 800  # characters from the beginning
_PAPER = r"(?:agenda|summons|notice)"
_MORE = r"(?:supplementary|supplemental|additional|late|addendum)"
_NUMBER = r"(?:v|ver|version|revision|rev|issue)\.?\s*(?:no\.?\s*)?(\d{1,2})(?!\d|\.\d)"
_SUPPLEMENT = re.compile(
    rf"^[\W_]*{_MORE}\s+(?:\w+\s+)?(?:{_PAPER}|papers?|items?|information)\b|\b{_PAPER}\s+(?:supplement|addendum)\b"
    rf"|^[\W_]*(?:supplement|addendum)\s+to\s+(?:the\s+)?(?:\w+\s+)?{_PAPER}\b",
    re.I | re.M,
)
_NUMBERED = re.compile(rf"^[^\n]{{0,60}}\b{_PAPER}\b[^\n]{{0,40}}?\b{_NUMBER}|^[\W_]*{_NUMBER}[\W_]*$", re.I | re.M)
_AGAIN = re.compile(
    rf"^[^\n.]{{0,60}}\b{AGAIN}\s+(?:\w+\s+)?{_PAPER}\b|^[^\n.]{{0,60}}\b{_PAPER}\b\W{{1,4}}{AGAIN}\b", re.I | re.M
)
_SECOND = 2


class Edition(NamedTuple):
    """``number`` is None for a paper that says nothing of an edition; a ``supplement`` adds to the agenda before it."""

    number: int | None = None
    supplement: bool = False


def edition_of(text: str, record: MeetingRecord, name: str) -> Edition:
    """The edition that an agenda says it is, above its first item; else the one that the ``name`` of its file tells."""
    start, end = record.whole
    return _said(text[start : max(start, min(end, start + _REACH, max(record.first_item, start + 1)))]) or (
        _said(plain_name(name)) or Edition()
    )


def _said(words: str) -> Edition | None:
    if _SUPPLEMENT.search(words):
        return Edition(supplement=True)
    numbered = _NUMBERED.search(words)
    if numbered is not None:
        return Edition(int(numbered[1] or numbered[2]))
    return Edition(_SECOND) if _AGAIN.search(words) else None
