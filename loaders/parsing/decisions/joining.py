"""Drafts of decisions that are one: a motion and its resolution, a list and who moved it, movers and their heading."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import ALL_OF_THEM, TALLY, Motion, read_motion
from loaders.parsing.decisions.verdicts import ANOTHER_MOTION, LOST, is_bare_verdict, read_verdict
from loaders.parsing.decisions.votes import read_recorded_votes
from loaders.parsing.text import Paragraph, collapse_whitespace, distinct_words, share_told

_FOLLOWING = r"(?:therefore|thereupon|accordingly|consequently|thereby|thus|then|so|duly|unanimously|hence)"
# "The motion was carried. Resolved", "It was therefore RESOLVED": nothing but the vote stands between a motion and its
# resolution.
VOTE_BETWEEN = re.compile(
    r"\s*(?:[^.\n]{0,80}\b(?:for|against|abst\w+|carried|agreed|votes?)\b[^.\n]{0,80}(?:[.,]|\band\b))?\W*"
    rf"(?:(?:it\s+was\s+)?(?:{_FOLLOWING}\s+)?resolved\W*)?",
    re.I,
)
# "The motion was put and carried and it was RESOLVED: That": what stands before "RESOLVED" is no decision of its own.
CARRIED_AND = re.compile(
    rf"[^.\n]{{0,80}}\b(?:put|votes?|voted)\b[^.\n]{{0,60}}?\bcarried\b[^.\n]{{0,40}}?,?\s+and"
    rf"(?:\s+it\s+was)?(?:\s+{_FOLLOWING})?\W*",
    re.I,
)
# "And Resolved:" right behind "Proposed by Ann Adams; Seconded by Bob Brown;": what they moved, or its first part.
NEXT_RESOLVED = re.compile(
    r"\W*(?:and\s+)?(?:it\s+was\s+)?(?:unanimously\s+)?resolved(?:\s*\([^()\n]{1,90}\))?"
    r"(?:\W*\b(?:that|to)\b(?:\W*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])?)?\W*",
    re.I,
)
RESOLVED = re.compile(r"\W*\bresolved\b", re.I)
# "Proposed: Ann Adams, seconded Bob Brown." behind a resolution.
MOVERS_BETWEEN = re.compile(r"\W*(?:proposed|moved|prop)\b[^\n]{3,120}", re.I)
# "This was proposed by Ann Adams and seconded by Bob Brown." behind what the meeting agreed.
THIS_WAS_MOVED = re.compile(r"\W*(?:This|That|It|Which)\s+was\s+(?:\w+ly\s+|then\s+)?(?:proposed|moved)\s+by\b")
# "RESOLVED to pay the grant (proposed by Ann Adams, seconded by Bob Brown)."
MOVERS_IN_BRACKETS = re.compile(r"[(\[]\s*(?:proposed|proposer|moved|mover|prop)\b[^()\[\]\n]{3,120}[)\]][\s.]*$", re.I)
# "Proposed: Cllr Adams Seconded: Cllr Brown All in favour": who moved, and no word of what.
_WHO = (
    r"[^\S\n]*(?:by\b)?\s*[:–-]?\s*(?:(?:Cllrs?|Councillor|Mrs?|Ms|Miss|Dr)\.?\s+)?"
    r"(?:(?!(?i:all|agreed|carried|unanimous\w*|approved|seconded)\b)[A-Z][\w.’'-]*\s*){1,3}[,.;]?\s*"
)
ONLY_MOVERS = re.compile(
    rf"\W*(?i:proposed|proposer|moved|mover|prop)\b\.?{_WHO}(?:(?i:and\s+)?(?i:seconded|seconder|2nd|sec)\b\.?{_WHO})?"
    r"(?P<ended>(?:(?i:all\s+(?:in\s+favou?r|agreed)|agreed|carried|unanimous(?:ly)?|approved|vote)\W*)*)"
)
# "To approve the accounts", "Approval of the minutes": a heading that says what is decided.
MATTER_IN_HEADING = re.compile(
    r"\W*(?:To\s+[a-z]+|(?:Approval|Adoption|Acceptance|Election|Appointment|Confirmation|Co-?option|Renewal|Purchase)\s+(?:of|as)\b)",
    re.I,
)
# "The following payments were approved:", entries with their sums, and "Proposed: Ann Adams, ..." below them.
STEM_OF_PAYMENTS = re.compile(r":\W*$")
ENTRIES_AND_MOVERS = re.compile(
    r"(?:[^\n£€$]*[£€$]\s?\d[^\n]*\n|[^\S\n]*\n)*[^\n£€$]*[£€$]\s?\d[^\n]*\n\W*(?:proposed|moved|prop)\b[^\n]{3,160}\s*",
    re.I,
)
# "On a vote by show of hands three voted for the proposal and five against and it was declared lost."
VOTE_TOLD = re.compile(
    r"\W*(?:On\s+(?:a|being)\b|A\s+(?:recorded\s+)?vote\b|There\s+voted\b)(?=[^.]*\b(?:for|favour|against)\b)[^.]{3,220}\.?\W*"
)
BEGINS = re.compile(r"\W*(?:That|THAT|To\s+[a-z]+)\b")  # a motion's words
MOST_AROUND_A_VOTE = 20  # words beside the names: "A recorded vote was taken. The motion was carried. RESOLVED"
SAME_AS_MOTION = 0.7  # share of a resolution's words that the motion before it has, where both say the same


def with_motions_joined(item: ItemContext, drafts: list[DecisionDraft]) -> list[DecisionDraft]:
    """A motion and the resolution right behind it that says the same are one: the resolution, with its vote."""
    kept: list[DecisionDraft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if CARRIED_AND.fullmatch(item.text, draft.start, draft.end) and RESOLVED.match(item.text, draft.end):
            continue
        if before is not None and before.motion and (tally := _only_a_tally(item, before, draft)):
            kept[-1] = replace(before, motion=tally)
            continue
        another = ANOTHER_MOTION.match(item.text, draft.start, draft.end) is not None
        if before is not None and before.motion and not another and _only_tells_the_end(item, draft):
            continue
        if before is not None and not before.motion and _only_says_who_moved(item, before, draft):
            kept = with_vote(item, kept, draft.end)
            continue
        if before is not None and not before.motion and draft.motion and _moves_list(item, before, draft):
            kept[-1] = replace(before, motion=draft.motion, formal=True)
            continue
        if before is not None and not before.motion and draft.motion and _tells_who_moved_this(item, before, draft):
            kept[-1] = replace(before, motion=draft.motion, formal=True, end=draft.end)
            continue
        if before is not None and before.motion and draft.motion and _words_behind_movers(item, before, draft):
            motion = replace(draft.motion, movers=before.motion.movers, seconders=before.motion.seconders)
            kept[-1] = replace(draft, motion=motion, moved_at=before.start)
            continue
        if before is not None and before.motion and draft.formal and not draft.motion:
            between = item.text[before.end : draft.start]
            said, moved = (distinct_words(item.text[d.start : d.end], at_least=4) for d in (draft, before))
            if NEXT_RESOLVED.fullmatch(between) and read_verdict(item.text, before.start, before.end).outcome is None:
                kept[-1] = replace(draft, motion=before.motion)
                continue
            only_vote = VOTE_BETWEEN.fullmatch(between) or _only_vote(item, before.end, draft.start)
            if only_vote and share_told(said, moved) >= SAME_AS_MOTION:
                kept.pop()
                kept.append(replace(draft, motion=before.motion, moved_at=before.start))
                continue
        kept.append(draft)
    return kept


def _only_says_who_moved(item: ItemContext, before: DecisionDraft, draft: DecisionDraft) -> bool:
    """Whether a draft is but the end of a resolution's line: "Proposed: A, seconded B. All agreed."."""
    words = collapse_whitespace(item.text[draft.start : draft.end])
    return bool(MOVERS_BETWEEN.fullmatch(item.text[before.end : draft.start]) and ALL_OF_THEM.fullmatch(words))


