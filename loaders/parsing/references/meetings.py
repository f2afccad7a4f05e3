"""Words that point to another meeting by its day: "as reported on 15 January", "at its meeting on 4 May 2022"."""

from __future__ import annotations

import re

from loaders.minutes import Day, MeetingReference
from loaders.parsing.forms import MONTH, MONTHS, FoundDate, find_dates
from loaders.parsing.references.records import CONFIRMED
from loaders.parsing.text import Body, squeeze

_SAID = (
    r"(?:reported|presented|discussed|considered|raised|agreed|noted|approved|deferred|minuted|recorded|requested|decided|"
    r"resolved|received|heard|promised|mentioned|adjourned|asked\s+for|set\s+out|carried\s+forward|brought)"
)
_KIND = (
    r"(?:(?:last|previous|earlier|first|ordinary|extraordinary|special|annual|board|committee|partnership|panel|"
    r"council)\s+)*"
)
# What stands right before the date. "its meeting" is that of the body named before it.
_MEETING = re.compile(
    rf"(?P<cue>(?:\b(?:[Aa]s\s+)?(?:was\s+|were\s+|had\s+been\s+|been\s+)?{_SAID}\s+(?:\w+\s+){{0,2}}?)?(?:\b(?:at|to|from|in|by|of|since|see|per)\s+)?"
    rf"(?:the\s+minutes\s+of\s+)?\b(?P<whose>the|our|a|an|its|their|this)\s+{_KIND}(?:meetings?|minutes)"
    r"(?:\s+of\s+(?P<of>the\s+(?:[A-Z][\w’'&-]*(?:\s+(?:and|of|for)(?=\s+[A-Z]))?\s+){1,7}))?\s*"
    r"(?:(?:which\s+was\s+|that\s+was\s+)?held\s+)?(?:on|of|dated)\s+(?:the\s+)?)$"
)
_AS_SAID = re.compile(
    rf"(?P<cue>(?:\b(?:[Aa]s|which\s+was|that\s+was|(?:was|were|been)\s+(?:first|last|previously))|\()\s*(?:was\s+|were\s+)?"
    rf"{_SAID}\s+(?:(?:to|at|by|in|with)\s+(?:the\s+)?[^.;:,()]{{1,60}}?\s+)?on\s+(?:the\s+)?)$"
)
_OF_MONTH = re.compile(
    rf"\b(?:(?:as|was|were|been)\s+(?:\w+\s+)?{_SAID}\s+(?:\w+\s+){{0,4}}?(?:at|to|in|from)|since)\s+the\s+"
    rf"(?P<month>{MONTH})\s+(?:(?P<year>(?:19|20)\d\d)\s+)?meeting\b",
    re.I,
)
_OTHER_MEETING = re.compile(
    r"\b(?:next|future|forthcoming|public|site|staff|parents['’]?)\s+(?:\w+\s+)?meetings?\s*(?:\w+\s*){0,3}$", re.I
)
_REACH = 150  # characters before a date


def read_meeting_references(body: Body, meeting: Day | None) -> list[MeetingReference]:
    """Earlier meetings that the item points to by their day; the confirming of minutes is not among them."""
    found: list[MeetingReference] = []
    for part in body.paragraphs:
        for sentence in body.sentences(part):
            if CONFIRMED.search(sentence):
                continue
            start, end = sentence.start, sentence.end
            found.extend(_by_day(body, start, end, meeting))
            for match in _OF_MONTH.finditer(body.page.text, start, end):
                year = match.group("year")
                month = MONTHS[match.group("month").lower()]
                found.append(
                    _made(body, start, match.start(), match.end(), "own", int(year) if year else None, month, None)
                )
    return found


def _by_day(body: Body, start: int, end: int, meeting: Day | None) -> list[MeetingReference]:
    text, found = body.page.text, list[MeetingReference]()
    for date in find_dates(text, start, end):
        if _is_later(date, meeting):
            continue
        first = max(start, date.start - _REACH)
        before = text[first : date.start]
        cue = _MEETING.search(before) or _AS_SAID.search(before)
        if cue is None or _OTHER_MEETING.search(before):
            continue
        named = cue.groupdict()
        own = named.get("whose", "the") not in ("its", "their") and not named.get("of")
        year = date.value.year if date.value else None
        begin = first + cue.start("cue")
        found.append(_made(body, start, begin, date.end, "own" if own else "named", year, date.month, date.day))
    return found


def _is_later(date: FoundDate, meeting: Day | None) -> bool:
    return date.value is not None and meeting is not None and date.value >= meeting.value


def _made(
    body: Body, sentence: int, start: int, end: int, whose: str, year: int | None, month: int, day: int | None
) -> MeetingReference:
    while start < end and not body.page.text[start].isalnum():
        start += 1
    while end > start and not body.page.text[end - 1].isalnum():
        end -= 1
    s, e = body.page.source_span(start, end)
    return MeetingReference.model_validate(
        {
            "text": squeeze(body.page.text[start:end]),
            "whose": whose,
            "year": year,
            "month": month,
            "day": day,
            "sentence_start": body.page.source_span(sentence, end)[0],
            "start": s,
            "end": e,
        }
    )
