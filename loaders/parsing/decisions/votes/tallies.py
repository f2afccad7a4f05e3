"""Tallies of one vote, by post and in the room, each on lines of its own before the outcome that they led to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.verdicts import ENDED
from loaders.parsing.words import alternatives, counts, motions

# "In favour: 31 Against: 2", "Proxy votes | For: 31": counts and nothing else, below a line that says whose.
TALLY = re.compile(
    rf"(?:[^:\n]{{0,40}}\bvotes?\b[^:\n]{{0,30}}\n)?"
    rf"(?:\W*(?:(?:votes?|{alternatives(motions.FOR, motions.AGAINST, motions.OPPOSED, motions.AYES, motions.NOES)}|"
    rf"abst\w+|{alternatives(counts.NONE)}|and|\d{{1,4}})\b))+\W*",
    re.I,
)
# "The motion was duly carried."
OUTCOME_TOLD = re.compile(rf"\W*(?:the|this)\s+{alternatives(motions.WITH_A_TALLY)}\b", re.I)


def without_tallies(item: ItemContext, drafts: Sequence[DecisionDraft]) -> list[DecisionDraft]:
    """The drafts but those that are only counts, where an outcome told below says what they decided.

    The outcome has the counts of a lone tally; those of several are no count of one vote.
    """
    tally = [bool(draft.motion and TALLY.fullmatch(item.text, draft.start, draft.end)) for draft in drafts]
    outcome = [
        bool(OUTCOME_TOLD.match(item.text, draft.start, draft.end) or ENDED.match(item.text, draft.start, draft.end))
        for draft in drafts
    ]
    kept: list[DecisionDraft] = []
    counts: list[DecisionDraft] = []
    for place, draft in enumerate(drafts):
        if tally[place] and any(outcome[place + 1 :]):
            counts.append(draft)
            continue
        lone = counts[0] if outcome[place] and len(counts) == 1 and draft.motion is None else None
        kept.append(replace(draft, motion=lone.motion) if lone else draft)
        counts = []
    return kept
