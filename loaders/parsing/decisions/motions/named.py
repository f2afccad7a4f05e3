"""Whom the words beside "proposed by" and "seconded by" name."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions import parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.text import collapse_whitespace
from loaders.parsing.words import honorifics

SEVERAL = re.compile(r"[,;/&+\t]|\band\b")  # what stands between the names of several


def people_named(item: ItemContext, span: tuple[int, int]) -> tuple[PersonReference, ...]:
    """Those whom a stretch of clean text names: who moves, or seconds; a name that a line's end divides is one."""
    printed = item.text[slice(*span)]
    if "\n" in printed.strip() and not SEVERAL.search(printed):
        words = collapse_whitespace(printed)
        named: tuple[PersonReference, ...] = (item.attendees.reference(words, *item.page.source_span(*span)),)
    else:
        named = parse_owners(item, *span)
    return tuple(person for person in named if _is_a_person(person))


def _is_a_person(named: PersonReference) -> bool:
    """Whether somebody is named, and no title alone: "Councillor" at the end of a line before the name."""
    if not named.attendees and all(
        word.strip(".").lower() in honorifics.HONORIFICS for word in named.as_written.split()
    ):
        return False
    return bool(named.attendees) or named.person or len(named.as_written.split()) <= 3
