"""Decisions and tasks that are left out with a doubt, for what they say is not what was decided or is to be done.

Some stop in the middle of a sentence, or are one word, as where a cell's lines were not known to be one: what was
decided stands elsewhere, and half of it may say another thing. Some are marked as tasks and tell only a wish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.parsing.frame import Frame
from loaders.parsing.record import ItemRecord, MeetingRecord
from loaders.parsing.words import alternatives, decisions
from loaders.spans import SourceOffset
from loaders.understood import Doubt

STOPS_SHORT = re.compile(r"\b(?:the|an?|of|that(?:\s+(?:the|an?))?|and|or|be|been|their|its|whose)$")
ONE_WORD = re.compile(r"[a-z][\w’'-]*\W*")  # "company": the rest of a cell
# "The following were agreed:" with nothing below it that is known to be of it.
OF_NOTHING = re.compile(
    r"\W*(?:the\s+)?following\s+(?:(?:items|points|matters|actions)\s+)?(?:was|were)\s+(?:\w+ly\s+)?"
    rf"{alternatives(decisions.SETTLED, ('noted', 'resolved', 'decided'))}\W*",
    re.I,
)
SAYS_NOTHING = "does not say what: what follows it was not found, and it is left out"
STOPS = "stops in the middle of a sentence: left out"
IS_ONE_WORD = "is one word, the rest of a cell: left out"
WISHED = "what is marked as a task is only what somebody wishes: left out"


def without_doubtful_facts(record: MeetingRecord) -> MeetingRecord:
    """The record without such decisions and tasks, and with a doubt for each."""
    items = tuple(_whole(item) for item in record.items)
    doubts = tuple(_doubts(record.frame, record.items))
    return replace(record, items=items, frame=replace(record.frame, doubts=(*record.frame.doubts, *doubts)))


def _whole(item: ItemRecord) -> ItemRecord:
    facts = item.facts
    decisions = tuple(one for one in facts.decisions if _why_not(one.text) is None)
    actions = tuple(one for one in facts.actions if _why_not(one.text) is None)
    return replace(item, facts=replace(facts, decisions=decisions, actions=actions))


def _doubts(frame: Frame, items: Sequence[ItemRecord]) -> Iterator[Doubt]:
    for item in items:
        told = [
            *(("decision", one.text, one.start) for one in item.facts.decisions),
            *(("task", one.text, one.start) for one in item.facts.actions),
        ]
        for kind, text, start in told:
            if (why := _why_not(text)) is not None:
                yield Doubt(kind="broken off", line=_line(frame, start), reason=f"a {kind} {why}", words=text[-80:])
        for wish in item.facts.wishes:
            yield Doubt(kind="implausible", line=_line(frame, wish.start), reason=WISHED, words=wish.text[:80])


def _line(frame: Frame, start: SourceOffset) -> int:
    """The number of the line that a place in the document is in."""
    page = frame.page
    return next((line.number for line in page.lines if page.offsets[line.end - 1] >= start), 1)


def _why_not(text: str) -> str | None:
    if STOPS_SHORT.search(text):
        return STOPS
    if OF_NOTHING.fullmatch(text):
        return SAYS_NOTHING
    return IS_ONE_WORD if ONE_WORD.fullmatch(text) else None
