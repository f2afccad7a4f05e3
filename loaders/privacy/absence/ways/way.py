"""A way of telling why somebody was away, as one row of a table, and the one loop that walks such tables.

A row says what is told (the group ``told`` of its pattern), of whom, what must stand before the name, and what is kept
as a board's business. Whoever finds a new way adds a row, and a form of it to the tests; there is no other place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from loaders.parsing.forms import is_organisation
from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.entries import is_capitals
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import SENTENCE_END
from loaders.privacy.absence.told.clauses import is_told, without_times
from loaders.privacy.absence.told.doings import OWN, is_business, is_regular_deed
from loaders.privacy.absence.ways.business import THINGS, is_of_the_board, names_business
from loaders.privacy.absence.ways.people import People
from loaders.privacy.absence.words import OF_BUSINESS, OTHER_BUSINESS, WORD, is_neutral
from loaders.privacy.masking import Place

Known = Callable[[str], bool]  # whether words are a role, a body, a substitute or a time


class Who(Enum):
    """Of whom a way tells."""

    SUBJECTS = "subjects"  # whoever is named, and "he" or "she" behind them
    GROUPS = "groups"  # "two members of staff"
    NAMED = "named"
    OWNERS = "possessors"  # "Cllr Field's", "his"
    ABSENT = "absent"  # those alone who were away, by whatever word they are called


class Stays(Enum):
    """What of the words is kept."""

    BOARD = "what is of a board, known, or says nothing"
    PLACE = "the same, asked of the place alone in which somebody is"
    THEIRS = "what of somebody's own is of a board: a report, a proposal"
    OWN = "a report, a proposal, a ward of theirs"
    NAMED = "what names something of a board"
    VOTES = "what leads away from a vote or an item"
    DEEDS = "what somebody did, and the same as of a board"
    PRIVATE = "all but words of illness and family"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Way:
    """One row: a pattern with a group ``told``, and where it holds; a group ``what`` is asked for it, if there is one.

    ``lead``: what must end right before the name, or, of a pattern that stands anywhere, somewhere in its sentence.
    ``sole``: holds by itself, where nobody need be named before. ``stays``: what is kept.
    """

    pattern: re.Pattern[str] | LedPattern
    who: Who = Who.SUBJECTS
    lead: re.Pattern[str] | None = None
    stays: Stays = Stays.BOARD
    sole: bool = False
    unless: re.Pattern[str] | None = None  # words beside which it does not hold


# "in Alania": where somebody is, without what that was for
_HEAD = re.compile(
    r"\s*\w+\s+(?:[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*|(?:(?!(?:for|during|until|while|when|with|from|to|by|at|in|on|and)\b)[\w'’-]+\s*){1,4})"
)
# Whoever has an interest says why: that is on the record
_DECLARED = re.compile(r"\b(?:interests?|declar\w+|pecuniary|prejudicial|dispensation)\b", re.I)
_VERB = re.compile(r"\b(?:has|had|have|is|was|are|were)\s")
_ARTICLE = re.compile(r"\A\W*(?:(?:the|an?|his|her|their)\s+)?", re.I)
_STOP = re.compile(
    r"[;)\]|\n–—]|\s-\s|,?\s+(?:and|but|so)\s+(?=(?:the|it|he|she|they|we|his|her|that|this|no|had|has|have|was|were|is|are|will|would|"
    r"could|did|therefore|so|asked|sent|gave|agreed|[a-z]+ed)\b|(?:of\s+|from\s+|for\s+)?[A-Z])|,\s"
)
FAR_BEFORE, FAR_BEHIND = 160, 320  # characters around a name in which what is told of them stands


def told_behind(people: People, ways: Sequence[Way], is_known: Known) -> Iterator[Place]:
    """The places that ways tell right behind the name of somebody."""
    text = people.text
    for who in Who:
        rows = [way for way in ways if way.who is who]
        for start, end in getattr(people, who.value) if rows else ():
            before = None
            for way in rows:
                found = way.pattern.match(text, end, end + FAR_BEHIND)  # type: ignore[union-attr]  # no led pattern
                if found is None:
                    continue
                if way.lead is not None:
                    before = _before(people, start) if before is None else before
                    if way.lead.search(before) is None:
                        continue
                yield from _told(people, way, found, 0, is_known)


def told_before(people: People, ways: Sequence[Way], is_known: Known) -> Iterator[Place]:
    """The places that ways tell right before the name of somebody."""
    for who in Who:
        rows = [way for way in ways if way.who is who]
        for start, end in getattr(people, who.value) if rows else ():
            before = _before(people, start)
            for way in rows:
                found = way.pattern.search(before)
                if found is not None and (way.lead is None or way.lead.match(people.text, end)):
                    yield from _told(people, way, found, start - len(before), is_known)


def told_anywhere(
    people: People, ways: Sequence[Way], is_known: Known, start: int = 0, end: int | None = None
) -> Iterator[Place]:
    """The places between two others that ways tell in sentences that speak of somebody."""
    text = people.text
    end = len(text) if end is None else end
    for way in ways:
        for found in way.pattern.finditer(text, start, end):
            first, last = people.sentence(found.start())
            if way.who is Who.ABSENT and not people.names_absent(found.start()):
                continue
            if not (way.sole or people.names_somebody(first, found.start("told")) or people.is_behind(found.start())):
                continue
            if not way.sole and _DECLARED.search(text, first, last):
                continue
            low = max(text.rfind("\n", 0, first) + 1, first - FAR_BEHIND) if way.sole else first
            if way.lead is None or way.lead.search(text, low, last):
                yield from _told(people, way, found, 0, is_known)


def _before(people: People, start: int) -> str:
    return people.text[max(people.sentence(start)[0], start - FAR_BEFORE) : start]


def _told(people: People, way: Way, found: re.Match[str], at: int, is_known: Known) -> Iterator[Place]:
    first, last = (at + place for place in found.span("told"))
    stop = SENTENCE_END.search(people.text, first, last + 1)
    last = min(last, stop.start()) if stop else last
    if way.unless is not None and way.unless.search(people.text, first, last):
        return
    if way.stays is Stays.NOTHING:
        yield first, last
        return
    first, last = without_times(people.text, first, last)
    stop = _STOP.search(people.text, first + 1, last)
    last = stop.start() if stop else last
    words = found["what"] if "what" in found.re.groupindex else people.text[first:last]
    if first < last and not (is_neutral(words) or stays(way.stays, words, is_known)):
        yield first, last


def stays(kept: Stays, words: str, is_known: Known) -> bool:
    """Whether such words are kept."""
    if kept is Stays.VOTES:
        return OF_BUSINESS.search(words) is not None or OTHER_BUSINESS.search(words) is not None
    if kept is Stays.OWN:
        return OWN.match(words) is not None or THINGS.search(words) is not None
    if kept is Stays.NAMED:
        return names_business(words)
    if kept is Stays.PRIVATE:
        return not has_private(words)
    if kept is Stays.DEEDS:
        return is_regular_deed(words) or is_of_the_board(words) or not is_told(words, is_known)
    if kept is Stays.THEIRS:
        return _is_of_theirs(words, is_known)
    head = _HEAD.match(words) if kept is Stays.PLACE else None
    return is_of_the_board(head[0] if head else words) or (_VERB.search(words) is None and is_known(words.strip()))


def _is_of_theirs(words: str, is_known: Known) -> bool:
    noun = _ARTICLE.sub("", words).removesuffix(" of")
    return (
        OWN.match(noun) is not None
        or any(one.search(noun) for one in (OF_BUSINESS, OTHER_BUSINESS, THINGS))
        or names_business(noun)
        or is_business(noun)
        or (is_capitals(noun) and is_organisation(noun))
        or not any(len(word) > 2 for word in WORD.findall(noun))
        or is_known(noun)
    )
