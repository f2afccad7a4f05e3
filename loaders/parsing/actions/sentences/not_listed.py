"""Tasks of groups, and of bodies by their initials and titled people on no list: "PCC to seek", "PC Ash will"."""

from __future__ import annotations

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import NOT_TASK, TASK_VERBS
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PatternGroup, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, honorifics, owners

_TASK = rf"(?P<verb>{alternatives(commitments.TASK_VERBS)})\b(?=\s+\S)"
_BEGINS = r"\W*(?:\(?\w{1,3}[.)]\s+)?"
# "Ford Councillors to draw up a form", "It was agreed that the ward members would count them";
# "The group to report in May", but not "The group would ...", which is told of any group
GROUP = PrefilteredPattern(
    rf"(?:{_BEGINS}|[^.;]{{0,60}}?\b(?:agreed|AGREED|resolved|RESOLVED|decided)\s+that\s+)"
    rf"(?:[Tt]he\s+)?(?P<who>(?:(?!(?:An?|Each|Every|Another|Any|No)\b|[A-Z]\w+ing\b)[A-Z][\w’'-]*\s+|ward\s+|parish\s+|local\s+){{0,2}}"
    rf"(?i:{alternatives(owners.GROUPS_WITH_TASKS)}|group(?=\s+to\s)))\s+"
    rf"(?P<modal>(?:(?:is|are)\s+)?(?:to|would|will)\s+)(?:also\s+|then\s+)?{_TASK}"
)
# "PCC to seek three prices", "XY to speak to the school": initials that are nobody's on the list
INITIALS = PrefilteredPattern(rf"{_BEGINS}(?P<who>[A-Z]{{2,5}})\s+(?P<modal>(?:to|will)\s+)(?:also\s+|then\s+)?{_TASK}")
# "PCSO Ash would report back to the Clerk"
TITLED = PrefilteredPattern(
    rf"{_BEGINS}(?P<who>{alternatives(honorifics.RANKS, honorifics.IN_PROSE)}\.?\s+(?:[A-Z]\.?\s+)?[A-Z][a-z’'-]+)\s+"
    rf"(?P<modal>(?:would|will|to|is\s+to|has\s+agreed\s+to|agreed\s+to)\s+)(?:also\s+|then\s+)?{_TASK}"
)
PATTERNS = PatternGroup(GROUP, INITIALS, TITLED)
SIGNS = PATTERNS.bits
# "VAT to pay", "AGM to arrange": what is no body, and what somebody is to do.
NO_BODIES = frozenset(owners.CAPITALS_OF_NOBODY)


def owners_on_no_list(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """The group, the body or the titled one with which a sentence begins, and that is to do something."""
    if not sentence.hits & SIGNS:
        return ()
    found = PATTERNS.match_at(item.text, sentence)
    if found is None or found["verb"] not in TASK_VERBS or found["who"] in NO_BODIES:
        return ()
    # what those who are known are to do is told elsewhere ("commitments.py")
    if item.attendees.resolve(found["who"]) or NOT_TASK.match(item.text, found.start("modal"), sentence.end):
        return ()
    return (item.attendees.reference(found["who"], *item.page.source_span(*found.span("who"))),)
