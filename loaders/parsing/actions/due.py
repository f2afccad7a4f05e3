"""When a task is due: the words that tell it, and the date where the meeting's own date settles it."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple

from loaders.parsing.forms import DATE, MONTH, MONTHS, YEAR, find_dates
from loaders.parsing.words import alternatives, days, deadlines, task_columns

_MEETING = (
    r"(?:(?:[A-Z][\w&]*\s+){0,3}(?:board\s+|committee\s+|council\s+|"
    r"parish\s+council\s+|partnership\s+)?(?:meetings?|agenda|AGM|session)|"
    r"bulletin|newsletter|edition|update|report|board|committee|quarter|"
    r"month|week|year|term)"
)
# A date without the names of its parts, so that it can stand in one pattern twice.
_DATE = re.sub(r"\(\?P<\w+>", "(?:", DATE.pattern.strip()).replace("(?P=sep)", "[/.]")
_DATE = rf"(?i:{_DATE})"
_MONTHS = rf"(?i:{MONTH})(?:(?:\ ?/\ ?|\ or\ |\ ?[-–]\ ?)(?i:{MONTH})\b)?"  # "May", "May or June", "June/July"
_NUMBER = r"(?:\d+|an?|one|two|three|four|six|twelve)"
_QUARTER = r"(?:Q[1-4]|quarter\ (?:[1-4]|one|two|three|four))(?:\ (?:of\ )?20\d\d(?:[/-]\d\d)?)?"
_SEASON = rf"(?i:{alternatives(deadlines.SEASONS)})"
_OF_SCHOOLS = rf"(?i:{alternatives(deadlines.OF_SCHOOLS)}|{MONTH})\ (?i:{alternatives(deadlines.PARTS_OF_TERMS)})"
_WEEK_OF = rf"(?i:w/c|w/e|week\ (?:commencing|beginning|ending))\ {_DATE}"
# "by 3 May", "before the next meeting", "within two weeks", "asap".
DUE = re.compile(
    rf"""(?:
      \b(?P<lead>(?:[Bb]y|BY|[Dd]eadline|[Dd]ue):|deadline|due|by|before|after|until|no(?:t)?\ later\ than|
        in\ advance\ of|ahead\ of|prior\ to|in\ time\ for|
        at|to|for|in|on|during|from)\ (?:the\ )?(?:end\ (?:of\ )?(?:the\ )?)?
        (?:(?:early|mid|late|beginning\ of|start\ of)[\ -])?
        (?P<what>(?:next|following|subsequent|forthcoming)\ (?i:{_MEETING})
          | {_WEEK_OF}
          | {_OF_SCHOOLS}\b
          | (?!{_DATE}/\d){_DATE}(?:\ meeting\b)?
          | {_MONTHS}(?:\ {YEAR}|\ (?i:meeting|board|committee|agenda|deadline|AGM))?\b(?!\ \d)
          | {alternatives(days.FULL_MONTHS)}\ \w+\ meeting
          | (?:(?:next|this)\ )?{alternatives(day.title() for day in days.DAYS)}\b(?:\ week\b)?
          | {_NUMBER}\ (?:days?|weeks?|months?|years?|fortnight)(?:'\ time|\ time)?\b
          | (?:this\ )?{alternatives(deadlines.YEARS)}\ year\b
          | this\ (?:year|month|week)
          | future\ meetings?
          | {_QUARTER}\b
          | {_SEASON}(?:\ \d{{4}})?\b
          | (?P<yearly>(?i:{alternatives(deadlines.YEARLY_MEETINGS)}))\b
          | (?i:{alternatives(deadlines.TIMES_OF_YEAR)})\b
          | (?:school\ |half\ )?term\b|tomorrow
          | (?:\w+\ )?deadline
        )
      | \b(?P<alone>(?:the\ )?end\ of\ the\ (?:month|week|year|quarter)|
          (?:at\ )?(?:the\ )?next\ (?i:{_MEETING})\b|twice\ a\ year|within\ (?:the|a|one|two|
        \d+)\ (?:days?|weeks?|months?|fortnight)|
          between\ (?:{_DATE}|{_MONTHS})\ and\ (?:{_DATE}|{_MONTHS}(?:\ {YEAR})?)|
          (?:over|in|within|during)\ the\ (?:next|coming)\ (?:(?:few|couple\ of|{_NUMBER})\ )?
            (?:days|weeks|months|fortnight)|
          (?i:{alternatives(deadlines.SOON)})\b|
          early\ (?i:{MONTH})|(?:next|this)\ (?:week|month|year)|each\ (?:meeting|month|quarter)|ongoing)
    )""",
    re.X,
)
# "Deadline: 3 May": a line of its own.
DUE_LABEL = re.compile(
    rf"^\s*{alternatives(task_columns.DUE_LABELS)}\s*[:\-–]\s*(?P<what>.{{2,60}}?)\s*\.?$",
    re.I,
)
# "at 3 o'clock", "to Monday": a time or a day that something begins at or goes to.
DAY_OR_NUMBER = re.compile(rf"\d|{alternatives(days.DAYS_BEGIN)}", re.I)
NEXT_OR_NUMBER = re.compile(r"\bnext\b|\d")  # "on 3 May", "on the next day"
MEETING_OR_NEXT = re.compile(r"next|following|forthcoming|meeting|agenda|deadline")  # "for the next meeting"
SETTLES = re.compile(r"next|\d")  # "by 3 May": nothing behind it tells more
_WHERE = frozenset(("at", "to", "in", "on"))  # before a meeting of the year: where something is brought or said
ARTICLE = re.compile(r"\s*(?:the\s+)?(?=\w)")
MONTH_S_MEETING = re.compile(rf"(?P<month>{MONTH})\s+(?:meeting|agenda)", re.I)
NEXT_MEETING = re.compile(r"\bnext\s+(?:\w+\s+){0,3}(?:meeting|agenda)", re.I)


# "the end of February", "the end of the month": the last day of it, that comes next
END_OF = re.compile(rf"\bend\s+(?:of\s+)?(?:(?:the|this)\s+month\b|(?P<month>{MONTH})(?:\s+(?P<year>{YEAR}))?)", re.I)


class FoundDue(NamedTuple):
    """The words that tell when a task is due, with their place in the text that was asked."""

    words: str
    start: int
    end: int


def find_due(text: str, start: int, end: int) -> FoundDue | None:
    """The words in ``text[start:end]`` that tell when a task is due; the last of several."""
    best: tuple[int, int] | None = None
    for match in DUE.finditer(text, start, end):
        lead, what = match.group("lead"), match.group("what")
        if what and not _is_due(lead, what, yearly=match.group("yearly") is not None):
            continue
        begin = match.end("lead") if what else match.start("alone")
        if what and lead in ("after", "in advance of", "before"):
            begin = match.start("lead")
        article = ARTICLE.match(text[begin : match.end()])
        begin += article.end() if article else 0
        best = (begin, match.end() - (1 if text[match.end() - 1] == "." else 0))
        if what and SETTLES.search(what):
            break
    return None if best is None else FoundDue(" ".join(text[slice(*best)].split()), *best)


def _is_due(lead: str, what: str, *, yearly: bool) -> bool:
    """Whether a preposition and what follows it tell when something is due, and not when it began or what it is for."""
    if lead in ("from", "during") or (yearly and lead in _WHERE):
        return False
    if lead in ("at", "to", "for") and DAY_OR_NUMBER.match(what) and not what.endswith("meeting"):
        return False
    if lead == "on" and not NEXT_OR_NUMBER.search(what):
        return False
    return lead not in ("for", "to") or bool(MEETING_OR_NEXT.search(what))


def due_date(words: str, meeting: datetime.date | None, following: datetime.date | None) -> datetime.date | None:
    """The date that due words mean, where they settle one: a printed date, or the next meeting's date where known."""
    for found in find_dates(words):
        if found.value is not None:
            return found.value
        if meeting is not None:
            value = found.in_year(meeting.year)
            return found.in_year(meeting.year + 1) if value is not None and value < meeting else value
    if meeting is not None and (end_of := END_OF.search(words)):
        return _last_day(meeting, end_of["month"], end_of["year"])
    return following if NEXT_MEETING.search(words) or _is_in_month(words, following) else None


def _is_in_month(words: str, following: datetime.date | None) -> bool:
    """Whether the words are "June meeting", and the next meeting is in that month."""
    named = MONTH_S_MEETING.fullmatch(words)
    return named is not None and following is not None and MONTHS.get(named["month"].lower()) == following.month


def _last_day(meeting: datetime.date, name: str | None, year: str | None) -> datetime.date | None:
    """The last day of the month of that name, of the meeting's own without one: the next such day."""
    month = meeting.month if name is None else MONTHS.get(name.lower())
    if month is None:
        return None
    first = datetime.date(int(year) if year else meeting.year, month, 1)
    if not year and month < meeting.month:
        first = first.replace(year=first.year + 1)
    return (first.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - datetime.timedelta(days=1)
