"""Runs of holders: "LD/JL", "Ann Adams and the Clerk", "All", "LCP Chairs" taken apart and resolved."""

from __future__ import annotations

import re

from loaders.minutes import Holder
from loaders.parsing.attendance import INITIALS, AttendeeIndex
from loaders.parsing.forms import honorific_at, is_organisation, is_role, parse_name
from loaders.parsing.text import CleanText

SPLIT = re.compile(r"\s*(?:/|;|,(?!\s*(?:Ltd|Inc))|\s&\s|\s\+\s|\band\b|\bwith\b(?=\s+[A-Z])|\n|\t)\s*")
NOBODY = re.compile(
    r"^(?:n/?a|none|nil|-+|–|tbc|tba|action|actions|no\s+action|noted|"
    r"n/k|completed?|closed|done|ongoing|open|by\s+whom|who|owner|lead|"
    r"asap)\.?$",
    re.I,
)
EVERYONE = re.compile(
    r"^(?:all(?:\s+(?:members|attendees|partners|agencies|present|to\s+note|"
    r"councillors|governors|trustees|chairs))?|everyone|everybody)\.?$",
    re.I,
)
GROUPS = re.compile(
    r"\b(?:officers?|members?|councillors?|governors?|trustees?|chairs|"
    r"partners?|agencies|team|group|partnerships?|committee|board|council|"
    r"panel|staff|leads?|schools|heads|managers|directors?|representatives?|"
    r"secretariat|department)\b",
    re.I,
)
# Roles that stand for one person of the body, named or not.
OFFICE = re.compile(
    r"^(?:the\s+)?(?:(?:parish|town|deputy|assistant|acting|locum|committee|"
    r"vice|council|democratic|governance|scrutiny|minute|lead|senior)[\s-]+){0,2}"
    r"(?:clerk|chair(?:man|person|woman)?|secretary|treasurer|secretariat|"
    r"officers?|head\s?teacher|principal|chief\s+executive|minute\s+taker|"
    r"president|leader|warden|bursar|administrator|manager|director|"
    r"webmaster|rfo|responsible\s+financial\s+officer)$",
    re.I,
)


def split_holders(page: CleanText, register: AttendeeIndex, start: int, end: int) -> list[Holder]:
    """The holders that ``page.text[start:end]`` names, each with its own place in the document."""
    found: list[Holder] = []
    text = page.text
    at = start
    pieces: list[tuple[int, int]] = []
    for match in SPLIT.finditer(text, start, end):
        pieces.append((at, match.start()))
        at = match.end()
    pieces.append((at, end))
    plural: str | None = None
    for s, e in pieces:
        while s < e and text[s] in " \n\t.:-–—()[]*":
            s += 1
        while e > s and text[e - 1] in " \n\t.:;-–—()[]*":
            e -= 1
        words = text[s:e]
        if not words or NOBODY.match(words):
            continue
        honorific, _ = honorific_at(words)
        if honorific and re.match(r"(?:Cllrs|Councillors)\b", words):
            plural = honorific
        elif plural and honorific is None and not INITIALS.match(words):
            named = register.resolve(f"{plural} {words}")
            if named:
                holder = register.holder(words, *page.source_span(s, e))
                found.append(holder.model_copy(update={"attendees": named}))
                continue
        found.append(register.holder(words, *page.source_span(s, e)))
    return found


def are_holders(words: str, register: AttendeeIndex, *, strict: bool = False) -> bool:
    """Whether words name nobody but holders of tasks (initials, names, roles, groups), and are no sentence.

    ``strict``: every one must be an attendee or a holder of an office.
    """
    words = words.strip(" .:;-–—()[]*\t\n")
    if not words or len(words) > 110 or (words[0].islower() and not words.startswith("all")):
        return False
    pieces = [p.strip(" .:-–—()") for p in SPLIT.split(words)]
    pieces = [p for p in pieces if p]
    if not pieces:
        return False
    return all(_is_holder(p, register, strict) for p in pieces)


def _is_holder(piece: str, register: AttendeeIndex, strict: bool) -> bool:
    if len(piece.split()) > 6:
        return False
    if register.resolve(piece) or EVERYONE.match(piece) or OFFICE.match(piece):
        return True
    if strict:
        return False
    if INITIALS.match(piece) or NOBODY.match(piece) or parse_name(piece, 0, len(piece)) is not None:
        return True
    return (
        piece[0].isupper()
        and len(piece.split()) <= 5
        and bool(GROUPS.search(piece) or is_role(piece) or is_organisation(piece))
    )
