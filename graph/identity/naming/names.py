"""Names of people, taken apart so that they can be compared, and how alike two of them are.

``skeleton`` maps spellings that sound alike onto one text, after the idea of Metaphone (L. Philips, "Hanging on the
Metaphone", 1990), with fewer rules: it only says which names are compared at all.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz

from graph.identity.naming.given_names import beginning, family, forms_of, short_form, spelled_alike, surely_a_slip

_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^ma?c(?=[a-z]{2})", "mk"),
        (r"^kn", "n"),
        (r"^wr", "r"),
        (r"ph|v", "f"),
        (r"ck|q[uv]|q|ch", "k"),
        (r"sch|sh|z|x", "s"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"(?<=m)p(?=s)", ""),
        (r"(?<=[a-z])e?s$", "s"),
        (r"[aeiouyhw]", ""),
        (r"(.)\1+", r"\1"),
    )
)
_RUN_TOGETHER = re.compile(r"\b[A-Z]{2,3}\b(?=\s+\w)")
_PARTICLES = frozenset("de del della der den di du da la le van von st bin al el ap".split())
_MEN, _WOMEN = frozenset({"mr", "sir"}), frozenset({"mrs", "ms", "miss", "dame", "lady"})
_SURNAME_ALIKE, _LONG_SURNAME_ALIKE, _LONG = 82, 78, 7
_SLIP = 0.1
MOST = 0.6  # of two full names that are equal: names alone give no more
_REMEMBERED = 65536  # the same names come again and again


@dataclass(frozen=True)
class PersonName:
    """A name taken apart, in small letters without accents. ``given`` may hold initials; either part may be missing."""

    given: tuple[str, ...]
    surname: str

    @property
    def full(self) -> bool:
        """Whether a given name is written out beside a surname."""
        return bool(self.surname) and bool(self.given) and not _is_initials(self.given[0])

    @property
    def sound(self) -> str:
        """The skeleton of the surname, or of the only word."""
        return skeleton(self.surname or "".join(self.given))

    @property
    def namesake(self) -> str:
        """Equal for full names that may be one in spite of spelling and short forms; empty for others."""
        return f"{skeleton(family(self.given[0]))} {self.sound}" if self.full else ""


@dataclass(frozen=True)
class Alike:
    """How much alike two names are: ``weight`` between 0 and 1, why, and whether the surnames differ a little."""

    weight: float
    reason: str
    slip: bool = False


@lru_cache(_REMEMBERED)
def parse(name: str, honorific: str | None = None) -> PersonName:
    """Take a printed name apart; a leading ``honorific`` is dropped. A single word after a title is a surname."""
    titled = bool(honorific) and name.startswith(f"{honorific} ")
    text = name[len(honorific or "") :] if titled else name
    if not text.isupper():  # "AJ Adams" has two initials; "JO ADAMS" has a given name
        text = _RUN_TOGETHER.sub(lambda match: " ".join(match.group()), text)
    words = [word for word in _plain(text).replace(".", " ").split() if word]
    if len(words) == 1:
        return PersonName((), words[0]) if titled or honorific else PersonName((words[0],), "")
    at = len(words) - 1
    while at > 1 and words[at - 1] in _PARTICLES:
        at -= 1
    # "Councillor de Groot", "van Dyke"; but "Al Green" and "Van Morris" have given names.
    if at == 1 and words[0] in _PARTICLES and (honorific or text.strip()[0].islower()):
        at = 0
    return PersonName(tuple(words[:at]), "".join(words[at:]))


@cache
def skeleton(word: str) -> str:
    """What is left of a word when letters that sound alike, vowels and doubled letters are made one."""
    text = re.sub(r"[^a-z0-9]", "", _plain(word))
    first = "" if text[:1] not in "aeiou" else "a"
    for pattern, sound in _SOUNDS:
        text = pattern.sub(sound, text)
    return first + text


@lru_cache(_REMEMBERED)
def alike(first: PersonName, second: PersonName) -> Alike | None:
    """How much alike two names are, as names; None where they cannot be one person's."""
    if not (first.surname and second.surname):
        return Alike(MOST, "same name") if first == second else None
    spelled_same = first.surname == second.surname
    if not (spelled_same or _surnames_alike(first.surname, second.surname)):
        return None
    near = "" if spelled_same else ", surname spelled almost alike"
    cost = 0.0 if spelled_same else _SLIP
    if not first.given and not second.given:
        return Alike(0.5 - cost, f"same surname{near}" if spelled_same else near.removeprefix(", "), not spelled_same)
    if not (first.given and second.given):
        return Alike(0.35 - cost, f"surname only{near}", not spelled_same)
    if _other_middle(first.given[1:], second.given[1:]):
        return None
    given = _given(first.given, second.given)
    if given is None:
        return None
    weight, reason = given
    if near and reason == "same name":
        reason = "same given name"
    return Alike(round(weight - cost, 2), f"{reason}{near}", not spelled_same)


