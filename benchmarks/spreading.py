"""Reading that is spread over the workers of a dask scheduler, beside processes of this machine."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from distributed import LocalCluster

from benchmarks.reading.batches import loaded
from benchmarks.reading.mixed import write_mixed
from benchmarks.report import Measurement

TOPIC = "Reading spread over dask"
WORKERS = 2
DOCUMENTS = ((200, 0), (60, 20_000))  # how many, and how many characters each has at least


def measure() -> Iterator[Measurement]:
    """Load made corpora in fresh processes: read by the program itself, by two of its workers, by two of dask's."""
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as name:
        graphs = Path(name)
        for number, length in DOCUMENTS:
            folder = graphs / f"documents-{length}"
            size = sum(path.stat().st_size for path in write_mixed(folder, number, length=length)) / number
            where = f"{number} files of {size / 1000:.1f} kB"
            for who, found in _each_way(graphs / str(length), number, folder):
                yield Measurement(TOPIC, f"documents a second, {who}", where, number / found["seconds"], "/s")
                spent = 1000 * found["processor"] / number
                yield Measurement(TOPIC, f"processor's time of the program for a document, {who}", where, spent, "ms")


def _each_way(graphs: Path, documents: int, folder: Path) -> Iterator[tuple[str, dict[str, float]]]:
    yield "all in the program", loaded(graphs / "alone", "0", documents, folder)
    yield f"{WORKERS} workers of its own", loaded(graphs / "workers", str(WORKERS), documents, folder)
    cluster = LocalCluster(n_workers=WORKERS, threads_per_worker=1, processes=True, dashboard_address=None)
    with cluster:
        address = cluster.scheduler_address.replace("tcp://", "dask://")
        loaded(graphs / "first", address, 2 * WORKERS, folder)  # dask's workers import the program once
        yield f"{WORKERS} workers of dask", loaded(graphs / "dask", address, documents, folder)
