"""Decisions in a list below a body's name: "The Committee noted:- (1) ...", "The Board: (a) noted ...; (b) ..."."""

from __future__ import annotations

import re

from loaders.parsing.context import Cursor, Reading
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Paragraph, collapse_whitespace
from loaders.parsing.words import alternatives, bodies, decisions

_NOUNS = alternatives(bodies.THAT_DECIDE, ("cabinet", "governors", "trustees"))
_BODY = rf"\W*(?:The|This)\s+(?:[\w’'&-]+\s+){{0,4}}?(?i:{_NOUNS})"
_ADVERBS = rf"(?:\s+(?:{alternatives(decisions.ADVERBS)}))*"
# "The Committee noted:-", "The Board agreed to note that:"
STEM = re.compile(
    rf"(?:{_BODY}){_ADVERBS}\s+(?P<verb>(?:(?:agreed|resolved)\s+to\s+)?(?:{alternatives(decisions.HEADS_LIST)}))"
    r"(?:\s+the\s+following)?(?P<that>\s+that)?\s*:\s*[-–—]?",
)
# "The Board:", "The Committee, having considered the report,": each entry below begins with what was done.
BODY_ALONE = re.compile(rf"(?:{_BODY})(?:,?\s+having\s[^:]{{3,160}})?\s*[:,]?\s*[-–—]?")
DONE = PrefilteredPattern(rf"(?:{alternatives(decisions.HEADS_ENTRY)})\b", re.I)
MARK = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]+")
GOES_ON = re.compile(r"[\s,;]+(?:and|or)?\s*$")
ENDED = re.compile(r"[:,–—-]\s*$")
Drafts = tuple[DecisionDraft, ...]


def read_told_list(at: Cursor) -> Reading[Drafts] | None:
    """The entries of a numbered list below a body's name and what it did: "The Committee noted:- (1) ..."."""
    stem = STEM.fullmatch(at.part.words.strip())
    if stem is None:
        return None
    did = " ".join(collapse_whitespace(stem["verb"] + (stem["that"] or "")).split())
    place, found = at.after(), []
    while not place.at_end and _is_entry(place.part):
        words = GOES_ON.sub("", collapse_whitespace(place.part.words))
        that = did.endswith(" that") and words.lower().startswith("that ")
        told = f"{did.removesuffix(' that') if that else did} {words}"
        found.append(DecisionDraft(place.part.start, place.part.end, formal=True, text=told))
        place = place.after()
    return Reading(tuple(found), place) if found else None


def read_told_entry(at: Cursor) -> Reading[Drafts] | None:
    """An entry that begins with what was done, of a numbered list below a body's name: "The Board: | (a) noted ..."."""
    part = at.part
    if not _is_entry(part) or DONE.match(part) is None:
        return None
    above = next((one for one in reversed(at.parts[: at.index]) if not one.mark), None)
    if (
        above is None
        or not ENDED.search(above.words)
        or BODY_ALONE.fullmatch(above.words.strip().split("\n")[-1]) is None
    ):
        return None
    return Reading((DecisionDraft(part.start, part.end, formal=True),), at.after())


def _is_entry(part: Paragraph) -> bool:
    return MARK.fullmatch(part.mark.strip()) is not None and not part.heading
