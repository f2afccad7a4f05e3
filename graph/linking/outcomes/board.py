"""What became of a board's tasks, worked out from its tasks and items together."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph.linking.order import Held
from graph.linking.outcomes.aims import are_apart
from graph.linking.outcomes.evidence import TaskEvidence, task_evidence
from graph.linking.outcomes.language.content import (
    Content,
    Rarity,
    content,
    plain_roots,
    telling_roots,
    words_of_bodies,
)
from graph.linking.outcomes.language.lexicon import SAYS_LITTLE
from graph.linking.outcomes.later_tasks import raised_again_at, told_in_log
from graph.linking.outcomes.parts import NO_HEAD, Head, entry_of, label_of
from graph.linking.outcomes.passage import Item, Passage
from graph.linking.outcomes.passages import IS_PAYMENT, joined, passages_of
from graph.linking.outcomes.reports import Report, reports_at
from graph.linking.outcomes.settlement import OpenTasks
from graph.linking.outcomes.undertakings import (
    POINTS_BACK,
    is_undertaking,
    leaves_its_subject,
    tells_before_it_sets_out,
)
from graph.linking.tasks.recurrence import Chains, Recurrence
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import whom_asked

_SHORT_ITEM = 3  # sentences
_BESIDE = 0.5  # rarity of a word that a sentence beside a task shares with it
_BARE = 2  # telling words: a task of fewer does not say what it is about
_BEGINNING = 60  # characters by which a task is found in its item
_SAYS_ITSELF = 5  # telling words: a sentence of fewer that points back leaves its subject to the one before it
_LEANS_ON = re.compile(r"\b(?:it|they|them|this|these|those|(?:the|all)\s+others?)\b", re.I)
_TOLD_BEFORE = 6  # words of the sentence before it
_NEAR_BEFORE = 3  # sentences before a task in which one that shares a word with it is sought
_NO_OBJECT = 4  # words: "Ann would pursue"
_LEADS_ON = re.compile(r"\b(?:that|to|agreed|asked|requested|resolved|decided|and)$", re.I)  # "Governors agreed that"
_HOME = 1.2  # rare words of a task that an item must share to be taken for the one that it was given under


@dataclass(frozen=True)
class Settled:
    """What was found: the passages that tell of tasks, and the tasks that were raised again."""

    reports: tuple[Report, ...]
    recurrences: tuple[Recurrence, ...]


def settle(tasks: Sequence[Task], items: Sequence[Item], stated: Iterable[Passage]) -> Settled:
    """Find what became of each task. ``stated`` are outcomes that documents tell in so many words."""
    return _Board(tasks, items, stated).settled()


class _Board:
    """A board's tasks and items by their meetings."""

    def __init__(self, tasks: Sequence[Task], items: Sequence[Item], stated: Iterable[Passage]) -> None:
        self._items: defaultdict[Held, list[Item]] = defaultdict(list)
        for item in items:
            self._items[item.meeting].append(item)
        self._by_id = {item.id: item for item in items}
        self._roots = {item.id: plain_roots(f"{item.heading} {item.text}") for item in items}
        self._rarity = Rarity(self._roots.values(), words_of_bodies(item.text for item in items))
        self._stated: defaultdict[Held, list[Passage]] = defaultdict(list)
        for passage in stated:
            self._stated[passage.meeting].append(passage)
        self._tasks: defaultdict[Held, list[Task]] = defaultdict(list)
        self._given: defaultdict[str, list[str]] = defaultdict(list)
        for task in sorted(tasks, key=lambda task: task.id):
            undertakes = is_undertaking(task)
            if undertakes:
                self._given[task.item].append(task.text)
            if undertakes and (not task.said.generic or self._is_of_something(task)):
                self._tasks[task.meeting].append(task)
        self._open = OpenTasks(self._rarity)
        self._chains = Chains([task for found in self._tasks.values() for task in found], are_apart)
        self._done: set[str] = set()

    def settled(self) -> Settled:
        """Go from meeting to meeting."""
        reports: list[Report] = []
        recurrences: list[Recurrence] = []
        for number, meeting in enumerate(sorted(self._items)):
            self._open.forget(meeting)
            here = [self._evidence(task, number) for task in self._tasks[meeting]]
            logged = told_in_log(self._open, here, number)
            found = reports_at(self._open, self._passages(meeting), number, {each.earlier for each in logged})
            for report in found:
                if report.telling in ("done", "closed"):
                    self._close(report.action, number)
                else:
                    self._open.tell(report.action, report.passage.own.roots, number)
            evident = [*logged, *raised_again_at(self._open, here, found, number)]
            again = self._chains.go_on(self._tasks[meeting], self._done, evident)
            earlier = {recurrence.later: recurrence.earlier for recurrence in again}
            for of in here:
                self._open.add(of, earlier.get(of.task.id))
                if of.task.stated in ("done", "closed"):
                    self._close(of.task.id, number)
            reports += found
            recurrences += again
        return Settled(tuple(reports), tuple(recurrences))

    def _is_of_something(self, task: Task) -> bool:
        """Whether a task of common words only is about what stands before it, or what heads it."""
        item = self._by_id.get(task.item)
        head = _head(task, item) if item is not None else NO_HEAD
        alone = len(task.text.split()) <= _NO_OBJECT and bool(telling_roots(content(head.label).roots))
        return alone or leaves_its_subject(task)

    def _close(self, action: str, number: int) -> None:
        self._open.close(action, number)
        self._done.add(action)

    def _passages(self, meeting: Held) -> Iterator[Passage]:
        yield from self._stated[meeting]
        for item in self._items[meeting]:
            if self._open.may_tell(self._roots[item.id]):
                given = self._given[item.id]
                for passage in passages_of(item, self._open.may_tell):
                    if not _only_gives(passage, given):
                        yield passage

    def _evidence(self, task: Task, number: int) -> TaskEvidence:
        """A task with the heading and the words of the item that gave rise to it."""
        subject = content(task.text, task.forms)
        home = self._home(task, subject)
        if home is None:
            return task_evidence(task, "", frozenset(), number, head=Head(label_of(task.text), ""))
        head = _head(task, home)
        told_before = self._told_before(task, subject, home, head)
        around = self._around(home, subject, head.number)
        there = home.id == task.item
        return task_evidence(task, home.heading, around, number, told_before, head, given_under_heading=there)

    def _home(self, task: Task, subject: Content) -> Item | None:
        """The item that a task stands under; for one in a list apart that whose words it shares most."""
        own = self._by_id.get(task.item)
        if own is not None and own.text and not own.heading.startswith("("):
            return own
        telling = subject.roots - subject.verbs
        weights = [
            (math.fsum(self._rarity.weight(word) for word in telling & self._roots[item.id]), item.id)
            for item in self._items[task.meeting]
        ]
        points, best = max(weights, default=(0.0, ""))
        return self._by_id[best] if points >= _HOME else None

    def _told_before(self, task: Task, subject: Content, home: Item, head: Head) -> frozenset[str]:
        """What a task is about whose own words do not tell: the label or the sentence before it does.

        "Lychgate: Ann to pursue", "A shed was wanted. Agreed to purchase one."
        """
        asked = content(whom_asked(task.text)).roots
        own = subject.roots - subject.verbs - asked
        telling = [word for word in own - SAYS_LITTLE if self._rarity.weight(word) >= _BESIDE]
        if task.stated or home.id != task.item:  # a row of a log stands by itself
            return frozenset()
        if len(telling) >= _BARE and not self._points_out(task):
            return frozenset()
        at = home.text.find(task.text[:_BEGINNING])
        headed = content(head.label or head.part).roots if at >= 0 else frozenset[str]()
        if headed and telling:
            return headed
        sentences = [
            home.text[place[0] : place[1]]
            for place, under in zip(home.places, home.stands_under, strict=True)
            if place[1] <= at + 1 and under.number == head.number
        ]
        given = self._given[home.id]
        told = [each for each in sentences if not _is_given(each, given) and not IS_PAYMENT.search(each)]
        said = [each for each in (_begun_before(home, at), *reversed(told)) if telling_roots(content(each).roots)]
        above = _nearest_of(said, subject.roots - asked) if own else said
        before = content(above[0]) if above else None
        if before and len(above) > 1 and _LEANS_ON.search(above[0]) and len(telling_roots(before.roots)) < _SAYS_ITSELF:
            before = joined((before, content(above[1])))  # "Ann thought it too long. Ben to shorten it."
        rare = sorted(
            before.roots - before.verbs if before else (), key=lambda word: (-self._rarity.weight(word), word)
        )
        return headed.union(word for word in rare[:_TOLD_BEFORE] if self._rarity.weight(word) >= _BESIDE)

    def _points_out(self, task: Task) -> bool:
        """Whether a task leaves to the sentence before what it is about; not where its own words before tell."""
        points = POINTS_BACK.search(task.text)
        before = content(task.text[: points.start()], task.forms) if points else None
        if before is None:
            return False
        told = before.roots - before.verbs - content(whom_asked(task.text)).roots - SAYS_LITTLE
        return sum(self._rarity.weight(word) >= _BESIDE for word in told) < _BARE

    def _around(self, home: Item, subject: Content, number: str) -> frozenset[str]:
        """The words of the sentences beside a task in its part: those that share a word with it, of few all."""
        quotes = [
            home.text[place[0] : place[1]]
            for place, under in zip(home.places, home.stands_under, strict=True)
            if under.number == number
        ]
        roots = [plain_roots(quote) for quote in quotes]
        if len(quotes) > _SHORT_ITEM:
            roots = [found for found in roots if any(self._rarity.weight(w) >= _BESIDE for w in found & subject.roots)]
        return frozenset[str]().union(*roots)


