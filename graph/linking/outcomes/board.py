"""What became of a board's tasks, worked out from its tasks and items together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.linking.order import Held
from graph.linking.outcomes.content import Content, Rarity, content
from graph.linking.outcomes.evidence import TaskEvidence, is_undertaking, task_evidence
from graph.linking.outcomes.passages import Item, Passage, joined, passages_of
from graph.linking.outcomes.settlement import OpenTasks, Report, raised_again_at, reports_at, told_in_log
from graph.linking.tasks.recurrence import Chains, Recurrence
from graph.linking.tasks.similarity import Task

_HOME = 1.2  # rare words of a task that an item must share to be taken for the one that it was given under


@dataclass(frozen=True)
class Settled:
    """What was found: the passages that tell of tasks, and the tasks that were raised again."""

    reports: tuple[Report, ...]
    recurrences: tuple[Recurrence, ...]


def settle(tasks: Sequence[Task], items: Sequence[Item], stated: Iterable[Passage]) -> Settled:
    """Find what became of each task. ``stated`` are outcomes that documents tell in so many words."""
    by_item = {item.id: item for item in items}
    said = {item.id: content(f"{item.heading}. {item.text}") for item in items}
    rarity = Rarity(words.roots for words in said.values())
    passages: defaultdict[Held, list[Passage]] = defaultdict(list)
    of_item: dict[str, list[Passage]] = {}
    for item in items:
        of_item[item.id] = list(passages_of(item))
        passages[item.meeting] += of_item[item.id]
    for passage in stated:
        passages[passage.meeting].append(passage)
    raised: defaultdict[Held, list[Task]] = defaultdict(list)
    for task in tasks:
        raised[task.meeting].append(task)
    in_meeting: defaultdict[Held, list[Item]] = defaultdict(list)
    for item in items:
        in_meeting[item.meeting].append(item)
    open_tasks, chains = OpenTasks(rarity), Chains([task for task in tasks if not task.said.generic])
    reports: list[Report] = []
    recurrences: list[Recurrence] = []
    done: set[str] = set()
    for number, meeting in enumerate(sorted(in_meeting)):
        open_tasks.forget(meeting)
        here = [
            _evidence(task, number, by_item, in_meeting[meeting], said, of_item, rarity)
            for task in sorted(raised[meeting], key=lambda task: task.id)
            if not task.said.generic and is_undertaking(task)
        ]
        logged = told_in_log(open_tasks, here, number)
        found = reports_at(open_tasks, passages[meeting], number, {each.earlier for each in logged})
        reports += found
        for report in found:
            if report.telling in ("done", "closed"):
                open_tasks.close(report.action, number)
                done.add(report.action)
        evident = [*logged, *raised_again_at(open_tasks, here, found, number)]
        again = chains.go_on([of.task for of in here], done, evident)
        recurrences += again
        earlier = {recurrence.later: recurrence.earlier for recurrence in again}
        for of in here:
            open_tasks.add(of, earlier.get(of.task.id))
            if of.task.done:
                open_tasks.close(of.task.id, number)
                done.add(of.task.id)
    return Settled(tuple(reports), tuple(recurrences))


def _evidence(
    task: Task,
    number: int,
    by_item: dict[str, Item],
    items: Sequence[Item],
    said: dict[str, Content],
    of_item: dict[str, list[Passage]],
    rarity: Rarity,
) -> TaskEvidence:
    """A task with the heading and the words of the item that gave rise to it.

    Where it stands in a list apart, that is the item whose words it shares most.
    """
    home = by_item.get(task.item)
    subject = content(task.text, task.forms)
    if home is None or home.heading.startswith("(") or not home.text:
        home = None
        weights = [
            (
                sum(rarity.weight(word) for word in subject.roots & said[item.id].roots if word not in subject.verbs),
                item,
            )
            for item in items
        ]
        best = max(weights, key=lambda one: (one[0], one[1].id), default=None)
        if best is not None and best[0] >= _HOME:
            home = best[1]
    around = _around(subject, of_item.get(home.id, []), rarity) if home else frozenset[str]()
    return task_evidence(task, home.heading if home else "", around, number)


def _around(subject: Content, passages: Sequence[Passage], rarity: Rarity) -> frozenset[str]:
    """The words of the sentences beside a task: those that share a word with it, in a short item all."""
    if len(passages) <= 3:
        return joined(passage.own for passage in passages).roots if passages else frozenset()
    near = [p.own for p in passages if any(rarity.weight(word) >= 0.5 for word in p.own.roots & subject.roots)]
    return joined(near).roots if near else frozenset()
