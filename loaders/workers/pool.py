"""Worker processes behind the interface of ``concurrent.futures``: each can be ended alone, at any moment.

Each worker has a pipe of its own and shares no lock with the others, so that one that dies, wherever it is, takes
nothing with it but its own task (why not a library's pool: docs/adr/0006-workers.md).
"""

from __future__ import annotations

import math
import signal
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from threading import Lock, Thread
from time import monotonic
from typing import Any, ParamSpec, TypeVar

from loaders.limits import Limits
from loaders.outside import Outside
from loaders.workers.resource_limits import end, held, waited
from loaders.workers.starting import start
from loaders.workers.worker_loop import OUT_OF_MEMORY

LOOK = 0.05  # seconds between two looks at the memory of workers that say nothing
PATIENCE = 10.0  # seconds beyond the time of another program, which ends that itself
NEARLY = 0.75  # of the limit of memory: a library that aborts there has come to it

P = ParamSpec("P")
T = TypeVar("T")


class TimeLimitExceeded(Exception):
    """A task took longer than its limit, and its worker was ended."""


class MemoryLimitExceeded(Exception):
    """A task needed more memory than its limit."""


class WorkerDied(Exception):
    """The worker ended in a task; ``code`` is its exit code, below zero the signal that ended it."""

    def __init__(self, code: int | None) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class _Task:
    future: Future[Any]
    call: tuple[Callable[..., Any], tuple[Any, ...]]


@dataclass
class _Worker:
    process: BaseProcess
    connection: Connection
    begun: bool = False
    ready: bool = False  # for a task
    task: _Task | None = None
    deadline: float = math.inf
    since: float = 0.0  # when the task was given, and how long the process had waited for a processor by then
    waited: float = 0.0
    out: float | None = None  # since when another program works for it
    held: float = 0.0  # megabytes at most, as far as it was looked at

    def give(self, task: _Task, seconds: float) -> None:
        self.ready, self.task, self.held, self.out = False, task, 0.0, None
        self.since, self.waited = monotonic(), waited(self.process.pid)
        self.deadline = self.since + seconds

    def step_out(self, seconds: float | None, limit: float) -> None:
        """Another program works for it, for so many ``seconds`` at most; None when that is done."""
        now = monotonic()
        if seconds is not None:
            self.out, self.deadline = now, now + seconds + PATIENCE
        elif self.out is not None:
            self.since += now - self.out
            self.out, self.deadline = None, self.since + limit

    def is_late(self, seconds: float) -> bool:
        """Whether the deadline is over. On a machine with too much to do it moves: waiting is no fault of a file."""
        if self.out is None and self.deadline <= monotonic():
            self.deadline = self.since + seconds + waited(self.process.pid) - self.waited
        return self.deadline <= monotonic()


