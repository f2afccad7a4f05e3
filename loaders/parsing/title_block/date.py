"""The day of the meeting: of the dates in the title block, the one that most speaks for."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import NamedTuple

from loaders.parsing.forms import MONTH, MONTHS, VERB, FoundDate, find_dates, find_dates_in_words
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.fields import Field
from loaders.parsing.words import alternatives, days, decisions
from loaders.spans import Span

# A date behind these words is that of another meeting, or of the page: "to approve the minutes of", "Last updated".
ELSEWHERE = re.compile(
    r"\b(?:previous|last|next|following|forthcoming|publish\w*|publication|"
    r"printed|posted|put\s+(?:up|online)|uploaded|downloaded|retrieved|generated|modified|submitted\s+(?:by|on|to)|(?:reported|presented|deferred|brought|moved)\s+to|saved\s+on|dated?\s+of\s+(?:issue|publication)|created|"
    r"(?:re-?issued|issued|revised|updated)(?!\s+(?:\w+\s+)?(?:agenda|minutes|notes|summons)\b)|signed|deadline|webcast|notice(?!\s+of\s+(?:\w+\s+)?decisions?\b)|"
    r"(?<!meeting )due(?!\s+to\s+(?:take\s+place|be\s+held)\b)|approved\s+(?:at|on)|"
    r"circulat\w*|minutes\s+of\s+(?:the\s+)?meeting\s+held|to\s+approve|"
    r"to\s+confirm)\b",
    re.I,
)
OF_MEETING = re.compile(r"\b(?:minutes|meeting|held|cofnodion|cyfarfod|g?cynhaliwyd|gynhaliwyd)\b", re.I)
MINUTES_OF_A = re.compile(
    r"\bminutes\s+of\s+(?:an?|the)\s|^\W*(?:(?:draft|provisional|unconfirmed|unapproved|confirmed|approved|final)\s+)*"
    r"minutes\s+of\s+(?:\w+\s+){0,4}meeting\s+(?:held\s+)?(?:on|at|in)\s",
    re.I,
)  # "Minutes of the last meeting" is a title, too
# "Alpha Audit Committee. Minutes of the meeting held on": the name before them makes these words a title.
NAME_AND_MINUTES_OF = re.compile(
    r"^\W*(?:(?:[A-Z(&][\w’'&,().-]*|of|and|the|for|on|upon|with|in)\s+){1,14}?(?i:minutes?\s+of\s+(?:(?:the|an?)\s+)?(?:\w+\s+){0,3}meeting)\s"
)
# "To approve the minutes of the meeting held on", "Approval of the Board minutes": those of another.
OF_OTHER_MINUTES = re.compile(
    r"^\W*(?:\d+\W+)?(?:to\s+)?(?:approve|approval|confirm|confirmation|sign|signing|agree|receive|accept|adopt|adoption|"
    r"consider|ratify|matters|actions?)\b",
    re.I,
)
MINUTES_OF_EARLIER = re.compile(r"\bminutes\s+of\s+(?:the\s+)?(?:last|previous)\s", re.I)
# "RESOLVED that the minutes of 4 May 2022 be approved", "The Chair asked all to come to the fair on 4 May 2022": what
# was said of a day, at a meeting of another.
SETTLES = re.compile(
    rf"\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:it\s+was\s+)?(?:\w+ly\s+)?{alternatives(decisions.RESOLVED)}\b(?!\s+of\b)", re.I
)
MET = re.compile(r"\b(?:met|meetings?|held|took\s+place|convened|gathered|assembled)\b", re.I)
DATE_LABEL = re.compile(r"\bdate(?:\s+of\s+meeting)?\s*[:\-–]?\s*$", re.I)
LABEL_ALONE = re.compile(r"(?:meeting\s+)?date(?:\s+of\s+(?:the\s+)?meeting)?\s*:", re.I)
WEEKDAY = re.compile(rf"\s*{alternatives(days.DAYS_BEGIN)}", re.I)
# "2022", and no time of day as in "at 1930", "2030 hrs".
YEAR = re.compile(r"(?<!\bat )\b(?:19[5-9]|20[0-9])\d\b(?!\s?h(?:ou)?rs)", re.I)
TORN_DAY = re.compile(r"\b[0-3]?\d\s?(?:st|nd|rd|th)?(?: day)?(?: of)?,?\W*$", re.I)  # "on Tuesday 21st"
IN_ADDRESS = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)")  # "https://alpha.example/minutes/2022-05-04"
OF_THE_PAGE = frozenset({"date", "published", "pubdate", "updated", "modified", "lastmod"})  # keys of front matter
OF_THE_MEETING = frozenset(
    {"meeting_date", "meetingdate", "date_of_meeting", "meeting", "meeting_time", "start_time", "time"}
)
# "2031-03-11T10:41:07Z", "Tue, 11 Mar 2031 10:41:07": a page is put up at any minute, a meeting begins at a round one.
PUT_UP_AT = re.compile(r"(?:T|\s+)(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?")
ROUND = 5  # minutes
# "Minutes of the December meeting", "April Parish Council meeting"
MONTH_OF_MEETING = re.compile(
    rf"\b(?P<month>{MONTH})\s+(?:(?:19|20)\d\d\s+)?(?:(?:parish|town|community|council|board|committee)\s+){{0,3}}meeting\b",
    re.I,
)
# "Minutes, May 2022", "Annual Meeting - May 2022"
MONTH_AND_YEAR = re.compile(rf"(?<!\d )(?<!\w )(?<!\w)(?P<month>{MONTH})\.?,?\s+(?:19|20)\d\d\b", re.I)
RESUMED = re.compile(r"\b(?:resumed|reconvened|continued)\s+(?:on\s+)?(?:\w+day,?\s+)?(?:the\s+)?$", re.I)
ADJOURNED = re.compile(r"\badjourned\s+(?:meeting\s+)?(?:of|from|on)\s+(?:\w+day,?\s+)?(?:the\s+)?$", re.I)
# "subject to approval at the next meeting. Ordinary Meeting of": what stands before it is said of another meeting.
# "updated following the meeting of", "the meeting of the Board due on": this one's.
# "Draft for approval at the next meeting": a state.
NAMED_ANEW = re.compile(
    r"\b(?:ordinary|annual|extraordinary|special|monthly|full)\s+(?:\w+\s+){0,3}meeting\b"
    r"|\b(?:following|after)\s+(?:the\s+)?meeting\s+(?:of|on|held)\b"
    r"|\bfor\s+(?:consideration|approval|confirmation|adoption|ratification|signature|signing)\s+at\s+"
    r"(?:the|our|its|their)\s+(?:next|following)\s+(?:\w+\s+)?meeting\b"
    r"|(?<!next )(?<!last )(?<!previous )(?<!following )\bmeeting\s+of\s[^.;\n]{3,50}?\sdue\b",
    re.I,
)
EARLIER_ONE = re.compile(r"\b(?:last|previous)\b", re.I)
# "1 May 2023 to 30 April 2024": the days of a summary.
PERIOD = re.compile(r"\s*(?:to|until|and|[–—-])\s*(?:\w+day\s+)?(?:the\s+)?", re.I)
LONGEST_MEETING = 14  # days
CELLS_OF_A_ROW = 3
ROW_OF_TITLE = re.compile(r"\b(?:date|time|venue|location|place)\b", re.I)
BEFORE = 60  # characters before a date that tell what it is the date of
LONGEST_LEAD = 60  # characters before the day of a line that is no sentence
TITLE_BEGINS = 40  # characters
NEAR_THE_TITLE = 8  # lines within which a day without a year is the meeting's
FIRST_LINE = 3.0  # points of a date in the first line
LATER_LINE = 0.1  # points that each line further down costs


@dataclass(frozen=True)
class _Candidate:
    value: datetime.date
    span: Span
    page: CleanText
    line: Line
    line_of_meeting: bool
    order: int

    @property
    def before(self) -> str:
        return self.page.text[max(self.line.start, self.span.start - BEFORE) : self.span.start]

    @property
    def resumed(self) -> bool:
        line = self.page.text[self.line.start : self.span.start]
        return RESUMED.search(self.before) is not None and "adjourned" in line.lower()

    @property
    def labelled(self) -> bool:
        """Whether "Date of meeting:" stands before it, on its line or alone on the one above."""
        if DATE_LABEL.search(self.before):
            return True
        above = self.page.text[max(0, self.line.start - BEFORE) : self.line.start].strip().rpartition("\n")[2]
        return self.span.start - self.line.start <= 1 and LABEL_ALONE.fullmatch(above.strip(" *_")) is not None

    @property
    def points(self) -> float:
        features = sum(feature.points for feature in FEATURES if feature.holds(self))
        return FIRST_LINE - LATER_LINE * self.order + features


class Feature(NamedTuple):
    """Something about a date that speaks for the meeting's, or against it, with an example."""

    name: str
    points: float
    holds: Callable[[_Candidate], bool]
    example: str


