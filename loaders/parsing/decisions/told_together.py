"""How several motions ended, told in one sentence: "Both motions were carried.", "The first motion was lost."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graph.schema import MotionOutcome
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.verdicts import ENDED_TOGETHER, HOW_ENDED, Verdict, read_verdict
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, motions

# "The first motion was lost and the second was carried."
BY_ORDER = PrefilteredPattern(
    rf"\bthe\s+(?P<which>{alternatives(motions.ORDER)})(?:\s+(?P<noun>{alternatives(motions.MOTIONS)}))?{HOW_ENDED}",
    re.I,
)
AMENDMENT = re.compile(r"\bamendment\b", re.I)
_PLACES = {word: place for place, word in enumerate(motions.ORDER[: motions.ORDER.index("former")])}


def with_ends_told_together(item: ItemContext, drafts: Sequence[DecisionDraft]) -> list[DecisionDraft]:
    """The drafts; the motions of which one sentence tells how they ended have these ends, and no other does."""
    kept = list(drafts)
    moved = [place for place, draft in enumerate(kept) if draft.motion and draft.motion.movers]
    if len(moved) < 2:
        return kept
    for place in moved:
        draft, after = kept[place], kept[place + 1].start if place + 1 < len(kept) else item.body.end
        behind = item.page.passage(draft.start, after)
        told = [*ENDED_TOGETHER.finditer(item.text, behind), *BY_ORDER.finditer(item.text, behind)]
        if not told:
            continue
        before = [one for one in moved if one <= place]
        noun = ""
        for found in sorted(told, key=lambda match: match.start()):
            noun = (found["noun"] or noun).casefold()
            for one in _meant(item, kept, before, found["which"].casefold(), noun):
                kept[one] = replace(kept[one], verdict=Verdict(_outcome(found)))
        if kept[place].verdict is None:
            first = min(found.start() for found in told)
            kept[place] = replace(kept[place], verdict=read_verdict(item.text, draft.start, first))
    return kept


def _meant(
    item: ItemContext, drafts: Sequence[DecisionDraft], places: Sequence[int], which: str, noun: str
) -> Sequence[int]:
    """The places of the motions that are meant: amendments where these are named, else those that are none."""
    amendments = noun.startswith("amendment")
    fit = [
        one
        for one in places
        if (AMENDMENT.search(item.text, drafts[one].start, drafts[one].end) is not None) is amendments
    ]
    if which.startswith(("both", "all")):
        count = 2 if which.startswith("both") else motions.HOW_MANY.get(which.rsplit(maxsplit=1)[-1], len(fit))
        return fit[-count:] if len(fit) >= count else []
    if which in ("former", "latter"):
        return fit[-2:][which == "latter" :][:1] if len(fit) >= 2 else []
    return fit[_PLACES[which] : _PLACES[which] + 1]


def _outcome(found: re.Match[str]) -> MotionOutcome:
    if found["withdrawn"]:
        return "withdrawn"
    return "lost" if found["lost"] else "carried"
