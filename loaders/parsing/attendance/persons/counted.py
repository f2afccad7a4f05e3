"""People whom a list counts and does not name: "6 members of the public", "Ann Adams plus two residents"."""

from __future__ import annotations

import re

from loaders.parsing.forms import HOW_MANY, OF_THE_PUBLIC, RESIDENTS
from loaders.parsing.words import alternatives, public
from loaders.spans import Span

# Who is counted, not named: "a representative of the press", "Public 3", "two parishioners".
NOT_ATTENDEES = re.compile(
    rf"\b{OF_THE_PUBLIC}\b|^\W*{HOW_MANY}\s+(?:[a-z-]+\s+){{0,2}}{alternatives(public.COUNTED_TOO)}\b|^\W*{HOW_MANY}?\s*(?:{alternatives(public.COUNTED)}|{RESIDENTS})\W*$",
    re.I,
)
# The public behind the last person of a list: "Mr Adams. 14 members of the public", "Ann Adams plus two residents",
# "Ann Adams. Also present were two residents".
AND_PUBLIC = re.compile(
    rf"(?<=[\w.)\]])\s*(?:[.;:–-]|\b(?:together|along)\s+with|\bplus|\band|&)?\s+"
    r"(?:Also\s+(?:present|attending|in\s+attendance)\s*(?:were|was|:)?\s+|There\s+(?:were|was)\s+(?:also\s+)?)?"
    rf"{HOW_MANY}\s+(?:other\s+)?(?:{OF_THE_PUBLIC}|{RESIDENTS}|{alternatives(public.COUNTED)})\b.*",
    re.I | re.S,
)


def counts_the_public(words: str) -> bool:
    """Whether words count people whom nobody names: "6 members of the public", "two residents"."""
    return NOT_ATTENDEES.search(words) is not None


def without_public(text: str, piece: Span) -> Span:
    """A segment up to where the public is counted behind somebody's name."""
    counted = AND_PUBLIC.search(text, *piece)
    return Span(piece.start, counted.start()) if counted else piece