def may_be_one(first: PersonName, second: PersonName) -> bool:
    """Whether one person may bear both names, though they are little alike: B Brown and Robert, Wilf and Wilferd."""
    if alike(first, second) is not None:
        return True
    if first.full and second.full and first.surname == second.surname:
        one, other = first.given[0], second.given[0]
        return any(surely_a_slip(form, other) for form in forms_of(one)) or any(
            surely_a_slip(one, form) for form in forms_of(other)
        )
    short, long = sorted((first, second), key=lambda name: len("".join(name.given)))
    if not (short.given and len(short.given[0]) == 1 and long.full):
        return False
    called = {form[0] for form in forms_of(long.given[0])}
    plain = PersonName((), short.surname), PersonName((), long.surname)
    return short.given[0] in called and alike(*plain) is not None


def _surnames_alike(first: str, second: str) -> bool:
    least = _SURNAME_ALIKE if min(len(first), len(second)) < _LONG else _LONG_SURNAME_ALIKE
    return fuzz.ratio(first.replace("y", "i"), second.replace("y", "i")) >= least


def _given(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[float, str] | None:
    """How much alike given names are; the sound of a name alone says little (Jane, Joan, Jean)."""
    one, other = first[0], second[0]
    if one == other:
        return (0.5, "same initial") if _is_initials(one) else (MOST, "same name")
    if _is_initials(one) or _is_initials(other):
        return (0.45, "initial fits") if _initials_fit(first, second) else None
    if short_form(one, other):
        return 0.55, "short form of the given name"
    if any(_one_sound(form, other) for form in forms_of(one)) or any(_one_sound(one, form) for form in forms_of(other)):
        return 0.5, "other spelling of the given name"
    if surely_a_slip(one, other):
        return 0.5, "given name with a slip"
    if beginning(one, other):
        return 0.5, "one given name begins the other"
    return (0.45, "given name spelled almost alike") if spelled_alike(one, other) else None


def _one_sound(first: str, second: str) -> bool:
    return skeleton(first) == skeleton(second) and (beginning(first, second) or spelled_alike(first, second, 80))


def conflicting(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether the titles of two names cannot be one person's: Mr and Mrs."""
    one, other = ({title.lower() for title in titles} for titles in (first, second))
    return bool((one & _MEN and other & _WOMEN) or (one & _WOMEN and other & _MEN))


def _other_middle(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether both have a middle name and these differ: Ann M Green, Ann T Green."""
    return bool(first and second) and first[0][0] != second[0][0]


def _initials_fit(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    one, other = ("".join(word if _is_initials(word) else word[0] for word in given) for given in (first, second))
    short, long = sorted((one, other), key=len)
    return long.startswith(short)


def _is_initials(word: str) -> bool:
    return len(word) == 1 or (len(word) == 2 and not set(word) & set("aeiouy"))


def _plain(text: str) -> str:
    return re.sub(r"['`]", "", unaccented(text))


def unaccented(text: str) -> str:
    """The text in small letters of ASCII alone."""
    return unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
