"""Attendance told in one opening sentence, as older and foreign minutes do: "presided by A, with B and C"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.minutes import HERE, Status
from loaders.parsing.attendance.drafts import AttendanceDraft, AttendeeDraft, Findings, Listed, joined
from loaders.parsing.attendance.persons import read_list
from loaders.parsing.items import Heading
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, attendance, honorifics

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
# "Board members present were supervisors Ann Adams and Bob Brown, and clerk Cy Cole."
WERE_PRESENT = re.compile(
    r"\b(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil)?\s*(?:[Mm]embers|[Cc]ouncillors|[Tt]rustees|[Dd]irectors|[Ss]upervisors)\s+present\s+were:?\s+"
    r"(?P<who>(?:[^;.]|\.(?=\s?[A-Z]\w*\s+[A-Z]))+?)\.(?:\s|$)"
)
# "The Chairman (Ann Adams) welcomed those present: Bob Brown, Cy Cole."
WELCOMED = re.compile(
    r"(?:\bChair(?:man|woman|person)?\s+\((?P<chair>[^()]{3,40})\)\s+)?\bwelcomed\s+(?:all\s+)?those\s+(?:who\s+were\s+)?"
    r"present\s*[:–-]\s*(?P<who>(?:[^;.\n]|\.(?=\s?[A-Z]\w*\s+[A-Z]))+?)(?:\.(?:\s|$)|\n|$)"
)
# ", treasurer Ann Adams": an office in small letters before one name
OFFICE_BEFORE = re.compile(
    r"(?:,\s*)?\b(?:and\s+)?(?P<office>(?:deputy\s+|vice[- ])?(?:treasurer|clerk|secretary|chair(?:man|woman)?))\s+"
    r"(?=[A-Z])"
)
# "Those present were Ann Adams, Bob Brown and Cy Cole."
THOSE_PRESENT = re.compile(
    r"\b(?:Those|People|Trustees|Governors)\s+(?:who\s+(?:were\s+)?)?(?:present|attending|attended|in\s+attendance)\s+"
    r"(?:were|was)\s*:?\s+"
    r"(?P<who>(?:[^;.\n]|\n(?!\s*\n)|\.(?=\s?[A-Z]\w*\s+[A-Z]))+?)(?:\.(?:\s|$)|\n|$)"
)
# "Ann Adams, Bob Brown and Cy Cole attended.": a sentence of its own.
ATTENDED = re.compile(
    r"^\W*(?P<who>[A-Z][\w.’'-]*(?:\s[\w.’'()-]+){0,4}"
    r"(?:,\s[A-Z][\w.’'-]*(?:\s[\w.’'()-]+){0,4}){1,20},?\s+(?:and|&)\s[A-Z][\w.’' -]{2,40}?)\s+"
    r"(?:attended|were\s+(?:present|in\s+attendance))(?:\s+the\s+meeting)?\s*\.?\s*$",
    re.M,
)
_TITLED = rf"(?:{alternatives(honorifics.OF_SEVERAL)})\.?\s+(?:[A-Z][\w’'.-]*\s+){{0,2}}[A-Z][\w’'-]+"
# "... and Mrs L Odd, Mr P Quill and Miss R Storr were present with the clerk, Mrs A Webb"
TITLED_PRESENT = re.compile(
    rf"(?P<who>{_TITLED}(?:,\s+{_TITLED}){{0,30}},?\s+(?:and|&)\s+{_TITLED})\s+(?:were|was)\s+(?:also\s+)?"
    r"(?:present|there|in\s+attendance)\b(?:,?\s+(?:together\s+|along\s+)?with\s+(?P<beside>[^.;]{3,120}(?:(?<=\s[A-Z])\.[^.;]{3,60})?))?"
)
OPENINGS = (PRESENT, WERE_PRESENT, THOSE_PRESENT, WELCOMED, ATTENDED, TITLED_PRESENT)
# "; absent, Eve Elms"
ABSENT = re.compile(r"[;,.]\s+(?:and\s+)?absent\s*[,:]?\s+(?P<who>[^;.]{3,200})")
# "the councillors", before names without titles of their own
MEMBERS = re.compile(rf"\s*(?:the\s+)?{alternatives(attendance.MEMBERS_IN_OPENINGS)}\s*[,:]?\s+", re.I)
LONGEST_OPENING = 2500  # characters of the page in which such a sentence is looked for


def read_opening(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Who presided, attended and was absent by the opening sentence, where no list tells it."""
    if draft.has(*HERE):
        return Findings()
    present = next((m for p in OPENINGS if (m := p.search(page.text, 0, LONGEST_OPENING))), None)
    if present is None:
        return Findings()
    found = [_people(page, present, "present")]
    if present.re is WELCOMED and present.group("chair"):
        chair = [person for person in read_list(page.text, *present.span("chair")) if person.is_sure]
        found.insert(0, Findings(tuple(Listed(one._replace(chair=True), "present") for one in chair)))
    if presided := PRESIDED.search(page.text, 0, LONGEST_OPENING):
        chairs = _people(page, presided, "present").listed[-1:]
        found.insert(0, Findings(tuple(one._replace(attendee=one.attendee._replace(chair=True)) for one in chairs)))
    if present.re is TITLED_PRESENT and present.group("beside"):
        beside = read_list(page.text, *present.span("beside"))
        found.append(Findings(tuple(Listed(person, "in_attendance") for person in beside if person.is_sure)))
    if absent := ABSENT.search(page.text, present.end() - 1, present.end() + 300):
        found.append(_people(page, absent, "absent"))
    return joined(found)


def _people(page: CleanText, match: re.Match[str], status: Status) -> Findings:
    begin = match.start("who")
    members = MEMBERS.match(page.text, begin)
    begin = members.end() if members else begin
    found: list[Listed] = []
    role: str | None = None
    for office in (*OFFICE_BEFORE.finditer(page.text, begin, match.end("who")), None):
        people = read_list(page.text, begin, office.start() if office else match.end("who"))
        found += [Listed(_in_office(person, role), status) for person in people if person.is_sure]
        if office:
            begin, role = office.end(), office.group("office").capitalize()
    return Findings(tuple(found))


def _in_office(person: AttendeeDraft, role: str | None) -> AttendeeDraft:
    return person._replace(roles=(role,)) if role and not person.roles else person
