"""A made series of 24 meetings of one board, with the truth about which tasks recur.

Each task that recurs is worded anew from meeting to meeting, under renumbered headings, now and then with a new
owner. Between them stand tasks that come once, some of them close neighbours of one that recurs (the same words about
another school, road or year), and tasks that every meeting has.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from graph.linking.order import Held
from graph.linking.tasks.recurrence import recurrences
from graph.linking.tasks.similarity import Task
from graph.linking.tasks.words import heading_words, task_words
from tests.graph.linking.tasks.recurring_words import EVERY_MEETING, RECURRING, SINGLE

_SYLLABLES = [first + second for first in "bcdfglmnprst" for second in "aeiou"]
_VERBS = "circulate write obtain review arrange send invite contact report draft".split()
_OWNERS = ["LD", "Sara Whitlock", "Imran Aziz", "PB", "Joan Ferris"]


@dataclass(frozen=True)
class Series:
    """The tasks, and the pairs (earlier id, later id) that are one task and its next occurrence."""

    tasks: tuple[Task, ...]
    truth: frozenset[tuple[str, str]]
    texts: dict[str, str]


def made_series(seed: int = 0, meetings: int = 24) -> Series:
    """A series: where the tasks fall, and who owns them, depends on ``seed``."""
    chance = random.Random(seed)
    placed: list[tuple[int, str, str, str, int | None]] = []
    for number, (heading, wordings) in enumerate(RECURRING):
        owner = chance.choice(_OWNERS)
        at = chance.randrange(meetings - 2 * len(wordings))
        for wording in wordings:
            if chance.random() < 0.15:
                owner = chance.choice(_OWNERS)
            placed.append((at, heading, wording, owner, number))
            at += chance.choice([1, 1, 1, 2])
    for heading, text in SINGLE:
        placed.append((chance.randrange(meetings), heading, text, chance.choice(_OWNERS), None))
    for at in range(meetings):
        for heading, text in chance.sample(EVERY_MEETING, 3):
            placed.append((at, heading, text, chance.choice(_OWNERS), None))
    chance.shuffle(placed)
    return _series(placed)


def long_series(meetings: int, tasks: int = 15, seed: int = 0) -> list[Task]:
    """A board that meets every month for years, its tasks made of words as rare and as frequent as in a language.

    Three in ten tasks were raised before, in fewer words and in another order.
    """
    chance = random.Random(seed)
    words = ["".join(chance.choices(_SYLLABLES, k=chance.choice([2, 3, 3, 4]))) for _ in range(3000)]
    weights = [1 / (place + 3) for place in range(len(words))]
    raised: list[list[str]] = []
    found = []
    for at in range(meetings):
        held = Held(date(1990, 1, 1) + timedelta(days=28 * at), "", f"meeting-{at:04}")
        for number in range(tasks):
            if raised and chance.random() < 0.3:
                said = chance.choice(raised[-40:])[:]
                chance.shuffle(said)
                said = said[: max(3, len(said) - 1)]
            else:
                said = chance.choices(words, weights, k=chance.randint(5, 10))
                raised.append(said)
            owner = chance.choice(_OWNERS)
            text = f"{owner} to {chance.choice(_VERBS)} the {' '.join(said)}"
            told = task_words(text, [owner])
            found.append(Task(f"{at}-{number}", held, told, frozenset({owner}), heading_words(" ".join(said[:2]))))
    return found


def _series(placed: Iterable[tuple[int, str, str, str, int | None]]) -> Series:
    tasks, texts = [], {}
    chains: dict[int, list[tuple[int, str]]] = {}
    for place, (at, heading, wording, owner, chain) in enumerate(placed):
        task_id, text = f"task-{place:03}", wording.format(o=owner)
        texts[task_id] = text
        held = Held(date(2019, 1, 10) + timedelta(days=30 * at), "", f"meeting-{at:02}")
        owners = frozenset({owner if "{o}" in wording else "Clerk"})
        tasks.append(Task(task_id, held, task_words(text, owners), owners, heading_words(f"{at}. {heading}")))
        if chain is not None:
            chains.setdefault(chain, []).append((at, task_id))
    truth = set()
    for chain_tasks in chains.values():
        order = [task_id for _, task_id in sorted(chain_tasks)]
        truth |= set(pairwise(order))
    return Series(tuple(tasks), frozenset(truth), texts)


def main(meetings: int, tasks: int) -> None:
    """Print how long it takes to chain the actions of a board that met so often."""
    series = long_series(meetings, tasks)
    begin, worked = time.perf_counter(), time.process_time()
    found = recurrences(series)
    print(
        f"{len(series)} actions of {meetings} meetings, {len(found)} links: {time.perf_counter() - begin:.2f} s "
        f"({time.process_time() - worked:.2f} s of the processor)"
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
