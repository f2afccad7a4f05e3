"""The sentences of a board's items, and what of each speaks for or against its being an outcome."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from graph.linking.order import Held
from graph.linking.outcomes.content import NOTHING, Content, content, plain_roots
from graph.linking.outcomes.headings import LOOKING_BACK, subject_of
from graph.linking.outcomes.lexicon import DONE_VERB, MEANINGS, TOLD_IN, root
from graph.linking.outcomes.parts import Head, begun_in_heading, heads_of, label_of
from graph.linking.outcomes.places import Place, place_of
from graph.linking.outcomes.wording import AGREED_BEFORE, ASKING, Telling, telling_of
from graph.rows import Outcome
from graph.schema import ActionStatus

_NO_BUSINESS = re.compile(
    r"^\W*(?:apologies|present|attendance|welcome(?:\s+and\s+(?:apologies|introductions?))?|in\s+attendance|"
    r"declarations?\s+of\s+interests?|(?:date|time)\b.*\bnext\s+meeting|next\s+meeting|"
    r"(?:minutes|confirmation)\s+of\s+(?:the\s+)?(?:last|previous)\s+meeting|exclusion\s+of)",
    re.I,
)
_POINTING_BACK = re.compile(
    r"\b(?:it|he|she|they|them|this|these|those|both|its|such)\b|^\W*(?:\S+\s+){1,5}\S+\W*$", re.I
)
_GIVEN = re.compile(r"\W*actions?\b[^.:]{0,15}:", re.I)  # a task that was not read as one tells no outcome
_PAYMENT = re.compile(r"^(?!.*\b(?:resolved|agreed|that|was|were)\b).*£\s?[\d,.]+\W*$", re.I)  # one of a list
_FIRST_WORDS = 42  # characters
_SHORT = 8  # words
_PrintedPlace = tuple[int, int, int, int, int]


@dataclass(frozen=True)
class Item:
    """An item of a board's minutes."""

    id: str
    document: str
    meeting: Held
    heading: str
    text: str
    places: tuple[_PrintedPlace, ...] = ()
    heads: tuple[tuple[int, int], ...] = ()

    @cached_property
    def stands_under(self) -> list[Head]:
        """For each of ``places`` what heads it within the item."""
        found = heads_of(self.text, self.places, self.heads, begun_in_heading(self.heading))
        if not self.heading.startswith("("):
            return found
        return [Head(label_of(self.text[place[0] : place[1]]), "") for place in self.places]  # many items run together


@dataclass(frozen=True)
class Passage:
    """A sentence of an item, with the words of its place.

    ``label`` is what stands before its paragraph's colon ("Butter cross: ..."), ``part`` what heads its part of the
    item, ``heading`` is the item's.
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
    def roots_of_beginning(self) -> frozenset[str]:
        """The roots of its first words."""
        return content(self.beginning).roots

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
    def raises(self) -> bool:
        """Whether it raises a matter."""
        return bool(ASKING.search(self.quote))

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
    def place(self) -> Place:
        """Where it stands, so far as that says what it is about."""
        return place_of(subject_of(self.heading_alone), self.part, self.label)


def _meanings(roots: Iterable[str]) -> frozenset[int]:
    return frozenset(group for root in roots for group in MEANINGS.get(root, ()))


def passages_of(item: Item, may_tell: Callable[[frozenset[str]], bool]) -> Iterator[Passage]:
    """The passages of an item, in their order; none of an item in which no business stands.

    Each sentence is one; and a short sentence, or one that points back, together with the one before it ("Two
    quotations had come. RESOLVED that ...", "An engineer came on Friday. He thinks it safe."). ``may_tell`` says of a
    text's roots whether a task may be meant: most sentences need not be read further.
    """
    if not item.places:
        return
    nothing = bool(_NO_BUSINESS.search(item.heading))
    headed = may_tell(plain_roots(item.heading))
    paragraph, part = -1, ""
    before: _Sentence | None = None
    for place, head in zip(item.places, item.stands_under, strict=True):
        if nothing and not LOOKING_BACK.search(head.part):
            continue
        sentence = _Sentence(item, place, head)
        here = head.part or head.label
        sentence.begins_part, part = here != part, here
        if place[4] != paragraph or (before and _of_other_parts(before.head, head)):
            paragraph, before = place[4], None
        points_back = bool(_POINTING_BACK.search(sentence.quote))
        sentence.labelled = points_back or before is None
        given = bool(_GIVEN.match(sentence.quote))
        tells = not given and (headed or may_tell(plain_roots(f"{head.label} {head.part} {sentence.quote}")))
        if tells:
            yield sentence.passage
        if before is not None and not given and (points_back or min(sentence.length, before.length) <= _SHORT):
            if not _PAYMENT.search(sentence.quote) and (tells or may_tell(plain_roots(before.quote))):
                yield _both(before.passage, sentence.passage, item.text)
        before = sentence


def _of_other_parts(one: Head, other: Head) -> bool:
    return (one.label, one.number) != (other.label, other.number)


class _Sentence:
    """A sentence of an item, read when it is asked for."""

    def __init__(self, item: Item, place: _PrintedPlace, head: Head) -> None:
        self._item, self._place = item, place
        self.quote = item.text[place[0] : place[1]]
        self.head = head
        self.labelled = True
        self.begins_part = False

    @property
    def length(self) -> int:
        return len(self.quote.split())

    @cached_property
    def passage(self) -> Passage:
        return Passage(
            document=self._item.document,
            item=self._item.id,
            meeting=self._item.meeting,
            quote=self.quote,
            start=self._place[2],
            end=self._place[3],
            own=content(self.quote),
            label=content(self.head.label) if self.labelled else NOTHING,
            part=content(self.head.part or self.head.label),
            heading=content(self._item.heading),
            printed_heading=f"{self._item.heading} {self.head.part}".rstrip(),
            heading_alone=self._item.heading,
            telling=telling_of(self.quote),
            begins_part=self.begins_part,
        )


def stated_passage(document: str, item: Item, outcome: Outcome) -> Passage:
    """An outcome that the document itself tells in so many words, as one under matters arising."""
    return Passage(
        document=document,
        item=item.id,
        meeting=item.meeting,
        quote=outcome.quote,
        start=outcome.start,
        end=outcome.end,
        own=content(outcome.quote),
        label=content(label_of(outcome.quote)),
        heading=content(item.heading),
        printed_heading=item.heading,
        heading_alone=item.heading,
        telling=telling_of(outcome.quote),
        status=outcome.status,
        number=outcome.number,
    )


def _both(first: Passage, second: Passage, text: str) -> Passage:
    """Two sentences as one passage."""
    begin = text.find(first.quote)
    until = text.find(second.quote, begin) + len(second.quote)
    tellings = {first.telling, second.telling}
    return replace(
        second,
        start=first.start,
        quote=text[begin:until],
        own=joined((first.own, second.own)),
        telling=next((telling for telling in ("closed", "changed", "progressed", "done") if telling in tellings), None),
        sentences=2,
        begins_part=first.begins_part,
    )


def joined(parts: Iterable[Content]) -> Content:
    """The content of several texts together."""
    found = list(parts)
    if not found:
        return NOTHING
    return Content(*(frozenset[str]().union(*words) for words in zip(*found, strict=True)))
