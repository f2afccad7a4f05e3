"""Columns that a copy set one below another: all names of a list, then all roles, then all initials.

Where there are as many lines of roles as of names, they stand in the same order. Where not, whose role is whose is
lost: the people are read, their roles are left out with a doubt.
"""

from __future__ import annotations

import re
from itertools import takewhile

from loaders.parsing.attendance.drafts import AttendeeDraft, Findings, LineDoubt, Listed
from loaders.parsing.attendance.lists.by_line import under_label
from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.persons import read_line, with_column
from loaders.parsing.forms import PersonName, is_organisation, is_role, parse_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, attendance_tables

_DETAILS = (*attendance_tables.ROLE_HEADS, *attendance_tables.ORGANISATION_HEADS)
# Heads of the columns: "Name", "Role", "Title & Organisation", "Initials".
HEAD = re.compile(
    rf"{alternatives(attendance_tables.NAME_HEADS, attendance_tables.INITIALS_HEADS, _DETAILS)}"
    rf"(?:\s*(?:&|and|/)\s*{alternatives(_DETAILS)})?\s*:?",
    re.I,
)
INITIALS = re.compile(r"[A-Z]{2,3}[a-z]?|[A-Z][A-Za-z][a-z]?")
BRACKETS = re.compile(r"\s*\([^()]*\)$")
FIGURES = re.compile(r"\d\d")  # of a page's foot: "Minutes v12"
FEWEST = 3  # names above the first role
SHARE = 0.7  # of the lines below the names that are roles or organisations
REASON = "names and roles stand in columns whose rows are lost: roles left out"


def read_columns(page: CleanText, block: LabelledBlock) -> Findings | None:
    """The people of a block whose columns stand one below another; None where it is no such block."""
    lines = [page.lines[number] for number in block.lines]
    lines = [line for line in lines if any(char.isalpha() for char in page.of(line))]
    lines = [line for line in lines if not HEAD.fullmatch(page.of(line).strip())]
    if len(lines) < 2 * FEWEST or any(line.column >= 0 or line.is_furniture for line in lines):
        return None
    names = [_name(page, line) for line in lines]
    first = list(takewhile(lambda name: name is not None, names))
    known = {name.initials.upper() for name in first if name is not None}
    below = [line for line in lines[len(first) :] if not _is_initials(page.of(line).strip(), known)]
    below = list(takewhile(lambda line: not FIGURES.search(page.of(line)), below))
    if len(first) < FEWEST or len(below) < FEWEST or not _are_details(page, below):
        return None
    people = [person for line in lines[: len(first)] for person in read_line(page.text, line.start, line.end)]
    doubts: tuple[LineDoubt, ...] = ()
    if len(below) == len(people) == len(first):
        people = [_with(page, person, line) for person, line in zip(people, below, strict=True)]
    else:
        doubts = (LineDoubt(below[0].number, REASON),)
    listed = tuple(Listed(person, block.status) for person in under_label(people, block.label))
    return Findings(listed, frozenset(block.lines), doubts)


def _name(page: CleanText, line: Line) -> PersonName | None:
    """The name that a line is, and nothing else but brackets."""
    bare = BRACKETS.sub("", page.of(line))
    name = parse_name(bare, 0, len(bare)) if "," not in bare else None
    return name if name is not None and (name.is_full or name.honorific) and not is_role(bare) else None


def _is_initials(words: str, known: set[str]) -> bool:
    return INITIALS.fullmatch(words) is not None and (words.upper() in known or words.upper()[:2] in known)


def _are_details(page: CleanText, lines: list[Line]) -> bool:
    """Whether lines are roles and organisations, and hardly anything else; none names somebody."""
    told = [page.of(line) for line in lines]
    bare = [BRACKETS.sub("", words) for words in told]  # "Ann Adams (Head of Roads, Parks and Trees)"
    if any(parse_name(words, 0, len(words)) is not None and not is_role(words) for words in (*told, *bare)):
        return False
    return sum(is_role(words) or is_organisation(words) for words in told) >= SHARE * len(told)


def _with(page: CleanText, person: AttendeeDraft, line: Line) -> AttendeeDraft:
    """The person with the line of the other column; the words stand apart from the name."""
    return with_column(person, page.text, line.start, line.end)
