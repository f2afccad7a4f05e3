"""Organisations and boards that an item speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.schema import Board, Organisation
from loaders.parsing.forms import MONTH
from loaders.parsing.patterns import LedPattern
from loaders.parsing.words import alternatives, bodies

_WORD = r"[A-Z][\w’'&-]*"
_CAPITAL = r"[A-Z](?<!\w[A-Z])"  # \b[A-Z], but the capital comes first: a search then skips all other letters
_LINK = r"(?:\s+(?:of|and|for|the|&|in|on)(?=\s+[A-Z])){0,2}"
_KIND = alternatives(bodies.NAMED_IN_TEXT)
KIND = LedPattern(_KIND)
BODY = re.compile(
    rf"(?P<name>{_CAPITAL}[\w’'&-]*(?:{_LINK}\s+{_WORD}){{0,7}}?{_LINK}\s+"
    rf"(?P<kind>{_KIND}))\b(?!\s+(?:Tax|House|Chamber|"
    r"Members?|Officers?|Leader|Plan|Meeting))"
    rf"(?!\s(?:{_KIND})\b)"  # "Children's Trust Board" is no trust
    r"(?!(?<=\bSchool)[ ][A-Z])"  # nor "Church Lane and School Hill", "Early Years and School Readiness" a school
)
MEETS = frozenset({"Committee", "Subcommittee", "Sub-Committee", "Commission", "Panel", "Board", "Forum", "Cabinet"})
LEADING = re.compile(
    r"^(?:The|This|That|Our|Their|Its|His|Her|A|An|In|At|On|For|By|With|"
    r"From|To|And|If|When|Since|Following|Full|New|Each|Every|All|Any|"
    r"Some|Other|Both|Local|Individual|Annual|Draft|Report|Chair|Members?|"
    r"Officers?|Clerk|Councillors?|Meeting|Minutes)\s+(?:of\s+)?(?:the\s+)?"
)
# "Election of Alpha Committee", "Secretary for Alpha Board", "Manager the Board": the name is what stands behind.
BEFORE_NAME = re.compile(
    r"^(?:.*\b(?:Elections?|Updates?|Secretary|Chair\w*|Represent\w+|Vacanc(?:y|ies)|Appointments?|Nominations?|"
    r"Management|Membership|Manager|Meetings?|Reports?|Reviews?|Plans?|Minutes)\s+(?:of|on|to|for|from|and)\s+(?:the\s+)?"
    r"|.*\b(?:Head|Headteacher|Headmaster|Headmistress|Principal|Director|Leader|Chief\s+Executive)\s+(?:of|at)\s+(?:the\s+)?"
    r"|.*\b[A-Z]{2,}\s+The\s+"  # "THE CLERK The Council noted": a heading, and the words under it
    r"|(?:[A-Z][\w’'-]*\s+){2,}The\s+(?=[A-Z])"  # "Ann Adams The Alpha Committee is back": so is who reports
    r"|.*[A-Z][\w’'-]*\s+the\s+(?=[A-Z])|(?:Previously|Our)\s+(?:the\s+)?"
    r"|(?:Revised|Open|No)\s+(?=(?:Committee|Board|Panel|Forum)$))"
)
# "Parish Notice Board", "Public Forum": a thing, and a part of the evening.
NO_BODY = re.compile(rf"\b{alternatives(bodies.BOARDS_OF_WOOD)}\s+Boards?$|^(?:Public|Open)\s+Forum$")
# "the 1st July Planning Committee": a day before the name.
DAY_BEFORE = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\s+\Z")
OF_THE_DAY = re.compile(rf"{MONTH}\s+(?=\S+\s)", re.I)
# Boards by name that the law makes bodies with staff of their own: they send people, and no council runs them.
EMPLOYS = re.compile(r"\b(?:Integrated\s+Care|Local\s+Health|Internal\s+Drainage)\s+Board$")
THE = re.compile(r"\b(?:the|our)\s+\Z", re.I)
BETWEEN_NAMES = '.,;:()"“|/'  # marks that no name has inside
LONGEST_NAME = 300  # characters that a name may go on behind its kind
TOO_PLAIN = frozenset(
    [
        "parish council",
        "town council",
        "county council",
        "borough council",
        "district council",
        "city council",
        "full council",
        "the council",
        "primary school",
        "secondary school",
        "high school",
        "select committee",
        "scrutiny committee",
        "executive board",
        "management board",
        "joint committee",
        "youth council",
        "youth cabinet",
        "school council",
        "local authority",
        "community council",
        "project board",
        "programme board",
        "the trust",
        "unitary council",
    ]
)


@dataclass(frozen=True)
class NamedBody:
    """An organisation or board named at ``start``..``end``; ``definite`` where "the" stands before."""

    kind: type[Board] | type[Organisation]
    name: str
    start: int
    end: int
    definite: bool = field(default=False, compare=False)


def bodies_in(text: str, start: int, end: int) -> Iterator[NamedBody]:
    """Bodies with a proper name in ``text[start:end]``; plain words ("the Parish Council") name none."""
    for match in names_of_bodies(text, start, end):
        begin = match.start()
        name = match.group("name")
        if NO_BODY.search(" ".join(name.split())):
            continue
        while lead := LEADING.match(name) or BEFORE_NAME.match(name):
            begin += lead.end()
            name = name[lead.end() :]
        if DAY_BEFORE.search(text, max(start, begin - 6), begin) and (month := OF_THE_DAY.match(name)):
            begin += month.end()
            name = name[month.end() :]
        words = name.split()
        if len(words) < 2 or " ".join(words).lower() in TOO_PLAIN or words[0].islower():
            continue
        if "\n\n" in match.group() or len(words) > 9:
            continue
        meets = match.group("kind").title() in MEETS and not EMPLOYS.search(name)
        kind: type[Board] | type[Organisation] = Board if meets else Organisation
        definite = THE.search(text, max(start, begin - 8), begin) is not None
        yield NamedBody(kind, " ".join(words), begin, match.end(), definite)


def names_of_bodies(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The matches of ``BODY``: a name is looked for where its last word stands, back to the mark before it."""
    for kind in KIND.finditer(text, start, end):
        if kind.start() < start:
            continue
        begin = max(start, *(text.rfind(mark, start, kind.start()) + 1 for mark in BETWEEN_NAMES))
        match = BODY.search(text, begin, min(end, kind.end() + LONGEST_NAME))
        if match is not None and match.start("kind") == kind.start():
            yield match
            start = match.end()
