"""Where the meeting was: behind a label, told in a sentence, or a line that is a place's name; asked in this order."""

from __future__ import annotations

import re

from loaders.parsing.forms import DATE, MONTH, TIME, label_at
from loaders.parsing.items import title_sentences
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.date import ELSEWHERE
from loaders.parsing.title_block.fields import Field
from loaders.parsing.title_block.tidying import BODY
from loaders.parsing.words import alternatives, bodies, days
from loaders.spans import Span

_DAY = alternatives(day.title() for day in days.DAYS)
# How a meeting was held, and not where: "Meeting in Public", but "in Public Hall, Alton".
_NO_PLACE_AT_ALL = alternatives(
    ("public", "private", "person", "common", "camera", "public session", "private session")
)
# "held on 4 May in the Village Hall", "met at the Town Hall, Alton", "in the village hall"
VENUE = re.compile(
    rf"""\b(?i:held|took\s+place|met|convened|meeting)\s+(?:\w+ly\s+)?(?:(?:their|its|a|the)\s+\w*\s*meeting\s+)?(?:(?i:on|
  at)\s+(?:[^.\n]|\.(?=\d)){{0,60}}?\b)??(?P<how>(?i:at|in|within|via|by|on))\s+(?P<venue>
  (?!(?i:{_DAY})\b)(?!(?i:{_NO_PLACE_AT_ALL})\b(?![ ]+(?i:hall|library|house|rooms?|gallery)\b))
  (?!(?i:{alternatives(days.WEEKDAYS_CUT)})\b[.,]?\s*\d)(?:the\s+)?[A-ZÀ-Þ](?:[^.;\n()]|(?<=\b(?i:co|st))\.(?=\s+[A-Z])){{2,110}}?
  |the\s+(?:[a-z]+\s+){{1,2}}(?:hall|rooms?|centre|pavilion|school|library|clubhouse|club|chamber|church)\b)
        (?=\s*(?:,?\s+(?i:on|at|commencing|starting|from)\s+(?i:the\s+)?(?:(?i:\w+day)\b|\d)|(?<!\b(?i:co|st))\.|[;\n(:]|
          ,?\s+\d{{1,2}}(?i:st|nd|rd|th)?\s+[A-Z]|,?\s*\b(?i:{alternatives(days.DAYS)})\b|$))""",
    re.X,
)
# "Venue: Village Hall"
VENUE_LABEL = re.compile(
    r"^(?:(?:meeting\s+)?(?:venue|location|place)(?:\s+(?:of|for)\s+(?:the\s+)?meeting)?|"
    r"held at|where)(?:\s*[:\-–]\s*|\s{4,}|(?<=venue)\s+(?=\d))(?P<venue>.{3,120}?)(?:\s+view directions)?$",
    re.I,
)
# "Meeting   Alpha Board      Venue   Room 2": in a column of its own.
VENUE_COLUMN = re.compile(r"\t(?:venue|location|place|where)(?:\s*:\s*|\t)(?P<venue>[^\t]{3,80}?)(?=\t|$)", re.I)
# "Leisure centre" above "Decision: ...": what was decided of, and not where.
HEADS_BUSINESS = re.compile(r"\W*(?:Decisions?|DECISIONS?|Resolved|RESOLVED|Recommendations?|Reasons?|Agreed)\b[\w ]*:")
# Words that a place has: "Alpha Village Hall", "Committee Room 2"
PLACE = re.compile(
    r"\b(?:\w*hall|board\s?room|room|house|school|centre|center|church|library|offices?|"
    r"chamber|pavilion|hotel|college|hospital|building|club|campus|academy|"
    r"university|court|teams|zoom|skype|conference call|tower|theatre|"
    r"institute|inn|lodge|barn|annexe?|headquarters|museum|gallery|stadium)\b",
    re.I,
)
WEEKDAY = re.compile(rf"(?:{MONTH}\b|\d|{alternatives(days.DAYS)})", re.I)
BEHIND_TIME = re.compile(
    rf"{TIME.pattern}[\s,–-]*(?:(?:held\s+)?(?:in|at)\s+)?(?P<venue>(?:the\s+)?[A-Z][^\d]{{4,80}})$", re.X | re.I
)  # "7.30pm, Village Hall", "7.30 pm in the Village Hall"
# "12 October 2031, 10am, County Hall Room 4": a room has a number.
ROOM_BEHIND_TIME = re.compile(
    rf"{TIME.pattern}[\s,–-]*(?P<venue>[A-Z][A-Za-z’',\s-]{{3,60}}\b\d{{1,3}}(?:,\s*[A-Z][^\d]{{3,60}})?)$", re.X | re.I
)
# "Alton Conference Centre: Friday 28 May 2031"
BEFORE_THE_DAY = re.compile(
    rf"\W*(?P<venue>(?:[A-Z][\w’'.&-]*\s+){{1,5}}(?:Hall|Room|Centre|Church|Pavilion|Hotel|Club|Library|Inn|House))\s*[:,–-]\s+"
    rf"(?:on\s+)?(?:(?:{_DAY}),?\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z]"
)
# A line of a title that is a house and its street: "at 12 Quay Street"
AT_A_HOUSE = re.compile(r"(?:held\s+)?at\s+(?P<venue>\d{1,4}[a-z]?(?:/\d{1,3})?,?\s+(?:[A-Z][\w’'-]+[ ,]*){2,8})\W*")
ENDS_IN_BODY = re.compile(rf"\b{BODY}\b\s*$", re.I)
NO_PLACE = re.compile(  # "Alpha School Board", but "the Board's room"
    rf"\b(?:{BODY}|minutes|meeting|school\s+board|agenda|(?-i:{alternatives(bodies.BY_LETTERS)}))\b(?!['’]?s?\s+(?:room|chamber|offices?|house|hall)\b)",
    re.I,
)
PLACE_LINE = re.compile(r"(?:held\s+)?(?:at|in|via|on)?\s*(?:the\s+)?[A-Z]")
LEAD = re.compile(r"(?:held\s+)?(?:at|in|via|on)\s+", re.I)
THEN_WHEN = re.compile(  # what ends a venue: "... at 7 pm", ", 19.30", "... was cancelled"
    r"\s+(?:was|were|has\s+been|had\s+to\s+be|will\s+be)\s+[A-Za-z]|"
    r"\s*(?:[,.]?\s*\b(?:at|on|commencing|from)\s+(?:the\s+)?(?:\d|\w+day\b)|,?\s*\d{1,2}[.:]\d\d"
    r"|\s*[-–—:,(]+\s*(?-i:CANCELLED|POSTPONED|DRAFT|UNCONFIRMED|ADJOURNED)\b"
    r"|\s*\n\s*(?:(?:minutes\s+)?(?:status|version|revision|state)\b|[A-Z]\w+(?:\s\w+)?:)"
    r"|,?\s+(?:and|then)\s+(?:was\s+)?(?:adjourned|resumed|re-?convened|continued)\b"
    r"|,?\s+(?:for\s+(?:the\s+purposes?\s+of\s+)?|to\s+)(?:transact|consider)\w*\b|,?\s+(?:on|at)\s*$"
    r"|,?\s+(?:commencing|starting)\s*$|(?<=\w{3})\.\s+(?-i:(?=[A-Z])))",
    re.I,
)
ARTICLE = re.compile(r"(?:venue\s*[,:]?\s+)?(?:(?:(?:at|in)\s+)?the\s+|(?:at|in)\s+(?=[A-Z]))|venue\s*[,:]\s*", re.I)
# "St Alban's Church, Upton" above "Minutes of a meeting": whose board it is, and perhaps not where it met.
OF_AN_INSTITUTION = re.compile(
    r"[\s*_#]*(?:[A-Z][\w’'.&-]*\s+|(?:of|the|and|in|with)\s+){1,7}"
    r"(?:church|school|academy|college|hospital|university|surgery|(?:medical|health)\s+centre)"
    r"(?:,\s+[A-Z][\w’' -]{2,30})?[\s*_#]*",
    re.I,
)
TITLE_BELOW = re.compile(rf"\bminutes\b|\bmeeting\b|\b{BODY}\W*$", re.I)
ADDRESS = re.compile(r"\W*(?:/|https?:|www\.|\S+@)")  # of a page, and no place: "location: /minutes/march"
REACH = 3000  # characters of the title block in which a sentence may tell the place
LINES = slice(1, 12)  # lines of the title block that may be a place's name
LONGEST = 110  # characters of such a line


