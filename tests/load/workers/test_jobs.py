"""Jobs of readers: rows or one line for each, in order, few at a time, alone where a batch was lost."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from loaders.limits import Limits
from loaders.workers import (
    InlineExecutor,
    Job,
    ReaderPool,
    Refusal,
    Workers,
    jobs,
    read_all,
    reading,
    reading_of,
    work,
)
from tests.load.conftest import CHOSEN, SAMPLES
from tests.load.untrusted import hostile

pytestmark = pytest.mark.slow

LIMITS = Limits(seconds=3, memory_mb=300)


def job_of(path: Path) -> Job:
    from loaders.reader_version import reader_version
    from loaders.topics import standard_finder

    return Job(path, path.name, reader_version(standard_finder().vocabulary))


def test_a_job_gives_rows_or_a_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = SAMPLES / CHOSEN[0]
    packed = work(job_of(path))
    assert isinstance(packed, bytes)
    reading = reading_of(packed)
    assert reading.rows.document.uri == path.name
    assert reading.facts["AgendaItem"]
    assert len(reading.meetings) == 1
    monkeypatch.setattr(jobs, "LARGEST_READING", 1_000_000)
    assert isinstance(work(job_of(path)), bytes)
    monkeypatch.setattr(jobs, "LARGEST_READING", 1_000)
    assert isinstance(refusal := work(job_of(path)), Refusal)
    assert refusal.limit == "size"
    assert work(job_of(tmp_path / "gone.txt")) == Refusal("there is no such file")


def test_a_fault_is_told_in_a_short_line_and_sent_without_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(document: object, **options: object) -> None:
        b"".join([bytes(1_000_000), b"\xff" * 1_000_000]).decode()

    monkeypatch.setattr(reading, "extract", fail)
    refusal = work(job_of(SAMPLES / CHOSEN[0]))
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith("this is a bug in minutegraph: UnicodeDecodeError: ")
    assert Path(__file__).name in "".join(traceback.format_exception(refusal.error))
    assert len(pickle.dumps(refusal)) < 10_000


def test_a_worker_with_other_rules_reads_nothing() -> None:
    refusal = work(Job(SAMPLES / CHOSEN[0], "a", reader="0/another"))
    assert isinstance(refusal, Refusal)
    assert "not with 0/another: the version of minutegraph and the vocabulary must be the same" in refusal.reason


def double(these: Sequence[Job]) -> Sequence[bytes]:
    return [job.uri.encode() * 2 for job in these]


@pytest.mark.parametrize("batch", [1, 3])
def test_results_come_in_order_and_few_are_out(batch: int) -> None:
    asked = [(n, Job(Path(), str(n), "") if n % 3 else None) for n in range(20)]
    taken = 0

    def ask() -> Iterator[tuple[int, Job | None]]:
        nonlocal taken
        for taken, one in enumerate(asked, 1):  # noqa: B007
            yield one

    with Workers(2, LIMITS) as workers:
        for number, (what, result) in enumerate(read_all(ReaderPool(workers, double, LIMITS, batch, 4), ask())):
            assert (what, result) == (number, None if number % 3 == 0 else f"{number}{number}".encode())
            assert taken <= number + 4 * batch + batch


def drop_three(these: Sequence[Job]) -> Sequence[bytes]:
    if any(job.uri == "3" for job in these):
        os.kill(os.getpid(), signal.SIGKILL)
    return double(these)


def test_of_a_lost_batch_each_is_tried_alone() -> None:
    asked = [(n, Job(Path(), str(n), "")) for n in range(10)]
    with Workers(2, LIMITS) as workers:
        results = [result for _, result in read_all(ReaderPool(workers, drop_three, LIMITS, 5, 4), asked)]
    assert [n for n, result in enumerate(results) if isinstance(result, Refusal)] == [3]


def test_an_executor_that_is_gone_refuses_each() -> None:
    workers = Workers(1, LIMITS)
    workers.shutdown()
    [(_, result)] = read_all(ReaderPool(workers, double, LIMITS, 1, 2), [("a", Job(Path(), "a", ""))])
    assert isinstance(result, Refusal)
    assert "was lost: RuntimeError: these workers were dismissed" in result.reason


def test_in_this_process_an_interrupt_passes() -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        InlineExecutor().submit(interrupt)
    assert isinstance(InlineExecutor().submit(hostile.fail).exception(), KeyError)


def test_a_temporary_folder_with_a_long_name_costs_nothing(tmp_path: Path) -> None:
    folder = tmp_path / ("a-long-name" * 9)
    folder.mkdir()
    files = [str(SAMPLES / name) for name in CHOSEN[:2]]
    arguments = ["--graph", str(tmp_path / "graph"), "load", "--jobs", "2", "--quiet", *files]
    process = subprocess.run(
        [sys.executable, "-m", "minutegraph", *arguments],
        env={**os.environ, "TMPDIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (process.returncode, process.stderr) == (0, "")
