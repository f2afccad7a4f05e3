"""A mail's own words that only say what comes with it: "see below", "for your information"."""

from __future__ import annotations

import re

from graph.errors import UnreadableDocument
from loaders.formats.containers.member import Member

COVERING = "a mail's own words, beside the minutes that came with it"
FEWEST = 2  # kinds of signs that minutes show; words that cover them have one at most
_SIGNS = tuple(
    re.compile(words, re.I)
    for words in (
        rb"\b(?:present|in attendance|attendees|attended)\b", rb"\bapologies\b",
        rb"\b(?:resolved|agreed|proposed|seconded|noted)\b", rb"\bdeclarations? of interests?\b",
        rb"\bmeeting (?:closed|ended)\b", rb"(?:^|[>\n])\s*1[.)]?\s+[A-Z]",
    )
)  # fmt: skip


def without_covering(members: list[Member]) -> tuple[list[Member], list[Member]]:
    """Words of mails that were forwarded in one: those that may be minutes, and those that only cover them.

    Where none looks like minutes, all may be: whoever reads them says what is missing.
    """
    if len(members) < 2:
        return members, []
    likely = [member for member in members if _is_like_minutes(member)]
    return (likely, [member for member in members if member not in likely]) if likely else (members, [])


def _is_like_minutes(member: Member) -> bool:
    try:
        data = member.read()
    except UnreadableDocument:
        return True  # whoever reads it says what is wrong with it
    return sum(bool(sign.search(data)) for sign in _SIGNS) >= FEWEST
