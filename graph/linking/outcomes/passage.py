"""The words of a board's items that may tell of earlier tasks: an item, and a sentence of it with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from graph.linking.order import Held
from graph.linking.outcomes.aims import Spoken, spoken_of
from graph.linking.outcomes.headings import LOOKING_BACK, subject_of
from graph.linking.outcomes.language.content import NOTHING, Content, content, initials_only, name_runs, streets_in
from graph.linking.outcomes.language.frames import DONE_VERB, TOLD_IN
from graph.linking.outcomes.language.lexicon import MEANINGS, root
from graph.linking.outcomes.language.wording import (
    AGREED_BEFORE,
    ANSWERED_THAT,
    ASKING,
    STILL_TO_DO,
    Telling,
    speaks_of_the_action,
)
from graph.linking.outcomes.parts import Head, begun_in_heading, heads_of, label_of
from graph.linking.outcomes.places import Place, place_of
from graph.schema import ActionStatus

PrintedPlace = tuple[int, int, int, int, int]
_LETTER_TO = re.compile(
    r"\b(?:[Ll]etters?|[Ee]-?mails?)\s+(?:(?:has|have|had|was|were)\s+(?:now\s+)?(?:been\s+)?)?(?:sent|written)\s+to\s+(?:the\s+)?"
    r"(?P<whom>(?:[A-Z][\w’'.&-]*\s*){1,6})"
)
_TOLD_THEM = re.compile(
    r"\b(?:told|informed|advised|updated|(?:reported|referred|passed|forwarded|raised)\s+(?:(?:on|back|again)\s+)?(?:to|with))\s+"
    r"(?:the\s+)?([\w’'-]+)"
)
_REFERS = re.compile(
    r"\bmin(?:ute)?s?\.?\s+(?:nos?\.?\s*)?(?P<numbers>\d[\d/]*(?:(?:,\s*|\s+and\s+|\s*&\s*)\d[\d/]*)*)"
    r"[^.;()]{0,40}\brefers?\b",
    re.I,
)
_OWN_NUMBER = re.compile(r"\d+/\d+|\d{3,}")
_FIRST_WORDS = 42  # characters


@dataclass(frozen=True)
class Item:
    """An item of a board's minutes; ``told_in_heading`` is where its heading stands, if that is a sentence."""

    id: str
    document: str
    meeting: Held
    heading: str
    text: str
    places: tuple[PrintedPlace, ...] = ()
    heads: tuple[tuple[int, int], ...] = ()
    told_in_heading: tuple[int, int] | None = None

    @cached_property
    def stands_under(self) -> list[Head]:
        """For each of ``places`` what heads it within the item."""
        reviews = LOOKING_BACK.search(self.heading) is not None
        found = heads_of(self.text, self.places, self.heads, begun_in_heading(self.heading), reviews=reviews)
        if not self.heading.startswith("("):
            return found
        return [Head(label_of(self.text[place[0] : place[1]]), "") for place in self.places]  # many items run together


