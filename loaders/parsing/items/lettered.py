"""Sub-items whose number is that of their item with a letter: "46a Payments", "46b Bank", "7.12A Kitchen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise

from loaders.parsing.forms import VERB, is_title, title_length
from loaders.parsing.items.headings import Heading, title_span
from loaders.parsing.text import CleanText, Line

LETTER = re.compile(r"[.\s]?\(?(?P<letter>[a-hA-H])[.):]*(?=\s|$)")
SENTENCE = re.compile(r"[^.:]*\s(?:was|were|is|are|has|had|have|will|would)\s")
ANEW = re.compile(r"\(?(?P<letter>[a-z])[.)][\s*_]+(?=[A-Z\d‘“\"'])")
NUMBERED = re.compile(r"\W{0,3}(?:[a-z]|[ivx]{1,4}|\d{1,2})[.):]")
MARKS = frozenset(".)")  # behind a letter
SHORTEST = 5  # characters of such a line
LONGEST_TITLE = 8  # words
FEW_WORDS = 4  # of a title that may hold a word of sentences: "Applications received"
FIRST_LETTER = ord("a")
FEWEST_ANEW = 2  # letters that begin anew in an item, each with its title
TITLED = 0.6  # share of an item's lettered lines that are titles where these head its sub-items
LONGEST_ANEW = 14  # words of such a title
FEWEST_TOLD = 5  # words of the text below it


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
        result += _instead_of_numbers(page, heading, follower, names)
    return result


def _instead_of_numbers(
    page: CleanText, heading: Heading, follower: Heading | None, names: list[str]
) -> Iterator[Heading]:
    """The items "2a", "2b" between 1 and 3, where none is called 2; behind the last one those of the next number."""
    if heading.series[0] != "plain" or heading.parent is not None:
        return
    if follower is not None and (follower.parent is not None or follower.series != heading.series):
        return
    until = follower.line if follower else len(page.lines)
    for missing in range(heading.place + 1, follower.place if follower else heading.place + 2):
        yield from _lettered(page, replace(heading, number=str(missing)), until, names)


def with_letters_anew(page: CleanText, headings: list[Heading], names: list[str]) -> list[Heading]:
    """The headings, with lines "a) Roads", "(b) Lamps" inside items: titles alone on their lines, their text below."""
    result: list[Heading] = []
    places: dict[int, int] = {}  # of the headings given, in the result
    for place, (heading, follower) in enumerate(pairwise([*headings, None])):
        assert heading is not None
        places[place] = len(result)
        result.append(replace(heading, parent=None if heading.parent is None else places[heading.parent]))
        until = follower.line if follower else len(page.lines)
        if heading.parent is None and heading.number and heading.number[-1].isdigit():
            result += [replace(one, parent=places[place]) for one in _begun_anew(page, heading, until, names)]
    return result


def _begun_anew(page: CleanText, above: Heading, until: int, names: list[str]) -> Iterator[Heading]:
    letters = [
        (index, letter)
        for index in range(above.line + 1, until)
        if (letter := _letter_of(page, page.lines[index])) is not None
    ]
    titled = [(index, letter) for index, letter in letters if _heads_text(page, index, letter.end())]
    if len(titled) < FEWEST_ANEW or len(titled) < TITLED * len(letters) or letters[0][1]["letter"] != "a":
        return
    for index, letter in titled:
        start, end, body = title_span(page, index, letter.end(), names)
        if start < end:
            place = ord(letter["letter"]) - FIRST_LETTER + 1
            number = f"{above.number}{letter['letter']}"
            yield Heading(index, number, start, end, body, place, begin=page.lines[index].start)


def _letter_of(page: CleanText, line: Line) -> re.Match[str] | None:
    if line.is_furniture or line.quoted or line.key or line.column > 0 or line.end - line.start < SHORTEST:
        return None
    if not MARKS.intersection(page.text[line.start + 1 : line.start + SHORTEST]):
        return None
    return ANEW.match(page.text, line.start, line.end)


def _heads_text(page: CleanText, index: int, start: int) -> bool:
    """Whether a lettered line is a title and nothing else, with what was said below it."""
    line = page.lines[index]
    words = page.text[start : line.end].strip()
    if words.endswith((".", ",", ";", ":")) or len(words.split()) > LONGEST_ANEW:
        return False
    if not line.bold and (not is_title(words) or VERB.search(words) or SENTENCE.match(words)):
        return False
    follows = (other for other in islice(page.lines, index + 1, None) if not other.is_furniture)
    below = next((other for other in follows if not (line.bold and other.bold and not other.gap)), None)
    if below is None or below.heading or NUMBERED.match(page.of(below)):
        return False
    said = page.of(below)
    return len(said.split()) >= FEWEST_TOLD or said.rstrip().endswith(".")


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