def _is_of_the_meeting(one: _Candidate) -> bool:
    printed = one.page.text[one.span.start : one.span.start + 4]
    return one.line_of_meeting or bool(WEEKDAY.match(printed))


FEATURES = (
    Feature(
        "is the day on which an adjourned one was resumed",
        4.0,
        lambda one: one.resumed,
        "adjourned, resumed on 5 May 2022",
    ),
    Feature(
        "is that of the meeting that was adjourned",
        -2.0,
        lambda one: bool(ADJOURNED.search(one.before)),
        "adjourned from 4 May 2022",
    ),
    Feature("stands behind a label", 3.0, lambda one: one.labelled, "Date of meeting: 4 May 2022"),
    Feature("is said to be of a meeting, or has its weekday", 1.0, _is_of_the_meeting, "held on Monday 4 May 2022"),
    Feature("is front matter", -0.5, lambda one: one.line.key not in ("", "date"), "title: Minutes, 4 May 2022"),
    Feature("tells when a page was put up", -6.0, lambda one: one.line.key in OF_THE_PAGE, "date: 2022-05-06"),
)


def read_date(page: CleanText, zone: list[Line]) -> Field[datetime.date] | None:
    """The meeting's date; one without a year takes that which stands elsewhere in the title block (``zone``)."""
    lines = _with_days_mended(page, zone)
    found = [(order, line, date) for order, line in enumerate(lines) for date in _dates_of_a_meeting(page, line)]
    of_meeting = [bool(OF_MEETING.search(page.of(line))) for line in zone]  # once for all dates of a line
    candidates = [
        _Candidate(date.value, Span(date.start, date.end), page, line, of_meeting[order], order)
        for order, line, date in found
        if date.value is not None
    ]
    put_up = None
    if candidates:
        best = _said_of_the_meeting(candidates, max(candidates, key=lambda one: one.points))
        put_up = best.value
        if not _is_when_it_was_put_up(best, _month_told(page, zone)):
            return Field(best.value, best.span)
    yearless = next(
        (date for order, _, date in found if not date.value and (order < NEAR_THE_TITLE or of_meeting[order])), None
    )
    year = YEAR.search(page.text, zone[0].start, zone[-1].end) if yearless else None
    value = yearless.in_year(int(year.group())) if yearless and year else None
    if yearless and value and put_up and put_up < value:  # minutes are put up after the meeting
        value = yearless.in_year(put_up.year - 1) if put_up.year == value.year else None
    return Field(value, Span(yearless.start, yearless.end)) if yearless and value else None


