"""The same task raised again at a later meeting: which of a board's tasks are one, told from their words.

The method, in order:

1. Owners, dates, references and words such as "carried forward" are taken out of a task's text; stems remain
   (``words``). A task that could stand in any minutes ("circulate the minutes") is never compared.
2. Each task is compared with those of earlier meetings that share one of its rarer words, or one of their own rarer
   words with it (``similarity``); others cannot be alike enough. What was last raised more than two years ago is
   another task: so the work grows with the number of meetings, and not with its square.
3. Meeting by meeting, the tasks that are alike enough are joined to the last occurrence of the chain that they
   continue, the most similar first; so a task has one predecessor and one successor at most. A chain is compared
   by its last three occurrences, for wording drifts.

The result is a function of the tasks alone, whatever their order.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from graph.linking.tasks.similarity import ENOUGH, FORGOTTEN, Task, Vocabulary, compare

_MEMORY = 3
_THOUGH_DONE = 0.9  # to raise again what was said to be done, and does not come back by the calendar


@dataclass(frozen=True)
class Recurrence:
    """``later`` is the same task as ``earlier``; ``similarity`` is between 0 and 1, ``reasons`` are for people."""

    earlier: str
    later: str
    similarity: float
    reasons: tuple[str, ...]


_PERIODIC = re.compile(
    r"\b(?:annual|annually|yearly|half[- ]yearly|six[- ]monthly|bi-?annual|quarterly|termly|"
    r"each\s+(?:year|quarter|term)|every\s+(?:year|quarter|term|six\s+months))\b",
    re.IGNORECASE,
)
_PERIOD = timedelta(days=75)  # a quarter, less the days by which meetings move


def is_periodic(earlier: Task, later: Task) -> bool:
    """Whether the two are business that comes back by the calendar ("bring the annual report"), not one left undone.

    Both texts say so, and about a quarter of a year or more lies between them.
    """
    both = _PERIODIC.search(earlier.text) and _PERIODIC.search(later.text)
    return bool(both) and not later.said.carried and later.meeting.day - earlier.meeting.day >= _PERIOD


def recurrences(tasks: Iterable[Task]) -> list[Recurrence]:
    """Find the tasks that were raised again, each with its next occurrence."""
    telling = sorted((task for task in tasks if not task.said.generic), key=lambda task: (task.meeting, task.id))
    chains = Chains(telling)
    return [
        recurrence
        for _, group in groupby(telling, key=lambda task: task.meeting)
        for recurrence in chains.go_on(list(group))
    ]


class Chains:
    """The chains that the meetings so far have made, found by their words.

    ``tasks`` are all of the board: their words tell how rare each is. ``apart`` says of the words of two whether they
    are of other things.
    """

    def __init__(self, tasks: Iterable[Task], apart: Callable[[str, str], bool] | None = None) -> None:
        self._apart = apart
        self._vocabulary = Vocabulary(task.said for task in tasks)
        self._chains: list[list[Task]] = []
        self._of: dict[str, int] = {}
        self._by_word: _Index = defaultdict(deque)
        self._by_rarest: _Index = defaultdict(deque)

    def go_on(
        self, here: Sequence[Task], done: Set[str] = frozenset(), evident: Iterable[Recurrence] = ()
    ) -> list[Recurrence]:
        """Add the tasks of the next meeting; returns those that go on with a chain, in the order of ``here``.

        ``done`` are tasks of which minutes have said that they are done: a task only repeats one of these in nearly the
        same words. ``evident`` are found by other evidence than the words, and come first.
        """
        joined: dict[str, tuple[int, Recurrence]] = {}
        taken: set[int] = set()
        for found in evident:
            number = self._of[found.earlier]
            if number not in taken and found.later not in joined and self._chains[number][-1].id == found.earlier:
                taken.add(number)
                joined[found.later] = (number, found)
        self._join(here, done, joined, taken)
        for task in here:
            self._add(task, joined[task.id][0] if task.id in joined else None)
        return [joined[task.id][1] for task in here if task.id in joined]

    def _add(self, task: Task, number: int | None) -> None:
        """Add a task to the chain of that number, or to a new one."""
        if number is None:
            number = len(self._chains)
            self._chains.append([])
        self._chains[number].append(task)
        self._of[task.id] = number
        if task.said.generic:
            return  # its words are those of any task
        for index, words in (
            (self._by_word, task.said.words),
            (self._by_rarest, self._rarest(task)),
        ):
            for word in words:
                index[word].append((task.meeting.day, number))

    def _join(
        self, here: Sequence[Task], done: Set[str], joined: dict[str, tuple[int, Recurrence]], taken: set[int]
    ) -> None:
        """Find for the tasks of one meeting that go on with a chain its number and the link."""
        candidates = []
        for task in here:
            for number in self._near(task) if not task.said.generic else ():
                recurrence = self._best(number, task)
                if self._are_apart(number, task, recurrence):
                    continue
                ended = recurrence.earlier in done and not is_periodic(self._chains[number][-1], task)
                if recurrence.similarity >= (_THOUGH_DONE if ended else ENOUGH):
                    length = len(self._chains[number])
                    candidates.append((-recurrence.similarity, -length, number, task.id, recurrence))
        for *_, number, task_id, recurrence in sorted(candidates, key=lambda candidate: candidate[:4]):
            if number not in taken and task_id not in joined:
                taken.add(number)
                joined[task_id] = (number, recurrence)

    def _are_apart(self, number: int, task: Task, found: Recurrence) -> bool:
        """Whether a task is of another thing than the last of a chain, though not nearly all of their words differ."""
        if self._apart is None or task.said.carried or found.similarity >= _THOUGH_DONE:
            return False
        return self._apart(self._chains[number][-1].text, task.text)

    def _near(self, task: Task) -> set[int]:
        """The chains that may be alike enough: of the shorter of two such tasks a rarer word is shared."""
        since = task.meeting.day - FORGOTTEN
        words = {word for word in task.said.words if not word.startswith("~")}
        near = set(self._raised(self._by_word, self._rarest(task), since))
        return near.union(self._raised(self._by_rarest, words, since))

    def _rarest(self, task: Task) -> set[str]:
        found = set(self._vocabulary.rarest(task.said.words))
        return found.union(self._vocabulary.rarest(task.said.core)) if task.said.core else found

    def _raised(self, index: _Index, words: Iterable[str], since: date) -> Iterator[int]:
        for word in words:
            for spelled in (word, *self._vocabulary.alike.get(word, ())):
                raised = index[spelled]
                while raised and raised[0][0] < since:
                    raised.popleft()
                yield from (number for _, number in raised)

    def _best(self, number: int, task: Task) -> Recurrence:
        """The link from the chain's last task, judged by whichever of its last tasks is most like this one."""
        chain = self._chains[number]
        last = chain[-1]
        compared = [(compare(earlier, task, self._vocabulary), earlier) for earlier in reversed(chain[-_MEMORY:])]
        (similarity, reasons), like = max(compared, key=lambda judged: judged[0][0])
        if like is not last:
            reasons = (f"worded as on {like.meeting.day.isoformat()}", *reasons)
        return Recurrence(last.id, task.id, similarity, reasons)


_Index = defaultdict[str, deque[tuple[date, int]]]
