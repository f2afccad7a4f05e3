"""Business that a sentence puts off to a later meeting, or that somebody is to come back with there.

"It was agreed that this matter should be carried forward to the next meeting": minutes tell at that meeting what
became of it, whoever was to bring it.
"""

from __future__ import annotations

import re

from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PatternGroup, PrefilteredPattern
from loaders.parsing.words import alternatives, impersonal

_LATER_MEETING = (
    r"(?:(?:the|our|a)\s+)?(?:(?:next|following|future)\s+(?:[A-Z]\w*\s+){0,3}(?:[Mm]eetings?|agenda)|"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:['’]s)?\s+"
    r"(?:[A-Z]\w*\s+){0,3}(?:[Mm]eetings?|agenda))\b"
)
# "This item to be carried forward to the next meeting", "should be brought back to the May meeting"
PUT_OFF = PrefilteredPattern(
    r"\b(?:to|should|would|will)\s+(?:therefore\s+|now\s+|also\s+)?be\s+"
    rf"{alternatives(impersonal.PUT_OFF)}\s+(?:to|until|till|for|at)\s+{_LATER_MEETING}"
)
# "will report back to the next meeting"
REPORT_BACK = PrefilteredPattern(rf"\b(?:report|feed)\s+back\s+(?:to|at|by|for)\s+{_LATER_MEETING}")
# "a copy for review at the next meeting"
FOR_NEXT_TIME = PrefilteredPattern(
    rf"\bfor\s+(?:further\s+)?(?:discussion|consideration|approval|review|decision)\s+(?:at|by)\s+{_LATER_MEETING}"
)
# "Standing orders need to be discussed and adopted by Council"
BODY_HAS_TO = PrefilteredPattern(
    rf"\bneeds?\s+to\s+be\s+(?:\w+\s+and\s+)?{alternatives(impersonal.SETTLED_BY_BODIES)}\s+by\s+(?:the\s+)?(?:full\s+)?"
    r"(?:[A-Z]\w*\s+){0,3}(?:[Cc]ouncil|[Bb]oard|[Cc]ommittee|[Gg]overnors|[Tt]rustees|[Pp]anel|[Mm]embers)\b"
)
_LATER = (
    rf"(?:{_LATER_MEETING}|(?:a\s+)?(?:later|future|subsequent)\s+(?:date|meeting)\b|next\s+(?:month|time)\b|"
    r"(?:the\s+)?(?:new\s+year|New\s+Year|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|"
    r"November|December)\b)"
)
# "This will be revisited in the autumn", "would be discussed further at a future date"
COME_BACK_TO = PrefilteredPattern(
    r"\b(?:to|should|would|will)\s+(?:therefore\s+|now\s+|also\s+)?be\s+"
    rf"{alternatives(impersonal.COME_BACK_TO)}\s+(?:[^\s.;]+\s+){{0,5}}?(?:to|until|till|at|in|for)?\s*{_LATER}"
    rf"|\b(?:should|would|will)\s+(?:therefore\s+|now\s+|also\s+)?be\s+(?:discussed|considered|reviewed)\s+"
    rf"(?:(?!by\b)[^\s.;]+\s+){{0,4}}?(?:at|in)\s+(?:{_LATER_MEETING}|(?:a\s+)?(?:later|future)\s+(?:date|meeting)\b)"
)
# "Further discussion on this will take place at the next meeting"
TALKS_LATER = PrefilteredPattern(
    r"\b(?i:discussion|consideration|talks)\b[^.;]{0,40}?\b(?:will|would)\s+(?:also\s+)?(?:take\s+place|continue)\s+(?:at|in)\s+"
    rf"{_LATER}"
)
# "It was agreed to defer this to April's meeting"
AGREED_TO_DEFER = PrefilteredPattern(
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\s+to\s+(?:defer|discuss|consider|revisit|review|look\s+at)\s+"
    rf"(?:[^\s.;]+\s+){{0,8}}?(?:to|until|till|at|in)\s+{_LATER}"
)
# "Item to be carried forward to the next meeting.": what it is of stands above.
_OF_NOTHING = re.compile(
    r"\W*(?:(?:This|The|That)\s+)?(?:[Ii]tem|[Mm]atter)\s+(?:to|will|would|should)\s+be\s+[^.;]*\W*$"
)
PATTERNS = PatternGroup(PUT_OFF, REPORT_BACK, FOR_NEXT_TIME, BODY_HAS_TO, COME_BACK_TO, TALKS_LATER, AGREED_TO_DEFER)
SIGNS = PATTERNS.bits


def is_put_off(item: ItemContext, sentence: Passage) -> bool:
    """Whether the sentence leaves something to a later meeting."""
    if not sentence.hits & SIGNS or _OF_NOTHING.match(sentence.words):
        return False
    return PATTERNS.find(item.text, sentence) is not None
