"""Which passages tell of which tasks: meeting by meeting, so that what is done is not sought any more.

1. At each meeting the tasks that earlier meetings raised are held against its passages (``evidence``). A passage tells
   of one task: the one with the most points, if no other comes near; of an item only the best passage counts.
2. Then the tasks that the meeting raises itself are held against those that stand open (``graph.linking.tasks``). What
   was just said to be done is not raised again by a neighbour of it ("the survey is done; to commission another").
3. A task that was raised again gives way to its next occurrence; one that was done or closed is only found again by
   stronger evidence; what is two years old is forgotten.

The result is a function of the tasks and passages alone, whatever their order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.linking.order import Held, plain_number
from graph.linking.outcomes.content import Rarity
from graph.linking.outcomes.evidence import CLOSED_BEFORE, ENOUGH, TaskEvidence, Weighed, weigh
from graph.linking.outcomes.lexicon import MEANINGS
from graph.linking.outcomes.passages import LOOKING_BACK, Passage
from graph.linking.outcomes.wording import Telling
from graph.linking.tasks.recurrence import Recurrence
from graph.linking.tasks.similarity import FORGOTTEN

REWORDED = 3.0  # for a task in other words, of one that is not done
LOGGED = 2.2  # for a row of a log of actions
MOST = 6.0
NEAR = 0.25  # points: two tasks that a passage fits as well as this are told apart by nothing
_COMMON = 0.3
_NUMBER_ONLY = 6  # words that only tell a number and a status


@dataclass(frozen=True)
class Report:
    """``passage`` tells of the task with the id ``action``."""

    passage: Passage
    action: str
    points: float
    reasons: tuple[str, ...]

    @property
    def telling(self) -> Telling | None:
        """What it tells, by the document's own word where that gave one."""
        if self.passage.status is None:
            return self.passage.telling
        if self.passage.status == "done":
            return "closed" if self.passage.telling == "closed" else "done"
        return "progressed"

    @property
    def similarity(self) -> float:
        """The points as a share of what is hardly ever reached: 0 to 1."""
        return similarity_of(self.points)


