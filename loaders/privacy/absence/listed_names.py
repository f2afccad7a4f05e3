"""Finds the names of those who are listed at a meeting, and whoever has a title, in sentences on absence.

A regular expression with the names of each meeting in it would be compiled anew for each document, which takes longer
than reading it does. The parts that are the same for all are patterns; names are compared as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from loaders.parsing.words import alternatives, honorifics
from loaders.privacy.masking import Place

_TITLED = rf"{alternatives(honorifics.OF_THE_ABSENT)}\.?\s+"
_NAME_WORD = r"(?:[A-Z]\.?\s){1,3}|[A-Z]\.|[A-Z][\w'’-]+"
_BEGINS = re.compile(r"(?<![\w'’-])\S")
_TITLE = re.compile(_TITLED)
_AND_MRS = re.compile(r"and\s+(?:Mrs|Ms)\.?\s+")
_ANY_TITLED = re.compile(
    rf"(?:{_TITLED}(?:{_AND_MRS.pattern})?)+(?:{_NAME_WORD})(?:\s*(?:{_NAME_WORD}))?(?:\s+(?:{_NAME_WORD}))?"
)
_INITIAL = re.compile(r"[A-Z]\.?\s")
_OTHER_WORDS = (re.compile(r"[A-Z]\."), re.compile(r"[A-Z][\w'’-]+\s+"))
_BLANKS = re.compile(r"\s+")
_EDGE = re.compile(r"\b")
_POSSESSIVE = re.compile(r"['’]s?\b")
_Words = Sequence[str]


class ListedNames:
    """The names of those who are listed: in full, with titles before them, or a surname behind a title or a name."""

    def __init__(self, names: Iterable[str]) -> None:
        listed = set(names)
        self._full = _by_first_letter(listed)
        self._surnames = _by_first_letter({name.split()[-1] for name in listed if len(name.split()) > 1})

    def places(self, text: str, start: int, end: int) -> Iterator[Place]:
        """Where names stand in ``text[start:end]``, with titles before and "'s" behind them."""
        for found in _BEGINS.finditer(text, start, end):
            at = found.start()
            if at >= start and (stop := self._end_of_name(text, at, end)) >= 0:
                possessive = _POSSESSIVE.match(text, stop, end)
                start = possessive.end() if possessive else stop
                yield at, start

    def _end_of_name(self, text: str, at: int, end: int) -> int:
        """The end of the name that begins at ``at``; -1 where none does."""
        if text[at] not in self._full and not text[at].isupper() and not _TITLE.match(text, at, end):
            return -1
        titles = list(_ends_of_titles(text, at, end))
        for place in (*titles, at):
            if (stop := _end_of_one(self._full, text, place, end)) >= 0:
                return stop
        if titles:
            titled = _ANY_TITLED.match(text, at, end)
            if titled is not None:
                return titled.end()
        for place in (*titles, *_ends_of_words(text, at, end)):
            if (stop := _end_of_one(self._surnames, text, place, end)) >= 0:
                return stop
        return -1


def _by_first_letter(names: Iterable[str]) -> dict[str, list[_Words]]:
    """The words of names by their first letter, longer names first."""
    found: dict[str, list[_Words]] = {}
    for name in sorted(names, key=len, reverse=True):
        if name:
            found.setdefault(name[0], []).append(name.split(" "))
    return found


def _end_of_one(names: dict[str, list[_Words]], text: str, at: int, end: int) -> int:
    """The end of the first of the names that stands at ``at`` as whole words, or -1."""
    for words in names.get(text[at : at + 1], ()):
        stop = _end_of_words(words, text, at, end)
        if 0 <= stop <= end and _EDGE.match(text, stop, end):
            return stop
    return -1


def _end_of_words(words: _Words, text: str, at: int, end: int) -> int:
    for number, word in enumerate(words):
        if number:
            blanks = _BLANKS.match(text, at, end)
            if blanks is None:
                return -1
            at = blanks.end()
        if not text.startswith(word, at):
            return -1
        at += len(word)
    return at


def _ends_of_titles(text: str, at: int, end: int) -> Iterator[int]:
    """Where the titles that begin at ``at`` may end: as many of them as stand there first."""
    title = _TITLE.match(text, at, end)
    if title is None:
        return
    both = _AND_MRS.match(text, title.end(), end)
    for place in (both.end(), title.end()) if both else (title.end(),):
        yield from _ends_of_titles(text, place, end)
        yield place


def _ends_of_words(text: str, at: int, end: int) -> Iterator[int]:
    """Where one or two words of a name that begin at ``at`` end, with the blanks behind them."""
    for place in _ends_of_word(text, at, end):
        yield from _ends_of_word(text, place, end)
        yield place


def _ends_of_word(text: str, at: int, end: int) -> Iterator[int]:
    initials: list[int] = []
    place = at
    while len(initials) < 3 and (initial := _INITIAL.match(text, place, end)):
        place = initial.end()
        initials.append(place)
    yield from reversed(initials)
    for pattern in _OTHER_WORDS:
        if word := pattern.match(text, at, end):
            yield word.end()
