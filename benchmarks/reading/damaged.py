"""``python -m benchmarks.reading.damaged``: many damaged files of each format, to find one that brings the reader down.

It prints how they ended, and ends with 1 where one was a fault of the program, took too long or too much, or cost its
worker; such files are kept in ``.benchmarks/damaged``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from loaders.limits import DEFAULT_LIMITS
from loaders.reader_version import reader_version
from loaders.topics import standard_finder
from loaders.workers import Job, ReaderPool, Refusal, Workers, read_all, work_each
from tests.load.untrusted.mutations import REFUSED, SUFFIXES, written

KEPT = Path(".benchmarks/damaged")
BATCH = 500


def main() -> None:
    """Read so many files of each format, in batches; each batch has a seed of its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading.damaged", description=__doc__)
    parser.add_argument("--number", type=int, default=10_000, help="files of each format")
    parser.add_argument("--only", choices=SUFFIXES, nargs="+", default=SUFFIXES, help="the formats")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    found = 0
    for suffix in options.only:
        ended: Counter[str] = Counter()
        for first in range(0, options.number, BATCH):
            number = min(BATCH, options.number - first)
            ended += _tried(suffix, number, f"{options.seed}/{suffix}/{first}", options.jobs)
        print(f"{suffix}: {', '.join(f'{count:,} {reason}' for reason, count in ended.most_common())}", flush=True)
        found += ended["unexpected"]
    sys.exit(found > 0)


def _tried(suffix: str, number: int, seed: str, jobs: int) -> Counter[str]:
    ended: Counter[str] = Counter()
    reader = reader_version(standard_finder().vocabulary)
    with tempfile.TemporaryDirectory() as folder, Workers(jobs, DEFAULT_LIMITS) as workers:
        paths = written(Path(folder), number, suffix, seed)
        pool = ReaderPool(workers, work_each, DEFAULT_LIMITS, batch=1, at_once=2 * jobs)
        for path, result in read_all(pool, ((path, Job(path, path.name, reader)) for path in paths)):
            if not isinstance(result, Refusal):
                ended["read"] += 1
            elif result.reason.startswith(REFUSED):
                ended["refused"] += 1
            else:
                ended["unexpected"] += 1
                kept = KEPT / f"{seed.replace('/', '-')}-{path.name}"
                kept.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, kept)
                print(f"{kept}: {result.reason}", file=sys.stderr)
    return ended


if __name__ == "__main__":
    main()
