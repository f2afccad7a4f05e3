"""Whether minutes are a draft or confirmed, as they say themselves: near the title, or where they are signed."""

from __future__ import annotations

import re

from graph.schema import MinutesState
from loaders.minutes import Minutes, Words
from loaders.spans import SourceOffset

_REACH = 1500
_END = 500
_NOT = r"(?:un-?|not\s+(?:yet\s+)?(?:been\s+)?|to\s+be\s+|until\s+|for\s+)"
# "DRAFT", "Draft minutes of", "Unconfirmed minutes", "subject to approval at the next meeting"
_DRAFT = re.compile(
    r"^[*_# \t>|]*draft[*_ \t.!|]*$|\bdraft\s+(?:(?:un)?(?:confirmed|approved)\s+)?(?:minutes|notes|record)\b"
    r"|\b(?:minutes|notes)\s*[-–—(:]*\s*draft\b|^[*_# \t>|]*draft\b(?=.*\bminutes\b)"
    r"|\b(?:un-?confirmed|un-?approved|un-?ratified|provisional)\b(?:\s+(?:draft\s+)?minutes|[*_ \t.!|]*$)"
    r"|\b(?:minutes|these|they)\b[^.\n]{0,60}\b(?:are|remain|is)\s+(?:only\s+)?(?:in\s+)?(?:a\s+)?draft\b"
    r"|\bsubject\s+to\s+(?:the\s+)?(?:approval|confirmation|ratification|agreement)\b"
    r"|\bminutes\b[^.\n]{0,40}\bdraft\s+until\b",
    re.I | re.M,
)
# "CONFIRMED Minutes", "Approved minutes", "These minutes were confirmed"; "Signed: H. Brint (Chair) 7 May 2024"
_CONFIRMED = re.compile(
    r"^[*_# \t>|]*(?:confirmed|approved|ratified|adopted|final)[*_ \t.!|]*$"
    r"|\b(?:confirmed|approved|ratified|signed|adopted|final)\s+(?:and\s+signed\s+)?minutes\b"
    r"|\bminutes\b\s*[-–—(:]+\s*(?:confirmed|approved|signed)\b"
    r"|\b(?:these|the\s+above)\s+minutes\s+(?:were|have\s+been)\s+(?:\w+ly\s+)?(?:confirmed|approved|signed|agreed)\b",
    re.I | re.M,
)
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Za-z]{3,9}\.?\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})"
_RECORD = r"as\s+(?:a|the)\s+(?:true|correct|accurate)\s+(?:and\s+\w+\s+)?record"
_SIGNED = re.compile(
    rf"^[*_# \t>|]*"
    rf"(?:signed|(?:confirmed|approved)\s+(?:and\s+signed\s+)?{_RECORD})(?=[^\n]*{_DAY})[^\n]*$",
    re.I | re.M,
)
_NEGATED = re.compile(rf"\b{_NOT}\s*$|\bun-?$", re.I)


def state_of(text: str, minutes: Minutes) -> tuple[MinutesState | None, Words | None]:
    """The state that the minutes in ``text`` tell of themselves, with the words that tell it."""
    first = min((item.start for item in minutes.items if not item.implicit), default=minutes.end)
    begin = max(minutes.start, min(minutes.end, minutes.start + _REACH, max(first, minutes.start + 1)))
    for state, says in (("draft", _DRAFT), ("confirmed", _CONFIRMED)):
        for found in says.finditer(text, minutes.start, begin):
            if not _NEGATED.search(text, max(minutes.start, found.start() - 20), found.start()):
                return state, _words(text, found.start(), found.end())  # type: ignore[return-value]
    signed = _SIGNED.search(text, max(begin, minutes.end - _END), minutes.end)
    return ("confirmed", _words(text, signed.start(), signed.end())) if signed else (None, None)


def _words(text: str, start: int, end: int) -> Words:
    start += len(text[start:end]) - len(text[start:end].lstrip("*_# \t>|"))
    return Words(start=SourceOffset(start), end=SourceOffset(end), text=" ".join(text[start:end].split()))
