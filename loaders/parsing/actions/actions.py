"""Tasks: from tables of actions, the ACTION column, markers in the text, lists of actions and prose.

A paragraph is read in the first of these ways that fits it: what is printed as a list or marked as a task says itself
that it is one; only what is left of it is read as prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from graph.schema import ActionStatus
from loaders.minutes import Action, PersonReference, Words
from loaders.parsing.actions.commitments import committed_in_prose
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.due import DUE_LABEL, due_date, find_due
from loaders.parsing.actions.marked import (
    CLOSED_UNDONE,
    LIST_HEAD,
    REVIEW_HEAD,
    is_logged,
    is_reviewed,
    marker_spans,
    read_column,
    read_entry,
    read_markers,
    read_tables,
)
from loaders.parsing.actions.no_tasks import NO_TASK, WISH
from loaders.parsing.actions.sentences import impersonal_task, read_prose
from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.text import (
    Paragraph,
    collapse_whitespace,
    distinct_words,
    has_only_figures,
    has_placeholder,
    likeness,
)
from loaders.parsing.words import alternatives, bodies, commitments, statuses, task_lists
from loaders.spans import Span

FORWARD = re.compile(r"forward|c/f", re.I)  # "Carried forward", "c/f"
# "Ann Adams will", "asked to": what stands before the task's own words.
FRAME = re.compile(r"\b(?:to|will|would|should)\s+(?=[a-z])")
# "Decisions", "Decisions made:": a bare line behind a list of actions.
DECISIONS_HEAD = re.compile(
    rf"(?:{alternatives(task_lists.SUMMARY_OF)}\s+)?decisions?(?:\s+"
    rf"{alternatives(task_lists.DECIDED, task_lists.AGREED_DECISIONS)})?\s*:?",
    re.I,
)
# "All agreed that" right before a task's words: an agreement gives it.
# "Ann Adams has offered to do this in place of Bob Brown.": what is to be done stands elsewhere.
POINTS_AT_TASK = re.compile(r"\b(?:do|take|action|pursue|see\s+to)\s+(?:so|this|that|these|it)\b")
AGREED_BEFORE = re.compile(r"\bagreed\s+that\s*\w?$", re.I)
# "The meeting ended at 9 pm." over a signature: "CHAIRMAN".
CLOSED = re.compile(
    r"\W*(?:the\s+)?meeting\s+(?:was\s+)?(?:then\s+)?(?:closed|ended|finished|concluded|adjourned|terminated)\b", re.I
)
# "Action carried forward", "Action complete": below its task.
STATUS_ALONE = re.compile(
    rf"\W*action\s*[:–-]?\s*(?:was\s+|is\s+|now\s+)*(?P<status>{alternatives(statuses.SAID_BEHIND)})\W*", re.I
)
# "3.1 Ann Adams to write to the school. Done - sent in May.": the state behind a heading that is a task.
STATE_FIRST = re.compile(
    rf"\W*(?P<status>{alternatives(statuses.DONE, statuses.OPEN, statuses.FORWARD)})(?=\s*(?:[.,;:)–-]|$))", re.I
)
# "The log was noted.", "The Board reviewed it.", "RESOLVED: That ...": what is said of a list of tasks, or after it,
# and no entry of it.
NO_ENTRY = re.compile(
    rf"\W*(?:The\s+)?(?:\w+\s+){{1,4}}(?:was|were)\s+{alternatives(commitments.ONLY_HEARD)}\W*$|.*\bRESOLVED\b"
    rf"|\W*(?:The\s+)?(?:\w+\s+){{0,3}}(?i:{alternatives(bodies.THAT_DECIDE, bodies.MEMBERS_THAT_DECIDE)})\s+"
    r"(?:\w+ly\s+)?(?i:reviewed|considered|noted|discussed|received|looked\s+at|went\s+through)\b",
    re.S,
)
LIST_GOES_ON = re.compile(r"\s*;(?:\s*(?:and|or))?\s*$")  # "(2) the Clerk be asked to write; and"
MARK_OF_ENTRY = re.compile(r"(?:[b-hj-u]|[iv]{2,4})\.\s+(?=[A-Z])")  # "c. Clerk to write", within a paragraph
SENTENCE_IN_HEADING = 5  # words of a heading that may be a sentence
AROUND_TITLE = 20  # characters of a heading that are its number and marks
LONGEST_LEAD = 40  # characters before a task's words
SAME_TASK = 0.7  # likeness of two texts that tell one task, as a whole and without owner and date
SHORTEST_ALIKE = 4  # words of texts that can be told to be alike
NEIGHBOURS = 3  # marked tasks before one that may be it again


class Tasks(NamedTuple):
    """The tasks of an item; ``wishes`` are words that it marks as a task, though they tell only what somebody wants."""

    actions: list[Action]
    wishes: tuple[Words, ...]


def read_actions(item: ItemContext, speakers: Sequence[PersonReference] = ()) -> list[Action]:
    """The tasks of an item in order; see ``read_tasks``."""
    return read_tasks(item, speakers).actions


def read_tasks(item: ItemContext, speakers: Sequence[PersonReference] = ()) -> Tasks:
    """The tasks of an item, and what it marks as one and is none.

    An item whose title is an action log is a list of tasks. ``speakers`` are the item's presenters: "she agreed to ..."
    means the only one.
    """
    drafts = _drafts(item, speakers)
    if any(
        draft.marked for draft in drafts
    ):  # an item that marks its tasks leaves none to be told by their words alone
        drafts = [draft for draft in drafts if draft.marked or draft.owners]
    drafts = [*_in_heading(item), *drafts]
    wishes = [draft for draft in drafts if WISH.match(item.text, draft.start, draft.end)]
    drafts = [
        draft
        for draft in drafts
        if not has_placeholder(item.text[draft.start : draft.end])
        and not has_only_figures(item.text[draft.start : draft.end])
        and not CLOSED.match(item.text, draft.start)
        and not NO_TASK.match(item.text, draft.start, draft.end)
        and draft not in wishes
        and (draft.owners or not STATE_FIRST.match(item.text, draft.start, draft.end))
    ]
    wishes = [*(draft for draft in wishes if draft.marked), *_behind_markers(item)]
    told = tuple(_words_of(item, draft) for draft in _distinct(item, wishes))
    return Tasks([_action(item, draft) for draft in _distinct(item, drafts)], told)


def _in_heading(item: ItemContext) -> list[ActionDraft]:
    """ "7. Ann Adams would ask the builder for a day.": a heading that is a sentence, and gives somebody a task."""
    start = item.heading_start
    if start is None or len(item.title.split()) < SENTENCE_IN_HEADING or start >= item.body.start:
        return []
    stop = item.body.start + item.text.startswith(".", item.body.start)  # the full stop may have been left behind
    heading = item.page.passage(start, stop)
    if len(heading.words) > len(item.title) + AROUND_TITLE or not heading.words.rstrip().endswith("."):
        return []
    owners = committed_in_prose(item, heading)
    state = STATE_FIRST.match(item.text, stop, item.body.end)
    status = state.group("status") if state else None
    if owners:
        return [ActionDraft(heading.start, heading.end, False, owners, status=status)]
    task = impersonal_task(item, heading)
    return [replace(task, status=status)] if task else []


def _drafts(item: ItemContext, speakers: Sequence[PersonReference]) -> list[ActionDraft]:
    """All that tells a task: rows of tables or cells of the action column, then paragraph by paragraph."""
    drafts, tables = read_tables(item)
    if not tables:
        drafts = read_column(item)
    covered = [Span(draft.start, draft.end) for draft in drafts]
    at = Cursor([part for part in item.body.paragraphs if not any(s <= part.start < e for s, e in tables)])
    in_list = bool(LIST_HEAD.match(item.title.strip()))
    in_review = bool(REVIEW_HEAD.search(item.title))
    while not at.at_end:
        part = at.part
        heads_list = bool(LIST_HEAD.match(part.words.strip()))
        in_list = heads_list or (in_list and not _heads_other(part))
        last = _with_told_below(drafts[-1], part) if drafts else None
        if last is not None:
            drafts[-1] = last
        elif (
            in_list or is_logged(item, part) or (in_review and not marker_spans(item, part) and is_reviewed(item, part))
        ) and not NO_ENTRY.match(part.words):
            drafts.extend(() if heads_list else read_entry(item, part))
        else:
            marked = read_markers(item, at)
            blocked = [*covered, *(Span(draft.start, draft.end) for draft in marked), *marker_spans(item, part)]
            drafts.extend((*marked, *read_prose(item, at, blocked, speakers)))
        at = at.after()
    return drafts


def _with_told_below(task: ActionDraft, part: Paragraph) -> ActionDraft | None:
    """A marked task with the date or the status that a paragraph below it tells and nothing else; None without one."""
    if not task.marked or task.end >= part.start:
        return None
    due, state = DUE_LABEL.match(part.words), STATUS_ALONE.fullmatch(part.words)
    if due:
        return replace(task, due=due.group("what").strip())
    return replace(task, status=state.group("status")) if state else None


def _heads_other(part: Paragraph) -> bool:
    """Whether a paragraph is a heading or a list of decisions begins, so that a list of actions ends before it."""
    return part.heading or (part.bold and not part.mark) or bool(DECISIONS_HEAD.fullmatch(part.words.strip()))


def _status(printed: str | None) -> ActionStatus | None:
    """What a printed word on a task's end says."""
    if not printed:
        return None
    if printed == CLOSED_UNDONE:
        return "closed"
    if printed.lower() in statuses.DONE:
        return "done"
    return "carried forward" if FORWARD.search(printed) else "open"


