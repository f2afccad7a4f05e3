"""What the form of a vocabulary's labels says: which are acronyms, and which would be found everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.topics.wording import EVERYWHERE
from loaders.topics.words import encode

_ACRONYM = re.compile(r"[A-Z][A-Za-z0-9&/]*[A-Z][A-Za-z0-9]*")
_IN_CAPITALS = re.compile(r"[A-Z0-9][A-Z0-9&/]*")
_PLURAL = re.compile(r"(?<=[A-Z])s$")
_MARKS = re.compile(r"[<>.,/]+")
_WORD = re.compile(r"[^\W_]+")
_LONG = 8  # letters: an acronym has fewer
_NEARLY_ALL = 0.9
_PRONOUNCEABLE = re.compile(r"(?=.*[AEIOU])(?:[^AEIOU]{0,2}[AEIOU]{1,2})+[^AEIOU]{0,2}")


def print_in_capitals(labels: Iterable[str]) -> bool | None:
    """Whether labels are printed in capitals for style, so that capitals tell nothing; None where none can show it.

    Labels of several words, and long ones, show it: an acronym is one short word.
    """
    telling = [label for label in labels if len(_WORD.findall(label)) > 1 or len(label) > _LONG]
    if not telling:
        return None
    return sum(label.upper() == label for label in telling) >= _NEARLY_ALL * len(telling)


def is_acronym(label: str, *, as_name: bool) -> bool:
    """Whether a label is an acronym, in a vocabulary whose labels are not all in capitals.

    A name is one if it is a word in capitals throughout (SEND, EHCPs); another label if it has two (DfE).
    """
    if _ACRONYM.fullmatch(label) is None:
        return False
    return not as_name or _IN_CAPITALS.fullmatch(_PLURAL.sub("", label)) is not None


def could_be_a_word(acronym: str) -> bool:
    """Whether an acronym could be a word that is printed in capitals: SEND, not EHCP."""
    return _PRONOUNCEABLE.fullmatch(acronym) is not None


def is_everywhere(label: str) -> bool:
    """Whether a label would be found in nearly every document: words of meetings and of grammar, bare numbers."""
    first = encode(label)[1:].partition(">")[0]
    if first not in EVERYWHERE and len(first) > 1 and not first.isdigit():
        return False
    return all(word in EVERYWHERE or len(word) < 2 or word.isdigit() for word in _MARKS.sub(" ", encode(label)).split())
