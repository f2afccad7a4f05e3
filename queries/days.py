"""Days as people write them: ``2022-03-31``, ``2022``, "March 2022", yesterday, "since Monday"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime

TODAY = "today"
EXAMPLES = "a date, such as 2022-03-31, 31 March 2022, March 2022, 2022, Monday, yesterday or today"

_LEADING = re.compile(
    r"(?:since|until|till|from|up to|in(?!\s+(?:\d{1,3}|an?|one|two|three)\s)|on|as of|as at)\s+", re.I
)
_WEEKDAY = r"(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNIT = r"(?:day|week|fortnight|month|year)s?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_CLEAR = (
    rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_DAY}(?:\s+of)?\s+{_MONTH}(?:,?\s+(?:\d{{4}}|\d\d))?|"
    rf"(?:{_WEEKDAY},?\s+)?{_MONTH}\s+(?:{_DAY},?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)|\d)|"
    rf"(?:{_MONTH},?\s+)?\d{{4}}|{_MONTH}|q[1-4]\s+\d{{4}}|\d{{4}}-\d\d(?:-\d\d[t ].*)?|"
    r"\d{1,2}([/.\-])\d{1,2}\1(?:\d{4}|\d\d)|"
    rf"(?:(?:last|this|next)\s+)?{_WEEKDAY}|(?:last|this|next)\s+(?:week|month|year)|"
    r"yesterday|tomorrow|the day before yesterday|the day after tomorrow|"
    rf"(?:in\s+)?{_COUNT}\s+{_UNIT}|{_COUNT}\s+{_UNIT}\s+ago"
)
"""What is asked of dateparser, which finds a day in nearly anything: the 4th of the month four months ago."""
_FINANCIAL_YEAR = re.compile(r"[12]\d{3}[/\-](?:[12]\d{3}|1[3-9]|[2-9]\d)")
_EDGE = re.compile(r"(?:the\s+)?(?:(start|beginning)|end)\s+of\s+(.+)", re.I)
_BACK = re.compile(rf"(?:the\s+)?(?:last|past)\s+({_COUNT}\s+{_UNIT})", re.I)
_LAST_MONTH_OF_A_NAME = re.compile(rf"last\s+({_MONTH})", re.I)
_MONTH_AND_YEAR = re.compile(rf"(0?[1-9]|1[0-2])[/.\-]([12]\d{{3}})|({_MONTH})[/.\-]([12]\d{{3}})", re.I)
_YEAR_AS_SAID = re.compile(r"['’](\d\d)\b")  # March '22
_YEAR_FIRST = re.compile(r"([12]\d{3})[/.\-](\d{1,2})[/.\-](\d{1,2})")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def day_of(text: str | date, *, last: bool = False, today: date | None = None) -> date | None:
    """The day that a text means; None where it means none.

    Args:
        text: a date as people write one, the day before the month; or a date, which is given back.
        last: of a month, a quarter or a year the last day is meant, not the first.
        today: the day from which "yesterday" and "Monday" (the last one that has been) are counted; else this day.
    """
    if isinstance(text, date):
        return text.date() if isinstance(text, datetime) else text
    now = today or date.today()
    words = _YEAR_AS_SAID.sub(rf"{now.year // 100}\1", _LEADING.sub("", " ".join(text.split()), count=1))
    if edge := _EDGE.fullmatch(words):
        first, end = (day_of(edge[2], last=one, today=now) for one in (False, True))
        return None if first == end else first if edge[1] else end  # of a day there is neither
    words = _as_the_library_has_it(words)
    if words.casefold() == TODAY:
        return now
    try:
        if year_first := _YEAR_FIRST.fullmatch(words):
            return date(*map(int, year_first.groups()))
        return date.fromisoformat(words)
    except ValueError:
        clear = not year_first and re.fullmatch(_CLEAR, words, re.I) and not _FINANCIAL_YEAR.fullmatch(words)
        return _parsed(words, last=last, now=now) if clear else None


def wanted(text: str) -> str:
    """What is to be given in the place of a text that means no day."""
    year = _LEADING.sub("", " ".join(text.split()), count=1)
    if _FINANCIAL_YEAR.fullmatch(year):
        return f"a date: {year} may be a financial, municipal or school year, so give its first or last day"
    return EXAMPLES


def _as_the_library_has_it(words: str) -> str:
    """The same day in words that dateparser takes."""
    if back := _BACK.fullmatch(words):
        return f"{back[1]} ago"
    if named := _LAST_MONTH_OF_A_NAME.fullmatch(words):
        return named[1]
    if month := _MONTH_AND_YEAR.fullmatch(words):
        return f"{month[2]}-{int(month[1]):02}" if month[1] else f"{month[3]} {month[4]}"
    return words


def _parsed(words: str, *, last: bool, now: date) -> date | None:
    from dateparser.date import DateDataParser  # 0.3 s: only for what is no ISO date

    settings = {
        "DATE_ORDER": "DMY",
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "PREFER_MONTH_OF_YEAR": "first",
        "RELATIVE_BASE": datetime(now.year, now.month, now.day, 12),
    }
    found = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
    if found.date_obj is None:
        return None
    day: date = found.date_obj.date()
    months = _MONTHS.get(found.period)
    if months is None:
        return day
    first = day.replace(day=1, month=1 if months == 12 else day.month)
    if not last:
        return first
    end = first.month + months - 1
    return date(first.year, end, monthrange(first.year, end)[1])
