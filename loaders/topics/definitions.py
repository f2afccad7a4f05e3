"""What a document says its own acronyms mean.

Two forms are read: an acronym in brackets behind its long form, or the long form in brackets behind it ("Children at
Risk of Exploitation (CRE)"), by the algorithm of A. Schwartz and M. Hearst, "A simple algorithm for identifying
abbreviation definitions in biomedical text", PSB 2003; and a phrase in an item's heading whose initials the document
uses, without ever putting them in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from loaders.topics.wording import BODIES, BODIES_OF, SMALL_WORDS
from loaders.topics.words import Words, normal_form

_BRACKET = re.compile(r"\(\s*[\"“‘']?([A-Z][A-Za-z&/-]{1,9})[\"”’']?\s*\)")
_MARKS = re.compile(r"<[^<>]*>|[\s\"“”'’*_]")
_ENDING = re.compile(r"['’‘ʼ´]s?$")
_LONG_FORM = re.compile(r"\(([A-Za-z][^()\n]{5,90})\)")
_SHORT_FORM = re.compile(r"\b([A-Z][A-Za-z&]{1,8}[A-Z])s?$")
_LONGEST = 11  # characters of a short form


@dataclass(frozen=True, slots=True)
class Definition:
    """An acronym and the long form that a document gives it; ``start`` and ``end`` are the long form's place."""

    short: str
    long: str
    start: int
    end: int
    form: Literal["bracket", "heading"]

    @property
    def is_organisation(self) -> bool:
        """Whether the long form names a body: it ends in a word such as Council, or begins "University of"."""
        words = [normal_form(word) for word in re.findall(r"[^\W_]+", self.long)]
        named_by_subject = any(word in BODIES_OF and behind in ("of", "for") for word, behind in pairwise(words[:3]))
        return words[-1] in BODIES or "nhs" in words or named_by_subject


@lru_cache(maxsize=1 << 14)
def singular(acronym: str) -> str:
    """Return an acronym without plural or possessive ending: "EHCPs" is "EHCP"."""
    acronym = _ENDING.sub("", acronym).replace(".", "")
    return acronym[:-1] if len(acronym) > 2 and acronym[-1] == "s" and acronym[-2].isupper() else acronym


def initials_fit(short: str, words: Sequence[str]) -> bool:
    """Whether the words' initials spell the acronym; small words ("of") may have a letter in it or none."""
    letters = [letter for letter in short.lower() if letter.isalnum()]

    def fits(letter: int, word: int) -> bool:
        if word == len(words):
            return letter == len(letters)
        small = words[word].lower() in SMALL_WORDS
        taken = letter < len(letters) and words[word][:1].lower() == letters[letter]
        return (taken and fits(letter + 1, word + 1)) or (small and fits(letter, word + 1))

    return bool(words) and words[0].lower() not in SMALL_WORDS and fits(0, 0)


def first_word_of_long_form(short: str, words: Sequence[str]) -> int | None:
    """Return which of the words before a bracketed acronym begins its long form, or None where there is none.

    Words whose initials spell the acronym come first, then what Schwartz and Hearst find. Their test of the first
    letter alone takes people's names for long forms and words out of a long form's middle for its first, so the
    initials of all words must stand in the acronym in their order.
    """
    for first in range(len(words) - 1, -1, -1):
        if initials_fit(short, words[first:]):
            return first
    candidate = _by_schwartz_and_hearst(short, words)
    if candidate is None:
        return None
    long = [word.lower() for word in words[candidate:]]
    if len(" ".join(long)) <= len(short) or short.lower() in long:
        return None
    rest = iter(short.lower())
    return candidate if all(word[0] in rest for word in long if word not in SMALL_WORDS) else None


def _by_schwartz_and_hearst(short: str, words: Sequence[str]) -> int | None:
    """The word in which the first letter is found when the acronym's letters are sought from the end backwards."""
    line = " ".join(words).lower()
    place = len(line)
    letters = [letter for letter in short.lower() if letter.isalnum()]
    for number in range(len(letters) - 1, -1, -1):
        place -= 1
        while place >= 0 and (line[place] != letters[number] or (number == 0 and place > 0 and line[place - 1] != " ")):
            place -= 1
        if place < 0:
            return None
    return line.count(" ", 0, place)


def definitions_in(words: Words, headings: Iterable[tuple[int, int]]) -> tuple[Definition, ...]:
    """Return the acronyms that a document defines, each once: brackets first, then headings (by their spans)."""
    found: dict[str, Definition] = {}
    for one in (*_before_brackets(words), *_in_brackets(words)):
        found.setdefault(one.short, one)
    short = {singular(words.word(index)) for index in words.capitals if not words.in_capitals(index)}
    used = {one.upper(): one for one in sorted(short) if 2 < len(one) < 8}
    for start, end in headings:
        for one in _in_heading(words, start, end, used):
            found.setdefault(one.short, one)
    return tuple(found.values())


def _before_brackets(words: Words) -> Iterator[Definition]:
    for match in _BRACKET.finditer(words.text):
        short = singular(match.group(1))
        if sum(letter.isupper() for letter in short) < 2:
            continue
        inside = words.between(*match.span(1))
        if not inside or inside.start == 0:
            continue
        last = inside.start - 1
        if _MARKS.sub("", words.text[words.ends[last] : match.start()]):
            continue
        most = min(len(short) + 5, len(short) * 2)
        before = [last, *words.backwards(last, most - 1)][::-1]
        first = first_word_of_long_form(short, [words.word(index) for index in before])
        if first is not None and len(before) - first > 1:
            yield _definition(words, short, before[first], last, "bracket")


def _in_brackets(words: Words) -> Iterator[Definition]:
    text = words.text
    for long in _LONG_FORM.finditer(text):
        stop = long.start()
        while stop and text[stop - 1].isspace():
            stop -= 1
        printed = _SHORT_FORM.search(text, max(0, stop - _LONGEST), stop)
        if printed is None:
            continue
        inside = words.between(*long.span(1))
        short = singular(printed.group(1))
        if len(inside) > 1 and initials_fit(short, [words.word(index) for index in inside]):
            yield _definition(words, short, inside[0], inside[-1], "bracket")


def _in_heading(words: Words, start: int, end: int, used: Mapping[str, str]) -> Iterator[Definition]:
    inside = words.between(start, end)
    for first in inside:
        if words.word(first).lower() in SMALL_WORDS:
            continue
        initials = [""]
        for last in range(first, min(first + 9, inside.stop)):
            if last > first and not words.joined(last):
                break
            word = words.word(last)
            small = word.lower() in SMALL_WORDS
            longer = [spelt + word[0] for spelt in initials] if word[0].isalnum() else []
            initials = (initials if small else []) + longer
            if small or last - first < 2:
                continue
            for spelt in initials:
                if spelt.upper() in used:
                    yield _definition(words, used[spelt.upper()], first, last, "heading")


def _definition(words: Words, short: str, first: int, last: int, form: Literal["bracket", "heading"]) -> Definition:
    start, end = words.starts[first], words.ends[last]
    printed = re.sub(r"<[^<>]*>|[*_`“”\"]", " ", words.text[start:end])
    return Definition(short, " ".join(printed.split()), start, end, form)
