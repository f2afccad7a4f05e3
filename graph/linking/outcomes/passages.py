"""The sentences of a board's items, and what of each speaks for or against its being an outcome."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from graph.linking.order import Held
from graph.linking.outcomes.content import NOTHING, Content, content, plain_roots
from graph.linking.outcomes.wording import Telling, telling_of
from graph.rows import Outcome
from graph.schema import ActionStatus

ROUTINE = re.compile(
    r"\b(?:minutes|matters?\s+arising|apologies|other\s+business|a\.?o\.?b|actions?|next\s+meeting|welcome|"
    r"declarations?|public\s+(?:participation|session|forum|questions?)|reports?|correspondence|finance|financial|payments?|accounts?|updates?|"
    r"closed?|closing|interests?|dispensations?|introductions?|attendance)\b|^\(",
    re.I,
)
"""Headings of items in which any business may come up."""
LOOKING_BACK = re.compile(
    r"\bmatters?\s+(?:arising|outstanding)\b|\bactions?\b|\b(?:clerk|chair|chairman|chairwoman|secretary)['’]?s?['’]?\s+"
    r"(?:report|update)\b|\bprogress\b|\bfollow[- ]?up\b|\bprevious\b",
    re.I,
)
_NO_BUSINESS = re.compile(
    r"^\W*(?:apologies|present|attendance|welcome(?:\s+and\s+(?:apologies|introductions?))?|in\s+attendance|"
    r"declarations?\s+of\s+interests?|(?:date|time)\b.*\bnext\s+meeting|next\s+meeting|"
    r"(?:minutes|confirmation)\s+of\s+(?:the\s+)?(?:last|previous)\s+meeting|exclusion\s+of)",
    re.I,
)
_LABEL = re.compile(r"^\W*(?:\(?[a-z0-9]{1,3}[.)]\s+)?(?P<label>[A-Z0-9][^:.;£]{1,60}?)\s*(?::|\s[-–—])\s+(?=\S)")
_NO_SUBJECT = re.compile(
    r"\b(?:invoices?|payments?|resolved|agreed|noted|actions?|decision|update|report|said|note)\b", re.I
)
_POINTING_BACK = re.compile(
    r"\b(?:it|he|she|they|them|this|these|those|both|its|such)\b|^\W*(?:\S+\s+){1,5}\S+\W*$", re.I
)
_GIVEN = re.compile(r"\W*actions?\b[^.:]{0,15}:", re.I)  # a task that was not read as one tells no outcome
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


@dataclass(frozen=True)
class Passage:
    """A sentence of an item, with the words of its place.

    ``label`` is what stands before its paragraph's colon ("Butter cross: ..."), ``heading`` is the item's.
    ``status`` and ``number`` are given where the document itself told an outcome; ``sentences`` counts what was joined.
    """

    document: str
    item: str
    meeting: Held
    quote: str
    start: int
    end: int
    own: Content
    label: Content = NOTHING
    heading: Content = NOTHING
    printed_heading: str = ""
    telling: Telling | None = None
    status: ActionStatus | None = None
    number: str | None = None
    sentences: int = 1


def passages_of(item: Item, may_tell: Callable[[frozenset[str]], bool]) -> Iterator[Passage]:
    """The passages of an item, in their order; none of an item in which no business stands.

    Each sentence is one; and a short sentence, or one that points back, together with the one before it ("Two
    quotations had come. RESOLVED that ...", "An engineer came on Friday. He thinks it safe."). ``may_tell`` says of a
    text's roots whether a task may be meant: most sentences need not be read further.
    """
    if _NO_BUSINESS.search(item.heading) or not item.places:
        return
    headed = may_tell(plain_roots(item.heading))
    paragraph, label = -1, ""
    before: _Sentence | None = None
    for place in item.places:
        sentence = _Sentence(item, place)
        found = _LABEL.match(sentence.quote)
        if place[4] != paragraph or (found and found.group("label")[0].isupper()):
            paragraph, before = place[4], None
            label = found.group("label") if found and not _NO_SUBJECT.search(found.group("label")) else ""
        points_back = bool(_POINTING_BACK.search(sentence.quote))
        sentence.label = label if points_back or before is None else ""
        given = bool(_GIVEN.match(sentence.quote))
        tells = not given and (headed or may_tell(plain_roots(f"{sentence.label} {sentence.quote}")))
        if tells:
            yield sentence.passage
        if before is not None and not given and (points_back or min(sentence.length, before.length) <= _SHORT):
            if "£" not in sentence.quote[-12:] and (tells or may_tell(plain_roots(before.quote))):
                yield _both(before.passage, sentence.passage, item.text)
        before = sentence


class _Sentence:
    """A sentence of an item, read when it is asked for."""

    def __init__(self, item: Item, place: _PrintedPlace) -> None:
        self._item, self._place = item, place
        self.quote = item.text[place[0] : place[1]]
        self.label = ""

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
            label=content(self.label) if self.label else NOTHING,
            heading=content(self._item.heading),
            printed_heading=self._item.heading,
            telling=telling_of(self.quote),
        )


def stated_passage(document: str, item: Item, outcome: Outcome) -> Passage:
    """An outcome that the document itself tells in so many words, as one under matters arising."""
    found = _LABEL.match(outcome.quote)
    return Passage(
        document=document,
        item=item.id,
        meeting=item.meeting,
        quote=outcome.quote,
        start=outcome.start,
        end=outcome.end,
        own=content(outcome.quote),
        label=content(found.group("label")) if found else NOTHING,
        heading=content(item.heading),
        printed_heading=item.heading,
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
    )


def joined(parts: Iterable[Content]) -> Content:
    """The content of several texts together."""
    found = list(parts)
    if not found:
        return NOTHING
    return Content(*(frozenset[str]().union(*words) for words in zip(*found, strict=True)))
