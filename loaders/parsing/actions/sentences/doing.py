"""Who is at a task already: "AA is chasing the broker"."""

from __future__ import annotations

from loaders.minutes import PersonReference
from loaders.parsing.actions.owners import is_known_owner_list, parse_owners
from loaders.parsing.actions.subjects import behind_label
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments
from loaders.spans import Span

# "AA is chasing the broker."
IS_DOING = PrefilteredPattern(
    rf"(?:[Tt]he\s+)?(?P<who>[A-Z][\w.’'-]*(?:\s+(?:[A-Z][\w.’'-]*|and|&)){{0,4}})\s+(?:is|are)\s+(?:now\s+|also\s+|still\s+)?"
    rf"(?:{alternatives(commitments.IS_DOING)})\s+(?!up\b)\w"
)
# "Lime walk AA is still looking into it.": behind a label without its mark
LABELLED_IS_DOING = PrefilteredPattern(
    rf"(?P<before>[^.;:()]{{4,66}}?)\s+is\s+(?:now\s+|also\s+|still\s+)?(?:{alternatives(commitments.IS_DOING)})\s+(?!up\b)\w"
)
SIGNS = IS_DOING.bit | LABELLED_IS_DOING.bit


def doing_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who are at a task, as a sentence that begins with them tells: "AA is chasing the broker"."""
    match = IS_DOING.match_at(item.text, sentence)
    known = match and is_known_owner_list(match.group("who"), item.attendees)
    if not known and (labelled := LABELLED_IS_DOING.match_at(item.text, sentence)):
        initials = behind_label(item, Span(*labelled.span("before")))
        return parse_owners(item, *initials) if initials else ()
    return parse_owners(item, *match.span("who")) if match and known else ()
