"""Lists of people: "Ann Adams (Chair), Councillors Brown and Cole; Dr D. Dunn, Head of Care" taken apart.

Titles are consumed first; a segment that has the shape of a name begins a person, any other tells the role or
organisation of the person before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.affiliations import split_role
from loaders.parsing.attendance.persons.details import with_details
from loaders.parsing.attendance.persons.names import LEADING_INITIALS, FoundName, ListSetting, Titles, name_in
from loaders.parsing.attendance.persons.offices import holders, is_office, offices_come_first
from loaders.parsing.attendance.persons.openings import Holder, holder_in
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
from loaders.parsing.words import alternatives, organisations, public
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
# A name before what is printed beside it: "Ann Adams (Clerk)", "Ann Adams - Clerk".
HEAD = re.compile(r"\s*[(\[]|\s[-–—]\s")
ARTICLE = re.compile(r"^(?:and\s+)?(?:the|an)\s+", re.I)
# "the Clerk", "The Head Teacher"
THE_OFFICE = re.compile(r"the\s+[A-Z]", re.I)
# An organisation of its own, not a unit of the council whose minutes they are.
OF_A_BODY = re.compile(rf"\b{alternatives(organisations.OF_THEIR_OWN)}\b", re.I)
COUNCILLORS = ("Councillor", "County Councillor", "District Councillor", "Borough Councillor", "Parish Councillor")
COMMA = re.compile(r"\s*,\s*")
TYPICAL = 0.8  # of the names before, so many have two words: then four are two names with a lost comma between them
WORD = re.compile(r"\S+")
TWO_NAMES = 4  # words
THREE_NAMES = 6  # words: nobody is called so
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
    told = holders(text, pieces[0].start, pieces[-1].end) if pieces else []
    office: list[Span] | None = None
    named = [name_in(text, *piece, Titles(), setting) is not None for piece in pieces]
    if not told and offices_come_first(text, pieces, named):
        office = []
    for piece in pieces:
        start, end = piece
        held = [one for one in told if one.span.start < end and start < one.span.end]
        if held:
            if start < held[0].span.start:
                people += _named_before(text, Span(start, held[0].span.start), titles, setting)
            people += [_holder(one, text) for one in held if start <= one.name.start < end]
            continue
        if NOT_ATTENDEES.search(text[start:end]):
            continue
        if office is not None and is_office(text, piece):
            office.append(piece)
            continue
        if (one := holder_in(text, start, end)) is not None and not _may_be_role_and_place(people, text, piece, one):
            people.append(_holder(one, text))
            continue
        found = name_in(text, start, end, titles, setting)
        if found is not None and not _is_role_of(people, text, piece):
            people += _person(text, piece, end, found, setting, people)
            titles = found.titles
            if office:
                held_by = " ".join(text[office[0].start : office[-1].end].split())
                people[-1] = _in_office(people[-1], ARTICLE.sub("", held_by))
                office = []
        elif people and not _is_nobodys_office(people[-1], text, piece):
            people[-1] = _continued(text, people[-1], piece)
    return people


def _named_before(text: str, piece: Span, titles: Titles, setting: ListSetting) -> list[AttendeeDraft]:
    """Whoever is named in a segment before the office of the next."""
    found = name_in(text, *piece, titles, setting)
    return _person(text, piece, piece.end, found, setting, []) if found is not None else []


def _holder(one: Holder, text: str) -> AttendeeDraft:
    person = _in_office(AttendeeDraft(one.name, one.span.start, one.span.end), ARTICLE.sub("", one.office))
    return with_details(person, text, *one.rest)


def _in_office(person: AttendeeDraft, office: str) -> AttendeeDraft:
    """The person with the office told before the name: a role, the chair, an organisation with it."""
    if (remarked := with_remark(person, office, "")) is not None:
        return remarked
    role, organisation = split_role(office)
    if organisation is not None and not OF_A_BODY.search(organisation):
        role, organisation = office, None  # a unit of the council: "Director, Support Services"
    return person._replace(
        roles=(*((role,) if role else ()), *person.roles), organisation=person.organisation or organisation
    )


def _may_be_role_and_place(people: Sequence[AttendeeDraft], text: str, piece: Span, one: Holder) -> bool:
    """Whether a role and a name after a comma may be the role and the town of the person before."""
    if not people or one.name.honorific or "." in one.name.as_written or len(one.name.words[0]) == 1:
        return False
    last = people[-1]
    between = text[last.end : piece.start]
    return between.strip() == "," and not last.roles and not last.organisation and last.name.honorific is None


def _is_nobodys_office(person: AttendeeDraft, text: str, piece: Span) -> bool:
    """Whether a segment is an office whose holder is not named: "County Cllr Brown and the Clerk"."""
    words = text[slice(*piece)].strip(" .\n")
    if not THE_OFFICE.match(words) or not is_role(words):
        return False
    between = text[person.end : piece.start]
    return AND.fullmatch(between) is not None or person.name.honorific in COUNCILLORS


def _is_role_of(people: Sequence[AttendeeDraft], text: str, piece: Span) -> bool:
    """Whether a segment after a comma is the role of a person who has none so far ("..., Workforce Manager")."""
    if not people or people[-1].roles or people[-1].organisation:
        return False
    words = text[slice(*piece)].strip()
    head = HEAD.split(words, maxsplit=1)[0]
    if head != words and parse_name(head, 0, len(head)) is not None:
        return False  # "Ann Adams, Bob Brown (Clerk)"
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
    if is_role(prefix) and not low.endswith("s"):
        return start, setting  # "Chairman: Councillor Adams": of one person
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
    if leading := LEADING_INITIALS.match(text, *piece):
        last = last._replace(initials=leading.group("initials"))
    last = last._replace(start=min(last.start, piece.start + len(words) - len(words.lstrip())))
    opened = text.rfind("(", found.rest, found.name.start) if found.name.start > found.rest else -1
    stop = opened if opened > 0 else end  # "Director of Care (Mr A Adams)"
    return [*people[:-1], with_details(last, text, found.rest, stop)]


def _two_names(text: str, name: PersonName, before: Sequence[AttendeeDraft]) -> list[PersonName]:
    """Two names with a lost comma between them ("Gwen Evans Peter Harris")."""
    words = name.as_written.split()
    if len(words) == THREE_NAMES and all(len(w) >= SHORTEST_WORD and w[0].isupper() for w in words):
        return _pairs(text, name)
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


def _pairs(text: str, name: PersonName) -> list[PersonName]:
    """Several names of two words each, with the marks between them lost."""
    words = list(WORD.finditer(text[name.start : name.end]))
    pairs = zip(words[::2], words[1::2], strict=False)
    return [
        PersonName(f"{a.group()} {b.group()}", name.honorific, name.start + a.start(), name.start + b.end())
        for a, b in pairs
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