def _action(item: ItemContext, draft: ActionDraft) -> Action:
    goes_on = LIST_GOES_ON.search(item.text, draft.start, draft.end)
    draft = replace(draft, end=goes_on.start()) if goes_on else draft
    entry = MARK_OF_ENTRY.match(item.text, draft.start, draft.end)
    draft = replace(draft, start=entry.end()) if entry and not draft.text else draft
    text = draft.text or collapse_whitespace(item.text[draft.start : draft.end]).strip(" -–—:")
    start, end = item.page.source_span(draft.start, draft.end)
    due = draft.due
    if due is None:
        found = find_due(text, 0, len(text))
        due = found.words if found else None
    meeting, following = (day.value if day else None for day in (item.meeting, item.next_meeting))
    return Action(
        text=text, owners=draft.owners, due_as_written=due, due=due_date(due, meeting, following) if due else None,
        status=_status(draft.status), marked=draft.marked, item=draft.item, start=start, end=end,
        status_as_written=draft.status_as_written, reference=draft.reference,
    )  # fmt: skip


def _behind_markers(item: ItemContext) -> Iterator[ActionDraft]:
    """The wishes right behind the markers of an item."""
    for part in item.body.paragraphs:
        for marker in marker_spans(item, part):
            if WISH.match(item.text, marker.end, part.end):
                wished = item.body.sentences_between(marker.end, part.end)[0]
                yield ActionDraft(wished.start, wished.end, marked=True)


