"""Dates and times as minutes print them.

Own patterns find a date; ``datetime`` builds it. Day comes before month except where a month's name comes first
("Sep 6, 2018"). Two-digit years are of this century; behind an apostrophe
("8 August ‘23") those from 70 on are of the last one. No date is guessed from a number alone.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.parsing.words import alternatives, days

MONTHS = {
    name: number
    for months in (days.MONTHS, days.WELSH_AND_IRISH_MONTHS)
    for number, names in enumerate(months, 1)
    for name in names
}
# A month's name, whole or cut short: "September", "Sept", "Sep".
MONTH = alternatives(days.MONTH_NAMES)
# "Tuesday", "Tues"
WEEKDAY = rf"{alternatives(days.WEEKDAYS)}(?:day)?"
# Written in full: boards have kept minutes that are read here since the 1830s, parish councils since 1894.
YEAR = r"(?:1[89]|20)\d\d"
# In this order: "Tuesday 3rd of May 2022" (in scans "3° May", "3” May") and "May 3, 2022", "2022-05-03", "3/5/22";
# a blank may be lost behind the weekday ("Tuesday3rd May 2022").
DATE = re.compile(
    rf"""(?:\b|(?<=\d[ap]m))(?:
      (?:(?:{WEEKDAY})(?:[\s,]+(?:the\s+)?|(?=\d)))?
      (?:(?P<d1>[0-3]?\d)\s*(?:st|nd|rd|
        th|af|ail|y?dd|f?ed|eg|ain|ú|[°º”"’'™^*]{{1,2}})?\s*(?:day\s+)?(?:of\s+)?[\s,\-]*(?P<m1>{MONTH})\b\.?(?:[\s,\-]*(?P<y1>{YEAR}|[‘’'`]\d\d(?![’'”]))(?![\d_]))?
       |(?P<m2>{MONTH})\.?\s+(?:the\s+)?(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:.]\d)(?:,?\s*(?P<y2>{YEAR})\b)?)
    | (?P<y3>{YEAR})-(?P<m3>[01]?\d)-(?P<d3>[0-3]?\d)(?!\d)
    | (?P<d4>[0-3]?\d)(?P<sep>[/.])(?P<m4>[01]?\d)(?P=sep)(?P<y4>{YEAR}|\d\d)(?![\d/])
    )""",
    re.X | re.I,
)
_LAST_CENTURY = 70  # behind an apostrophe: "May '98"
DIGIT = re.compile(r"\d")
# What every time has: a figure, or the word for twelve o'clock.
TIME_SIGN = re.compile(r"\d|noon|midday", re.I)
# In this order: "7.30 pm", "7pm", "1930 hrs", "12 noon".
TIME = re.compile(
    r"""\b(?:
      (?P<h1>[0-2]?\d)\s?[:.]\s?(?P<m1>[0-5]\d)\s*(?P<ap1>[ap]\.?\s?m(?![^\W\d_])\.?)?
    | (?P<h2>[01]?\d)\s*(?P<ap2>[ap]\.?\s?m(?![^\W\d_])\.?)
    | (?P<h3>[0-2]\d)(?P<m3>[0-5]\d)(?=\s?(?:h(?:ou)?rs?\b|utc|gmt|bst|$|[,;)\s]))
    | (?P<noon>12\s?noon|midday|noon)
    )""",
    re.X | re.I,
)
# After a time it is none: a sum ("7.30/1"), a share ("7.30%"), a length ("1.20m").
NOT_TIME_AFTER = re.compile(r"[./]\d|%|m\b")
# "2030 hrs" is a time, "2030" alone a year.
HOURS_AFTER = re.compile(r"\s?(?:h(?:ou)?rs?|utc|gmt|bst)\b", re.I)
# What shows the four digits after it to be a time: "commenced at 2000".
TIME_BEFORE = re.compile(r"\b(?:at|commenc\w+|from|time|start\w*|closed|opened)\s*:?\s*$", re.I)


@dataclass(frozen=True)
class FoundDate:
    """A date and where it stands; ``year_given`` is false where the text prints none (``value`` is then None)."""

    value: datetime.date | None
    day: int
    month: int
    start: int
    end: int

    @property
    def year_given(self) -> bool:
        """Whether the year is printed."""
        return self.value is not None

    def in_year(self, year: int) -> datetime.date | None:
        """The same day in ``year``, where the calendar has it."""
        return _build(year, self.month, self.day)


def _build(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _in_full(year: str) -> int:
    """A year as printed: "2022", "22" of this century, "‘98" of the last one."""
    number = int(year[-2:])
    if len(year) == 4:
        return int(year)
    return number + (1900 if not year[0].isdigit() and number >= _LAST_CENTURY else 2000)


def find_dates(text: str, start: int = 0, end: int | None = None) -> Iterator[FoundDate]:
    """All dates printed in ``text[start:end]``, in order; offsets count from the beginning of ``text``."""
    until = len(text) if end is None else end
    if not DIGIT.search(text, start, until):
        return  # every date has a figure, and most lines have none
    for match in DATE.finditer(text, start, until):
        group = match.groupdict()
        for key in "1234":
            if group["d" + key]:
                break
        else:
            continue
        day = int(group["d" + key])
        month = MONTHS.get(group["m" + key].lower()) if key in "12" else int(group["m" + key])
        if not month or not 1 <= month <= 12 or not 1 <= day <= 31:
            continue
        year = group["y" + key]
        value = None
        if year:
            value = _build(_in_full(year), month, day)
            if value is None:
                continue
        yield FoundDate(value, day, month, match.start(), match.end())


def without_days_and_times(words: str) -> str:
    """The words without what is printed in them as a day or a time."""
    return TIME.sub("", DATE.sub("", words)) if TIME_SIGN.search(words) else words


def find_times(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[str, int, int]]:
    """Times printed in ``text[start:end]`` as ("HH:MM", start, end); a part of a date or sum is none."""
    until = len(text) if end is None else end
    if not TIME_SIGN.search(text, start, until):
        return
    for match in TIME.finditer(text, start, until):
        group = match.groupdict()
        before = text[max(0, match.start() - 1) : match.start()]
        after = text[match.end() : match.end() + 2]
        if before in ("£", "$", "/", ".") or (before == "-" and not group["h1"]) or NOT_TIME_AFTER.match(after):
            continue
        if group["noon"]:
            yield "12:00", match.start(), match.end()
            continue
        if (
            group["h3"] in ("19", "20")
            and not HOURS_AFTER.match(text[match.end() : match.end() + 7])
            and not TIME_BEFORE.search(text[max(0, match.start() - 16) : match.start()])
        ):
            continue  # a year
        hour = int(group["h1"] or group["h2"] or group["h3"])
        minute = int(group["m1"] or group["m3"] or 0)
        half = (group["ap1"] or group["ap2"] or "").lower()[:1]
        if group["h1"] and not half and text[match.start() : match.end()].count(".") and hour > 23:
            continue
        if half == "p" and hour < 12:
            hour += 12
        elif half == "a" and hour == 12:
            hour = 0
        if hour <= 23:
            yield f"{hour:02d}:{minute:02d}", match.start(), match.end()
