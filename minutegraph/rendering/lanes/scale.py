"""From days to places on the axis of time, and the days that are written on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_LEAST_MONTH = 34.0  # units that a month's name needs
_LEAST_YEAR = 40.0
_LEAST_DAY = 52.0
_YEARS_APART = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_DAYS_APART = (1, 2, 7, 14)
_SHORT = 75  # days: a span in which months alone say too little


@dataclass(frozen=True)
class Tick:
    """A line across the lanes; ``year`` is written above ``text``, and either may be empty."""

    x: float
    text: str
    year: str


@dataclass(frozen=True)
class Scale:
    """Days from ``first`` to ``last``, laid out from ``left`` to ``right``; a single day lies in the middle."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day lies."""
        if self.first == self.last:
            return (self.left + self.right) / 2
        return self.left + (self.right - self.left) * (day - self.first).days / (self.last - self.first).days

    def ticks(self) -> tuple[Tick, ...]:
        """Days, months, quarters or years, as many as can be read."""
        days = max(1, (self.last - self.first).days)
        a_day = (self.right - self.left) / days
        if self.first == self.last:
            return (Tick(self.x(self.first), f"{self.first.day} {self.first:%b}", str(self.first.year)),)
        if days <= _SHORT:
            return tuple(self._days(next((n for n in _DAYS_APART if n * a_day >= _LEAST_DAY), _DAYS_APART[-1])))
        for months in (1, 3, 6):
            if months * 30 * a_day >= _LEAST_MONTH * (1 if months < 6 else 1.6):
                return tuple(self._months(months))
        years = next((n for n in _YEARS_APART if n * 365 * a_day >= _LEAST_YEAR), _YEARS_APART[-1])
        return tuple(self._years(years))

    def _days(self, apart: int) -> Iterator[Tick]:
        year = 0
        day = self.first
        while day <= self.last:
            yield Tick(self.x(day), f"{day.day} {day:%b}", "" if day.year == year else str(day.year))
            year = day.year
            day += timedelta(apart)

    def _months(self, apart: int) -> Iterator[Tick]:
        year = 0
        for number in range(self.first.year * 12, self.last.year * 12 + 12):
            day = date(number // 12, number % 12 + 1, 1)
            if (day.month - 1) % apart == 0 and self.first <= day <= self.last:
                yield Tick(self.x(day), f"{day:%b}", "" if day.year == year else str(day.year))
                year = day.year

    def _years(self, apart: int) -> Iterator[Tick]:
        for year in range(self.first.year + 1, self.last.year + 1):
            if year % apart == 0:
                yield Tick(self.x(date(year, 1, 1)), "", str(year))
