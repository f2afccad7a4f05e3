"""Labels that name a body and its people: "Trust Staff Not Present", "Alpha Board Members:"."""

from __future__ import annotations

import re

from loaders.parsing.forms.label import Label
from loaders.parsing.words import alternatives, attendance_labels, honorifics

_WHO = alternatives(attendance_labels.WHO)
# A line of its own that names a body and its people: "Steering Committee Members Attending", "Trust Staff Not Present".
NAMED_BODY = re.compile(
    rf"(?:[A-Z][\w&/'’-]*\s+){{0,4}}(?i:{_WHO})\s+(?P<not>(?i:not)\s+)?"
    r"(?P<how>(?i:attending|attended|present|in\s+attendance|absent))\s*:?\s*$"
)
# The same with a colon in place of what they did: "Alpha Board Members:".
PEOPLE_OF_BODY = re.compile(
    r"(?:[A-Z][\w&/'’-]*\s+){1,4}(?:Members|Trustees|Governors|Directors|Councillors|Representatives|Delegates)"
    r"(?:\s*\([^()]{0,40}\))?\s*:\s*$"
)
# The same before its people: "GARDA NOMINATIONS: Supt A Adams", "LCCC Officials : Mr B. Brown".
PEOPLE_BEHIND = re.compile(
    rf"(?:[A-Z][\w&/'’-]*\s+){{1,4}}(?i:{alternatives(attendance_labels.OF_A_BODY)})\s*:\s+"
    rf"(?=(?i:{alternatives(honorifics.HONORIFICS)})\b)|"
    rf"(?:[A-Z&/’'-]+\s+){{1,3}}{alternatives(word.upper() for word in attendance_labels.OF_A_BODY)}\s*:\s+(?=[A-Z])"
)
# Of these, such as tell the office of each: "Church Representatives: Mrs A. Adams".
OFFICE_OF_EACH = re.compile(rf"(?P<office>[A-Z].*?{alternatives(attendance_labels.OFFICES_OF_EACH)})s\s*:")
# Who attends without being a member, after a body's name: "Trust Staff Present".
ASIDE_OF_A_BODY = re.compile(rf"\b(?:{alternatives(attendance_labels.ASIDE_OF_A_BODY)}|advis\w+)\b", re.I)
LONGEST_OF_BODY = 80  # characters of such a line


def label_of_body(text: str, start: int, end: int) -> Label | None:
    """Such a label, with which ``text[start:end]`` begins; None without one."""
    behind = PEOPLE_BEHIND.match(text, start, min(end, start + LONGEST_OF_BODY))
    if behind is not None:
        kind = "in_attendance" if ASIDE_OF_A_BODY.search(behind.group()) else "present"
        return Label(kind, behind.end(), role=_office_of_each(behind.group()), only_who=True)
    match = NAMED_BODY.match(text, start, end) if end - start <= LONGEST_OF_BODY else None
    if match is None and end - start <= LONGEST_OF_BODY and PEOPLE_OF_BODY.match(text, start, end):
        return Label("present", end, own_line=True, role=_office_of_each(text[start:end]), only_who=True)
    if match is None:
        return None
    if match.group("not") or match.group("how").lower() == "absent":
        return Label("absent", end, own_line=True)
    aside = ASIDE_OF_A_BODY.search(match.group())
    return Label("in_attendance" if aside else "present", end, own_line=True)


def _office_of_each(words: str) -> str | None:
    """The office that each of the people under a label has: "Church Representative" of "Church Representatives:"."""
    office = OFFICE_OF_EACH.match(words)
    return office.group("office") if office else None
