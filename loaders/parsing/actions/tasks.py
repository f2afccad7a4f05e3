"""Tasks behind a marker or in a list: where one ends and the next begins."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.parsing.actions.commitments import TASK_VERBS
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.due import DUE_LABEL
from loaders.parsing.actions.task_ends import GOES_ON, LEFT, tells_else
from loaders.parsing.actions.task_owners import BY_WHO, OWNER_TO, STATUS, owners_of, tells_owner_first
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage
from loaders.parsing.words import alternatives, commitments

# "It was agreed that", "Resolved: (1) that": what stands before the task's own words.
AGREED_THAT = re.compile(
    r"^(?:\W*(?:resolved|decision)\b[\s:.–-]*(?:\(?\w{1,2}[.)]\s*)?)?(?:(?:it|"
    rf"this)\s+was\s+(?:\w+\s+)?{alternatives(commitments.IT_WAS_SAID)}\s+that\s+|"
    rf"(?:the\s+)?\w+\s+{alternatives(commitments.BODY_SAID)}\s+that\s+|that\s+|as\s+(?:discussed|"
    r"agreed),?\s+)",
    re.I,
)
TO_DO = re.compile(r"\W*(?:To\s+[a-z])")  # "To write to the owner"
# "To circulate", "Please send", "Invite": the first word of what is to be done.
FIRST_WORD = re.compile(r"(?:(?:To|to|Please)\s+)?([A-Za-z-]+)")
# "the fence should be mended", "needs to", "are invited to": something is to be done.
TO_BE_DONE = re.compile(r"\b(?:to|will|should|must)\s+(?:be\s+)?[a-z]+|\bneeds?\s+to\b|\binvited\s+to\b")
SEMICOLON = re.compile(r";\s+(?=[A-Z])")
# "Clerk - order bins, Cllr Brown - choose the places": between two such tasks.
PARTED = re.compile(r",\s+(?=[A-Z][^,;:\n]{0,40}?(?:\s[–-]\s|:\s))")


def parse_marked_tasks(item: ItemContext, start: int, end: int) -> tuple[ActionDraft, ...]:
    """The tasks behind a marker: "Clerk to write ...", "Ann and Bob will ...", several tasks in a row."""
    drafts: list[ActionDraft] = []
    for sentence in item.body.sentences_between(start, end):
        for piece in _parted_by_semicolons(item, sentence):
            drafts = [*drafts[:-1], *_next_task(item, drafts[-1] if drafts else None, piece)]
    return tuple(_without_status(item.text, draft) for draft in drafts)


def _parted_by_semicolons(item: ItemContext, sentence: Passage) -> list[Passage]:
    """ "AB to write; CD to call": a sentence of several tasks cut before each known owner; else the whole."""
    if ";" not in sentence.words and not PARTED.search(sentence.words):
        return [sentence]
    marks = [*SEMICOLON.finditer(item.text, sentence.start, sentence.end)]
    if BY_WHO.match(sentence.words):
        marks += PARTED.finditer(item.text, sentence.start, sentence.end)
    cuts = [mark.span() for mark in marks if _begins_task(item, mark.end(), sentence.end)]
    edges = [sentence.start, *(place for cut in sorted(set(cuts)) for place in cut), sentence.end]
    pieces = zip(edges[::2], edges[1::2], strict=True)
    return [item.page.passage(start, end) for start, end in pieces] if cuts else [sentence]


def _begins_task(item: ItemContext, start: int, end: int) -> bool:
    """Whether a task of somebody known begins: "Clerk - order two bins", "AB to write"."""
    words = item.text[start:end]
    if tells_owner_first(item, words):
        return True
    return bool(OWNER_TO.match(words)) and any(owner.attendees for owner in owners_of(item, start, end).owners)


def _next_task(item: ItemContext, last: ActionDraft | None, sentence: Passage) -> tuple[ActionDraft, ...]:
    """The last task as a sentence behind it leaves it (its due date, more words of it), and the one it begins."""
    words = sentence.words
    due = DUE_LABEL.match(words)
    if due and last:
        return (replace(last, due=due.group("what").strip()),)
    owners, begin, stop = owners_of(item, sentence.start, sentence.end)
    if last and LEFT.search(words):
        return (last,)  # "Cllr Brown left the meeting."
    if last and not owners and not GOES_ON.match(words) and tells_else(item, last, sentence):
        return (last,)
    if last and not owners and not TO_DO.match(words):
        lone = GOES_ON.match(words)
        if lone and lone.group() == "Also":
            return last, ActionDraft(sentence.start, sentence.end, True, last.owners)
        return (replace(last, end=sentence.end),)
    if last and owners and not OWNER_TO.match(words) and not tells_owner_first(item, words):
        return (replace(last, end=sentence.end),)
    so_far = (last,) if last else ()
    if not owners and not _is_task(item.text[begin:stop]):
        return so_far  # "Action: who is rotating off?" heads a discussion
    return *so_far, ActionDraft(begin, stop, True, owners)


def _without_status(text: str, draft: ActionDraft) -> ActionDraft:
    """The task with the status that is printed in brackets at its end, and without it in its words."""
    status = STATUS.search(text, draft.start, draft.end)
    if status and status.start() > draft.start + 5 and text[status.start()] in "([":
        return replace(draft, status=status.group("status"), end=status.start())
    return draft


def _is_task(words: str) -> bool:
    """Whether words without an owner tell something to do: an imperative, an infinitive, a passive; no question."""
    words = words.strip(" .:-–—*")
    first = FIRST_WORD.match(words)
    if not words or words.endswith("?") or first is None:
        return False
    return first.group(1).lower() in TASK_VERBS or words.lower().startswith("to ") or bool(TO_BE_DONE.search(words))
