"""Several motions in one paragraph: "Shed - proposed by ..., seconded by ..., agreed. Fence - proposed by ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.motions.patterns import (
    ACTIVE_MOVE,
    ACTIVE_SECOND,
    MOVED_THERE,
    MOVING,
    OUTCOME,
    PROPOSED,
    SECONDED,
    SIGN,
)
from loaders.parsing.decisions.verdicts import ANOTHER_MOTION, is_bare_verdict
from loaders.parsing.patterns import Passage
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, decisions

CHOSEN = re.compile(rf"\b{alternatives(decisions.CHOSEN)}\b", re.I)  # "Ann Adams was elected": how a nomination ended
# "Vote: 2 for, 3 against.", "3 in favour and 1 against.": a sentence of its own behind a motion.
TALLY = re.compile(
    r"\W*(?:vot\w+\W+)?(?:(?:for|in\s+favou?r|against|abst\w+)\W{0,4}\d{1,3}\W*|"
    r"\d{1,3}\s+(?:votes?\s+)?(?:for|in\s+favou?r|against|abst\w+)\W*(?:and\W+)?){2,3}",
    re.I,
)
CLAUSE_ENDS = re.compile(r";\s+(?=\S)")


def motions_apart(item: ItemContext, part: Paragraph) -> tuple[Paragraph, ...]:
    """A paragraph in pieces where two sentences or more of it are motions, each with who moved, seconded and its end.

    "A further motion" begins one behind a sentence that tells an end; so does a clause in which somebody moves
    something behind another. Empty where the paragraph holds one motion at most.
    """
    if part.quoted or not SIGN.may_match(part.hits):
        return ()
    sentences = item.body.sentences(part)
    whole = [
        one.start for one, behind in zip(sentences, [*sentences[1:], None], strict=True) if _is_whole(item, one, behind)
    ]
    ended = next((one.end for one in sentences if OUTCOME.find(item.text, one)), part.end)
    another = {one.start for one in sentences if one.start >= ended and ANOTHER_MOTION.match(one.words)}
    if another:
        whole = [part.start, *sorted(another | {start for start in whole if start > ended})]
    begins = sorted({part.start, *whole[1:], *_moved_behind(item, part, sentences)})
    if len(begins) < 2:
        return ()
    stops = [*begins[1:], part.end]
    pieces = [Paragraph(*item.page.passage(begin, stop)) for begin, stop in zip(begins, stops, strict=True)]
    return (pieces[0]._replace(mark=part.mark, row=part.row), *pieces[1:])


def _moved_behind(item: ItemContext, part: Paragraph, sentences: Sequence[Passage]) -> Iterator[int]:
    """Where in a paragraph a clause begins in which somebody moves something, when somebody else has before it."""
    text = item.text
    for sentence in sentences:
        begins = [sentence.start, *(found.end() for found in CLAUSE_ENDS.finditer(text, sentence.start, sentence.end))]
        for begin, stop in zip(begins, [*begins[1:], sentence.end], strict=True):
            moving = MOVING.match(text, begin, stop)
            if moving is None or MOVED_THERE.search(text, moving.end(), stop) is None:
                continue
            before = item.page.passage(part.start, begin)
            if begin > part.start and (PROPOSED.find(text, before) or ACTIVE_MOVE.find(text, before)):
                yield begin


def _is_whole(item: ItemContext, sentence: Passage, behind: Passage | None) -> bool:
    """Whether a sentence says who moved, who seconded and how it ended, or the one ``behind`` is nothing but that."""
    moved = PROPOSED.find(item.text, sentence) or ACTIVE_MOVE.find(item.text, sentence)
    seconded = moved and (SECONDED.find(item.text, sentence) or ACTIVE_SECOND.find(item.text, sentence))
    if not seconded:
        return False
    ended = OUTCOME.find(item.text, sentence) or CHOSEN.search(sentence.words)
    return bool(ended) or (
        behind is not None and (is_bare_verdict(behind.words) or bool(TALLY.fullmatch(behind.words)))
    )
