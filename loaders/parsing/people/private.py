"""Private individuals in the text: whoever speaks, complains or applies for themselves becomes no person of the graph.

Attendees, councillors and whoever is named with an office or a body act in the business. Others do not where the item
is one in which the public speak, or where the words beside the name say that they are there for themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.minutes import Interest, PersonReference
from loaders.parsing.context import ItemContext
from loaders.parsing.words import alternatives, public

_PRIVATE = alternatives(public.PRIVATE_IN_TEXT)
_ITEM = re.compile(rf"\b{alternatives(public.ITEMS_OF_THE_PUBLIC)}\b", re.I)
_ROLE = re.compile(rf"\W*(?:(?:an?|the|local)\s+)*{_PRIVATE}\b", re.I)
_TITLE = r"(?:Mrs?|Ms|Miss|Mx|Dr)?\.?\s*"
# "a resident, Ann Adams", "Pupils Ann Adams and Ben Brown"
_BEFORE = re.compile(
    rf"\b(?i:{_PRIVATE})\s*[,:(–-]?\s*(?:{_TITLE}[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){{0,2}}(?:,\s*|\s+and\s+)){{0,3}}{_TITLE}$"
)
_BEHIND = re.compile(
    rf"\s*(?:[,(–-]\s*(?:(?:an?|the|local|one\s+of\s+the)\s+)*{_PRIVATE}\b"
    r"|,?\s*(?:aged\s+\d|of\s+\d+\w?\s+[A-Z])|[^.;\n]{0,80}\bpetition\b)",
    re.I,
)
_PLAIN_TITLES = frozenset({"Mr", "Mrs", "Ms", "Miss", "Mx"})
_LEADING = re.compile(rf"{_PRIVATE}\b\s+(?=[A-Z])", re.I)
_NEAR = 80  # characters before a name that may say who it is
_FEWEST_ATTENDEES = 2  # of a list that is complete enough to say who is a member


def of_the_business(item: ItemContext, people: Iterable[PersonReference]) -> list[PersonReference]:
    """Those who act in the business, and not for themselves."""
    return [person for person in people if not _is_private(item, person)]


def interests_of_members(item: ItemContext, interests: Iterable[Interest]) -> list[Interest]:
    """The interests but those of "Mr" or "Mrs" somebody whom no list of the meeting names: they are of the public."""
    complete = len(item.attendees.attendees) >= _FEWEST_ATTENDEES
    return [
        interest
        for interest in interests
        if interest.person.attendees or not (complete and interest.person.honorific in _PLAIN_TITLES)
    ]


def _is_private(item: ItemContext, person: PersonReference) -> bool:
    if person.attendees or not person.person or (person.honorific or "").endswith("Councillor"):
        return False
    role = person.role or ""
    if _ROLE.match(role) or _LEADING.match(person.as_written):
        return True
    if not role and (_ITEM.search(item.title) or _ITEM.search(item.title_above or "")):
        return True
    text, body = item.text, item.body
    for found in re.finditer(re.escape(person.as_written), text[body.start : body.end]):
        begin, end = body.start + found.start(), body.start + found.end()
        if _BEFORE.search(text, max(body.start, begin - _NEAR), begin) or _BEHIND.match(text, end):
            return True
    return False
