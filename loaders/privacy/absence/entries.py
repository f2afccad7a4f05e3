"""What stands in lists and sentences on absence without a known name: unlisted names, pronouns, bare reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.forms import VERB, is_organisation, is_role, looks_like_listed_name
from loaders.parsing.words import alternatives, given_names, honorifics
from loaders.privacy.absence.cues import find_cues
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.words import NEUTRAL, OTHER_BUSINESS, POSTS, REASON
from loaders.privacy.masking import Place

_UNLISTED = re.compile(
    r"(?<![\w'’-])(?:(?:[A-Z]\.?[ ]?){1,3}[ ]?[A-Z][a-z][\w'’-]*|[A-Z][a-z'’-]+[ ][A-Z][a-z][\w'’-]*)"
    r"(?=\s*[(\[–—:,;]|\s-\s|\s+(?:has|had|is|was|who|sen[dt]s?)\s|\s+and\s|\s*$)"
)
# Somebody else, behind whose name a reason is led to: "Ed Eade due to work", "and Cllr Field who ...".
_NEXT_ABSENT = re.compile(
    rf"\s*(?:and\s+)?(?P<name>(?P<title>{alternatives(honorifics.OF_THE_ABSENT)}\.?\s+)?"
    r"(?P<words>(?:[A-Z]\.?\s+){0,2}[A-Z][a-z][\w'’-]*(?:\s+[A-Z][\w'’-]+){0,2}))"
    r"\s+(?=(?:due|owing|because|who|as|on|at|away|with)\b)"
)
AND_NEXT = re.compile(r"\s+(?=and\s+[A-Z])")
# In a sentence with these nobody is told to be away.
NOT_OF_ABSENCE = re.compile(
    r"\b(?:quorum|visitors?|in\s+attendance|welcomed|introduced|appointed|assigned|elected)\b", re.I
)
_TAG = re.compile(r"<[^<>]*>")
HE_OR_SHE = re.compile(r"\b(?:he|she|his|her|him)\b|\A\W*(?:they|their|both\s+(?:are|were|had|have|is|being))\b", re.I)
_NO_NAME = re.compile(r"\b(?:Council|Board|Committee|Group|Park|Road|Lane|Street|School|Hall|Bank|Car)\b")
_WORD_BEHIND = re.compile(
    rf"(?<![\w'’-])(?P<title>{alternatives(honorifics.OF_THE_ABSENT)}\.?[ \t]+)?"
    r"(?P<name>(?:[A-Z][\w.'’-]*[ \t]+){2,3})"
    r"(?P<told>[A-Z][\w'’-]+)(?=[ \t]*(?:[,;.)]|\n|\Z|and\b))"
)
# "Non-Executive Director Vaccination reaction": behind a post that goes on with no "of"
_BEHIND_POST = re.compile(
    rf"\b(?:{'|'.join(POSTS)}|Councillor|Member|Teacher)[ \t]+"
    r"(?P<told>[A-Z][a-z’'-]+(?:[ \t]+(?!(?:of|for|and|to|the|in|with|at|on)\b)[a-z][\w’'-]*){1,3})"
    r"[ \t]*(?=[,;|\t\n)]|\Z)"
)
_OF_A_POST = re.compile(
    r"\b(?:services?|care|health|support|education|development|planning|finance|governor|director|officer|elect|designate|emeritus|safety|safeguarding|"
    r"resources|operations|strategy|quality|affairs)\b",
    re.I,
)
_TOLD_ALONE = frozenset("holiday holidays leave work working away abroad".split())
_ROW = re.compile(r"(?<![^\n])[| \t*_]*[A-Z][\w.'’ *_-]{2,40}[|\t](?P<cells>[^\n]+)")
_CELL = re.compile(r"[^|\t\n]*\w[^|\t\n]*")
MOST_OF_A_NOTE = 4  # words of a sentence that is nothing but a reason
_WORD = re.compile(r"[\w'’&/-]+")


def told_in_rows(text: str, start: int, end: int) -> Iterator[Place]:
    """What a list of the absent tells without a mark: "Cllr Dan Field Hospital", "Dan Field | Governor | Funeral"."""
    for found in _WORD_BEHIND.finditer(text, start, end):
        titled = found["title"] is not None or found["name"].split()[0].lower() in given_names.GIVEN_NAMES
        if titled and (has_private(found["told"], strong=True) or found["told"].lower() in _TOLD_ALONE):
            yield found.span("told")
    for found in _BEHIND_POST.finditer(text, start, end):
        if not _OF_A_POST.search(found["told"]):
            yield found.span("told")
    for row in _ROW.finditer(text, start, end):
        for cell in _CELL.finditer(text, *row.span("cells")):
            words = cell[0].strip()
            if REASON.search(words) and not (is_role(words) or is_organisation(words) or find_cues(words)):
                yield cell.span()


def unlisted_names(text: str, start: int, end: int) -> Iterator[Place]:
    """Names in a sentence on absence that no list has and no title leads: "Received from F Finch (holiday)"."""
    if NOT_OF_ABSENCE.search(text, start, end):
        return
    for found in _UNLISTED.finditer(text, start, end):
        if looks_like_listed_name(found[0].replace(".", " ").split()) and not (
            is_organisation(found[0]) or _NO_NAME.search(found[0])
        ):
            yield found.span()


def next_absent(words: str) -> int:
    """How far somebody's name reaches with which words begin that then tell why they were away; 0 where none does."""
    found = _NEXT_ABSENT.match(words)
    if found is None or _NO_NAME.search(found["name"]) or is_organisation(found["words"]):
        return 0
    name = found["words"].replace(".", " ").split()
    return found.end("name") if looks_like_listed_name(name) and (found["title"] or len(name) > 1) else 0


def is_short_note(words: str) -> bool:
    """Whether a sentence among those on absence is a few words that say nothing else: "Hospital appointment."."""
    words = _TAG.sub(" ", words)
    found = [word.casefold() for word in _WORD.findall(words)]
    return (
        0 < len(found) <= MOST_OF_A_NOTE
        and not (NEUTRAL.issuperset(found) or VERB.search(words) or OTHER_BUSINESS.search(words) or find_cues(words))
        and not (any(letter.isdigit() for letter in words) or is_capitals(words))
    )


def is_small(words: str) -> bool:
    """Whether words set apart behind an absence are one to four in small letters, which name nobody."""
    return re.fullmatch(r"\W*[a-z][a-z’'-]+(?:\s+[a-z][a-z’'-]+){0,3}\W*", words) is not None


def is_capitals(words: str) -> bool:
    """Whether every longer word has a capital: a proper name."""
    found = _WORD.findall(words)
    return (
        bool(found)
        and all(word[0].isupper() or word[0].isdigit() for word in found if len(word) > 3)
        and any(word[0].isupper() for word in found)
    )
