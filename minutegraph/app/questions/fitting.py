"""How a name as a user types it can fit a node of the graph, the surest way first."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
SMALL_WORDS = frozenset({"and", "of", "for", "the", "in", "on", "a"})


@dataclass(frozen=True)
class Named:
    """A node of the graph, and all that it is called, and whether minutes are loaded, of a board."""

    label: str
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    has_minutes: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        """Its name, then its other names."""
        return (self.name, *self.aliases)


def _has_id(node: Named, text: str) -> bool:
    return node.id.casefold() == text.strip().casefold()


def _is_called(node: Named, text: str) -> bool:
    return any(name.casefold() == text.strip().casefold() for name in node.names)


def _has_the_same_words(node: Named, text: str) -> bool:
    words = words_of(text)
    return bool(words) and any(words_of(name) == words for name in node.names)


def _has_the_initials(node: Named, text: str) -> bool:
    letters = text.replace(".", "").strip()
    if not (letters.isalpha() and letters.isascii() and 2 <= len(letters) <= 8):
        return False
    return any(letters.casefold() in _initials(name) for name in node.names)


def _has_its_words(node: Named, text: str) -> bool:
    return _are_words_of(words_of(text), node)


def _has_its_initials_or_words(node: Named, text: str) -> bool:
    """Neither is surer than the other: "Lee" is a surname, and may be the initials of somebody else."""
    return _has_the_initials(node, text) or _has_its_words(node, text)


def _has_its_words_behind_a_title(node: Named, text: str) -> bool:
    return _are_words_of(without_title(words_of(text)), node)


def _has_its_words_and_initials(node: Named, text: str) -> bool:
    """ "L Grice" for Lionel Grice: whole words, and letters that others of its words begin with."""
    words = without_title(words_of(_BRACKETS.sub("", text)))
    whole = {word for word in words if len(word) > 1}
    letters = [word for word in words if len(word) == 1]
    for name in node.names:
        others = [word[0] for word in words_of(name) if word not in whole]
        if whole and whole <= set(words_of(name)) and all(letters.count(one) <= others.count(one) for one in letters):
            return True
    return False


def _has_its_letters(node: Named, text: str) -> bool:
    """ "well-being" for wellbeing, "Pughjones" for Pugh-Jones: some words of it, parted otherwise."""
    letters = "".join(without_title(words_of(text)))
    return bool(letters) and any(letters in _joined(name) for name in node.names)


def _has_its_words_beside_its_council(node: Named, text: str) -> bool:
    """ "Alton's Parks Committee", "HWB" for the Alton Health and Wellbeing Board: a board of Alton, as its id tells."""
    council = council_of(node)
    if not council:
        return False
    words = words_of(text)
    beside = {word for word in words if word in council or (word.endswith("s") and word[:-1] in council)}
    for name in node.names:
        own = words_of(name)
        rest = " ".join(own[1:]) if own[:1] and own[0] in council else ""
        if beside and set(words) - beside and set(words) - beside <= set(own):
            return True
        if rest and text.strip().casefold() in _initials(rest):
            return True
    return False


def has_its_words_shortened(node: Named, text: str) -> bool:
    """ "Thessing PC", "Ed & Skills Panel", "Alton H&WB": a whole word, and beginnings or initials of others, in order.

    Not of people: "Jo Bird" may be somebody else than Joanna Birkwood.
    """
    if node.label == "Person":
        return False
    asked = [word for word in words_of(re.sub(r"(?<=\w)&(?=\w)", "", text)) if word not in SMALL_WORDS]
    return any(_shortens(asked, [word for word in words_of(name) if word not in SMALL_WORDS]) for name in node.names)


def _shortens(asked: Sequence[str], words: Sequence[str]) -> bool:
    """Whether each of what was asked is a word, begins one (with two letters), or is the initials of words in a row."""
    at, whole = 0, False
    for one in asked:
        for start in range(at, len(words)):
            length = len(one)
            if words[start] == one or (length > 1 and words[start].startswith(one)):
                at, whole = start + 1, whole or words[start] == one
                break
            if length > 1 and "".join(word[0] for word in words[start : start + length]) == one:
                at = start + length
                break
        else:
            return False
    return whole


def council_of(node: Named) -> set[str]:
    """The words of the council of a board, as the board's id tells them."""
    return set(node.id.partition(":")[2].rpartition("/")[0].split("-")) - {""} if node.label == "Board" else set()


def _are_words_of(words: Sequence[str], node: Named) -> bool:
    return bool(words) and any(set(words) <= set(words_of(name)) for name in node.names)


WAYS: tuple[Callable[[Named, str], bool], ...] = (
    _has_id,
    _is_called,
    _has_the_same_words,
    _has_its_initials_or_words,
    _has_its_words_behind_a_title,
    _has_its_words_and_initials,
    _has_its_letters,
    _has_its_words_beside_its_council,
    has_its_words_shortened,
)
"""How a name can fit, the surest first."""


@lru_cache(maxsize=1 << 15)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without marks and "the"."""
    plain = re.sub(r"[’'`]", "", name.casefold()).replace("&", " and ")
    words = re.findall(r"\w+", plain)
    return tuple(words[1:] if words[:1] == ["the"] else words)


@lru_cache(maxsize=1 << 15)
def _joined(name: str) -> frozenset[str]:
    """Each run of words of a name, written as one."""
    words = words_of(name)
    ends = range(1, len(words) + 1)
    return frozenset("".join(words[start:end]) for end in ends for start in range(end))


@lru_cache(maxsize=64)
def without_title(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words behind titles: "cllr grice" and "cllr mrs grice" are "grice"."""
    from loaders.parsing.words import honorifics

    titles = {*honorifics.HONORIFICS, "doctor"}  # no document prints that for a title
    lengths = [length for length in range(1, len(words)) if " ".join(words[:length]) in titles]
    return without_title(words[max(lengths) :]) if lengths else words


@lru_cache(maxsize=1 << 15)
def _initials(name: str) -> frozenset[str]:
    """The initials of a name, with its small words and without ("pac", "poac" of "Police and Crime ...")."""
    words = words_of(name)
    if len(words) < 2:
        return frozenset()
    return frozenset({"".join(word[0] for word in words), "".join(w[0] for w in words if w not in SMALL_WORDS)})
