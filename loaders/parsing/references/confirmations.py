"""Minutes of earlier meetings that the item confirms, with their dates and what was corrected."""

from __future__ import annotations

import datetime
import re

from loaders.minutes import Confirmation, Day
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions import MINUTES_OF_OTHERS, NO_DECISION
from loaders.parsing.forms import find_dates
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import squeeze

# "The minutes of 3 May were confirmed", "It was agreed to approve the minutes".
CONFIRMED = PrefilteredPattern(
    r"\bminutes\b[^.]{0,260}?\b(?:were|was|be|been|are)\b[^.]{0,120}?\b(?:confirmed|"
    r"agreed|approved|accepted|adopted|signed|ratified|correct|taken\s+as\s+read)\b|"
    r"\b(?:confirmed|agreed|approved|accepted|adopted|signed|ratified|"
    r"approve|confirm)\b[^.]{0,60}?\bminutes\b",
    re.I | re.S,
)
# "approved subject to the correction of a name": what was corrected.
SUBJECT_TO = re.compile(
    r"\b(?:subject\s+to|with)\s+(?:the\s+)?(?:following\s+)?(?P<what>(?:amend|"
    r"correct|chang|add|delet|remov|includ|clarif|replac|insert)[^.;]*?)(?=,?\s+(?:the\s+minutes|"
    r"were|was|be\s|it\s+was)|[.;]|$)",
    re.I,
)
MINUTES = re.compile(r"\bminutes\b", re.I)  # the item's title says what its text does not
# "were approved": the title is the subject.
CONFIRMED_WITHOUT_SUBJECT = re.compile(
    r"\W*(?:were\s+|was\s+)?(?:unanimously\s+)?(?:approved|agreed|confirmed|accepted|adopted)\b", re.I
)
LONGEST_WITHOUT_SUBJECT = 160  # characters
FIRST_PARAGRAPHS = 3  # of an item, where the title is still the subject


def read_confirmations(item: ItemContext) -> list[Confirmation]:
    """Minutes of earlier meetings of this board that the item confirms; told twice with one date they are one."""
    found = [
        _confirmation(item, sentence, _earlier(sentence.words, item.meeting) or _earlier(item.title, item.meeting))
        for sentence in item.body.sentences_for(CONFIRMED)
        if _confirms(sentence)
    ]
    if not found and MINUTES.search(item.title):
        found = _under_title(item)
    return found[:1] if len({confirmation.value for confirmation in found}) == 1 else found


def _confirms(sentence: Passage) -> bool:
    if not CONFIRMED.search(sentence) or MINUTES_OF_OTHERS.search(sentence.words):
        return False
    return not NO_DECISION.search(sentence) or "signed" in sentence.words


def _confirmation(item: ItemContext, sentence: Passage, value: datetime.date | None) -> Confirmation:
    amendment = SUBJECT_TO.search(sentence.words)
    start, end = item.page.source_span(sentence.start, sentence.end)
    return Confirmation(
        text=squeeze(sentence.words), value=value, amendment=squeeze(amendment.group("what")) if amendment else None,
        start=start, end=end,
    )  # fmt: skip


def _under_title(item: ItemContext) -> list[Confirmation]:
    """ "Minutes of the last meeting / Approved."."""
    for part in item.body.paragraphs[:FIRST_PARAGRAPHS]:
        if CONFIRMED_WITHOUT_SUBJECT.match(part.words) and len(part.words) < LONGEST_WITHOUT_SUBJECT:
            start, end = item.page.source_span(part.start, part.end)
            value = _earlier(item.title, item.meeting)
            return [Confirmation(text=squeeze(part.words), value=value, start=start, end=end)]
    return []


def _earlier(text: str, meeting: Day | None) -> datetime.date | None:
    for found in find_dates(text):
        value = found.value
        if value is None and meeting is not None:
            value = found.in_year(meeting.value.year)
            if value is not None and value > meeting.value:
                value = found.in_year(meeting.value.year - 1)
        if value is not None and (meeting is None or value < meeting.value):
            return value
    return None
