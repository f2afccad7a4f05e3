"""Titles that run over the end of a line: "Minutes of the meeting of the Housing and / Homelessness Panel held on"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.parsing.forms import DATE, TIME, is_capitals
from loaders.parsing.items import title_sentences
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, bodies, days

MOST_LINES = 24  # converters set some titles a word a line
_OPENS = re.compile(
    r"\b(?:minutes|notes|record|proceedings|meetings?)\b(?:\s+\w+)*?(?:\s+(?:of|at|for|from)\b|\s*$)", re.I
)
_NAMED = re.compile(rf"\b(?:{alternatives(bodies.NAMED_IN_TITLES)}|district|municipality)\W*$", re.I)
_GOES_ON = re.compile(r"\b(?:of|for|and|the|an?|at|to|in|&)\W*$|[,-]\s*$", re.I)  # how a line ends that goes on
# How the next one begins.
_GOES_ON_WITH = re.compile(
    r"\W*(?:(?i:of|for|and|&)\s+(?:(?i:the)\s+)?[A-Z]|(?i:meetings?)\b)"
)  # how the next one begins
_HELD_SOON = re.compile(  # "Policy Committee held on": what stands before belongs to the line above
    rf"(?:[\w’'&,.-]+\s+){{1,8}}?(?:(?:was|were)\s+)?(?:held|on\s+{alternatives(days.DAYS)})\b", re.I
)
_SETTLED = re.compile(r"\b(?:held|convened|took\s+place|which\s+was)\b", re.I)  # behind the name: no more is asked for
_MINUTES_ALONE = re.compile(r"\W*(?:(?:draft|confirmed)\s+)?(?:minutes|notes)\W*", re.I)  # "DRAFT MINUTES"
_OF = re.compile(r"\W*of\b", re.I)
# A kind of council alone on its line, and no name of a place above it: "UPTON" | "PARISH COUNCIL", but "DRAFT MINUTES".
_KIND_ALONE = re.compile(r"(?:PARISH|TOWN|COMMUNITY|CITY|BOROUGH|DISTRICT|COUNTY)\s+COUNCIL")
_NO_PLACE = re.compile(rf"\d|[:;()]|\b(?:MINUTES?|DRAFT|AGENDA|MEETING|NOTES|{alternatives(bodies.BODIES)})\b", re.I)
# "Upton and District" | "Citizens' Panel": a place that asks for more, and a body without one.
_OF_A_DISTRICT = re.compile(r"(?:[A-Z][\w’'-]*\s+){1,4}(?:and|&)\s+(?:District|Area|Region)", re.I)
_BODY_ALONE = re.compile(rf"(?:[A-Z][\w’'-]*\s+){{0,4}}{alternatives(bodies.NAMED_IN_TITLES)}", re.I)
_MOST_WORDS_OF_A_PLACE = 5


def joined(page: CleanText, zone: list[Line]) -> list[Line]:
    """The lines of a title block, those that one title runs over as one."""
    whole: list[Line] = []
    taken = 0
    for line in zone:
        last = whole[-1] if whole else None
        if (
            last is not None
            and taken < MOST_LINES
            and _follows(page, zone, last, line)
            and (_runs_on(page, last, line) or _is_torn_name(page.of(last), page.of(line)))
        ):
            whole[-1] = replace(last, end=line.end)
            taken += 1
        else:
            whole.append(line)
            taken = 1
    return whole


def _follows(page: CleanText, zone: list[Line], last: Line, line: Line) -> bool:
    """Whether a line stands directly below, in the same place: no cell, heading or front matter of its own."""
    before = next((one for one, other in pairwise(zone) if other is line), None)
    if before is None or last.key or line.key or (last.column, last.row) != (line.column, line.row):
        return False
    if page.text[before.end : line.start].strip() or line.heading != before.heading or line.bullet:
        return False
    one_word = len(page.of(before).split()) == 1 and len(page.of(line).split()) == 1
    in_bold = before.bold and line.bold and is_capitals(page.of(before)) and is_capitals(page.of(line))
    return not line.gap or one_word or in_bold or _HELD_SOON.match(page.of(line)) is not None


def _is_torn_name(above: str, below: str) -> bool:
    """Whether a place and the kind of its council stand on two lines of a letterhead."""
    if _NO_PLACE.search(above):
        return False
    if _OF_A_DISTRICT.fullmatch(above.strip()) and _BODY_ALONE.fullmatch(below.strip()):
        return True
    if not _KIND_ALONE.fullmatch(below.strip()):
        return False
    return is_capitals(above) and len(above.split()) <= _MOST_WORDS_OF_A_PLACE


def _runs_on(page: CleanText, last: Line, line: Line) -> bool:
    words, follower = page.of(last), page.of(line)
    opening = _OPENS.search(words)
    if opening is None and not _MINUTES_ALONE.fullmatch(words):
        return False
    named = words[opening.end() :] if opening else ""
    if _SETTLED.search(named) or DATE.search(named) or TIME.search(named):
        return False
    if _NAMED.search(named):
        return bool(_GOES_ON_WITH.match(follower)) and not DATE.match(follower)
    return bool(_GOES_ON.search(words)) or bool(named.strip()) or bool(_OF.match(follower))


def with_sentences_joined(page: CleanText, zone: list[Line]) -> list[Line]:
    """The lines of a title block, those that each sentence of the title goes over as one: "on 20th | October 2022"."""
    for sentence in title_sentences(page):
        inside = page.lines[sentence.start : sentence.stop]
        if len(inside) > 1 and inside[0] in zone:
            place = zone.index(inside[0])
            whole = replace(inside[0], end=inside[-1].end)
            zone = [*zone[:place], whole, *(line for line in zone[place + 1 :] if line not in inside)]
    return zone
