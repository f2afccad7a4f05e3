"""Talks of guests ("Ann Ashe of the Water Company spoke about the main"), and reports told by "He" or "She".

Everybody speaks about something at a meeting: who spoke presents an item where it opens with them, and they came for
it: they come from somewhere, the item is a talk, or they attended beside the members.
"""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.attendance import read_people_in_prose
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.people.offices import LEADING_ARTICLE
from loaders.parsing.words import alternatives, honorifics, presenting

# "Ann Ashe from the Water Company spoke about the main": who, where from, and that they talked.
TALKED = PrefilteredPattern(
    rf"\W*(?P<who>[A-Z][^.;:\n]{{2,60}}?)(?P<whence>,?\s+(?:from|of|representing)\s+[^.;:\n]{{2,80}}?|,\s+[^.;:\n]{{3,80}}?,?)?"
    rf"(?:\s+(?:then|also|kindly))?\s+{alternatives(presenting.TALKED)}\b"
)
# "Ann Ashe, Flood Officer: talked about the culvert", "Ann Ashe (Police): gave the figures".
MARKED = PrefilteredPattern(
    r"\W*(?P<who>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){0,3})(?:,\s+[^:.\n]{3,60}|\s+\([^()\n]{3,60}\))?\s*(?::|\s[–—-])\s+"
    rf"{alternatives(presenting.CAME_AND, presenting.DESCRIBED)}\b"
)
OF_GUESTS = re.compile(rf"\b{alternatives(presenting.OF_GUESTS)}\b", re.I)
# "County Councillor's report", "Report from the District Councillor", "Ward Cllr update".
OF_COUNCILLOR = re.compile(
    rf"\b(?P<kind>{alternatives(presenting.COUNCILLORS_THAT_REPORT)})\s+(?:{alternatives(honorifics.COUNCILLOR)})\b"
    rf"(?:[’']?s?[’']?\s+(?:\w+\s+)?{alternatives(presenting.OF_OFFICES)}s?\b|\s*$)",
    re.I,
)
# "He said the road will close": whoever reports.
PRONOUN = re.compile(rf"\b(?P<who>He|She)\s+(?:also\s+|then\s+)?{alternatives(presenting.SPEAKS)}\b")
# Somebody else with a title, whom the pronoun may mean.
TITLED = re.compile(rf"\b{alternatives(honorifics.OF_SEVERAL)}\b\.?\s+[A-Z]")
LONGEST_OPENING = 400  # characters of an item in which its speaker is told of so

References = list[PersonReference]


def talks(item: ItemContext) -> References:
    """Whoever gave a talk that the item opens with, and the councillor whose report is told by "He" or "She"."""
    return [*_guest(item), *_by_pronoun(item)]


def _guest(item: ItemContext) -> References:
    for part in item.body.paragraphs[:1]:
        if part.quoted:
            return []
        marked = MARKED.pattern.match(item.text, part.start, part.end) if MARKED.may_match(part.hits) else None
        if marked is not None and len(item.attendees.resolve(marked["who"])) == 1:
            return [item.attendees.reference(marked["who"], *item.page.source_span(*marked.span("who")))]
        match = TALKED.pattern.match(item.text, part.start, part.end) if TALKED.may_match(part.hits) else None
        people = read_people_in_prose(item.text, *match.span("who")) if match else []
        if match is None or len(people) != 1:
            return []
        person = item.person(people[0], role=people[0].role or people[0].organisation)
        meant = [item.attendees.attendees[place] for place in person.attendees]
        beside = len(meant) == 1 and meant[0].status == "in_attendance"
        came_for_it = match["whence"] or people[0].roles or OF_GUESTS.search(item.title)
        return [person] if beside or (came_for_it and not meant) else []
    return []


def _by_pronoun(item: ItemContext) -> References:
    """The one councillor of that council who was there, in the item of that councillor's report."""
    match = OF_COUNCILLOR.search(item.title)
    if match is None:
        return []
    title = f"{match['kind'].capitalize()} Councillor"
    meant = tuple(at for at, one in enumerate(item.attendees.attendees) if one.honorific == title)
    opening = min(item.body.end, item.body.start + LONGEST_OPENING)
    told = PRONOUN.search(item.text, item.body.start, opening)
    if told is None or len(meant) != 1 or not item.attendees.attendees[meant[0]].attended:
        return []
    others = TITLED.finditer(item.text, item.body.start, told.start())
    if any(not _is_of(item, other.start(), meant[0]) for other in others):
        return []
    return [item.attendees.reference(told["who"], *item.page.source_span(*told.span("who")), meant=meant)]


def _is_of(item: ItemContext, start: int, place: int) -> bool:
    """Whether somebody with a title is the attendee at ``place``."""
    words = item.text[start : start + 60]
    behind = honorific_at(words)[1]
    surname = item.attendees.attendees[place].name.split()[-1]
    return LEADING_ARTICLE.sub("", words[behind:]).startswith((surname, item.attendees.attendees[place].name))
