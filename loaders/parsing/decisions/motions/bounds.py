"""Where the words of a motion begin and end: before its mover or behind, and up to its outcome."""

from __future__ import annotations

import re

from loaders.parsing.context import Cursor, ItemContext
from loaders.parsing.decisions.motions.patterns import END_RUNS_ON, MOVER_FIRST, OUTCOME, WHAT_IS_MOVED
from loaders.parsing.decisions.motions.who_moves import mover_in

# "Transfer of 0.5% to the fund - AGREED (7 for, 3 against)": an entry with its own tally.
TALLY_OF_ITS_OWN = re.compile(r"\w.{15,}\([^()\n]*\d[^()\n]*\b(?:for|against|favour)\b[^()\n]*\)\W*$", re.I | re.S)
# "... seconded and it was agreed to pay": the sentence says itself what is moved.
SAYS_WHAT = re.compile(
    r"\b(?:agreed|resolved|carried|seconded)\s+(?:unanimously\s+)?(?:that|to)\s+\w|\bsecond\w*\b[^;]{2,50}?\sthat\s+[\w£“‘]",
    re.I,
)
# "It was also agreed to keep the lamp": behind a motion that has its end, another decision.
ANOTHER = re.compile(
    r"\W*It\s+was\s+(?:\w+ly\s+|also\s+|further\s+|then\s+)*(?:agreed|resolved|decided)\s+(?:to|that)\b"
)
# "The motion was proposed by Ann Adams": whose words stand above it, "That ..." or in quotation marks.
SAYS_ONLY_WHO = re.compile(
    r"\W*(?:The|This)\s+(?:motion|proposal|resolution|amendment)\s+was\s+(?:then\s+|duly\s+|formally\s+)?"
    r"(?:proposed|moved)\s+by\b(?![^.]*\b(?:that|to\s+[a-z]+)\b)"
)
WORDS_ABOVE = re.compile(r"^[ \t]*(?:[“\"‘']|That\b|THAT\b|To\s+[a-z]|This\s+(?:Council|Board|Committee)\b)", re.M)
ANSWERED = re.compile(r"\W*(?:Reply|Response|Report|Answer|Note)\b")  # what an officer says of a motion, below it
FARTHEST_WORDS = 3  # paragraphs above


def bounds_of(
    item: ItemContext, at: Cursor, end: int, move: re.Match[str] | None, second: re.Match[str] | None
) -> tuple[int, int]:
    """The sentences of the motion: from the one before the mover, where its text stands there, to the outcome."""
    part = at.part
    spans = item.body.sentences_between(part.start, end)
    first_place = min((m.start() for m in (move, second) if m), default=part.start)
    last_place = max((m.end() for m in (move, second) if m), default=end)
    inside = [i for i, span in enumerate(spans) if span.end > first_place and span.start < last_place]
    if not inside:
        return part.start, end
    low, high = inside[0], inside[-1]
    while high + 1 < len(spans) and OUTCOME.find(item.text, spans[high + 1]) and len(spans[high + 1].words) < 140:
        settled = OUTCOME.find(item.text, item.page.passage(spans[low].start, spans[high].end))
        if settled and ANOTHER.match(spans[high + 1].words):
            break
        high += 1
    opening = spans[low].words
    bare = len(opening) < 90 and (MOVER_FIRST.match(opening) or SAYS_ONLY_WHO.match(opening))
    start = spans[low].start
    words = _words_above(item, at, start) if SAYS_ONLY_WHO.match(opening) else None
    if words is not None:
        start = words
    elif (bare or move is None) and low > 0:
        start = spans[low - 1].start
    elif (
        at.previous is not None
        and low == 0
        and (part.mark or bare)
        and len(part.words) < 160
        and not WHAT_IS_MOVED.search(opening.split("second")[0])
        and not SAYS_WHAT.search(opening)
        and not TALLY_OF_ITS_OWN.search(part.words)
        and mover_in(item.text, at.previous) is None
    ):
        start = at.previous.start  # the motion's words stand in the paragraph before its mover
    run_on = END_RUNS_ON.search(item.text, last_place, spans[high].end)
    return start, run_on.end() if run_on else spans[high].end


def _words_above(item: ItemContext, at: Cursor, start: int) -> int | None:
    """Where the words of a motion begin of which ``start`` tells only who moved it, be it behind an answer to it."""
    for part in reversed(at.parts[max(0, at.index - FARTHEST_WORDS) : at.index + 1]):
        begins = list(WORDS_ABOVE.finditer(item.text, part.start, min(part.end, start)))
        if begins:
            return begins[-1].start()
        if part.start < start and not ANSWERED.match(part.words):
            return None
    return None
