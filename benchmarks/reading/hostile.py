"""``python -m benchmarks.reading.hostile``: what each hostile file costs its worker, and what is told of it.

The files are those of the tests, and a file of 1 GB. Each is read by a worker of its own under the standard limits.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from time import perf_counter

from loaders.limits import DEFAULT_LIMITS
from loaders.reader_version import reader_version
from loaders.topics import standard_finder
from loaders.workers import Job, ReaderPool, Refusal, Workers, read_all, work_each
from tests.load.untrusted.hostile_files import FILES

EACH = 0.01  # seconds between two looks at the memory
LARGE = 1_000_000_000


def main() -> None:
    """Read each file and print a row of the table; end with 1 where one was not refused."""
    print("| file | size | limit | time | memory of its worker | what is told |\n|---|--:|---|--:|--:|---|")
    reader, refused = reader_version(standard_finder().vocabulary), True
    with tempfile.TemporaryDirectory() as folder:
        for path in _written(Path(folder)):
            with Workers(1, DEFAULT_LIMITS) as workers:
                workers.submit(len, "").result()  # it has begun
                begun = perf_counter()
                pool = ReaderPool(workers, work_each, DEFAULT_LIMITS, batch=1, at_once=1)
                with _watched(workers) as greatest:
                    [(_, result)] = read_all(pool, [(None, Job(path, path.name, reader))])
                took = perf_counter() - begun
            refused &= isinstance(result, Refusal)
            limit, told = (result.limit or "", result.reason) if isinstance(result, Refusal) else ("", "is read")
            size = path.stat().st_size / 1000
            print(f"| {path.name} | {size:,.0f} kB | {limit} | {took:.1f} s | {max(greatest):,.0f} MB | {told} |")
            path.unlink()
    sys.exit(not refused)


def _written(folder: Path) -> Iterator[Path]:
    for name, made in FILES.items():
        path = folder / name
        path.write_bytes(made())
        yield path
    large = folder / "large.txt"
    with large.open("wb") as file:
        file.truncate(LARGE)
    yield large


@contextmanager
def _watched(workers: Workers) -> Iterator[list[float]]:
    """The megabytes that the workers hold, again and again until the block ends."""
    found, ended = [0.0], Event()

    def watch() -> None:
        while not ended.wait(EACH):
            found.append(sum(map(_held, workers.processes())) / 1000)

    thread = Thread(target=watch)
    thread.start()
    try:
        yield found
    finally:
        ended.set()
        thread.join()


def _held(process: int) -> int:
    """The kilobytes that a process holds, as Linux tells."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")), 0)


if __name__ == "__main__":
    main()
