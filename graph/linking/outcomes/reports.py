"""What later minutes say became of a task: which task is meant, and when its chain was closed.

A sentence such as "Ann had circulated the figures" is held against each task of the board that was raised before, is
the latest of its chain and is not done yet. It is as like a task as the share of the task's words that it has (weighted
as in ``graph.linking.tasks``); the owner's name, the number of the task's item and words of its heading speak for it.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from graph.linking.order import Held, plain_number
from graph.linking.tasks.recurrence import Recurrence
from graph.linking.tasks.similarity import FORGOTTEN, Task, Vocabulary
from graph.linking.tasks.words import TaskWords
from graph.rows import Outcome

_ENOUGH = 0.6
_OWNER, _NUMBER, _HEADING = 0.1, 0.25, 0.06
_ONE_WORD = 0.6
_OTHER_NAMES = 0.2
_SHORT = 6  # words that only tell a number and a status


@dataclass(frozen=True)
class Told:
    """An outcome as a document tells it, at a meeting; ``said`` are its words."""

    document: str
    meeting: Held
    outcome: Outcome
    said: TaskWords


@dataclass(frozen=True)
class Report:
    """``told`` speaks of the task with the id ``action``."""

    told: Told
    action: str
    similarity: float
    reasons: tuple[str, ...]


def reports(told: Iterable[Told], tasks: Iterable[Task], recurrences: Iterable[Recurrence]) -> list[Report]:
    """Which task each outcome speaks of; those that fit none are left out. One report for an item and a task."""
    open_tasks = _OpenTasks([task for task in tasks if not task.said.generic], recurrences)
    found: dict[tuple[str, str], Report] = {}
    for each in sorted(told, key=lambda told: (told.meeting, told.document, told.outcome.start, told.outcome.item)):
        open_tasks.advance(each.meeting)
        report = open_tasks.meant(each)
        if report is None:
            continue
        if each.outcome.status == "done":
            open_tasks.close(report.action)
        key = (each.outcome.item, report.action)
        if key not in found or found[key].similarity <= report.similarity:
            found[key] = report
    return list(found.values())


class _OpenTasks:
    """The tasks that are open when a meeting begins: the latest of their chains, not done, not forgotten."""

    def __init__(self, tasks: Sequence[Task], recurrences: Iterable[Recurrence]) -> None:
        self._vocabulary = Vocabulary(task.said for task in tasks)
        self._coming = deque(sorted(tasks, key=lambda task: (task.meeting, task.id)))
        self._before = {found.later: found.earlier for found in recurrences}
        self._open: dict[str, Task] = {}
        self._by_word: defaultdict[str, dict[str, Task]] = defaultdict(dict)
        self._closed: list[str] = []
        self._at: Held | None = None

    def advance(self, meeting: Held) -> None:
        """Go on to a meeting: what was raised before it is open, what an earlier one closed is not."""
        if meeting == self._at:
            return
        self._at = meeting
        while self._coming and self._coming[0].meeting < meeting:
            self._raise(self._coming.popleft())
        for task_id in self._closed:
            self._forget(task_id)
        self._closed = []
        while self._open and meeting.day - (oldest := next(iter(self._open.values()))).meeting.day > FORGOTTEN:
            self._forget(oldest.id)

    def _raise(self, task: Task) -> None:
        if task.id in self._before:
            self._forget(self._before[task.id])
        if not task.done:
            self._open[task.id] = task
            for word in task.said.words:
                self._by_word[word][task.id] = task

    def _forget(self, task_id: str) -> None:
        task = self._open.pop(task_id, None)
        for word in task.said.words if task else ():
            del self._by_word[word][task_id]

    def close(self, task_id: str) -> None:
        """A task is done; what else this meeting says may still speak of it."""
        self._closed.append(task_id)

    def meant(self, told: Told) -> Report | None:
        """The report that ``told`` makes on the task that it is most like, where it is like one."""
        near = {id_: task for word in self._telling(told) for id_, task in self._by_word.get(word, {}).items()}
        judged = [_judge(told, task, self._vocabulary) for task in near.values()]
        best = max(judged, key=lambda report: (report.similarity, report.action), default=None)
        if best is not None and best.similarity >= _ENOUGH:
            return best
        return self._by_number(told) if len(told.outcome.quote.split()) <= _SHORT else None

    def _by_number(self, told: Told) -> Report | None:
        """ "22/19: completed.": the one task of that minute."""
        if told.outcome.number is None:
            return None
        number = plain_number(told.outcome.number)
        fits = [task for task in self._open.values() if task.number == number]
        there = [task for task in fits if task.meeting == fits[-1].meeting]
        return Report(told, there[0].id, _ENOUGH, ("names the minute",)) if len(there) == 1 else None

    def _telling(self, told: Told) -> list[str]:
        words = [word for word in told.said.words if not word.startswith("~")]
        return [spelled for word in words for spelled in (word, *self._vocabulary.alike.get(word, ()))]


def _judge(told: Told, task: Task, vocabulary: Vocabulary) -> Report:
    pairs = vocabulary.shared(task.said.words, told.said.words)
    shared = math.fsum(vocabulary.weight(word) for word, _ in pairs)
    similarity = shared / vocabulary.weight_of(task.said.words)
    if sum(1 for word, _ in pairs if not word.startswith("~")) == 1:
        similarity *= _ONE_WORD
    reasons = [f"{len(pairs)} of {len(task.said.words)} words of the task"]
    if task.said.names and not task.said.names & {word for word, _ in pairs}:
        similarity -= _OTHER_NAMES
        reasons.append("other names")
    quote, number = told.outcome.quote, told.outcome.number
    for raises, by, reason in (
        (any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", quote) for form in task.forms), _OWNER, "names the owner"),
        (number is not None and plain_number(number) == task.number, _NUMBER, "names the minute"),
        (bool(task.heading) and task.heading <= told.said.words, _HEADING, "names the heading"),
    ):
        if raises:
            similarity += by
            reasons.append(reason)
    return Report(told, task.id, round(max(0.0, min(1.0, similarity)), 3), tuple(reasons))


def closings(
    tasks: Iterable[Task], recurrences: Iterable[Recurrence], found: Iterable[Report]
) -> Mapping[str, date | None]:
    """For each task that was raised again: the day of the meeting that first said it is done, None while it is open.

    What is said to be done at the very meeting that raises the task again is not done.
    """
    by_id = {task.id: task for task in tasks}
    later = {each.earlier: each.later for each in recurrences}
    earlier = {after: before for before, after in later.items()}
    done: defaultdict[str, list[date]] = defaultdict(list)
    for report in found:
        if report.told.outcome.status == "done":
            done[report.action].append(report.told.meeting.day)
    closed: dict[str, date | None] = {}
    for first in sorted(later.keys() - earlier.keys()):
        chain = [first]
        while chain[-1] in later:
            chain.append(later[chain[-1]])
        closed |= _closed([by_id[task] for task in chain], done)
    return {task: closed[task] for task in later}


def _closed(chain: Sequence[Task], done: Mapping[str, Sequence[date]]) -> dict[str, date | None]:
    own: list[date | None] = []
    for place, task in enumerate(chain):
        again = chain[place + 1].meeting.day if place + 1 < len(chain) else None
        days = [day for day in done.get(task.id, ()) if day != again]
        if task.done:
            days.append(own[-1] if own and own[-1] else task.meeting.day)
        own.append(min(days, default=None))
    closed: dict[str, date | None] = {}
    after: date | None = None
    for task, day in zip(reversed(chain), reversed(own), strict=True):
        after = closed[task.id] = day or after
    return closed
