"""Who took the chair, where only the prose tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.parsing.attendance.drafts import AttendanceDraft, AttendeeDraft, Findings, Listed
from loaders.parsing.attendance.matching import is_shorter_form
from loaders.parsing.forms import PersonName, parse_listed_name
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText


class ChairRule(NamedTuple):
    """How prose says who took the chair; ``introduces`` where it is sure enough to name somebody on no list."""

    pattern: re.Pattern[str]
    introduces: bool


# In this order: the words that say nothing else come before those that a list of people may hold too.
CHAIR_RULES = (
    # "chaired by Ann Adams", "Chairman: Ann Adams"
    ChairRule(
        re.compile(
            r"\b(?:was\s+|were\s+)?(?:[Cc]haired\s+by|presided\s+over\s+by|called\s+to\s+order\s+by|"
            r"chair(?:man|person)?\s*:|in\s+the\s+chair\s*:)\s*(?P<who>(?:the\s+)?[A-Z][^,;.\n(]{2,60}?)"
            r"(?=\s+(?:at|who|and\s+clerked|clerked|on|in|as|welcomed|opened)\b|"
            r"[,;.\n(]|$)"
        ),
        introduces=True,
    ),
    # "Ann Adams of Alpha Council took the chair"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}[ ]+){1,4}?)(?:(?:of|from)\s+[^.,;]{2,60}?\s+)?(?:,\s+)?(?i:"
            r"took\s+the\s+chair|"
            r"was\s+in\s+the\s+chair|in\s+the\s+chair\b|presided|chaired\b(?!\s+by)|"
            r"acted\s+as\s+chair|assumed\s+the\s+chair)",
        ),
        introduces=True,
    ),
    # "Ann Adams, as acting Chair,"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}\s+){0,3}[A-Z][\w’'-]{0,40}),\s+(?:as\s+)?(?:the\s+)?(?:acting\s+|"
            r"interim\s+)?chair(?:man|person)?\s*,",
            re.I,
        ),
        introduces=False,
    ),
)
BEFORE_HEADING = 2  # the (first) heading, by place, before which the chair is looked for


def read_chair(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Who took the chair, where only the prose tells it; in minutes that list nobody, such a person attended."""
    here = [(place, one) for place, one in enumerate(draft.entries) if one.attended]
    chairs = [(place, one) for place, one in here if one.attendee.chair]
    if len(chairs) == 1:
        return Findings()
    end = page.lines[-1].end if page.lines else 0
    if len(headings) > BEFORE_HEADING:
        end = page.lines[headings[BEFORE_HEADING].line].start
    for rule in CHAIR_RULES:
        for match in rule.pattern.finditer(page.text, 0, end):
            who = match.group("who").strip()
            name = parse_listed_name(who, 0, len(who))
            if name is None:
                continue
            fits = [
                (place, one) for place, one in here if is_shorter_form(one.attendee.name.as_written, name.as_written)
            ]
            if len(fits) == 1:
                others = {place: _with_chair(one, chair=False) for place, one in chairs}
                return Findings(amended={**others, fits[0][0]: _with_chair(fits[0][1], chair=True)})
            if not here and rule.introduces and (name.is_full or name.honorific):
                shift = match.start("who")
                moved = PersonName(name.as_written, name.honorific, shift + name.start, shift + name.end)
                return Findings((Listed(AttendeeDraft(moved, shift, match.end(), chair=True), "present"),))
    return Findings()


def _with_chair(listed: Listed, *, chair: bool) -> Listed:
    return listed._replace(attendee=listed.attendee._replace(chair=chair))
