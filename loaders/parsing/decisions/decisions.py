"""What the meeting settled: resolutions and their numbered parts, agreements in prose, motions and votes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.minutes import Decision
from loaders.parsing.context import Cursor, ItemContext, Reading
from loaders.parsing.decisions.agreements import (
    SIGN,
    STEM_OF_CHOSEN,
    STEM_OF_LIST,
    agreements_before_resolution,
    read_agreements,
)
from loaders.parsing.decisions.amended import with_amended_ends
from loaders.parsing.decisions.bare_outcomes import bare_outcome
from loaders.parsing.decisions.deciding import deciding_in
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.ends import with_what_was_moved
from loaders.parsing.decisions.from_draft import decision_of
from loaders.parsing.decisions.joining import with_its_matter, with_motions_joined, with_vote
from loaders.parsing.decisions.motions import SIGN as MOVES
from loaders.parsing.decisions.motions import (
    VOTING,
    Motion,
    motion_in_heading,
    motions_apart,
    mover_in,
    read_decided,
    read_labelled_motions,
    read_motion,
    read_opposed,
    read_opposed_in_prose,
    read_tabled,
)
from loaders.parsing.decisions.outcome_patterns import ELLIPTIC, MARKED
from loaders.parsing.decisions.pieces import pieces_of
from loaders.parsing.decisions.resolutions import (
    DONE,
    apart_from_movers,
    read_agreed_list,
    read_chosen,
    read_labelled,
    read_resolution,
    read_told_entry,
    read_told_list,
)
from loaders.parsing.decisions.told_together import with_ends_told_together
from loaders.parsing.decisions.verdicts import is_bare_verdict, read_verdict
from loaders.parsing.decisions.votes import without_tallies
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import (
    Paragraph,
    collapse_whitespace,
    distinct_words,
    has_only_figures,
    has_placeholder,
    share_told,
)
from loaders.parsing.words import alternatives, decisions

WITHOUT_SUBJECT = re.compile(r"(?:was|were)\b")  # "were approved": the heading is the subject
# Signs of decisions that the patterns of sentences do not know, and whether a paragraph has any sign at all.
OTHER_SIGNS = PrefilteredPattern(
    r"esol|outcome|decision|ecommendation|motion carried|put\s+off|postponed|held\s+over|unanimous|declin|rejected",
    re.I,
)
DECIDES = (
    OTHER_SIGNS.bit
    | SIGN.bit
    | MOVES.bit
    | STEM_OF_LIST.bit
    | STEM_OF_CHOSEN.bit
    | MARKED.bit
    | ELLIPTIC.bit
    | DONE.bit
)
SETTLES = re.compile(rf"\b{alternatives(decisions.AGREED, ('resolved',))}\b", re.I)
SHORTEST_REST = 40  # characters of a paragraph behind a motion that may tell another decision
# "7. The following payments were agreed:": a heading that settles the list below it.
LIST_SETTLED = re.compile(
    r"\W*(?:[\w.]{1,8}\s+)?[Tt]he\s+following\s+[^.:;]{3,60}\s(?:was|were)\s+(?:\w+ly\s+)?"
    r"(?:agreed|approved|noted|authorised|passed)\b"
)
WHO_APPROVED = frozenset("members committee council board panel they approved agreed accepted".split())
FEWEST_SHARED = 2  # words of what a sentence and a resolution both decide
AROUND_TITLE = 20  # characters of a heading that are its number and marks
SENTENCE_IN_HEADING = 5  # words of a heading that may be a sentence


def read_decisions(item: ItemContext) -> list[Decision]:
    """The decisions of an item's body in order; other boards' decisions are not ours.

    An item whose title names another board reports what that one agreed: there only words that name the own board,
    resolutions and motions count.
    """
    drafts = _drafts(item)
    drafts = [*_in_heading(item), *_from_heading(item, drafts)]
    kept = with_motions_joined(item, without_tallies(item, _distinct(item, drafts)))
    kept = with_amended_ends(item, with_ends_told_together(item, with_what_was_moved(item, kept)))
    kept = [named for draft in kept if (named := with_its_matter(item, draft)) is not None]
    kept = [draft for draft in kept if not has_placeholder(item.text[draft.start : draft.end])]
    kept = [draft for draft in kept if not has_only_figures(item.text[draft.start : draft.end])]
    kept = _without_told_again(item, kept)
    ends = [*(after.moved_at or after.start for after in kept[1:]), item.body.end]
    begins = [item.body.start, *(before.end for before in kept)]
    return [decision_of(item, draft, begin, end) for draft, begin, end in zip(kept, begins, ends, strict=False)]


def _drafts(item: ItemContext) -> list[DecisionDraft]:
    """What each paragraph decides: a resolution with its list, a label, a motion, else what its sentences agree."""
    deciding = deciding_in(item)
    whole = motion_in_heading(item)
    drafts = [DecisionDraft(whole.start, whole.end, formal=True, motion=whole)] if whole else []
    tabled, tables = read_tabled(item)
    labelled, forms = read_labelled_motions(item, tables)
    decided, rows = read_decided(item)
    opposed, against = read_opposed(item)
    in_prose, told = read_opposed_in_prose(item) if not opposed else ([], [])
    tabled, tables = [*tabled, *labelled, *decided, *opposed, *in_prose], [*tables, *forms, *rows, *against]
    at = Cursor(
        [
            piece
            for part in item.body.paragraphs
            if (whole is None or part.start >= whole.end)
            and not any(table.start <= part.start < table.end for table in tables)
            for whole_part in pieces_of(item, part, [*forms, *told])
            for piece in apart_from_movers(item, whole_part)
        ]
    )
    while not at.at_end:
        if at.part.quoted or not at.part.hits & DECIDES:
            at = at.after()
            continue
        resolution = (
            read_told_list(at)
            or read_told_entry(at)
            or read_resolution(item, at)
            or read_labelled(at)
            or read_agreed_list(item, at)
            or read_chosen(item, at)
        )
        if resolution is not None:
            drafts = with_vote(item, [*drafts, *resolution.found], at.parts[resolution.stop.index - 1].end)
            at = resolution.stop
            continue
        at = _with_motions_apart(item, at)
        motion = read_motion(item, at)
        if motion is not None:
            drafts = _with_motion([*drafts, *_before_motion(item, motion.found, at.part)], motion.found, at.part)
            at = _behind(item, at, motion)
            continue
        agreed = list(read_agreements(item, at, deciding))
        bare = bare_outcome(item, at)
        if bare is not None and not any(draft.start < bare.start < draft.end for draft in agreed):
            begin = at.part.start if drafts and drafts[-1].end > bare.start else bare.start
            agreed = [
                *(draft for draft in agreed if draft.end <= bare.start),
                replace(bare, start=max(begin, bare.start)),
            ]
        drafts.extend(agreed)
        at = at.after()
    of_tables = [
        DecisionDraft(one.start, one.end, formal=True, text=one.text, motion=one.motion, verdict=one.verdict)
        for one in tabled
    ]
    return [*drafts, *of_tables]


def _with_motions_apart(item: ItemContext, at: Cursor) -> Cursor:
    """The same place, with a paragraph of several motions there as one for each."""
    pieces = motions_apart(item, at.part)
    return Cursor((*at.parts[: at.index], *pieces, *at.parts[at.index + 1 :]), at.index) if pieces else at


def _behind(item: ItemContext, at: Cursor, motion: Reading[Motion]) -> Cursor:
    """Where to go on behind a motion: with what its paragraph says besides, where that is more than its end."""
    part = at.part
    if motion.stop.index != at.index + 1 or part.end - motion.found.end < SHORTEST_REST:
        return motion.stop
    sentences = item.body.sentences_between(motion.found.end, part.end)
    told = [one for one in sentences if VOTING.search(one) or is_bare_verdict(one.words)]
    new = next((one.start for one in sentences if one not in told), part.end)
    if told and told[-1].start > new and _ends_there(item, motion.found, new, told[-1]):
        new = told[-1].end
    if part.end - new < SHORTEST_REST:
        return motion.stop
    rest = Paragraph(*item.page.passage(new, part.end))
    return Cursor((*at.parts[: at.index], rest, *at.parts[at.index + 1 :]), at.index)


def _ends_there(item: ItemContext, motion: Motion, new: int, last: Passage) -> bool:
    """Whether a motion, of which no end is told before ``new``, ends in the sentence ``last``, and none is moved."""
    if read_verdict(item.text, motion.start, new).outcome is not None:
        return False
    behind = item.page.passage(new, last.end)
    return is_bare_verdict(last.words) and not (SETTLES.search(behind.words) or mover_in(item.text, behind))


def _before_motion(item: ItemContext, motion: Motion, part: Paragraph) -> tuple[DecisionDraft, ...]:
    """What the sentences of a long paragraph agree before the motion in it."""
    if motion.start - part.start < SHORTEST_REST:
        return ()
    return agreements_before_resolution(item, Paragraph(*item.page.passage(part.start, motion.start), part.mark))


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
    if item.title.split()[0].lower() == "to" or heading.words.rstrip().endswith(("?", " that")):
        return []
    if heading.words.rstrip().endswith(":") and not LIST_SETTLED.match(heading.words):
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


def _without_told_again(item: ItemContext, kept: list[DecisionDraft]) -> list[DecisionDraft]:
    """Without what a sentence agreed and the resolution right below it resolves: "Members approved the plan"."""
    words = [distinct_words(item.text[draft.start : draft.end], at_least=4) - WHO_APPROVED for draft in kept]
    again = [
        not one.formal
        and other.formal
        and len(words[place]) >= FEWEST_SHARED
        and item.page.text[one.end : other.start].strip(" .").startswith("\n")
        and share_told(words[place], words[place + 1]) == 1.0
        for place, (one, other) in enumerate(pairwise(kept))
    ]
    return [draft for draft, twice in zip(kept, [*again, False], strict=False) if not twice]


def _distinct(item: ItemContext, drafts: list[DecisionDraft]) -> list[DecisionDraft]:
    """In order of place; what begins inside another decision is no decision of its own."""
    kept: list[DecisionDraft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        says_something = collapse_whitespace(item.text[draft.start : draft.end]).strip(" .:;-–")
        if says_something and not (kept and draft.start < kept[-1].end):
            kept.append(draft)
    return kept
