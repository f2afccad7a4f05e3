"""A text as normalised words, each with its place in the text.

Phrases are matched on words, so that a line break, a hyphen, a tag or a typographic apostrophe inside a phrase does
not hide it. The words are written into one string, ``Words.code``, on which an automaton can run: each word in its
normal form between two marks (``<elective><home><education>``), so that a match begins and ends at a word, and a dot
where the text breaks off (a full stop, a bracket, an empty line), so that no match runs over it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress, count
from typing import Generic, TypeVar

APOSTROPHES = "'’‘ʼ´"
_WORD = re.compile(rf"([A-Z]\.(?:[A-Z]\.)+(?:[A-Z]\b)?|[^\W_]++(?:[{APOSTROPHES}\u00ad][^\W_]++)*+|[,/&])")
_SOFT = re.compile(
    rf"""[*_`~"”{APOSTROPHES}]*+[ \t\r\f\v\u00a0\u2000-\u200b\u202f*_`~]*+(?:\n[ \t\r\u00a0*_`~]*)?"""
    rf"""|[*_"”{APOSTROPHES}]*+[-‐‑‒–—](?:[ \t\r]*\n[ \t]*)?[*_"“{APOSTROPHES}]*"""
)
_TAG = re.compile(r"</?\s*([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>")
_INLINE_TAGS = frozenset(("a", "abbr", "b", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u"))
_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>)\]]+")
_ENTITY = re.compile(r"&(?:amp|nbsp|#160);")
_HARD = "\x1e"
_LINE = 60
_LINE_END = re.compile(r"[\n<>]")
_PLAIN = re.compile(r"[A-Za-z0-9]+(?: [A-Za-z0-9]+)*")  # a phrase of words and blanks, as most are
_CAPITALS = re.compile(r"[A-Z]{2}")
_Answer = TypeVar("_Answer")

_IRREGULAR = {"children": "child", "buses": "bus", "women": "woman", "men": "man", "person": "people"}


@lru_cache(maxsize=1 << 16)
def normal_form(word: str) -> str:
    """Return a word in lower case, without possessive and plural endings.

    The endings are those of the S-stemmer (D. Harman, "How effective is suffixing?", JASIS 42, 1991), which never
    joins words of different meaning as heavier stemmers do, with the plurals of words in -x, -ch, -sh and -ss added.
    """
    word = word.lower()
    for mark in APOSTROPHES:
        word = word.replace(mark, "'")
    word = word.removesuffix("'s").replace("'", "").replace("\u00ad", "").replace(".", "")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 3 and word.endswith("s"):
        if word.endswith("ies") and not word.endswith(("eies", "aies")):
            word = word[:-3] + "y"
        elif word.endswith(("sses", "xes", "ches", "shes")):
            word = word[:-2]
        elif not word.endswith(("us", "ss")):
            word = word[:-1]
    return _IRREGULAR.get(word, word)


class _Answers(dict[str, _Answer], Generic[_Answer]):
    """What is said of each word, asked once: a table is looked up faster than a function that remembers."""

    def __init__(self, ask: Callable[[str], _Answer], most: int) -> None:
        self.ask = ask
        self.most = most

    def __missing__(self, word: str) -> _Answer:
        if len(self) >= self.most:
            self.clear()
        answer = self[word] = self.ask(word)
        return answer


def _piece(word: str) -> str:
    return f"<{'and' if word == '&' else normal_form(word)}>"


def _break(gap: str) -> str:
    return "" if _SOFT.fullmatch(gap) else "."


def _has_capital_inside(word: str) -> bool:
    return word[1:] != word[1:].lower()


_PIECES = _Answers(_piece, 1 << 16)
_BREAKS = _Answers(_break, 1 << 12)
_CAPITALS_INSIDE = _Answers(_has_capital_inside, 1 << 16)


def _blank_tag(match: re.Match[str]) -> str:
    mark = " " if match.group(1).lower() in _INLINE_TAGS else _HARD
    return mark * len(match.group())


def _blank_entity(match: re.Match[str]) -> str:
    return ("&" if match.group() == "&amp;" else " ").ljust(len(match.group()))


def _visible(text: str) -> str:
    """Return the text, of equal length, with tags, entities and web addresses blanked out."""
    if "://" in text or "www." in text:
        text = _ADDRESS.sub(lambda m: _HARD * len(m.group()), text)
    if "<" in text:
        text = _TAG.sub(_blank_tag, text)
    if "&" in text:
        text = _ENTITY.sub(_blank_entity, text)
    return text


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: the ``i``-th is ``text[starts[i]:ends[i]]`` and stands at ``marks[i]`` in ``code``.

    Commas, strokes and ampersands are words too. ``capitals`` lists the words with a capital letter behind the
    first letter, which may be acronyms.
    """

    text: str
    code: str
    starts: list[int]
    ends: list[int]
    marks: list[int]
    capitals: list[int]

    def __len__(self) -> int:
        return len(self.starts)

    def word(self, index: int) -> str:
        """The word as printed."""
        return self.text[self.starts[index] : self.ends[index]]

    def normal(self, index: int) -> str:
        """The word in its normal form."""
        return _PIECES[self.word(index)][1:-1]

    def joined(self, index: int) -> bool:
        """Whether the word follows the one before it without a break."""
        return index > 0 and self.code[self.marks[index] - 1] == ">"

    def in_capitals(self, index: int) -> bool:
        """Whether the line around the word is in capitals throughout, so that its own capitals tell nothing."""
        start, end = self.starts[index], self.ends[index]
        before = self.text[max(0, start - _LINE) : start]
        behind = self.text[end : end + _LINE]
        line = _LINE_END.split(before)[-1] + " " + _LINE_END.split(behind, maxsplit=1)[0]
        return line.isupper() and _CAPITALS.search(line) is not None

    def between(self, start: int, end: int) -> range:
        """The indexes of the words that lie within a span of the text."""
        return range(bisect_left(self.starts, start), bisect_right(self.ends, end))

    def at_mark(self, mark: int) -> int:
        """The index of the word that begins at an offset of ``code``."""
        return bisect_left(self.marks, mark)

    def backwards(self, index: int, most: int) -> Iterator[int]:
        """Yield the indexes of the words before ``index`` that are joined to it, nearest first."""
        while most and self.joined(index):
            index, most = index - 1, most - 1
            yield index

    def forwards(self, index: int, most: int) -> Iterator[int]:
        """Yield the indexes of the words behind ``index`` that are joined to it, nearest first."""
        while most and index + 1 < len(self) and self.joined(index + 1):
            index, most = index + 1, most - 1
            yield index


def read_words(text: str) -> Words:
    """Return the words of a text; their offsets are the text's own."""
    # The loops run inside the interpreter's own functions: that makes the reading several times as fast.
    parts = _WORD.split(_visible(text))
    words, gaps = parts[1::2], parts[:-1:2]
    places = list(accumulate(map(len, parts)))
    coded = [""] * (2 * len(words))
    coded[::2] = map(_BREAKS.__getitem__, gaps)
    coded[1::2] = map(_PIECES.__getitem__, words)
    marks = list(accumulate(map(len, coded)))
    capitals = list(compress(count(), map(_CAPITALS_INSIDE.__getitem__, words)))
    return Words(text, "".join(coded), places[:-1:2], places[1::2], marks[::2], capitals)


@lru_cache(maxsize=1 << 16)
def encode(phrase: str) -> str:
    """Return a phrase as it stands in ``Words.code``: two phrases are the same words if their codes are equal."""
    if _PLAIN.fullmatch(phrase):
        return "".join(map(_PIECES.__getitem__, phrase.split(" ")))
    return read_words(phrase).code.strip(".")
