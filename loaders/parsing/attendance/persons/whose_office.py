"""Whose office a segment of a list is: that of the person before it, of the one after it, or of nobody who is named."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.entries import AND
from loaders.parsing.attendance.persons.leads import LEADING_OFFICE
from loaders.parsing.attendance.persons.names import OFFICE_RUN_IN
from loaders.parsing.attendance.persons.offices import is_office
from loaders.parsing.attendance.persons.openings import Holder
from loaders.parsing.forms import SEVERAL_AGENTS, honorific_at, is_organisation, is_role, parse_listed_name, parse_name
from loaders.parsing.words import alternatives, roles
from loaders.spans import Span

AND_BEFORE = re.compile(r"(?:\band|&|;|\bwith(?:\s+the)?)\s*$")
# A name before what is printed beside it: "Ann Adams (Clerk)", "Ann Adams - Clerk".
HEAD = re.compile(rf"\s*[(\[]|\s?[-–—]\s|[-–—](?={OFFICE_RUN_IN})")
# The same where surnames are not published: "Sarah W [Treasurer]".
SHORT_NAME = re.compile(r"[A-Z][a-z]{2,} [A-Z]\.?")
# Initials in brackets behind a name: "(AA)".
INITIALS = re.compile(r"\s*[(\[](?P<initials>[A-Z]{2,4}[a-z]?)[)\]]")
ONE_WORD_AND_OFFICE = re.compile(r"[A-Z][a-z]+\s*\([^()]{3,40}\)")
# Somebody with an initial, inside of what stands behind another: "Cole Others: D. Dunn".
SOMEBODY_ELSE = re.compile(r"(?:^|\s)[A-Z]\.\s?[A-Z][a-z]{2,}")
GROUP_OF_PEOPLE = re.compile(
    rf"(?:(?:all|both)\s+)?(?:[A-Za-z-]+\s+){{0,3}}{alternatives(roles.GROUPS_OF_PEOPLE)}", re.I
)
# "the Clerk", "The Head Teacher"
THE_OFFICE = re.compile(r"the\s+[A-Z]", re.I)
LONGEST_JOIN = 12  # characters of what joins an office to those before it
COUNCILLORS = ("Councillor", "County Councillor", "District Councillor", "Borough Councillor", "Parish Councillor")


def is_next_ones_office(text: str, pieces: Sequence[Span], named: Sequence[bool], place: int) -> bool:
    """Whether a segment is the office of the name after its comma: "Cllr Lane and the Clerk, Ann Adams".

    Behind a comma it is where a councillor stands before it: "Cllr Lane, the Clerk, Mrs Adams".
    """
    if place + 1 >= len(pieces) or named[place] or not named[place + 1] or not is_office(text, pieces[place]):
        return False
    if text[pieces[place].end : pieces[place + 1].start].strip() != ",":
        return False
    if (
        place == 0
        or AND_BEFORE.search(text, max(0, pieces[place].start - LONGEST_JOIN), pieces[place].start) is not None
    ):
        return True
    titles = (honorific_at(text[slice(*piece)].lstrip())[0] for piece in reversed(pieces[:place]))
    titled_next = honorific_at(text[slice(*pieces[place + 1])].lstrip())[0] is not None
    last = next((title for title in titles if title), None)
    return titled_next and last in COUNCILLORS and THE_OFFICE.match(text[slice(*pieces[place])].lstrip()) is not None


def may_be_role_and_place(people: Sequence[AttendeeDraft], text: str, piece: Span, one: Holder) -> bool:
    """Whether a role and a name after a comma may be the role and the town of the person before."""
    if one.office.split()[-1].lower() in SEVERAL_AGENTS:
        return False  # "Clerks Ann Adams and Bob Brown"
    if not people or one.name.honorific or "." in one.name.as_written or len(one.name.words[0]) == 1:
        return False
    initials = INITIALS.match(text, *one.rest)
    if initials and one.name.may_be_initials(initials.group("initials")):
        return False  # "Bob Brown (BB), Treasurer Ann Adams (AA)"
    last = people[-1]
    between = text[last.end : piece.start]
    return (
        between.strip() == ","
        and not last.roles
        and not last.chair
        and not last.organisation
        and last.name.honorific is None
    )


def is_nobodys_office(person: AttendeeDraft, text: str, piece: Span) -> bool:
    """Whether a segment is an office whose holder is not named: "County Cllr Brown and the Clerk"."""
    words = text[slice(*piece)].strip(" .\n")
    if person.roles and "\n" in text[person.end : piece.start] and text[: person.end].endswith(")"):
        return is_role(words.split(" – ")[0].split(" - ")[0])  # "Clerk (A Adams)" | "Engineer – represented by B Brown"
    if SOMEBODY_ELSE.search(words.split("(")[0]) and not is_organisation(words):
        return True  # "C. Cole Others here: D. Dunn (Warden)": whose office that is no one can say
    if GROUP_OF_PEOPLE.fullmatch(words):
        return True  # "Ann Adams, Bob Brown, Elected Members": of all of them
    if ONE_WORD_AND_OFFICE.fullmatch(words) and not is_role(words.split("(")[0]):
        return True  # "Ann Adams, Bea (minutes)": somebody else's
    if not THE_OFFICE.match(words) or not is_role(words):
        return False
    between = text[person.end : piece.start]
    if ";" in between or (person.roles and words.startswith("the ")):
        return True
    return AND.fullmatch(between) is not None or person.name.honorific in COUNCILLORS


def is_role_of(people: Sequence[AttendeeDraft], text: str, piece: Span) -> bool:
    """Whether a segment after a comma is the role of a person who has none so far ("..., Workforce Manager")."""
    if (
        not people
        or people[-1].chair
        or people[-1].roles
        or people[-1].organisation
        or LEADING_OFFICE.match(text, *piece)
    ):
        return False
    words = text[slice(*piece)].strip()
    head = HEAD.split(words, maxsplit=1)[0]
    if head != words and (parse_name(head, 0, len(head)) is not None or SHORT_NAME.fullmatch(head)):
        return False  # "Ann Adams, Bob Brown (Clerk)"
    if head != words and not people[-1].name.is_full and not is_role(head) and parse_listed_name(head, 0, len(head)):
        return False  # "Ann, Bob (Clerk)"
    return (
        text[people[-1].end : piece.start].strip() == ","
        and is_role(words)
        and honorific_at(words)[0] is None
        and parse_name(words, 0, len(words)) is None
    )
