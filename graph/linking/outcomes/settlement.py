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

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

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
REFERENCE = 2.5
TOLD_IN_LOG = 1.5  # more, for a passage on a task of which the meeting's own log tells
MOST = 6.0
NEAR = 0.25  # points: two tasks that a passage fits as well as this are told apart by nothing
_COMMON = 0.3
_MEMORY = 3  # wordings of a chain that a passage is held against
_ADJOINING = 3  # characters between two sentences that are told as one quote
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
        self._indexed: dict[str, set[str]] = {}
        self._wordings: dict[str, tuple[TaskEvidence, ...]] = {}
        self._headed: defaultdict[frozenset[str], set[str]] = defaultdict(set)
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)

    def add(self, of: TaskEvidence, goes_on_with: str | None = None) -> None:
        """A meeting has raised a task, in the place of the one that it goes on with, whose words still tell of it."""
        before = self._wordings.get(goes_on_with, ()) if goes_on_with else ()
        if goes_on_with:
            self.remove(goes_on_with)
        self._open[of.task.id] = of
        self._wordings[of.task.id] = (of, *before[: _MEMORY - 1])
        self._headed[of.heading.roots].add(of.task.id)
        self._indexed[of.task.id] = self._index(of.task.id)
        for word in self._indexed[of.task.id]:
            self._by_word[word].add(of.task.id)

    def remove(self, action: str) -> None:
        """A task was raised again, or is forgotten."""
        of = self._open.pop(action, None)
        if of:
            self._headed[of.heading.roots].discard(action)
        for word in self._indexed.pop(action, ()):
            self._by_word[word].discard(action)
            if not self._by_word[word]:
                del self._by_word[word]
        self._wordings.pop(action, None)

    def close(self, action: str, meeting_number: int) -> None:
        """A task was said to be done or closed."""
        if action in self._open:
            self._headed[self._open[action].heading.roots].discard(action)
        self._closed.setdefault(action, meeting_number)

    def forget(self, meeting: Held) -> None:
        """Forget what was raised too long before a meeting."""
        for action in [a for a, of in self._open.items() if meeting.day - of.task.meeting.day > FORGOTTEN]:
            self.remove(action)

    def may_tell(self, roots: frozenset[str]) -> bool:
        """Whether words with these roots may tell of a task that is open."""
        known = self._by_word.keys()
        if not known.isdisjoint(roots):
            return True
        return any(f"={group}" in known for word in roots if word in MEANINGS for group in MEANINGS[word])

    def _index(self, action: str) -> set[str]:
        found: set[str] = set()
        for of in self._wordings[action]:
            words = {word for word in of.subject.roots if self._rarity.weight(word) >= _COMMON} - of.subject.verbs
            found |= words | of.heading.roots
            found |= {f"={group}" for word in words for group in MEANINGS.get(word, ())}
        return found

    def near(self, passage: Passage) -> list[TaskEvidence]:
        """The tasks that share a telling word, a meaning or a heading with a passage."""
        words = passage.own.roots | passage.label.roots | passage.heading.roots
        words = words.union(f"={group}" for word in passage.own.roots for group in MEANINGS.get(word, ()))
        ids = {action for word in words for action in self._by_word.get(word, ())}
        return [self._open[action] for action in sorted(ids)]

    def referred(self, of: TaskEvidence) -> list[TaskEvidence]:
        """The tasks that a log's number may mean: by their own number in the log, or that of their minute."""
        number = of.task.reference
        if number is None:
            return []
        return [
            open_one
            for _, open_one in sorted(self._open.items())
            if number in (open_one.task.reference, open_one.task.number)
        ]

    def weigh(self, of: TaskEvidence, passage: Passage, meeting_number: int) -> Weighed:
        """How surely a passage of the meeting of that number tells of a task."""
        rivals: list[TaskEvidence] = []
        if of.heading.roots and of.heading.roots == passage.heading.roots:
            open_ones = self._headed[of.heading.roots]
            # One that is done is no longer the only one that may be meant.
            others = open_ones - {of.task.id} if of.task.id in open_ones else {of.task.id}
            rivals = [self._open[action] for action in sorted(others)]
        later = meeting_number - of.meeting_number
        found = [weigh(each, passage, later, self._rarity, rivals) for each in self._wordings[of.task.id]]
        return max(found, key=lambda weighed: weighed.points)

    def best(
        self, passage: Passage, meeting_number: int, in_log: Set[str] = frozenset()
    ) -> tuple[TaskEvidence, Weighed] | None:
        """The task that a passage tells of, if it tells of one."""
        found = []
        for of in self.near(passage):
            weighed = self.weigh(of, passage, meeting_number)
            least = ENOUGH
            if self._closed.get(of.task.id, meeting_number) < meeting_number:
                least += CLOSED_BEFORE
            if of.task.id in in_log:
                least += TOLD_IN_LOG
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


