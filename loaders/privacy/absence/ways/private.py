"""Clauses with a word of illness or family, in a sentence that speaks of somebody, however it is put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.private_lives import BUSINESS, strong_words
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import clauses, without_times
from loaders.privacy.absence.ways.lists import GRAND_KIN, KIN
from loaders.privacy.absence.ways.people import People
from loaders.privacy.masking import Place

_KIN = LedPattern(rf"\b(?:{'|'.join((*KIN, *GRAND_KIN))})(?:['’]?s)?\b")
# Such words that name a place or a service of the village, or are of everybody
_OF_ALL = re.compile(
    r"\b(?:surger(?:y|ies)|bypass|(?<!had )(?<!has )(?<!with )(?<!having )covid\S*|sick\s+pay|prison|wards?|hospice|"
    r"(?:maternity|sickness|sick)\s+(?:cover|pay|absence)|staff\s+sickness|dentist|funeral\s+director\w*|poorly)\b",
    re.I,
)
# "had sent her report from her sickbed"
_OF_THEIRS = re.compile(r"\b(?:from|in|at|despite|with|during|through|by|after)\s+(?:his|her)\s+(?:[a-z]+\s+)?\Z", re.I)
_OWNED = re.compile(r"['’]s?\s+(?:[a-z]+\s+)?\Z")
_IS_SO = re.compile(
    r"\s*(?:[.,;:)]|(?:leave|means?|meant|is|was|has|had|will|would|and|prevent\w*|ke(?:ep|eps|pt)|with|in|on)\b)"
)
_OF_THEM = re.compile(r"\b(?:he|she|his|her|him|who|whose)\b", re.I)
_IN_GENERAL = re.compile(r"\s*that\s+(?!(?:he|she|his|her)\b)", re.I)
# "delayed by complications with her pregnancy": what led to it is told with the word of illness
_LED_BY = re.compile(r"\b(?:by|due\s+to|owing\s+to|because\s+of|through|after|following)\s+(?:[a-z-]+\s+){1,3}\Z", re.I)
# "has not been able to cut the verges because of a shoulder injury"
_COULD_NOT = re.compile(
    r"\b(?:not|unable|late|behind|delayed|slow|incomplete|outstanding|cancel\w*|postpon\w*|deferr?\w*|reschedul\w*)\b[^.;,\n]{0,60}?\s+(?P<why>(?:because\s+of|due\s+to|owing\s+to|on\s+account\s+of|"
    r"through|following|after)\s+(?!(?:the|this|that|these)\b)(?:[\w'’-]+\s+){0,3})\Z",
    re.I,
)
_END_OF_CAUSE = re.compile(r"[.;,\n)]|\s+(?:and|but|so)\s")
_FIRM = re.compile(r"[&A-Z]\S*\s+\Z")  # "Brett & Son"


def told_of_private_lives(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places of clauses that tell of illness or family in sentences that name somebody."""
    text = people.text
    ends = {end for _, end in people.named}
    named = [place[0] for place in people.named]
    for hit in (*strong_words(text), *_KIN.finditer(text)):
        theirs = _OF_THEIRS.search(text, max(0, hit.start() - 40), hit.start())
        if theirs is not None and people.is_behind(hit.start()) and not _OF_ALL.match(hit[0]):
            yield theirs.start(), hit.end()
        owned = _OWNED.search(text, max(0, hit.start() - 40), hit.start())
        if owned is not None and owned.start() in ends and _IS_SO.match(text, hit.end()) and not _OF_ALL.match(hit[0]):
            yield hit.span()
        first, last = sentence_at(text, hit.start())
        first = max(first, text.rfind("\n", 0, hit.start()) + 1)
        if not any(first <= at < last for at in named) or BUSINESS.search(text, first, last):
            continue
        could_not = _COULD_NOT.search(text, first, hit.start())
        if could_not is not None and any(first <= place[0] < could_not.start() for place in people.named):
            stop = _END_OF_CAUSE.search(text, hit.end(), last)
            yield could_not.start("why"), stop.start() if stop else last
            continue
        for begin, end in clauses(text, first, last):
            if begin <= hit.start() < end:
                names = [place for place in people.named if begin <= place[0] and place[1] <= hit.start()]
                begin = max([begin, *(place[1] for place in names)])
                words = text[begin:end]
                of_them = names or _OF_THEM.search(words) or any(begin <= place[0] < end for place in people.named)
                if not of_them or _IN_GENERAL.match(words):
                    continue
                if not (
                    _OF_ALL.search(words)
                    or is_known(words.strip())
                    or _FIRM.search(text, max(0, hit.start() - 9), hit.start())
                ):
                    led = _LED_BY.search(text, max(first, begin - 60), begin)
                    yield without_times(text, led.start() if led else begin, end)