def _is_when_it_was_put_up(one: _Candidate, month: int | None) -> bool:
    """Whether the best of the days is that of the page: of another month than the title tells, or at an odd minute."""
    if one.line.key not in OF_THE_PAGE:
        return False
    at = PUT_UP_AT.match(one.page.text, one.span.end, one.line.end)
    if month is not None and (month != one.value.month or at):
        return True
    return at is not None and (int(at["minute"]) % ROUND > 0 or int(at["second"] or 0) > 0)


def _said_of_the_meeting(candidates: Sequence[_Candidate], best: _Candidate) -> _Candidate:
    """The best; for a later day alone on its line, which may be that of a post, the one that is said of the meeting."""
    line = best.page.text[best.line.start : best.line.end]
    if best.line_of_meeting or line.strip(" *_#.") != best.page.text[best.span.start : best.span.end]:
        return best
    earlier = (one for one in candidates if one.line_of_meeting and one.order > best.order and one.value < best.value
               and not EARLIER_ONE.search(one.before))  # fmt: skip
    return next(earlier, best)


def _month_told(page: CleanText, zone: list[Line]) -> int | None:
    """The month of the meeting that the title names: "Minutes of the December meeting"; None where it names none."""
    for line in zone:
        found = MONTH_OF_MEETING.search(page.of(line)) if not line.key else None
        found = found or (MONTH_AND_YEAR.search(page.of(line)) if line.key in ("", "title") else None)
        if found:
            return MONTHS[found["month"].lower()]
    return None


