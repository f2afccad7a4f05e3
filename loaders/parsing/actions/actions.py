"""Tasks: from the ACTION column, from markers in the text, from lists of actions and from prose."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import Action, ActionStatus, Day, Holder
from loaders.parsing.actions.column import read_column
from loaders.parsing.actions.commitments import TASK_VERBS, who_commits
from loaders.parsing.actions.due import DUE_LABEL, due_date, find_due
from loaders.parsing.actions.lists import LIST_HEAD, REVIEW_HEAD, is_reviewed, read_entry, read_tables
from loaders.parsing.actions.markers import marker_spans, read_markers
from loaders.parsing.actions.owners import are_holders, split_holders
from loaders.parsing.actions.tasks import AGREED_THAT, PASSIVE_BY, Draft
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Body, Paragraph, squeeze

DONE = frozenset({"closed", "complete", "completed", "done", "actioned", "discharged"})  # printed states of a task
FORWARD = re.compile(r"forward|c/f", re.I)  # "Carried forward", "c/f"


def read_actions(
    body: Body,
    register: AttendeeIndex,
    meeting: Day | None,
    following: Day | None,
    *,
    title: str = "",
    speakers: Sequence[Holder] = (),
) -> list[Action]:
    """The tasks of an item in order; ``meeting`` and ``following`` are the dates that settle due dates.

    An item whose ``title`` is an action log is a list of tasks. ``speakers`` are the item's presenters: "she agreed
    to ..." means the only one.
    """
    drafts, tables = read_tables(body, register)
    if not tables:
        drafts = read_column(body, register)
    covered = [(d.start, d.end) for d in drafts]
    parts = [part for part in body.paragraphs if not any(s <= part.start < e for s, e in tables)]
    in_list = bool(LIST_HEAD.match(title.strip()))
    in_review = bool(REVIEW_HEAD.search(title))
    index = 0
    while index < len(parts):
        part = parts[index]
        words = part.words
        if LIST_HEAD.match(words.strip()):
            in_list = True
        elif in_list and (part.heading or (part.bold and not part.mark)):
            in_list = False
        due = DUE_LABEL.match(words)
        if due and drafts and drafts[-1].marked and drafts[-1].end < part.start:
            drafts[-1].due = due.group("what").strip()
        elif in_list and LIST_HEAD.match(words.strip()):
            pass
        elif in_list or (in_review and not marker_spans(body, part) and is_reviewed(body, part, register)):
            drafts.extend(read_entry(body, part, register))
        else:
            marked = read_markers(body, parts, index, register)
            drafts.extend(marked)
            blocked = [*covered, *[(d.start, d.end) for d in marked], *marker_spans(body, part)]
            drafts.extend(_prose(body, part, register, blocked, speakers))
        index += 1
    return [_action(body, d, meeting, following) for d in _distinct(body, drafts)]


def _status(printed: str | None) -> ActionStatus | None:
    """What a printed word on a task's end says."""
    if not printed:
        return None
    if printed.lower() in DONE:
        return "done"
    return "carried forward" if FORWARD.search(printed) else "open"


def _action(body: Body, draft: Draft, meeting: Day | None, following: Day | None) -> Action:
    text = draft.text or squeeze(body.page.text[draft.start : draft.end]).strip(" -–—:")
    start, end = body.page.source_span(draft.start, draft.end)
    due = draft.due
    if due is None:
        found = find_due(text, 0, len(text))
        due = found[0] if found else None
    when = due_date(due, meeting.value if meeting else None, following.value if following else None) if due else None
    return Action(
        text=text,
        owners=tuple(draft.owners),
        due_as_written=due,
        due=when,
        status=_status(draft.status),
        marked=draft.marked,
        item=draft.item,
        start=start,
        end=end,
    )


