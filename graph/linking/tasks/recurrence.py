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

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from graph.linking.tasks.similarity import ENOUGH, FORGOTTEN, Task, Vocabulary, compare

_MEMORY = 3


@dataclass(frozen=True)
class Recurrence:
    """``later`` is the same task as ``earlier``; ``similarity`` is between 0 and 1, ``reasons`` are for people."""

    earlier: str
    later: str
    similarity: float
    reasons: tuple[str, ...]


def recurrences(tasks: Iterable[Task]) -> list[Recurrence]:
    """Find the tasks that were raised again, each with its next occurrence."""
    telling = sorted((task for task in tasks if not task.said.generic), key=lambda task: (task.meeting, task.id))
    chains = _Chains(Vocabulary(task.said for task in telling))
    found: list[Recurrence] = []
    for _, group in groupby(telling, key=lambda task: task.meeting):
        here = list(group)
        joined = chains.joined(here)
        for task in here:
            number, recurrence = joined.get(task.id, (None, None))
            chains.add(task, number)
            if recurrence is not None:
                found.append(recurrence)
    return found


class _Chains:
    """The chains that the meetings so far have made, found by their words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._chains: list[list[Task]] = []
        self._by_word: _Index = defaultdict(deque)
        self._by_rarest: _Index = defaultdict(deque)

    def add(self, task: Task, number: int | None) -> None:
        """Add a task to the chain of that number, or to a new one."""
        if number is None:
            number = len(self._chains)
            self._chains.append([])
        self._chains[number].append(task)
        for index, words in (
            (self._by_word, task.said.words),
            (self._by_rarest, self._rarest(task)),
        ):
            for word in words:
                index[word].append((task.meeting.day, number))

    def joined(self, here: Sequence[Task]) -> dict[str, tuple[int, Recurrence]]:
        """For the tasks of one meeting that continue a chain: the chain's number and the link."""
        candidates = []
        for task in here:
            for number in self._near(task):
                recurrence = self._best(number, task)
                if recurrence.similarity >= ENOUGH:
                    length = len(self._chains[number])
                    candidates.append((-recurrence.similarity, -length, number, task.id, recurrence))
        joined: dict[str, tuple[int, Recurrence]] = {}
        taken: set[int] = set()
        for *_, number, task_id, recurrence in sorted(candidates, key=lambda candidate: candidate[:4]):
            if number not in taken and task_id not in joined:
                taken.add(number)
                joined[task_id] = (number, recurrence)
        return joined

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
