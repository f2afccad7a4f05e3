"""``Action.status`` and ``Action.closed_date``: what became of a task, as far as the minutes loaded say.

A document's own word is kept as ``stated_status``. The two properties follow from it and from the RECURS_AS and
REPORTS_ON that stand at the action, whichever boards they were worked out for: so they are the same in any order of
loading, and what a later document said goes with that document.

1. An action is *done* where its own minutes say so, where a later item reports it, or where a later occurrence of it is
   done; ``closed_date`` is the day of the first meeting that says so. A report that it is done does not count at the
   very meeting that raises it again ("the Clerk had written; no answer; to write again").
2. Else it was *carried forward* where it was raised again.
3. Else it is what the latest report says, and without any what its own minutes say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from graph.store import Table, Transaction

_OF = """
MATCH (i)-[:RAISED]->(a:Action)
RETURN DISTINCT a.id AS action, a.stated_status AS stated, a.status AS status, a.closed_date AS closed, m.date AS day
"""
_OF_BOARD = (
    "MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)" + _OF
)
_OF_MEETINGS = (
    "UNWIND $meetings AS id MATCH (m:Meeting {id: id})-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)" + _OF
)
_RAISED_AGAIN = """
UNWIND $actions AS id MATCH (:Action {id: id})-[x:RECURS_AS]->(:Action)
RETURN id AS action, x.date AS day, x.closed_date AS closed
"""
_RAISED_BEFORE = """
UNWIND $actions AS id MATCH (:Action {id: id})<-[x:RECURS_AS]-(:Action) WHERE x.closed_date IS NOT NULL
RETURN id AS action, x.closed_date AS closed
"""
_REPORTED = """
UNWIND $actions AS id MATCH (:Action {id: id})<-[x:REPORTS_ON]-(:AgendaItem)
RETURN id AS action, x.date AS day, x.status AS status
"""
_WRITE = "UNWIND $rows AS r MATCH (a:Action {id: r.id}) SET a += r.properties"


@dataclass
class Said:
    """All that stands at one action: its own minutes' word and day, when it came again, what was reported."""

    stated: str | None = None
    day: date | None = None
    raised_again: list[tuple[date, date | None]] = field(default_factory=list)
    closed_before: list[date] = field(default_factory=list)
    reports: list[tuple[date, str]] = field(default_factory=list)


def status_of(said: Said) -> tuple[str | None, date | None]:
    """The status of an action, and the day on which it was first said to be done."""
    again = {day for day, _ in said.raised_again}
    done = [closed for _, closed in said.raised_again if closed]
    done += [day for day, status in said.reports if status == "done" and day not in again]
    if said.stated == "done" and said.day:
        done += [said.day, *said.closed_before]
    if done or said.stated == "done":
        return "done", min(done, default=None)
    if said.raised_again:
        return "carried forward", None
    return max(said.reports, default=(None, said.stated))[1], None


def write_board(transaction: Transaction, board: str) -> None:
    """Give all actions of the board's meetings their status."""
    _write(transaction, transaction.run(_OF_BOARD, {"board": board}))


def write_meetings(transaction: Transaction, meetings: Sequence[str]) -> None:
    """Give the actions of some meetings their status."""
    _write(transaction, transaction.run(_OF_MEETINGS, {"meetings": list(meetings)}))


def _write(transaction: Transaction, actions: Table) -> None:
    rows = {str(row["action"]): row for row in actions.dicts()}
    said = {action: Said(_text(row["stated"]), _day(row["day"])) for action, row in rows.items()}
    _gather(transaction, said)
    changed = []
    for action, row in sorted(rows.items()):
        status, closed = status_of(said[action])
        if (status, closed) != (row["status"], row["closed"]):
            changed.append({"id": action, "properties": {"status": status, "closed_date": closed}})
    if changed:
        transaction.run(_WRITE, {"rows": changed})


def _gather(transaction: Transaction, said: dict[str, Said]) -> None:
    actions = {"actions": sorted(said)}
    for row in transaction.run(_RAISED_AGAIN, actions).dicts():
        if day := _day(row["day"]):
            said[str(row["action"])].raised_again.append((day, _day(row["closed"])))
    for row in transaction.run(_RAISED_BEFORE, actions).dicts():
        if day := _day(row["closed"]):
            said[str(row["action"])].closed_before.append(day)
    for row in transaction.run(_REPORTED, actions).dicts():
        if day := _day(row["day"]):
            said[str(row["action"])].reports.append((day, str(row["status"])))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
