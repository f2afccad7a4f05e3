"""To whom business is referred: "that the report be referred to the Health Scrutiny Panel".

"The Chair referred to the Scrutiny Board" only speaks of it: without something that is referred it is no referral.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.schema import Board
from loaders.mapping.mentions import NamedBody
from loaders.parsing.patterns import LedPattern

_VERB = r"(?:referr|remitt|escalat)ed"
_BEFORE = re.compile(
    r"(?<!not )\b(?:be|been|being|was|were|is|are)\s+(?:(?:formally|also|then|now|therefore|next)\s+)*"
    rf"{_VERB}\s+(?:(?:back|on|up|forward|for\s+\w+|without\s+\w+)\s+)*to\s+(?:the\s+)?(?:[a-z]+\s+)?$"
    rf"|\b(?:refer|remit|escalate|{_VERB}|refers|remits|escalates)\s+(?!to\b|back\s+to\b)[^.;:]{{2,90}}?\s+"
    r"(?:back\s+|on\s+|up\s+)?to\s+(?:the\s+)?$"
    r"|\b(?:[Rr]eferral|[Ee]scalation)\s+of\s+[^.;:]{2,90}?\s+to\s+(?:the\s+)?$"
)
_AND = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+|or\s+)(?:also\s+)?(?:to\s+)?(?:the\s+)?")
_CASEWORK = re.compile(
    r"\b(?:famil(?:y|ies)|child(?:ren)?|patients?|pupils?|cases?|residents?|young\s+people|adults?)\b", re.I
)
_OF_COUNCIL = LedPattern(r"\b(?P<name>Cabinet|Executive|Full\s+Council)\b(?!\s+[A-Z]|['’-])")
_REACH = 130  # characters before a body's name


def referred_to(text: str, begin: int, end: int, bodies: Sequence[NamedBody]) -> Iterator[NamedBody]:
    """The boards to which ``text[begin:end]`` refers something, whether it names them in full (they are among
    ``bodies``) or they are such as each council has one of.

    Families and patients that are referred to a panel are no business of a board.
    """
    boards = [body for body in bodies if body.kind is Board]
    boards += [
        NamedBody(Board, " ".join(match.group("name").split()), *match.span())
        for match in _OF_COUNCIL.finditer(text, begin, end)
    ]
    last = -1
    for body in sorted(boards, key=lambda body: body.start):
        goes_on = last >= 0 and _AND.fullmatch(text, last, body.start) is not None
        if goes_on or _is_referral(text[max(begin, body.start - _REACH) : body.start]):
            last = body.end
            yield body


def _is_referral(before: str) -> bool:
    match = _BEFORE.search(before)
    return match is not None and not _CASEWORK.search(before[max(0, match.start() - 30) :])
