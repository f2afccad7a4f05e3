"""A process that kills itself in the middle of deciding who is who: ``python -m tests.load.dying PLACE MOMENT``."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from graph.consolidation import STAGES, consolidate
from graph.store import Parameters, Store, T, Table, Transaction
from graph.writing import replace
from minutegraph.app.places import open_graph
from tests.graph.councils import Country

# The later half makes one of boards and people that were several.
MINUTES = [
    Country(slips=0.8, people=8, names=4, items=2, slips_of_councils=0.3, seed=4).minutes(0, board, meeting)
    for meeting in range(4)
    for board in (0, 1)
]
HALF = len(MINUTES) // 2


class Counting:
    """A store that counts the moments of writing: each statement, and each commit. ``at`` is called with each."""

    def __init__(self, store: Store, at: Callable[[int], object] = lambda moment: None) -> None:
        self._store = store
        self._at = at
        self.moments = 0

    def read(self, query: str, parameters: Parameters | None = None) -> Table:
        return self._store.read(query, parameters)

    def write(self, work: Callable[[Transaction], T]) -> T:
        result = self._store.write(lambda transaction: work(_Counting(self, transaction)))
        self.count()
        return result

    def count(self) -> None:
        self._at(self.moments)
        self.moments += 1


class _Counting:
    def __init__(self, store: Counting, transaction: Transaction) -> None:
        self._store = store
        self._transaction = transaction

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        self._store.count()
        return self._transaction.run(query, parameters)


def identify(store: Store, at: Callable[[int], object] = lambda moment: None) -> int:
    """Load and settle half of the minutes, write the other half, and decide who is who; gives the moments it took."""
    store.prepare()
    for rows in MINUTES[:HALF]:
        replace(store, rows)
    consolidate(store)
    for rows in MINUTES[HALF:]:
        replace(store, rows)
    counting = Counting(store, at)
    for name, stage in STAGES.items():
        if name.startswith("identity"):
            stage(counting)  # type: ignore[arg-type]
    return counting.moments


def die(moment: int, last: int) -> None:
    """Die at the moment ``last``."""
    if moment == last:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    identify(open_graph(sys.argv[1]), lambda moment: die(moment, int(sys.argv[2])))
