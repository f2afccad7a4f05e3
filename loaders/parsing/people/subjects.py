"""Whose sentence it is: where the clause of a verb begins, and the people that its subject names."""

from __future__ import annotations

import re

from loaders.parsing.attendance import AttendeeDraft, read_people_in_prose
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import parse_name
from loaders.parsing.words import alternatives, bodies, honorifics
from loaders.spans import Span

# "... Chief Inspector Adams": a rank that begins a name.
RANK_INSIDE = re.compile(
    rf"(?<=\s)(?=(?:{alternatives(honorifics.BEFORE_A_RANK)}\s+)?{alternatives(honorifics.RANKS)}\b\.?\s+[A-Z])"
)
# "Low Lynham & East Vale Borough Council Cllr Adams gave ...": a body's name before the one who speaks.
NAME_OF_BODY = re.compile(
    rf"(?:[A-Z][\w’'-]*\s+|[&]\s+|and\s+|of\s+){{1,8}}{alternatives(bodies.BEFORE_A_SPEAKER)}\s+"
    rf"(?={alternatives(honorifics.IN_PROSE)}\b)"
)
# "Speed Monitor – The Clerk reported", "War Memorial - Cllr Adams gave ...": what it is about, before who tells it.
TOPIC_FIRST = re.compile(
    rf"(?:\W*\d[\d.]*[.)]?\s+)?(?:[^.;\n]|\.(?=\d)){{3,80}}?\s[-–—]{{1,2}}\s+(?=(?:The|Our)\s+[A-Z]|{alternatives(honorifics.IN_PROSE)}\b)"
)
SUBJECT_FIRST = re.compile(r"[^.;:\n]{3,80}:\s+(?=[A-Z])")  # "Air fryers: Ann Adams reported", of attendees
CLAUSES = re.compile(r";\s+|,?\s+(?:and|AND)\s+|\n\s*")
# What the clause before is: a sentence of its own, and no further name.
OF_A_CLAUSE = re.compile(r"\b(?:was|were|is|are|had|has|have|[a-z]{3,}ed|to)\b")


def last_clause(item: ItemContext, start: int, end: int) -> int:
    """Where the clause begins whose subject is one attendee, behind "; ", " and " or a line's end; else ``start``.

    "The report had been circulated and Ann Adams presented it", "Cllr Adams welcomed the vicar; Mr Brown gave a talk".
    """
    for cut in reversed(list(CLAUSES.finditer(item.text, start, end))):
        own, before = item.text[cut.end() : end].strip(), item.text[start : cut.start()]
        if OF_A_CLAUSE.search(before) and parse_name(own, 0, len(own)) and len(item.attendees.by_name(own)) == 1:
            return cut.end()
    return start


def people_of(text: str, subject: Span) -> list[AttendeeDraft]:
    """The people that a subject is, or that it ends with behind their rank."""
    body = NAME_OF_BODY.match(text, *subject)
    entries = read_people_in_prose(text, body.end() if body else subject.start, subject.end)
    ranked = None if entries else RANK_INSIDE.search(text, *subject)
    return read_people_in_prose(text, ranked.end(), subject.end) if ranked else entries
