"""What an organisation is called in one document: its name, with units and initials led back to it."""

from __future__ import annotations

import re
from collections import defaultdict

from graph.identity.matching.bodies import is_acronym, organisation_block
from graph.identity.naming.keys import organisation_id, split_unit
from loaders.minutes import Minutes

_KIND = re.compile(
    r"\b(?:(?:royal|county|city|metropolitan|borough|district|town|parish|community)\s+)+(?=council$)", re.I
)


class OrganisationNames:
    """The organisations that a meeting's attendance and title name, to find out what shorter names mean among them.

    Shorter are initials, and a council's name without its kind: in minutes that name Alton County Council, and no other
    council of Alton, "Alton Council" is that one.
    """

    def __init__(self, scope: str, minutes: Minutes) -> None:
        self.scope = scope
        printed = [attendee.organisation for attendee in minutes.attendees if attendee.organisation]
        if minutes.parent_body:
            printed.append(minutes.parent_body.text)
        self._by_initials: defaultdict[str, dict[str, str]] = defaultdict(dict)
        self._councils: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for words in printed:
            name, _ = split_unit(words)
            if not is_acronym(name) and len(name.split()) > 1:
                self._by_initials[organisation_block(name)].setdefault(organisation_id(name, scope), name)
            if (bare := _KIND.sub("", name)) != name:
                self._councils[organisation_id(bare, scope)].setdefault(organisation_id(name, scope), name)

    def find(self, words: str) -> tuple[str, str, tuple[str, ...]]:
        """The id and name of the organisation that ``words`` mean, and the shorter name by which they call it."""
        name, _ = split_unit(words)
        own = organisation_id(name, self.scope)
        meant = self._by_initials.get(organisation_block(name), {}) if is_acronym(name) else self._councils.get(own, {})
        if len(meant) == 1:
            ((id, full),) = meant.items()
            return id, full, (name,)
        return own, name, ()