@dataclass(frozen=True)
class Passage:
    """A sentence of an item, with the words of its place.

    ``label`` is what stands before its paragraph's colon ("Butter cross: ..."), ``part`` what heads its part of the
    item, ``heading`` is the item's.
    ``entry`` is that of the minute with the ``number`` which it names: "13ii".
    ``status`` and ``number`` are given where the document itself told an outcome; ``sentences`` counts what was joined;
    ``begins_part`` tells that it is the first sentence of its part.
    """

    document: str
    item: str
    meeting: Held
    quote: str
    start: int
    end: int
    own: Content
    label: Content = NOTHING
    part: Content = NOTHING
    heading: Content = NOTHING
    printed_heading: str = ""
    heading_alone: str = ""
    telling: Telling | None = None
    status: ActionStatus | None = None
    number: str | None = None
    entry: str = ""
    sentences: int = 1
    begins_part: bool = False

    # It is held against many tasks: what is asked of it each time is found once.

    @cached_property
    def beginning(self) -> str:
        """Its first words, behind a label."""
        label = label_of(self.quote)
        return self.quote[self.quote.find(label) + len(label) if label else 0 :][:_FIRST_WORDS]

    @property
    def begins_review(self) -> bool:
        """Whether it begins a part of what looks back on earlier tasks: "Matters arising", "Actions from May"."""
        return bool(self.begins_part and self.part.roots and LOOKING_BACK.search(self.heading_alone))

    @cached_property
    def named_first(self) -> frozenset[str]:
        """The roots of what a sentence begins with where earlier tasks are gone through: "The tap no longer drips"."""
        if not self.reviews or self.sentences > 1 or self.raises:
            return frozenset()
        noun, which = self.begins_with
        return noun | which

    @cached_property
    def roots_of_beginning(self) -> frozenset[str]:
        """The roots of its first words."""
        return content(self.beginning).roots

    @cached_property
    def begins_with(self) -> Spoken:
        """The noun with which it begins, behind a label."""
        label = label_of(self.quote)
        return spoken_of(self.quote[self.quote.find(label) + len(label) if label else 0 :].lstrip(" :-–—"))

    @cached_property
    def spoken_roots(self) -> frozenset[str]:
        """The roots of its own words and of its label."""
        return self.own.roots | self.label.roots

    @cached_property
    def roots_above(self) -> frozenset[str]:
        """The roots of what heads it: the item's heading, and that of its part."""
        return self.heading.roots | self.part.roots

    @cached_property
    def all_roots(self) -> frozenset[str]:
        """The roots of its own words and of all that heads it."""
        return self.spoken_roots | self.roots_above

    @cached_property
    def meanings(self) -> frozenset[int]:
        """What its own words and its label mean, by the groups of words that mean the same."""
        return _meanings(self.spoken_roots)

    @cached_property
    def all_meanings(self) -> frozenset[int]:
        """What its own words and all that heads it mean."""
        return _meanings(self.all_roots)

    @cached_property
    def _frames(self) -> dict[str, bool]:
        return {}

    def tells_in(self, frame: str) -> bool:
        """Whether its words are those in which minutes tell how something of that frame went on."""
        known = self._frames.get(frame)
        if known is None:
            known = self._frames[frame] = bool(TOLD_IN[frame].search(self.quote))
        return known

    @cached_property
    def done_verbs(self) -> frozenset[str]:
        """The roots of the verbs by which it tells what was done."""
        return frozenset(root(verb) for verb in DONE_VERB.findall(self.quote))

    @cached_property
    def name_runs(self) -> tuple[frozenset[str], ...]:
        """The roots of each name of several words in it."""
        return name_runs(self.quote)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The initials by which names in it and above it may be called, where they are not printed themselves."""
        return initials_only(f"{self.printed_heading} . {self.quote}")

    @cached_property
    def streets(self) -> frozenset[str]:
        """The streets that it names."""
        return streets_in(self.quote)

    @cached_property
    def put_to(self) -> frozenset[str]:
        """The roots of those to whom it says that a letter was sent; empty where it says so of nobody."""
        found = _LETTER_TO.search(self.quote)
        return content(found.group("whom")).roots if found else frozenset()

    @cached_property
    def told_to(self) -> frozenset[str]:
        """The roots of whom it says that they were told something: they have answered nothing."""
        return frozenset(root(whom.casefold()) for whom in _TOLD_THEM.findall(self.quote))

    @cached_property
    def raises(self) -> bool:
        """Whether it raises a matter."""
        asking = ASKING.search(self.quote)
        return asking is not None and ANSWERED_THAT.search(self.quote, 0, asking.start()) is None

    @cached_property
    def says_still(self) -> bool:
        """Whether it says that something is still to be done."""
        return STILL_TO_DO.search(self.quote) is not None

    @cached_property
    def reviews(self) -> bool:
        """Whether it stands where what was given before is gone through."""
        return bool(LOOKING_BACK.search(self.printed_heading))

    @cached_property
    def looks_back(self) -> str:
        """The words with which it looks back on an earlier meeting."""
        found = AGREED_BEFORE.search(self.quote)
        return found.group() if found else ""

    @cached_property
    def minutes_referred(self) -> frozenset[str]:
        """The minutes that it refers to, by numbers that no other meeting has: "(minutes 48/21 and 51/21 refer)"."""
        return frozenset(
            number for found in _REFERS.finditer(self.quote) for number in _OWN_NUMBER.findall(found["numbers"])
        )

    @cached_property
    def speaks_of_the_action(self) -> bool:
        """Whether it says no more of a task than at which meeting it was given, and that it is done."""
        return speaks_of_the_action(self.quote)

    @cached_property
    def place(self) -> Place:
        """Where it stands, so far as that says what it is about."""
        return place_of(subject_of(self.heading_alone), self.part, self.label)


def _meanings(roots: Iterable[str]) -> frozenset[int]:
    return frozenset(group for root in roots for group in MEANINGS.get(root, ()))