def _nearest_of(above: Sequence[str], roots: frozenset[str]) -> Sequence[str]:
    """The sentences before a task from the nearest that shares a word with it; all where none does."""
    shares = (place for place, each in enumerate(above[:_NEAR_BEFORE]) if telling_roots(content(each).roots & roots))
    return above[next(shares, 0) :]


def _begun_before(home: Item, at: int) -> str:
    """What a sentence says before the words of a task within it: "The post is loose - Ann to mend it"."""
    start = next((place[0] for place in home.places if place[0] < at < place[1]), at)
    before = home.text[start:at].strip(" -–—:,")
    return "" if _LEADS_ON.search(before) else before


def _head(task: Task, home: Item) -> Head:
    """What a task stands under within its item; the label with which its own words begin, where they do."""
    own = label_of(task.text)
    at = home.text.find(task.text[:_BEGINNING]) if home.id == task.item else -1
    if at < 0:
        return Head(own, "")
    under = next((head for place, head in zip(home.places, home.stands_under, strict=True) if at < place[1]), Head())
    return Head(own or under.label, under.part, under.number, entry_of(home.text, at))


def _only_gives(passage: Passage, given: Sequence[str]) -> bool:
    """Whether a sentence is a task of its own meeting, and tells of no earlier one beside.

    Of two sentences of which the first is, the other tells by itself what it tells.
    """
    begins = passage.sentences > 1 and any(passage.quote[:_BEGINNING] in text for text in given)
    return begins or (_is_given(passage.quote, given) and not tells_before_it_sets_out(passage.quote))


def _is_given(quote: str, given: Sequence[str]) -> bool:
    """Whether a sentence is, or holds, one of the tasks of its item."""
    return any(quote[:_BEGINNING] in text or text[:_BEGINNING] in quote for text in given)
