"""One person of a list: the name with what its segment tells, an office told before it, what later segments add."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.descriptions import CHAIR_IN_BRACKETS, split_role, with_details, with_remark
from loaders.parsing.attendance.persons.leads import LEADING_INITIALS, LEADING_OFFICE
from loaders.parsing.attendance.persons.names import FoundName, ListSetting
from loaders.parsing.attendance.persons.openings import Holder
from loaders.parsing.forms import PLURAL_HONORIFICS, SEVERAL_AGENTS, PersonName, is_organisation, is_role
from loaders.parsing.words import alternatives, honorifics, organisations, roles
from loaders.spans import Span

# Between two parts of one role: "Head of Care and Housing", "Head of Care, Housing".
AND = re.compile(r"\s*(?:and|&)\s*", re.I)
ARTICLE = re.compile(r"^(?:and\s+)?(?:the|an)\s+", re.I)
# What two people are, behind both names: "Ann Adams Bob Brown (Churchwardens)".
IN_SEVERAL_OFFICES = re.compile(rf"\s*\((?:[A-Z][\w-]*\s+){{0,3}}(?i:{alternatives(roles.GROUPS_OF_PEOPLE)})\)")
# The initial in brackets that tells namesakes apart: "Brown (C)".
NAMESAKE = re.compile(r"\s*[(\[](?P<initial>[A-Z])\.?[)\]]")
# An organisation of its own, not a unit of the council whose minutes they are.
OF_A_BODY = re.compile(rf"\b{alternatives(organisations.OF_THEIR_OWN)}\b", re.I)
# A title at the end of what stands before a name.
TITLE_BEFORE = re.compile(rf"\b({alternatives(honorifics.OF_SEVERAL)})\.?\s+$", re.I)
LONGEST_TITLE = 16  # characters before a name in which one stands
# What ends the name of a body: "Eden CDRP".
ACRONYM_AT_END = re.compile(r"\b[A-Z]{3,}$")
COMMA = re.compile(r"\s*,\s*")
TYPICAL = 0.8  # of the names before, so many have two words: then four are two names with a lost comma between them
WORD = re.compile(r"\S+")
TWO_NAMES = 4  # words
THREE_NAMES = 6  # words: nobody is called so
SHORTEST_WORD = 3  # letters of each
# Initials and surnames in turn: "J Stone C Sand M Storey" are three people, "J.Stone C.Sand" two.
LETTERED_NAMES = re.compile(r"[A-Z]\.? [A-Z][\w’'-]{2,}(?: [A-Z]\.? [A-Z][\w’'-]{2,})+")
JOINED_NAMES = re.compile(r"(?:[A-Z]\.){1,3}[A-Z][\w’'-]{2,}(?: (?:[A-Z]\.){1,3}[A-Z][\w’'-]{2,})+")


def holder_entry(one: Holder, text: str) -> AttendeeDraft:
    """The person who is named after an office."""
    office = ARTICLE.sub("", one.office)
    if "(" not in text[one.span.start : one.name.start] and office.split()[-1].lower() in SEVERAL_AGENTS:
        office = office[:-1]  # "Supervisors Ann Adams, Bob Brown"
    person = in_office(AttendeeDraft(one.name, one.span.start, one.span.end), office)
    return with_details(person, text, *one.rest)


def in_office(person: AttendeeDraft, office: str) -> AttendeeDraft:
    """The person with the office told before the name: a role, the chair, an organisation with it."""
    if (remarked := with_remark(person, office, "")) is not None:
        return remarked
    role, organisation = split_role(office)
    if organisation is not None and not OF_A_BODY.search(organisation):
        role, organisation = office, None  # a unit of the council: "Director, Support Services"
    return person._replace(
        roles=(*((role,) if role else ()), *person.roles), organisation=person.organisation or organisation
    )


def people_of_segment(
    text: str, piece: Span, end: int, found: FoundName, setting: ListSetting, before: Sequence[AttendeeDraft]
) -> list[AttendeeDraft]:
    """The person whom a segment names, with details up to ``end``; two where a comma between them was lost."""
    of_all = (setting.role,) if setting.role else ()
    people = [AttendeeDraft(half, half.start, half.end, roles=of_all) for half in _two_names(text, found.name, before)]
    words = text[slice(*piece)]
    last = people[-1]
    namesake = NAMESAKE.match(text, found.rest, end) if not last.name.is_full else None
    if namesake and (setting.has_namesakes or namesake.group("initial") != CHAIR_IN_BRACKETS):
        full = f"{namesake.group('initial')} {last.name.as_written}"
        name = PersonName(full, last.name.honorific, last.name.start, namesake.end())
        return [*people[:-1], with_details(last._replace(name=name, end=namesake.end()), text, namesake.end(), end)]
    office = LEADING_OFFICE.match(text, *piece)
    if office is not None and is_role(office.group("office")):
        last = in_office(last, office.group("office"))
    if leading := LEADING_INITIALS.match(text, *piece):
        last = last._replace(initials=leading["initials"] or leading["key"] or leading["own"])
    last = last._replace(start=min(last.start, piece.start + len(words) - len(words.lstrip())))
    opened = text.rfind("(", found.rest, found.name.start) if found.name.start > found.rest else -1
    stop = opened if opened > 0 else end  # "Director of Care (Mr A Adams)"
    return [*people[:-1], with_details(last, text, found.rest, stop)]


def _two_names(text: str, name: PersonName, before: Sequence[AttendeeDraft]) -> list[PersonName]:
    """Two names with a lost comma between them ("Gwen Evans Peter Harris")."""
    words = name.as_written.split()
    if (
        len(words) == TWO_NAMES
        and all(word[0].isupper() for word in words)
        and IN_SEVERAL_OFFICES.match(text, name.end)
    ):
        return _pairs(text, name)
    if JOINED_NAMES.fullmatch(name.as_written):
        return _one_a_word(text, name)
    if LETTERED_NAMES.fullmatch(name.as_written) or _over_a_line(text, name):
        return _pairs(text, name)
    if len(words) == THREE_NAMES and all(len(w) >= SHORTEST_WORD and w[0].isupper() for w in words):
        return _pairs(text, name)
    if len(words) != TWO_NAMES or len(before) < 2 or any(len(w) < SHORTEST_WORD or w[0].islower() for w in words):
        return [name]
    if _has_own_title(text, name) and all(person.name.honorific for person in before):
        return [name]  # "Cllr Ann Adams, Cllr Abel Brown Cole Dunn": a title stands before each
    if sum(len(person.name.words) == 2 for person in before) < TYPICAL * len(before):
        return [name]
    middle = text.find(words[2], name.start)
    first = " ".join(words[:2])
    return [
        PersonName(first, name.honorific, name.start, name.start + len(first)),
        PersonName(" ".join(words[2:]), name.honorific, middle, name.end),
    ]


def _has_own_title(text: str, name: PersonName) -> bool:
    """Whether a title of one person stands right before the name."""
    before = TITLE_BEFORE.search(text, max(0, name.start - LONGEST_TITLE), name.start)
    return before is not None and not PLURAL_HONORIFICS.match(before.group(1))


def _over_a_line(text: str, name: PersonName) -> bool:
    """Whether a line ends between two names of two words: a column of names, of which two were joined."""
    words = list(WORD.finditer(text[name.start : name.end]))
    if len(words) != TWO_NAMES or any(len(word.group()) < SHORTEST_WORD for word in words):
        return False
    breaks = ["\n" in text[name.start + a.end() : name.start + b.start()] for a, b in pairwise(words)]
    return breaks == [False, True, False]


def _one_a_word(text: str, name: PersonName) -> list[PersonName]:
    """Several names of one word each, with the marks between them lost."""
    return [
        PersonName(word.group(), None if place else name.honorific, name.start + word.start(), name.start + word.end())
        for place, word in enumerate(WORD.finditer(text[name.start : name.end]))
    ]


def _pairs(text: str, name: PersonName) -> list[PersonName]:
    """Several names of two words each, with the marks between them lost."""
    words = list(WORD.finditer(text[name.start : name.end]))
    pairs = zip(words[::2], words[1::2], strict=False)
    return [
        PersonName(
            f"{a.group()} {b.group()}", None if place else name.honorific, name.start + a.start(), name.start + b.end()
        )
        for place, (a, b) in enumerate(pairs)
    ]


def continued(text: str, person: AttendeeDraft, piece: Span) -> AttendeeDraft:
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
    if joined and person.organisation and ACRONYM_AT_END.search(words):  # "Upton & Eden CDRP"
        organisation = f"{person.organisation} {between.strip()} {words}"
        return person._replace(organisation=organisation, end=max(person.end, end))
    return with_details(person, text, start, end)
