"""Which of the names in a title block is the board that met, and which the body that runs it.

Every name has points: for the form of words that it stands in, and for the features below. The best one is the board,
unless a rule of ``CHOICES`` knows better; the rules are asked in their order, each of what those before chose: first
which kind of body it is, then its fuller name, and a name that is none ("the committee") at last.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from loaders.parsing.forms import honorific_at, is_role, label_at, opens_with_initialled_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.board_names import Form, names_in
from loaders.parsing.title_block.casing import title_case
from loaders.parsing.title_block.fields import Field
from loaders.parsing.title_block.meeting_name import meeting_name, named_by_what_it_does, parish_meeting
from loaders.parsing.title_block.tidying import BODY
from loaders.parsing.title_block.unit import unit_above
from loaders.parsing.title_block.wrapped import joined
from loaders.parsing.words import alternatives, bodies
from loaders.spans import Span

PARENT_BODY = re.compile(rf"\b{alternatives(bodies.PARENTS)}\b[^,]{{0,25}}$", re.I)
SUB_BODY = re.compile(rf"\b{alternatives(bodies.PARTS)}\b", re.I)
# "Sub-Group", "Working Party": a part of a body, whatever else stands beside it.
OF_A_BODY = re.compile(rf"\b{alternatives(bodies.PARTS_BY_NAME)}$", re.I)
GOVERNING = re.compile(r"\b(?:governors|governing\s+(?:board|body))\b", re.I)
# "Full Governing Body": that of the school which stands above.
GOVERNING_ALONE = re.compile(
    r"(?:full\s+|local\s+)?(?:governing\s+(?:board|body)|board\s+of\s+governors|governors)", re.I
)
SCHOOL = re.compile(
    r"(?P<name>[A-Z][\w’'.&-]*(?:\s+[\w’'.&()-]+){1,8}?\s+(?i:school|academy|college|nursery))"
    r"(?:,\s+[A-Z][\w’' -]{2,30})?"
)
NEAR_THE_TOP = 4  # lines
GENERIC = re.compile(
    r"(?:the\s+)?(?:(?:parish|town|community|county|borough|district|city|full)\s+)?"
    rf"{alternatives(bodies.PLAIN_WITH_KIND)}",
    re.I,
)
BEHIND_ITS_NAME = re.compile(r"\s+of\s+", re.I)  # "Annual Parish Meeting of Upton"
UNNAMED = re.compile(rf"(?:the\s+)?{alternatives(bodies.PLAIN)}", re.I)
# Who runs a body that stands above by its name alone: "ALPHA ALMSHOUSE CHARITY" | "Trustees' Meeting".
WHO_RUN_IT = re.compile(rf"(?:the\s+)?(?:board\s+of\s+)?{alternatives(bodies.WHO_RUN_A_BODY)}", re.I)
HOUSE = re.compile(
    rf"(?P<name>(?:[A-Z][\w’'.&-]*\s+(?:(?:and|of|the|for|&)\s+)*){{1,6}}{alternatives(bodies.RUN_BY_OTHERS)})", re.I
)
ENDS_IN_BODY = re.compile(rf"\b{BODY}\b(?:\s+on\s+[\w ]+)?$", re.I)  # "Alpha Board", "Joint Committee on Health"
HOLDS_BODY = re.compile(rf"\b{BODY}\b", re.I)  # "Board of Alpha School"
# What commissions or runs health care is the body above its committees, though it is called a board or a group.
OF_HEALTH_CARE = (
    r"(?:clinical\s+commissioning\s+group|(?:university|teaching)\s+health\s+board|integrated\s+care\s+board)$"
)
RUNS_OTHERS = re.compile(rf"governors|governing|council|trust|{OF_HEALTH_CARE}", re.I)
HEALTH_BODY = re.compile(OF_HEALTH_CARE, re.I)
TWO_NAMES = re.compile(
    r"(?P<first>.{4,80}?)\s*(?:\s[-–—|]\s|:\s|,\s)\s*(?P<second>.{4,80})$"
)  # "Alpha Council - Beta Board"
NAME_OF_NAME = re.compile(  # "Beta Committee of Alpha Council"
    r"(?P<first>.{4,80}?)\s+of\s+(?:the\s+)?(?P<second>.{4,80}(?:Council|Trust|Authority|Association))$", re.I
)
# "Alpha City Council's Beta Policy Committee", "Alpha Council Beta Panel"
COUNCIL_AND_PART = re.compile(
    r"(?P<first>(?:[A-Z][\w’'.-]*\s+|(?:and|&|of|upon)\s+){1,6}Council)(?:[’']s?)?,?\s+"
    r"(?P<second>[A-Z].{3,80})$"
)
# What a form calls the meeting's name: "Meeting Title: Alpha Board Meeting".
TITLE_LABEL = re.compile(
    r"(?:meeting\s+(?:title|name)|(?:title|name)\s+of\s+(?:the\s+)?(?:meeting|committee|board))"
    r"(?:\s*[:\t]|\s{3,})",
    re.I,
)
MINUTES_OF = re.compile(r"\bminutes?\s+of\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,3}meeting\b", re.I)
CELLS = re.compile(r"[,;(\t]|\s/\s")
LETTERS_AND_BODY = re.compile(r"(?P<letters>[A-Z]{3,6})\s+(?:Board|Committee|Council|Panel|Forum)")
LETTERS_THAT_TELL = 3
SMALL_WORDS = frozenset({"of", "and", "the", "for"})
# "Licensing Sub-Committee (Alpha City Council)": whose it is.
IN_BRACKETS = re.compile(r"(?P<first>.{4,80}?)\s*\((?P<second>[^()]{3,60}\b(?:Council|Trust|Authority|Board))\)$")
LONGEST_LINE = 320  # characters
# "... held at the Village Hall on 6 May PRESENT (6 Councillors): Ann Adams": title and attendance in one paragraph.
PRESENT_IN_LINE = re.compile(r"\s(?:PRESENT|Present)\s*(?:\([^()]{1,30}\)\s*)?[:–—-]")
ENOUGH = 2.0  # points that a board must have
LATER_LINE = 0.12  # points that each line further down costs
NO_LETTERS = re.compile(r"\W+")


@dataclass(frozen=True)
class _Candidate:
    name: Field[str]
    form: Form
    line: Line
    order: int
    labelled: bool = False

    @property
    def points(self) -> float:
        features = sum(feature.points for feature in FEATURES if feature.holds(self))
        return self.form.points - LATER_LINE * self.order + features


class Feature(NamedTuple):
    """Something about a name that speaks for the board, or against it, with an example."""

    name: str
    points: float
    holds: Callable[[_Candidate], bool]
    example: str


FEATURES = (
    Feature("ends in a word for a body", 3.0, lambda one: bool(ENDS_IN_BODY.search(one.name.value)), "Alpha Board"),
    Feature(
        "holds a word for a body", 2.0,
        lambda one: not ENDS_IN_BODY.search(one.name.value) and bool(HOLDS_BODY.search(one.name.value)),
        "Board of Alpha School",
    ),
    Feature("stands in a marked line", 0.6, lambda one: bool(one.line.heading or one.line.bold), "# Alpha Board"),
    Feature("is the title of a web page", -0.8, lambda one: one.line.key == "title", "title: Alpha Board, May 2022"),
    Feature("is said to be the board", 3.0, lambda one: one.line.key in ("board", "committee"), "board: Alpha Board"),
    Feature("stands behind a label", 3.0, lambda one: one.labelled, "Meeting Title: Alpha Board"),
)  # fmt: skip


def read_board(page: CleanText, zone: list[Line]) -> tuple[Field[str] | None, Field[str] | None]:
    """The board and, where two bodies are named, the one that runs it; ``zone`` are the lines of the title block."""
    candidates = [
        _Candidate(name, form, line, order, TITLE_LABEL.match(page.of(line)) is not None)
        for order, line in enumerate(_before_attendance(page, line) for line in joined(page, zone))
        if len(page.of(line)) <= LONGEST_LINE and not _tells_of_an_attendee(page.of(line))
        for name, form in names_in(page, line)
    ]
    weighed = [(candidate.points, candidate.name) for candidate in candidates]
    ranked = [name for points, name in sorted(weighed, key=lambda one: -one[0]) if points >= ENOUGH]
    if not ranked:
        board_only = named_by_what_it_does(page, zone) or meeting_name(page, zone) or unit_above(page, zone, None)
        return board_only, unit_above(page, zone, board_only) if board_only else None
    board = ranked[0]
    for choose in CHOICES:
        board = choose(ranked, board)
    parish = parish_meeting(page, zone)
    if parish is not None and PARENT_BODY.search(board.value):
        return parish, None if GENERIC.fullmatch(board.value) else board
    if parish is not None and BEHIND_ITS_NAME.fullmatch(page.text, parish.span.end, board.span.start):
        return Field(f"{parish.value} of {board.value}", Span(parish.span.start, board.span.end)), None
    if board.value.islower() and UNNAMED.fullmatch(board.value):
        return None, None  # "the above council" of a text that names it nowhere
    return _apart(board, _parent_of(ranked, board) or _house_of(page, zone, board) or unit_above(page, zone, board))


def _before_attendance(page: CleanText, line: Line) -> Line:
    """A long line without the attendance that it goes on with."""
    begins = PRESENT_IN_LINE.search(page.of(line)) if line.end - line.start > LONGEST_LINE else None
    return replace(line, end=line.start + begins.start()) if begins else line


def _sub_body(ranked: list[Field[str]], board: Field[str]) -> Field[str]:
    """A committee beside the council that runs it is the board that met."""
    subs = [name for name in ranked if SUB_BODY.search(name.value) and not GOVERNING.search(name.value)]
    subs = [name for name in subs if not GENERIC.fullmatch(name.value)] or subs
    if HEALTH_BODY.search(board.value) and (below := [name for name in subs if not HEALTH_BODY.search(name.value)]):
        return below[0]
    if not OF_A_BODY.search(board.value) and (parts := [name for name in subs if OF_A_BODY.search(name.value)]):
        return parts[0]
    return subs[0] if subs and (not SUB_BODY.search(board.value) or GOVERNING.search(board.value)) else board


def _fuller_name(ranked: list[Field[str]], board: Field[str]) -> Field[str]:
    """ "The Parish Council" is the one whose name stands above: "Alpha Parish Council", "Parish Council of Alpha".

    So is "Full Council": that of "Alpha Town Council".
    """
    own = _key(board.value).removeprefix("the ").removeprefix("full ")
    fuller = [
        name for name in ranked if _key(name.value).endswith(f" {own}") or _key(name.value).startswith(f"{own} of ")
    ]
    fuller = [name for name in fuller if not GENERIC.fullmatch(name.value)]
    unnamed = GENERIC.fullmatch(board.value) or " " not in board.value  # "Association", "Forum"
    return fuller[0] if fuller and unnamed else board


def _in_full(ranked: list[Field[str]], board: Field[str]) -> Field[str]:
    """ "ABC Board" is the one whose words these letters begin: "Alpha Beta Care Board"."""
    short = LETTERS_AND_BODY.fullmatch(board.value)
    if short is None:
        return board
    for name in ranked:
        words = [word for word in _key(name.value).split() if word not in SMALL_WORDS]
        begins = "".join(word[0] for word in words)
        letters = short["letters"].lower()
        if (begins.endswith(letters) or _shortens(letters, begins)) and name is not board:
            return name
    return board


def _shortens(letters: str, begins: str) -> bool:
    """Whether letters leave out some of those that a name's words begin with: "ALS", Alpha-on-Sea Local Safety."""
    left = iter(begins)
    return len(letters) > LETTERS_THAT_TELL and letters[0] == begins[:1] and all(letter in left for letter in letters)


