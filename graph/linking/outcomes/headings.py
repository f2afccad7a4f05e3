"""What the headings of items tell of the business under them, and which look back on earlier tasks."""

from __future__ import annotations

import re

from graph.linking.outcomes.language.content import NOTHING, Content, content, telling_roots
from graph.linking.outcomes.parts import RUN_ON

ROUTINE = re.compile(
    r"\b(?:minutes|matters?\s+arising|apologies|(?:other|new|old|unfinished|general)\s+business|a\.?o\.?b|actions?|next\s+meeting|welcome|"
    r"declarations?|(?:members\s+of\s+the\s+)?public['’]?s?\s+(?:participation|session|forum|questions?|comments?)|questions?(?:\s+time)?|comments|reports?|correspondence|finance|financial|payments?|accounts?|updates?|"
    r"(?:and\s+)?sign(?:ed|ing)?(?=\s+(?:of\s+)?(?:the\s+)?minutes)|minutes\s+of\s+the\s+meeting\s+held|closed?|closing|interests?|dispensations?|introductions?|attendance|receiv(?:e|ed|ing)|consider(?:ed|ation)?|approv(?:e|ed|al)|"
    r"(?:further\s+)?information|suggested|items?|agenda|previous|presented|accepted|requiring|attention|additional|inclusion|any)\b|^\(",
    re.I,
)
"""Headings of items in which any business may come up."""
# "Notice boards – update and choice of design": what is done there with the matter.
_WHAT_OF_IT = re.compile(
    r"(?<=\w{4})\s*(?::|\s[-–—]|[-–—]\s)\s*(?:to\s+)?(?:updates?|reports?|progress|review|discuss(?:ion)?|consider(?:ation)?|next\s+steps)\b.*$",
    re.I,
)
LOOKING_BACK = re.compile(
    r"\bmatters?\s+(?:arising|outstanding)\b|\bactions?\b|\b(?:clerk|chair|chairman|chairwoman|secretary)['’]?s?['’]?\s+"
    r"(?:report|update)s?\b|\bprogress\b|\bfollow[- ]?up\b|\bprevious\b",
    re.I,
)


def subject_of(heading: str) -> Content:
    """What a heading tells of the business under it: of "AGM update" the AGM, of "Clerk's report" nothing."""
    if heading.startswith("("):
        return NOTHING
    heading = _WHAT_OF_IT.sub("", RUN_ON.sub("", heading))
    left = content(ROUTINE.sub(" ", heading))
    return left._replace(roots=telling_roots(left.roots)) if ROUTINE.search(heading) else left
