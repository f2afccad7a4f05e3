"""Which matches tell that an item discusses a topic.

Every match counts, with two exceptions that were tuned on real minutes:

1. A match inside the name of an office or body ("Director of Public Health", "Early Help Manager", "Safeguarding
   Board", "a colleague from Public Health") names that office or body. It counts in a heading, and beside another
   match of the topic in the item.
2. A topic that its vocabulary calls generic (training, budget, consultation) is in passing when a long item mentions it
   once and its heading does not.

A label in a list ("b. Policies") is as good as a heading.
"""

from __future__ import annotations

from itertools import takewhile

from loaders.topics.headings import content_words
from loaders.topics.matches import Match
from loaders.topics.wording import DECIDING_BODIES, OFFICES, OFFICES_OF
from loaders.topics.words import Words

LONG_ITEM = 50
"""The number of words from which on an item is long."""

_DIVIDING = frozenset(("and", "&", ",", "/"))
_REACH = 3
_REACH_BACK = 9


def names_an_office(words: Words, first: int, last: int) -> bool:
    """Whether the words from ``first`` to ``last`` stand inside the name of an office or body."""
    return _office_before(words, first) or _office_behind(words, last)


def fills_its_part(words: Words, match: Match, heading: tuple[int, int]) -> bool:
    """Whether the match stands in a heading and hardly a word stands beside it in its part of the heading.

    A spelling that counts in headings only ("Planning", "Staff") does so in "Staff transitions", not in the midst of
    a long heading about something else.
    """
    inside = words.between(*heading)
    if match.first not in inside or match.last not in inside:
        return False
    before = takewhile(
        lambda index: index in inside and words.word(index).lower() not in _DIVIDING,
        words.backwards(match.first, _REACH_BACK),
    )
    behind = takewhile(
        lambda index: index in inside and words.word(index).lower() not in _DIVIDING,
        words.forwards(match.last, _REACH_BACK),
    )
    return len(content_words(" ".join(words.word(index) for index in (*before, *behind)))) <= 1


def _office_before(words: Words, first: int) -> bool:
    if words.joined(first) and words.word(first - 1) == "from" and words.word(first).istitle():
        return True
    linked = False
    for index in words.backwards(first, _REACH_BACK):
        word = words.word(index)
        if linked and words.normal(index) in OFFICES_OF and (word[0].isupper() or words.normal(index) in OFFICES):
            return True
        linked = word.lower() in ("of", "for", ",")
        if not (linked or word[0].isupper() or word.lower() in ("and", "the", ",", "&")):
            return False
    return False


def _office_behind(words: Words, last: int) -> bool:
    for index in words.forwards(last, _REACH):
        if words.normal(index) in OFFICES:
            return True
        if not words.word(index)[0].isupper():
            return False
        if words.normal(index) in DECIDING_BODIES:
            return True
    return False
