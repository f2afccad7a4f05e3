"""People who are told after their office: "Director, Care (Mr A. Adams)", "Clerk: Ann Adams", "the Mayor, Cllr Brown".

The office belongs to the name after it, never to the one before. Three forms, from the surest: brackets that hold names
only, after words of an office; an office and a name in one segment; a run that begins with an office and ends with a
name, in which offices and names follow one another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.attendance.persons.openings import (
    LEAD,
    LONGEST_OFFICE,
    Holder,
    holder_in,
    names_an_office,
    plain,
)
from loaders.parsing.attendance.persons.segments import segments
from loaders.parsing.forms import PLURAL_HONORIFICS, PersonName, honorific_at, is_organisation, is_role, parse_name
from loaders.parsing.words import alternatives, attendance, honorifics
from loaders.spans import Span

# Brackets that may hold names: "(Mr A. Adams)", "(Ms B. Brown and Mr C. Cole)".
NAMES_IN_BRACKETS = re.compile(r"\(([^()]{4,90})\)")
# An office, a dash and its holder with initials: "Head of Care – B Brown".
LINK = re.compile(
    r"\s*(?P<office>[A-Z][^,;:()]{3,80}?)\s+[-–—]\s+(?P<name>(?:[A-Z]\.?\s?){1,3}\s?[A-Z][\w’'-]+)(?=\s+[A-Z]|[\s.]*$)"
)
FEWEST_LINKS = 3
WORD = re.compile(r"[^\s,]+")
FEWEST_OF_CHAIN = 6  # words of two offices and their holders
MOST_OF_CHAIN = 40
# How somebody attended, behind the name in brackets, and who was in the chair, behind the brackets.
REMARK_BEHIND = re.compile(
    rf",\s+(?=(?:(?i:{alternatives(attendance.JOINED_HOW)})\s+)?(?i:{alternatives(attendance.FROM_ELSEWHERE)})$)"
)
LETTERS_BEHIND = re.compile(rf",\s+(?={alternatives(honorifics.POST_NOMINALS)}\.?$)")
IN_THE_CHAIR = re.compile(r",?\s+(?:[-–—]\s+)?[Ii]n\s+the\s+[Cc]hair\b")
# Between the names in them.
BETWEEN_NAMES = re.compile(r"\s*(?:,|;|&|\band\b)\s*")
# "the Clerk": an article begins another person.
THE_OFFICE = re.compile(r"\s*(?:and\s+)?the\s+[A-Z]")
# Where the words of an office cannot have begun: behind brackets, a semicolon, a full stop of a sentence.
BEFORE_OFFICE = re.compile(r"[);:]|(?<=[a-z]{3})\.\s")


def holders(text: str, start: int, end: int) -> list[Holder]:
    """The people in ``text[start:end]`` who are named in brackets after their office, in order."""
    found: list[Holder] = []
    at = start
    for match in NAMES_IN_BRACKETS.finditer(text, start, end):
        remark = REMARK_BEHIND.search(text, match.start(1), match.end(1))
        behind = remark or LETTERS_BEHIND.search(text, match.start(1), match.end(1))
        names = _all_names(text, match.start(1), behind.start() if behind else match.end(1))
        in_chair = IN_THE_CHAIR.match(text, match.end(), end)
        last = in_chair.end() if in_chair else match.end()
        if names:
            begin = _office_begins(text, at, match.start(), titled=any(name.honorific for name in names))
            if begin is not None:
                office = plain(text[begin : match.start()])
                if not names_an_office(office):
                    names = []
                rest = Span(remark.start(), match.end(1)) if remark else Span(match.end(), last)
                found += [Holder(name, office, Span(begin, last), rest) for name in names]
        at = last
    return found or _chained(text, start, end)


def _chained(text: str, start: int, end: int) -> list[Holder]:
    """Offices and their holders that follow one another without a mark: "Clerk - A Adams Head of Care – B Brown"."""
    found: list[Holder] = []
    at = start
    while (link := LINK.match(text, at, end)) is not None:
        name = parse_name(text, *link.span("name"))
        office = plain(link.group("office"))
        if name is None or not names_an_office(office):
            break
        found.append(Holder(name, office, Span(link.start("office"), link.end()), Span(link.end(), link.end())))
        at = link.end()
    return found if len(found) >= FEWEST_LINKS and not text[at:end].strip(" \n.,;") else []


def chain_of_holders(text: str, piece: Span) -> list[Holder]:
    """Offices and holders that follow one another without any mark: "Clerk A. Adams Project Officer Bob Brown"."""
    words = list(WORD.finditer(text, *piece))
    if not FEWEST_OF_CHAIN <= len(words) <= MOST_OF_CHAIN or set("(:;–") & set(text[slice(*piece)]):
        return []
    found = _links(text, words, 0)
    return found if found is not None and len(found) > 1 else []


def _links(text: str, words: Sequence[re.Match[str]], at: int) -> list[Holder] | None:
    """The holders from a word on, where nothing but offices and names stand there; None where not."""
    if at == len(words):
        return []
    for count in range(1, LONGEST_OFFICE + 1):
        office = text[words[at].start() : words[min(at + count, len(words)) - 1].end()]
        if at + count + 2 > len(words) or not names_an_office(office):
            continue
        for size in (2, 3):
            last = at + count + size
            if last > len(words):
                break
            name = parse_name(text, words[at + count].start(), words[last - 1].end())
            if name is None or not name.is_full or is_role(name.as_written):
                continue
            rest = _links(text, words, last)
            if rest is not None:
                span = Span(words[at].start(), name.end)
                return [Holder(name, plain(office), span, Span(name.end, name.end)), *rest]
    return None


def is_office(text: str, span: Span) -> bool:
    """Whether a segment is an office alone, without a name: "the Mayor", "Chief Executive"."""
    words = text[slice(*span)].strip(" \t\n.,;:-–—")
    if (
        "(" in words
        or " representing " in words
        or not is_role(words)
        or not words
        or (words[0].islower() and not words.startswith("the "))
    ):
        return False
    return parse_name(words, 0, len(words)) is None and holder_in(text, *span) is None


def _all_names(text: str, start: int, end: int) -> list[PersonName]:
    """The names that the words are, where they are nothing else."""
    found: list[PersonName] = []
    at = start
    stops = [*((m.start(), m.end()) for m in BETWEEN_NAMES.finditer(text, start, end)), (end, end)]
    for stop, after in stops:
        name = parse_name(text, at, stop)
        if name is not None and name.honorific is None and found and PLURAL_HONORIFICS.match(text[start:end]):
            name = replace(name, honorific=found[0].honorific)  # "Messrs A. Adams, B. Brown"
        if name is None or not (name.honorific or name.is_full) or is_organisation(text[at:stop]):
            return []
        found.append(name)
        at = after
    return found


def _office_begins(text: str, start: int, end: int, *, titled: bool) -> int | None:
    """Where the office before brackets begins; None where no words of an office stand there."""
    for boundary in BEFORE_OFFICE.finditer(text, start, end):
        start = boundary.end()
    pieces = segments(text, start, end)
    after_another = text[start - 1 : start] == ")"
    if not titled and pieces and THE_OFFICE.match(text, *pieces[-1]) and is_office(text, pieces[-1]):
        return _begin(text, pieces[-1])
    whole = titled and after_another and not any(_names_somebody(text, piece) for piece in pieces)
    for place, piece in enumerate(pieces):
        if not is_role(text[slice(*piece)]) or _is_titled(text, piece):
            if not titled:
                return None  # "Ann Adams, Head of Care (Bob Brown)" may be about either
            continue
        head = text[slice(*piece)].split(" - ", maxsplit=1)[0].strip()
        if parse_name(head, 0, len(head)) is None and holder_in(text, *piece) is None:
            return _begin(text, pieces[0] if whole else piece)
        if place == len(pieces) - 1:
            return None
    return None


def _is_titled(text: str, piece: Span) -> bool:
    """Whether a title and a name stand there; a rank alone ("Inspector") is an office."""
    title, behind = honorific_at(text, _begin(text, piece))
    return title is not None and bool(text[behind : piece.end].strip())


def _names_somebody(text: str, piece: Span) -> bool:
    """Whether a segment is a person's name, so that the office of the next begins behind it."""
    head = text[slice(*piece)].split(" - ", maxsplit=1)[0].strip()
    return _is_titled(text, piece) or parse_name(head, 0, len(head)) is not None


def _begin(text: str, piece: Span) -> int:
    lead = LEAD.match(text, *piece)
    return lead.end() if lead else piece.start


def offices_come_first(text: str, pieces: Sequence[Span], named: Sequence[bool]) -> bool:
    """Whether a run begins with an office and ends with a name, so that offices belong to the names after them."""
    return len(pieces) > 1 and named[-1] and not named[0] and is_office(text, pieces[0])
