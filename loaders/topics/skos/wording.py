"""The words of labels as people read them: in which language, in one line, without codes and markup."""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from loaders.topics.skos.statements import Text

_LONG_TAGS = {"eng": "en", "cym": "cy", "wel": "cy", "gle": "ga", "gla": "gd"}
"""Tags of three letters, as libraries write them, of the languages of these islands."""
_NO_LANGUAGE = frozenset(("und", "mul", "zxx", "mis"))
_ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{1,6}|#x[\dA-Fa-f]{1,5});")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,9}(?:\s[^<>]{0,200})?/?>")
_BEHIND_A_CODE = re.compile(r"[\s.:)\u2013\u2014-]+")


def is_english(text: Text) -> bool:
    """Whether a label is English, or states no language."""
    return not language_of(text) or is_of(text, ("en",))


def is_of(text: Text, languages: tuple[str, ...]) -> bool:
    """Whether a label states that it is in one of these languages."""
    return _is_of(language_of(text), languages)


@lru_cache(maxsize=1 << 10)
def _is_of(told: str, languages: tuple[str, ...]) -> bool:
    return bool(told) and any(told == asked.lower() or told.startswith(f"{asked.lower()}-") for asked in languages)


def language_of(text: Text) -> str:
    """The tag of a label's language as standards write it, in small letters; "" where it says that it has none."""
    return _tag(text.language or "")


@lru_cache(maxsize=1 << 10)
def _tag(told: str) -> str:
    first, *more = told.lower().replace("_", "-").split("-")
    return "" if first in _NO_LANGUAGE else "-".join((_LONG_TAGS.get(first, first), *more))


def rank(text: Text) -> tuple[int, str]:
    """British English first, then English, then what states no language, then other English."""
    places = {"en-gb": 0, "en": 1, "": 2}
    return places.get(language_of(text), 3 if is_english(text) else 4), text.words


def labels_in(texts: Iterable[Text], codes: Collection[str] = (), *, several: bool = False) -> list[str]:
    """What labels say, each in one line with single blanks; those without a letter or digit are left out.

    What a page needs to show a label (``&amp;``, ``<p>``), and one of its concept's ``codes`` before it ("04.1
    Allotments"), is no part of it. ``several`` may stand in one, with strokes between them.
    """
    lines = (line for text in texts for line in _read(text.words, codes, several=several))
    return [line for line in lines if any(map(str.isalnum, line))]


def _read(words: str, codes: Collection[str], *, several: bool) -> Iterator[str]:
    if "&" in words or "<" in words:
        words = _TAG.sub(" ", _ENTITY.sub(lambda found: html.unescape(found[0]), words))
    words = words.replace("\u00ad", "").replace("\u200b", "")
    for part in words.split("|") if several else [words]:
        yield _without_code(" ".join(part.split()), codes)


def _without_code(line: str, codes: Collection[str]) -> str:
    for code in codes:
        if code and line.startswith(code) and any(map(str.isdigit, code)):
            behind = _BEHIND_A_CODE.match(line, len(code))
            if behind and line[behind.end() :][:1].isalpha():
                return line[behind.end() :]
    return line
