"""Worker processes: each fails alone, and none outlives the program."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from loaders.forking import is_worker
from loaders.limits import Limits
from loaders.workers import (
    Workers,
    pool,
    resource_limits,
    starting,
)
from loaders.workers.pool import MemoryLimitExceeded, TimeLimitExceeded, WorkerDied
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
            with suppress(ProcessLookupError):  # it may have ended of the kill before, and not be missed yet
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
