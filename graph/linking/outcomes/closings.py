"""When the chains of tasks were closed, and how."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from graph.linking.outcomes.reports import Report
from graph.linking.tasks.recurrence import Recurrence, is_periodic
from graph.linking.tasks.similarity import Task


class Closing(NamedTuple):
    """The meeting that first said that a task is done, or closed without being done."""

    day: date
    status: Literal["done", "closed"]
    words: str | None = None


def closings(
    tasks: Iterable[Task], recurrences: Iterable[Recurrence], reports: Iterable[Report]
) -> Mapping[str, Closing | None]:
    """For each task that was raised again, how its chain was closed; None while it is open.

    What is said to be done at the very meeting that raises the task again is not done. What comes back by the calendar
    is closed each time by itself.
    """
    by_id = {task.id: task for task in tasks}
    again = {each.earlier: each.later for each in recurrences}
    later = {before: after for before, after in again.items() if not is_periodic(by_id[before], by_id[after])}
    earlier = {after: before for before, after in later.items()}
    told: defaultdict[str, list[Closing]] = defaultdict(list)
    for report in reports:
        if report.telling in ("done", "closed"):
            closing = Closing(report.passage.meeting.day, report.telling, report.passage.quote)
            told[report.action].append(closing)
    closed: dict[str, Closing | None] = {}
    for first in sorted(by_id.keys() - earlier.keys()):
        chain = [first]
        while chain[-1] in later:
            chain.append(later[chain[-1]])
        closed |= _of_chain([by_id[task] for task in chain], told)
    return {task: closed[task] for task in again}


def _of_chain(chain: Sequence[Task], told: Mapping[str, Sequence[Closing]]) -> dict[str, Closing | None]:
    own: list[Closing | None] = []
    for place, task in enumerate(chain):
        again = chain[place + 1].meeting.day if place + 1 < len(chain) else None
        found = [closing for closing in told.get(task.id, ()) if closing.day != again]
        if task.stated in ("done", "closed"):
            found.append(own[-1] if own and own[-1] else Closing(task.meeting.day, _status(task), task.words))
        own.append(min(found, key=lambda closing: (closing.day, closing.status), default=None))
    closed: dict[str, Closing | None] = {}
    after: Closing | None = None
    for task, closing in zip(reversed(chain), reversed(own), strict=True):
        after = closed[task.id] = closing or after
    return closed


def _status(task: Task) -> Literal["done", "closed"]:
    return "closed" if task.stated == "closed" else "done"
