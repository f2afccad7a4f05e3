"""The same task raised again at a later meeting: which of a board's tasks are one, told from their words.

The method, in order:

1. Owners, dates, references and words such as "carried forward" are taken out of a task's text; stems remain
   (``task_words``). A task that could stand in any minutes ("circulate the minutes") is never compared.
2. Two tasks are as similar as the words they share, each weighted by how rare it is on this board; verbs that only
   say how ("circulate") weigh little. The mean of two shares counts: of both texts' weight, and of the shorter one's
   alone, for a task is often cut short when it is carried forward. Words spelled almost alike count as shared.
3. Evidence beside the words raises it: same owner, same heading, same topic, a later text that says it was carried
   forward. Names and numbers that differ on both sides ("invite the police", "invite the Fire Service") lower it.
4. Meeting by meeting, the tasks that are alike enough are joined to the last occurrence of the chain that they
   continue, the most similar first; so a task has one predecessor and one successor at most. A chain is compared
   by its last three occurrences, for wording drifts.

The result is a function of the tasks alone, whatever their order.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from rapidfuzz import fuzz

from graph.linking.order import Held
from graph.linking.task_words import TaskWords

ENOUGH = 0.7
_SAME_OWNER, _SAME_HEADING, _SAME_TOPIC, _CARRIED = 0.1, 0.06, 0.06, 0.06
_OTHER_NAMES = 0.2
_VERB_WEIGHT = 0.25
_ALIKE = 85
_MEMORY = 3


@dataclass(frozen=True)
class Task:
    """An action, with what it is compared by."""

    id: str
    meeting: Held
    said: TaskWords
    owners: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Recurrence:
    """``later`` is the same task as ``earlier``; ``similarity`` is between 0 and 1, ``reasons`` are for people."""

    earlier: str
    later: str
    similarity: float
    reasons: tuple[str, ...]


@dataclass
class _Chain:
    tasks: list[Task] = field(default_factory=list)


def recurrences(tasks: Iterable[Task]) -> list[Recurrence]:
    """Find the tasks that were raised again, each with its next occurrence."""
    telling = sorted((task for task in tasks if not task.said.generic), key=lambda task: (task.meeting, task.id))
    weights = _weights(telling)
    chains: list[_Chain] = []
    by_word: defaultdict[str, set[int]] = defaultdict(set)
    found: list[Recurrence] = []
    for _, group in groupby(telling, key=lambda task: task.meeting):
        here = list(group)
        joined = _join(here, chains, by_word, weights)
        for task in here:
            if task.id in joined:
                number, recurrence = joined[task.id]
                found.append(recurrence)
            else:
                number = len(chains)
                chains.append(_Chain())
            chains[number].tasks.append(task)
            for word in task.said.words:
                by_word[word].add(number)
    return found


def _join(
    here: Sequence[Task],
    chains: Sequence[_Chain],
    by_word: dict[str, set[int]],
    weights: dict[str, float],
) -> dict[str, tuple[int, Recurrence]]:
    """For the tasks of one meeting that continue a chain: the chain's number and the link."""
    candidates = []
    for task in here:
        telling = [word for word in task.said.words if not word.startswith("~")]
        near = set().union(*(by_word.get(word, ()) for word in telling))
        for number in near:
            recurrence = _best(chains[number], task, weights)
            if recurrence.similarity >= ENOUGH:
                candidates.append((-recurrence.similarity, -len(chains[number].tasks), number, task.id, recurrence))
    joined: dict[str, tuple[int, Recurrence]] = {}
    taken: set[int] = set()
    for *_, number, task_id, recurrence in sorted(candidates, key=lambda candidate: candidate[:4]):
        if number not in taken and task_id not in joined:
            taken.add(number)
            joined[task_id] = (number, recurrence)
    return joined


def _best(chain: _Chain, task: Task, weights: dict[str, float]) -> Recurrence:
    """The link from the chain's last task, judged by whichever of its last tasks is most like this one."""
    last = chain.tasks[-1]
    compared = [(compare(earlier, task, weights), earlier) for earlier in reversed(chain.tasks[-_MEMORY:])]
    (similarity, reasons), like = max(compared, key=lambda judged: judged[0][0])
    if like is not last:
        reasons = (f"worded as on {like.meeting.day.isoformat()}", *reasons)
    return Recurrence(last.id, task.id, similarity, reasons)


def _weights(tasks: Sequence[Task]) -> dict[str, float]:
    """How much each word tells: 1 for the rarest of this board, falling with the share of tasks that have it."""
    counts = Counter(word for task in tasks for word in task.said.words)
    most = math.log(1 + max(len(tasks), 10))
    return {
        word: math.log(1 + max(len(tasks), 10) / count) / most * (_VERB_WEIGHT if word.startswith("~") else 1)
        for word, count in counts.items()
    }


def compare(earlier: Task, later: Task, weights: dict[str, float]) -> tuple[float, tuple[str, ...]]:
    """How surely two tasks are the same (0 to 1), and why."""
    first, second = earlier.said, later.said
    pairs = _shared_words(first.words, second.words)
    shared = sum((weights[a] + weights[b]) / 2 for a, b in pairs)
    of_first, of_second = (sum(weights[word] for word in said.words) for said in (first, second))
    telling = sum(1 for a, _ in pairs if not a.startswith("~"))
    if not telling:
        return 0.0, ()
    of_both = 2 * shared / (of_first + of_second)
    # One word in common says little about a longer text: "check the budget".
    of_shorter = shared / min(of_first, of_second) if telling > 1 else of_both
    similarity = (of_both + of_shorter) / 2
    total = max(len(first.words), len(second.words))
    reasons = [f"{len(pairs)} of {total} words the same"]
    other_names = first.names - {a for a, _ in pairs}, second.names - {b for _, b in pairs}
    if all(other_names):
        similarity -= _OTHER_NAMES
        reasons.append("other names")
    for raises, by, reason in (
        (earlier.owners & later.owners, _SAME_OWNER, "same owner"),
        (_same_heading(earlier, later), _SAME_HEADING, "same heading"),
        (earlier.topics & later.topics, _SAME_TOPIC, "same topic"),
        (second.carried, _CARRIED, "said to be carried forward"),
    ):
        if raises:
            similarity += by
            reasons.append(reason)
    return round(max(0.0, min(1.0, similarity)), 3), tuple(reasons)


def _same_heading(earlier: Task, later: Task) -> bool:
    return bool(earlier.heading) and earlier.heading == later.heading


def _shared_words(first: frozenset[str], second: frozenset[str]) -> list[tuple[str, str]]:
    pairs = [(word, word) for word in sorted(first & second)]
    left = {word for word in second - first if len(word) > 4}
    for word in sorted(first - second):
        alike = [(fuzz.ratio(word, other), other) for other in left] if len(word) > 4 and word.isalpha() else []
        score, other = max(alike, default=(0.0, ""))
        if score >= _ALIKE:
            left.discard(other)
            pairs.append((word, other))
    return pairs
