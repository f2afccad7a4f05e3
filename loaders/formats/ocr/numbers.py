"""The numbers of items, which stand alone in a margin: tesseract loses them on a whole page, or reads "i3:" for "13.".

Those that it reads make a chain: one below the other, each a little larger. Where one may be missing, what stands
alone in that margin is read by itself (``margins``). What it tells counts where it fits into the chain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from loaders.formats.ocr.program import Found

NUMBER = re.compile(r"(\d{1,3})([.)]?)")
STEP = 6  # by which a number is larger than the one before, at most
ASIDE = 60  # pixels (5 mm) that numbers of a column stand beside each other: pages are askew, and some have more digits
FEWEST, FROM_ONE = 3, 2  # numbers of a chain, and of one that begins with 1
LOOK_BACK = 300  # candidates in which the number before is looked for
SURE, SURE_ALONE = 80.0, 50.0  # of 100, of a number that only the margin has; where no other number is missing there
FARTHEST = 1_000_000  # pixels from the top that no page has
SHORT = 4  # letters of a word that may be a number misread
LOOKS = {"0": "oOQD", "1": "iIlLjJtT|!£/]", "2": "zZ", "5": "sS$", "6": "bG", "7": "?", "8": "B&", "9": "gq"}
Words = Sequence[Found]


class Link(NamedTuple):
    """A number of the chain: on which of the pages (from 0), and its word."""

    number: int
    place: int
    word: Found

    @property
    def at(self) -> tuple[int, int]:
        """The page, and how far from the top the number ends."""
        return self.place, self.word.bottom


def chain_of(pages: Sequence[Words]) -> list[Link]:
    """The longest chain of numbers with which lines begin, one below the other."""
    found = [
        Link(int(match.group(1)), place, word)
        for place, words in enumerate(pages)
        for word in firsts(words)
        if (match := NUMBER.fullmatch(word.text))
    ]
    length, before = [1] * len(found), [-1] * len(found)
    for place, link in enumerate(found):
        for other in range(max(0, place - LOOK_BACK), place):
            if length[other] >= length[place] and _follows(found[other], link):
                length[place], before[place] = length[other] + 1, other
    place = max(range(len(found)), key=length.__getitem__, default=-1)
    chain = []
    while place >= 0:
        chain.append(found[place])
        place = before[place]
    return chain[::-1] if len(chain) >= (FROM_ONE if chain and chain[-1].number == 1 else FEWEST) else []


def firsts(words: Words) -> list[Found]:
    """The words with which lines begin, from top to bottom."""
    found: dict[tuple[int, int, int], Found] = {}
    for word in words:
        found.setdefault(word.line, word)
    return sorted(found.values(), key=lambda word: word.top)


def with_missing(pages: list[list[Found]], margin: Callable[[int, int, int], Words]) -> list[list[Found]]:
    """The words of pages with the numbers that were missing.

    ``margin`` reads what stands alone on a page (counted from 0) between two pixels from its left.
    """
    chain = chain_of(pages)
    if not chain:
        return pages
    left, right = min(link.word.left for link in chain) - ASIDE, max(link.word.left for link in chain) + ASIDE
    ends = Counter(match.group(2) for link in chain if (match := NUMBER.fullmatch(link.word.text)))
    (end, _), *_ = ends.most_common(1)
    pages = list(pages)
    for gap in _gaps(chain, len(pages)):
        first, last = gap.first, gap.last
        for place in range(gap.begin[0], gap.end[0] + 1):
            for word in sorted(margin(place, left, right), key=lambda word: word.top):
                if not gap.begin < (place, word.bottom) < gap.end:
                    continue
                number = _number(word, first, last, end)
                if number is None or (put := _put(pages[place], word, f"{number}{end}")) is None:
                    continue
                pages[place], first = put, number
                last = first + STEP if gap.is_open else last
    return pages


class Gap(NamedTuple):
    """Where numbers may be missing: between two numbers, and two places (page, pixels from its top).

    ``is_open`` where no number follows.
    """

    first: int
    last: int
    begin: tuple[int, int]
    end: tuple[int, int]
    is_open: bool = False


def _number(word: Found, first: int, last: int, end: str) -> int | None:
    """The number that a word is, if it lies between two; where one alone is missing, it may be misread."""
    match = NUMBER.fullmatch(word.text)
    if match is not None and first < int(match.group(1)) < last:
        return int(match.group(1)) if word.sure >= (SURE_ALONE if last == first + 2 else SURE) else None
    return first + 1 if last == first + 2 and _is_like(word.text, str(first + 1), end) else None


def _is_like(text: str, number: str, end: str) -> bool:
    """Whether a word may be a number of which at least one digit was read rightly: "£5" may be 15, "175" 17."""
    read = text.rstrip(".,:;)")
    if end and len(read) == len(number) + 1 and read.startswith(number):
        return True
    pairs = list(zip(read, number, strict=False))
    return (
        len(read) == len(number)
        and any(one == other for one, other in pairs)
        and all(one == other or one in LOOKS.get(other, "") for one, other in pairs)
    )


def _follows(one: Link, other: Link) -> bool:
    return 0 < other.number - one.number <= STEP and abs(other.word.left - one.word.left) <= ASIDE


def _gaps(chain: Sequence[Link], pages: int) -> list[Gap]:
    """Where a number may be missing: also before and behind all."""
    begin, end = chain[0], chain[-1]
    gaps = [Gap(max(0, begin.number - STEP), begin.number, (0, 0), begin.at)] if begin.number > 1 else []
    gaps += [
        Gap(one.number, other.number, one.at, other.at)
        for one, other in pairwise(chain)
        if other.number > one.number + 1
    ]
    return [*gaps, Gap(end.number, end.number + STEP, end.at, (pages - 1, FARTHEST), is_open=True)]


def _put(words: list[Found], new: Found, text: str) -> list[Found] | None:
    """The words with a number in the place of what was misread there, or as a line of its own; None where text is."""
    there = [
        word
        for word in words
        if new.left < word.right and word.left < new.right and new.top < word.bottom and word.top < new.bottom
    ]
    beginning = firsts(words)
    if not all(any(word is first for first in beginning) and _may_be_misread(word) for word in there):
        return None
    if not there:
        return [*words, new._replace(text=text, line=(-1, -1, len(words)))]
    return [word._replace(text=text, sure=new.sure) if word is there[0] else word for word in words]


def _may_be_misread(word: Found) -> bool:
    return len(word.text) <= SHORT and (any(map(str.isdigit, word.text)) or word.sure < SURE)
