"""A folder of mixed documents: with one process that reads and with all, by format, and in memory as it grows.

Run on a folder, it loads that in a fresh process and prints what it took: ``python -m benchmarks.reading.batches GRAPH
JOBS NUMBER FOLDER`` loads the first so many files, or only reads them where the graph is ``none``. JOBS may be the
address of a dask scheduler.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.reading.libraries import CALLS, own_share
from benchmarks.reading.mixed import write_mixed
from benchmarks.report import Measurement, seconds
from loaders.formats import read_document
from loaders.limits import DEFAULT_LIMITS
from loaders.pipeline import extract
from loaders.reader_version import reader_version
from loaders.topics import standard_finder
from loaders.workers import Job, read_all, reading_of
from minutegraph import load, open_graph
from minutegraph.app.loading.executors import reader_pool

TOPIC = "Batches"
NO_GRAPH = "none"
GROWING = (100, 400, 1000)
BY_FORMAT = 100  # files of each format
RUNS = 3  # of one file, or of those of one format
SHARED = ((200, 0), (60, 20_000))  # documents, and how many characters each has at least


def measure(documents: int = GROWING[-1]) -> Iterator[Measurement]:
    """Load a made corpus in fresh processes, each into an empty graph."""
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as name:
        folder, graphs = Path(name, "minutes"), Path(name)
        paths = write_mixed(folder, documents)
        yield from _together(graphs, folder, documents)
        yield from left_to_the_program(graphs)
        yield from _alone(graphs, folder)
        yield from _growing(graphs, folder, documents)
        yield from _by_format(paths)


def _together(graphs: Path, folder: Path, documents: int) -> Iterator[Measurement]:
    processors = os.cpu_count() or 1
    where = f"{documents:,} files"
    took = {jobs: loaded(graphs / f"jobs-{jobs}", jobs, documents, folder) for jobs in (0, 1, processors)}
    again = loaded(graphs / f"jobs-{processors}", processors, documents, folder)
    for jobs, found in took.items():
        who = f"{jobs} worker{'s' * (jobs != 1)}" if jobs else "in the program itself"
        yield Measurement(TOPIC, f"documents a second, {who}", where, documents / found["seconds"], "/s")
    ratio = took[1]["seconds"] / took[processors]["seconds"]
    yield Measurement(TOPIC, f"{processors} workers beside one", where, ratio, "x")
    yield Measurement(TOPIC, "unchanged documents a second", where, documents / again["seconds"], "/s")


def left_to_the_program(graphs: Path) -> Iterator[Measurement]:
    """The processor's time of the program itself, which other work on the machine hardly changes, for a document.

    What it is without workers, divided by what it is with them, is what any number of workers can gain at most.
    """
    for number, length in SHARED:
        folder = graphs / f"documents-{length}"
        size = sum(path.stat().st_size for path in write_mixed(folder, number, length=length)) / number
        for jobs in (0, 2):
            took = loaded(graphs / f"shared-{length}-{jobs}", jobs, number, folder)["processor"]
            what = f"processor's time of the program for a document, {jobs} workers"
            yield Measurement(TOPIC, what, f"{number} files of {size / 1000:.1f} kB", 1000 * took / number, "ms")


def _alone(graphs: Path, folder: Path) -> Iterator[Measurement]:
    for jobs in (0, 1):
        runs = [loaded(graphs / f"one-{jobs}-{run}", jobs, 1, folder)["seconds"] for run in range(RUNS)]
        who = "one worker" if jobs else "in the program itself"
        yield Measurement(TOPIC, f"the first file, {who}", "1 file", min(runs), "s")


def _growing(graphs: Path, folder: Path, documents: int) -> Iterator[Measurement]:
    for number in GROWING:
        if number <= documents:
            found = loaded(graphs / f"growing-{number}", 2, number, folder)
            where = f"{number:,} files"
            yield Measurement(TOPIC, "greatest memory of the program", where, found["greatest"] / 2**20, "MiB")
            read = loaded(NO_GRAPH, 2, number, folder)["greatest"]
            yield Measurement(TOPIC, "greatest memory, nothing written to a graph", where, read / 2**20, "MiB")
            opened = _printed("benchmarks.memory", str(graphs / f"growing-{number}"))
            yield Measurement(TOPIC, "memory with the same graph only open", where, opened["after"] / 2**10, "MiB")


def _by_format(paths: list[Path]) -> Iterator[Measurement]:
    """From file to rows in this process, the part of it that is from file to text, and the library's part of that.

    In processor time, the median of some runs.
    """
    groups: defaultdict[str, list[Path]] = defaultdict(list)
    for path in paths:
        groups[path.suffix].append(path)
    extract(read_document(paths[0]))  # loads the vocabulary
    for suffix, group in sorted(groups.items()):
        some = group[:BY_FORMAT]
        opened = seconds(lambda some=some: [read_document(path) for path in some], RUNS, process_time)
        read = seconds(lambda some=some: [extract(read_document(path)) for path in some], RUNS, process_time)
        yield Measurement(TOPIC, "documents a second, from file to rows", suffix, len(some) / read, "/s")
        yield Measurement(TOPIC, "of the time, from file to text", suffix, 100 * opened / read, "%")
        if suffix in CALLS:
            yield Measurement(
                TOPIC, "of that, in the format's library", suffix, 100 * own_share(CALLS[suffix], some), "%"
            )


def loaded(graph: Path | str, jobs: int | str, documents: int, folder: Path) -> dict[str, float]:
    """What a fresh process needs for loading so many documents; ``jobs`` may be the address of an executor."""
    return _printed("benchmarks.reading.batches", str(graph), str(jobs), str(documents), str(folder))


def _printed(module: str, *arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", module, *arguments]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert isinstance(found, dict)
    return found


def main(graph: str, jobs: str, documents: str, folder: str) -> None:
    """Load, and print the seconds, those of a processor, and this process's greatest memory in bytes, as JSON."""
    paths = sorted(Path(folder).iterdir())[: int(documents)]
    begun, used = perf_counter(), process_time()
    if graph == NO_GRAPH:
        _read(paths, int(jobs))
    else:
        with closing(open_graph(graph)) as store:
            spread = {"executor": jobs} if "://" in jobs else {"jobs": int(jobs)}
            report = load(store, paths, base=folder, **spread)  # type: ignore[arg-type]
        assert not report.failed, report.failed[0].reason
    took, used = perf_counter() - begun, process_time() - used
    print(json.dumps({"seconds": took, "processor": used, "greatest": _greatest()}))


def _read(paths: list[Path], jobs: int) -> None:
    """Have all read as ``load`` does, and keep nothing."""
    reader = reader_version(standard_finder().vocabulary)
    with reader_pool(None, jobs, DEFAULT_LIMITS, len(paths)) as pool:
        for _, result in read_all(pool, ((None, Job(path, path.name, reader)) for path in paths)):
            assert isinstance(result, bytes)
            reading_of(result)


def _greatest() -> int:
    status = Path("/proc/self/status").read_text(encoding="utf-8")  # of Linux
    return 1024 * next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


if __name__ == "__main__":
    main(*sys.argv[1:])