class OpenTasks:
    """The tasks that were raised before a meeting, found by their words and headings."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        self._open: dict[str, TaskEvidence] = {}
        self._closed: dict[str, int] = {}
        self._headed: Counter[frozenset[str]] = Counter()
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, of: TaskEvidence) -> None:
        """A meeting has raised a task."""
        if of.task.said.generic:
            return
        self._open[of.task.id] = of
        self._headed[of.heading.roots] += 1
        for word in self._index(of):
            self._by_word[word].add(of.task.id)

    def remove(self, action: str) -> None:
        """A task was raised again, or is forgotten."""
        of = self._open.pop(action, None)
        if of and action not in self._closed:
            self._headed[of.heading.roots] -= 1
        for word in self._index(of) if of else ():
            self._by_word[word].discard(action)

    def close(self, action: str, meeting_number: int) -> None:
        """A task was said to be done or closed."""
        if action not in self._closed and action in self._open:
            self._headed[self._open[action].heading.roots] -= 1
        self._closed.setdefault(action, meeting_number)

    def forget(self, meeting: Held) -> None:
        """Forget what was raised too long before a meeting."""
        for action in [a for a, of in self._open.items() if meeting.day - of.task.meeting.day > FORGOTTEN]:
            self.remove(action)

    def _index(self, of: TaskEvidence) -> set[str]:
        words = {word for word in of.subject.roots if self._rarity.weight(word) >= _COMMON} - of.subject.verbs
        meanings = {f"={group}" for word in words for group in MEANINGS.get(word, ())}
        return words | meanings | of.heading.roots

    def near(self, passage: Passage) -> list[TaskEvidence]:
        """The tasks that share a telling word, a meaning or a heading with a passage."""
        words = passage.own.roots | passage.label.roots | passage.heading.roots
        words = words.union(f"={group}" for word in passage.own.roots for group in MEANINGS.get(word, ()))
        ids = {action for word in words for action in self._by_word.get(word, ())}
        return [self._open[action] for action in sorted(ids)]

    def weigh(self, of: TaskEvidence, passage: Passage, meeting_number: int) -> Weighed:
        """How surely a passage of the meeting of that number tells of a task."""
        only = self._headed[of.heading.roots] == 1
        return weigh(of, passage, meeting_number - of.meeting_number, self._rarity, only=only)

    def best(self, passage: Passage, meeting_number: int) -> tuple[TaskEvidence, Weighed] | None:
        """The task that a passage tells of, if it tells of one."""
        found = []
        for of in self.near(passage):
            weighed = self.weigh(of, passage, meeting_number)
            least = ENOUGH
            if self._closed.get(of.task.id, meeting_number) < meeting_number:
                least += CLOSED_BEFORE
            if weighed.points >= least:
                found.append((weighed.points, of.task.id, of, weighed))
        found.sort(key=lambda one: (-one[0], one[1]))
        if len(found) > 1 and found[0][0] - found[1][0] < NEAR:
            return None
        return (found[0][2], found[0][3]) if found else self._by_number(passage)

    def _by_number(self, passage: Passage) -> tuple[TaskEvidence, Weighed] | None:
        """ "22/19: completed.": the one task of that minute, where the words tell a number and a status only."""
        if passage.number is None or len(passage.quote.split()) > _NUMBER_ONLY:
            return None
        number = plain_number(passage.number)
        fits = [of for of in self._open.values() if of.task.number == number and of.task.id not in self._closed]
        latest = max((of.task.meeting for of in fits), default=None)
        there = [of for of in fits if of.task.meeting == latest]
        return (there[0], Weighed(ENOUGH, ("names the minute",))) if len(there) == 1 else None


def reports_at(open_tasks: OpenTasks, passages: Iterable[Passage], meeting_number: int) -> list[Report]:
    """What the passages of one meeting tell; of an item and a task the best passage only."""
    found: dict[tuple[str, str], Report] = {}
    for passage in sorted(passages, key=lambda each: (each.document, each.start, each.end, each.item)):
        best = open_tasks.best(passage, meeting_number)
        if best is None:
            continue
        of, weighed = best
        key = (passage.item, of.task.id)
        if key not in found or found[key].points < weighed.points:
            found[key] = Report(passage, of.task.id, weighed.points, weighed.reasons)
    return list(found.values())


def raised_again_at(
    open_tasks: OpenTasks, here: Sequence[TaskEvidence], reports: Iterable[Report], meeting_number: int
) -> list[Recurrence]:
    """The tasks of a meeting that go on with earlier ones by other evidence than their words, the surest first.

    Such are the rows of a log, which speak of earlier tasks by their nature; and a task that the meeting gives anew
    where it tells that the earlier one is not done ("the third pit is under the crane": "SM to dig the last pit").
    """
    going_on = {report.action for report in reports if report.telling in ("progressed", "changed")}
    found = []
    for of in here:
        logged = of.task.stated and bool(LOOKING_BACK.search(of.printed_heading))
        for earlier in open_tasks.near(as_passage(of)) if logged or going_on else ():
            if not logged and earlier.task.id not in going_on:
                continue
            weighed = open_tasks.weigh(earlier, as_passage(of), meeting_number)
            if weighed.points >= (LOGGED if logged else REWORDED) and (logged or weighed.telling):
                found.append((-weighed.points, earlier.task.id, of.task.id, weighed))
    return [
        Recurrence(earlier, later, similarity_of(-points), weighed.reasons)
        for points, earlier, later, weighed in sorted(found, key=lambda one: one[:3])
    ]


def as_passage(of: TaskEvidence) -> Passage:
    """A later task as words that may tell of an earlier one."""
    return Passage(
        document="",
        item=of.task.item,
        meeting=of.task.meeting,
        quote=" ".join([*sorted(of.task.forms), of.task.text]),
        start=0,
        end=0,
        own=of.subject,
        heading=of.heading,
        printed_heading=of.printed_heading,
        telling="progressed",
    )


def similarity_of(points: float) -> float:
    """The points of a link as a share of what is hardly ever reached: 0 to 1."""
    return round(min(1.0, points / MOST), 3)
