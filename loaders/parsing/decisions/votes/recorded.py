"""Recorded votes: who voted for, against or not, in lists, in sentences and in tables.

A list counts only where it names somebody of the meeting; whoever fits two attendees is not counted as either, and
whoever is told to have voted in two ways did neither, as far as can be read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Vote
from loaders.parsing.context import ItemContext
from loaders.parsing.decisions.votes.labels import Option, people_in
from loaders.parsing.decisions.votes.lists import read_lists
from loaders.parsing.decisions.votes.tables import read_tables

_NOBODY = re.compile(r"^\W*(?:none|nil|0|nobody|no\s*one|-)?\W*$", re.I)
_ANY = re.compile(
    r"\b(?:for|favou?r|against|abstain|abstention|ayes|noes|dissenting|opposed|recorded\s+vote|voting)", re.I
)


@dataclass
class RecordedVotes:
    """Who voted how, and the numbers told with the lists."""

    votes: list[Vote] = field(default_factory=list)
    counts: dict[Option, int] = field(default_factory=dict)
    start: int = -1
    end: int = -1


def read_recorded_votes(item: ItemContext, start: int, end: int) -> RecordedVotes:
    """The votes by name between two clean offsets; nobody where they name nobody of the meeting."""
    found = RecordedVotes()
    if not _ANY.search(item.text, start, end):
        return found
    told: dict[tuple[int, ...], set[Option]] = {}
    for list_ in (*read_lists(item, start, end), *read_tables(item, start, end)):
        people = people_in(item, list_.start, list_.end)
        named = [person for person in people if len(person.attendees) == 1]
        if not named and not (list_.count is not None or _NOBODY.match(item.text[list_.start : list_.end])):
            continue
        new = [person for person in named if person.attendees not in told]
        for person in named:
            told.setdefault(person.attendees, set()).add(list_.option)
        found.votes += [
            Vote(start=person.start, end=person.end, voter=person, option=list_.option) for person in new
        ]  # fmt: skip
        if list_.count is not None:
            found.counts.setdefault(list_.option, list_.count)
        elif new and list_.whole:
            found.counts[list_.option] = found.counts.get(list_.option, 0) + len(people) - len(named) + len(new)
        found.start = list_.start if found.start < 0 else min(found.start, list_.start)
        found.end = max(found.end, list_.end)
    found.votes = [vote for vote in found.votes if len(told[vote.voter.attendees]) == 1]
    return found if found.votes else RecordedVotes()
