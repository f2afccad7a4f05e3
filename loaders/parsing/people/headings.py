"""Who presents an item by its heading: "Presentation by Ann Adams", "Finance report (AA)", "Bins – Bob Brown".

The words must name somebody, not an organisation; behind a dash, or by initials, only an attendee, and never where the
heading is about them (elections, interests, apologies).
"""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.attendance import read_people_in_prose
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, parse_listed_name, parse_name
from loaders.parsing.words import alternatives, owners, presenting

# "Presentation by Ms Adams on the Role of the Warden", "Update on bins from Ann Adams".
BY = re.compile(
    rf"\b{alternatives(presenting.IN_HEADINGS)}\b(?P<between>[^.;:]{{0,80}}?)\s+(?P<how>by|from)\s+"
    r"(?:the\s+)?(?P<who>[A-Z][^;:–]{2,90})",
    re.I,
)
# Where the people of such a heading end: "... Adams on the Role", "... Adams (AA)".
WHO_ENDS = re.compile(r"\s+(?:on|about|regarding|re|in|for|to|concerning|at)\s|\s*[(\[]|\s+[-–—]\s")
# "Warden", "Deputy Clerk"
OFFICE = re.compile(
    rf"(?:{alternatives(owners.BEFORE_OFFICE)}[\s-]+)*(?:{alternatives(owners.OFFICES)}|{alternatives(presenting.OFFICES_THAT_REPORT)})",
    re.I,
)
# "Curator's report (PH)", "EDI report SA", "Trees – SA": initials that end a heading.
INITIALS = re.compile(
    r"(?:\((?P<bracketed>[A-Z]{2,3}[a-z]?)\)|(?:(?<=[a-z)])|(?<=[a-z)]\s[–—-]))\s+(?P<bare>[A-Z]{2,3}))\s*$"
)
# "Finance – Ann Adams", "Bins - Cllr. Brown": a name that ends a heading behind a dash.
BEHIND_DASH = re.compile(r"\s[-–—]{1,2}\s+(?P<who>[A-Z][^-–—:;()]{3,50})$")
# "Ann Adams' report", "Cllr Brown’s update".
WHOSE = re.compile(
    rf"^(?P<who>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){{0,3}}?)[’'](?:s\s+|\s+)(?:\w+\s+)?"
    rf"(?i:{alternatives(presenting.OF_OFFICES)})\b"
)
# What is about somebody, not told by them: "Election of Chair – Ann Adams", "Apologies (AA)".
ABOUT_SOMEBODY = re.compile(rf"\b{alternatives(presenting.ABOUT_SOMEBODY)}\b", re.I)

NUMBER = re.compile(r"\W*(?:\d[\d./]*\W*)?")  # "12/34. ": what a heading may begin with
WORD = re.compile(r"[A-Za-z]+")

References = list[PersonReference]


def named_in_heading(item: ItemContext) -> References:
    """Those whom the item's heading names as presenting it."""
    if item.heading_start is None or ABOUT_SOMEBODY.search(item.title):
        return []
    start = item.heading_start
    heading = item.text[start : item.body.start].rstrip(" \t\n.:")
    if not heading.strip():
        return []
    found = _by(item, heading, start) or _whose(item, heading, start)
    return found or _initials(item, heading, start) or _behind_dash(item, heading, start)


def _by(item: ItemContext, heading: str, start: int) -> References:
    match = BY.search(heading)
    if match is None:
        return []
    begin, end = start + match.start("who"), start + match.end("who")
    stop = WHO_ENDS.search(item.text, begin, end)
    end = stop.start() if stop else end
    people = [one for one in read_people_in_prose(item.text, begin, end) if one.name.is_full or one.name.honorific]
    if match.group("how").lower() == "from":  # "Feedback from the Second Development Session"
        people = [one for one in people if one.name.honorific or item.attendees.resolve(item.text[one.start : one.end])]
    if people:
        return [item.person(one, role=one.role or one.organisation) for one in people]
    words = item.text[begin:end].strip()
    named = len(words.split()) == 1 and parse_listed_name(words, 0, len(words)) is not None
    if not (named or OFFICE.fullmatch(words)) or len(item.attendees.resolve(words)) != 1:
        return []
    role = None if named else words
    return [item.attendees.reference(words, *item.page.source_span(begin, end), role=role)]


def _whose(item: ItemContext, heading: str, start: int) -> References:
    lead = NUMBER.match(heading)
    at = lead.end() if lead else 0
    match = WHOSE.match(heading[at:])
    if match is None:
        return []
    begin, end = start + at + match.start("who"), start + at + match.end("who")
    return _attendee(item, begin, end)


def _initials(item: ItemContext, heading: str, start: int) -> References:
    match = INITIALS.search(heading)
    if match is None:
        return []
    group = "bracketed" if match.group("bracketed") else "bare"
    letters = match.group(group)
    words = [word for word in WORD.findall(heading[: match.start()]) if word[0].isupper()]
    if "".join(word[0] for word in words[-len(letters) :]).upper() == letters.upper():
        return []  # "General Municipal Allocation (GMA)"
    meant = item.attendees.by_initials(letters)
    if len(meant) != 1 or not item.attendees.attendees[meant[0]].name.strip():
        return []
    place = item.page.source_span(start + match.start(group), start + match.end(group))
    return [item.attendees.reference(letters, *place, meant=meant)]


def _behind_dash(item: ItemContext, heading: str, start: int) -> References:
    match = BEHIND_DASH.search(heading)
    return _attendee(item, start + match.start("who"), start + match.end("who")) if match else []


def _attendee(item: ItemContext, begin: int, end: int) -> References:
    """The one attendee whose name the words are."""
    words = item.text[begin:end].strip(" .")
    titled = honorific_at(words)[0] is not None
    if not titled and parse_name(words, 0, len(words)) is None:
        return []
    return (
        [item.attendees.reference(words, *item.page.source_span(begin, end))]
        if len(item.attendees.resolve(words)) == 1
        else []
    )
