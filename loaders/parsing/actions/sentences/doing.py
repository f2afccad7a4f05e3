"""Who is at a task already: "AA is chasing the broker"."""

from __future__ import annotations

from loaders.minutes import PersonReference
from loaders.parsing.actions.owners import is_known_owner_list, parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments

# "AA is chasing the broker."
IS_DOING = PrefilteredPattern(
    rf"(?:[Tt]he\s+)?(?P<who>[A-Z][\w.’'-]*(?:\s+(?:[A-Z][\w.’'-]*|and|&)){{0,4}})\s+(?:is|are)\s+(?:now\s+|also\s+|still\s+)?"
    rf"(?:{alternatives(commitments.IS_DOING)})\s+(?!up\b)\w"
)


def doing_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Those who are at a task, as a sentence that begins with them tells: "AA is chasing the broker"."""
    match = IS_DOING.match_at(item.text, sentence)
    known = match and is_known_owner_list(match.group("who"), item.attendees)
    return parse_owners(item, *match.span("who")) if match and known else ()
