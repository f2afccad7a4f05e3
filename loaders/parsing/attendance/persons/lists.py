"""Lists of people: "Ann Adams (Chair), Councillors Brown and Cole; Dr D. Dunn, Head of Care" taken apart.

Titles are consumed first; a segment that has the shape of a name begins a person, any other tells the role or
organisation of the person before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.counted import counts_the_public, without_public
from loaders.parsing.attendance.persons.descriptions import with_details
from loaders.parsing.attendance.persons.entries import (
    AND,
    ARTICLE,
    NAMESAKE,
    continued,
    holder_entry,
    in_office,
    people_of_segment,
)
from loaders.parsing.attendance.persons.names import OFFICE_OF_ONE, ListSetting, Titles, name_in
from loaders.parsing.attendance.persons.offices import chain_of_holders, holders, is_office, offices_come_first
from loaders.parsing.attendance.persons.one_person import is_one_person
from loaders.parsing.attendance.persons.openings import holder_behind_dash, holder_in
from loaders.parsing.attendance.persons.run_together import are_cut_behind_roles
from loaders.parsing.attendance.persons.segments import segments
from loaders.parsing.attendance.persons.shared_names import (
    BRACKETS,
    GIVEN,
    first_of_couple,
    surname_alone,
    surnames_go_on,
    titled_couple,
    two_surnames,
)
from loaders.parsing.attendance.persons.whose_office import (
    is_next_ones_office,
    is_nobodys_office,
    is_role_of,
    may_be_role_and_place,
)
from loaders.parsing.forms import (
    ACRONYM,
    AGENT_WORDS,
    honorific_at,
    is_role,
    looks_like_name,
    opens_with_initialled_name,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.words import alternatives, honorifics, not_names, roles
from loaders.spans import Span

# Letters after the name before, or the end of a sentence: "Ann Adams, M.C.C.", "Ann Adams, Clerk, was present".
AFTER_A_NAME = re.compile(
    rf"{alternatives(honorifics.POST_NOMINALS)}|(?:who\s+)?(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance)"
)
# What may stand behind a given name: the letter of a surname, the chair: "Andy G", "Jo - chair".
BEHIND_GIVEN = re.compile(rf"(?<=[a-z])(?:\s+[A-Z]\.?|\s*[-–]\s*{alternatives(roles.CHAIR)})\s*$", re.I)
SURE_SURNAMES = 6  # of people before, none with a given name: then two words are two of them
FEWEST_INITIALS = 3  # people of a list of which most are initials
FEWEST_GIVEN = 3  # people of a list of given names
# A role, or an area, before all names: "Co-optees - Ann Adams, Bob Brown", "Upton: Mr Adams".
PREFIX = re.compile(r"\s*([A-Z][\w’' -]{2,40}?)\s*(?:[:]|\s[-–—]\s|[-–—]\s)\s*")
# A clause before all names: "The following trustees were present (5 of 7): Ann Adams, Bob Brown".
OPENING_CLAUSE = re.compile(
    r"\s*(?:The\s+following|Those|Also)\b[^,;:.]{0,80}?\b(?:present|attended|attending|in\s+attendance)\b[^,;:.]{0,30}:\s+",
    re.I,
)
# A side of a joint committee, and its councillors, before their names: "Employer Side: Councillors: A. Adams".
SIDE = re.compile(r"\s*(?:(?:[A-Z][\w’']+\s+){1,2}Side|Councillors|Cllrs)\s*:\s+(?=[A-Z])")
GROUPS_OF_PEOPLE = frozenset(roles.GROUPS_OF_PEOPLE)
SERVES = re.compile(rf"\b(?:{alternatives(roles.CLERKS)}|officer)\b", re.I)
CLERK = re.compile(r"\bclerk\b", re.I)
PLURAL_S = re.compile(r"(?<=\w)s$")


def read_list(text: str, start: int, end: int, title: str | None = None) -> list[AttendeeDraft]:
    """The people named in a run of text under a label: several, parted by commas, semicolons or "and".

    ``title`` is that of all of them, where the label is one ("Aldermen:").
    """
    return _read(text, start, end, labelled=True, title=title)


def read_line(text: str, start: int, end: int, title: str | None = None) -> list[AttendeeDraft]:
    """The people of one line of a list with one person to a line, so that commas lead to roles.

    Where its segments show that it holds several people all the same, all are read.
    """
    if (one := holder_behind_dash(text, start, end)) is not None:
        return [holder_entry(one, text)]
    begin, setting = _setting(text, start, end, labelled=True)
    pieces = segments(text, begin, end)
    setting = replace(_with_initials(text, pieces, setting), title=title or setting.title)
    if pieces and is_one_person(text, Span(begin, end), pieces, setting):
        found = name_in(text, *pieces[0], setting.titles, setting)
        assert found is not None
        return people_of_segment(text, pieces[0], end, found, setting, [])
    return _people(text, pieces, setting)


def read_given_names(text: str, start: int, end: int) -> list[AttendeeDraft]:
    """The people of a run that is given names and nothing else, however few: "Ann, Bob S"; none where it is not."""
    begin, setting = _setting(text, start, end, labelled=True)
    pieces = segments(text, begin, end)
    if not pieces or not all(_may_be_given(text, piece) for piece in pieces):
        return []
    return _people(text, pieces, replace(setting, given_only=True))


def read_people_in_prose(text: str, start: int, end: int) -> list[AttendeeDraft]:
    """The people named in a run of running text, where initials and single words need not be people."""
    return _read(text, start, end, labelled=False)


def _read(text: str, start: int, end: int, *, labelled: bool, title: str | None = None) -> list[AttendeeDraft]:
    begin, setting = _setting(text, start, end, labelled=labelled)
    pieces = segments(text, begin, end)
    return _people(text, pieces, replace(_with_initials(text, pieces, setting), title=title or setting.title))


def _with_initials(text: str, pieces: Sequence[Span], setting: ListSetting) -> ListSetting:
    letters = [one.group("initial") for s, e in pieces if (one := NAMESAKE.search(text, s, e))]
    return replace(
        setting,
        initials_only=_are_initials(text, pieces),
        given_only=setting.labelled and len(pieces) >= FEWEST_GIVEN and all(_may_be_given(text, one) for one in pieces),
        has_namesakes=len(letters) > 1,
    )


def _are_initials(text: str, pieces: Sequence[Span]) -> bool:
    """Whether all of the segments are initials, or most of them: "Dr Ann Adams (AA), BB, CC, DD"."""
    initials = sum(ACRONYM.fullmatch(text[slice(*piece)].strip(" .")) is not None for piece in pieces)
    return initials == len(pieces) or (initials >= FEWEST_INITIALS and 2 * initials > len(pieces))


def _may_be_given(text: str, piece: Span) -> bool:
    """Whether a segment is one word that may be a given name: "Ann", "Bob (late)"."""
    word = BEHIND_GIVEN.sub("", BRACKETS.sub("", text[slice(*piece)])).strip(" .\n")
    return GIVEN.fullmatch(word) is not None and parse_listed_name(word, 0, len(word)) is not None


def read_person(text: str, start: int, end: int) -> list[AttendeeDraft]:
    """The one person that a line begins with; all that follows tells of them: "Ann Adams, Alpha Survey"."""
    begin, setting = _setting(text, start, end, labelled=True)
    for piece in segments(text, begin, end)[:1]:
        if (name := name_in(text, *piece, Titles(), setting)) is not None:
            return people_of_segment(text, piece, end, name, setting, [])
    return []


def _people(text: str, pieces: Sequence[Span], setting: ListSetting) -> list[AttendeeDraft]:
    people: list[AttendeeDraft] = []
    titles = setting.titles
    roles_behind = are_cut_behind_roles(pieces)
    told = holders(text, pieces[0].start, pieces[-1].end) if pieces and not roles_behind else []
    office: list[Span] | None = None
    named = [name_in(text, *piece, setting.titles, setting) is not None for piece in pieces]
    if not told and not roles_behind and offices_come_first(text, pieces, named):
        office = []
    held_next: Span | None = None
    couple: tuple[AttendeeDraft, AttendeeDraft] | None = None
    for place, piece in enumerate(pieces):
        start, end = piece
        if couple is not None:
            people.append(with_details(couple[1], text, couple[1].end, end))
            couple = None
            continue
        if setting.labelled and (couple := titled_couple(text, pieces, place)) is not None:
            people.append(couple[0])
            continue
        if chain := chain_of_holders(text, piece):
            people += [holder_entry(one, text) for one in chain]
            continue
        held = [one for one in told if one.span.start < end and start < one.span.end]
        if held:
            if start < held[0].span.start:
                people += _named_before(text, Span(start, held[0].span.start), titles, setting)
            people += [holder_entry(one, text) for one in held if start <= one.name.start < end]
            continue
        start, end = piece = without_public(text, piece)
        if counts_the_public(text[start:end]) or AFTER_A_NAME.fullmatch(text[start:end].strip().rstrip(".")):
            continue
        if office is not None and is_office(text, piece):
            office.append(piece)
            continue
        if office is None and not roles_behind and is_next_ones_office(text, pieces, named, place):
            held_next = piece
            continue
        if (
            not roles_behind
            and (one := holder_in(text, start, end)) is not None
            and not may_be_role_and_place(people, text, piece, one)
        ):
            people.append(holder_entry(one, text))
            continue
        found = name_in(text, start, end, titles, setting)
        if found is None and setting.labelled and (spouse := first_of_couple(text, pieces, place, people)) is not None:
            people.append(spouse)
            continue
        if found is not None and not is_role_of(people, text, piece):
            go_on = titles.plural is not None and found.titles.plural is None and surnames_go_on(text, pieces, place)
            if go_on and titles.plural and len(people) >= SURE_SURNAMES and not any(one.name.is_full for one in people):
                people += two_surnames(found.name, titles.plural)
                continue
            people += people_of_segment(text, piece, end, found, setting, people)
            titles = titles if go_on else found.titles
            before = office or ([held_next] if held_next else [])
            if before and not AND.fullmatch(text[before[-1].end : start]):  # "the Clerk and Ann Adams" are two
                held_by = " ".join(text[before[0].start : before[-1].end].split())
                people[-1] = in_office(people[-1], ARTICLE.sub("", held_by))
            office, held_next = (None if office is None else []), None
        elif setting.labelled and (surname := surname_alone(text, pieces, place, people)) is not None:
            people.append(with_details(surname, text, surname.name.end, end))
        elif (
            people
            and not is_nobodys_office(people[-1], text, piece)
            and not _serves_them(people[-1], titles, text, piece)
        ):
            people[-1] = continued(text, people[-1], piece)
            if not is_role(text[start:end]):
                titles = replace(titles, plural=None)  # "Councillors Adams and Brown, Care Ambassadors Cy and Di"
    return [_untitled(one) if _has_by_mistake(text, one, setting) else one for one in people]


def _has_by_mistake(text: str, one: AttendeeDraft, setting: ListSetting) -> bool:
    """Whether the title of all is not that of one who serves them: "Councillors: Ann Adams, Fay Finch (Clerk)"."""
    if setting.title is not None and one.name.honorific == setting.title:
        return any(SERVES.search(role) for role in one.roles)
    if one.name.honorific != "Councillor" or honorific_at(text, one.start)[0] is not None:
        return False
    return any(CLERK.search(role) for role in one.roles)  # "Councillors A. Adams, B. Brown and C. Cole (Clerk)"


def _serves_them(last: AttendeeDraft, titles: Titles, text: str, piece: Span) -> bool:
    """Whether an office at the end of councillors is that of one who serves them: "Cllrs Adams, Brown, Town Clerk"."""
    alone = titles.plural == "Councillor" and not last.name.is_full and last.name.end <= piece.start
    return alone and OFFICE_OF_ONE.fullmatch(text[slice(*piece)].strip(" .")) is not None


def _untitled(one: AttendeeDraft) -> AttendeeDraft:
    return one._replace(name=replace(one.name, honorific=None))


def _named_before(text: str, piece: Span, titles: Titles, setting: ListSetting) -> list[AttendeeDraft]:
    """Whoever is named in a segment before the office of the next."""
    found = name_in(text, *piece, titles, setting)
    return people_of_segment(text, piece, piece.end, found, setting, []) if found is not None else []


def _setting(text: str, start: int, end: int, *, labelled: bool) -> tuple[int, ListSetting]:
    """Where the names begin, and what the list is known for: a role or an area may stand before all names."""
    setting = ListSetting(labelled)
    if clause := OPENING_CLAUSE.match(text, start, end):
        start = clause.end()
    while sides := SIDE.match(text, start, end):
        start = sides.end()
        title = honorific_at(f"{sides.group().strip(' :')} ", 0)[0]
        setting = replace(setting, title=title)  # "Councillors: Mrs Adams, Brown", "Councillors: Ann Adams, Bob Brown"
    match = PREFIX.match(text, start, end)
    if not match:
        return start, setting
    prefix = match.group(1)
    if prefix == "Messrs":
        return match.end(), setting
    area = prefix.split()[-1].lower() in not_names.AREAS
    if honorific_at(prefix)[0] or (looks_like_name(prefix.split()) and not area) or opens_with_initialled_name(prefix):
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
    if low.endswith((" staff", " team")):
        return match.end(), setting  # "Alpha Homes Staff – Ann Adams (Director)"
    if is_role(prefix) and not low.endswith("s"):
        return start, setting  # "Chairman: Councillor Adams": of one person
    if any(w.rstrip("s") in AGENT_WORDS or w in AGENT_WORDS for w in low.split()):
        several = low.split()[-1].rstrip("s") in AGENT_WORDS  # "Head of Legal Services" is one person's
        head, of, rest = prefix.partition(" of ")
        several = several or head.split()[-1].lower() in GROUPS_OF_PEOPLE
        setting = replace(setting, role=f"{PLURAL_S.sub('', head)}{of}{rest}" if several else prefix)
    return match.end(), setting
