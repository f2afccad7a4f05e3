"""``Action.status``, ``closed_date``, ``outcome`` and ``outcome_date``: what became of a task, as far as minutes say.

A document's own word is kept as ``stated_status``. The properties follow from it and from the RECURS_AS and
REPORTS_ON that stand at the action, whichever boards they were worked out for: so they are the same in any order of
loading, and what a later document said goes with that document.

1. An action is *done* (or *closed*, without being done) where its own minutes say so, where a later item reports it,
   or where a later occurrence of it is done; ``closed_date`` is the day of the first meeting that says so. A report
   that it is done does not count at the very meeting that raises it again ("had written; no answer; to write again").
2. Else it was *carried forward* where it was raised again.
3. Else it is what the latest report says, and without any what its own minutes say.

The outcome is what was told last: that it is done or closed, what a later report tells, or how a later meeting raised
it again. A task of which no later minutes of the board speak is *not mentioned*: that is neither open nor done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from graph.store import Table, Transaction

CLOSED = ("done", "closed")

_OF = """
MATCH (i)-[:RAISED]->(a:Action)
RETURN DISTINCT a.id AS action, a.stated_status AS stated, a.status AS status, a.closed_date AS closed, m.date AS day,
       a.outcome AS outcome, a.outcome_date AS outcome_date, a.outcome_words AS outcome_words,
       a.status_as_written AS state, a.text AS text, a.decided_status AS decided_status,
       a.decided_outcome AS decided_outcome,
       EXISTS { MATCH (m)-[:FOLLOWED_BY]->(:Meeting) } AS followed
"""
_OF_BOARD = (
    "MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)" + _OF
)
_OF_MEETINGS = (
    "UNWIND $meetings AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)" + _OF
)
_RAISED_AGAIN = """
UNWIND $actions AS id MATCH (:Action {id: id})-[x:RECURS_AS]->(:Action)
RETURN id AS action, x.date AS day, x.closed_date AS closed, x.closed_status AS closed_status, x.outcome AS outcome,
       x.closed_words AS closed_words, x.quote AS words, x.renewed AS renewed
"""
_RAISED_BEFORE = """
UNWIND $actions AS id MATCH (:Action {id: id})<-[x:RECURS_AS]-(:Action) WHERE x.closed_date IS NOT NULL
RETURN id AS action, x.closed_date AS closed, x.closed_status AS closed_status, x.closed_words AS closed_words
"""
_REPORTED = """
UNWIND $actions AS id MATCH (:Action {id: id})<-[x:REPORTS_ON]-(:AgendaItem)
RETURN id AS action, x.date AS day, x.status AS status, x.outcome AS outcome, x.quote AS words
"""
_WRITE = "UNWIND $rows AS r MATCH (a:Action {id: r.id}) SET a += r.properties"


class Closed(NamedTuple):
    """A meeting said that a task is done or closed, in these words."""

    day: date
    status: str
    words: str | None = None


class Again(NamedTuple):
    """A later meeting raised a task again: its day, what that tells, and how the task was closed in the end.

    ``renewed`` tells that it is the same business coming back, and not a task left undone.
    """

    day: date
    outcome: str = "repeated"
    closed: Closed | None = None
    words: str | None = None
    renewed: bool = False


class Told(NamedTuple):
    """A later item tells of a task."""

    day: date
    status: str
    outcome: str | None = None
    words: str | None = None


class Fate(NamedTuple):
    """What became of an action."""

    status: str | None = None
    closed_date: date | None = None
    outcome: str | None = None
    outcome_date: date | None = None
    outcome_words: str | None = None


@dataclass
class Said:
    """All that stands at one action: its own minutes' word and day, when it came again, what was reported."""

    stated: str | None = None
    day: date | None = None
    followed: bool = False
    state: str | None = None
    raised_again: list[Again] = field(default_factory=list)
    closed_before: list[Closed] = field(default_factory=list)
    reports: list[Told] = field(default_factory=list)