def _prose(
    body: Body, part: Paragraph, register: AttendeeIndex, blocked: list[tuple[int, int]], speakers: Sequence[Holder]
) -> list[Draft]:
    drafts: list[Draft] = []
    spans = body.sentences(part)
    for number, passage in enumerate(spans):
        start, end, sentence, _ = passage
        if part.quoted or any(s < end and start < e for s, e in blocked):
            continue
        alone = sentence.strip(" .()[]") if number else ""
        if (
            2 <= len(alone) <= 40
            and are_holders(alone, register, strict=True)
            and not re.search(r"[a-z]{4,}\s+[a-z]{3,}", alone)
        ):
            s, e = spans[number - 1].start, spans[number - 1].end
            holders = split_holders(body.page, register, start, end)
            if holders and not any(b < e and s < c for b, c in blocked):
                drafts = [d for d in drafts if d.start != s]
                drafts.append(Draft(s, e, True, holders))
            continue
        tab = sentence.rfind("\t")
        if tab > 15 and are_holders(sentence[tab:], register) and len(sentence) - tab < 45:
            holders = split_holders(body.page, register, start + tab, end)
            if holders:  # set apart at the end of the line, as a column was
                drafts.append(Draft(start, start + len(sentence[:tab].rstrip()), True, holders))
            continue
        owners = (
            who_commits(body, passage, register, strict=True)
            or _promised(body, passage, speakers)
            or _passive(body, passage, register)
        )
        if owners:
            lead = AGREED_THAT.match(sentence)
            drafts.append(Draft(start + (lead.end() if lead else 0), end, False, owners))
    return drafts


def _passive(body: Body, sentence: Passage, register: AttendeeIndex) -> list[Holder]:
    """ "... to be circulated by Ann Adams"."""
    match = PASSIVE_BY.find(body.page.text, sentence)
    if match is None:
        return []
    lead = re.match(r"(?:the|The)\s+", match.group("who"))
    begin = match.start("who") + (lead.end() if lead else 0)
    words = body.page.text[begin : match.end("who")]
    return (
        split_holders(body.page, register, begin, match.end("who")) if are_holders(words, register, strict=True) else []
    )


SPOKE = PrefilteredPattern(
    r"(?:[^.;]{0,60}?\b(?:and|but)\s+)?(?P<who>He|She|he|she|(?:The|"
    r"the)\s+(?:[Oo]fficers?|[Pp]resenters?))\s+(?:also\s+|then\s+|apologised\s+and\s+)?(?:agreed|"
    r"undertook|offered|promised|committed|volunteered)\s+to\s+(?P<verb>[a-z]+)",
)


def _promised(body: Body, sentence: Passage, speakers: Sequence[Holder]) -> list[Holder]:
    """ "She undertook to ...": the item's presenter, where there is exactly one."""
    match = SPOKE.match_at(body.page.text, sentence) if len(speakers) == 1 else None
    if match is None or match.group("verb") not in TASK_VERBS:
        return []
    s, e = body.page.source_span(*match.span("who"))
    return [speakers[0].model_copy(update={"start": s, "end": e})]


def _distinct(body: Body, drafts: list[Draft]) -> list[Draft]:
    """In order of place; the same words once (marked before unmarked), and the same task told twice in an item once."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (not d.marked, d.start)):
        words = set(re.findall(r"\w{3,}", body.page.text[draft.start : draft.end].lower()))
        if not words:
            continue
        # of two marked tasks only neighbours can be one; those that prose tells are held against all
        others = kept[-3:] if draft.marked else kept
        twin = next((k for k in others if _same(body, k, draft, words)), None)
        if twin is None:
            kept.append(draft)
    return sorted(kept, key=lambda d: d.start)


def _task_words(body: Body, draft: Draft) -> set[str]:
    """The words of the task itself: what stands behind "to" or "will", without its date."""
    words = body.page.text[draft.start : draft.end]
    frame = re.search(r"\b(?:to|will|would|should)\s+(?=[a-z])", words)
    words = words[frame.end() :] if frame else words
    due = find_due(words, 0, len(words))
    if due:
        words = words.replace(due[0], " ")
    return set(re.findall(r"\w{3,}", words.lower()))


def _same(body: Body, one: Draft, other: Draft, words: set[str]) -> bool:
    if (
        one.start < other.end
        and other.start < one.end
        and not (one.marked and other.marked and one.owners != other.owners)
    ):
        return True
    if one.marked and other.marked:
        return one.start == other.start
    mine = set(re.findall(r"\w{3,}", body.page.text[one.start : one.end].lower()))
    if min(len(mine), len(words)) < 4 or len(mine & words) < 0.7 * min(len(mine), len(words)):
        return False
    first, second = _task_words(body, one), _task_words(body, other)
    return len(first & second) >= 0.7 * min(len(first), len(second))
