"""Decisions of which a sentence tells no more than the end: "The motion was carried.", "Bob Brown was elected."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion
from loaders.parsing.words import alternatives, decisions, motions

# "The motion was carried", "AA and BB voted for, CC against, and the proposal was lost"
END_ALONE = re.compile(
    r"\W*(?:[^.;]{3,160}?\b(?:voted|against|abstain\w*)\b[^.;]{0,80}?,?\s+(?:and|so)\s+)?(?:the|this|that)\s+"
    r"(?:motion|proposal|resolution|amendment|recommendation)\s+(?:was|is)\s+(?:(?:then|duly|therefore|thus)\s+)?"
    rf"(?:{alternatives(decisions.SETTLED, decisions.SETTLED_TOO, motions.LOST, motions.NOT_CARRIED, ('passed',))})\b",
    re.I,
)
# "AA and BB voted for", "CC was against": how somebody voted, and nothing of what.
VOTES = re.compile(r"\b(?:voted|votes?|against|abstain\w*)\b", re.I)
# "It was proposed that the fence be painted", "AA voted for selling the shed": what was voted on.
MOVES = re.compile(
    r"\b(?:motion|propos\w+|recommend\w+|amendment|moved|suggest\w+|voted\s+(?:for|against)\s+(?:\w+ing|the|a)\b)", re.I
)
CHOSEN = re.compile(rf"\b{alternatives(decisions.CHOSEN)}\b", re.I)
SURNAME = re.compile(r"\b[A-Z][a-z’'-]{2,}\b")
NAMES_NOBODY = frozenset(
    {"Chair", "Chairman", "Vice", "Vice-Chair", "Cllr", "Cllrs", "Councillor", "With", "The", "There"}
)
FARTHEST = 4  # sentences before the end of a motion within which it is told
LONGEST_END = 160  # characters of a sentence that tells who was elected


def with_what_was_moved(item: ItemContext, drafts: Sequence[DecisionDraft]) -> list[DecisionDraft]:
    """The drafts; one that tells only how a motion ended begins where its paragraph tells what was moved."""
    kept: list[DecisionDraft] = []
    for draft in drafts:
        after = kept[-1].end if kept else item.body.start
        kept.append(_with_motion_above(item, draft, after))
    return _elections_joined(item, kept)


def _with_motion_above(item: ItemContext, draft: DecisionDraft, after: int) -> DecisionDraft:
    if draft.text or (draft.motion and draft.motion.movers) or not END_ALONE.match(item.text, draft.start, draft.end):
        return draft
    part = next((one for one in item.body.paragraphs if one.start < draft.start < one.end), None)
    start = draft.start
    if part is None:
        return draft
    before = item.body.sentences_between(max(part.start, after), draft.start)
    for sentence in reversed(before[-FARTHEST:]):
        if MOVES.search(sentence.words):
            start = sentence.start
            break
        if not VOTES.search(sentence.words):
            break
    if start == draft.start:
        return draft
    return replace(draft, start=start, formal=True, motion=draft.motion or Motion(start, draft.end))


def _elections_joined(item: ItemContext, drafts: Sequence[DecisionDraft]) -> list[DecisionDraft]:
    """A nomination and the sentence behind it that tells of the election are one."""
    kept: list[DecisionDraft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before is not None and before.motion and before.motion.movers and _elects(item, before, draft):
            kept[-1] = replace(before, end=draft.end)
        else:
            kept.append(draft)
    return kept


def _elects(item: ItemContext, before: DecisionDraft, draft: DecisionDraft) -> bool:
    """Whether a draft says no more than that somebody who was moved for an office right before has it now."""
    words = item.text[draft.start : draft.end]
    if draft.motion or item.text[before.end : draft.start].strip() or len(words) > LONGEST_END:
        return False
    names = set(SURNAME.findall(words)) - NAMES_NOBODY
    return bool(CHOSEN.search(words)) and bool(names & set(SURNAME.findall(item.text[before.start : before.end])))
