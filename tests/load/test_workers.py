"""Worker processes: each fails alone, and none outlives the program."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any

import pytest

from loaders.forking import is_worker
from loaders.limits import Limits
from loaders.workers import (
    InlineExecutor,
    Job,
    ReaderPool,
    Refusal,
    Workers,
    jobs,
    pool,
    read_all,
    reading,
    reading_of,
    resource_limits,
    starting,
    work,
)
from loaders.workers.pool import MemoryLimitExceeded, TimeLimitExceeded, WorkerDied
from tests.load.conftest import CHOSEN, SAMPLES
from tests.load.holding import hold
from tests.load.untrusted import hostile

LIMITS = Limits(seconds=3, memory_mb=300)


@pytest.fixture
def workers() -> Iterator[Workers]:
    with Workers(2, LIMITS) as workers:
        yield workers


def gone(process: int) -> bool:
    """Whether a process has ended, or ends soon."""
    for _ in range(300):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def unsendable() -> object:
    return threading.Lock()


@pytest.mark.parametrize(
    ("deed", "error"),
    [
        (hostile.hang, TimeLimitExceeded),
        (hostile.hang_in_a_library, TimeLimitExceeded),
        (hostile.grow, MemoryLimitExceeded),
        (hostile.unpack_much, MemoryLimitExceeded),
        (hostile.recurse, RecursionError),
        (hostile.fail, KeyError),
        (hostile.leave, RuntimeError),
        (hostile.crash, WorkerDied),
        (os.abort, WorkerDied),
        (unsendable, TypeError),
    ],
)
def test_each_task_fails_alone(workers: Workers, deed: Callable[[], object], error: type[Exception]) -> None:
    futures: list[Future[Any]] = [workers.submit(deed), *(workers.submit(pow, number, 2) for number in range(20))]
    with pytest.raises(error):
        futures[0].result()
    assert [future.result() for future in futures[1:]] == [number**2 for number in range(20)]


def test_waiting_for_a_processor_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = time.monotonic()
    monkeypatch.setattr(pool, "waited", lambda process: time.monotonic() - begun)
    with Workers(1, Limits(seconds=0.2)) as workers:
        assert workers.submit(time.sleep, 0.6).exception() is None
        monkeypatch.setattr(pool, "waited", lambda process: 0.0)
        assert isinstance(workers.submit(time.sleep, 600).exception(), TimeLimitExceeded)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux counts it")
def test_a_process_that_sleeps_waits_for_no_processor() -> None:
    assert resource_limits.waited(os.getpid()) > 0
    assert resource_limits.waited(None) == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps a process to a limit of memory")
def test_what_earlier_tasks_left_behind_costs_no_later_one() -> None:
    with Workers(1, LIMITS) as workers:
        processes = [workers.submit(hold, 60_000_000).result() for _ in range(12)]
        assert len(set(processes)) > 2
        assert len(set(processes)) < 12


def test_what_cannot_be_sent_fails_here(workers: Workers) -> None:
    with pytest.raises(Exception, match="pickle"):
        workers.submit(lambda: None).result()
    assert workers.submit(pow, 2, 2).result() == 4


def test_processes_start_with_the_first_task_and_end_with_the_last(workers: Workers) -> None:
    assert workers.processes() == ()
    process = workers.submit(os.getpid).result()
    assert process != os.getpid()
    workers.shutdown()
    assert gone(process)
    with pytest.raises(RuntimeError):
        workers.submit(os.getpid)


def test_dismissal_does_not_wait_for_what_is_done(workers: Workers) -> None:
    futures = [workers.submit(hostile.hang) for _ in range(4)]
    while not futures[0].running():
        time.sleep(0.01)
    workers.shutdown()
    assert all(future.done() for future in futures)
    with pytest.raises(CancelledError):
        futures[-1].result()


def test_a_worker_knows_that_it_is_one(workers: Workers) -> None:
    assert workers.submit(is_worker).result()
    assert not is_worker()


def running(process: int) -> bool:
    """Whether a process does anything still; one that has ended may wait for long for a parent that takes note."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in "ZX"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux what runs")
def test_what_a_late_task_has_started_ends_with_it(workers: Workers, tmp_path: Path) -> None:
    note = tmp_path / "note"
    with pytest.raises(TimeLimitExceeded):
        workers.submit(hostile.leave_another, str(note)).result()
    started = int(note.read_text(encoding="ascii"))
    assert any(not running(started) or time.sleep(0.1) for _ in range(300))


def test_workers_killed_from_outside(workers: Workers) -> None:
    """At any moment: idle, at work, or sending what they have done."""
    futures = [workers.submit(bytes, 300_000) for _ in range(300)]
    killed = 0
    while not all(future.done() for future in futures):
        for process in workers.processes()[:1]:
            os.kill(process, signal.SIGKILL)
            killed += 1
        time.sleep(0.05)
    errors = [future.exception() for future in futures]
    assert all(error is None or isinstance(error, WorkerDied) for error in errors)
    assert killed
    assert sum(error is not None for error in errors) <= killed
    assert workers.submit(pow, 2, 2).result() == 4


def end_at_once(connection: object, limits: Limits) -> None:
    os._exit(3)


def test_workers_that_cannot_begin_leave_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starting, "serve", end_at_once)
    with Workers(2, LIMITS) as workers:
        for future in [workers.submit(pow, 2, 2) for _ in range(3)]:
            error = future.exception()
            assert isinstance(error, WorkerDied)
            assert error.code == 3


def test_a_system_without_room_leaves_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: Limits) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(pool, "start", full)
    with Workers(2, LIMITS) as workers:
        for future in [workers.submit(pow, 2, 2) for _ in range(3)]:
            assert isinstance(future.exception(), OSError)


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
    assert "test_workers.py" in "".join(traceback.format_exception(refusal.error))
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
