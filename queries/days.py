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
# A guess at "22", "11/12", "after 2022" or the financial year "2021/22" would be a wrong day.
_UNCLEAR = re.compile(r"(?:before|after)\b.*|\d{1,3}|\d{1,2}[/.\-]\d{1,2}|[12]\d{3}[/\-](?:1[3-9]|[2-9]\d)", re.I)
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
    words = _LEADING.sub("", " ".join(text.split()), count=1)
    if words.casefold() == TODAY:
        return now
    try:
        if year_first := _YEAR_FIRST.fullmatch(words):
            return date(*map(int, year_first.groups()))
        return date.fromisoformat(words)
    except ValueError:
        return None if not words or year_first or _UNCLEAR.fullmatch(words) else _parsed(words, last=last, now=now)


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
