"""What the meeting settled: resolutions and their numbered parts, agreements in prose, motions and votes."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.minutes import Decision, Kind
from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.decisions.agreements import read_agreements
from loaders.parsing.decisions.deciding import deciding_in
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion, read_motion
from loaders.parsing.decisions.resolutions import read_labelled, read_resolution
from loaders.parsing.text import Paragraph, distinct_words, share_told, squeeze

KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("deferred", re.compile(r"\bdefer|\badjourn|carried\s+over|\bto\s+(?:a|the)\s+(?:future|"
        r"next|later)\s+meeting\b", re.I)),
    ("refused", re.compile(r"\brefus|\breject|\bnot\s+(?:to\s+)?(?:support|approve)|\bobject(?:ed|ion\s+be)\b", re.I)),
    ("approved", re.compile(r"\bapprov|\badopt|\bconfirm|\bratif|\bauthoris|\bappoint|\belect|"
        r"\bcorrect\s+record|\bgrant(?:ed)?\b|\bsign|\btrue\s+record|\bcarried\b", re.I)),
    ("recommended", re.compile(r"\brecommend", re.I)),
    ("requested", re.compile(r"\brequest|\bbe\s+(?:invited|asked|submitted|provided)|\bto\s+(?:ask|"
        r"invite)\b|\breport\s+be\s+(?:submitted|brought)", re.I)),
    ("noted", re.compile(r"\bnot(?:e|ed|ing)\b|\breceiv|\backnowledg|\bthank|\bcommend", re.I)),
    ("agreed", re.compile(r"\bagree|\baccept|\bendors|\bresolved|\bsupport", re.I)),
)  # fmt: skip

# "The motion was carried. Resolved": nothing but the vote stands between a motion and its resolution.
VOTE_BETWEEN = re.compile(
    r"\s*(?:[^.\n]{0,80}\b(?:for|against|abst\w+|carried|agreed|votes?)\b[^.\n]{0,80}\.)?\W*(?:resolved\W*)?", re.I
)
WITHOUT_SUBJECT = re.compile(r"(?:was|were)\b")  # "were approved": the heading is the subject
SAME_AS_MOTION = 0.7  # share of a resolution's words that the motion before it has, where both say the same


def kind_of(text: str) -> Kind:
    """What was done, by the words that tell it."""
    for kind, pattern in KINDS:
        if pattern.search(text):
            return kind
    return "other"


def read_decisions(item: ItemContext) -> list[Decision]:
    """The decisions of an item's body in order; other boards' decisions are not ours.

    An item whose title names another board reports what that one agreed: there only words that name the own board,
    resolutions and motions count.
    """
    drafts = _from_heading(item, _drafts(item))
    return [_decision(item, draft) for draft in _with_motions_joined(item, _distinct(item, drafts))]


def _drafts(item: ItemContext) -> list[DecisionDraft]:
    """What each paragraph decides: a resolution with its list, a label, a motion, else what its sentences agree."""
    deciding = deciding_in(item)
    drafts: list[DecisionDraft] = []
    at = Cursor(item.body.paragraphs)
    while not at.at_end:
        if at.part.quoted:
            at = at.after()
            continue
        resolution = read_resolution(item, at) or read_labelled(at)
        if resolution is not None:
            drafts = _with_vote(item, [*drafts, *resolution.found], at.parts[resolution.stop.index - 1].end)
            at = resolution.stop
            continue
        motion = read_motion(item, at)
        if motion is not None:
            drafts = _with_motion(drafts, motion.found, at.part)
            at = motion.stop
            continue
        drafts.extend(read_agreements(item, at, deciding))
        at = at.after()
    return drafts


def _with_vote(item: ItemContext, drafts: list[DecisionDraft], end: int) -> list[DecisionDraft]:
    """The drafts, the last one with the vote that is told behind it up to ``end``."""
    if not drafts or drafts[-1].end >= end:
        return drafts
    vote = read_motion(item, Cursor((Paragraph(*item.page.passage(drafts[-1].end, end)),)))
    return [*drafts[:-1], replace(drafts[-1], motion=vote.found)] if vote else drafts


def _with_motion(drafts: list[DecisionDraft], motion: Motion, part: Paragraph) -> list[DecisionDraft]:
    """The drafts with a motion read in ``part``: that of the resolution in the paragraph before, or one of its own."""
    if drafts and motion.start < part.start and drafts[-1].end > motion.start:
        return [*drafts[:-1], replace(drafts[-1], motion=motion, formal=True)]
    return [*drafts, DecisionDraft(motion.start, motion.end, formal=True, motion=motion)]


def _from_heading(item: ItemContext, drafts: list[DecisionDraft]) -> list[DecisionDraft]:
    """ "3. Minutes of the last meeting: were approved." is a decision from its heading on."""
    parts = item.body.paragraphs
    if not drafts or item.heading_start is None or not parts or drafts[0].start != parts[0].start:
        return drafts
    if not WITHOUT_SUBJECT.match(item.text[drafts[0].start : drafts[0].end]):
        return drafts
    return [replace(drafts[0], start=item.heading_start), *drafts[1:]]


def _distinct(item: ItemContext, drafts: list[DecisionDraft]) -> list[DecisionDraft]:
    """In order of place; what begins inside another decision is no decision of its own."""
    kept: list[DecisionDraft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        says_something = squeeze(item.text[draft.start : draft.end]).strip(" .:;-–")
        if says_something and not (kept and draft.start < kept[-1].end):
            kept.append(draft)
    return kept


def _with_motions_joined(item: ItemContext, drafts: list[DecisionDraft]) -> list[DecisionDraft]:
    """A motion and the resolution right behind it that says the same are one: the resolution, with its vote."""
    kept: list[DecisionDraft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before is not None and before.motion and draft.formal and not draft.motion:
            between = item.text[before.end : draft.start]
            said, moved = (distinct_words(item.text[d.start : d.end], at_least=4) for d in (draft, before))
            if VOTE_BETWEEN.fullmatch(between) and share_told(said, moved) >= SAME_AS_MOTION:
                kept.pop()
                kept.append(replace(draft, motion=before.motion))
                continue
        kept.append(draft)
    return kept


def _decision(item: ItemContext, draft: DecisionDraft) -> Decision:
    start, end = item.page.source_span(draft.start, draft.end)
    text = (draft.text or squeeze(item.text[draft.start : draft.end])).strip(" -–—:")
    motion = draft.motion or Motion(draft.start, draft.end)
    return Decision(
        text=text, kind=kind_of(text), formal=draft.formal, start=start, end=end, votes_for=motion.votes_for,
        votes_against=motion.votes_against, abstentions=motion.abstentions, movers=motion.movers,
        seconders=motion.seconders,
    )  # fmt: skip
