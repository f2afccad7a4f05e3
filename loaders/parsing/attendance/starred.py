"""Lists of all members in which a star tells who was there, as a key beside says: "(* Members present)".

The star may be a bullet or stand behind the name, and is no word of a line: it is looked for in the document's text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import HERE, Status
from loaders.parsing.attendance.drafts import Listed
from loaders.parsing.text import CleanText
from loaders.spans import SourceSpan, Span
from loaders.understood import Doubt

_WHAT = r"(?P<{}>present|in\s+attendance|attended|attending|absent|not\s+present|apologies)\b"
# "* denotes present", "(* = Apologies received)", "(* Members present)"; "* Present" alone is a bullet with a label.
KEY = re.compile(
    rf"(?:^|\()[ \t]*\*[ \t]*(?:(?:=|denotes?|indicates?|means|shows)[ \t]*(?:\w+[ \t]+){{0,2}}?{_WHAT.format('told')}"
    rf"|(?:those|members|councillors|who)[ \t]+(?:were[ \t]+)?{_WHAT.format('whose')}[^()\n]{{0,30}}\))",
    re.I | re.M,
)
STAR_BEFORE = re.compile(r"(?<!\*)\*[ \t]*\Z")
STAR_BEHIND = re.compile(r"[ \t]?\*(?!\*)")
REACH = 4000  # characters from the first name on within which the key stands
NEAR = 4  # characters before a name in which its star stands
REASON = "no star beside the name, which tells who was there: left out"


def with_stars(page: CleanText, text: str, entries: Sequence[Listed]) -> tuple[tuple[Listed, ...], list[Doubt]]:
    """The people of a document's ``text`` by their stars, where a key tells what these say; who is left out is told.

    Whoever has no star where it tells who was there may have been away: nothing is said of them. Elsewhere, and where
    nobody has a star, all are as they were read.
    """
    places = [_place(page, one) for one in entries]
    first = min((place.start for place in places), default=len(text))
    key = KEY.search(text, max(0, first - REACH), min(len(text), first + REACH))
    starred = {at for at, one in enumerate(entries) if key and one.status in HERE and _has_star(text, places[at], one)}
    if key is None or not starred:
        return tuple(entries), []
    status = _status(key["told"] or key["whose"])
    if status != "present":
        return tuple(one._replace(status=status) if at in starred else one for at, one in enumerate(entries)), []
    kept = tuple(one for at, one in enumerate(entries) if one.status != "present" or at in starred)
    line = text.count("\n", 0, key.start()) + 1
    left_out = [one.attendee.name.as_written for one in entries if one not in kept]
    return kept, [Doubt(kind="attendance", line=line, reason=REASON, words=name) for name in left_out]


def _place(page: CleanText, one: Listed) -> SourceSpan:
    person = one.attendee
    return page.source(Span(min(person.start, person.name.start), max(person.end, person.name.end)))


def _has_star(text: str, place: SourceSpan, one: Listed) -> bool:
    surname = one.attendee.name.as_written.split()[-1]
    behind = text.find(surname, place.start, place.end)
    end = behind + len(surname) if behind >= 0 else place.end
    return bool(
        STAR_BEFORE.search(text, max(0, place.start - NEAR), place.start)
        or STAR_BEHIND.match(text, end)
        or STAR_BEHIND.match(text, place.end)
    )


def _status(what: str) -> Status:
    low = " ".join(what.lower().split())
    return "apologies" if low == "apologies" else "absent" if low in ("absent", "not present") else "present"
