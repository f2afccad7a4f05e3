"""The sentences of a board's items, and what of each speaks for or against its being an outcome."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from graph.linking.outcomes.headings import LOOKING_BACK
from graph.linking.outcomes.language.content import NOTHING, Content, content, plain_roots
from graph.linking.outcomes.language.wording import speaks_of_the_action, telling_of
from graph.linking.outcomes.parts import Head, entry_named, label_of, minute_arisen_from, minute_named
from graph.linking.outcomes.passage import Item, Passage, PrintedPlace
from graph.rows import Outcome

_NO_BUSINESS = re.compile(
    r"^\W*(?:apologies|present|attendance|welcome(?:\s+and\s+(?:apologies|introductions?))?|in\s+attendance|"
    r"declarations?\s+of\s+interests?|(?:date|time)\b.*\bnext\s+meeting|next\s+meeting|"
    r"items?\s+for\s+(?:the\s+)?(?:next\s+)?agenda|"
    r"(?:minutes|confirmation)\s+of\s+(?:the\s+)?(?:last|previous)\s+meeting|exclusion\s+of)",
    re.I,
)
_POINTING_BACK = re.compile(
    r"\b(?:it|he|she|they|them|this|these|those|both|its|such)\b|^\W*(?:\S+\s+){1,5}\S+\W*$", re.I
)
_GIVEN = re.compile(r"\W*actions?\b[^.:]{0,15}:", re.I)  # a task that was not read as one tells no outcome
IS_PAYMENT = re.compile(r"^(?!.*\b(?:resolved|agreed|that|was|were)\b).*£\s?[\d,.]+\W*$", re.I)  # one of a list
_SUM = re.compile(r"\d[\d,]*\.\d\d\b")
_TABLE = 6  # sums: so many are a list of payments that was read as one sentence
_SHORT = 8  # words


def passages_of(item: Item, may_tell: Callable[[frozenset[str]], bool]) -> Iterator[Passage]:
    """The passages of an item, in their order; none of an item in which no business stands.

    Each sentence is one; and a short sentence, or one that points back, together with the one before it ("Two
    quotations had come. RESOLVED that ...", "An engineer came on Friday. He thinks it safe."). ``may_tell`` says of a
    text's roots whether a task may be meant: most sentences need not be read further.
    """
    if item.told_in_heading and may_tell(plain_roots(item.heading)):
        yield _in_heading(item, *item.told_in_heading)
    if not item.places:
        return
    nothing = bool(_NO_BUSINESS.search(item.heading))
    headed = may_tell(plain_roots(item.heading))
    paragraph, part, number, entry = -1, "", "", ""
    before: _Sentence | None = None
    for place, head in zip(item.places, item.stands_under, strict=True):
        if nothing and not LOOKING_BACK.search(head.part):
            continue
        sentence = _Sentence(item, place, head)
        here = head.part or head.label
        sentence.begins_part, part = here != part, here
        if place[4] != paragraph or (before and _of_other_parts(before.head, head)):
            paragraph, before, number, entry = place[4], None, "", ""
        if named := sentence.minute_named():
            number, entry = named, entry_named(sentence.quote)
        sentence.number, sentence.entry = number, entry
        points_back = bool(_POINTING_BACK.search(sentence.quote))
        sentence.labelled = points_back or before is None
        given = bool(_GIVEN.match(sentence.quote)) or len(_SUM.findall(sentence.quote)) >= _TABLE
        tells = not given and (
            headed or bool(sentence.entry) or may_tell(plain_roots(f"{head.label} {head.part} {sentence.quote}"))
        )
        if tells:
            yield sentence.passage
        if before is not None and not given and (points_back or min(sentence.length, before.length) <= _SHORT):
            if not IS_PAYMENT.search(sentence.quote) and (tells or may_tell(plain_roots(before.quote))):
                yield _both(before.passage, sentence.passage, item.text)
        before = sentence


def _in_heading(item: Item, start: int, end: int) -> Passage:
    """ "9. The lease was signed.": a sentence that heads an item, and is under nothing."""
    return Passage(
        document=item.document,
        item=item.id,
        meeting=item.meeting,
        quote=item.heading,
        start=start,
        end=end,
        own=content(item.heading),
        telling=telling_of(item.heading),
    )


def _of_other_parts(one: Head, other: Head) -> bool:
    return (one.label, one.number) != (other.label, other.number)


class _Sentence:
    """A sentence of an item, read when it is asked for."""

    def __init__(self, item: Item, place: PrintedPlace, head: Head) -> None:
        self._item, self._place = item, place
        self.quote = item.text[place[0] : place[1]]
        self.head = head
        self.labelled = True
        self.begins_part = False
        self.number = self.entry = ""

    @property
    def length(self) -> int:
        return len(self.quote.split())

    @cached_property
    def passage(self) -> Passage:
        own, heading = content(self.quote), content(self._item.heading)
        if speaks_of_the_action(self.quote):  # which one, its heading says
            own, heading = joined((own, heading)), NOTHING
        return Passage(
            document=self._item.document,
            item=self._item.id,
            meeting=self._item.meeting,
            quote=self.quote,
            start=self._place[2],
            end=self._place[3],
            own=own,
            label=content(self.head.label) if self.labelled else NOTHING,
            part=content(self.head.part or self.head.label),
            heading=heading,
            printed_heading=f"{self._item.heading} {self.head.part}".rstrip(),
            heading_alone=self._item.heading,
            telling=telling_of(self.quote),
            number=self.number or None,
            entry=self.entry,
            begins_part=self.begins_part,
        )

    def minute_named(self) -> str:
        """The earlier minute whose number it begins with: where earlier minutes are gone through, or it says so."""
        reviews = LOOKING_BACK.search(self._item.heading) or LOOKING_BACK.search(self.head.part)
        return (minute_named(self.quote)[0] if reviews else "") or minute_arisen_from(self.quote)


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
        number=first.number,
        entry=first.entry,
        begins_part=first.begins_part,
    )


def joined(parts: Iterable[Content]) -> Content:
    """The content of several texts together."""
    found = list(parts)
    if not found:
        return NOTHING
    return Content(*(frozenset[str]().union(*words) for words in zip(*found, strict=True)))
