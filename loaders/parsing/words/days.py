"""Months and weekdays, written out and cut short; months in Welsh and Irish, too, with their changed first letters."""

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
# The same in Welsh, with changed first letters too, and in Irish.
WELSH_AND_IRISH_MONTHS = (
    ("ionawr", "eanáir"),
    ("chwefror", "feabhra"),
    ("mawrth", "fawrth", "márta", "mhárta"),
    ("ebrill", "aibreán", "aibreáin"),
    ("mai", "bealtaine"),
    ("mehefin", "fehefin", "meitheamh"),
    ("gorffennaf", "orffennaf", "iúil"),
    ("awst", "lúnasa"),
    ("medi", "fedi", "meán fómhair"),
    ("hydref", "deireadh fómhair"),
    ("tachwedd", "dachwedd", "samhain"),
    ("rhagfyr", "ragfyr", "nollaig"),
)
MONTH_NAMES = tuple(name for names in (*MONTHS, *WELSH_AND_IRISH_MONTHS) for name in names)
FULL_MONTHS = tuple(names[-1].title() for names in MONTHS)  # as printed: "January"
# Before "day", or cut short.
WEEKDAYS = ("mon", "tue", "tues", "wed", "wednes", "thu", "thurs", "fri", "sat", "satur", "sun")
# The days in the order of ``datetime.date.weekday``, and the three letters that each begins with.
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS_BEGIN = tuple(day[:3] for day in DAYS)
# Cut short and printed with a full stop: "Tues. 3 May".
WEEKDAYS_CUT = ("mon", "tue", "tues", "wed", "thur", "thurs", "fri", "sat", "sun")
# Slips that are a month where a number before them would else begin an item.
MISSPELT_MONTHS = ("sepember",)
# What tells another meeting: "at the last meeting", "at the extraordinary meeting".
OF_EARLIER_MEETINGS = ("last", "previous", "earlier", "extraordinary", "special", "preceding", "annual", "recent")
