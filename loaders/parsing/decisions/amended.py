"""Motions that were amended before they were put: "The amendment was carried and became the substantive motion"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.schema import MotionOutcome
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import votes_counted
from loaders.parsing.decisions.verdicts import Verdict, read_verdict
from loaders.parsing.words import alternatives, motions

AMENDMENT = re.compile(r"\bamendment\b", re.I)
SUBSTANTIVE = re.compile(
    r"(?:,?\s+(?:and|which)\s+(?:thus\s+|then\s+|so\s+)?(?:became|become)\s+(?:part\s+of\s+)?)?\b(?:the\s+)?(?:new\s+)?"
    r"(?:substantive\s+motion|motion,?\s+as\s+amended|amended\s+motion)\b[^.;]{0,80}?\b"
    rf"(?:(?P<lost>{alternatives(motions.LOST)})|{alternatives(motions.CARRIED, motions.CARRIED_TOO)})\b",
    re.I,
)
# "The amendment having lost, the motion was put and carried": how the motion itself ended.
MOTION_PUT = re.compile(
    r"\b(?:the\s+)?(?:original\s+|main\s+)?(?:motion|recommendations?|proposals?)\s+(?:was|is|were)\s+(?:then\s+|therefore\s+|now\s+)?"
    r"(?:put(?:\s+to\s+the\s+(?:vote|meeting))?,?\s+and\s+(?:was\s+|were\s+)?)?"
    rf"(?:declared\s+)?(?:(?P<lost>{alternatives(motions.LOST)})|"
    rf"{alternatives(motions.CARRIED, motions.CARRIED_TOO)})\b",
    re.I,
)
# "The substantive motion was put to a recorded vote": from here on it is told of the motion.
MOTION_ITSELF = re.compile(
    r"\b(?:the\s+)?(?:(?:substantive|original|main|amended)\s+motion|motion,?\s+as\s+amended)\b", re.I
)
_SCORE_BEHIND = 60  # characters behind the end of a motion within which its score is told
_REACH = 400  # characters behind an amendment within which the end of the motion is told


def with_amended_ends(item: ItemContext, drafts: Sequence[DecisionDraft]) -> list[DecisionDraft]:
    """The drafts; a motion whose end only the last amendment behind it tells has that, and the amendment its own."""
    kept = list(drafts)
    for place, draft in enumerate(drafts):
        follows = place + 1 < len(kept) and _is_amendment(item, kept[place + 1])
        if follows or not _is_amendment(item, draft):
            continue
        first = place
        while first > 0 and _is_amendment(item, kept[first - 1]):
            first -= 1
        motion = first - 1 if first > 0 and kept[first - 1].motion else None
        _settle(item, kept, motion, range(first, place + 1))
    return kept


def _is_amendment(item: ItemContext, draft: DecisionDraft) -> bool:
    if draft.motion is None or AMENDMENT.search(item.text, draft.start, draft.end) is None:
        return False
    first = item.body.sentences_between(draft.start, draft.end)[:1]
    return any(AMENDMENT.search(sentence.words) for sentence in first)


def _settle(item: ItemContext, kept: list[DecisionDraft], motion: int | None, amendments: range) -> None:
    """Give the last of the ``amendments`` its own end, and the motion before them the one that is told behind it."""
    last = kept[amendments[-1]]
    stop = kept[amendments[-1] + 1].start if amendments[-1] + 1 < len(kept) else item.body.end
    reach = min(stop, last.end + _REACH)
    found = SUBSTANTIVE.search(item.text, last.start, reach) or MOTION_PUT.search(item.text, last.start, reach)
    if found is None or last.verdict is not None or not AMENDMENT.search(item.text, last.start, found.start()):
        return
    put = MOTION_ITSELF.search(item.text, last.start, found.start())
    told = put.start() if put else found.start()
    own = read_verdict(item.text, last.start, told)
    if found.re is MOTION_PUT and own.outcome is None:
        return
    if motion is not None:
        before = kept[motion]
        if before.verdict is not None or read_verdict(item.text, before.start, kept[amendments[0]].start).outcome:
            return
        ends = [read_verdict(item.text, kept[one].start, kept[one + 1].start).outcome for one in amendments[:-1]]
        amended = found.re is SUBSTANTIVE or not {"carried", "carried as amended"}.isdisjoint([*ends, own.outcome])
        outcome: MotionOutcome = "lost" if found["lost"] else "carried as amended" if amended else "carried"
        score = read_verdict(item.text, told, min(stop, found.end() + _SCORE_BEHIND))
        verdict = Verdict(outcome, score.votes_for, score.votes_against)
        kept[motion] = _with_votes(item, replace(before, verdict=verdict), told, stop)
    kept[amendments[-1]] = _with_votes(
        item, replace(last, end=min(last.end, told), verdict=own), last.start, told, always=True
    )


def _with_votes(
    item: ItemContext, draft: DecisionDraft, start: int, stop: int, *, always: bool = False
) -> DecisionDraft:
    """A motion with the votes that are told from ``start`` up to ``stop``; with none where none are, if ``always``."""
    moved = draft.motion
    assert moved is not None
    sentences = item.body.sentences_between(start, stop)
    counted = (votes_counted(item.text, sentence) for sentence in sentences)
    votes = next((one for one in counted if one), {})
    draft = replace(draft, voted=(start, stop))
    if not votes and not always:
        return draft
    told = (votes.get("for"), votes.get("against"), votes.get("abstained"))
    motion = replace(moved, votes_for=told[0], votes_against=told[1], abstentions=told[2])
    return replace(draft, motion=motion)
