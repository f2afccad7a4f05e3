"""Words beside names: whether they tell a role, or an organisation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.forms.name_shapes import (
    AGENT_WORDS,
    ENDS_OF_ROLES,
    ORGANISATION_WORDS,
    POSSESSIVE,
    looks_like_name,
)
from loaders.parsing.words import given_names, not_names, roles

# An acronym that may hold small letters: "LCP", "DfE", "CCGs".
MIXED_ACRONYM = re.compile(r"[A-Z][A-Za-z]{0,2}[A-Z]{1,5}s?")


def is_role(text: str) -> bool:
    """Whether words tell a role rather than a name or an organisation."""
    words = [w.strip(".,;:()[]").lower() for w in text.replace("/", " ").split()]
    agents = [w for w in words if w in AGENT_WORDS or w.removeprefix("co-") in AGENT_WORDS]
    if len(agents) == 1 and _may_be_of_a_name(agents[0], words):
        return not looks_like_name(text.strip(" .,;:()[]").split())  # "Ivor Foster", "Dean Foster"
    return bool(agents) or (len(words) > 1 and (words[-1] in ENDS_OF_ROLES or " ".join(words[-2:]) in roles.MASTERS))


def _may_be_of_a_name(word: str, words: Sequence[str]) -> bool:
    """Whether a word of roles stands where it may be a surname, or a given name."""
    if word == words[0] and word in not_names.GIVEN_NAMES:
        return True
    return word == words[-1] and (word in not_names.SURNAMES_TOO or word in given_names.SURNAMES_OF_OFFICES)


def _is_of_the_home(words: list[str], at: int) -> bool:
    """Whether "home" tells where something is done ("Home Education", "home care"), and no house of that name."""
    return words[at] == "home" and at + 1 < len(words) and words[at + 1] not in ("for", "of", "in", "at")


def is_organisation(text: str) -> bool:
    """Whether words tell an organisation: by one of the words that organisations end with, or by an acronym."""
    words = [w.strip(".,;:()'’") for w in text.replace("/", " ").split()]
    if not words:
        return False
    lowered = [POSSESSIVE.sub("", w.lower()) for w in words]
    if any(w in ORGANISATION_WORDS and not _is_of_the_home(lowered, at) for at, w in enumerate(lowered)):
        return True
    return any(MIXED_ACRONYM.fullmatch(w) for w in words)
