"""What somebody asks all to do: "Mrs Adams asked members to let her have any items by 21 May"."""

from __future__ import annotations

from loaders.minutes import PersonReference
from loaders.parsing.actions.owners import parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, owners

ASKED_OF_ALL = PrefilteredPattern(
    r"[^.;:]{2,60}?\s(?:asked|reminded|requested|invited|encouraged|urged)\s+"
    rf"(?P<who>(?:all\s+)?(?:the\s+)?(?i:{alternatives(owners.ALL_WHO_ARE_THERE)})|everyone)\s+to\s+"
    rf"(?:please\s+)?{alternatives(commitments.GIVEN_TO_ALL)}\b"
)
SIGN = ASKED_OF_ALL.bit


def asked_of_all(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """All who are there, as the sentence names them; empty where it asks nothing of them."""
    match = ASKED_OF_ALL.match_at(item.text, sentence)
    return parse_owners(item, *match.span("who")) if match else ()