class Workers(Executor):
    """At most ``number`` processes that do one task each at a time, under ``limits``; they start with the first tasks.

    A future raises what its task raised, or ``TimeLimitExceeded``, ``MemoryLimitExceeded`` or ``WorkerDied``;
    another worker takes the place of the one that is gone. Tasks and their results must be such as can be pickled.
    """

    def __init__(self, number: int, limits: Limits) -> None:
        self._number = max(1, number)
        self._limits = limits
        self._waiting: deque[_Task] = deque()
        self._workers: list[_Worker] = []
        self._lock = Lock()  # over what waits, and whether this is closed
        self._closed = False
        self._bell, self._ring = Pipe(duplex=False)
        self._thread = Thread(target=self._manage, name="minutegraph-workers", daemon=True)

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have ``fn(*args)`` done by a worker; without keyword arguments."""
        if kwargs:
            raise TypeError("workers take no keyword arguments")
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("these workers were dismissed")
            self._waiting.append(_Task(future, (fn, args)))
            if self._thread.ident is None:
                self._thread.start()
            self._ring.send(None)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End all workers, at once: what they are at is lost, whatever ``wait`` and ``cancel_futures`` say."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            begun = self._thread.ident is not None
        if begun:
            self._ring.send(None)
            self._thread.join()
        self._ring.close()
        self._bell.close()

    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that are running now."""
        return tuple(worker.process.pid for worker in list(self._workers) if worker.process.pid is not None)

    def _manage(self) -> None:
        try:
            while not self._closed:
                self._begin()
                self._hear()
                self._end_late()
        finally:
            for worker in list(self._workers):
                self._dismiss(worker, RuntimeError("these workers were dismissed"))
            with self._lock:
                self._closed = True
                for task in self._waiting:
                    task.future.cancel()

    def _begin(self) -> None:
        """Start the workers that are missing, and give those that are idle what waits."""
        for worker in [one for one in self._workers if one.ready]:
            if (task := self._next()) is None:
                break
            worker.give(task, self._limits.seconds)
            try:
                worker.connection.send(task.call)
            except OSError:
                self._lose(worker)
            except Exception as error:  # what cannot be sent
                worker.ready, worker.task, worker.deadline = True, None, math.inf
                task.future.set_exception(error)
        starting = sum(not worker.begun for worker in self._workers)
        for _ in range(min(self._number - len(self._workers), len(self._waiting) - starting)):
            try:
                self._workers.append(_Worker(*start(self._limits)))
            except (OSError, EOFError) as error:  # the system has no room for another process
                if task := self._next():
                    task.future.set_exception(error)

    def _next(self) -> _Task | None:
        while True:
            with self._lock:
                if not self._waiting:
                    return None
                task = self._waiting.popleft()
            if task.future.set_running_or_notify_cancel():
                return task

    def _hear(self) -> None:
        """Wait until a worker says something or ends, a task is new, or a limit is reached; take what was said."""
        first = min((worker.deadline for worker in self._workers), default=math.inf)
        patience = None if math.isinf(first) else min(LOOK, max(0.0, first - monotonic()))
        by_connection = {worker.connection: worker for worker in self._workers}
        heard = wait([self._bell, *by_connection], patience)
        if not heard:
            for worker in self._workers:
                worker.held = max(worker.held, held(worker.process.pid))
        for spoken in heard:
            if spoken is self._bell:
                self._bell.recv()
                continue
            worker = by_connection[spoken]  # type: ignore[index]
            try:
                answer = worker.connection.recv()
            except (EOFError, OSError):
                self._lose(worker)
            except Exception as error:  # an answer that cannot be unpacked here
                self._dismiss(worker, error)
            else:
                self._take(worker, answer)

    def _take(self, worker: _Worker, answer: tuple[bool, Any] | Outside | None) -> None:
        if answer is None:  # it waits for a task
            worker.begun = worker.ready = True
            return
        if isinstance(answer, Outside):
            worker.step_out(answer.seconds, self._limits.seconds)
            return
        task, worker.task, worker.deadline = worker.task, None, math.inf
        assert task is not None
        done, result = answer
        if done:
            task.future.set_result(result)
        else:
            task.future.set_exception(result)

    def _end_late(self) -> None:
        for worker in [one for one in self._workers if one.is_late(self._limits.seconds)]:
            self._dismiss(worker, TimeLimitExceeded())

    def _lose(self, worker: _Worker) -> None:
        """A worker has ended by itself; where it could not even begin, what waits first has nobody to do it."""
        worker.process.join(1)
        code = worker.process.exitcode
        if not worker.begun:
            worker.task = self._next()
        starved = code == -signal.SIGABRT and worker.held > NEARLY * self._limits.memory_mb  # C++ without memory aborts
        self._dismiss(worker, MemoryLimitExceeded() if starved or code == OUT_OF_MEMORY else WorkerDied(code))

    def _dismiss(self, worker: _Worker, reason: Exception) -> None:
        self._workers.remove(worker)
        end(worker.process)
        worker.process.join()
        worker.process.close()
        worker.connection.close()
        if worker.task is not None:
            worker.task.future.set_exception(reason)
