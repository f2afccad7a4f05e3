"""What an organisation is called in one document: its name, with units and initials led back to it."""

from __future__ import annotations

from collections import defaultdict

from graph.identity.bodies import is_acronym, organisation_block
from loaders.identity import organisation_id, split_unit
from loaders.minutes import Minutes


class OrganisationNames:
    """The organisations that a meeting's attendance and title name, to find out what initials mean among them."""

    def __init__(self, scope: str, minutes: Minutes) -> None:
        self.scope = scope
        printed = [attendee.organisation for attendee in minutes.attendees if attendee.organisation]
        if minutes.parent_body:
            printed.append(minutes.parent_body.text)
        self._by_initials: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for words in printed:
            name, _ = split_unit(words)
            if not is_acronym(name) and len(name.split()) > 1:
                self._by_initials[organisation_block(name)].setdefault(organisation_id(name, scope), name)

    def find(self, words: str) -> tuple[str, str, tuple[str, ...]]:
        """The id and name of the organisation that ``words`` mean, and the initials by which they call it."""
        name, _ = split_unit(words)
        if is_acronym(name):
            meant = self._by_initials.get(organisation_block(name), {})
            if len(meant) == 1:
                ((id, full),) = meant.items()
                return id, full, (name,)
        return organisation_id(name, self.scope), name, ()
