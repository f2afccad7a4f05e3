"""The unit of local government that runs a board, where its name has no word for a body: "BOROUGH OF ALPHA"."""

from __future__ import annotations

import re

from loaders.parsing.forms import label_at
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.casing import title_case
from loaders.parsing.title_block.fields import Field
from loaders.parsing.words import alternatives, bodies
from loaders.spans import Span

NEAR_THE_TOP = 4  # lines
# "Royal Borough of Alpha", "CITY OF ALPHA": a line of its own.
UNIT = re.compile(
    r"[\s*_#]*(?P<name>(?:the\s+)?(?:(?:royal|london|metropolitan|county)\s+)*(?P<kind>borough|city|county|district|town|parish|"
    r"community|municipality)\s+of\s+(?:the\s+)?(?-i:[A-Z])[\w’'-]*(?:[\s-](?:and|&|on|upon|in|the|le|next|with|cum|(?-i:[A-Z])[\w’'-]*)){0,5})"
    r"[\s*_#]*",
    re.I,
)
# "Kelverton Borough Council, Civic Centre, High Street", "Page 1 of 2      Orrin District Council": the foot of a text.
FOOT = re.compile(
    r"\W*(?:(?i:page)\s+\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\W+)?"
    r"(?P<name>(?:[A-Z][\w’'-]*\s+(?:(?:and|of|on|upon|the|in|&)\s+)*){1,5}"
    rf"(?:{alternatives(bodies.KINDS_OF_COUNCIL)})\s+(?:Borough\s+|City\s+|District\s+)?Council)(?:\W*|\s*[,|•·–-].*|\s{{2,}}.*|\t.*)"
)
# A body that every council may have: "Cabinet", "Planning Committee".
OF_ANY_COUNCIL = re.compile(
    rf"(?:the\s+)?{alternatives(bodies.OF_ANY_COUNCIL)}(?:\s+(?:sub-?\s?)?(?:committee|panel|board))?", re.I
)
AT_THE_FOOT = 2  # lines
OF_COUNCILS = frozenset({"borough", "city"})  # whose name is that of the council, too


def unit_above(page: CleanText, zone: list[Line], board: Field[str] | None) -> Field[str] | None:
    """The unit that a line near the top names; below a board, and of a parish without one, there is none."""
    for line in zone[:NEAR_THE_TOP]:
        found = UNIT.fullmatch(page.of(line))
        if found is None or label_at(page.text, line.start, line.end):
            continue
        if board is None and found["kind"].lower() not in OF_COUNCILS:
            continue
        if board is None or (line.start < board.span.start and found["name"].casefold() not in board.value.casefold()):
            begin = line.start + found.start("name")
            return Field(title_case(" ".join(found["name"].split())), Span(begin, line.start + found.end("name")))
    return None


def council_at_the_foot(page: CleanText, board: Field[str] | None) -> Field[str] | None:
    """The council that the last lines of a text name, above a body that every council may have, named nowhere else."""
    if board is None or not OF_ANY_COUNCIL.fullmatch(board.value):
        return None
    for line in reversed([one for one in page.lines if page.of(one).strip()][-AT_THE_FOOT:]):
        found = FOOT.fullmatch(page.of(line))
        if found is not None:
            return Field(found["name"], Span(line.start + found.start("name"), line.start + found.end("name")))
    return None
