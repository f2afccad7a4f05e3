"""What minutes say became of earlier tasks: "Ann had circulated the figures", "Item 4 - quotations obtained. Closed."

It is looked for where minutes go back to the last ones: under matters arising, in a review of actions, and in
paragraphs that begin with the number of an earlier minute. Which task is meant is settled by linking, when the earlier
minutes are at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.schema import ActionStatus
from loaders.minutes import Action, Outcome
from loaders.parsing.actions.task_owners import is_task_participle
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.parsing.words import alternatives, counts, statuses, task_lists

# "Matters arising", "Actions from the last meeting": the item goes back to earlier tasks.
LOOKING_BACK = PrefilteredPattern(
    r"\bmatters\s+(?:arising|outstanding)\b|\b(?:business|actions?)\s+arising\b|\bactions?\s+(?:points?\s+|items?\s+|"
    r"agreed\s+)?(?:from|of|at)\s+(?:the\s+)?"
    rf"{alternatives(task_lists.EARLIER_MEETINGS)}\b|\b{alternatives(task_lists.LOOKS_BACK)}\s+(?:of|on)\s+"
    rf"(?:the\s+)?(?:{alternatives(task_lists.STILL_OPEN)}\s+)?actions?\b|\boutstanding\s+actions?\b|"
    rf"\bactions?\s+{alternatives(task_lists.LOOKED_BACK_IN)}\b|\b{alternatives(task_lists.STILL_OPEN)}\s+"
    r"(?:minutes\s+and\s+)?actions?\b|\bfollow[- ]?up\s+actions?\b",
    re.I,
)
LABEL = re.compile(r"\W*[^.:\n]{0,60}:?\s*$")
# "Minute 14", "22/19 Footpaths": the earlier minute that a paragraph is about.
NUMBER = re.compile(
    rf"\W*(?:(?:arising\s+(?:from|out\s+of)\s+|re\s+)?{alternatives(task_lists.MINUTE)}\.?\s*"
    r"(?:nos?\.?\s*|numbers?\s+|ref\.?\s*)?(?P<named>\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?)|"
    r"(?P<bare>\d{1,4}/\d{2,4}(?:/\d{1,3})?))(?![\d/])",
    re.I,
)
_CLOSED = alternatives(statuses.DONE, statuses.DONE_OF_EARLIER)
_LEFT = (
    rf"{alternatives(statuses.MOVED_ON)}\s+(?:forward|over)|\bc/f\b|\bdeferred\b|\bto\s+be\s+carried\s+(?:forward|over)"
)
_OPEN = (
    rf"{alternatives(statuses.STILL_OPEN, statuses.OPEN_HYPHENED, statuses.OPEN_SIGNS)}|still\s+\w+|"
    rf"(?:had|has|have|was|were|been|could)\s+not\b|\w+n['’]t\b|no\s+{alternatives(statuses.NO_ANSWER)}"
)
_ACTION = (
    r"(?:(?:this|that|the|it|both|all)\s*(?:actions?|items?|matters?|points?|tasks?)?\s*"
    r"(?:was|were|is|are|has|have|had|now)\b\s*)"
)
# "Closed.", "This action is ongoing": a sentence that says nothing else.
_BARE = re.compile(
    rf"\W*(?:action\s*:?\s*)?{_ACTION}?(?:now\s+|been\s+|therefore\s+|to\s+be\s+|remains?\s+|still\s+)*"
    rf"(?P<word>{_CLOSED}|{_LEFT}|{alternatives(statuses.OPEN, statuses.OPEN_HYPHENED)})\b[^.;]{{0,40}}[.;)\]]*\s*$",
    re.I,
)
# "... and the Chair declared the action closed", "That item can be recorded as complete": a verdict on the task.
_VERDICT = re.compile(
    rf"\b{alternatives(statuses.TASK)}s?\s+(?:(?:{alternatives(statuses.BEFORE_VERDICT)})\s+)*{_CLOSED}\b\W*$", re.I
)
# "Quotes for the shelter - done".
_DONE_AT_END = re.compile(rf"[-–—:,(\[]\s*{_CLOSED}\b\W*$|{_VERDICT.pattern}", re.I)
_IRREGULAR = alternatives(statuses.IRREGULAR)
_PARTICIPLE = rf"(?:(?!need|allow|offer|agre|start|plann|intend|ask|promis|request|expect)\w{{3,}}ed|{_IRREGULAR})"
_DONE_VERBS = alternatives(statuses.DONE_VERBS)
# "had written", "were circulated", "Letter sent": somebody has done it.
# "shared that", "updated the Board": what somebody told, and no task.
_TOLD_OTHERS = r"(?!\s+(?:that|the\s+(?i:panel|board|council|committee|members|meeting|group))\b)"
_PERFECT = re.compile(
    rf"\b(?:had|has|have)\s+(?:(?:now|already|since|also|both|all|been|duly|subsequently|successfully)\s+)*{_PARTICIPLE}\b|"
    rf"\b(?:was|were)\s+(?:(?:now|also|all|duly|subsequently)\s+)*(?:{_DONE_VERBS})\b|"
    rf"^\W*(?:[A-Z][\w’'-]*\s+){{1,5}}(?:{_DONE_VERBS})\b{_TOLD_OTHERS}|"
    rf"^\W*[A-Z](?:[\w’'-]*\s+){{1,6}}(?<!be\s)(?:{_DONE_VERBS})\W*$"
)
# "212 of the 220 had been counted", "all but two of the lamps": a part is done.
_IN_PART = re.compile(
    rf"\b(?P<part>\d[\d,]*|{alternatives(counts.COUNTED, statuses.PARTS)})\s+of\s+(?:(?:the|its|our|their)\s+)?"
    rf"(?!(?P=part)\b)(?:\d|{alternatives(counts.COUNTED)}\b)|\ball\s+but\s+(?:\d|{alternatives(counts.COUNTED)}\b)",
    re.I,
)
# "had not been received", "hasn't written", "a reply is awaited", "work is ongoing": nobody has done it yet.
_NOT_DONE = re.compile(
    rf"\b(?:(?:had|has|have|was|were|been|could)\s+not|(?:had|has|have|was|were|could|did)n['’]t)\s+(?:yet\s+)?(?:been\s+|be\s+)?"
    rf"(?:\w{{3,}}ed\b|{_PARTICIPLE}|able\b|[a-z]{{3,}}(?=\s+(?:the|a|an|to|yet|any)\b))|"
    rf"\b(?:{alternatives(statuses.STILL_OPEN, statuses.OPEN_HYPHENED)})\b"
    r"(?!\s+(?!with|and|as|at|by|but|until|for|in|on)[a-z]+)|"
    rf"\b{alternatives(statuses.OPEN_SIGNS)}\b|\bstill\s+(?:to|not|awaiting|awaited|waiting|outstanding|ongoing|being|pending|open|in)\b|\b[Nn]o\s+(?:\w+\s+)?{alternatives(statuses.NO_ANSWER)}s?\b",
    re.I,
)
_DONE_WORDS = frozenset((*statuses.DONE_VERBS, *statuses.IRREGULAR, *statuses.DONE, *statuses.DONE_OF_EARLIER))
# "Once replies had come", "the bins that were": of these clauses the sentence tells something else.
IN_PASSING = re.compile(
    rf"\b(?:{alternatives(statuses.IN_PASSING)})\b[^,;:–]*$|\b{alternatives(statuses.OTHERS_THINK)}\s+that\b|\bthere\s*$",
    re.I,
)
# "It was agreed to go on", "would be done in July": what is yet to come.
NOT_SETTLED = re.compile(r"\b(?:should|it\s+was\s+(?:\w+\s+)?agreed|would\s+be|will\s+be)\b", re.I)
# "The Clerk was asked whether the letter had been sent", "Cllr Adams denied that ...": nobody says that it was done.
NOT_KNOWN = re.compile(rf"\b{alternatives(statuses.NOT_KNOWN)}\b", re.I)
# "The residents were not allowed", "I have now received": what is not so, and words of a letter.
NO_STATE = re.compile(
    rf"\b(?:was|were|is|are|had\s+been)\s+not\s+{alternatives(statuses.NOT_OF_TASKS)}\b|\bbeing\s+no\b|^\W*(?:I|We)\s+(?:have|had)\b",
    re.I,
)
NONE_OF_IT = re.compile(r"\W*(?:[A-Z][\w’'-]*\s+){0,5}?(?:No|None|Nothing|Nobody)\b")  # "No date had been set"
ACTION_NUMBER = re.compile(r"\W*(?:action|item)\b", re.I)  # "Action 4": a number of this meeting's
# "This was carried forward"
_LEFT_ANYWHERE = re.compile(rf"\b(?:{_LEFT})", re.I)
_LEFT_WORD = re.compile(_LEFT, re.I)
# "A reply is awaited", "The quotes had not been received"
_OPEN_ANYWHERE = re.compile(rf"\b(?:{_OPEN})", re.I)
_CLOSED_WORD = re.compile(_CLOSED, re.I)


def read_outcomes(item: ItemContext, actions: Sequence[Action]) -> list[Outcome]:
    """What the item says became of tasks of earlier meetings; ``actions`` it raises itself: their words tell none."""
    taken = [(action.start, action.end) for action in actions]
    looks_back = any(LOOKING_BACK.pattern.search(title) for title in (item.title, item.title_above or ""))
    looking_back = looks_back
    found: list[Outcome] = []
    for part in item.body.paragraphs:
        words = part.words
        label = LOOKING_BACK.pattern.search(words[:80]) if LOOKING_BACK.may_match(part.hits) else None
        if label and (part.heading or part.bold or LABEL.match(words)):
            looking_back = True
            continue
        if looking_back and part.heading and not looks_back:
            looking_back = False
        number = NUMBER.match(words)
        if looking_back or (number and (number.group("bare") or not ACTION_NUMBER.match(words))):
            named = (number.group("named") or number.group("bare")) if number else None
            found.extend(_told(item, part, taken, named))
    return found


def _told(
    item: ItemContext, part: Paragraph, taken: Sequence[tuple[int, int]], number: str | None
) -> Iterator[Outcome]:
    """The outcomes of a paragraph: of a sentence, or of all before a bare "Closed."; a task ends them.

    In a paragraph of one earlier minute, a verdict on the task is of all before, too.
    """
    begin = part.start
    told: list[Outcome] = []
    for start, end, words, _ in item.body.sentences(part):
        s, e = item.page.source_span(start, end)
        if any(a < e and s < b for a, b in taken):
            break
        bare = _BARE.match(words)
        if bare or (number and begin < start and _VERDICT.search(words)):
            if start == begin and not number:
                continue  # "Done on 3 May. Closed.": said already
            yield _outcome(item, begin, end, _status_of(bare.group("word")) if bare else "done", number)
            begin, told = _next(item, end, part.end), []
        elif status := outcome_status(words) if number else _narrated_status(words):
            own = NUMBER.match(words)  # "Item 3: ... Item 9: ..." in one paragraph
            named = (own.group("named") or own.group("bare")) if own else None
            told.append(_outcome(item, start, end, status, named or number))
    yield from told


def _next(item: ItemContext, start: int, end: int) -> int:
    while start < end and item.text[start].isspace():
        start += 1
    return start


_WORDS = re.compile(r"[a-z-]+")
# Every sentence that tells a state has one of these words, or "n't": most have none, and are not asked further.
STATE_WORDS = frozenset(
    ("had", "has", "have", "was", "were", "been", "could", "still", "no", "hand", "yet", "progress", "f")
) | {
    word.split()[0]
    for words in (
        statuses.DONE, statuses.DONE_OF_EARLIER, statuses.DONE_VERBS, statuses.STILL_OPEN, statuses.OPEN_HYPHENED,
        statuses.OPEN_SIGNS, statuses.MOVED_ON, ("deferred",),
    )
    for word in words
} - {"in", "not"}  # fmt: skip


def tells_state(sentence: str) -> bool:
    """Whether a sentence has a word of those that tell what became of a task."""
    small = sentence.lower()
    return not STATE_WORDS.isdisjoint(_WORDS.findall(small)) or "n't" in small or "n’t" in small


def outcome_status(sentence: str) -> ActionStatus | None:
    """What a sentence says became of a task: done, open, carried forward; None where it says nothing of it."""
    if not tells_state(sentence) or NOT_KNOWN.search(sentence):
        return None
    if _LEFT_ANYWHERE.search(sentence):
        return "carried forward"
    if _DONE_AT_END.search(sentence):
        return "done"
    if _OPEN_ANYWHERE.search(sentence) or _IN_PART.search(sentence):
        return "open"
    return "done" if _PERFECT.search(sentence) else None


def _narrated_status(sentence: str) -> ActionStatus | None:
    """What a sentence among others says became of a task: that it was done or not, and not just what happened.

    What is told in passing ("once replies had come"), of what others think, or of what simply was ("lamps had been
    smashed", "this was not good") says nothing of a task.
    """
    status = None if NO_STATE.search(sentence) else outcome_status(sentence)
    if status is None or status == "carried forward" or _DONE_AT_END.search(sentence):
        return status
    unfinished = _NOT_DONE.search(sentence) or _IN_PART.search(sentence)
    found = unfinished if status == "open" else _PERFECT.search(sentence)
    if found is None or IN_PASSING.search(sentence[: found.start()]) or NOT_SETTLED.search(sentence[: found.end()]):
        return None
    if status == "open":
        return status
    if NONE_OF_IT.match(sentence):
        return "open"
    verb = found.group().split()[-1]
    return "done" if verb in _DONE_WORDS or is_task_participle(verb) else None


def _status_of(word: str) -> ActionStatus:
    if _CLOSED_WORD.fullmatch(word):
        return "done"
    return "carried forward" if _LEFT_WORD.match(word) else "open"


def _outcome(item: ItemContext, start: int, end: int, status: ActionStatus, number: str | None) -> Outcome:
    while start < end and not item.text[start].isalnum():
        start += 1
    s, e = item.page.source_span(start, end)
    return Outcome(text=collapse_whitespace(item.text[start:end]), status=status, number=number, start=s, end=e)
