"""What is told of anybody at all, there or away: tables of ways of telling, and what words of coming and going lead to.

A sentence begins with anybody that is named, has a title or holds an office, and it is asked what is said of them. What
boards speak of stays; every other state, place and cause of theirs is cut, in whatever words it is told.
"""

from collections.abc import Iterator

from loaders.privacy.absence.ways.ailing import AILING
from loaders.privacy.absence.ways.before import BEFORE
from loaders.privacy.absence.ways.behind import BEHIND, SEEN_BY
from loaders.privacy.absence.ways.going import told_as_going
from loaders.privacy.absence.ways.leaving import LEAVING
from loaders.privacy.absence.ways.naming import NAMING, NEXT
from loaders.privacy.absence.ways.people import People
from loaders.privacy.absence.ways.private import told_of_private_lives
from loaders.privacy.absence.ways.way import Known, told_anywhere, told_before, told_behind
from loaders.privacy.masking import Place

__all__ = ["SEEN_BY", "People", "told_next", "told_of_anyone"]


def told_of_anyone(people: People, is_known: Known) -> Iterator[Place]:
    """The places in the text of ``people`` where something private is told of them."""
    yield from told_behind(people, BEHIND, is_known)
    yield from told_before(people, BEFORE, is_known)
    yield from told_anywhere(people, (*LEAVING, *AILING, *NAMING), is_known)
    yield from told_as_going(people, is_known)
    yield from told_of_private_lives(people, is_known)


def told_next(people: People, is_known: Known, start: int, end: int) -> Iterator[Place]:
    """The places in a sentence behind one on somebody absent where it goes on about them."""
    yield from told_anywhere(people, NEXT, is_known, start, end)
