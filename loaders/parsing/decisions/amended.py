"""Motions that were amended before they were put: "The amendment was carried and became the substantive motion"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.schema import MotionOutcome
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
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
    r"\b(?:the\s+)?(?:original\s+|main\s+)?motion\s+(?:was|is)\s+(?:then\s+|therefore\s+|now\s+)?"
    r"(?:put(?:\s+to\s+the\s+vote)?,?\s+and\s+)?"
    rf"(?:declared\s+)?(?:(?P<lost>{alternatives(motions.LOST)})|"
    rf"{alternatives(motions.CARRIED, motions.CARRIED_TOO)})\b",
    re.I,
)
_REACH = 400  # characters behind an amendment within which the end of the motion is told


def with_amended_ends(item: ItemContext, drafts: Sequence[DecisionDraft]) -> list[DecisionDraft]:
    """The drafts; a motion whose end only the amendment behind it tells has that, and the amendment its own."""
    kept = list(drafts)
    for place in range(1, len(kept)):
        motion, amendment = kept[place - 1], kept[place]
        if not (motion.motion and amendment.motion) or AMENDMENT.search(item.text, motion.start, motion.end):
            continue
        stop = kept[place + 1].start if place + 1 < len(kept) else item.body.end
        reach = min(stop, amendment.end + _REACH)
        found = SUBSTANTIVE.search(item.text, amendment.start, reach) or MOTION_PUT.search(
            item.text, amendment.start, reach
        )
        told = read_verdict(item.text, motion.start, amendment.start).outcome
        if (
            found is None
            or motion.verdict is not None
            or told is not None
            or not AMENDMENT.search(item.text, amendment.start, found.start())
        ):
            continue
        own = read_verdict(item.text, amendment.start, found.start())
        if found.re is MOTION_PUT and own.outcome is None:
            continue
        as_it_was = found.re is MOTION_PUT and own.outcome not in ("carried", "carried as amended")
        carried: MotionOutcome = "carried" if as_it_was else "carried as amended"
        kept[place - 1] = replace(motion, verdict=Verdict("lost" if found["lost"] else carried))
        kept[place] = replace(amendment, end=min(amendment.end, found.start()), verdict=own)
    return kept
