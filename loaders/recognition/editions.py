"""Which edition a paper is: a later agenda ("Revised agenda", "Agenda v3"), a supplement, or minutes put right."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.minutes import Words
from loaders.parsing import MeetingRecord
from loaders.recognition.names_of_files import plain_name
from loaders.recognition.said import AGAIN
from loaders.spans import SourceOffset

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
_KEPT = r"(?:minutes|notes\s+of)"
_OF_OTHERS = r"[^\n]*\b(?:to|were|was|be|last|previous)\b"
_STATE = r"(?:(?:draft|final|approved|confirmed|unconfirmed|unapproved)\s+)?"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?(?:\s+\d{4})?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
# "Amended version 2", "Minutes v3", "Version 2 - amended": of minutes, though nothing is said of their state.
_MINUTES_NUMBERED = re.compile(
    rf"^[\W_]*(?:{AGAIN}\s+)?(?:{_STATE}minutes\W{{1,4}})?(?:{AGAIN}\s+)?{_NUMBER}(?:\W{{1,4}}{AGAIN})?[\W_]*$",
    re.I | re.M,
)
# "Revised minutes", "Minutes (amended)", "Revised 3 May 2031", "... in the Hall (as amended 3 May)"; not what
# became of other minutes: "The amended minutes of the last meeting were signed".
_MINUTES_AGAIN = re.compile(
    rf"^[\W_]*(?:{AGAIN}\s+{_STATE}|{_STATE}{AGAIN}\s+){_KEPT}(?!{_OF_OTHERS})[^\n]{{0,120}}$"
    rf"|^(?!{_OF_OTHERS})[^\n.]{{0,40}}\bminutes\W{{1,4}}(?:as\s+)?{AGAIN}[\W_]*$"
    rf"|^[\W_]*(?:as\s+)?{AGAIN}(?:\W{{1,3}}(?:on\s+|at\s+)?{_DAY})?[\W_]*$"
    rf"|\((?:as\s+)?{AGAIN}\s*:?\s*(?:on\s+)?{_DAY}\)|\bas\s+{AGAIN}\s+(?:on\s+)?{_DAY}[\W_]*$",
    re.I | re.M,
)
_SECOND = 2


class Edition(NamedTuple):
    """``number`` is None for a paper that says nothing of an edition; a ``supplement`` adds to the agenda before it.

    ``words`` tell it, where they stand in the document itself.
    """

    number: int | None = None
    supplement: bool = False
    words: Words | None = None


def edition_of(text: str, record: MeetingRecord, name: str) -> Edition:
    """The edition that an agenda says it is, above its first item; else the one that the ``name`` of its file tells."""
    return _of_agenda(text, *_title(text, record)) or _without_place(_of_agenda(plain_name(name))) or Edition()


def edition_of_minutes(text: str, record: MeetingRecord, name: str) -> Edition:
    """The same of minutes that were put right after they had been given out."""
    return _of_minutes(text, *_title(text, record)) or _without_place(_of_minutes(plain_name(name))) or Edition()


def _title(text: str, record: MeetingRecord) -> tuple[int, int]:
    start, end = record.whole
    return start, max(start, min(end, start + _REACH, max(record.first_item, start + 1)))


def _of_agenda(text: str, start: int = 0, end: int | None = None) -> Edition | None:
    within = (start, len(text) if end is None else end)
    if more := _SUPPLEMENT.search(text, *within):
        return Edition(supplement=True, words=_line(text, more))
    if numbered := _NUMBERED.search(text, *within):
        return Edition(int(numbered[1] or numbered[2]), words=_line(text, numbered))
    again = _AGAIN.search(text, *within)
    return Edition(_SECOND, words=_line(text, again)) if again else None


def _of_minutes(text: str, start: int = 0, end: int | None = None) -> Edition | None:
    within = (start, len(text) if end is None else end)
    if numbered := _MINUTES_NUMBERED.search(text, *within):
        return Edition(int(numbered[1]), words=_line(text, numbered))
    again = _MINUTES_AGAIN.search(text, *within)
    return Edition(_SECOND, words=_line(text, again)) if again else None


def _without_place(edition: Edition | None) -> Edition | None:
    return edition and edition._replace(words=None)


def _line(text: str, found: re.Match[str]) -> Words:
    start, end = found.span()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return Words(start=SourceOffset(start), end=SourceOffset(end), text=" ".join(text[start:end].split()))
