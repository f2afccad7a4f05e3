"""Attendance told in one opening sentence, as older and foreign minutes do: "presided by A, with B and C"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import HERE, AttendanceDraft, Findings, Listed, joined
from loaders.parsing.attendance.persons import read_list
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText

# "presided over by the Mayor, Ann Adams,", "under the presidency of Mr Adams"
PRESIDED = re.compile(
    r"\b(?:presided\s+(?:over\s+)?by|under\s+the\s+(?:presidency|chairmanship)\s+of)\s+(?P<who>[^;:.]{3,90}?)"
    r"(?=,?\s+(?:and|with|in\s+the\s+presence)\b|[;.])"
)
# "with the presence of the councillors Bob Brown, Cy Cole and Di Dunn;", "there being present Messrs Brown and Cole"
PRESENT = re.compile(
    r"\b(?:(?:with|in)\s+the\s+(?:presence|attendance)\s+of|there\s+(?:being|were)\s+present)\s+"
    r"(?P<who>(?:[^;.]|\.(?=\s?[A-Z]|[a-z]))+?)(?=;|\.(?:\s|$)|,?\s+(?:and\s+)?absent\b|,?\s+it\s+being\b)"
)
# "; absent, Eve Elms"
ABSENT = re.compile(r"[;,.]\s+(?:and\s+)?absent\s*[,:]?\s+(?P<who>[^;.]{3,200})")
# "the councillors", before names without titles of their own
MEMBERS = re.compile(r"\s*(?:the\s+)?(?:councillors|members|aldermen|deputies|gentlemen)\s*[,:]?\s+", re.I)
LONGEST_OPENING = 2500  # characters of the page in which such a sentence is looked for


def read_opening(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Who presided, attended and was absent by the opening sentence, where no list tells it."""
    if draft.has(*HERE):
        return Findings()
    present = PRESENT.search(page.text, 0, LONGEST_OPENING)
    if present is None:
        return Findings()
    found = [_people(page, present, "present")]
    if presided := PRESIDED.search(page.text, 0, LONGEST_OPENING):
        chairs = _people(page, presided, "present").listed[-1:]
        found.insert(0, Findings(tuple(one._replace(attendee=one.attendee._replace(chair=True)) for one in chairs)))
    if absent := ABSENT.search(page.text, present.end() - 1, present.end() + 300):
        found.append(_people(page, absent, "absent"))
    return joined(found)


def _people(page: CleanText, match: re.Match[str], status: Status) -> Findings:
    begin = match.start("who")
    members = MEMBERS.match(page.text, begin)
    people = read_list(page.text, members.end() if members else begin, match.end("who"))
    return Findings(tuple(Listed(person, status) for person in people if person.is_sure))
