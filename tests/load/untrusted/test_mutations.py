"""Damaged files are read as far as they can be, or refused in one line; ``benchmarks.reading.damaged`` tries more."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from loaders.limits import Limits
from loaders.workers import ReaderPool, Refusal, Workers, read_all, work_each
from tests.load.untrusted.mutations import MUTATIONS, PLAIN, REFUSED, SUFFIXES, mutated, written
from tests.load.workers.test_jobs import job_of

pytestmark = pytest.mark.slow

NUMBER = 100


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_damaged_files(tmp_path: Path, suffix: str) -> None:
    limits = Limits(seconds=60)
    paths = written(tmp_path, NUMBER, suffix, seed=SUFFIXES.index(suffix))
    with Workers(1, limits) as workers:
        results = dict(
            read_all(
                ReaderPool(workers, work_each, limits, batch=1, at_once=2), ((path, job_of(path)) for path in paths)
            )
        )
    refused = {path: result.reason for path, result in results.items() if isinstance(result, Refusal)}
    assert {path: reason for path, reason in refused.items() if not reason.startswith(REFUSED)} == {}
    if suffix in PLAIN:
        assert len(refused) < NUMBER / 2  # the faults leave most of a file as it was


def test_faults_are_the_same_every_time() -> None:
    assert list(mutated(20, ".txt", seed=3)) == list(mutated(20, ".txt", seed=3))
    for mutation in MUTATIONS:
        assert mutation(random.Random(0), b"") is not None
