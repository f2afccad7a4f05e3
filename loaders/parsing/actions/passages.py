"""The sentences of an item that may say what became of earlier tasks.

Which of them do is found when the earlier minutes are at hand, by linking; the words of the item's own tasks are among
them, for they may tell of an earlier one, too ("IK had written; no answer had come; IK to write again"). A list of
payments is cut at its semicolons: each payment is a passage of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes import Action, Passage
from loaders.parsing.context import ItemContext
from loaders.parsing.text import Body, collapse_whitespace

PAYMENT = re.compile(r"£\s?\d")
SHORTEST = 12  # characters; what is shorter says nothing by itself
CLAUSE = re.compile(r"[^;]+")
UP_TO_A_SUM = re.compile(
    r"\S.*?£\s?\d[\d,]*(?:\.\d\d)?|\S.+", re.S
)  # a list without marks: "Reed, salt £40.00 Ash, hire £9.00"
# "13i) The hole was filled by C.C. 13ii) The lamp is lit."
ANOTHER_MINUTE = re.compile(r"(?<=[.;:)]\s)\d{1,3}\s?(?:[ivx]{1,5}|[a-z])\)\s+(?=[A-Z])")
LONGEST_PAYMENT = 12  # words
LONGEST_HEAD = 12  # words
SHORT_HEAD = 6
NO_HEAD = re.compile(r"[.;,!?£]\s*$|:\s*\S|^\W*[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*\W*$|^[^A-Z]*[a-z]|\d{4}|[£€$]\s?\d")


def read_passages(item: ItemContext, actions: Sequence[Action]) -> list[Passage]:
    """The passages of an item; ``actions`` are the tasks that it raises."""
    body = item.body
    text = body.squeezed
    taken = [(action.start, action.end) for action in actions]
    of_tasks = {
        (line.row, line.column)
        for line in body.lines
        if line.column >= 0 and _overlaps(body, line.start, line.end, taken)
    }
    rows = {row for row, _ in of_tasks}
    # Initials, dates and states beside a task; in its own cell other business may stand, too.
    cells = [
        (line.start, line.end)
        for line in body.lines
        if line.column >= 0 and line.row in rows and (line.row, line.column) not in of_tasks
    ]
    found: list[Passage] = []
    begins = [line.start for line in body.lines]
    at = 0
    for number, part in enumerate(body.paragraphs):
        if cells and any(start <= part.start < end for start, end in cells):
            continue
        head = _head(body, number, begins)
        for sentence in body.sentences(part):
            for start, end in _clauses(sentence.words, sentence.start, sentence.end):
                words = collapse_whitespace(sentence.words[start - sentence.start : end - sentence.start])
                begin = text.find(words, at)
                headed = (
                    len(collapse_whitespace(body.page.text[start : min(head, end)]))
                    if start == part.start < head
                    else 0
                )
                if begin < 0 or (len(words) < SHORTEST and not headed):
                    continue
                at = begin + len(words)
                place = body.page.source_span(start, end)
                found.append(
                    Passage(
                        start=place.start, end=place.end, text_start=begin, text_end=at, paragraph=number,
                        head_end=begin + headed if headed else 0,
                    )
                )  # fmt: skip
    return found


def _head(body: Body, number: int, begins: Sequence[int]) -> int:
    """Where the head ends with which a paragraph begins, marked, bold or a few words on a line apart; 0 without one.

    ``begins`` are the places where the body's lines do.
    """
    part = body.paragraphs[number]
    if part.heading or part.bold:
        return part.end if len(part.words.split()) <= LONGEST_HEAD else 0
    place = bisect_right(begins, part.start) - 1
    if place < 0 or part.start >= body.lines[place].end:
        return 0
    line = body.lines[place]
    if line.lead_end > part.start and len(body.page.text[part.start : line.lead_end].split()) <= LONGEST_HEAD:
        return line.lead_end
    below = body.paragraphs[number + 1] if number + 1 < len(body.paragraphs) else None
    alone = part.end <= line.end and not line.bullet and below is not None and len(below.words.split()) > SHORT_HEAD
    longest = (
        LONGEST_HEAD if part.mark and below is not None and not below.mark else SHORT_HEAD
    )  # "g) Footpaths by the river"
    return part.end if alone and len(part.words.split()) <= longest and not NO_HEAD.search(part.words) else 0


def _overlaps(body: Body, start: int, end: int, taken: Sequence[tuple[int, int]]) -> bool:
    place = body.page.source_span(start, end)
    return any(a < place.end and place.start < b for a, b in taken)


def _clauses(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, the reports on several minutes that stand in it by their numbers, or the payments that it lists."""
    if ")" not in words and "£" not in words:
        yield start, end
        return
    begins = [0, *(mark.start() for mark in ANOTHER_MINUTE.finditer(words))]
    if len(begins) > 1:
        for begin, until in pairwise([*begins, len(words)]):
            yield start + begin, start + begin + len(words[begin:until].rstrip())
        return
    paid = len(PAYMENT.findall(words)) if "£" in words else 0
    if paid < 2 or (";" not in words and (paid < 3 or len(words.split()) > LONGEST_PAYMENT * paid)):
        yield start, end
        return
    for clause in (CLAUSE if ";" in words else UP_TO_A_SUM).finditer(words):
        piece = clause.group()
        yield start + clause.start() + len(piece) - len(piece.lstrip()), start + clause.start() + len(piece.rstrip())
