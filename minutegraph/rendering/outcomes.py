"""What became of a task, in words: "done by 7 March 2025: “the order had been placed”"."""

from __future__ import annotations

from datetime import date
from textwrap import shorten

from minutegraph.rendering.days import day_text

LONGEST = 240  # characters of a quote
_TOLD = {
    "done": "done by",
    "closed": "closed without being done by",
    "progressed": "going on by",
    "repeated": "raised again on",
    "changed hands": "passed to others on",
    "changed": "changed on",
}


def outcome_text(outcome: str | None, day: date | None, words: str | None) -> str:
    """The outcome with its day and its words; empty where nothing can be told, for no later minutes are loaded."""
    if not outcome:
        return ""
    if outcome == "not mentioned":
        return "not mentioned since"
    told = outcome if day is None else f"{_TOLD.get(outcome, outcome)} {day_text(day)}"
    quote = shorten(" ".join(words.split()), LONGEST, placeholder=" …") if words else ""
    return f"{told}: “{quote}”" if quote else told
