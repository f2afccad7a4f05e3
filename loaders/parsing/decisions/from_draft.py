"""A decision made of its draft: its own words, its kind, who moved it, how it ended, and who voted how."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.minutes import Decision, Kind
from loaders.parsing.actions import is_known_owner_list
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.kinds import kind_of, kind_of_outcome
from loaders.parsing.decisions.motions import (
    Motion,
    votes_counted,
    who_moved,
)
from loaders.parsing.decisions.resolutions import (
    votes_before,
)
from loaders.parsing.decisions.verdicts import ENDED, TOLD_WITH_ITS_END, Verdict, read_verdict
from loaders.parsing.decisions.votes import RecordedVotes, read_recorded_votes
from loaders.parsing.text import collapse_whitespace

VOTED = re.compile(
    r"\bvot(?:ed|ing)\b|\babstain(?:ed|ing)\b|\bdissenting\b|\bwith\s[^.;:]{3,120}\s(?:against|opposed)\b"
)
ASIDE = re.compile(
    r"(?:\([^()\n]{1,120}\)|(?:by\s+)?\d{1,3}\s+votes?\s+to\s+\d{1,3})\s*[:,–—-]*\s*(?=[Tt]hat\b|THAT\b|to\s)"
)
# "... to the high needs block (for: 9, against: 2)": how many voted so, in brackets at a decision's end.
TALLY_BEHIND = re.compile(r"\([^()\n]{4,80}\)\W*$")
# "Motion No. 8 - Cllr Adams": the head of another motion.
NEXT_MOTION = re.compile(
    r"^\W*(?:Notice\s+of\s+)?Motion\s+(?:No\.?\s*|Number\s+)?(?:\d{1,3}|[A-Z])(?=\W*$|\s*[:–-]|\s+[A-Z])", re.M | re.I
)
# "AGREED: that the fence be mended": the label is no part of what was agreed.
LABEL = re.compile(r"\W{0,3}(?:AGREED|Agreed|NOTED|Noted|APPROVED|Approved)\s*:[\s*_–—-]*(?=\S+\s+\S+)")
LONGEST_OWNER = 45  # characters behind a tab that are an owner set apart
# "... be noted; and", "to note the update,": what leads to the next entry of a list, at a decision's end.
TORN_END = re.compile(r"(?:[\s,;]*[,;]\s*(?:and|or)?|\s+and)\s*$")
FARTHEST_VOTE = 1500  # characters behind a motion within which its vote is told


def decision_of(item: ItemContext, draft: DecisionDraft, begin: int, stop: int) -> Decision:
    """The decision of a draft; its vote and verdict are told before ``stop``, where the next one begins.

    Where no vote is, it may be told above: from ``begin`` on, behind the decision before.
    """
    draft, aside = _without_owner(item, draft), ASIDE.match(item.text, draft.start, draft.end)
    draft = _without_torn_end(item, _without_aside(item, draft))
    label = LABEL.match(item.text, draft.start, draft.end) if draft.text is None else None
    begins = label.end() if label else draft.start
    start, end = item.page.source_span(begins, draft.end)
    text = (draft.text or collapse_whitespace(item.text[begins : draft.end])).strip(" -–—:")
    labelled = f"{label.group()}{text}" if label else text
    motion = draft.motion or (_moved_aside(item, aside) if aside else None) or Motion(draft.start, draft.end)
    aside = aside or TALLY_BEHIND.search(item.text, draft.start, draft.end)
    told = votes_counted(item.text, item.page.passage(*aside.span())) if aside and _reads_apart(draft) else {}
    told = told or votes_before(item, begin, draft.start)
    first = draft.start if draft.moved_at is None else draft.moved_at
    stop = max(draft.end, min(stop, draft.end + FARTHEST_VOTE))
    stop = _before_another(item, draft, stop) if draft.motion else stop
    ended = draft.motion is None and any(
        says.match(item.text, draft.start, draft.end) for says in (ENDED, TOLD_WITH_ITS_END)
    )
    verdict = draft.verdict or (read_verdict(item.text, first, stop) if draft.motion or ended else Verdict())
    voted = draft.formal or VOTED.search(item.text, first, stop) is not None
    recorded = read_recorded_votes(item, *(draft.voted or (first, stop))) if voted else RecordedVotes()
    if voted and not (recorded.votes or draft.voted) and begin == item.body.start < first:
        recorded = read_recorded_votes(item, begin, first)
    counts = recorded.counts
    return Decision(
        text=text, kind=_kind(labelled, verdict, told=draft.verdict is not None or ended), outcome=verdict.outcome,
        formal=draft.formal, start=start, end=end,
        votes_for=_count(counts.get("for"), verdict.votes_for, motion.votes_for, told.get("for")),
        votes_against=_count(counts.get("against"), verdict.votes_against, motion.votes_against, told.get("against")),
        abstentions=_count(counts.get("abstained"), motion.abstentions, told.get("abstained")),
        movers=motion.movers, seconders=motion.seconders, votes=tuple(recorded.votes),
    )  # fmt: skip


def _before_another(item: ItemContext, draft: DecisionDraft, stop: int) -> int:
    """Where what is told of a motion ends: before the head of another one, or the next entry of its list."""
    head = NEXT_MOTION.search(item.text, draft.end, stop)
    stop = head.start() if head else stop
    entries = [part for part in item.body.paragraphs if part.mark]
    if any(part.start <= draft.start < part.end for part in entries):
        return next((part.start for part in entries if draft.end <= part.start < stop), stop)
    return stop


def _kind(text: str, verdict: Verdict, *, told: bool) -> Kind:
    """What was done; where it is ``told`` of a motion that it was carried, and no more, that was approved."""
    kind = kind_of_outcome(verdict.outcome) or kind_of(text)
    carried = told and verdict.outcome in ("carried", "carried as amended")
    return "approved" if carried and kind in ("other", "refused", "deferred") else kind


def _reads_apart(draft: DecisionDraft) -> bool:
    """Whether no motion has been read in the decision's own words: its tally is not known then."""
    return draft.motion is None or draft.motion.end <= draft.start


def _without_aside(item: ItemContext, draft: DecisionDraft) -> DecisionDraft:
    """A resolution without what stands in brackets before its words: "RESOLVED (unanimously): That ..."."""
    aside = ASIDE.match(item.text, draft.start, draft.end)
    if draft.text or aside is None:
        return draft
    return replace(draft, start=aside.end(), moved_at=draft.start if draft.moved_at is None else draft.moved_at)


def _moved_aside(item: ItemContext, aside: re.Match[str]) -> Motion | None:
    """Who moved and seconded, as brackets before a resolution tell: "resolved (proposed AA, seconded BB) to"."""
    movers, seconders = who_moved(item, item.page.passage(*aside.span()))
    return Motion(*aside.span(), movers, seconders) if movers else None


def _without_torn_end(item: ItemContext, draft: DecisionDraft) -> DecisionDraft:
    """A decision without the mark and the "and" that lead to the next entry of its list."""
    torn = TORN_END.search(item.text, draft.start, draft.end)
    return draft if draft.text or torn is None else replace(draft, end=torn.start())


def _without_owner(item: ItemContext, draft: DecisionDraft) -> DecisionDraft:
    """A decision without the owner that its last line has in a column beside it."""
    tab = item.text.rfind("\t", draft.start, draft.end)
    if draft.text or tab <= draft.start or draft.end - tab > LONGEST_OWNER:
        return draft
    return replace(draft, end=tab) if is_known_owner_list(item.text[tab : draft.end], item.attendees) else draft


def _count(*counts: int | None) -> int | None:
    return next((count for count in counts if count is not None), None)
