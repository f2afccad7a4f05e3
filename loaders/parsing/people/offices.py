"""Offices that present, whoever holds them, and whom the chair asks to present."""

from __future__ import annotations

import re

from loaders.parsing.actions import OFFICE
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, honorifics, presenting
from loaders.spans import Span

# "The Chair invited Ann Adams to introduce the report".
INVITES = PrefilteredPattern(
    rf"(?:The\s+)?{alternatives(presenting.WHO_INVITES)}\s+(?:then\s+)?{alternatives(presenting.INVITES)}\s+(?:the\s+)?"
    rf"(?P<who>[^.;]{{2,120}}?)\s+to\s+(?:{alternatives(presenting.TO_PRESENT)}\s|give\s+(?:\w+\s+){{0,4}}?{alternatives(presenting.GIVEN)}\b)"
)
INVITED = INVITES.bit
UNIT_BEHIND = re.compile(r"\s+\([A-Z][^()]{2,40}\)$")  # "Business Adviser (Schools)"
# "Head of Parks and Paths", "Strategic Director": an office of several words, whoever holds it.
OFFICE_NAMED = re.compile(r"[A-Z][\w’'&-]*(?:,?\s+(?:(?:of|and|for|the|to|in|&)\s+)*[A-Z][\w’'&-]*)+")
IN_NO_OFFICE = re.compile(r"\b(?:The|He|She|They|We|It|All|Councillors?|Members?)\b")
UPDATED_WHOM = re.compile(rf"\s*{alternatives(presenting.UPDATED_WHOM)}\b", re.I)  # "updated members on"
# "spoke to Cllr Adams about it": to somebody, and not to a paper
SPOKE_TO_SOMEBODY = re.compile(
    rf"\s+(?:the\s+)?(?:{alternatives(honorifics.IN_PROSE)}\b|"
    r"[A-Z][\w’'-]+\s+[A-Z][\w’'-]+\s+(?:who|and|about|from|of)\b)"
)
LEADING_ARTICLE = re.compile(r"(?:the|our)\s+", re.I)


def invited_to_present(text: str, sentence: Passage) -> Span | None:
    """Where those are named whom the chair asks to present something."""
    match = INVITES.match_at(text, sentence)
    return Span(*match.span("who")) if match else None


def presents_nothing(text: str, verb: re.Match[str]) -> bool:
    """Whether a verb of presenting tells something else: "spoke to Cllr Adams", "has updated the form"."""
    word = verb.group().strip().lower()
    if word == "updated":
        return UPDATED_WHOM.match(text, verb.end()) is None
    return word == "spoke to" and SPOKE_TO_SOMEBODY.match(text, verb.end()) is not None


def without_unit(words: str) -> str:
    """The office without the unit in brackets behind it."""
    return UNIT_BEHIND.sub("", words)


def is_office_named(words: str) -> bool:
    """Whether words are an office of several words, no chair's or clerk's: "Head of Parks"."""
    bare = LEADING_ARTICLE.sub("", words)
    return bool(OFFICE_NAMED.fullmatch(bare)) and not (OFFICE.match(bare) or IN_NO_OFFICE.search(bare))
