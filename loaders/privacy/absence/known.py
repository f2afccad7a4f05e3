"""What may stand beside the name of somebody absent: a role, an organisation, a substitute, a time, another name.

An organisation needs a sign that it is one: its own words in capitals, an acronym that the text uses elsewhere, or the
same words beside somebody who was there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.forms import is_organisation, is_role, looks_like_listed_name
from loaders.privacy.absence.entries import NOT_OF_ABSENCE, is_capitals
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.words import (
    LAW,
    NEUTRAL,
    OFFICES,
    PARTIES,
    POSTS,
    REASON,
    SUBSTITUTE,
    TIMES,
    WORD,
    is_generic,
)
from loaders.privacy.absence.zones import LEAD, AbsenceZones

_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,6}")
_OF_BODY = re.compile(r"\s*of\s+[A-Z]")
_HOW_SENT = re.compile(r"(?:by|via)\s+(?:e-?mail|phone|telephone|letter|post|text)(?:\s+\w+){0,4}", re.I)
_DATE = re.compile(r"\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{4})?")
_LEAVES = frozenset(("a/l", "s/l", "m/l", "toil"))  # annual, sick and maternity leave, time off for overtime
LONGEST_OF_LETTERS = 5  # of which an acronym is made, among names in capitals
LONGEST_ROLE = 6  # words beside a name that are an office
# "awaiting an engineer", "solicitor": with whom they were, and not what they are
_WITH_SOMEBODY = re.compile(
    r"\A[a-z]+ing\b|\s(?!meeting)[a-z]+ing\Z|\w\s+(?:an?|his|her)\s|\A(?:(?:an?|his|her)\s+)?(?:solicitor|lawyer|builder|plumber|engineer|"
    r"electrician|surveyor|surgeon|optician|barber|hairdresser|consultant|counsellor|therapist|midwife|nurse|vet|tutor|"
    r"accountant)s?\Z"
)
# "Medical Director", "Head of Business Operations and Travel": a post in capitals, whatever it is about.
_TITLED = r"(?:[A-Z][\w’'&-]*[\s,/]+)"
_POST = re.compile(
    rf"(?:{_TITLED}|(?:and|of|for|&)\s+){{0,6}}(?:{'|'.join(POSTS)})|"
    rf"{_TITLED}{{0,3}}(?:{'|'.join((*POSTS, 'Head'))})\s+(?:of|for)\s+"
    r"(?:(?:[A-Z][\w’'&-]*|and|of|for|the|to|in|&)(?:[\s,/]+|$)){1,9}"
)


class KnownWords(AbsenceZones):
    """Tells the words beside a name that say nothing of why from others."""

    def is_known(self, words: str, name: Sequence[str], *, own: int = 0) -> bool:
        """Whether words beside a name are a role, an organisation, a substitute, a time, or say nothing.

        ``own``: how often they stand where the text speaks of more than absence, and are no sign of a body there.
        """
        alone = LEAD.sub("", words.replace("*", " ")).strip(" \t\n\xa0.*_-–'\"“”^")
        if name and all(map(str.isupper, name)) and alone.isupper():  # capitals are no sign of a body there
            alone = " ".join(word.title() if len(word) > LONGEST_OF_LETTERS else word for word in alone.split())
        if (
            not alone
            or NOT_OF_ABSENCE.search(alone)
            or not TIMES.sub("", alone)
            or SUBSTITUTE.search(alone)
            or LAW.search(alone)
            or _HOW_SENT.fullmatch(alone)
            or _POST.fullmatch(alone.removesuffix(" and"))
        ):
            return True
        if (alone.casefold() == "gp" and "Dr" not in name) or alone.casefold() in _LEAVES:  # where they were, not what
            return False
        if alone.casefold() in self.bodies or (
            is_role(alone)
            and not _WITH_SOMEBODY.search(alone)
            and len(alone.split()) <= LONGEST_ROLE
            and not REASON.search(alone)
        ):
            return True
        if all(word.casefold() in PARTIES for word in WORD.findall(alone)):
            return True
        if _OF_BODY.match(words) and is_capitals(alone) and not (REASON.search(alone) or has_private(alone)):
            return True
        if alone.removesuffix("'s").removesuffix("’s").replace(".", "").casefold() in OFFICES or _DATE.fullmatch(alone):
            return True
        if _ACRONYM.fullmatch(alone) and any(word.startswith(alone[0]) for word in name):  # their own initials
            return True
        if not is_capitals(alone) or is_generic(alone):
            return False
        if is_organisation(alone) and not _ACRONYM.fullmatch(alone):
            return True
        return not REASON.search(alone) and self._is_used_elsewhere(alone, own)

    def _is_used_elsewhere(self, words: str, own: int) -> bool:
        times, at = 0, self.text.find(words)
        while at >= 0 and times <= own:
            end = at + len(words)
            if not (_in_word(self.text[max(0, at - 1) : at]) or _in_word(self.text[end : end + 1])):
                times += not any(start <= at < stop for start, stop in self.zones)
                at = self.text.find(words, end)
            else:
                at = self.text.find(words, at + 1)
        return times > own


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def is_another_name(words: str, *, alone: bool = False) -> bool:
    """Whether what follows a comma is the name of somebody whom no list has: "Tom Foy, Claire Page and ...".

    ``alone``: others are called by one word here.
    """
    first, _, _ = LEAD.sub("", words).strip(" .*_").partition(" and ")
    found = first.partition("&")[0].split()
    if alone and len(found) == 1:
        return found[0][:1].isupper() and not (REASON.search(first) or has_private(first))
    return len(found) in (2, 3) and looks_like_listed_name(found) and not REASON.search(first)


def are_names(words: str) -> bool:
    """Whether words behind what says that somebody was absent are names that no list has, and nothing else."""
    rest = " ".join(word for word in WORD.findall(words) if word.casefold() not in NEUTRAL)
    return is_capitals(rest) and not (REASON.search(rest) or has_private(rest))