def _any_name(ranked: list[Field[str]], board: Field[str]) -> Field[str]:
    """ "The committee" is that of the body that is named."""
    if not UNNAMED.fullmatch(board.value):
        return board
    return next((name for name in ranked if not GENERIC.fullmatch(name.value)), board)


CHOICES = (_sub_body, _fuller_name, _in_full, _any_name)


def _parent_of(ranked: list[Field[str]], board: Field[str]) -> Field[str] | None:
    """The body that runs the board: the best name of a body that runs others and is not part of the board's own."""
    own = _key(board.value)
    for name in ranked:
        council = PARENT_BODY.search(name.value) and (not SUB_BODY.search(name.value) or RUNS_OTHERS.search(name.value))
        runs = council or (OF_A_BODY.search(board.value) and not OF_A_BODY.search(name.value))
        if runs and own not in _key(name.value) and SUB_BODY.search(board.value) and not GENERIC.fullmatch(name.value):
            return name
    return None


def _house_of(page: CleanText, zone: list[Line], board: Field[str]) -> Field[str] | None:
    """The school above a governing body that has no name of its own: "ALPHA PRIMARY SCHOOL" | "Full Governing Body".

    So the charity, hall or institute above its trustees or committee.
    """
    named = SCHOOL if GOVERNING_ALONE.fullmatch(board.value) else HOUSE if WHO_RUN_IT.fullmatch(board.value) else None
    if named is None:
        return None
    for line in zone[:NEAR_THE_TOP]:
        found = named.fullmatch(page.of(line).strip(" *_#"))
        if found and line.start < board.span.start and not label_at(page.text, line.start, line.end):
            return Field(title_case(found["name"]), Span(line.start, line.end))
    return None


