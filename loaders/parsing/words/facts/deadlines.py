"""Words that tell when a task is due and are no date: parts of the year, quarters, meetings of the year, haste."""

from __future__ import annotations

SEASONS = ("autumn", "spring", "summer", "winter")
# "the summer holidays", "spring term", "February half term".
PARTS_OF_TERMS = ("break", "half term", "half-term", "holiday", "holidays", "recess", "term", "vacation")
# What such a part is named by, beside a season or a month.
OF_SCHOOLS = ("academic", "autumn", "christmas", "easter", "school", "spring", "summer", "whitsun", "winter")
# Times that need no more words: "before half term", "by Michaelmas".
TIMES_OF_YEAR = (
    "christmas", "easter", "half term", "half-term", "lent", "michaelmas", "new year", "purdah", "remembrance day",
    "remembrance sunday", "whitsun", "year end", "year-end",
)  # fmt: skip
# "the end of the financial year", "this municipal year".
YEARS = ("academic", "calendar", "civic", "council", "financial", "municipal", "school")
# Meetings that are held once a year; "at" and "to" them tells where something is brought, and not when it is due.
YEARLY_MEETINGS = (
    "agm", "annual council", "annual general meeting", "annual meeting", "annual parish meeting", "annual town meeting",
    "annual parish council meeting", "annual town council meeting",
)  # fmt: skip
# In haste, or when it can be done.
SOON = (
    "as a matter of urgency", "as soon as is practicable", "as soon as possible", "as soon as practicable", "asap",
    "at the earliest opportunity", "by return", "forthwith", "immediately", "urgently", "without delay",
)  # fmt: skip
