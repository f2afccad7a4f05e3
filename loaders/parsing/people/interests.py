"""Declarations of interest: who declares one, of what nature, in which item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from loaders.minutes import Interest, Nature, PersonReference
from loaders.parsing.attendance import INITIALS, read_people_in_prose
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.text import collapse_whitespace

# "declared", "a declaration", "an interest".
DECLARED = PrefilteredPattern(r"\bdeclar(?:ed|es|ation)\b|\binterests?\b", re.I)
# "Cllr Adams declared", "Cllr Adams has": before the verb stands who.
DECLARING = PrefilteredPattern(
    r"\b(?:declared?|disclosed|registered|expressed|(?:has|had)(?=\s+(?:(?:again|also)\s+)?(?:declared|disclosed|registered|"
    r"(?:[\w-]+\s+){0,4}interest))|stated(?=[^.]{0,60}\binterest))\b"
)
# "... in item 3 CD declared an interest": where another one begins without a full stop between.
ANOTHER = re.compile(
    r"(?<=[\w)]\s)(?:[A-Z]{2,4}|(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr)\b\.?\s+(?:[A-Z]\.?\s?){0,3}[A-Z][\w’'-]+"
    r"(?:\s+[A-Z][\w’'-]+)?)\s+(?:also\s+)?declared\s+an?\s"
)
# "No declarations were made"
NONE_DECLARED = re.compile(r"\b(?:no|none|nil|not)\b[^.]{0,40}\b(?:interests?|declar)", re.I)
# "a personal and prejudicial interest": the gravest nature that is told stands.
NATURES: tuple[tuple[Nature, re.Pattern[str]], ...] = (
    ("prejudicial", re.compile(r"\bprejudicial\b", re.I)),
    ("non-pecuniary", re.compile(r"\bnon[- ]?(?:disclosable\s+)?(?:pecuniary|financial)\b", re.I)),
    ("pecuniary", re.compile(r"\b(?:disclosable\s+)?(?:pecuniary|financial)\b|\bDPI\b")),
    ("personal", re.compile(r"\bpersonal\b", re.I)),
)
# "in item 4", "in agenda item 12.1", "in HC 25/2023": which item the interest is in.
ITEM_CONCERNED = re.compile(
    r"\b(?:(?:agenda\s+)?(?:items?|minutes?)\s+(?:nos?\.?\s*|numbers?\s+)?|in\s+(?=(?-i:[A-Z]{1,4})[ .-]?\d+/\d))"
    r"(?P<item>(?:[A-Z]{1,4}[ ./-]?)?\d[\w./]*)",
    re.I,
)
INTEREST = re.compile(r"\binterest", re.I)
# "declared an interest in", "a pecuniary interest"; not "in the interest of safety", "noted with interest".
OWN_INTEREST = re.compile(
    r"\bdeclar(?:ed|es|ing|ation)\b[^.]{0,80}\binterests?\b(?!\s+of\b)|\binterests?\s+(?:(?:was|were|is|are)\s+)?declared\b|"
    r"\b(?:personal|prejudicial|pecuniary|non-pecuniary|disclosable|registrable|registerable)\s+(?:and\s+\w+\s+)?interests?\b|"
    r"\b(?:disclosed|registered)\s+(?:an?|his|her|their)\s+(?:\w+\s+){0,2}interest\b",
    re.I,
)
INITIALS_ALONE = re.compile(r"[A-Z]{2,3}")  # "AB declared": initials as the subject


def read_interests(item: ItemContext) -> list[Interest]:
    """Declarations of interest: who, of what nature, in which item where it is printed."""
    under_title = bool(INTEREST.search(item.title))
    return [
        interest
        for sentence in item.body.sentences_for(DECLARED)
        if DECLARED.search(sentence) and not NONE_DECLARED.search(sentence.words)
        if under_title or OWN_INTEREST.search(sentence.words)
        for one in _one_each(item, sentence)
        for interest in _declared(item, one)
    ]


def _one_each(item: ItemContext, sentence: Passage) -> Iterator[Passage]:
    """ "AB declared an interest in item 3 CD declared an interest in item 5": run together, each is its own."""
    starts = [sentence.start, *(match.start() for match in ANOTHER.finditer(item.text, sentence.start, sentence.end))]
    for start, end in pairwise([*starts, sentence.end]):
        yield item.page.passage(start, end)


def _declared(item: ItemContext, sentence: Passage) -> Iterator[Interest]:
    """The interests that a sentence declares, one for each person."""
    verb = DECLARING.search(sentence)
    if verb is None:
        return
    nature: Nature = next((name for name, pattern in NATURES if pattern.search(sentence.words)), "other")
    concerned = ITEM_CONCERNED.search(sentence.words)
    start, end = item.page.source_span(sentence.start, sentence.end)
    for person in _declaring(item, sentence.start, sentence.start + verb.start()):
        yield Interest(
            text=collapse_whitespace(sentence.words), person=person, nature=nature,
            item=concerned.group("item").rstrip(".") if concerned else None, start=start, end=end,
        )  # fmt: skip


def _declaring(item: ItemContext, start: int, end: int) -> Iterator[PersonReference]:
    """Those who declare: the people, or the initials, before the verb at ``end``."""
    page = item.page
    people = [item.person(entry) for entry in read_people_in_prose(page.text, start, end)]
    known = [person for person in people if person.attendees or person.honorific]
    yield from known or people  # beside somebody known, other names are places: "Mill Lane Mr Adams had declared"
    words = page.text[start:end].strip()
    if page.text.startswith("declared", end) and INITIALS_ALONE.fullmatch(words) and INITIALS.match(words):
        yield item.attendees.reference(words, *page.source_span(start, start + 3))
