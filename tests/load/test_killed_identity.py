"""Killed while it decides who is who: the next settling completes it, and the graph is the same."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.stores import open_store
from graph.writing import replace
from minutegraph.app.places import open_graph
from tests.load.dying import HALF, MINUTES, identify

pytestmark = pytest.mark.kills

MOMENTS = 10


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, str]:
    """How many moments deciding takes, and the graph that follows."""
    store = open_store(tmp_path_factory.mktemp("whole"))
    moments = identify(store)
    consolidate(store)
    text = canonical(store)
    store.close()
    return moments, text


@pytest.mark.parametrize("tenth", range(MOMENTS))
def test_killed_while_deciding_who_is_who(place: str, whole: tuple[int, str], tenth: int) -> None:
    moments, expected = whole
    command = [sys.executable, "-m", "tests.load.dying", place, str(tenth * moments // MOMENTS)]
    killed = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr

    graph = open_graph(place)
    assert not any(replace(graph, rows) for rows in MINUTES)  # all documents stand: what was acknowledged is there
    consolidate(graph)
    assert canonical(graph) == expected
    graph.close()


def test_the_later_minutes_join_what_stood(tmp_path: Path) -> None:
    store = open_store(tmp_path / "graph")
    store.prepare()
    for rows in MINUTES[:HALF]:
        replace(store, rows)
    consolidate(store)
    before = _joined(store.read(_OF).rows)
    identify(store)
    after = _joined(store.read(_OF).rows)
    for kind in ("Board", "Person"):
        assert any(key in before and before[key] != of for key, of in after.items() if key[0] == kind), kind
    store.close()


_OF = "MATCH (k:Identity) RETURN k.kind AS kind, k.key AS key, k.of AS of"


def _joined(rows: object) -> dict[tuple[str, str], str]:
    return {(kind, key): of for kind, key, of in rows}  # type: ignore[attr-defined]
