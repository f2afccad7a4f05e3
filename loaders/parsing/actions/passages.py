"""The sentences of an item that may say what became of earlier tasks: all but the words of its own tasks.

Which of them do is found when the earlier minutes are at hand, by linking. A list of payments is cut at its
semicolons: each payment is a passage of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.minutes import Action, Passage
from loaders.parsing.context import ItemContext
from loaders.parsing.text import Body, squeeze

PAYMENT = re.compile(r"£\s?\d")
SHORTEST = 12  # characters; what is shorter says nothing by itself


def read_passages(item: ItemContext, actions: Sequence[Action]) -> list[Passage]:
    """The passages of an item; ``actions`` are the tasks that it raises."""
    body = item.body
    text = squeeze(body.page.text[body.start : body.end])
    taken = [(action.start, action.end) for action in actions]
    rows = {line.row for line in body.lines if line.column >= 0 and _overlaps(body, line.start, line.end, taken)}
    cells = [(line.start, line.end) for line in body.lines if line.column >= 0 and line.row in rows]
    found: list[Passage] = []
    at = 0
    for number, part in enumerate(body.paragraphs):
        if any(start <= part.start < end for start, end in cells):
            continue  # the other cells of a task's row
        for sentence in body.sentences(part):
            for start, end in _clauses(sentence.words, sentence.start, sentence.end):
                words = squeeze(body.page.text[start:end])
                begin = text.find(words, at)
                place = body.page.source_span(start, end)
                if begin < 0 or len(words) < SHORTEST:
                    continue
                at = begin + len(words)
                if _overlaps(body, start, end, taken):
                    continue
                found.append(
                    Passage(
                        start=place.start, end=place.end, text_start=begin, text_end=at, paragraph=number,
                    )
                )  # fmt: skip
    return found


def _overlaps(body: Body, start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    place = body.page.source_span(start, end)
    return any(a < place.end and place.start < b for a, b in taken)


def _clauses(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or the payments that it lists."""
    if len(PAYMENT.findall(words)) < 2 or ";" not in words:
        yield start, end
        return
    for clause in re.finditer(r"[^;]+", words):
        piece = clause.group()
        yield start + clause.start() + len(piece) - len(piece.lstrip()), start + clause.start() + len(piece.rstrip())
