"""Who reports by how the page is set: an item headed "Clerk's report", a speaker named in bold before a dash."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.attendance import read_people_in_prose
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, is_role, parse_name
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.people.offices import LEADING_ARTICLE, is_office_named
from loaders.parsing.text import Paragraph
from loaders.parsing.words import alternatives, honorifics, owners, presenting

OFFICES = alternatives(owners.OFFICES)
# "Chair's report", "Report of the Clerk", "Treasurer’s Update".
OF_OFFICE = re.compile(
    rf"(?:(?:The\s+)?(?P<who>(?:(?:Vice|Deputy|Parish|Town|Acting)[\s-]+)?{OFFICES})[’']s?\s+"
    rf"(?:\w+\s+)?{alternatives(presenting.OF_OFFICES)}\b|"
    rf"{alternatives(presenting.OF_OFFICES)}\s+(?:of|from|by)\s+(?:the\s+)?(?P<of>(?:(?:Vice|Deputy)[\s-]+)?{OFFICES})\s*$)",
    re.I,
)
# "The Clerk advised that it has come": the office speaks in its report.
SPEAKS = rf"\s+{alternatives(presenting.SPEAKS)}\b"
# "Ann Adams -- Engagement Officer, attended to describe her work", "attended to give an account".
ATTENDED_TO = PrefilteredPattern(
    r"\b(?:attended(?:\s+the\s+meeting)?|came|was\s+(?:present|there|in\s+attendance)|joined\s+the\s+meeting)\s+to\s+"
    rf"{alternatives(presenting.CAME_TO)}\b|"
    rf"\b(?:attended(?:\s+the\s+meeting)?|came|joined\s+the\s+meeting)\s+and\s+{alternatives(presenting.CAME_AND)}\b"
)
# "Ben described", "She gave": the speaker named before, again.
DESCRIBED = PrefilteredPattern(rf"\s*(?P<who>[A-Z][\w’'-]+)\s+{alternatives(presenting.DESCRIBED)}\b")
NAME_BESIDE_OFFICE = re.compile(r"\((?P<who>[^()\n]{3,60})\)\s*$")  # "The Vice-Chair of the Panel (Councillor Adams)"
NAME_AND_DASH = re.compile(r"(?P<who>[^\n.;:]{3,60}?)\s*(?:\s-{1,2}\s|[–—])\s*(?P<role>[^.]{3,140})\.")
# "COUNCILLORS' REPORTS": whoever is named in bold below reports.
REPORTS = re.compile(r"\b(?:reports?|updates?)\b", re.I)
# "County Councillor", "Members": a title of nothing but whose words stand below.
WHOSE_WORDS = re.compile(
    rf"\W*(?:{alternatives(presenting.COUNCILLORS_THAT_REPORT)}\s+)?{alternatives(presenting.WHOSE_WORDS)}\W*$", re.I
)
OF_THE_REST = re.compile(r"\b(?:any|other|further|additional|matters)\b", re.I)  # "Any additional reports"
_SPEAKER = (
    rf"(?!The\b|Our\b)(?P<who>(?:(?:[A-Z]\.?|{alternatives(honorifics.IN_PROSE)}\.?|[A-Z][\w’'-]+)\s+){{0,3}}"
    r"(?!He\b|She\b|They\b)[A-Z][\w’'-]+)"
)
# "Cllr Adams noted", "Ann Adams: the gate is open", "Ann Adams – the gate is open": who speaks first in a paragraph.
SPEAKER_FIRST = re.compile(rf"\W*{_SPEAKER}(?:(?:\s+(?:also|then|further))?{SPEAKS}|:\s+\w|(?<=[a-z])\s[–—-]\s+\w)")
# "a) County Councillor – Cllr Adams said": what it is about stands before who speaks.
TOPIC_AND_SPEAKER = re.compile(
    rf"\W*(?:(?:[a-z]|\d{{1,2}}|[ivx]{{1,4}})[).]\s+)?[A-Z][^–—:.;\n]{{2,60}}?\s[–—-]\s+{_SPEAKER}(?:\s+(?:also|then))?{SPEAKS}"
)
LONGEST_NAME = 45  # characters of a line that is nothing but a name
INITIALS_FIRST = re.compile(r"\s*\((?P<who>[A-Z]{2,4})\)\s+(?=[A-Z])")  # "(AA) Staffing"

References = list[PersonReference]


def reporting_office(item: ItemContext) -> References:
    """The holder of the office whose report the item is, where that office speaks in it."""
    match = OF_OFFICE.search(item.title)
    if match is None:
        return []
    office = match.group("who") or match.group("of")
    speaks = re.compile(rf"(?:^|[.\n]\s*|\b[Tt]he\s+|\b\w\)\s+)(?P<who>{re.escape(office)}){SPEAKS}", re.I)
    found = speaks.search(item.text, item.body.start, item.body.end)
    if found is None or len(item.attendees.resolve(office)) != 1:
        return []
    return [item.attendees.reference(found.group("who"), *item.page.source_span(*found.span("who")), role=office)]


def speakers_named_first(item: ItemContext, known: References) -> References:
    """Speakers whom a paragraph names first: who attended to tell of something, in bold, or above a report."""
    found: References = []
    for part in item.body.paragraphs:
        if part.quoted:
            continue
        found += _attended_to(item, part) or _before_dash(item, part) or _above_report(item, part)
        found += _in_brackets_first(item, part) or _speaks_first(item, part)
    return [person for person in found if person.as_written not in {other.as_written for other in known}]


def _attended_to(item: ItemContext, part: Paragraph) -> References:
    """ "Ann Adams (-- her role) attended to describe her work": the first sentence's subject."""
    match = ATTENDED_TO.find(item.text, part)
    if match is None or "." in item.text[part.start : match.start()].replace("Dr.", "").replace("Mr.", ""):
        return []
    beside = NAME_BESIDE_OFFICE.search(item.text, part.start, match.start())
    start, end = beside.span("who") if beside else (part.start, match.start())
    return _first_person(item, start, end) or _office(item, start, end)


