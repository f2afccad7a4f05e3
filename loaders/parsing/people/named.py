"""Those named behind "presented by": people with their roles, initials of an attendee, or an office."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions import OFFICE
from loaders.parsing.attendance import INITIALS, read_people_in_prose
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import is_role
from loaders.spans import Span

# "presented by Ann Adams on behalf of", "by Ann Adams, outlining": what ends those named.
BEHIND_NAMES = re.compile(
    r"\s+(?:who\b|which\b|as\s+follows|on\s+(?:the|behalf)|and\s+(?:it|the\s+\w+\s+(?:was|were))\b|to\s+(?:the|members)\b|"
    r"in\s+relation|regarding|outlining|setting|detailing|using)"
)
LEADING_ARTICLE = re.compile(r"(?:the|our)\s+", re.I)
AND_THE = re.compile(r"\s+and\s+the\s+")  # "Head of Care and the Head of Health"
TWO_OR_THREE = re.compile(r"[A-Z]{2,3}")  # "AB"
LONGEST_ROLE = 120  # characters behind "presented by"

References = list[PersonReference]


def reference_at(item: ItemContext, words: str, span: Span, *, role: str | None = None) -> PersonReference:
    """Whoever the words at a place mean."""
    return item.attendees.reference(words, *item.page.source(span), role=role)


def named_behind(item: ItemContext, start: int, end: int) -> References:
    """Those named behind "presented by": people with their roles, or one role."""
    text = item.text
    stop = BEHIND_NAMES.search(text[start:end])
    end = start + stop.start() if stop else end
    entries = read_people_in_prose(text, start, end)
    if entries:
        return [item.person(entry, role=entry.role or entry.organisation) for entry in entries]
    bare = text[start:end].strip(" .,;:\n\t")
    lead = LEADING_ARTICLE.match(bare)
    bare = bare[lead.end() :] if lead else bare
    place = text.find(bare, start) if bare else -1
    if place < 0 or len(bare) > LONGEST_ROLE:
        return []
    span = Span(place, place + len(bare))
    if (INITIALS.match(bare) or TWO_OR_THREE.fullmatch(bare)) and item.attendees.resolve(bare):
        return [reference_at(item, bare, span)]
    pair = AND_THE.split(bare)
    if len(pair) == 2 and all(is_role(p) and p[0].isupper() for p in pair):
        first, second = pair
        return [
            reference_at(item, first, Span(place, place + len(first)), role=first),
            reference_at(item, second, Span(span.end - len(second), span.end), role=second),
        ]
    named = is_role(bare) and (bare[0].isupper() or bool(OFFICE.fullmatch(bare) and item.attendees.resolve(bare)))
    return [reference_at(item, bare, span, role=bare)] if named else []
