"""Whether a meeting was held as called: cancelled, postponed, without a quorum, or adjourned to another day.

Only what is said of this very meeting counts: not of the last one, of another body's, or what would be if there were
no quorum. A break ("adjourned at 8.10 and resumed at 8.20") is no adjournment to another day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.schema import MeetingStatus
from loaders.minutes import Words
from loaders.parsing import MeetingRecord
from loaders.parsing.forms import find_dates
from loaders.parsing.words import alternatives, days
from loaders.spans import SourceOffset

_REACH = 1500  # characters from the beginning within which minutes say that the meeting was not held
_MARK = (
    r"^[*_# \t>|]*(?:(?:the|this)\s+)?(?:meeting\s+)?%s[*_ \t.!|:]*$|[-–—(:.]\s*(?:meeting\s+)?(?-i:%s)[*_ \t.!|)]*$"
)
_S = r"(?:[ \t]+|[ \t]*\n(?![ \t]*\n))"  # a space, or the end of a line, but not of a paragraph
_THIS = (
    rf"\b(?:this|the){_S}(?:\w+{_S}){{0,3}}?meeting\b"
    rf"(?:{_S}(?:of|on|for|due|scheduled|called|convened|which|that)\b(?:[^.\n]|\.(?=\d)){{0,120}}?)?"
)
_WAS = rf"{_S}(?:was|is|has{_S}been|had{_S}to{_S}be|will{_S}be){_S}(?:therefore{_S}|now{_S}|then{_S})?"


def _marked(word: str) -> str:
    return _MARK % (word, word.upper())


# Each with words without one of which its pattern cannot match: most minutes have none of them.
_NOT_HELD: tuple[tuple[MeetingStatus, tuple[str, ...], re.Pattern[str]], ...] = (
    (
        "cancelled",
        ("cancel", "abandon", "called off", "take place", "go ahead", "not held", "no meeting"),
        re.compile(
            rf"{_marked('cancelled')}|{_THIS}{_WAS}(?:cancelled|abandoned|called\s+off)\b"
            rf"|\bthere\s+(?:was|will\s+be|is)\s+no\s+meeting\b[^.\n]{{0,40}}|\bno\s+meeting\s+(?:was|will\s+be)\s+held\b[^.\n]{{0,40}}"
            rf"|{_THIS}\s+(?:did\s+not|will\s+not)\s+(?:take\s+place|go\s+ahead)\b|{_THIS}\s+was\s+not\s+held\b|\bmeeting\s+cancelled\b",
            re.I | re.M,
        ),
    ),
    (
        "postponed",
        ("postpone", "reschedul"),
        re.compile(
            rf"{_marked('postponed')}|{_THIS}{_WAS}(?:postponed|rescheduled)\b|\bmeeting\s+postponed\b", re.I | re.M
        ),
    ),
)
# "A meeting of the Board has been CANCELLED", "CANCELLED: the meeting of the Board due on": of any meeting, where the
# text is no more than that.
_A_MEETING = re.compile(
    rf"^\W*(?:(?:please\s+note|notice\s+is\s+(?:hereby\s+)?given)\s+that\s+)?an?{_S}(?:\w+{_S}){{0,2}}?meeting{_S}of\b[^.\n]{{3,140}}?"
    rf"{_WAS}(?:(?P<cancelled>cancelled|abandoned|called\s+off)|(?P<postponed>postponed|rescheduled))\b"
    r"|^\W*(?-i:(?P<off>CANCELLED)|POSTPONED)\W{1,3}(?:the\s+|an?\s+)?meeting\s+of\b",
    re.I | re.M,
)
_SHORT = 600  # characters of a notice that is no more than that
_BODY = r"\b(?:this|the)\s+(?:meeting|council|committee|board|panel|forum|sub-committee)"
_INQUORATE = re.compile(
    rf"{_marked('inquorate')}"
    rf"|{_BODY}\s+(?:was|is|being)\s+(?:therefore\s+|declared\s+|found\s+(?:to\s+be\s+)?|thus\s+|then\s+)*"
    r"(?:inquorate|not\s+quorate|without\s+a\s+quorum)\b(?!\s+(?:for|during|until|on|in)\s+(?:\w+\s+)?items?\b)"
    r"|\b(?:chair\w*|clerk|mayor)\s+(?:\w+\s+){0,3}?declared\s+(?:that\s+)?(?:the\s+)?meeting\s+(?:was\s+|to\s+be\s+)?inquorate\b"
    r"|\b(?:as\s+)?there\s+(?:was|being|were)\s+(?:no|not\s+a|insufficient\s+members\s+for\s+a)\s+quorum\b"
    r"|\b(?:for|through|owing\s+to|due\s+to|because\s+of)\s+(?:the\s+)?(?:lack|want|absence)\s+of\s+a\s+quorum\b"
    r"|\b(?:a|the)\s+quorum\s+not\s+(?:having\s+been|being)\s+(?:present|reached|achieved|met|obtained)\b"
    r"|\bno\s+quorum\s+(?:was|being|having\s+been)\s+(?:present|reached|achieved|met|obtained)\b"
    r"|\b(?:a|the)\s+quorum(?:\s+of\s+\w+(?:\s+\w+)?)?\s+(?:was|were|had|has|is)\s+not\s+(?:been\s+)?(?:present|reached|achieved|met|obtained)\b"
    r"(?!\s+(?:for|until|on|in)\s+(?:\w+\s+)?items?\b)",
    re.I | re.M,
)
_OTHERWISE = re.compile(
    r"\b(?:if|unless|would|should|could|when|whether|last|previous|earlier|became|become|until|where|replac\w*|annual)\b",
    re.I,
)
_ADJOURNED = re.compile(
    rf"(?:{_THIS}\s+(?:was|stood|stands|be|is|had\s+to\s+be)\s+(?:then\s+|therefore\s+|duly\s+)?adjourned\b"
    r"|\b(?:(?:the\s+)?(?:chair\w*|mayor)\s+adjourned|(?:agreed|resolved|decided)\s+to\s+adjourn)\s+(?:the|this)\s+meeting\b)"
    r"[^.\n]{0,80}?(?:\.(?=\d)[^.\n]{0,40}?)?\b(?:to|until|till|(?:resum|re-?conven|continu)\w+\s+on)\b",
    re.I,
)
_MONTH_NAMED = re.compile(rf"\b{alternatives(days.FULL_MONTHS)}\b")
_CUES_INQUORATE = ("quora", "quorum")
_CUES_ADJOURNED = ("adjourn",)
_ADJOURNED_REACH = 60  # characters behind "until" within which the day stands


def status_of(text: str, record: MeetingRecord) -> tuple[MeetingStatus | None, Words | None]:
    """How the meeting in ``text`` fell short of one that was held as called, if it did, with the words that say so."""
    start, end = record.whole
    small = text[start:end].lower()
    decided = any(decision.formal for item in record.items for decision in item.facts.decisions)
    if not decided:
        reach = min(end, start + _REACH, max(record.first_item, start + 1))
        begin = " ".join(text[start:reach].lower().split())
        for status, cues, says in _NOT_HELD:
            for found in says.finditer(text, start, reach) if _has(begin, cues) else ():
                if not _OTHERWISE.search(_before(text, start, found)) and not _of_another_day(text, record, found):
                    return status, _words(text, found)
    if end - start < _SHORT and not decided and (told := _A_MEETING.search(text, start, end)):
        return "cancelled" if told["cancelled"] or told["off"] else "postponed", _words(text, told)
    for found in _INQUORATE.finditer(text, start, end) if _has(small, _CUES_INQUORATE) else ():
        if not _OTHERWISE.search(_before(text, start, found)) and not _of_another_day(text, record, found):
            return "inquorate", _words(text, found)
    for words in _adjourned(text, record) if _has(small, _CUES_ADJOURNED) else ():
        return "adjourned", words
    return None, None


def _has(small: str, cues: Sequence[str]) -> bool:
    return any(cue in small for cue in cues)


def _adjourned(text: str, record: MeetingRecord) -> Iterator[Words]:
    """Where the meeting is said to be adjourned to a later day."""
    start, end = record.whole
    for found in _ADJOURNED.finditer(text, start, end):
        for day in find_dates(text, found.end(), min(end, found.end() + _ADJOURNED_REACH)):
            value = day.value or (day.in_year(record.date.value.year) if record.date else None)
            if value is not None and record.date is not None and value > record.date.value:
                yield Words(
                    start=SourceOffset(found.start()), end=SourceOffset(day.end),
                    text=" ".join(text[found.start() : day.end].split()),
                )  # fmt: skip


def _of_another_day(text: str, record: MeetingRecord, found: re.Match[str]) -> bool:
    """Whether the words are said of a meeting of another day or month: "The April meeting was cancelled"."""
    begin = max(text.rfind(mark, record.whole[0], found.start()) for mark in (". ", "\n")) + 1
    if record.date is None:
        return False
    own = record.date.value
    named = find_dates(text, max(begin, 0), found.end())
    other_day = any((day.value or day.in_year(own.year)) != own for day in named)
    return other_day or any(month != own.strftime("%B") for month in _MONTH_NAMED.findall(found.group()))


def _before(text: str, start: int, found: re.Match[str]) -> str:
    """What stands before the words in their sentence, and the words themselves."""
    begin = max(text.rfind(mark, start, found.start()) for mark in (". ", "\n")) + 1
    return text[max(start, begin) : found.end()]


def _words(text: str, found: re.Match[str]) -> Words:
    """The sentence or the line that holds the words."""
    first = found.start() + len(found.group()) - len(found.group().lstrip(" \t\n.:(–—-*_#>|"))
    stopped = text.rfind(". ", 0, first)
    begin = max(0 if stopped < 0 else stopped + 2, text.rfind("\n", 0, first) + 1)
    stop = re.compile(r"[.!](?=\s|$)|\n|$").search(text, found.end())
    until = stop.start() if stop else found.end()
    lead = len(text[begin:until]) - len(text[begin:until].lstrip("*_# \t>|"))
    tail = len(text[begin:until]) - len(text[begin:until].rstrip("*_ \t|"))
    return Words(
        start=SourceOffset(begin + lead), end=SourceOffset(until - tail),
        text=" ".join(text[begin + lead : until - tail].split()),
    )  # fmt: skip