def _office(item: ItemContext, start: int, end: int) -> References:
    """An office of several words, whoever holds it: "The Strategic Manager, Policy and Plans, was there to present"."""
    lead = LEADING_ARTICLE.match(item.text, start, end)
    words = item.text[lead.end() if lead else start : end].strip(" ,")
    if not (is_role(words) and is_office_named(words)):
        return []
    begin = item.text.index(words, start)
    return [item.attendees.reference(words, *item.page.source_span(begin, begin + len(words)), role=words)]


def _before_dash(item: ItemContext, part: Paragraph) -> References:
    """ "Ben Brown -- manager of the works. Ben described plans"."""
    if not DESCRIBED.may_match(part.hits):
        return []
    match = NAME_AND_DASH.match(item.text, part.start, part.end)
    again = DESCRIBED.pattern.match(item.text, match.end(), part.end) if match else None
    if match is None or again is None:
        return []
    if again.group("who") not in ("He", "She", *match.group("who").split()):
        return []  # "Environmental issues - Cllr. Adams spoke": what it is about
    return _first_person(item, match.start("who"), match.end("who"))


def _above_report(item: ItemContext, part: Paragraph) -> References:
    """A line in bold that is nothing but an attendee's name, in an item of reports."""
    words = part.words.strip()
    if not (part.bold or part.heading) or len(words) > LONGEST_NAME or not REPORTS.search(item.title):
        return []
    if len(item.attendees.resolve(words)) != 1:
        return []
    return [item.attendees.reference(words, *item.page.source_span(part.start, part.end))]


def _speaks_first(item: ItemContext, part: Paragraph) -> References:
    """ "Cllr Adams noted the motion", "Ann Adams: the gate is open": a report, or one of an item of several."""
    reports = REPORTS.search(item.title) or WHOSE_WORDS.match(item.title)
    if reports is None or OF_THE_REST.search(item.title):
        return []
    if not reports.group().strip(" .:").lower().endswith("s") and part.start != item.body.paragraphs[0].start:
        return []
    place = (item.text, part.start, part.end)
    for match in (SPEAKER_FIRST.match(*place), TOPIC_AND_SPEAKER.match(*place)):
        if match is not None and len(item.attendees.resolve(match.group("who"))) == 1:
            return [item.attendees.reference(match.group("who"), *item.page.source_span(*match.span("who")))]
    return []


def _in_brackets_first(item: ItemContext, part: Paragraph) -> References:
    """ "(AA) Staffing: two have left": the initials of an attendee in brackets open what that person told."""
    match = INITIALS_FIRST.match(item.text, part.start, part.end)
    if match is None or len(item.attendees.resolve(match.group("who"))) != 1:
        return []
    return [item.attendees.reference(match.group("who"), *item.page.source_span(*match.span("who")))]


def _first_person(item: ItemContext, start: int, end: int) -> References:
    """The person whose name the words begin with."""
    for entry in read_people_in_prose(item.text, start, end)[:1]:
        name = entry.name
        before = item.text[start : name.start].strip(" *_")
        if before and honorific_at(f"{before} ")[0] != name.honorific:
            return []
        words = item.text[name.start : name.end]
        if parse_name(words, 0, len(words)) is None:
            return []
        return [item.person(entry, role=entry.role or entry.organisation)]
    return []