def _words_of(item: ItemContext, draft: ActionDraft) -> Words:
    start, end = item.page.source_span(draft.start, draft.end)
    return Words(text=collapse_whitespace(item.text[draft.start : draft.end]), start=start, end=end)


def _distinct(item: ItemContext, drafts: Sequence[ActionDraft]) -> list[ActionDraft]:
    """In order of place; the same words once (marked before unmarked), and the same task told twice in an item once."""
    kept: list[ActionDraft] = []
    for draft in sorted(drafts, key=lambda d: (not d.marked, d.start)):
        words = _words(item, draft)
        # of two marked tasks only neighbours can be one; those that prose tells are held against all
        others = kept[-NEIGHBOURS:] if draft.marked else kept
        if words and not any(_same(item, other, draft, words) for other in others):
            kept.append(draft)
    return sorted((draft for draft in kept if not _told_again(item, draft, kept)), key=lambda d: d.start)


def _told_again(item: ItemContext, draft: ActionDraft, kept: Sequence[ActionDraft]) -> bool:
    """Whether what an agreement gives somebody to do is told again by the marked task of the same one behind it.

    So it is where the words of a task only point at it ("Ann has offered to do this"), and the next is the same one's.
    """
    if draft.marked or len(draft.owners) != 1 or not draft.owners[0].attendees:
        return False
    own = draft.owners[0].attendees
    behind = [other for other in kept if other.start >= draft.end and [one.attendees for one in other.owners] == [own]]
    if POINTS_AT_TASK.search(item.text, draft.start, draft.end):
        return any(other.start - draft.end < LONGEST_LEAD for other in behind)
    agreed = AGREED_BEFORE.search(item.text, max(0, draft.start - LONGEST_LEAD), draft.start + 1)
    return agreed is not None and any(other.marked for other in behind)


def _same(item: ItemContext, one: ActionDraft, other: ActionDraft, words: Set[str]) -> bool:
    """Whether two drafts, the latter of these words, are one task: in one place, or told in much the same words."""
    overlap = one.start < other.end and other.start < one.end
    if overlap and not (one.marked and other.marked and one.owners != other.owners):
        return True
    if one.marked and other.marked:
        return one.start == other.start
    mine = _words(item, one)
    if min(len(mine), len(words)) < SHORTEST_ALIKE or likeness(mine, words) < SAME_TASK:
        return False
    return likeness(_task_words(item, one), _task_words(item, other)) >= SAME_TASK


def _words(item: ItemContext, draft: ActionDraft) -> Set[str]:
    return distinct_words(item.text[draft.start : draft.end], at_least=3)


def _task_words(item: ItemContext, draft: ActionDraft) -> Set[str]:
    """The words of the task itself: what stands behind "to" or "will", without its date."""
    words = item.text[draft.start : draft.end]
    frame = FRAME.search(words)
    words = words[frame.end() :] if frame else words
    due = find_due(words, 0, len(words))
    return distinct_words(words.replace(due.words, " ") if due else words, at_least=3)
