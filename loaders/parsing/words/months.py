"""Months and weekdays, written out and cut short."""

from __future__ import annotations

# In the order of the year: the place in the list is the number of the month.
MONTHS = (
    ("jan", "january"),
    ("feb", "february"),
    ("mar", "march"),
    ("apr", "april"),
    ("may",),
    ("jun", "june"),
    ("jul", "july"),
    ("aug", "august"),
    ("sep", "sept", "september"),
    ("oct", "october"),
    ("nov", "november"),
    ("dec", "december"),
)
MONTH_NAMES = tuple(name for names in MONTHS for name in names)
FULL_NAMES = tuple(names[-1].title() for names in MONTHS)  # as printed: "January"
# Before "day", or cut short.
WEEKDAYS = ("mon", "tue", "tues", "wed", "wednes", "thu", "thurs", "fri", "sat", "satur", "sun")
# Slips that are a month where a number before them would else begin an item.
MISSPELT_MONTHS = ("sepember",)
