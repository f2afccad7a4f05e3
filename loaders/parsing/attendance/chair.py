"""Who took the chair, where only the prose tells it."""

from __future__ import annotations

import re

from loaders.parsing.attendance.details import AttendeeDraft
from loaders.parsing.attendance.draft import AttendanceDraft, matches_name
from loaders.parsing.forms import PersonName, parse_listed_name
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText

CHAIRED = (
    re.compile(
        r"\b(?:was\s+|were\s+)?(?:chaired\s+by|presided\s+over\s+by|called\s+to\s+order\s+by|"
        r"chair(?:man|person)?\s*:|in\s+the\s+chair\s*:)\s*(?P<who>(?:the\s+)?[A-Z][^,;.\n(]{2,60}?)"
        r"(?=\s+(?:at|who|and\s+clerked|clerked|on|in|as|welcomed|opened)\b|"
        r"[,;.\n(]|$)"
    ),
    re.compile(
        r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}[ ]+){1,4}?)(?:of\s+[^.,;]{2,60}?\s+)?(?:,\s+)?(?i:"
        r"took\s+the\s+chair|"
        r"was\s+in\s+the\s+chair|in\s+the\s+chair\b|presided|chaired\b(?!\s+by)|"
        r"acted\s+as\s+chair|assumed\s+the\s+chair)",
    ),
    re.compile(
        r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}\s+){0,3}[A-Z][\w’'-]{0,40}),\s+(?:as\s+)?(?:the\s+)?(?:acting\s+|"
        r"interim\s+)?chair(?:man|person)?\s*,",
        re.I,
    ),
)


def find_chair(page: CleanText, headings: list[Heading], roll: AttendanceDraft) -> None:
    """Who took the chair, where only the prose tells it; in minutes that list nobody, such a person attended."""
    here = [e for e, status in roll.entries if status in ("present", "in_attendance")]
    chairs = [e for e in here if e.chair]
    if len(chairs) == 1:
        return
    end = page.lines[-1].end if page.lines else 0
    if len(headings) > 2:
        end = page.lines[headings[2].line].start
    for place, pattern in enumerate(CHAIRED):
        for match in pattern.finditer(page.text, 0, end):
            who = match.group("who").strip()
            name = parse_listed_name(who, 0, len(who))
            if name is None:
                continue
            fits = [e for e in here if matches_name(e.name, name)]
            if len(fits) == 1:
                for entry in chairs:
                    entry.chair = False
                fits[0].chair = True
                return
            if not here and place < 2 and (name.is_full or name.honorific):
                shift = match.start("who")
                moved = PersonName(name.as_written, name.honorific, shift + name.start, shift + name.end)
                roll.add([AttendeeDraft(moved, match.start("who"), match.end(), chair=True)], "present")
                return
