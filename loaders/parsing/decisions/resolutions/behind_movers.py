"""Resolutions that begin behind who moved them, at the end of a paragraph, with a list of their parts below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.decisions.motions import Motion, Option, people_named, votes_counted
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, decisions

_ADVERBS = rf"(?i:{alternatives(decisions.ADVERBS)})"
# "It was moved by Ann Adams, seconded by Bob Brown, and | RESOLVED that:": who moved, before an open stem.
MOVERS_THEN_RESOLVED = re.compile(
    r"\b(?:moved|proposed|seconded)\b[^.;:]{3,160}?(?:,|\band|\n)\s+(?:it\s+was\s+)?(?:unanimously\s+)?"
    r"(?P<resolved>RESOLVED|Resolved|resolved)\b[^.;]{0,100}?(?::|\b(?:that|to)|[–—-])\s*$",
    re.I,
)
# "The motion was put and carried and", "Following debate and upon being put to the vote,": what may stand before it.
_PUT = (
    r"(?:(?=[^.;\n]{0,160}?\b(?i:motion|amendment|proposal|vote|voting|put|debate|discussion|carried)\b)"
    r"[A-Z][^.;\n]{3,200}?(?:,|\band)\s+)?"
)
# "Moved by Ann Adams, seconded by Bob Brown, that ... This was carried. RESOLVED that ...": one behind the other.
MOVED_THEN_RESOLVED = re.compile(
    rf"\b(?i:moved|proposed|motion\s+in\s+the\s+name\s+of)\b[^;]{{1,600}}?\b(?i:seconded)\b[^;]{{3,900}}?[.]\s+{_PUT}"
    rf"(?:(?i:it\s+was)\s+(?:{_ADVERBS}\s+)?)?(?P<resolved>RESOLVED|Resolved)\b(?=[\s:,–-]*(?i:that|to)\b)"
)
# "RESOLVED (by 5 votes to 1): That (i)" right before the first part of a list.
VOTES_BEFORE = re.compile(
    r"\bresolved\s*(?P<votes>\([^()\n]{3,90}\))[\s:,–—-]*(?:that|to)?[\s:,–—-]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])?\s*$",
    re.I,
)
# "resolved, on the proposal of Mr Crane, seconded by Dr Moss, to raise the rent": who moved, before what.
ON_PROPOSAL = re.compile(
    r"\W*(?:on|upon)\s+the\s+(?:proposal|proposition|motion)\s+of\s+(?P<mover>[^,;:\n]{3,50}?),?\s+(?:and\s+)?seconded\s+by\s+"
    r"(?P<seconder>[^,;:\n]{3,50}?),?\s+(?=(?:to|that)\s)",
    re.I,
)
REACH = 160  # characters before a part in which they stand
ENDS = (":", "that", "to", "–", "—", "-")  # how an open stem ends


def apart_from_movers(item: ItemContext, part: Paragraph) -> Iterator[Paragraph]:
    """A paragraph as it is, or as two: who moved and "RESOLVED that:" at its end; what was moved and its resolution."""
    ends_open = part.words.rstrip().lower().endswith(ENDS)
    found = MOVERS_THEN_RESOLVED.search(item.text, part.start, part.end) if ends_open else None
    if found is None and ("RESOLVED" in part.words or "Resolved" in part.words):
        found = MOVED_THEN_RESOLVED.search(item.text, part.start, part.end)
    if found is None:
        yield part
        return
    begin = found.start("resolved")
    yield part.up_to(item.page, begin)
    yield Paragraph(*item.page.passage(begin, part.end), row=part.row)


def votes_before(item: ItemContext, begin: int, start: int) -> dict[Option, int]:
    """How many voted how, as the brackets behind "RESOLVED" say that lead to the part at ``start``."""
    found = VOTES_BEFORE.search(item.text, max(begin, start - REACH), start)
    return votes_counted(item.text, item.page.passage(*found.span("votes"))) if found else {}


def moved_on_proposal(item: ItemContext, draft: DecisionDraft) -> DecisionDraft:
    """A resolution without "on the proposal of Ann Adams, seconded by Bob Brown," before its words: who moved it."""
    found = ON_PROPOSAL.match(item.text, draft.start, draft.end)
    if found is None or draft.motion is not None or draft.text:
        return draft
    movers, seconders = (people_named(item, found.span(who)) for who in ("mover", "seconder"))
    motion = Motion(found.end(), draft.end, movers, seconders)
    return replace(draft, start=found.end(), motion=motion, moved_at=draft.start)
