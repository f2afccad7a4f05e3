"""What was read but can hardly be so: each a doubt with its line and first words.

A weekday that does not fit its date, many words unread, a list that takes most of the words, a role or organisation
that reads like a sentence, more people than any council has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from loaders.minutes import Attendee, Day
from loaders.parsing.words import alternatives, days
from loaders.understood import Doubt

MOST_UNREAD = 0.05  # of the words
MOST_ATTENDANCE = 0.5  # of the words
ENOUGH_WORDS = 150  # below which a share says little
FEW_WORDS = 25  # unread ones that are no reason for a doubt in a short text
LONGEST_ROLE = 60  # characters
MOST_PEOPLE = 150
_WEEKDAY = re.compile(rf"\b({alternatives(days.DAYS_BEGIN)})[a-z]{{0,6}}\b[\s,.]*(?:the\s+)?$", re.I)
_WEEKDAY_BEHIND = re.compile(rf"[\s,]*\(?({alternatives(days.DAYS_BEGIN)})[a-z]{{0,6}}day\b", re.I)
_WEEKDAY_FIRST = re.compile(rf"\W*({alternatives(days.DAYS_BEGIN)})[a-z]{{0,6}}\b", re.I)
_BEFORE = 20  # characters before a date in which its weekday may stand
# "He left at six. The": a full stop that ends a sentence, and not an initial or "Cllr."
_SENTENCE = re.compile(r"[a-z]{4,}\.\s+[A-Z]")


def implausible(
    text: str, counts: Mapping[str, int], date: Day | None, attendees: Sequence[Attendee]
) -> Iterator[Doubt]:
    """The doubts; ``text`` is the document's own, ``counts`` are words by section."""
    if date is not None and (doubt := _wrong_weekday(text, date)):
        yield doubt
    total = sum(count for section, count in counts.items() if section != "furniture")
    telling = total >= ENOUGH_WORDS or counts["unread"] > FEW_WORDS
    if telling and counts["unread"] > MOST_UNREAD * total:
        share = counts["unread"] / total
        yield Doubt(kind="implausible", line=1, reason=f"{share:.0%} of the words were not read")
    if total >= ENOUGH_WORDS and counts["attendance"] > MOST_ATTENDANCE * total:
        yield Doubt(kind="implausible", line=1, reason="the attendance takes more than half of the words")
    if len(attendees) > MOST_PEOPLE:
        many = f"{len(attendees)} people are more than any council has"
        yield Doubt(kind="implausible", line=_line(text, attendees[0].start), reason=many)
    for attendee in attendees:
        for what, words in (("role", attendee.role), ("organisation", attendee.organisation)):
            if words and (len(words) > LONGEST_ROLE or _SENTENCE.search(words)):
                line = _line(text, attendee.start)
                reason = f"the {what} of {attendee.name} reads like a sentence"
                yield Doubt(kind="implausible", line=line, reason=reason, words=words[:80])


def _wrong_weekday(text: str, date: Day) -> Doubt | None:
    found = (
        _WEEKDAY_FIRST.match(date.text)
        or _WEEKDAY.search(text, max(0, date.start - _BEFORE), date.start)
        or _WEEKDAY_BEHIND.match(text, date.end)
    )
    if found is None:
        return None
    printed = next(day for day in days.DAYS if day.startswith(found[1].casefold()))
    real = days.DAYS[date.value.weekday()]
    if printed == real:
        return None
    day = f"{date.value.day} {date.value:%B %Y}"
    reason = f"{day} was a {real.title()}, not a {printed.title()}: day, month or year may be wrong"
    return Doubt(kind="implausible", line=_line(text, date.start), reason=reason, words=date.text)


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1