def _with_days_mended(page: CleanText, zone: list[Line]) -> list[Line]:
    """The lines, each that ends within a date ("on Tuesday 21st") together with the one below."""
    return [
        replace(line, end=below.end) if below is not None and not below.key and TORN_DAY.search(page.of(line)) else line
        for line, below in zip_longest(zone, zone[1:])
    ]


def _dates_of_a_meeting(page: CleanText, line: Line) -> list[FoundDate]:
    """The dates in a line but for those that the words before tell to be of something else."""
    if line.key in ("created", "revised"):
        return []
    if _is_row(page, line):
        return []
    words = page.of(line)
    called = MINUTES_OF_A.search(words[:TITLE_BEGINS]) or NAME_AND_MINUTES_OF.match(words)
    of_others = OF_OTHER_MINUTES.match(words) is not None
    if (of_others and MINUTES_OF_EARLIER.search(words)) or SETTLES.match(words):
        return []
    titled = called is not None and not of_others
    dates = [
        *find_dates(page.text, line.start, line.end),
        *find_dates_in_words(page.text, line.start, line.end),
    ]
    dates.sort(key=lambda date: date.start)
    ends = {
        end
        for first, then in pairwise(dates)
        if first.value and then.value and (then.value - first.value).days > LONGEST_MEETING
        and PERIOD.fullmatch(page.text, first.end, then.start)
        for end in (first.start, then.start)
    }  # fmt: skip
    told_of = _told_of(page, line)
    return [
        date
        for date in dates
        if date.start not in ends
        and (titled or not _is_elsewhere(page.text[max(line.start, date.start - BEFORE) : date.start]))
        and date.start not in told_of
    ]


def _is_row(page: CleanText, line: Line) -> bool:
    """Whether a line is a row, or a cell, of a table of other things: "1 | Lamps | Ann Adams | 3 May 2022"."""
    words = page.of(line)
    first_cell = next((page.of(one) for one in page.lines if one.row == line.row >= 0 and one.column == 0), "")
    if any(OF_MEETING.search(told) or ROW_OF_TITLE.search(told) for told in (words, first_cell)):
        return False
    return words.count("\t") + 1 >= CELLS_OF_A_ROW or (line.row > 0 and line.column + 1 >= CELLS_OF_A_ROW)


def _is_elsewhere(before: str) -> bool:
    """Whether the words before a date tell that it is that of something else."""
    named = max((found.end() for found in NAMED_ANEW.finditer(before)), default=0)
    return ELSEWHERE.search(before, named) is not None


def _told_of(page: CleanText, line: Line) -> range:
    """Where in a line a date stands in a sentence that tells what somebody did, before it speaks of any meeting."""
    verb = VERB.search(page.text, line.start, line.end)
    if verb is None:
        return range(0)
    met = MET.search(page.text, line.start, line.end)
    return range(max(verb.end(), line.start + LONGEST_LEAD + 1), met.end() if met else line.end)


def linked_date(page: CleanText) -> datetime.date | None:
    """A date that stands in a link's address, where all such links agree."""
    found = {match.group(1) for link in page.links for match in IN_ADDRESS.finditer(link)}
    if len(found) != 1:
        return None
    try:
        return datetime.date.fromisoformat(found.pop())
    except ValueError:
        return None
