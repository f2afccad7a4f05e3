"""Decisions and tasks that stop in the middle of a sentence, as where a cell's lines were not known to be one.

They are left out with a doubt: what was decided stands elsewhere, and half of it may say another thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from loaders.parsing.frame import Frame
from loaders.parsing.record import ItemRecord, MeetingRecord
from loaders.understood import Doubt

STOPS_SHORT = re.compile(r"\b(?:the|an?|of|that\s+(?:the|an?)|and|or|be|been|their|its|whose)$")
REASON = "stops in the middle of a sentence: left out"


def without_torn_facts(record: MeetingRecord) -> MeetingRecord:
    """The record without decisions and tasks that stop short, and with a doubt for each."""
    items = tuple(_whole(item) for item in record.items)
    doubts = tuple(_doubts(record.frame, record.items))
    return replace(record, items=items, frame=replace(record.frame, doubts=(*record.frame.doubts, *doubts)))


def _whole(item: ItemRecord) -> ItemRecord:
    facts = item.facts
    decisions = tuple(one for one in facts.decisions if not _is_torn(one.text))
    actions = tuple(one for one in facts.actions if not _is_torn(one.text))
    return replace(item, facts=replace(facts, decisions=decisions, actions=actions))


def _doubts(frame: Frame, items: Sequence[ItemRecord]) -> Iterator[Doubt]:
    for item in items:
        told = [
            *(("decision", one.text, one.start) for one in item.facts.decisions),
            *(("task", one.text, one.start) for one in item.facts.actions),
        ]
        for kind, text, start in told:
            if _is_torn(text):
                line = next((line for line in frame.page.lines if frame.page.offsets[line.end - 1] >= start), None)
                number = line.number if line is not None else 1
                yield Doubt(kind="broken off", line=number, reason=f"a {kind} {REASON}", words=text[-80:])


def _is_torn(text: str) -> bool:
    return STOPS_SHORT.search(text) is not None