def fate_of(said: Said) -> Fate:
    """The status of an action, the day on which it was first said to be done or closed, and what was told last."""
    left = [each for each in said.raised_again if not each.renewed]
    closed = _closed_by(said)
    if closed is not None:
        return Fate(closed.status, closed.day, closed.status, closed.day, closed.words)
    if said.stated in CLOSED:
        return Fate(said.stated, None, said.stated, None, said.state)
    told = [(each.day, 0, each.outcome or "progressed", each.words) for each in said.reports]
    told += [(each.day, 1, each.outcome, each.words) for each in left]
    status = "carried forward" if left else _latest_status(said)
    if told:
        day, _, outcome, words = max(told, key=lambda each: each[:3])
        # What is said to be done at the meeting that raises it again goes on.
        return Fate(status, None, "progressed" if outcome in CLOSED else outcome, day, words)
    return Fate(status, None, "not mentioned" if said.followed else None)


def decided(fate: Fate, status: str | None, outcome: str | None) -> Fate:
    """The fate with the status and the outcome that people gave the action, which stand before all minutes."""
    if status is not None and status != fate.status:
        fate = Fate(status, None, status if status in CLOSED else None if fate.outcome in CLOSED else fate.outcome)
    if outcome is not None and outcome != fate.outcome:
        fate = fate._replace(outcome=outcome, outcome_date=None, outcome_words=None)
    return fate


def _closed_by(said: Said) -> Closed | None:
    """The first meeting that said that the action is done or closed."""
    again = {each.day for each in said.raised_again}
    done = [each.closed for each in said.raised_again if each.closed]
    done += [
        Closed(told.day, told.status, told.words)
        for told in said.reports
        if told.status in CLOSED and told.day not in again
    ]
    if said.stated in CLOSED and said.day:
        done += [Closed(said.day, str(said.stated), said.state), *said.closed_before]
    return min(done, key=lambda closed: (closed.day, closed.status, closed.words or ""), default=None)


def _latest_status(said: Said) -> str | None:
    latest = max(said.reports, key=lambda told: told[:2], default=None)
    return latest.status if latest and latest.status not in CLOSED else said.stated


def write_board(transaction: Transaction, board: str) -> None:
    """Give all actions of the board's meetings their status."""
    _write(transaction, transaction.run(_OF_BOARD, {"board": board}))


def write_meetings(transaction: Transaction, meetings: Sequence[str]) -> None:
    """Give the actions of some meetings their status."""
    _write(transaction, transaction.run(_OF_MEETINGS, {"meetings": list(meetings)}))


def _write(transaction: Transaction, actions: Table) -> None:
    rows = {str(row["action"]): row for row in sorted(actions.dicts(), key=lambda row: bool(row["followed"]))}
    said = {
        action: Said(_text(row["stated"]), _day(row["day"]), bool(row["followed"]), _state(row))
        for action, row in rows.items()
    }
    _gather(transaction, said)
    changed = []
    for action, row in sorted(rows.items()):
        fate = decided(fate_of(said[action]), _text(row["decided_status"]), _text(row["decided_outcome"]))
        stands = (row["status"], row["closed"], row["outcome"], row["outcome_date"], row["outcome_words"])
        if fate != stands:
            changed.append({"id": action, "properties": fate._asdict()})
    if changed:
        transaction.run(_WRITE, {"rows": changed})


def _gather(transaction: Transaction, said: dict[str, Said]) -> None:
    actions = {"actions": sorted(said)}
    for row in transaction.run(_RAISED_AGAIN, actions).dicts():
        if day := _day(row["day"]):
            outcome, words = _text(row["outcome"]) or "repeated", _text(row["words"])
            again = Again(day, outcome, _closed(row), words, row["renewed"] is True)
            said[str(row["action"])].raised_again.append(again)
    for row in transaction.run(_RAISED_BEFORE, actions).dicts():
        if closed := _closed(row):
            said[str(row["action"])].closed_before.append(closed)
    for row in transaction.run(_REPORTED, actions).dicts():
        if day := _day(row["day"]):
            told = Told(day, str(row["status"]), _text(row["outcome"]), _text(row["words"]))
            said[str(row["action"])].reports.append(told)


def _closed(row: Mapping[str, object]) -> Closed | None:
    day = _day(row["closed"])
    return Closed(day, _text(row["closed_status"]) or "done", _text(row["closed_words"])) if day else None


def _state(row: Mapping[str, object]) -> str | None:
    """The words in which its own minutes tell a task's state."""
    state = _text(row["state"])
    return f"{row['text']}: {state}" if state else _text(row["text"])


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
