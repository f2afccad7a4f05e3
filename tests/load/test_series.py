"""Recurring actions from text to graph, on made-up series of 24 meetings whose truth is known."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

from graph.store import Store
from minutegraph.app.loading import load
from tests.load.series import Minutes, Occurrence, Series

_ACTIONS = """
MATCH (a:Action)<-[:RAISED]-(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN DISTINCT a.id AS id, a.text AS text, a.status AS status, a.closed_date AS closed, m.date AS day
"""
_LINKS = "MATCH (a:Action)-[:RECURS_AS]->(b:Action) RETURN a.id AS earlier, b.id AS later"
_REPORTS = "MATCH (:AgendaItem)-[r:REPORTS_ON]->(a:Action) RETURN a.id AS action, r.date AS day, r.status AS status"

Key = tuple[int | None, date, str]


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
    for number, occurrences in _chains(series.minutes).items():
        _truth(found, series, number, occurrences)
    return found


def _chains(minutes: list[Minutes]) -> dict[int, list[tuple[date, Occurrence]]]:
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


def _loaded(store: Store, series: Series, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for minutes in series.minutes:
        (folder / f"{minutes.day}.txt").write_text(minutes.text, encoding="utf-8")
    assert not load(store, folder, base=folder).failed
