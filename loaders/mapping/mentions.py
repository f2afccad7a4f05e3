"""Organisations and boards that an item speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.schema import Board, Organisation
from loaders.parsing.words import alternatives, bodies

_WORD = r"[A-Z][\w’'&-]*"
_CAPITAL = r"[A-Z](?<!\w[A-Z])"  # \b[A-Z], but the capital comes first: a search then skips all other letters
_LINK = r"(?:\s+(?:of|and|for|the|&|in|on)(?=\s+[A-Z])){0,2}"
BODY = re.compile(
    rf"(?P<name>{_CAPITAL}[\w’'&-]*(?:{_LINK}\s+{_WORD}){{0,7}}?{_LINK}\s+"
    rf"(?P<kind>{alternatives(bodies.NAMED_IN_TEXT)}))\b(?!\s+(?:Tax|House|Chamber|"
    r"Members?|Officers?|Leader|Plan|Meeting))"
)
MEETS = frozenset({"Committee", "Subcommittee", "Sub-Committee", "Commission", "Panel", "Board", "Forum", "Cabinet"})
LEADING = re.compile(
    r"^(?:The|This|That|Our|Their|Its|His|Her|A|An|In|At|On|For|By|With|"
    r"From|To|And|If|When|Since|Following|Full|New|Each|Every|All|Any|"
    r"Some|Other|Both|Local|Individual|Annual|Draft|Report|Chair|Members?|"
    r"Officers?|Clerk|Councillors?|Meeting|Minutes)\s+(?:of\s+)?(?:the\s+)?"
)
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
    """An organisation or board named at ``start``..``end``."""

    kind: type[Board] | type[Organisation]
    name: str
    start: int
    end: int


def bodies_in(text: str, start: int, end: int) -> Iterator[NamedBody]:
    """Bodies with a proper name in ``text[start:end]``; plain words ("the Parish Council") name none."""
    for match in BODY.finditer(text, start, end):
        begin = match.start()
        name = match.group("name")
        while lead := LEADING.match(name):
            begin += lead.end()
            name = name[lead.end() :]
        words = name.split()
        if len(words) < 2 or " ".join(words).lower() in TOO_PLAIN or words[0].islower():
            continue
        if "\n\n" in match.group() or len(words) > 9:
            continue
        kind: type[Board] | type[Organisation] = Board if match.group("kind").title() in MEETS else Organisation
        yield NamedBody(kind, " ".join(words), begin, match.end())
