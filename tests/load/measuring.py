"""How well recurring actions are found in the made-up series: links, statuses, reports.

``python -m tests.load.measuring 0 12`` loads the series of seeds 0 to 11 and prints the figures of docs/linking.md.
"""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

from graph.store import Store
from graph.stores import open_store
from minutegraph.app.loading.documents import load
from tests.load.series import Minutes, Occurrence, Series, made_minutes

_ACTIONS = """
MATCH (a:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN DISTINCT a.id AS id, a.text AS text, a.status AS status, a.closed_date AS closed, m.date AS day
"""
_LINKS = "MATCH (a:Action)-[:RECURS_AS]->(b:Action) RETURN a.id AS earlier, b.id AS later"
_REPORTS = "MATCH (:AgendaItem)-[r:REPORTS_ON]->(a:Action) RETURN a.id AS action, r.date AS day, r.status AS status"


@dataclass
class Compared:
    """What was found and what is true: links between tasks, statuses of tasks, reports on tasks."""

    links: set[tuple[object, object]] = field(default_factory=set)
    true_links: set[tuple[object, object]] = field(default_factory=set)
    statuses: dict[object, tuple[object, object]] = field(default_factory=dict)
    true_statuses: dict[object, tuple[object, object]] = field(default_factory=dict)
    reports: set[tuple[object, date]] = field(default_factory=set)
    true_reports: set[tuple[object, date]] = field(default_factory=set)

    def right(self) -> int:
        return len(self.links & self.true_links)

    def statuses_right(self) -> int:
        return sum(self.statuses.get(key) == value for key, value in self.true_statuses.items())


def compare(store: Store, series: Series) -> Compared:
    """Hold the graph that the series made against its truth."""
    found = Compared()
    known: dict[str, object] = {}
    taken: set[object] = set()
    tasks = {minutes.day: minutes.tasks for minutes in series.minutes}
    for row in store.read(_ACTIONS).dicts():
        day, text = row["day"], str(row["text"])
        assert isinstance(day, date)
        best = max(tasks[day], key=lambda one: _alike(one.text, text), default=None)
        key = (best.task, day, best.text) if best and _alike(best.text, text) >= 0.6 else (None, day, text)
        known[str(row["id"])] = key
        if key not in taken:
            taken.add(key)
            found.statuses[key] = (row["status"], row["closed"])
    for row in store.read(_LINKS).dicts():
        found.links.add((known[str(row["earlier"])], known[str(row["later"])]))
    for row in store.read(_REPORTS).dicts():
        assert isinstance(row["day"], date)
        key = known[str(row["action"])]
        found.reports.add((key[0] if isinstance(key, tuple) else None, row["day"]))
    for number, occurrences in chains_of(series.minutes).items():
        _truth(found, series, number, occurrences)
    return found


def chains_of(minutes: list[Minutes]) -> dict[int, list[tuple[date, Occurrence]]]:
    chains: dict[int, list[tuple[date, Occurrence]]] = {}
    for meeting in minutes:
        for one in meeting.tasks:
            if one.task is not None:
                chains.setdefault(one.task, []).append((meeting.day, one))
    return chains


def _truth(found: Compared, series: Series, number: int, chain: list[tuple[date, Occurrence]]) -> None:
    keys = [(number, day, one.text) for day, one in chain]
    found.true_links |= set(pairwise(keys))
    closed = series.closed.get(number)
    for place, (key, (_, one)) in enumerate(zip(keys, chain, strict=True)):
        if closed:
            found.true_statuses[key] = ("done", closed)
        else:
            last = place == len(chain) - 1
            found.true_statuses[key] = (one.printed or one.stated if last else "carried forward", None)
    if closed and closed not in {day for day, _ in chain}:
        found.true_reports.add((number, closed))


def _alike(first: str, second: str) -> float:
    one, other = (set(re.findall(r"\w+", text.lower())) for text in (first, second))
    return len(one & other) / max(1, min(len(one), len(other)))


def load_series(store: Store, series: Series, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for minutes in series.minutes:
        (folder / f"{minutes.day}.txt").write_text(minutes.text, encoding="utf-8")
    assert not load(store, folder, base=folder, jobs=0).failed


def main(first: int, until: int) -> None:
    """Print the figures of the series with the seeds from ``first`` on, before ``until``."""
    all_found = []
    for seed in range(first, until):
        series = made_minutes(seed)
        with tempfile.TemporaryDirectory() as folder:
            store = open_store(Path(folder) / "graph")
            store.prepare()
            load_series(store, series, Path(folder) / "minutes")
            all_found.append(compare(store, series))
            store.close()
    links, true_links = sum(len(c.links) for c in all_found), sum(len(c.true_links) for c in all_found)
    right = sum(c.right() for c in all_found)
    reports, true_reports = sum(len(c.reports) for c in all_found), sum(len(c.true_reports) for c in all_found)
    reported = sum(len(c.reports & c.true_reports) for c in all_found)
    statuses = sum(len(c.true_statuses) for c in all_found)
    print("| | precision | recall | there | found |\n| --- | --- | --- | --- | --- |")
    print(f"| `RECURS_AS` | {right / links:.3f} | {right / true_links:.3f} | {true_links} | {links} |")
    print(f"| reports | {reported / reports:.3f} | {reported / true_reports:.3f} | {true_reports} | {reports} |")
    right_statuses = sum(c.statuses_right() for c in all_found)
    print(f"| status and day of closing | - | {right_statuses / statuses:.3f} | {statuses} | {right_statuses} |")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