def _tells_of_an_attendee(words: str) -> bool:
    """Whether a line that the attendance has left out is one of it: "A Lind, Clerk, Alton Council" runs no board."""
    if MINUTES_OF.search(words):
        return False
    if opens_with_initialled_name(words):
        return True  # "Sir Ann Adams AA Alton City Council"
    first, *others = CELLS.split(words)
    titled = honorific_at(first.lstrip("-•* "))[0] or ""
    return bool(others) and (titled.endswith("Councillor") or any(map(is_role, others[:-1])))


def _key(name: str) -> str:
    return NO_LETTERS.sub(" ", name.lower().replace("cttee", "committee").replace("&", "and")).strip()


def _apart(board: Field[str], parent: Field[str] | None) -> tuple[Field[str], Field[str] | None]:
    """Two bodies under one name taken apart: "Alpha Council - Beta Committee", "Beta Committee of Alpha Council"."""
    span = board.span
    if parted := COUNCIL_AND_PART.match(board.value):
        first, second = parted["first"], parted["second"]
        is_part = SUB_BODY.search(second) and ENDS_IN_BODY.search(second) and not SUB_BODY.search(first)
        if is_part and not GENERIC.fullmatch(first) and not GENERIC.fullmatch(second):
            return Field(second, span), parent or Field(first, span)
    if dash := TWO_NAMES.match(board.value):
        first, second = dash.group("first"), dash.group("second")
        if PARENT_BODY.search(first) and SUB_BODY.search(second):
            board, parent = Field(second, span), parent or Field(first, span)
        elif PARENT_BODY.search(second) and SUB_BODY.search(first) and not SUB_BODY.search(second):
            board, parent = Field(first, span), parent or Field(second, span)
    within = IN_BRACKETS.match(board.value)
    if within and SUB_BODY.search(within["first"]):
        return Field(within["first"], span), parent or Field(within["second"], span)
    of = NAME_OF_NAME.match(board.value)
    if of and SUB_BODY.search(of.group("first")) and parent is None:
        return Field(of.group("first"), span), Field(of.group("second"), span)
    return board, parent
