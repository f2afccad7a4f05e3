"""What a person's place in a list may open with: a full or titled name, or an office before the name."""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.parsing.forms import (
    CONNECTING,
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_name,
    parse_name,
)
from loaders.parsing.words import alternatives, honorifics, roles
from loaders.spans import Span

# "and the ", ", " before an office.
LEAD = re.compile(r"[\s,;.•*–—-]*(?:(?:and|also:?|&|plus|with)\s+)?(?:(?:the|an|a)\s+)?", re.I)
# The words of an office up to the name: "Clerk K L Moss", "Parish Clerk: Ann Adams", "Chairman – Bob Brown".
WORD = re.compile(r"\S+")
OFFICE_ENDS = " \t\n,:–—-"
LONGEST_OFFICE = 6  # words before a name without brackets
NAME_ENDS = re.compile(r"[(\[\t,;]|\s[-–—]|\s{2,}")
# "Ann Adams AA"
INITIALS_AFTER = re.compile(r"(?<=[a-z])\s+[A-Z]{2,4}\s*$")
# Where the name at the start of a column or line ends.
NAME_STOPS = re.compile(r"[(\[\t,;]|\s[-–—]|\s{2,}|\n")
# An office on its own before a comma and a name: "Clerk, Ann Adams".
OFFICE_AND_COMMA = re.compile(r"(?P<office>[A-Z][A-Za-z/ -]{2,40}),\s+(?P<name>[^,;(\n]{3,50})")
# An office with "and" in it before a dash and a name, which fill a line.
OFFICE_AND_DASH = re.compile(
    r"\s*(?P<office>[A-Z][^;:()\n–—]{3,80}?)\s+[-–—]\s+(?P<name>[A-Z][^,;:()\n–—]{2,40}?)[\s.]*$"
)
# A title of several people before a colon, and no office: "County Councillors: Mr Adams".
TITLE_OF_SEVERAL = re.compile(
    rf"(?:{alternatives(honorifics.KINDS_OF_COUNCILLOR)}\s+)?{alternatives(honorifics.COUNCILLORS)}\s*:", re.I
)
# Offices in small letters: "Vice chair Ann Adams", "the assistant to the clerk Mrs Brown".
IN_SMALL_LETTERS = frozenset(roles.IN_SMALL_LETTERS)
# Somebody with a title.
TITLED = re.compile(rf"\b{alternatives(honorifics.OF_SEVERAL, ('Crs?',))}\.?\s+[A-Z]")
# How words end that are no whole office: "Head of".
UNFINISHED = re.compile(r"(?:^|\s)(?:of|for|to|and|&|the)$")
PARTS_JOINED = re.compile(r"\s(?:and|&)\s|,\s")


class Holder(NamedTuple):
    """Who holds an office that is told before the name: ``span`` bounds both, ``rest`` is what follows the name."""

    name: PersonName
    office: str
    span: Span
    rest: Span


def names_a_person(text: str, start: int, end: int) -> bool:
    """Whether somebody's full or titled name stands right at the start, or begins with the initials of given names."""
    stop = NAME_STOPS.search(text, honorific_at(text, start)[1], end)
    cut = stop.start() if stop else end
    if initials := INITIALS_AFTER.search(text[start:cut]):
        cut = start + initials.start()
    name = parse_name(text, start, cut)
    return name is not None and (name.is_full or name.honorific is not None) and not is_organisation(text[start:cut])


def names_an_office(words: str) -> bool:
    """Whether words are an office and no part of a sentence: small words in it are such as join others."""
    return (
        is_role(words)
        and not UNFINISHED.search(words)
        and all(
            word[0].isupper() or not word[0].isalpha() or word in CONNECTING or word in IN_SMALL_LETTERS
            for word in words.split()
        )
    )


def office_before_a_name(text: str, at: int) -> bool:
    """Whether an office, a comma and a name stand there: "Clerk, Ann Adams"."""
    match = OFFICE_AND_COMMA.match(text, at)
    if match is None or not is_role(match.group("office")):
        return False
    return parse_name(match.group("office"), 0, len(match.group("office"))) is None and names_a_person(
        text, match.start("name"), match.end("name")
    )


def holder_in(text: str, start: int, end: int) -> Holder | None:
    """Who is named after an office in one segment: "Clerk K L Moss", "the Mayor: Councillor Adams"."""
    begin = LEAD.match(text, start, end)
    at = begin.end() if begin else start
    if honorific_at(text, at)[0] is not None or TITLE_OF_SEVERAL.match(text, at):
        return None
    words = list(WORD.finditer(text, at, end))
    for count in range(1, min(len(words) - 1, LONGEST_OFFICE) + 1):
        office = plain(text[at : words[count - 1].end()])
        name_at = words[count].start()
        if text[words[count - 1].start()] in "([":
            return None
        if not names_an_office(office) or looks_like_name(office.split()[:2]):
            continue
        stop = NAME_ENDS.search(text, name_at, end)
        cut = stop.start() if stop else end
        name = parse_name(text, name_at, cut)
        if name is not None and (name.honorific or name.is_full) and not is_organisation(text[name_at:cut]):
            return Holder(name, office.rstrip(OFFICE_ENDS), Span(at, cut), Span(cut, end))
    return None


def holder_behind_dash(text: str, start: int, end: int) -> Holder | None:
    """Who a line names behind an office of several parts: "Director of Care and Housing – A Adams"."""
    match = OFFICE_AND_DASH.match(text, start, end)
    if match is None or not PARTS_JOINED.search(match.group("office")):
        return None
    office, words = plain(match.group("office")), match.group("name")
    if TITLED.search(office):
        return None  # "Cllr Adams, Mr Brown and the Clerk – C. Cole"
    name = parse_name(text, match.start("name"), match.end("name"))
    if name is None or not names_an_office(office) or looks_like_name(office.split()[:2]):
        return None
    if is_role(words) or is_organisation(words):
        return None
    return Holder(name, office, Span(match.start("office"), match.end("name")), Span(end, end))


def plain(words: str) -> str:
    """Words without marks around them, blanks made one."""
    return " ".join(words.split()).strip(OFFICE_ENDS)
