"""Columns that a copy set one below another: all names of a list, then all roles, then all initials.

Where there are as many lines of roles as of names, they stand in the same order. Where not, whose role is whose is
lost: the people are read, their roles are left out with a doubt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile

from loaders.parsing.attendance.drafts import AttendeeDraft, Findings, LineDoubt, Listed
from loaders.parsing.attendance.lists.by_line import under_label
from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.persons import read_line, with_column
from loaders.parsing.forms import PersonName, is_organisation, is_role, parse_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, attendance_tables
from loaders.spans import Span

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
UNFINISHED = re.compile(r"(?:[-–&/,]|\b(?:and|of|for|the|to))$")  # how a line ends that the next one goes on with
LONGEST_HEADING = 4  # words
FEWEST = 3  # names above the first role
SHARE = 0.7  # of the lines below the names that are roles or organisations
REASON = "names and roles stand in columns whose rows are lost: roles left out"


def read_columns(page: CleanText, block: LabelledBlock) -> Findings | None:
    """The people of a block whose columns stand one below another; None where it is no such block.

    A block may hold several such pairs of columns, each below a heading of its own ("Voting members:").
    """
    lines = [page.lines[number] for number in block.lines]
    lines = [line for line in lines if any(char.isalpha() for char in page.of(line))]
    lines = [line for line in lines if not HEAD.fullmatch(page.of(line).strip())]
    if len(lines) < 2 * FEWEST or any(line.column >= 0 or line.is_furniture for line in lines):
        return None
    listed: list[AttendeeDraft] = []
    doubts: list[LineDoubt] = []
    for pair in _pairs(page, lines):
        if len(pair.names) < FEWEST or len(pair.details) < FEWEST or not _are_details(page, pair.details):
            return None
        people = [person for line in pair.names for person in read_line(page.text, line.start, line.end)]
        rows = _rows(page, pair.details, len(pair.names))
        if len(rows) == len(people) == len(pair.names):
            people = [with_column(person, page.text, *row) for person, row in zip(people, rows, strict=True)]
        else:
            doubts.append(LineDoubt(pair.details[0].number, REASON))
        listed += people
    if not listed:
        return None
    people_listed = tuple(Listed(person, block.status) for person in under_label(listed, block.label))
    return Findings(people_listed, frozenset(block.lines), tuple(doubts))


@dataclass(frozen=True)
class Pair:
    """Two columns, one below the other: lines that are names, and the lines of roles below them."""

    names: list[Line]
    details: list[Line]


def _pairs(page: CleanText, lines: list[Line]) -> list[Pair]:
    """The pairs of columns in a block, up to the foot of a page."""
    found: list[Pair] = []
    known: set[str] = set()
    for line in takewhile(lambda line: not FIGURES.search(page.of(line)), lines):
        name = _name(page, line)
        if name is not None and not (found and found[-1].details and _goes_on(page, line, found[-1])):
            if not found or found[-1].details:
                found.append(Pair([], []))
            found[-1].names.append(line)
            known.add(name.initials.upper())
        elif found and not _is_initials(words := page.of(line).strip(), known) and not _heads_pair(words):
            found[-1].details.append(line)
    return [_without_first_detail(page, pair) for pair in found]


def _goes_on(page: CleanText, line: Line, pair: Pair) -> bool:
    """Whether a line that looks like a name begins as the details do: "Thornham Valley Integrated" among them."""
    return any(_alike(page, line, other) for other in (*pair.names[-1:], *pair.details))


def _alike(page: CleanText, one: Line, other: Line) -> bool:
    """Whether two lines begin with the same two words."""
    return one is not other and page.of(one).split()[:2] == page.of(other).split()[:2]


def _without_first_detail(page: CleanText, pair: Pair) -> Pair:
    """The pair with the last of its names among the details, where it begins as one of these does."""
    if len(pair.names) > FEWEST and _goes_on(page, pair.names[-1], pair):
        return Pair(pair.names[:-1], [pair.names[-1], *pair.details])
    return pair


def _heads_pair(words: str) -> bool:
    """Whether a line is the heading of a group: "Non voting members:"."""
    return words.endswith(":") and len(words.split()) <= LONGEST_HEADING


def _rows(page: CleanText, details: list[Line], count: int) -> list[Span]:
    """The details as rows, where narrow columns cut them: first where a line is clearly unfinished.

    ``count`` is how many there should be; only where the clear cuts leave more, what is no role goes to the row above.
    """
    rows = _cut_clearly(page, details)
    if len(rows) <= count:
        return rows
    whole: list[Span] = []
    for row in rows:
        words = page.text[slice(*row)].strip()
        if whole and not is_role(words) and not is_organisation(words):
            whole[-1] = Span(whole[-1].start, row.end)
        else:
            whole.append(row)
    return whole


def _cut_clearly(page: CleanText, details: list[Line]) -> list[Span]:
    """The rows of lines of which one goes on with the one above, that has no end."""
    rows: list[Span] = []
    for line in details:
        if rows and UNFINISHED.search(page.text[slice(*rows[-1])].rstrip()):
            rows[-1] = Span(rows[-1].start, line.end)
        else:
            rows.append(Span(line.start, line.end))
    return rows


def _name(page: CleanText, line: Line) -> PersonName | None:
    """The name that a line is, and nothing else but brackets."""
    bare = BRACKETS.sub("", page.of(line))
    name = parse_name(bare, 0, len(bare)) if "," not in bare else None
    if name is None or not (name.is_full or name.honorific):
        return None
    return None if is_role(name.as_written if name.honorific else bare) else name


def _is_initials(words: str, known: set[str]) -> bool:
    return INITIALS.fullmatch(words) is not None and (words.upper() in known or words.upper()[:2] in known)


def _are_details(page: CleanText, lines: list[Line]) -> bool:
    """Whether lines are roles and organisations, and hardly anything else; none names somebody."""
    named = [line for line in lines if _names_somebody(page.of(line))]
    if any(not any(_alike(page, line, other) for other in lines) for line in named):
        return False
    told = [" ".join(page.text[slice(*row)].split()) for row in _cut_clearly(page, lines)]
    return sum(is_role(words) or is_organisation(words) for words in told) >= SHARE * len(told)


def _names_somebody(words: str) -> bool:
    if is_role(words):
        return False
    bare = BRACKETS.sub("", words)  # "Ann Adams (Head of Roads, Parks and Trees)"
    return any(parse_name(one, 0, len(one)) is not None for one in {words, bare})