def with_its_matter(item: ItemContext, draft: DecisionDraft) -> DecisionDraft | None:
    """A draft that tells only who moved and seconded has its item's heading for its words, if that says what.

    None where neither it nor how the vote ended is told: then nothing is known to have been decided.
    """
    found = ONLY_MOVERS.fullmatch(item.text[draft.start : draft.end]) if draft.motion else None
    if found is None or draft.motion is None:
        return draft
    ended = bool(found["ended"]) or draft.motion.votes_for is not None
    first = item.body.paragraphs[0].start if item.body.paragraphs else draft.start
    if item.heading_start is None or not MATTER_IN_HEADING.match(item.title) or draft.start > first:
        return draft if ended else None
    return replace(draft, start=item.heading_start)


def _words_behind_movers(item: ItemContext, before: DecisionDraft, draft: DecisionDraft) -> bool:
    """Whether a draft is what those moved of whom the one before tells: "Proposed: A. Seconded: B." | "That"."""
    movers = ONLY_MOVERS.fullmatch(item.text, before.start, before.end)
    alone = draft.motion is not None and not draft.motion.movers and not item.text[before.end : draft.start].strip()
    return bool(movers and not movers["ended"] and alone and BEGINS.match(item.text, draft.start))


def _moves_list(item: ItemContext, before: DecisionDraft, draft: DecisionDraft) -> bool:
    """Whether a draft is but the end of a list of payments that the decision before heads, and who moved that."""
    heads = STEM_OF_PAYMENTS.search(item.text, before.start, before.end)
    return bool(heads and ENTRIES_AND_MOVERS.fullmatch(item.text, before.end, draft.end))


