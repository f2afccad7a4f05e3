"""What became of a task, in words: "done by 7 March 2025: “the order had been placed”"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from textwrap import shorten

from minutegraph.rendering.days import day_text

NOT_SAID = "not said to be done"
NOT_MENTIONED = "not mentioned"
# What is told of it: minutes may speak of a task in words that nobody finds.
_NONE_FOUND = "not mentioned since, as far as read"
LONGEST = 240  # characters of a quote
_TOLD = {
    "done": "done by",
    "closed": "closed without being done by",
    "progressed": "going on by",
    "repeated": "raised again on",
    "changed hands": "passed to others on",
    "changed": "changed on",
}
_VOTES = {"votes_for": "for", "votes_against": "against", "abstentions": "abstained"}


def standing_text(task: Mapping[str, object]) -> str:
    """How a task stands, when it was due, and what became of it: "due 4 May 2022; done by 1 June 2022: “sent”".

    ``task`` has ``status``, ``due``, ``due_as_written`` and the parts of ``outcome_text``. Where minutes tell when it
    was done or closed, its status is not said twice; of one that nobody mentions again nothing is said but that.
    """
    status, outcome = str(task["status"] or NOT_SAID), str(task.get("outcome") or "")
    due, said_on = task.get("due"), task.get("outcome_date")
    when = day_text(due) if isinstance(due, date) else task.get("due_as_written")
    words = str(task.get("outcome_words") or "")
    became = outcome_text(outcome, said_on if isinstance(said_on, date) else None, words)
    said_twice = (status == outcome and became) or (outcome == NOT_MENTIONED and status == NOT_SAID)
    stands = ", ".join(filter(None, ("" if said_twice else status, f"due {when}" if when else "")))
    return "; ".join(filter(None, (stands, became)))


def status_text(status: str, outcome: str | None) -> str:
    """The status as people read it: that it is not said to be done, and whether a later mention was found."""
    return f"{status}; {_NONE_FOUND}" if status == NOT_SAID and outcome == NOT_MENTIONED else status


def votes_text(decision: Mapping[str, object]) -> str:
    """The votes that were counted: "4 for, 2 against, 1 abstained"; empty where none were."""
    told = ((decision.get(name), said) for name, said in _VOTES.items())
    return ", ".join(f"{count} {said}" for count, said in told if count is not None)


def outcome_text(outcome: str | None, day: date | None, words: str | None) -> str:
    """The outcome with its day and its words; empty where nothing can be told, for no later minutes are loaded."""
    if not outcome:
        return ""
    if outcome == NOT_MENTIONED:
        return _NONE_FOUND
    told = outcome if day is None else f"{_TOLD.get(outcome, outcome)} {day_text(day)}"
    quote = shorten(" ".join(words.split()), LONGEST, placeholder=" …") if words else ""
    return f"{told}: “{quote}”" if quote else told
