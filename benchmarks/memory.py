"""What a graph takes: on disk, to open, in memory. Run on a folder, it opens the graph and prints what that took.

A process of its own is measured, as one that has loaded and exported keeps what it once needed.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.report import Measurement
from graph.stores import open_store

TOPIC = "Memory of the embedded store"


def measure(folder: Path, meetings: int) -> Iterator[Measurement]:
    """Open the graph in ``folder`` in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.memory", str(folder)]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    where = f"{meetings:,} meetings"
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    yield Measurement(TOPIC, "nodes", where, found["nodes"], "")
    yield Measurement(TOPIC, "relationships", where, found["relationships"], "")
    yield Measurement(TOPIC, "on disk", where, size / 2**20, "MiB")
    yield Measurement(TOPIC, "opened, and its nodes counted, in", where, found["seconds"], "s")
    yield Measurement(TOPIC, "memory before opening", where, found["before"] / 1024, "MiB")
    yield Measurement(TOPIC, "memory with the graph open", where, found["after"] / 1024, "MiB")


def main(folder: str) -> None:
    """Open the graph, count it, and print the figures as JSON; memory in KiB."""
    before = _memory()
    begun = perf_counter()
    store = open_store(folder)
    nodes = store.read("MATCH (n) RETURN count(n) AS n").rows[0][0]
    took = perf_counter() - begun
    relationships = store.read("MATCH ()-[r]->() RETURN count(r) AS n").rows[0][0]
    after = _memory()
    counted = {"nodes": nodes, "relationships": relationships}
    print(json.dumps({"before": before, "after": after, "seconds": took, **counted}))


def _memory() -> int:
    # On Linux the process's own peak would begin with that of the process that started it.
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmRSS:"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main(sys.argv[1])
