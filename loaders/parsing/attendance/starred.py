"""Lists of all members in which a star tells who was there, as a key beside says: "(* Members present)".

The star may be a bullet or stand behind the name, and is no word of a line: it is looked for in the document's text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import HERE, Attendee, Status
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


def with_stars(text: str, attendees: Sequence[Attendee]) -> tuple[tuple[Attendee, ...], list[Doubt]]:
    """The people of a document's ``text`` by their stars, where a key tells what these say; who is left out is told.

    Whoever has no star where it tells who was there may have been away: nothing is said of them. Elsewhere, and where
    nobody has a star, all are as they were read.
    """
    first = min((one.start for one in attendees), default=len(text))
    key = KEY.search(text, max(0, first - REACH), min(len(text), first + REACH))
    if key is None:
        return tuple(attendees), []
    starred = {at for at, one in enumerate(attendees) if one.status in HERE and _has_star(text, one)}
    status = _status(key["told"] or key["whose"])
    if not starred:
        return tuple(attendees), []
    if status != "present":
        return tuple(
            one.model_copy(update={"status": status, "chair": False}) if at in starred else one
            for at, one in enumerate(attendees)
        ), []
    left_out = [one for at, one in enumerate(attendees) if one.status == "present" and at not in starred]
    line = text.count("\n", 0, key.start()) + 1
    doubts = [Doubt(kind="attendance", line=line, reason=REASON, words=one.name) for one in left_out]
    return tuple(one for one in attendees if one not in left_out), doubts


def _has_star(text: str, one: Attendee) -> bool:
    behind = text.find(one.name.split()[-1], one.start, one.end)
    end = behind + len(one.name.split()[-1]) if behind >= 0 else one.end
    return bool(
        STAR_BEFORE.search(text, max(0, one.start - NEAR), one.start)
        or STAR_BEHIND.match(text, end)
        or STAR_BEHIND.match(text, one.end)
    )


def _status(what: str) -> Status:
    low = " ".join(what.lower().split())
    return "apologies" if low == "apologies" else "absent" if low in ("absent", "not present") else "present"
