"""Where the meeting was: behind a label, told in a sentence, or a line that is a place's name; asked in this order."""

from __future__ import annotations

import re

from loaders.parsing.forms import DATE, MONTH, TIME, label_at
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.board_names import BODY
from loaders.parsing.title_block.date import ELSEWHERE
from loaders.parsing.title_block.fields import Field
from loaders.spans import Span

# "held on 4 May in the Village Hall", "met at the Town Hall, Alton"
VENUE = re.compile(
    r"""\b(?i:held|took\s+place|met|convened|meeting)\s+(?:\w+ly\s+)?(?:(?:their|its|a|the)\s+\w*\s*meeting\s+)?(?:(?:on|
  at)\s+(?:[^.\n]|\.(?=\d)){0,60}?\b)??(?P<how>(?i:at|in|via|by|on))\s+(?P<venue>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|
  Sun)day\b)(?:the\s+)?[A-Z][^.;\n()]{2,110}?)
        (?=\s*(?:,?\s+(?i:on|at|commencing|starting|from)\s+(?:the\s+)?(?:\w+day\b|\d)|[.;\n(:]|
          ,?\s+\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|$))""",
    re.X,
)
# "Venue: Village Hall"
VENUE_LABEL = re.compile(
    r"^(?:venue|location|place|held at|where)\s*[:\-–]\s*(?P<venue>.{3,120}?)(?:\s+view directions)?$", re.I
)
# Words that a place has: "Alpha Village Hall", "Committee Room 2"
PLACE = re.compile(
    r"\b(?:\w*hall|board\s?room|room|house|school|centre|center|church|library|offices?|"
    r"chamber|pavilion|hotel|college|hospital|building|club|campus|academy|"
    r"university|court|teams|zoom|skype|conference call|tower|theatre|"
    r"institute|inn|lodge|barn|annexe?|headquarters|museum|gallery|stadium)\b",
    re.I,
)
WEEKDAY = re.compile(rf"(?:{MONTH}|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)", re.I)
BEHIND_TIME = re.compile(
    rf"{TIME.pattern}[\s,–-]*(?P<venue>[A-Z][^\d]{{4,80}})$", re.X | re.I
)  # "7.30pm, Village Hall"
ENDS_IN_BODY = re.compile(rf"\b{BODY}\b\s*$", re.I)
NO_PLACE = re.compile(  # "Alpha School Board", but "the Board's room"
    rf"\b(?:{BODY}|minutes|meeting|school\s+board|agenda)\b(?!['’]?s?\s+(?:room|chamber|offices?|house|hall)\b)", re.I
)
PLACE_LINE = re.compile(r"(?:held\s+)?(?:at|in|via|on)?\s*(?:the\s+)?[A-Z]")
LEAD = re.compile(r"(?:held\s+)?(?:at|in|via|on)\s+", re.I)
THEN_WHEN = re.compile(  # what ends a venue: "... at 7 pm", ", 19.30"
    r"\s*(?:[,.]?\s*(?:at|on|commencing|from)\s+(?:the\s+)?(?:\d|\w+day\b)|,?\s*\d{1,2}[.:]\d\d)"
)
ARTICLE = re.compile(r"(?:(?:at|in)\s+)?the\s+|(?:at|in)\s+(?=[A-Z])", re.I)
REACH = 3000  # characters of the title block in which a sentence may tell the place
LINES = slice(1, 12)  # lines of the title block that may be a place's name
LONGEST = 110  # characters of such a line


def read_venue(page: CleanText, zone: list[Line]) -> Field[str] | None:
    """The venue as printed, without an article before it; ``zone`` are the lines of the title block."""
    for line in zone:
        match = VENUE_LABEL.match(page.of(line))
        if match:
            return _trimmed(page, line.start + match.start("venue"), line.start + match.end("venue"))
        if line.key in ("location", "venue"):
            return _trimmed(page, line.start, line.end)
    start = zone[0].start
    for match in VENUE.finditer(page.text, start, min(zone[-1].end, start + REACH)):
        before = page.text[match.start() : match.start("venue")]
        if not WEEKDAY.match(match.group("venue")) and not ELSEWHERE.search(before):
            return _trimmed(page, match.start("venue"), match.end("venue"))
    for line in zone[LINES]:
        place = _place_in(page, line)
        if place is not None:
            return _trimmed(page, place, line.end)
    return None


def _place_in(page: CleanText, line: Line) -> int | None:
    """Where the name of a place begins with which a line ends."""
    words = page.of(line)
    behind = BEHIND_TIME.search(words)
    if behind and PLACE.search(behind.group("venue")) and not ENDS_IN_BODY.search(behind.group("venue")):
        return line.start + behind.start("venue")
    if not PLACE.search(words) or len(words) >= LONGEST or NO_PLACE.search(words):
        return None
    if label_at(page.text, line.start, line.end):
        return None
    if len(DATE.sub("", words)) <= 0.8 * len(words) or not PLACE_LINE.match(words):
        return None
    lead = LEAD.match(words)
    return line.start + (lead.end() if lead else 0)


def _trimmed(page: CleanText, start: int, end: int) -> Field[str] | None:
    stop = THEN_WHEN.search(page.text[start:end])
    if stop:
        end = start + stop.start()
    article = ARTICLE.match(page.text[start:end])
    if article:
        start += article.end()
    value = " ".join(page.text[start:end].split()).strip(" .,;:-–")
    return Field(value, Span(start, end)) if len(value) >= 3 else None
