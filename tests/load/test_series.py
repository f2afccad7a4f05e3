"""Recurring actions from text to graph, on made-up series of 24 meetings whose truth is known."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from graph.store import Store
from minutegraph.app.loading.documents import unload
from queries.catalog import CATALOG
from tests.load.conftest import load_all
from tests.load.measuring import chains_of, compare, load_series
from tests.load.series import made_minutes

Expected = Callable[..., str]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_recurring_actions_are_found_in_texts(seed: int, embedded_store: Store, tmp_path: Path) -> None:
    series = made_minutes(seed)
    load_series(embedded_store, series, tmp_path / "minutes")
    found = compare(embedded_store, series)
    wrong, missed = found.links - found.true_links, found.true_links - found.links
    assert found.right() / len(found.links) >= 0.95, sorted(wrong, key=str)
    assert found.right() / len(found.true_links) >= 0.85, sorted(missed, key=str)
    assert found.statuses_right() / len(found.true_statuses) >= 0.85
    assert len(found.reports & found.true_reports) / len(found.reports) >= 0.95
    assert len(found.reports & found.true_reports) / len(found.true_reports) >= 0.85


def test_the_canned_query_tells_how_often_since_when_by_whom_and_until_when(
    embedded_store: Store, tmp_path: Path
) -> None:
    series = made_minutes(10)
    load_series(embedded_store, series, tmp_path / "minutes")
    rows = CATALOG["recurring-actions"].run(embedded_store).dicts()
    told = {(row["first_date"], row["last_date"], row["times"], row["closed_date"]) for row in rows}
    true = {
        (chain[0][0], chain[-1][0], len(chain), series.closed.get(number))
        for number, chain in chains_of(series.minutes).items()
    }
    assert len(told & true) >= 0.9 * len(true)
    assert {row["status"] for row in rows if row["closed_date"]} == {"done"}
    assert all(row["holders"] for row in rows)


@pytest.mark.parametrize("seed", range(2))
def test_any_order_of_loading_and_unloading(seed: int, store: Store, tmp_path: Path, expected: Expected) -> None:
    series = made_minutes(seed)
    folder = tmp_path / "minutes"
    folder.mkdir()
    names = []
    for minutes in series.minutes[4:12]:
        names.append(f"{minutes.day}.txt")
        (folder / names[-1]).write_text(minutes.text, encoding="utf-8")
    chance = random.Random(seed)
    shuffled = chance.sample(names, len(names))
    load_all(store, folder, shuffled[:5])
    load_all(store, folder, shuffled[5:])
    assert canonical(store) == expected(folder, names)
    gone = shuffled[:3]
    assert not unload(store, [folder / name for name in gone], base=folder).failed
    assert canonical(store) == expected(folder, [name for name in names if name not in gone])
