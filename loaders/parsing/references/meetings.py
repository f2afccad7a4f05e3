"""Words that point to another meeting by its day: "as reported on 15 January", "at its meeting on 4 May 2022"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from loaders.minutes import MeetingReference
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import MONTH, MONTHS, find_dates
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.references.confirmations import CONFIRMED
from loaders.parsing.text import collapse_whitespace
from loaders.spans import Span

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
# "as reported on 15 January".
_AS_SAID = re.compile(
    rf"(?P<cue>(?:\b(?:[Aa]s|which\s+was|that\s+was|(?:was|were|been)\s+(?:first|last|previously))|\()\s*(?:was\s+|were\s+)?"
    rf"{_SAID}\s+(?:(?:to|at|by|in|with)\s+(?:the\s+)?[^.;:,()]{{1,60}}?\s+)?on\s+(?:the\s+)?)$"
)
# "as reported to the March meeting".
_OF_MONTH = PrefilteredPattern(
    rf"\b(?:(?:as|was|were|been)\s+(?:\w+\s+)?{_SAID}\s+(?:\w+\s+){{0,4}}?(?:at|to|in|from)|since)\s+the\s+"
    rf"(?P<month>{MONTH})\s+(?:(?P<year>(?:19|20)\d\d)\s+)?meeting\b",
    re.I,
)
# "the next staff meeting": no earlier meeting of a board.
_OTHER_MEETING = re.compile(
    r"\b(?:next|future|forthcoming|public|site|staff|parents['’]?)\s+(?:\w+\s+)?meetings?\s*(?:\w+\s*){0,3}$", re.I
)
# What the words before a date must hold.
_POINTS = PrefilteredPattern(rf"\b(?:meetings?|minutes)\b|{_SAID}", re.I)
_REACH = 150  # characters before a date


def read_meeting_references(item: ItemContext) -> list[MeetingReference]:
    """Earlier meetings that the item points to by their day; the confirming of minutes is not among them."""
    return [
        reference
        for part in item.body.paragraphs
        if _POINTS.may_match(part.hits)
        for sentence in item.body.sentences(part)
        if _POINTS.may_match(sentence.hits) and not CONFIRMED.search(sentence)
        for reference in (*_by_day(item, sentence), *_by_month(item, sentence))
    ]


def _by_day(item: ItemContext, sentence: Passage) -> Iterator[MeetingReference]:
    """ "at its meeting on 4 May 2022"."""
    for date in find_dates(item.text, sentence.start, sentence.end):
        if date.value is not None and item.meeting is not None and date.value >= item.meeting.value:
            continue
        first = max(sentence.start, date.start - _REACH)
        before = item.text[first : date.start]
        cue = _MEETING.search(before) or _AS_SAID.search(before)
        if cue is None or _OTHER_MEETING.search(before):
            continue
        named = cue.groupdict()
        own = named.get("whose", "the") not in ("its", "their") and not named.get("of")
        year = date.value.year if date.value else None
        span = Span(first + cue.start("cue"), date.end)
        yield _reference(item, sentence, span, "own" if own else "named", year, date.month, date.day)


def _by_month(item: ItemContext, sentence: Passage) -> Iterator[MeetingReference]:
    """ "as reported to the March meeting"."""
    for match in _OF_MONTH.finditer(item.text, sentence):
        year = match.group("year")
        month = MONTHS[match.group("month").lower()]
        yield _reference(item, sentence, Span(*match.span()), "own", int(year) if year else None, month, None)


def _reference(
    item: ItemContext,
    sentence: Passage,
    span: Span,
    whose: Literal["own", "named"],
    year: int | None,
    month: int,
    day: int | None,
) -> MeetingReference:
    text, (start, end) = item.text, span
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not text[end - 1].isalnum():
        end -= 1
    place = item.page.source_span(start, end)
    return MeetingReference(
        text=collapse_whitespace(text[start:end]), whose=whose, year=year, month=month, day=day,
        sentence_start=item.page.source_span(sentence.start, end).start, start=place.start, end=place.end,
    )  # fmt: skip
