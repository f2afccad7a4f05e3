"""Sub-items whose number is that of their item with a letter: "46a Payments", "46b Bank", "7.12A Kitchen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from loaders.parsing.forms import VERB, is_title, title_length
from loaders.parsing.items.headings import Heading, title_span
from loaders.parsing.text import CleanText, Line

LETTER = re.compile(r"[.\s]?\(?(?P<letter>[a-hA-H])[.):]*(?=\s|$)")
SENTENCE = re.compile(r"[^.:]*\s(?:was|were|is|are|has|had|have|will|would)\s")
LONGEST_TITLE = 8  # words
FEW_WORDS = 4  # of a title that may hold a word of sentences: "Applications received"
FIRST_LETTER = ord("a")


def with_lettered(page: CleanText, headings: list[Heading], names: list[str]) -> list[Heading]:
    """The headings, with the lines between them that have the number of the one before and the next letter."""
    result: list[Heading] = []
    places: dict[int, int] = {}  # of the headings given, in the result
    for place, (heading, follower) in enumerate(pairwise([*headings, None])):
        assert heading is not None
        places[place] = len(result)
        parent = None if heading.parent is None else places[heading.parent]
        result.append(replace(heading, parent=parent))
        until = follower.line if follower else len(page.lines)
        above = places[place] if parent is None else parent  # "7.12a" stands beside 7.12, below 7
        result += [replace(sub, parent=above) for sub in _lettered(page, heading, until, names)]
    return result


def _lettered(page: CleanText, heading: Heading, until: int, names: list[str]) -> Iterator[Heading]:
    expected = FIRST_LETTER
    if not heading.number or not heading.number[-1].isdigit():
        return
    for index in range(heading.line + 1, until):
        line = page.lines[index]
        if line.is_furniture or line.quoted or not page.text.startswith(heading.number, line.start, line.end):
            continue
        letter = LETTER.match(page.text, line.start + len(heading.number), line.end)
        if letter is None or ord(letter["letter"].lower()) != expected:
            continue
        title_line, start = index, letter.end()
        if not page.text[start : line.end].strip() and index + 1 < until:
            title_line, start = index + 1, page.lines[index + 1].start
        if not _is_titled(page, page.lines[title_line], start):
            continue
        number = page.text[line.start : letter.end("letter")]
        begin, end, body = title_span(page, title_line, start, names)
        if begin < end:
            yield Heading(
                index, "".join(number.split()) + ")" * ("(" in number), begin, end, body, expected - FIRST_LETTER + 1,
                begin=line.start,
            )  # fmt: skip
            expected += 1


def _is_titled(page: CleanText, line: Line, start: int) -> bool:
    """Whether the words behind the number begin with a title, and are no sentence."""
    words = page.text[start : line.end].strip(" \t-–—:")
    head = words[: title_length(words)].strip(" .:")
    if not head[:1].isupper() or len(head.split()) > LONGEST_TITLE or not (is_title(head) or line.bold):
        return False
    told = VERB.search(head) and len(head.split()) > FEW_WORDS
    return not told and not SENTENCE.match(words[: len(head) + 1])
