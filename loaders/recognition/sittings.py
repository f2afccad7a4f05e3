"""Which of a day's meetings minutes are of, as their title says: "Annual Meeting", "at the rising of the meeting"."""

from __future__ import annotations

import re

from graph.rows import Sitting
from loaders.parsing import MeetingRecord
from loaders.parsing.patterns import GuardedPattern, folded

_REACH = 800  # characters from the beginning
_WHICH = r"(?:the\s+|its\s+|our\s+|this\s+)?(?:\w+\s+){0,5}?(?:meeting|assembly|a\.?g\.?m\b)"
# "immediately after the Annual Meeting", "at the rising of the Annual Council", "on the conclusion of the meeting"
_AFTER = GuardedPattern(
    r"\b(?:(?:immediately|directly|straight|shortly|held|on\s+[^\n.;]{3,40}?)\s+(?:after|following)\s+"
    rf"(?:the\s+(?:close|conclusion|rising|end)\s+of\s+)?{_WHICH}"
    rf"|(?:at|on|upon|after|following|from)\s+(?:the\s+)?(?:rising|conclusion|close|end)\s+of\s+{_WHICH})",
    re.I,
)
_NAMED: tuple[tuple[Sitting, str], ...] = (
    ("extraordinary", r"extra[\s-]?ordinary|special|emergency"),
    ("annual", r"annual(?!\s+(?:report|leave|accounts))"),
    ("ordinary", r"ordinary"),
)
_SORTS = tuple((sort, GuardedPattern(rf"\b(?:{words})\s+(?:\w+\s+){{0,4}}?meeting\b", re.I)) for sort, words in _NAMED)
_LINE_ENDS = re.compile(r"\s+")


def sitting_of(text: str, record: MeetingRecord) -> Sitting | None:
    """What the title of the minutes says of which meeting it was; None where that tells no meetings apart."""
    start, end = record.whole
    until = max(start, min(end, start + _REACH, max(record.first_item, start + 1)))
    title = _LINE_ENDS.sub(" ", text[start:until])
    small = folded(title)
    after = _AFTER.pattern.search(title) if _AFTER.may_match(small) else None
    if after:
        return "after"
    found = [
        (match.start(), sort)
        for sort, says in _SORTS
        if says.may_match(small) and (match := says.pattern.search(title))
    ]
    return min(found)[1] if found else None
