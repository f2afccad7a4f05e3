"""What befell somebody to whom a card, flowers or good wishes go, or who sends thanks for such: the clause behind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.parsing.patterns import LedPattern
from loaders.privacy.absence.anyone.business import is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.private_lives import has_private
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import is_told, without_times
from loaders.privacy.absence.words import OF_BUSINESS
from loaders.privacy.masking import Place

_CARES = LedPattern(
    r"\b(?:cards?|flowers|bouquet|fruit|hamper|gift|(?:best|good|kind)\s+wishes|sympath\w+|condolenc\w+|thoughts|prayers|congratulations|"
    r"wish(?:ed|es|ing)?|sorry|sadness|concern|collection)\b",
    re.I,
)
_RELATIVE = re.compile(r"\s*,?\s*(?P<told>who(?:se)?\b[^.;\n]*)")
# "wished Cllr Reed a good holiday"
_A_GOOD = re.compile(
    r"\s+(?P<told>an?\s+(?![^.;,\n]*\b(?:happy|merry|future|best|new\s+year|christmas)\b)[^.;,\n]{3,80})"
)
# "a card from Cllr Field (with thanks for the grapes)"
_NOTE = re.compile(r"\s*(?:\(|[–—-]\s|:\s)(?P<told>[^()\n;.]{3,100})")
_WROTE = re.compile(r"\b(?:cards?|notes?|messages?|flowers)\s+(?:of\s+\w+\s+)?from\s+\Z", re.I)
# What somebody is thanked and congratulated for
_MERIT = re.compile(
    r"\b(?:elect\w+|appoint\w+|award\w*|success\w*|work\w*|organi\w+|w[io]n\w*|grants?|retir\w+|leav(?:e|es|ing)|served|serv(?:es|ing|ice)|"
    r"clerk|councillors?|chair\w*|council|village|parish|school|hall|garden\w*|years|role|post|mayor|report\w*|r[au]n|help\w*|gave|given|made)\b",
    re.I,
)


def told_with_wishes(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places of what is said behind somebody who is wished something, or from whom a card came."""
    text = people.text
    for start, end in people.named:
        first, last = sentence_at(text, start)
        low = max(first, start - 160)
        cares = _CARES.search(text, low, start)
        if cares is None:
            continue
        for pattern in (_RELATIVE, _A_GOOD, _NOTE):
            found = pattern.match(text, end, last)
            if found is None or (pattern is _A_GOOD and not cares[0].lower().startswith("wish")):
                continue
            if pattern is _NOTE and not _WROTE.search(text, low, start):
                continue
            words = found["told"]
            if pattern is _NOTE and OF_BUSINESS.search(words) is None:
                yield found.span("told")
                break
            merit = _MERIT.search(words) is not None or (is_of_the_board(words) and pattern is not _A_GOOD)
            if has_private(words) or not (merit or not is_told(words, is_known)):
                yield without_times(text, *found.span("told"))
            break
