"""Surnames that are printed in capitals, and letters behind a name that are none: "Ann ADAMS", "Ann Adams SEPA"."""

from __future__ import annotations

import re

from loaders.parsing.forms import PersonName, is_organisation, is_role, looks_like_name

# A surname in capitals, of four letters at least: "Ann ADAMS", and no acronym as in "Upton MBC"; of three behind
# initials: "A ADAMS", "B.J. LEE".
CAPITAL_SURNAME = re.compile(
    r"(?:[A-Z][a-zà-öø-ÿ]+(?:[ -][A-Z](?:[a-zà-öø-ÿ]+|\.)?){0,2} (?=(?:Mc|Mac|O[’'])?[A-ZÀ-ÖØ-Þ]{4})|"
    r"[A-Z](?:\.? ?[A-Z]){0,2}\.? )(?:Mc|Mac|O[’'])?[A-ZÀ-ÖØ-Þ]{3,}(?:[-’'][A-ZÀ-ÖØ-Þ]{2,})?"
)
# A whole name and letters that may be a body's: "Ann Adams SEPA"; and what shows that surnames are in capitals.
NAME_AND_LETTERS = re.compile(r"[A-Z][a-zà-öø-ÿ]+ [A-Z][a-zà-öø-ÿ’'-]+ [A-Z]{3,5}")
SURNAME_IN_CAPITALS = re.compile(r"(?<![\w-] )\b[A-Z][a-zà-öø-ÿ]+ [A-Z]{4,}\b")
NEAR = 400  # characters
# A word without a vowel is an acronym: "Upton CDRP".
VOWEL = re.compile(r"[AEIOUYÀ-ÖØ-Ý]")


def capital_surname(text: str, start: int, cut: int, honorific: str | None) -> PersonName | None:
    """ "Ann ADAMS", "Bob D. BROWN-COLE": a surname in capitals behind a given name."""
    words = text[start:cut].rstrip(" .")
    if not ends_in_capitals(words) or (NAME_AND_LETTERS.fullmatch(words) and not prints_capitals(text, start, cut)):
        return None
    return PersonName(words, honorific, start, start + len(words))


def prints_capitals(text: str, start: int, end: int) -> bool:
    """Whether surnames near by are printed in capitals, so that "Ann Mary ADAMS" is no Ann Mary of a body."""
    near = (text[max(0, start - NEAR) : start], text[end : end + NEAR])
    return any(SURNAME_IN_CAPITALS.search(words) for words in near)


def ends_in_capitals(words: str) -> bool:
    """Whether words are a name with the surname in capitals, and no acronym, role or body."""
    if CAPITAL_SURNAME.fullmatch(words) is None or is_role(words.title()) or is_organisation(words.title()):
        return False
    return looks_like_name(words.title().split()) and VOWEL.search(words.rsplit(maxsplit=1)[-1]) is not None