def reports_at(
    open_tasks: OpenTasks, passages: Iterable[Passage], meeting_number: int, in_log: Set[str] = frozenset()
) -> list[Report]:
    """What the passages of one meeting tell; of an item and a task the best passage only.

    ``in_log`` are tasks of which the meeting's own log of actions tells.
    """
    found: defaultdict[tuple[str, str], list[Report]] = defaultdict(list)
    for passage in sorted(passages, key=lambda each: (each.document, each.start, each.end, each.item)):
        best = open_tasks.best(passage, meeting_number, in_log)
        if best is None:
            continue
        of, weighed = best
        report = Report(passage, of.task.id, weighed.points, weighed.reasons)
        found[passage.item, of.task.id].append(report)
    return [_told_together(reports) for reports in found.values()]


def _told_together(reports: Sequence[Report]) -> Report:
    """The best report of an item on a task, with the sentence before it where that tells of the task, too."""
    best = max(reports, key=lambda report: (report.points, -report.passage.start))
    passage = best.passage
    before = next((r.passage for r in reports if 0 < passage.start - r.passage.end <= _ADJOINING), None)
    if before is None or passage.status or before.status:
        return best
    return replace(best, passage=replace(passage, quote=f"{before.quote} {passage.quote}", start=before.start))


def told_in_log(open_tasks: OpenTasks, here: Sequence[TaskEvidence], meeting_number: int) -> list[Recurrence]:
    """The rows of a meeting's log of actions, which speak of earlier tasks by their nature; the surest first."""
    found = []
    for of in here:
        if of.task.stated and LOOKING_BACK.search(of.printed_heading):
            for earlier in [*open_tasks.near(as_passage(of)), *open_tasks.referred(of)]:
                weighed = _by_reference(earlier, of, open_tasks.weigh(earlier, as_passage(of), meeting_number))
                if weighed.points >= LOGGED:
                    found.append((weighed, earlier, of))
    return _surest_first(found)


def raised_again_at(
    open_tasks: OpenTasks, here: Sequence[TaskEvidence], reports: Iterable[Report], meeting_number: int
) -> list[Recurrence]:
    """The tasks that a meeting gives anew where it tells that an earlier one is not done; the surest first.

    "Nothing was done about the standpipe": "Councillor Lisle to get a plumber".
    """
    going_on = {report.action for report in reports if report.telling in ("progressed", "changed")}
    found = []
    for of in here if going_on else ():
        for earlier in open_tasks.near(as_passage(of)):
            if earlier.task.id in going_on:
                weighed = open_tasks.weigh(earlier, as_passage(of), meeting_number)
                if weighed.points >= REWORDED and weighed.telling:
                    found.append((weighed, earlier, of))
    return _surest_first(found)


def _surest_first(found: Iterable[tuple[Weighed, TaskEvidence, TaskEvidence]]) -> list[Recurrence]:
    order = sorted(found, key=lambda one: (-one[0].points, one[1].task.id, one[2].task.id))
    return [
        Recurrence(earlier.task.id, later.task.id, similarity_of(weighed.points), weighed.reasons)
        for weighed, earlier, later in order
    ]


def _by_reference(earlier: TaskEvidence, of: TaskEvidence, weighed: Weighed) -> Weighed:
    """A log's number says which task a row means, where the owner or a word of the task agrees."""
    reference = of.task.reference
    if reference is None or not (earlier.subject.roots & of.subject.roots or earlier.task.owners & of.task.owners):
        return weighed
    if reference == earlier.task.reference:
        return Weighed(weighed.points + REFERENCE, (*weighed.reasons, "the same number in the log"), weighed.telling)
    if reference == earlier.task.number:
        return Weighed(weighed.points + REFERENCE, (*weighed.reasons, "names the minute"), weighed.telling)
    return weighed


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