def _tells_who_moved_this(item: ItemContext, before: DecisionDraft, draft: DecisionDraft) -> bool:
    """Whether a draft right behind a decision tells but who moved and seconded "this"."""
    return THIS_WAS_MOVED.match(item.text, draft.start) is not None and not item.text[before.end : draft.start].strip()


def _only_a_tally(item: ItemContext, before: DecisionDraft, draft: DecisionDraft) -> Motion | None:
    """The motion before with the votes of a draft right behind it that is nothing but these: "For 3, Against 1."."""
    counted, moved = draft.motion, before.motion
    if counted is None or moved is None or counted.movers or moved.votes_for is not None:
        return None
    only = TALLY.fullmatch(item.text, draft.start, draft.end) or VOTE_TOLD.fullmatch(item.text, draft.start, draft.end)
    if not only or item.text[before.end : draft.start].strip():
        return None
    return replace(
        moved, votes_for=counted.votes_for, votes_against=counted.votes_against, abstentions=counted.abstentions
    )


def _only_tells_the_end(item: ItemContext, draft: DecisionDraft) -> bool:
    """Whether a draft behind a motion is nothing but its verdict ("The motion was carried.") or its recorded vote."""
    if draft.motion and draft.motion.movers:
        return False
    if is_bare_verdict(collapse_whitespace(item.text[draft.start : draft.end])):
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


def with_vote(item: ItemContext, drafts: list[DecisionDraft], end: int) -> list[DecisionDraft]:
    """The drafts, the last one with the vote told behind it up to ``end``, or with who moved it, in its brackets."""
    if not drafts:
        return drafts
    inside = MOVERS_IN_BRACKETS.search(item.text, drafts[-1].start, drafts[-1].end)
    begin = inside.start() if inside else drafts[-1].end
    if begin >= end:
        return drafts
    vote = read_motion(item, Cursor((Paragraph(*item.page.passage(begin, end)),)))
    return [*drafts[:-1], replace(drafts[-1], motion=vote.found)] if vote else drafts
