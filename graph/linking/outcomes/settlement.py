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

import math
from collections import defaultdict
from collections.abc import Sequence, Set
from dataclasses import replace

from graph.linking.order import Held, plain_number
from graph.linking.outcomes.evidence import TaskEvidence, Weighed, weigh
from graph.linking.outcomes.evidence.points import CLOSED_BEFORE, ENOUGH, NAMES_IT, RELATED, STILL_OPEN
from graph.linking.outcomes.language.content import Rarity, telling_roots
from graph.linking.outcomes.language.lexicon import MEANINGS
from graph.linking.outcomes.passage import Passage
from graph.linking.outcomes.places import Key, Place, Shared, head_of, shared_place
from graph.linking.tasks.similarity import FORGOTTEN

TOLD_IN_LOG = 1.75  # more, for a passage on a task of which the meeting's own log tells
NEAR = 0.25  # points: two tasks that a passage fits as well as this are told apart by nothing
IN_WORDS = 0.8  # of the weight of a word that a task has in its own words, and not in a label of its own
SURELY_MORE = 0.3  # weight of words that one task must share more with a head than the others
_COMMON = 0.3
_MEMORY = 3  # wordings of a chain that a passage is held against
_NUMBER_ONLY = 6  # words that only tell a number and a status


class OpenTasks:
    """The tasks that were raised before a meeting, found by their words and headings."""

    def __init__(self, rarity: Rarity) -> None:
        self._rarity = rarity
        self._open: dict[str, TaskEvidence] = {}
        self._closed: dict[str, int] = {}
        self._told: dict[str, int] = {}
        self._indexed: dict[str, set[str]] = {}
        self._wordings: dict[str, tuple[TaskEvidence, ...]] = {}
        self._headed: defaultdict[Key, set[str]] = defaultdict(set)
        self._by_word: defaultdict[str, set[str]] = defaultdict(set)
        self._named: dict[Key, str | None] = {}
        self._named_at = -1  # the meeting for which these were found
        self._asked: dict[Key, list[str]] = {}
        self._asked_at = -1

    def get(self, action: str) -> TaskEvidence | None:
        """The open task with that id."""
        return self._open.get(action)

    def add(self, of: TaskEvidence, goes_on_with: str | None = None) -> None:
        """A meeting has raised a task, in the place of the one that it goes on with, whose words still tell of it."""
        before = self._wordings.get(goes_on_with, ()) if goes_on_with else ()
        if goes_on_with:
            self.remove(goes_on_with)
        self._open[of.task.id] = of
        self._wordings[of.task.id] = (of, *before[: _MEMORY - 1])
        for key in self._keys(of.task.id):
            self._headed[key].add(of.task.id)
        self._indexed[of.task.id] = self._index(of.task.id)
        for word in self._indexed[of.task.id]:
            self._by_word[word].add(of.task.id)

    def _keys(self, action: str) -> set[Key]:
        """The places under which a task was given, in any of its wordings."""
        return {key for wording in self._wordings.get(action, ()) for key in wording.place if key}

    def remove(self, action: str) -> None:
        """A task was raised again, or is forgotten."""
        for key in self._keys(action):
            self._headed[key].discard(action)
        self._open.pop(action, None)
        for word in self._indexed.pop(action, ()):
            self._by_word[word].discard(action)
            if not self._by_word[word]:
                del self._by_word[word]
        self._wordings.pop(action, None)

    def close(self, action: str, meeting_number: int) -> None:
        """A task was said to be done or closed."""
        for key in self._keys(action):
            self._headed[key].discard(action)
        self._closed.setdefault(action, meeting_number)

    def tell(self, action: str, roots: frozenset[str], meeting_number: int) -> None:
        """A meeting told how a task goes on: what comes next is told in those words, too, and counted from there."""
        self._told[action] = meeting_number
        first, *others = self._wordings[action]
        self._wordings[action] = (replace(first, reported=first.reported | (roots - first.subject.roots)), *others)

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
            found |= words | of.heading.roots | of.place.part | of.place.label
            found |= {f"={group}" for word in words for group in MEANINGS.get(word, ())}
        return found

    def near(self, passage: Passage) -> list[TaskEvidence]:
        """The tasks that share a telling word, a meaning or a heading with a passage."""
        words = passage.all_roots.union(f"={group}" for word in passage.own.roots for group in MEANINGS.get(word, ()))
        ids = {action for word in self._by_word.keys() & words for action in self._by_word[word]}
        if passage.number is not None:
            ids.update(of.task.id for of in self._of_minute(passage.number))
        return [self._open[action] for action in sorted(ids)]

    def _of_minute(self, number: str) -> list[TaskEvidence]:
        """The tasks of the latest minute with that number, or of a part of it."""
        plain = plain_number(number)
        fits = [of for of in self._open.values() if of.task.number is not None and _is_of(of.task.number, plain)]
        latest = max((of.task.meeting for of in fits), default=None)
        return [of for of in fits if of.task.meeting == latest]

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
        told = self._told.get(of.task.id, meeting_number)
        later = meeting_number - (told if told < meeting_number else of.meeting_number)
        found = []
        for wording in self._wordings[of.task.id]:
            shared = shared_place(wording.place, passage.place)
            rivals = self._rivals(of.task.id, shared)
            may_be_named = passage.begins_review or (shared is not None and shared.rank == "label")
            alone = may_be_named and self._named_by(passage.place, meeting_number) == of.task.id
            only = self._only_of_minute(passage) == of.task.id
            first = later == 1 and self._begins_with(passage, meeting_number) == of.task.id
            found.append(
                weigh(
                    wording,
                    passage,
                    later,
                    self._rarity,
                    shared,
                    rivals,
                    named_alone=alone,
                    only_of_minute=only,
                    told_since=told < meeting_number,
                    named_first=first,
                )
            )
        return max(found, key=lambda weighed: weighed.points)

    def _only_of_minute(self, passage: Passage) -> str | None:
        """The one task of the minute that a passage names which is not said to be done."""
        there = self._of_minute(passage.number) if passage.number is not None else []
        if passage.entry and any(of.entry == passage.entry for of in there):
            there = [of for of in there if of.entry == passage.entry]
        left = [of.task.id for of in there if of.task.id not in self._closed]
        return left[0] if len(left) == 1 else None

    def _named_by(self, place: Place, meeting_number: int) -> str | None:
        """The one open task that has most of the words of what heads a passage; of one task's wordings the latest."""
        head = head_of(place)
        if self._named_at != meeting_number:
            self._named, self._named_at = {}, meeting_number
        if head not in self._named:
            self._named[head] = self._named_in(head)
        return self._named[head]

    def _begins_with(self, passage: Passage, meeting_number: int) -> str | None:
        """The one open task that is meant by the noun with which a sentence of a review begins, or by whom it asks."""
        first = passage.named_first
        if not first:
            return None
        if self._asked_at != meeting_number:
            self._asked, self._asked_at = {}, meeting_number
        if first not in self._asked:
            self._asked[first] = [
                action
                for action, of in self._open.items()
                if action not in self._closed and first <= of.addressee and telling_roots(first)
            ]
        asked = self._asked[first]
        if asked:
            return asked[0] if len(asked) == 1 else None
        return self._named_by(Place(label=first), meeting_number) if passage.telling else None

    def _named_in(self, head: Key) -> str | None:
        shares: defaultdict[str, float] = defaultdict(float)
        for word in sorted(head):
            for action in self._by_word.get(word, ()):
                of = self._open[action]
                if action not in self._closed and word not in of.addressee:
                    apart = word in of.place.label or word in of.place.part
                    shares[action] += self._rarity.weight(word) * (1.0 if apart else IN_WORDS)
        least = max(RELATED, NAMES_IT * math.fsum(self._rarity.weight(word) for word in sorted(head)))
        most = max(shares.values(), default=0.0)
        if most < least:
            return None
        best = [self._open[action] for action, share in shares.items() if share > most - SURELY_MORE]
        latest = max(of.meeting_number for of in best)
        first, *others = sorted((of for of in best if of.meeting_number == latest), key=lambda of: of.task.id)
        return first.task.id if all(_one_task(first, other) for other in others) else None

    def _rivals(self, action: str, shared: Shared | None) -> list[TaskEvidence]:
        """The other open tasks of a place; one that is done is no longer the only one that may be meant there."""
        open_ones = self._headed[shared.key] if shared else set[str]()
        others = open_ones - {action} if action in open_ones or not shared else {*open_ones, action}
        return [self._open[other] for other in sorted(others)]

    def best(
        self, passage: Passage, meeting_number: int, in_log: Set[str] = frozenset()
    ) -> tuple[TaskEvidence, Weighed] | None:
        """The task that a passage tells of, if it tells of one."""
        found = []
        for of in self.near(passage):
            weighed = self.weigh(of, passage, meeting_number)
            least = ENOUGH
            if self._closed.get(of.task.id, meeting_number) < meeting_number:
                least += STILL_OPEN if passage.telling == "progressed" else CLOSED_BEFORE
            if of.task.id in in_log:
                least += TOLD_IN_LOG
            if weighed.points >= least:
                found.append((weighed.points, of.task.id, of, weighed))
        found.sort(key=lambda one: (-one[0], one[1]))
        near = [one for one in found if found[0][0] - one[0] < NEAR]
        if len(near) > 1 and (only := _only_aimed_at(passage, [one[2] for one in near])):
            near = found = [one for one in near if one[2] is only]
        if len(near) > 1:
            latest = max(near, key=lambda one: (one[2].meeting_number, one[0], one[1]))
            earlier = [one for one in near if one is not latest]
            if not all(
                one[2].meeting_number < latest[2].meeting_number and _one_task(one[2], latest[2]) for one in earlier
            ):
                return None
            found = [latest]
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


def _only_aimed_at(passage: Passage, near: Sequence[TaskEvidence]) -> TaskEvidence | None:
    """Of tasks that a passage fits as well the one whose thing it speaks of, where it speaks of no other one's."""
    meant = passage.meanings
    spoken = [
        of
        for of in near
        if of.aim & passage.spoken_roots or any(not meant.isdisjoint(MEANINGS.get(word, ())) for word in of.aim)
    ]
    return spoken[0] if len(spoken) == 1 and all(of.aim for of in near) else None


def _is_of(number: str, named: str) -> bool:
    return number == named or number.startswith(f"{named}.")


def _one_task(one: TaskEvidence, other: TaskEvidence) -> bool:
    """Whether two tasks of a meeting are one that is told twice: most of the shorter one's words are the other's."""
    shorter = min(len(one.subject.roots), len(other.subject.roots))
    return 2 * len(one.subject.roots & other.subject.roots) >= max(2, shorter)
