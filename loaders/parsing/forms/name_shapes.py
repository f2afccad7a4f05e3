"""The shapes that names have: which words may be a person's name where they stand, and which are none.

No list of given names decides who is a person (such lists miss most names that are not Anglo): a name is known by
its shape, by where it stands, and by the words that names don't have. Only of words for places and offices such a list
tells that they are surnames ("Kay Ward", "Paul Mayor"). The tests of a shape go from words that end the question at
once (initials after a name, a word that no name has) to what needs all words (one that is no initial).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from loaders.parsing.words import alternatives, given_names, not_names, organisations, particles, roles

NamePlace = Literal["in prose", "in a list", "after a title", "after a peer's title"]
"""Where words stand that may be a name: in a list of people one word is enough, after a title also one that is else a
word of roles ("Mr Warden"), after a peer's also a place ("Lord Adams of Upton")."""

# "Supervisors Adams and Brown"
SEVERAL_AGENTS = frozenset(roles.SEVERAL_AGENTS)
AGENT_WORDS = frozenset(roles.AGENT_WORDS) | SEVERAL_AGENTS
ROLE_WORDS = AGENT_WORDS | frozenset(roles.AREA_WORDS)
ORGANISATION_WORDS = frozenset(organisations.ORGANISATION_WORDS)
NOT_NAMES = frozenset(not_names.NOT_NAMES)
AFTER_A_MONTH = frozenset(not_names.AFTER_A_MONTH)
NO_GIVEN_NAMES = frozenset(not_names.NO_GIVEN_NAMES)
GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
SURNAMES_BEHIND_GIVEN_NAMES = frozenset((*given_names.SURNAMES_OF_PLACES, *given_names.SURNAMES_OF_OFFICES))
SURNAMES_BEHIND_INITIALS = frozenset((*not_names.SURNAMES_BEHIND_INITIALS, *given_names.SURNAMES_OF_OFFICES))
ENDS_OF_ROLES = frozenset(roles.ENDS_OF_ROLES)
LONGEST_NAME = 6  # words; with particles between them two more: "Maria da Luz dos Santos Pires"

# A word of a name: "Adams", "McAdam", "O’Brien", "Smith-Jones".
NAME_WORD = (
    r"(?:(?:Mc|Mac|O['’]|D['’]|Fitz|St\.?\s)?[A-ZÀ-ÖØ-Þ][\w’'`´]*[a-zà-öø-ÿ’'][\w’'`´]*(?:[-–][A-ZÀ-ÖØ-Þa-z][\w’']+)*)"
)
# One part of a name: a word, an initial ("A."), initials ("A.B."), "AB", a particle ("van").
NAME_TOKEN = re.compile(
    rf"^(?:{NAME_WORD}|[A-ZÀ-ÖØ-Þ]\.?|(?:[A-ZÀ-ÖØ-Þ]\.){{2,4}}|[A-Z]{{2,3}}|{alternatives(particles.PARTICLES)})$"
)
# What somebody is called, between the names: "Peter “Chap” Adams".
NICKNAME = re.compile(r"[“\"‘'][A-Z][\w’'-]*[”\"’']")
# A name in capitals: "ADAMS", "O’BRIEN".
FULL_CAPS_NAME = re.compile(r"^[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'-]+$")
# Initials or an acronym: "AA", "NHS".
ACRONYM = re.compile(r"[A-Z]{2,3}")
# Initials of a name with a particle: "AvD" of Ann van Dyke.
PARTICLE_INITIALS = re.compile(r"[A-Z][a-z]{1,2}[A-Z]")
# "the Council’s"
POSSESSIVE = re.compile(r"['’]s$")


def looks_like_name(words: Sequence[str]) -> bool:
    """Whether words in running text have the shape of a person's name: "Ann Adams", not "Adams"."""
    return has_shape(words, "in prose")


def looks_like_listed_name(words: Sequence[str]) -> bool:
    """Whether words that stand in a list of people have the shape of a name: "Adams" too."""
    return has_shape(words, "in a list")


