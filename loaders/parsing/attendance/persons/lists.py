"""Lists of people: "Ann Adams (Chair), Councillors Brown and Cole; Dr D. Dunn, Head of Care" taken apart.

Titles are consumed first; a segment that has the shape of a name begins a person, any other tells the role or
organisation of the person before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.details import with_details
from loaders.parsing.attendance.persons.names import FoundName, ListSetting, Titles, name_in
from loaders.parsing.attendance.persons.remarks import with_remark
from loaders.parsing.attendance.persons.segments import segments
from loaders.parsing.forms import (
    ACRONYM,
    AGENT_WORDS,
    HOW_MANY,
    OF_THE_PUBLIC,
    PLURAL_HONORIFICS,
    RESIDENTS,
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_name,
    parse_name,
)
from loaders.parsing.words import alternatives, public
from loaders.spans import Span

# Who is counted, not named: "a representative of the press", "Public 3", "two parishioners".
NOT_ATTENDEES = re.compile(
    rf"\b{OF_THE_PUBLIC}\b|^\W*{HOW_MANY}?\s*(?:{alternatives(public.COUNTED)}|{RESIDENTS})\W*$",
    re.I,
)
# A role, or an area, before all names: "Co-optees - Ann Adams, Bob Brown", "Upton: Mr Adams".
PREFIX = re.compile(r"\s*([A-Z][\w’' -]{2,40}?)\s*(?:[:]|\s[-–—]\s|[-–—]\s)\s*")
PLURAL_S = re.compile(r"(?<=\w)s$")
# Between two parts of one role: "Head of Care and Housing", "Head of Care, Housing".
AND = re.compile(r"\s*(?:and|&)\s*")
COMMA = re.compile(r"\s*,\s*")
TYPICAL = 0.8  # of the names before, so many have two words: then four are two names with a lost comma between them
TWO_NAMES = 4  # words
SHORTEST_WORD = 3  # letters of each


def read_list(text: str, start: int, end: int) -> list[AttendeeDraft]:
    """The people named in a run of text under a label: several, parted by commas, semicolons or "and"."""
    return _read(text, start, end, labelled=True)


def read_line(text: str, start: int, end: int) -> list[AttendeeDraft]:
    """The people of one line of a list with one person to a line, so that commas lead to roles.

    Where its segments show that it holds several people all the same, all are read.
    """
    begin, setting = _setting(text, start, end, labelled=True)
    pieces = segments(text, begin, end)
    setting = _with_initials(text, pieces, setting)
    if pieces and _is_one_person(text, Span(begin, end), pieces, setting):
        found = name_in(text, *pieces[0], Titles(), setting)
        assert found is not None
        return _person(text, pieces[0], end, found, setting, [])
    return _people(text, pieces, setting)


def read_people_in_prose(text: str, start: int, end: int) -> list[AttendeeDraft]:
    """The people named in a run of running text, where initials and single words need not be people."""
    return _read(text, start, end, labelled=False)


def _read(text: str, start: int, end: int, *, labelled: bool) -> list[AttendeeDraft]:
    begin, setting = _setting(text, start, end, labelled=labelled)
    pieces = segments(text, begin, end)
    return _people(text, pieces, _with_initials(text, pieces, setting))


def _with_initials(text: str, pieces: Sequence[Span], setting: ListSetting) -> ListSetting:
    return replace(setting, initials_only=all(ACRONYM.fullmatch(text[s:e].strip(" .")) for s, e in pieces))


def _is_one_person(text: str, line: Span, pieces: Sequence[Span], setting: ListSetting) -> bool:
    """Whether a line holds one person with details: few of the segments after the first name somebody."""
    if PLURAL_HONORIFICS.match(text[slice(*line)].lstrip()):
        return False
    named = [name_in(text, s, e, Titles(), setting) is not None for s, e in pieces]
    after = named[1:]
    if not named[0] or (after and sum(after) >= 0.5 * len(after)):
        return False
    alternating = [here and not follows for here, follows in zip(named, [*after, True], strict=True)]
    others_are_roles = all(is_role(text[s:e]) for (s, e), one in zip(pieces, named, strict=True) if not one)
    return sum(alternating) < 2 or not others_are_roles  # "Ann Adams, Clerk, Bob Brown, Chair" are two


def _people(text: str, pieces: Sequence[Span], setting: ListSetting) -> list[AttendeeDraft]:
    people: list[AttendeeDraft] = []
    titles = Titles()
    for piece in pieces:
        start, end = piece
        if NOT_ATTENDEES.search(text[start:end]):
            continue
        found = name_in(text, start, end, titles, setting)
        if found is not None and not _is_role_of(people, text, piece):
            people += _person(text, piece, end, found, setting, people)
            titles = found.titles
        elif people:
            people[-1] = _continued(text, people[-1], piece)
    return people


def _is_role_of(people: Sequence[AttendeeDraft], text: str, piece: Span) -> bool:
    """Whether a segment after a comma is the role of a person who has none so far ("..., Workforce Manager")."""
    if not people or people[-1].roles or people[-1].organisation:
        return False
    words = text[slice(*piece)].strip()
    return (
        text[people[-1].end : piece.start].strip() == ","
        and is_role(words)
        and honorific_at(words)[0] is None
        and parse_name(words, 0, len(words)) is None
    )


def _setting(text: str, start: int, end: int, *, labelled: bool) -> tuple[int, ListSetting]:
    """Where the names begin, and what the list is known for: a role or an area may stand before all names."""
    setting = ListSetting(labelled)
    match = PREFIX.match(text, start, end)
    if not match:
        return start, setting
    prefix = match.group(1)
    if honorific_at(prefix)[0] or looks_like_name(prefix.split()):
        return start, setting
    first = (
        text[match.end() : end]
        .split(",", maxsplit=1)[0]
        .split("(", maxsplit=1)[0]
        .split(" and ", maxsplit=1)[0]
        .strip()
    )
    if not parse_name(first, 0, len(first)):
        return start, setting
    low = prefix.lower()
    if any(w.rstrip("s") in AGENT_WORDS or w in AGENT_WORDS for w in low.split()):
        setting = replace(setting, role=PLURAL_S.sub("", prefix) if low.endswith("s") else prefix)
    return match.end(), setting


def _person(
    text: str, piece: Span, end: int, found: FoundName, setting: ListSetting, before: Sequence[AttendeeDraft]
) -> list[AttendeeDraft]:
    """The person whom a segment names, with details up to ``end``; two where a comma between them was lost."""
    roles = (setting.role,) if setting.role else ()
    people = [AttendeeDraft(half, half.start, half.end, roles=roles) for half in _two_names(text, found.name, before)]
    words = text[slice(*piece)]
    last = people[-1]
    last = last._replace(start=min(last.start, piece.start + len(words) - len(words.lstrip())))
    opened = text.rfind("(", found.rest, found.name.start) if found.name.start > found.rest else -1
    stop = opened if opened > 0 else end  # "Director of Care (Mr A Adams)"
    return [*people[:-1], with_details(last, text, found.rest, stop)]


def _two_names(text: str, name: PersonName, before: Sequence[AttendeeDraft]) -> list[PersonName]:
    """Two names with a lost comma between them ("Gwen Evans Peter Harris")."""
    words = name.as_written.split()
    if len(words) != TWO_NAMES or len(before) < 2 or any(len(w) < SHORTEST_WORD or w[0].islower() for w in words):
        return [name]
    if sum(len(person.name.words) == 2 for person in before) < TYPICAL * len(before):
        return [name]
    middle = text.find(words[2], name.start)
    first = " ".join(words[:2])
    return [
        PersonName(first, name.honorific, name.start, name.start + len(first)),
        PersonName(" ".join(words[2:]), name.honorific, middle, name.end),
    ]


def _continued(text: str, person: AttendeeDraft, piece: Span) -> AttendeeDraft:
    """The person with a segment that is no name: it goes on with the role, or tells another detail."""
    start, end = piece
    words = text[start:end].strip()
    between = text[person.end : start]
    joined = AND.fullmatch(between)
    if (
        person.roles
        and (joined or (COMMA.fullmatch(between) and not is_organisation(words) and not is_role(words)))
        and words[:1] not in "(["
    ):
        remarked = with_remark(person, words, text)
        if remarked is None:
            role = person.roles[-1] + (" and " if joined else ", ") + " ".join(words.split())
            return person._replace(roles=(*person.roles[:-1], role), end=max(person.end, end))
        person = remarked
    return with_details(person, text, start, end)
