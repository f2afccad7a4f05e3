"""Rows that Neo4j gave, replayed on both stores.

``python -m tests.contract.test_golden`` records them anew, from a real Neo4j only.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from graph.portability import lint
from graph.store import Store, Table
from tests.contract.small_graph import fill
from tests.neo4j.server import emptied, running

GOLDEN = Path(__file__).parent / "golden"
QUERIES: list[str] = json.loads((GOLDEN / "queries.json").read_text(encoding="utf-8"))
PARAMETERS = {
    "ids": ["p-amara", "p-bryn", "p-none"],
    "name": "Bryn Pugh",
    "day": date(2023, 9, 14),
    "days": [date(2024, 2, 29), date(1999, 1, 1)],
}


def answers(store: Store) -> list[dict[str, object]]:
    return [{"query": query, **_plain(store.read(query, PARAMETERS))} for query in QUERIES]


def _plain(table: Table) -> dict[str, object]:
    # A date is told from its text, and an integer from a float, also after JSON.
    rows = json.loads(json.dumps(table.rows, default=lambda day: {"date": day.isoformat()}, sort_keys=True))
    return {"columns": list(table.columns), "rows": rows}


@pytest.fixture
def golden() -> list[dict[str, object]]:
    recorded: list[dict[str, object]] = json.loads((GOLDEN / "rows.json").read_text(encoding="utf-8"))
    return recorded


def test_the_rows_are_the_recorded_ones(store: Store, golden: list[dict[str, object]]) -> None:
    fill(store)
    found = answers(store)
    assert [repr(answer) for answer in found] == [repr(answer) for answer in golden]


def test_there_are_enough_queries_and_each_finds_something(golden: list[dict[str, object]]) -> None:
    assert len(QUERIES) >= 60
    assert [answer["query"] for answer in golden if not answer["rows"]] == []


@pytest.mark.parametrize("query", QUERIES)
def test_the_queries_keep_the_rules(query: str) -> None:
    assert lint(query) == []


def record() -> None:
    """Write the rows of a real Neo4j, whose graph is deleted before."""
    with running() as server:
        store = emptied(server)
        store.prepare()
        fill(store)
        lines = [json.dumps(answer, ensure_ascii=False) for answer in answers(store)]
        store.close()
    (GOLDEN / "rows.json").write_text("[\n" + ",\n".join(lines) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    record()