def looks_like_titled_name(words: Sequence[str]) -> bool:
    """Whether words that stand after a title have the shape of a name: "May" of "Mrs May", "Warden" of "Mr Warden"."""
    return has_shape(words, "after a title")


def has_shape(words: Sequence[str], place: NamePlace) -> bool:
    """Whether words have the shape of a name where they stand."""
    titled = place.startswith("after")
    if not words or len(words) > LONGEST_NAME + 2 * any(word in particles.PARTICLES for word in words[1:-1]):
        return False
    if len(words) > 2 and PARTICLE_INITIALS.fullmatch(words[-1]):
        return False  # initials after a name with a particle: "Ann van Dyke AvD"
    if any(ACRONYM.match(w) and "." not in w for w in words[1:]) and not all(
        FULL_CAPS_NAME.match(w.strip(".,")) for w in words
    ):
        return False  # initials or an acronym after a name: "Ann Adams AA", "Upton MBC"
    if len(words) > 1 and POSSESSIVE.search(words[-1]):
        return False  # "Ann Adams's"
    if words[-1] in ("Master", "MASTER") and " ".join(words[-2:]).lower() in roles.MASTERS:
        return False
    strong = 0
    for at, word in enumerate(words):
        if word[0] in "“\"‘'" and 0 < at < len(words) - 1 and NICKNAME.fullmatch(word):
            continue
        if word[-1] in ":;" and at < len(words) - 1:
            return False  # "Landscape: Ann Adams"
        bare = word.strip(".,;:")
        is_token = NAME_TOKEN.match(word.rstrip(",;:")) is not None
        if not bare or (not is_token and (place == "in prose" or not FULL_CAPS_NAME.match(bare))):
            return False
        low = bare.lower()
        surname = titled and word[0].isupper() and low in not_names.NAMES_AFTER_A_TITLE
        surname = surname or _is_name_too(words, at) or (place == "after a peer's title" and low == "of" and at > 0)
        if len(bare) > 1 and low in NOT_NAMES and not surname:
            return False
        if not (surname and _is_name_too(words, at)) and (low in ROLE_WORDS or low in ORGANISATION_WORDS):
            is_surname = low not in not_names.NEVER_A_SURNAME and words[-1][0].isupper()
            return titled and len(words) <= 2 and is_surname
        if len(bare) > 1 and not bare.islower() and not ACRONYM.fullmatch(bare):
            strong += 1
    if strong == 0 or (ACRONYM.fullmatch(words[0]) and len(words) > 2):
        return False
    last = words[-1].strip(".,;:")
    if len(last) < 2 or last.islower():
        return False
    if words[0].islower() and words[0] not in particles.OPENING_PARTICLES:
        return False
    return place != "in prose" or len(words) >= 2


def _is_name_too(words: Sequence[str], at: int) -> bool:
    """Whether a word that is else no part of a name is one where it stands: "Will Tanner", "Ivor Foster"."""
    low = words[at].strip(".,;:").lower()
    if at == 0:
        follows = words[1].strip(".,;:").lower() if len(words) > 1 else ""
        return low in not_names.GIVEN_NAMES and len(follows) > 1 and follows not in AFTER_A_MONTH
    if at != len(words) - 1 or not words[at][0].isupper():
        return False
    if low in not_names.SENIOR_AND_JUNIOR:
        return at >= 2
    if low in SURNAMES_BEHIND_GIVEN_NAMES and at == 1 and words[0].lower() in GIVEN_NAMES:
        return True
    if low in SURNAMES_BEHIND_INITIALS and words[0] not in ("A", "I"):
        return all(len(word.strip(".")) == 1 and word[0].isupper() for word in words[:at])
    if low not in not_names.SURNAMES_TOO or words[0].strip(".").lower() in NO_GIVEN_NAMES:
        return False
    return at == 1 or all(len(word.strip(".")) == 1 or word in particles.PARTICLES for word in words[1:at])
