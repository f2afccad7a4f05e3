"""What stands beside the names of those who were there: why they came late, by screen, or are away from now on.

In a list of attendance brackets and what a dash sets off hold a role, an organisation, a time or a way of attending.
What is none of them, in small letters, is cut: it says how somebody is, and names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from loaders.parsing import MeetingOutline
from loaders.parsing.forms import is_role
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import parts
from loaders.privacy.masking import Place

_BESIDE = re.compile(r"[(\[](?P<told>[^()\[\]\n]{3,120})[)\]]|(?<=\w)\s+[–—-]\s+(?P<dashed>[^\n,;()|\t]{3,80})")
_BELOW = re.compile(r"\n[ \t>*_-]*(?P<told>[a-z][a-z'’-]+(?:[ \t]+[a-z][a-z'’-]+){0,3})[ \t]*(?=\n|$)")
# How somebody attended: "by Zoom", "remotely", "via telephone", "non-voting", "minutes", "items 3 to 5 only".
_HOW = re.compile(
    r"\b(?:remote(?:ly)?|virtual(?:ly)?|online|zoom|teams|skype|webex|video\w*|phone|telephone|dial\w*|call|link|person|hybrid|voting|"
    r"non-?voting|vote|minutes?|minuting|notes?|taker|taking|items?|agenda|meeting|part|only|observ\w+|visitor|guest|speaker|"
    r"presenter|presenting|present|co-?opted|elected|appointed|acting|interim|temporary|designate|ex-?officio|job\s*share|"
    r"substitut\w+|deputi\w+|represent\w+|behalf|place|for|from|until|arriv\w+|left|joined|late|early|am|pm|noon|by|via|at|to|of|"
    r"the|a|an|and|as|in|on|also|was|who|née|nee|formerly|previously|known|new|first|last|apologies|absent|retir\w+|"
    r"chair\w*|clerk\w*|members?|non-?members?|staff|parent\w*|teach\w+|trustees?|governors?|directors?|officers?|support|ward|"
    r"associate|community|local|authority|foundation|public|press|resident\w*|volunteer|lead|advis\w+|invited|invitee|proxy|"
    r"he|she|him|her|his|they|them|their|hers|theirs)\b|[\d\W_]+",
    re.I,
)
_WHY = re.compile(
    r"\b(?:because|due|owing|as\s+(?:he|she|they)|since|after|following|feeling|having|with\s+(?:his|her|a|an)|then|still|stuck|"
    r"(?:on|off|in)\s+\w+\s+leave|until\s+(?:he|she)|to\s+(?:collect|fetch|visit|see|go|catch|be))\b",
    re.I,
)
# "Name | Present | Reason for absence"
_REASON_HEAD = re.compile(
    r"(?<![^\n])[^\n]*[|\t][ *_]*(?:reasons?(?:\s+(?:for|of)\s+(?:absence|apologies))?|why|cause)[ *_]*"
    r"(?P<after>(?:[|\t][^\n]*)?)(?=\n|$)",
    re.I,
)
_ROW = re.compile(r"\n(?:[ \t]*\n)?(?P<cells>[^\n]*[|\t][^\n]*)")
_CELL = re.compile(r"(?:(?<=[|\t])|(?<![^\n]))[^|\t\n]*")
_SMALL = re.compile(r"(?<![\w'’-])[a-z]{3}")
SHORTEST = 3  # letters of a mark that is none of it: "v/c"


def remarks_apart(
    text: str, outline: MeetingOutline, is_known: Callable[[str, Sequence[str]], bool]
) -> Iterator[Place]:
    """The places of remarks in lists of attendance that are no role, organisation, time or way of attending.

    ``is_known`` says that of words beside a name, given the words of the name.
    """
    first = min((place.heading.start for place in outline.places), default=len(text))
    yield from _columns_of_reasons(text, first)
    for one in outline.attendees:
        if one.start >= first:
            continue
        stop = text.find("\n", one.start)
        stop = len(text) if stop < 0 else stop
        for found in _BESIDE.finditer(text, one.start, stop):
            for start, end in parts(text, *found.span(found.lastgroup or 0)):
                if _tells(text[start:end], one.name.split(), is_known):
                    yield start, end
        below = _BELOW.match(text, stop)
        if below is not None and _tells(below["told"], one.name.split(), is_known):
            yield below.span("told")


def _columns_of_reasons(text: str, until: int) -> Iterator[Place]:
    """The cells below the head "Reason" of a table of attendance."""
    for head in _REASON_HEAD.finditer(text, 0, until):
        column, at = _columns(head[0]) - _columns(head["after"]), head.end()
        while (row := _ROW.match(text, at)) and _columns(row["cells"]) == _columns(head[0]):
            start = row.start("cells")
            for number, cell in enumerate(_CELL.finditer(text, start, row.end("cells"))):
                if number == column and cell[0].strip(" |-:"):
                    yield cell.span()
            at = row.end()


def _columns(row: str) -> int:
    return row.count("|") or row.count("\t")


def _tells(words: str, name: Sequence[str], is_known: Callable[[str, Sequence[str]], bool]) -> bool:
    """Whether words beside a name tell why, in small letters or with a word of private life."""
    if is_capitals(words) or not words.strip():
        return False
    if has_private(words):
        return True
    if any(letter.isdigit() for letter in words) or len(words.strip()) <= SHORTEST or is_role(words):
        return False
    return _WHY.search(words) is not None or (
        _SMALL.search(_HOW.sub(" ", words)) is not None and not is_known(words, name)
    )
