"""Matters each of which is followed by its resolution: "Standing Orders - Councillors resolved to sign"."""

from __future__ import annotations

from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.drafts import DecisionDraft
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, bodies, decisions

# "Standing Orders - Councillors resolved to sign": what stands before is signed, paid or adopted.
MATTER_RESOLVED = PrefilteredPattern(
    rf"(?P<matter>[A-Z][^\n.]{{3,160}}?)[\s,–—-]+(?:(?:the|The)\s+)?"
    rf"(?i:{alternatives(bodies.THAT_DECIDE, bodies.MEMBERS_THAT_RESOLVE)})\s+"
    rf"(?:unanimously\s+)?resolved\s+to\s+{alternatives(decisions.RESOLVED_TO)}(?=\W*(?:\n|$)|\s+[A-Z£])"
)


def matters_resolved(item: ItemContext, part: Paragraph) -> tuple[DecisionDraft, ...]:
    """What a paragraph says was resolved to be signed, paid or adopted, each with the matter before it."""
    found = MATTER_RESOLVED.finditer(item.text, part)
    return tuple(DecisionDraft(one.start("matter"), one.end(), formal=True) for one in found)
