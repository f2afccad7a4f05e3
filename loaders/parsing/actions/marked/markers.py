"""Markers in the text: "Action - Clerk to write", "(Action: Ann Adams)", "Action AB/CD" behind its sentence."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import committed_owners
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import is_known_owner_list, is_owner_list, parse_owners
from loaders.parsing.actions.task_owners import OWNER_TO
from loaders.parsing.actions.tasks import AGREED_THAT, parse_marked_tasks
from loaders.parsing.attendance import AttendeeIndex
from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.forms import VERB
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, task_lists
from loaders.spans import Span

# "ACTION: Clerk to write", "(Action: AB)", "Action AB/CD"; "All agreed – action AB".
MARKER = PrefilteredPattern(
    r"(?:(?<=^)|(?<=[\s.;:(\[\"”*]))(?P<open>[(\[]?)\b(?P<word>ACTIONS?|"
    r"Actions?|AI|(?<=[-–—] )action(?=:?\s+[A-Z]{2,3}\W*(?:\n|$)))"
    rf"(?P<kind>\s+{alternatives(task_lists.BEHIND_ACTION, (word.upper() for word in task_lists.BEHIND_ACTION))}\b)?"
    r"(?P<tag>[ -]\d[\w./-]*)?"
    r"(?P<sep>\s*[:;]\s*(?:[-–—]\s*)?|\s*[-–—]+\s+|\s*[-–—](?=[A-Z])|\s+(?=[A-Z(]))",
)
GAP = 3  # characters
SET_APART = re.compile(r".*\t|\s{3}", re.S)  # what stands right before a marker in a column of its own
SHORT_VERDICT = 3  # words of "AGREED to purchase.", which tells a task only with what stands before it
NEAR = 60  # characters around a marker that tell what it is
# "Action plan", "action group": what is called so marks no task.
NOT_MARKER = re.compile(
    rf"\s*{alternatives(task_lists.NO_MARKER)}\b",
    re.I,
)
# "Action plan to be updated": a plan, but somebody is to do something with it.
PLAN_TO = re.compile(rf"\s*{alternatives(task_lists.THINGS)}\s+(?:to|will)\b")
AI_TO = re.compile(r"\s*(?:to|for|on|by)\b")  # "AI by Ann Adams": an action item; else it is something else
WHICH_ACTIONS = re.compile(rf"\W*{alternatives(task_lists.WHICH_ACTIONS)}\W*", re.I)  # of the title of a list
BULLETS = re.compile(r"^[\s○•·▪▫◦*–—-]+$")  # "○ Action AB": what stands before the marker says nothing
SENTENCE_ENDED = re.compile(r"[.;:!?)”\"]$")
ENDED_OR_OPENED = re.compile(r"[.;:!?)”\"(\[*\]]$")
INITIALS_FIRST = re.compile(r"[A-Z]{2,3}\b")  # "Action AB"
# "a call to action", "any further action": the word is the sentence's own.
OF_ACTION = re.compile(
    rf"\b{alternatives(task_lists.OF_ACTION)}$",
    re.I,
)
# "AB/Clerk (ii) ...", "Clerk The ...": owners, and behind them what belongs to the next task.
OWNERS_FIRST = re.compile(
    r"\s*(?:[A-Z][A-Za-z]{0,3}|[A-Z][a-z]+)(?:\s*[/&,]\s*(?:[A-Z][A-Za-z]{0,3}|"
    r"[A-Z][a-z]+))*(?=\s+(?:[ivx]+\)|[a-z]\)|\(?\w\)|[A-Z][a-z]+\s|"
    r"It\s|The\s)|\s*$)"
)
VERB_BEHIND = re.compile(r"\s*(?:to|will|would|is|should)\b")  # "Clerk to ...": the task follows
# "Ann Adams is keen to help", "Cllr Brown has written": somebody of whom something is told behind a marker.
NAME_AND_VERB = re.compile(
    r"\s*(?P<name>(?:[A-Z][\w.’'-]*\s+){1,3}?[A-Z][\w’'-]*)\s+(?:\w+ly\s+|also\s+|then\s+)?"
    rf"(?:{VERB.pattern}|to|will|would|should|could|may|can)\b"
)
# "AB/CD", "AB / Clerk": initials and offices with strokes between them.
WITH_STROKES = re.compile(r"[A-Z]{2,3}(?:\s*/\s*(?:[A-Z]{2,3}|[A-Z][a-z]+))*|[A-Z]\w*(?:\s*/\s*[A-Z]\w*)+")
# "Cllr Adams (helped by the wardens)": what a bracket behind an owner says of the owner.
IN_BRACKETS = re.compile(r"\s+\([^()]{2,60}\)?$")
# "The Chair welcomed everyone to the meeting": no task, though an owner is printed behind it.
OF_COURTESY = re.compile(
    r"\W*(?:The\s+)?(?:[A-Z][\w.’'-]*\s+){1,3}(?:then\s+|also\s+)?(?:welcomed|thanked|congratulated)\s"
)
HEAD_BELOW = re.compile(r"\n\s*[A-Z][^\n]{0,60}:\s*(?=\n|$)")  # "Action – AB", and below it "Members:" with a list
THREE_LETTERS = re.compile(r"\w{3}")


def marker_spans(item: ItemContext, part: Paragraph) -> list[Span]:
    """Where the markers of a paragraph stand."""
    return [Span(*match.span()) for match in find_markers(item, part)]


def find_markers(item: ItemContext, part: Paragraph) -> list[re.Match[str]]:
    """The words "Action" of a paragraph that mark a task (and name no plan, group or heading)."""
    if not MARKER.may_match(part.hits):
        return []
    return [match for match in MARKER.finditer(item.text, part) if _marks(item.text, part, match, item.attendees)]


def _marks(text: str, part: Paragraph, match: re.Match[str], attendees: AttendeeIndex) -> bool:
    """Whether a word "Action" marks a task, by what stands around it."""
    word, separated = match.group("word"), bool(match.group("sep").strip())
    rest = text[match.end() : min(part.end, match.end() + NEAR)]
    before = BULLETS.sub("", text[max(part.start, match.start() - NEAR) : match.start()].rstrip())
    if word.lower() == "actions" and WHICH_ACTIONS.fullmatch(before):
        return False
    if NOT_MARKER.match(rest) and not PLAN_TO.match(rest) and ":" not in match.group("sep"):
        return False
    if match.group("tag") and not separated and (before or rest.startswith("(")):
        # "... He was thanked. Action 1.2 Ann to book the room." marks one
        return SENTENCE_ENDED.search(before) is not None and _tells_who(
            rest, attendees
        )  # "Action 23/083 (the dashboard) to be carried forward": what became of an earlier one
    if word == "AI" and (before or not (AI_TO.match(rest) or match.group("kind"))):
        return False
    if (
        SET_APART.fullmatch(text, max(part.start, match.start() - GAP), match.start())
        and match.start() > part.start
        and is_known_owner_list(rest, attendees)
    ):
        return True  # "... send a copy        Action Ann"
    if word == "action":
        return True  # "All agreed – action AB"
    if not separated and before and not SENTENCE_ENDED.search(before) and not word.isupper():
        if not (before[-1].isalnum() and INITIALS_FIRST.match(rest)):
            return False
    if separated and before and word == "Actions" and not ENDED_OR_OPENED.search(before):
        return False
    return bool(match.group("open")) or not OF_ACTION.search(before)


def _tells_who(rest: str, attendees: AttendeeIndex) -> bool:
    """Whether words begin with somebody known who is to do something: "Ann to book the room"."""
    task = OWNER_TO.match(rest)
    return task is not None and is_known_owner_list(task.group("who"), attendees)


def read_markers(item: ItemContext, at: Cursor) -> list[ActionDraft]:
    """The tasks that the markers of the paragraph at ``at`` tell: before them, behind them, or in a list below."""
    part, text = at.part, item.text
    markers = find_markers(item, part)
    if not markers:
        return []
    ends = [*(match.start() for match in markers[1:]), part.end][: len(markers)]
    drafts: list[ActionDraft] = []
    begin = part.start
    for match, until in zip(markers, ends, strict=True):
        end = until
        if match.group("open"):
            close = text.find(")" if match.group("open") == "(" else "]", match.end(), until)
            end = close if close > 0 else until
        rest = text[match.end() : end]
        owners_end = _owners_only(rest, item.attendees)
        if owners_end:
            owners = parse_owners(item, match.end(), match.end() + owners_end)
            span = _task_before(item, at, Span(begin, match.start()), owners)
            if span and owners:
                drafts.append(ActionDraft(*span, True, owners))
            begin = match.end() + owners_end
        elif not rest.strip() and at.following is not None and not at.following.heading:
            if not find_markers(item, at.following):
                drafts.extend(_list_below(item, at.after()))
        else:
            drafts.extend(parse_marked_tasks(item, match.end(), end))
            begin = end
    return drafts


def _list_below(item: ItemContext, at: Cursor) -> list[ActionDraft]:
    drafts: list[ActionDraft] = []
    while not at.at_end and at.part.mark and not at.part.heading:
        drafts.extend(parse_marked_tasks(item, at.part.start, at.part.end))
        at = at.after()
    return drafts


def _owners_only(rest: str, attendees: AttendeeIndex) -> int:
    """How much of what follows a marker is nothing but owners ("AC/RC/AM", "Clerk"); 0 where a task follows."""
    below = HEAD_BELOW.search(rest)
    rest = rest[: below.start()] if below else rest
    stripped = rest.strip(" .:;-–—)]\n\t")
    if not stripped:
        return 0
    task = OWNER_TO.match(rest)
    if task and is_owner_list(task.group("who"), attendees):
        return 0  # "Ann Adams to write": the task follows
    if is_owner_list(IN_BRACKETS.sub("", stripped), attendees) and not OWNER_TO.match(stripped):
        return len(rest)
    match = OWNERS_FIRST.match(rest)
    if not match or not is_owner_list(match.group(), attendees) or VERB_BEHIND.match(rest[match.end() :]):
        return 0
    words = match.group().strip()
    if _is_told_of(rest, match.end(), attendees):
        return 0
    while words and not is_known_owner_list(words, attendees) and " " in words:
        words = words.rsplit(" ", 1)[0]
    if is_known_owner_list(words, attendees) or WITH_STROKES.fullmatch(words):
        return rest.find(words) + len(words)
    return 0


def _is_told_of(rest: str, end: int, attendees: AttendeeIndex) -> bool:
    """Whether words that may be owners are the beginning of a whole name that something is told of: "Ann Adams is"."""
    told = NAME_AND_VERB.match(rest)
    return told is not None and told.end("name") > end and is_known_owner_list(told["name"], attendees)


def _task_before(item: ItemContext, at: Cursor, before: Span, owners: tuple[PersonReference, ...]) -> Span | None:
    """The sentences that a marker behind them belongs to: those in which its owners undertake something."""
    spans = [s for s in item.body.sentences_between(*before) if THREE_LETTERS.search(s.words)]
    if not spans:
        spans = item.body.sentences(at.previous) if at.previous else []
        if not spans or at.previous is None or find_markers(item, at.previous):
            return None
    wanted = {i for owner in owners for i in owner.attendees}
    names = [owner.as_written.lower() for owner in owners]
    committing = [
        place
        for place, sentence in enumerate(spans)
        if any(
            set(owner.attendees) & wanted or owner.as_written.lower().removeprefix("the ") in names
            for owner in committed_owners(item, sentence)
        )
    ]
    if not committing and OF_COURTESY.match(spans[-1].words):
        return None
    last = first = committing[-1] if committing else len(spans) - 1
    while not committing and first > 0 and len(spans[first].words.split()) <= SHORT_VERDICT:
        first -= 1
    if committing:
        covered = _covered(item, spans[first])
        while len(owners) > 1 and first - 1 in committing and not wanted <= covered:
            first -= 1
            covered |= _covered(item, spans[first])
    begin, end = spans[first].start, spans[last].end
    lead = AGREED_THAT.match(item.text[begin:end])
    return Span(begin + (lead.end() if lead and committing else 0), end)


def _covered(item: ItemContext, sentence: Passage) -> set[int]:
    return {i for owner in committed_owners(item, sentence) for i in owner.attendees}
