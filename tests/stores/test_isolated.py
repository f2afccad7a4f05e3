"""Users' statements on the embedded store run in a process of their own, which keeps to limits and may die."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.errors import QueryError, StoreUnavailable
from graph.gate import run_adhoc
from graph.stores.embedded import EmbeddedStore
from graph.stores.isolated import process as isolated
from graph.stores.neo4j.errors import failure

LONG = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b = -1 RETURN count(*) AS n"
LARGE = "UNWIND range(1, 3000000) AS n WITH collect('a line of some length, ' + toString(n)) AS list RETURN size(list)"
COUNT = "MATCH (t:Topic) RETURN count(t) AS n"
ADD = "CREATE (:Topic {id: $id, name: $id})"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EmbeddedStore]:
    store = EmbeddedStore(tmp_path / "graph")
    store.prepare()
    yield store
    store.close()


def topics(store: EmbeddedStore) -> object:
    return run_adhoc(store, COUNT).rows[0][0]


def test_a_query_that_takes_too_long_costs_one_line(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError, match=r"^the query was stopped after 0\.3 seconds$") as told:
        run_adhoc(store, LONG, timeout=0.3)
    assert told.value.limit == "time"
    assert topics(store) == 0


def test_an_engine_that_does_not_keep_to_the_time_is_ended(
    store: EmbeddedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(isolated, "GRACE", -19.8)  # before the engine would stop by itself
    begun = time.monotonic()
    with pytest.raises(QueryError, match=r"^the query was stopped after 20 seconds"):
        run_adhoc(store, LONG, timeout=20)
    assert time.monotonic() - begun < 15
    monkeypatch.undo()
    assert topics(store) == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps a process to a limit of memory")
def test_a_query_that_needs_too_much_memory_costs_one_line(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError, match=r"^the query was stopped: it needed more memory than 60 MB [^\n]*$") as told:
        run_adhoc(store, LARGE, memory_mb=60)
    assert told.value.limit == "memory"
    assert topics(store) == 0


def test_an_engine_that_dies_costs_one_line(store: EmbeddedStore) -> None:
    topics(store)  # so that the process is there
    [process] = store._isolated._idle
    threading.Timer(0.5, os.kill, (process._process.pid, signal.SIGKILL)).start()
    with pytest.raises(QueryError, match=r"^the query brought the graph's engine down \(SIGKILL\)[^\n]*$"):
        run_adhoc(store, LONG)
    assert topics(store) == 0


def test_an_answer_that_is_too_large_is_refused(store: EmbeddedStore) -> None:
    many = "UNWIND range(1, 210) AS n RETURN $text + toString(n) AS text"
    with pytest.raises(QueryError, match=r"^the answer has more than 200 MB"):
        run_adhoc(store, many, {"text": "words" * 200_000}, limit=None, memory_mb=None)
    assert topics(store) == 0


def test_what_was_just_written_is_seen(store: EmbeddedStore) -> None:
    store.write(lambda tx: tx.run(ADD, {"id": "a"}))
    assert topics(store) == 1
    assert run_adhoc(store, ADD, {"id": "b"}, write=True).changes["nodes_created"] == 1
    assert topics(store) == 2
    store.write(lambda tx: tx.run(ADD, {"id": "c"}))
    assert topics(store) == 3
    assert store.read(COUNT).rows == ((3,),)


def test_a_dry_run_counts_and_keeps_nothing(store: EmbeddedStore) -> None:
    run_adhoc(store, ADD, {"id": "a"}, write=True)
    tried = run_adhoc(store, "MATCH (t:Topic) DETACH DELETE t", write=True, dry_run=True)
    assert dict(tried.changes) == {"nodes_deleted": 1}
    assert topics(store) == 1


def test_an_error_has_its_place_and_the_next_query_runs(store: EmbeddedStore) -> None:
    with pytest.raises(QueryError) as told:
        run_adhoc(store, "MATCH (t:Topic) RETURN u.name")
    assert "^" in told.value.detail
    assert topics(store) == 0


def test_without_a_graph_it_is_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="there is no graph in"):
        run_adhoc(EmbeddedStore(tmp_path / "nothing"), COUNT)


def test_queries_of_several_threads_do_not_wait_for_each_other(store: EmbeddedStore) -> None:
    with ThreadPoolExecutor(3) as threads:
        assert list(threads.map(lambda _: topics(store), range(6))) == [0] * 6
    assert len(store._isolated._idle) <= 2
    processes = [one._process for one in store._isolated._idle]
    store.close()
    assert all(process.poll() is not None for process in processes)


def test_neo4j_s_limit_of_memory_is_told_alike() -> None:
    from neo4j.exceptions import Neo4jError

    error = Neo4jError._hydrate_neo4j(
        code="Neo.TransientError.General.MemoryPoolOutOfMemoryError", message="The allocation would exceed the limit"
    )
    told = failure(error, "bolt://here", "neo4j")
    assert isinstance(told, QueryError)
    assert told.limit == "memory"
    assert "db.memory.transaction.max" in str(told)
