"""What minutes say became of earlier tasks: "Ann had circulated the figures", "Item 4 - quotations obtained. Closed."

It is looked for where minutes go back to the last ones: under matters arising, in a review of actions, and in
paragraphs that begin with the number of an earlier minute. Which task is meant is settled by linking, when the earlier
minutes are at hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.minutes import Action, ActionStatus, Outcome
from loaders.parsing.context import ItemContext
from loaders.parsing.text import Paragraph, squeeze
from loaders.parsing.words import alternatives, statuses

# "Matters arising", "Actions from the last meeting": the item goes back to earlier tasks.
LOOKING_BACK = re.compile(
    r"\bmatters\s+(?:arising|outstanding)\b|\b(?:business|actions?)\s+arising\b|\bactions?\s+(?:points?\s+|items?\s+|"
    r"agreed\s+)?(?:from|of|at)\s+(?:the\s+)?(?:last|previous|earlier)\b|\b(?:review|update|progress|report)\s+(?:of|on)\s+"
    r"(?:the\s+)?(?:previous\s+|outstanding\s+)?actions?\b|\boutstanding\s+actions?\b|\bactions?\s+(?:log|list|tracker|"
    r"update|review)\b|\b(?:previous|outstanding)\s+(?:minutes\s+and\s+)?actions?\b|\bfollow[- ]?up\s+actions?\b",
    re.I,
)
LABEL = re.compile(r"\W*[^.:\n]{0,60}:?\s*$")
# "Minute 14", "22/19 Footpaths": the earlier minute that a paragraph is about.
NUMBER = re.compile(
    r"\W*(?:(?:arising\s+(?:from|out\s+of)\s+|re\s+)?(?:minutes?|min|item|action|agenda\s+item)\.?\s*"
    r"(?:nos?\.?\s*|numbers?\s+|ref\.?\s*)?(?P<named>\d{1,4}(?:[./]\d{1,4}){0,2}[a-z]?)|"
    r"(?P<bare>\d{1,4}/\d{2,4}(?:/\d{1,3})?))(?![\d/])",
    re.I,
)
_CLOSED = alternatives(statuses.DONE, statuses.DONE_OF_EARLIER)
_LEFT = rf"{alternatives(statuses.MOVED_ON)}\s+(?:forward|over)|\bc/f\b|\bdeferred\b|\bto\s+be\s+carried"
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
# "Quotes for the shelter - done".
_DONE_AT_END = re.compile(
    rf"(?:[-–—:,(\[]\s*|\b(?:action|item|matter|point|task)\s+(?:was|is|were|are|had\s+been|has\s+been)\s+(?:now\s+)?){_CLOSED}"
    r"\b\W*$",
    re.I,
)
_IRREGULAR = alternatives(statuses.IRREGULAR)
_PARTICIPLE = rf"(?:(?!need|allow|offer|agre|start|plann|intend|ask|promis|request|expect)\w{{3,}}ed|{_IRREGULAR})"
_DONE_VERBS = alternatives(statuses.DONE_VERBS)
# "had written", "were circulated", "Letter sent": somebody has done it.
_PERFECT = re.compile(
    rf"\b(?:had|has|have)\s+(?:(?:now|already|since|also|both|all|been|duly|subsequently|successfully)\s+)*{_PARTICIPLE}\b|"
    rf"\b(?:was|were)\s+(?:(?:now|also|all|duly|subsequently)\s+)*(?:{_DONE_VERBS})\b|"
    rf"^\W*(?:[A-Z][\w’'-]*\s+){{1,5}}(?:{_DONE_VERBS})\b|^\W*[A-Z](?:[\w’'-]*\s+){{1,6}}(?<!be\s)(?:{_DONE_VERBS})\W*$"
)
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
    title = item.title_above or item.title
    looking_back = bool(LOOKING_BACK.search(title))
    found: list[Outcome] = []
    for part in item.body.paragraphs:
        words = part.words
        label = LOOKING_BACK.search(words[:80])
        if label and (part.heading or part.bold or LABEL.match(words)):
            looking_back = True
            continue
        if looking_back and part.heading and not LOOKING_BACK.search(title):
            looking_back = False
        number = NUMBER.match(words)
        if looking_back or (number and (number.group("bare") or not ACTION_NUMBER.match(words))):
            named = (number.group("named") or number.group("bare")) if number else None
            found.extend(_told(item, part, taken, named))
    return found


def _told(
    item: ItemContext, part: Paragraph, taken: Sequence[tuple[int, int]], number: str | None
) -> Iterator[Outcome]:
    """The outcomes of a paragraph: of a sentence, or of all before a bare "Closed."; a task ends them."""
    begin = part.start
    told: list[Outcome] = []
    for start, end, words, _ in item.body.sentences(part):
        s, e = item.page.source_span(start, end)
        if any(a < e and s < b for a, b in taken):
            break
        if bare := _BARE.match(words):
            if start == begin and not number:
                continue  # "Done on 3 May. Closed.": said already
            yield _outcome(item, begin, end, _status_of(bare.group("word")), number)
            begin, told = _next(item, end, part.end), []
        elif status := outcome_status(words):
            told.append(_outcome(item, start, end, status, number))
    yield from told


def _next(item: ItemContext, start: int, end: int) -> int:
    while start < end and item.text[start].isspace():
        start += 1
    return start


def outcome_status(sentence: str) -> ActionStatus | None:
    """What a sentence says became of a task: done, open, carried forward; None where it says nothing of it."""
    if _LEFT_ANYWHERE.search(sentence):
        return "carried forward"
    if _DONE_AT_END.search(sentence):
        return "done"
    if _OPEN_ANYWHERE.search(sentence):
        return "open"
    return "done" if _PERFECT.search(sentence) else None


def _status_of(word: str) -> ActionStatus:
    if _CLOSED_WORD.fullmatch(word):
        return "done"
    return "carried forward" if _LEFT_WORD.match(word) else "open"


def _outcome(item: ItemContext, start: int, end: int, status: ActionStatus, number: str | None) -> Outcome:
    while start < end and not item.text[start].isalnum():
        start += 1
    s, e = item.page.source_span(start, end)
    return Outcome(text=squeeze(item.text[start:end]), status=status, number=number, start=s, end=e)
