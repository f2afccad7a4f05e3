"""The next meeting's date as announced."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from loaders.minutes import Day
from loaders.parsing.forms import find_dates
from loaders.parsing.items import Heading
from loaders.parsing.patterns import folded
from loaders.parsing.text import CleanText, collapse_whitespace
from loaders.parsing.words import alternatives, days, task_lists

TITLE = re.compile(
    r"\b(?:next|future|forthcoming|further)\b.{0,40}\bmeetings?\b|\bdates?\s+(?:and\s+times?\s+)"
    r"?of\s+(?:the\s+)?(?:\w+\s+)?(?:next\s+)?meetings?\b|\bnext\s+meeting\b",
    re.I,
)
CUE = re.compile(
    r"\b(?:next|further|following|subsequent)\s+(?:\w+\s+){0,4}?meetings?\b(?:[^.;]|"
    r"\.(?=\d)){0,90}|\bdate\s+of\s+(?:the\s+)?(?:next|future)\s+[^.;\n]{0,20}meetings?\b[^.;]{0,60}|"
    r"\bfurther\s+meeting\s+be\s+held\b[^.;]{0,60}",
    re.I,
)
CUE_BEGINS = re.compile(r"\b(?:next|further|following|subsequent|date) ")  # in small letters
# "Action log", "Summary of actions": dates behind it are those of tasks.
LOG = re.compile(
    rf"^(?:action\s+{alternatives(task_lists.LISTS, task_lists.PLANS, task_lists.SUMMARY)}|"
    rf"{alternatives(task_lists.SUMMARY_OF)}\s+actions|actions)\s*:?$",
    re.I | re.M,
)
# "The next meeting will be on ...", "Date of next meeting: ..."
ANNOUNCES = re.compile(r"\b(?:will|is|was|to\s+be|be|scheduled|date)\b", re.I)
# "Next Meeting Tuesday 1 July 2031": a line that is nothing else, without a colon.
LINE = re.compile(rf"next\s+(?:\w+\s+){{0,3}}meeting\s*[,–-]?\s*(?:{alternatives(days.DAYS)}\b|\d)", re.I)
NOT_CUE = re.compile(
    r"\b(?:by|until|for)\s+the\s*$|\b(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of|submitted\s+to|"
    r"reported\s+to|brought\s+to|presented\s+(?:at|to)|subject\s+to\s+approval)\b",
    re.I,
)


def next_meeting(page: CleanText, headings: Sequence[Heading], meeting: Day | None) -> Day | None:
    """The date of the next meeting: in an item of that title first, then in any sentence that announces it."""
    ends = [page.lines[h.line].start for h in headings[1:]] + [page.lines[-1].end if page.lines else 0]
    for heading, end in reversed(list(zip(headings, ends, strict=False))):
        if TITLE.search(" ".join(page.text[heading.start : max(heading.end, min(end, heading.start + 90))].split())):
            log = LOG.search(page.text, heading.end, end)
            found = _first(page, heading.start, log.start() if log else end, meeting)
            if found:
                return found
    best: Day | None = None
    for match in _cues(page.text):
        before = page.text[max(0, match.start() - 40) : match.start()]
        if NOT_CUE.search(before):
            continue
        opens = match.start() == 0 or page.text[match.start() - 1] == "\n"
        if ANNOUNCES.search(match.group()) or (opens and LINE.match(match.group())):
            found = _first(page, match.start(), match.end(), meeting)
            best = found or best
    return best


def _cues(text: str) -> Iterator[re.Match[str]]:
    """The matches of ``CUE``, which is tried only where it may begin."""
    done = 0
    for begin in CUE_BEGINS.finditer(folded(text)):
        match = CUE.match(text, begin.start()) if begin.start() >= done else None
        if match is not None:
            yield match
            done = match.end()


def _first(page: CleanText, start: int, end: int, meeting: Day | None) -> Day | None:
    for found in find_dates(page.text, start, end):
        value: datetime.date | None = found.value
        if value is None and meeting is not None:
            value = found.in_year(meeting.value.year)
            if value is not None and value <= meeting.value:
                value = found.in_year(meeting.value.year + 1)
        if value is None or (meeting is not None and not 0 < (value - meeting.value).days < 800):
            continue
        s, e = page.source_span(found.start, found.end)
        return Day(text=collapse_whitespace(page.text[found.start : found.end]), value=value, start=s, end=e)
    return None
