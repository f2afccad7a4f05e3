"""What an organisation is called in one document: its name, with units and initials led back to it."""

from __future__ import annotations

import re
from collections import defaultdict

from graph.identity.matching.bodies import PARTING, is_acronym, organisation_block
from graph.identity.naming.keys import organisation_id, split_unit
from loaders.minutes import Minutes

_KIND = re.compile(
    r"\b(?:(?:royal|county|city|metropolitan|borough|district|town|parish|community)\s+)+(?=council$)", re.I
)

_MOST_BEFORE = 4  # words: "NHS Alderbourne and Fellshire Integrated Care Board"
_OTHER_BODY = re.compile(r"\b(?:of|for|to|at|in|with)\b|[,:/(]")


class OrganisationNames:
    """The organisations that a meeting's attendance and title name, to find out what shorter names mean among them.

    Shorter are initials, and a council's name without its kind: in minutes that name Alton County Council, and no other
    council of Alton, "Alton Council" is that one. In what is told, the last words of a name are: "the Youth Trust" is
    the Brindle Youth Trust where the minutes name that, and no other name of theirs ends so.
    """

    def __init__(self, scope: str, minutes: Minutes) -> None:
        self.scope = scope
        printed = [attendee.organisation for attendee in minutes.attendees if attendee.organisation]
        if minutes.parent_body:
            printed.append(minutes.parent_body.text)
        self._by_initials: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._named: dict[str, str] = {}
        self._places: dict[str, tuple[int, int]] = {}
        self._councils: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for words in printed:
            name, _ = split_unit(words)
            if not is_acronym(name) and len(name.split()) > 1:
                self._by_initials[organisation_block(name)].setdefault(organisation_id(name, scope), name)
            self._named.setdefault(organisation_id(name, scope), name)
            if (bare := _KIND.sub("", name)) != name:
                self._councils[organisation_id(bare, scope)].setdefault(organisation_id(name, scope), name)

        self._listed = frozenset(self._named)

    def find(self, words: str) -> tuple[str, str, tuple[str, ...]]:
        """The id and name of the organisation that ``words`` mean, and the shorter name by which they call it."""
        name, _ = split_unit(words)
        own = organisation_id(name, self.scope)
        meant = self._by_initials.get(organisation_block(name), {}) if is_acronym(name) else self._councils.get(own, {})
        if len(meant) == 1:
            ((id, full),) = meant.items()
            return id, full, (name,)
        return own, name, ()

    def add(self, name: str, start: int, end: int) -> None:
        """Take note of an organisation that the text names there."""
        id = organisation_id(name, self.scope)
        self._named.setdefault(id, name)
        self._places.setdefault(id, (start, end))

    def place(self, id: str) -> tuple[int, int] | None:
        """Where the text names it first; None where only the list does."""
        return self._places.get(id)

    def whole(self, words: str) -> tuple[str, str] | None:
        """The id and name of the only organisation whose name ends with ``words``; None where not just one does.

        Words that are an organisation's name on the list mean that one. The end of a name becomes no other name of
        the organisation: in other minutes it may be that of another.
        """
        name, _ = split_unit(words)
        if organisation_id(name, self.scope) in self._listed or len(name.split()) < 2:
            return None
        meant = {id: full for id, full in self._named.items() if _ends_with(full, name)}
        return next(iter(meant.items())) if len(meant) == 1 else None


def _ends_with(full: str, ending: str) -> bool:
    """Whether a name is ``ending`` behind words that name a place or so.

    "Friends of ..." is a body of its own; and north and south, old and new are two.
    """
    before, found, rest = full.casefold().rpartition(f" {ending.casefold()}")
    words = before.split()
    return (
        bool(found) and not rest and len(words) <= _MOST_BEFORE and PARTING.isdisjoint(words)
        and not _OTHER_BODY.search(before)
    )  # fmt: skip
