"""When the meeting began: in the title block, else where the text tells that it was opened."""

from __future__ import annotations

import re

from loaders.parsing.forms import DATE, find_times
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.date import OF_THE_MEETING, OF_THE_PAGE
from loaders.parsing.title_block.fields import Field
from loaders.spans import Span

# "The meeting opened at 7.30 pm"
OPENED = re.compile(
    r"\b(?:commenced?|started?|opened|called\s+to\s+order|began|convened|opening)\b[^.\n]{0,70}?(?=\d)", re.I
)
# no line of the meeting's own time: a telephone's, the next meeting's, or when a page was put up
OTHER_TIMES = re.compile(
    r"\b(?:tel|phone|contact|next|closed|downloaded|retrieved|adjourned(?!.*\b(?:resum|re-?conven|continu)\w+)"
    r"|(?:posted|published|publication|updated|uploaded|modified|printed|created|submitted|generated|saved)(?=\b[^.\n]{0,40}\d))\b",
    re.I,
)
# A sentence of many words, and what shows that it tells of the meeting: others tell of what happened elsewhere.
IN_A_SENTENCE = re.compile(r"(?:\S+\s+){14,}\S+[.)]\s*$")
OF_THIS_MEETING = re.compile(r"\b(?:meeting|held|commenc\w+|start\w*|opened|began|convened|assembled|met)\b", re.I)
# "reconvened on 12 March at 7 pm, having been adjourned on 5 March"
RESUMED = re.compile(r"\b(?:resum|re-?conven|continu)\w+\s+(?:on|at)\b", re.I)
ISO_TIME = re.compile(r"T(\d\d:\d\d)")  # "start: 2022-05-04T19:30:00"
IN_ISO_FORM = OF_THE_MEETING | {"start"}  # keys of front matter
FOUR_FIGURES = re.compile(r"\d{4}")  # 1930 is a time only where it is said to be one
SAID_TO_BE_A_TIME = re.compile(r"\b(?:at|commenc\w+|time|start\w*)\s*:?\s*$", re.I)
MIDNIGHT = "00:00"  # what front matter has where it knows no time
REACH = 260  # characters of a line: the text may run into the title
OPENING = 14  # lines behind the first heading in which the text may tell when the meeting was opened
NEAR = 3  # characters between the words and the time


def read_time(page: CleanText, zone: list[Line], first_item: int) -> Field[str] | None:
    """The time ("HH:MM") in the lines of the title block (``zone``), or soon after the first item (a line)."""
    for line in zone:
        words = page.of(line)
        if line.key in IN_ISO_FORM:
            match = ISO_TIME.search(words)
            if match and match.group(1) != MIDNIGHT:
                return Field(match.group(1), Span(line.start + match.start(1), line.start + match.end(1)))
            if match or line.key == "start":
                continue
        if line.key in OF_THE_PAGE:
            continue
        if IN_A_SENTENCE.match(words.rstrip()) and not OF_THIS_MEETING.search(words):
            continue
        words = words[:REACH]
        other = OTHER_TIMES.search(words)
        if other and not RESUMED.search(words, 0, other.start()):
            continue
        masked = DATE.sub(lambda match: "\x00" * len(match.group()), words)
        for value, start, end in find_times(masked):
            if not FOUR_FIGURES.fullmatch(words[start:end]) or SAID_TO_BE_A_TIME.search(words[:start]):
                return Field(value, Span(line.start + start, line.start + end))
    return _opening(page, first_item)


def _opening(page: CleanText, first_item: int) -> Field[str] | None:
    until = page.lines[min(len(page.lines) - 1, first_item + OPENING)].end if page.lines else 0
    for opened in OPENED.finditer(page.text, 0, until):
        for value, start, end in find_times(page.text, opened.end(), opened.end() + 20):
            if start - opened.end() < NEAR:
                return Field(value, Span(start, end))
    return None
