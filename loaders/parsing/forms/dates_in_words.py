"""Days written out, as older minutes have them: "the fifteenth day of January, nineteen hundred and twelve"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from loaders.parsing.forms.dates import MONTH, MONTHS, YEAR, FoundDate
from loaders.parsing.words import alternatives, counts

_BLANK = r"[\s-]+"
_BELOW_TWENTY = alternatives(counts.UNITS)
_TENS = alternatives(counts.TENS)
_BELOW_HUNDRED = rf"(?:(?P<ten>{_TENS})(?:{_BLANK}(?P<one>{_BELOW_TWENTY}))?|(?P<few>{_BELOW_TWENTY}))"
# "two thousand and nine", "nineteen hundred and twelve", "one thousand eight hundred and ninety", "twenty twenty-four"
_YEAR_IN_WORDS = re.compile(
    rf"""(?:(?P<round>two\s+thousand|(?:one\s+thousand,?\s+)?(?P<hundreds>eight|nine|eighteen|nineteen)\s+hundred)
      (?:,?\s+(?:and\s+)?{_BELOW_HUNDRED})?
    |(?P<century>eighteen|nineteen|twenty)[\s-]+(?P<ten2>{_TENS})(?:{_BLANK}(?P<one2>{_BELOW_TWENTY}))?)\b""",
    re.X | re.I,
)
_DAY = re.compile(
    rf"\b(?:(?P<words>{alternatives(counts.DAYS_OF_MONTHS, blank=_BLANK)})|(?P<figures>[0-3]?\d)(?:st|nd|rd|th)?)"
    rf"\s+(?P<of>(?:day\s+)?(?:of\s+)?)(?P<month>{MONTH})\b[.,]?",
    re.I,
)
_YEAR = re.compile(rf"\s+(?:in\s+the\s+year\s+(?:of\s+our\s+lord\s+)?)?(?P<year>(?P<figures>{YEAR})\b|(?=[a-z]))", re.I)


def find_dates_in_words(text: str, start: int, end: int) -> Iterator[FoundDate]:
    """The dates of ``text[start:end]`` whose day or year is written out; offsets count from the start of ``text``."""
    for found in _DAY.finditer(text, start, end):
        month = MONTHS[found["month"].lower()]
        day = int(found["figures"]) if found["figures"] else _day(found["words"])
        until, year = _year_behind(text, found.end(), end)
        if found["figures"] and (year is None or text[until - 1].isdigit()):
            continue  # in figures: a date like any other
        if year is None and not found["of"]:
            continue  # "the second May meeting"
        try:
            value = datetime.date(year, month, day) if year else None
        except ValueError:
            continue
        yield FoundDate(value, day, month, found.start(), until)


def _day(words: str) -> int:
    return counts.DAYS_OF_MONTHS[" ".join(words.lower().replace("-", " ").split())]


def _year_behind(text: str, start: int, end: int) -> tuple[int, int | None]:
    """Where the year behind a month ends, and the year; the start, and None, where none is there."""
    before = _YEAR.match(text, start, end)
    if before is None:
        return start, None
    if before["figures"]:
        return before.end(), int(before["figures"])
    found = _YEAR_IN_WORDS.match(text, before.end(), end)
    return (found.end(), _year(found)) if found else (start, None)


def _year(found: re.Match[str]) -> int:
    def number(*groups: str) -> int:
        known = counts.UNITS | counts.TENS
        return sum(known[found[group].lower()] for group in groups if found[group])

    if found["century"]:
        return 100 * number("century") + number("ten2", "one2")
    if not found["hundreds"]:
        return 2000 + number("ten", "one", "few")
    hundreds = number("hundreds")
    return 100 * (hundreds if hundreds > 10 else 10 + hundreds) + number("ten", "one", "few")