def read_venue(page: CleanText, zone: list[Line]) -> Field[str] | None:
    """The venue as printed, without an article before it; ``zone`` are the lines of the title block."""
    for line in zone:
        match = VENUE_LABEL.match(page.of(line)) or VENUE_COLUMN.search(page.of(line))
        if match:
            return _trimmed(page, line.start + match.start("venue"), line.start + match.end("venue"))
        if line.key in ("location", "venue", "place") and not ADDRESS.match(page.of(line)):
            return _trimmed(page, line.start, line.end)
    for line in zone[: LINES.stop]:
        if named := BEFORE_THE_DAY.match(page.of(line)):
            return _trimmed(page, line.start + named.start("venue"), line.start + named.end("venue"))
    start = zone[0].start
    text = _with_title_joined(page)
    for match in VENUE.finditer(text, start, min(zone[-1].end, start + REACH)):
        before = text[match.start() : match.start("venue")]
        if not WEEKDAY.match(match.group("venue")) and not ELSEWHERE.search(before):
            return _trimmed(page, match.start("venue"), match.end("venue"))
    for number, line in enumerate(zone[: LINES.stop]):
        heads = number + 1 < len(zone) and HEADS_BUSINESS.match(page.of(zone[number + 1])) is not None
        place = _behind_time(page, line) or (_place_in(page, line) if number >= LINES.start and not heads else None)
        if place is not None and not (
            OF_AN_INSTITUTION.fullmatch(page.of(line)) and _titles_follow(page, zone[number:])
        ):
            return _trimmed(page, place, line.end)
    return None


def _titles_follow(page: CleanText, lines: list[Line]) -> bool:
    """Whether the line below is the title, or its board: a church, school or hospital above it is whose they are."""
    return len(lines) > 1 and TITLE_BELOW.search(page.of(lines[1])) is not None


def _with_title_joined(page: CleanText) -> str:
    """The text, in which the title's sentence is one line."""
    text = page.text
    for sentence in title_sentences(page):
        start, end = page.lines[sentence.start].start, page.lines[sentence.stop - 1].end
        text = text[:start] + text[start:end].replace("\n", " ") + text[end:]
    return text


def _behind_time(page: CleanText, line: Line) -> int | None:
    """Where the name of a place begins behind the time in a line: "4 May 2031, 7.30pm, Village Hall"."""
    words = page.of(line)
    behind = BEHIND_TIME.search(words) or ROOM_BEHIND_TIME.search(words)
    if behind and PLACE.search(behind.group("venue")) and not ENDS_IN_BODY.search(behind.group("venue")):
        return line.start + behind.start("venue")
    return None


def _place_in(page: CleanText, line: Line) -> int | None:
    """Where the name of a place begins with which a line ends."""
    words = page.of(line)
    if house := AT_A_HOUSE.fullmatch(words):
        return line.start + house.start("venue")
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
