"""Reading spread over the workers of a dask scheduler: one of them is lost on the way."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.errors import UsageError
from graph.exports.canonical import canonical
from graph.store import Store
from loaders.limits import Limits
from minutegraph.app.loading.documents import LoadResult, load
from minutegraph.app.places import open_graph
from tests.corpus.documents import samples
from tests.load.conftest import SAMPLES

distributed = pytest.importorskip("distributed", reason="dask.distributed is not installed")


@pytest.fixture
def cluster() -> Iterator[Any]:
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=60
    ) as cluster:
        yield cluster


@pytest.mark.kills
def test_all_is_loaded_though_a_worker_is_killed(
    cluster: Any, embedded_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minutegraph.app.loading.executors.BATCH", 3)
    first = cluster.workers[0].pid
    killed: list[int] = []

    def kill_once(result: LoadResult) -> None:
        if not killed:
            os.kill(first, signal.SIGKILL)
            killed.append(first)

    address = cluster.scheduler_address.replace("tcp://", "dask://")
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\x00" * 100)
    paths = [*samples()[:20], broken]
    report = load(embedded_store, paths, executor=address, limits=Limits(seconds=60), on_result=kill_once)
    assert killed
    assert [result.path for result in report.results] == paths
    assert [result.path for result in report.failed] == [broken]
    alone = open_graph(tmp_path / "alone")
    load(alone, paths, jobs=0)
    assert canonical(embedded_store) == canonical(alone)
    alone.close()


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("tcp://127.0.0.1:1", "tcp://127.0.0.1:1 is no executor: the address of a dask scheduler is dask://HOST:PORT"),
        ("dask://127.0.0.1:1", "no dask scheduler answers at dask://127.0.0.1:1"),
    ],
)
def test_an_address_where_none_answers(
    embedded_store: Store, address: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("minutegraph.app.loading.executors._PATIENCE", 1)
    with pytest.raises(UsageError) as raised:
        load(embedded_store, SAMPLES / "alderbourne", base=SAMPLES, executor=address)
    assert str(raised.value).startswith(told)
