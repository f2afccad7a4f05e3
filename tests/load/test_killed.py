"""A load that is killed leaves a graph that opens, holds what was loaded, and is completed by loading again."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from minutegraph.app.places import open_graph
from minutegraph.fulltext import IndexState, current, search
from minutegraph.fulltext.words import wanted_of
from tests.load.conftest import CHOSEN, SAMPLES, load_all

pytestmark = pytest.mark.kills

# The number of documents told to be loaded, and the seconds from there to the kill: before and within the writing of
# each document, and within the settling at the end.
MOMENTS = ((1, 0.0), (1, 0.01), (2, 0.0), (3, 0.02), (4, 0.0), (4, 0.03), (5, 0.0), (5, 0.01), (6, 0.0), (6, 0.02))


@pytest.mark.parametrize(("documents", "seconds"), MOMENTS)
def test_a_killed_load(
    place: str,
    minutes: Path,
    expected: Callable[..., str],
    sentences_with_the: int,
    documents: int,
    seconds: float,
) -> None:
    command = [sys.executable, "-m", "minutegraph", "--graph", place, "load", "--base", str(minutes)]
    told: list[str] = []
    with subprocess.Popen(
        [*command, *(str(minutes / name) for name in CHOSEN)], stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if line.startswith("loaded"):
                told.append(line)
            if len(told) == documents:
                break
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
    assert len(told) == documents

    graph = open_graph(place)
    held = {str(uri) for (uri,) in graph.read("MATCH (d:Document) RETURN d.uri AS uri").rows}
    assert set(CHOSEN[:documents]) <= held
    again = load_all(graph, minutes)
    assert {result.uri for result in again.results if result.outcome == "unchanged"} == held
    assert canonical(graph) == expected(minutes)
    with current(graph) as (index, state):
        assert state == IndexState(len(CHOSEN))
        assert search(index, wanted_of("the")).total == sentences_with_the
    graph.close()


@pytest.fixture(scope="session")
def sentences_with_the(tmp_path_factory: pytest.TempPathFactory) -> int:
    """In how many sentences of the chosen samples the word "the" stands, in a graph that nobody killed."""
    with closing(open_graph(tmp_path_factory.mktemp("whole") / "graph")) as graph:
        load_all(graph, SAMPLES)
        with current(graph) as (index, _):
            return search(index, wanted_of("the")).total
