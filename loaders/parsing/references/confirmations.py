"""Minutes of earlier meetings that the item confirms, with their dates and what was corrected."""

from __future__ import annotations

import datetime
import re

from loaders.minutes import Confirmation, Correction, Day
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions import MINUTES_OF_OTHERS, NO_DECISION
from loaders.parsing.forms import find_dates
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.references.corrections import read_corrections
from loaders.parsing.text import collapse_whitespace
from loaders.parsing.words import alternatives, decisions

# "The minutes of 3 May were confirmed", "It was agreed to approve the minutes".
CONFIRMED = PrefilteredPattern(
    r"\bminutes\b[^.]{0,260}?\b(?:were|was|be|been|are)\b[^.]{0,120}?"
    rf"\b(?:{alternatives(decisions.CONFIRMED)}|correct)\b|"
    rf"\b{alternatives(decisions.CONFIRMS)}\b[^.]{{0,60}}?\bminutes\b",
    re.I | re.S,
)
# "approved subject to the correction of a name": what was corrected.
SUBJECT_TO = re.compile(
    rf"\b(?:subject\s+to|with)\s+(?:the\s+)?(?:following\s+)?(?P<what>{alternatives(decisions.CORRECTED)}"
    r"[^.;]*?)(?=,?\s+(?:the\s+minutes|"
    r"were|was|be\s|it\s+was)|[.;]|$)",
    re.I,
)
MINUTES = re.compile(r"\bminutes\b", re.I)  # the item's title says what its text does not
# "were approved": the title is the subject.
CONFIRMED_WITHOUT_SUBJECT = re.compile(
    rf"\W*(?:were\s+|was\s+)?(?:unanimously\s+)?{alternatives(decisions.CONFIRMED_ALONE)}\b", re.I
)
LONGEST_WITHOUT_SUBJECT = 160  # characters
# "the minutes of the previous meeting", "of our last Council meeting"
PREVIOUS = re.compile(
    r"\bminutes\s+(?:of|from|for)\s+(?:the|our|its)\s+(?:last|previous|preceding)\s+"
    r"(?:(?:ordinary|monthly|full|parish|town|community|council|board|committee|panel|forum|group|governors[’']?|trustees[’']?|pc|"
    r"public|main)\s+){0,3}meeting\b|\b(?:last|previous|preceding)\s+(?:\w+\s+){0,2}?meeting[’']s\s+minutes\b"
    r"|\b(?:last|previous)\s+minutes\b|\bminutes\s+of\s+(?:last|previous)\s+meeting\b",
    re.I,
)
# "The minutes were agreed", where nothing says of what; several sets of them, or those of others, are not meant.
OF_NOTHING_ELSE = re.compile(r"\bminutes\b(?!\s+(?:of|from|for|by|in|to|and|or)\b)", re.I)
OF_SEVERAL = re.compile(
    r"\bmeetings\b|\b(?:annual|a\.?g\.?m|extra\s?-?ordinary|special|working|sub)\b|"
    r"\bminutes\s+of\s+(?:the\s+)?(?-i:[A-Z])|\b(?:committee|group|party)(?:[’']s|s[’'])?\s+minutes\b",
    re.I,
)
# "The minutes would be confirmed at the next meeting": not yet.
NOT_YET = re.compile(
    r"\b(?:will|would|shall|to)\s+be\s+(?:\w+\s+){0,4}?(?:at|to|in)\s+(?:the|a|our)\s+(?:next|following|later|future)\b",
    re.I,
)
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
    if not CONFIRMED.search(sentence) or MINUTES_OF_OTHERS.search(sentence.words) or NOT_YET.search(sentence.words):
        return False
    return not NO_DECISION.search(sentence) or "signed" in sentence.words


def _confirmation(item: ItemContext, sentence: Passage, value: datetime.date | None) -> Confirmation:
    corrections = read_corrections(item, sentence)
    start, end = item.page.source_span(sentence.start, sentence.end)
    return Confirmation(
        text=collapse_whitespace(sentence.words), value=value, previous=_is_previous(item, sentence.words, value),
        amendment=_amendment(sentence, corrections), corrections=corrections, start=start, end=end,
    )  # fmt: skip


def _amendment(sentence: Passage, corrections: tuple[Correction, ...]) -> str | None:
    """What the sentence says was amended: up to the end of the correction, where it holds one."""
    found = SUBJECT_TO.search(sentence.words)
    if found is None:
        return None
    told = collapse_whitespace(found.group("what"))
    return next((one.text[at:] for one in corrections if (at := one.text.find(told)) >= 0), told)


def _under_title(item: ItemContext) -> list[Confirmation]:
    """ "Minutes of the last meeting / Approved."."""
    for part in item.body.paragraphs[:FIRST_PARAGRAPHS]:
        if CONFIRMED_WITHOUT_SUBJECT.match(part.words) and len(part.words) < LONGEST_WITHOUT_SUBJECT:
            start, end = item.page.source_span(part.start, part.end)
            value = _earlier(item.title, item.meeting)
            sentence = item.body.sentences(part)[0]
            corrections = read_corrections(item, sentence)
            return [
                Confirmation(
                    text=collapse_whitespace(part.words), value=value, previous=_is_previous(item, "", value),
                    corrections=corrections, start=start, end=end,
                )
            ]  # fmt: skip
    return []


def _is_previous(item: ItemContext, words: str, value: datetime.date | None) -> bool:
    """Whether the minutes confirmed are those of the meeting before, of which no day is printed.

    The words say so, or else the item's title does; neither speaks of several meetings, or of those of another body.
    """
    if value is not None or OF_SEVERAL.search(words) or OF_SEVERAL.search(item.title):
        return False
    if any(any(find_dates(told)) for told in (words, item.title)):
        return False
    if PREVIOUS.search(words):
        return True
    silent = not MINUTES.search(words) or OF_NOTHING_ELSE.search(words) is not None
    return silent and (PREVIOUS.search(item.title) is not None or OF_NOTHING_ELSE.search(item.title) is not None)


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
