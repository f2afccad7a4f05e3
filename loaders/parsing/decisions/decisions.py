"""What the meeting settled: resolutions and their numbered parts, agreements in prose, motions and votes."""

from __future__ import annotations

import re
from dataclasses import replace

from graph.schema import MotionOutcome
from loaders.minutes import Decision, Kind
from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.decisions.agreements import agreements_before_resolution, read_agreements
from loaders.parsing.decisions.deciding import deciding_in
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion, read_motion
from loaders.parsing.decisions.recorded_votes import RecordedVotes, read_recorded_votes
from loaders.parsing.decisions.resolutions import read_agreed_list, read_labelled, read_resolution
from loaders.parsing.decisions.tallies import without_tallies
from loaders.parsing.decisions.verdicts import LOST, Verdict, is_bare_verdict, read_verdict
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
RESOLVED = re.compile(r"\bresolved\b", re.I)
WITHOUT_SUBJECT = re.compile(r"(?:was|were)\b")  # "were approved": the heading is the subject
AROUND_TITLE = 20  # characters of a heading that are its number and marks
SENTENCE_IN_HEADING = 5  # words of a heading that may be a sentence
MOST_AROUND_A_VOTE = 20  # words beside the names: "A recorded vote was taken. The motion was carried. RESOLVED"
FARTHEST_VOTE = 1500  # characters behind a motion within which its vote is told
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
    drafts = _drafts(item)
    drafts = _from_heading(item, drafts) if drafts else _in_heading(item)
    kept = _with_motions_joined(item, without_tallies(item, _distinct(item, drafts)))
    ends = [*(after.moved_at or after.start for after in kept[1:]), item.body.end]
    return [_decision(item, draft, end) for draft, end in zip(kept, ends, strict=False)]


def _drafts(item: ItemContext) -> list[DecisionDraft]:
    """What each paragraph decides: a resolution with its list, a label, a motion, else what its sentences agree."""
    deciding = deciding_in(item)
    drafts: list[DecisionDraft] = []
    at = Cursor(item.body.paragraphs)
    while not at.at_end:
        if at.part.quoted:
            at = at.after()
            continue
        resolution = read_resolution(item, at) or read_labelled(at) or read_agreed_list(item, at)
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


def _in_heading(item: ItemContext) -> list[DecisionDraft]:
    """ "10. The accounts were presented and accepted.": a heading that is a sentence, and decides."""
    start = item.heading_start
    if start is None or len(item.title.split()) < SENTENCE_IN_HEADING or start >= item.body.start:
        return []
    heading = Paragraph(*item.page.passage(start, item.body.start))
    if heading.end - heading.start > len(item.title) + AROUND_TITLE:
        return []  # other headings stand between
    if item.title.split()[0].lower() == "to" or heading.words.rstrip().endswith(("?", ":", " that")):
        return []
    return [replace(draft, formal=False) for draft in agreements_before_resolution(item, heading)]


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
        if before is not None and before.motion and _only_tells_the_end(item, draft):
            continue
        if before is not None and before.motion and draft.formal and not draft.motion:
            between = item.text[before.end : draft.start]
            said, moved = (distinct_words(item.text[d.start : d.end], at_least=4) for d in (draft, before))
            only_vote = VOTE_BETWEEN.fullmatch(between) or _only_vote(item, before.end, draft.start)
            if only_vote and share_told(said, moved) >= SAME_AS_MOTION:
                kept.pop()
                kept.append(replace(draft, motion=before.motion, moved_at=before.start))
                continue
        kept.append(draft)
    return kept


def _only_tells_the_end(item: ItemContext, draft: DecisionDraft) -> bool:
    """Whether a draft behind a motion is nothing but its verdict ("The motion was carried.") or its recorded vote."""
    if draft.motion and draft.motion.movers:
        return False
    if is_bare_verdict(squeeze(item.text[draft.start : draft.end])):
        return True
    votes = read_recorded_votes(item, draft.start, draft.end)
    return bool(votes.votes) and draft.start <= votes.start and not RESOLVED.search(item.text, draft.start, votes.start)


def _only_vote(item: ItemContext, start: int, end: int) -> bool:
    """Whether a recorded vote, and no motion that was lost, is all that stands between a motion and a resolution."""
    votes = read_recorded_votes(item, start, end)
    if not votes.votes or read_verdict(item.text, start, end).outcome in LOST:
        return False
    rest = item.text[start : votes.start] + item.text[votes.end : end]
    return len(rest.split()) <= MOST_AROUND_A_VOTE


def _decision(item: ItemContext, draft: DecisionDraft, stop: int) -> Decision:
    """The decision of a draft; its vote and verdict are told before ``stop``, where the next one begins."""
    start, end = item.page.source_span(draft.start, draft.end)
    text = (draft.text or squeeze(item.text[draft.start : draft.end])).strip(" -–—:")
    motion = draft.motion or Motion(draft.start, draft.end)
    first = draft.start if draft.moved_at is None else draft.moved_at
    stop = max(draft.end, min(stop, draft.end + FARTHEST_VOTE))
    verdict = read_verdict(item.text, first, stop) if draft.motion else Verdict()
    recorded = read_recorded_votes(item, first, stop) if draft.formal else RecordedVotes()
    counts = recorded.counts
    return Decision(
        text=text, kind=kind_of_outcome(verdict.outcome) or kind_of(text), outcome=verdict.outcome,
        formal=draft.formal, start=start, end=end,
        votes_for=_count(counts.get("for"), verdict.votes_for, motion.votes_for),
        votes_against=_count(counts.get("against"), verdict.votes_against, motion.votes_against),
        abstentions=_count(counts.get("abstained"), motion.abstentions),
        movers=motion.movers, seconders=motion.seconders, votes=tuple(recorded.votes),
    )  # fmt: skip


def kind_of_outcome(outcome: MotionOutcome | None) -> Kind | None:
    """What was done by a motion that was not carried; None where its words tell it."""
    if outcome in LOST:
        return "refused"
    if outcome in ("withdrawn", "not put"):
        return "other"
    return "deferred" if outcome == "deferred" else None


def _count(*counts: int | None) -> int | None:
    return next((count for count in counts if count is not None), None)
