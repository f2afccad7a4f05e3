"""Query processes as seen from this program: each does one statement at a time, and is ended when it takes too long.

Answers are pickled, and come from a process that this one started and that runs this package only.
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import struct
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread
from typing import Any

import graph
from graph.errors import QueryError, StoreError
from graph.store import Table
from graph.stores.isolated.request import MAX_ANSWER_BYTES, OUT_OF_MEMORY, Request

GRACE = 1.0  # seconds in which the engine may keep to a time limit by itself
_KEPT = 2  # idle processes, for the next statements
_STARVED = b"memory allocation of"  # what Rust says before it aborts


class QueryProcesses:
    """The query processes of one graph folder; they start as they are needed, and end with ``close``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._idle: list[_QueryProcess] = []
        self._lock = Lock()

    def run(self, request: Request) -> Table:
        """Run a statement. Raises what the store raises, ``QueryError`` with its ``limit`` where it took too much."""
        with self._lock:
            process = self._idle.pop() if self._idle else None
        if process is None or not process.is_alive():
            process = _QueryProcess(self._folder)
        try:
            table = process.ask(request)
        except BaseException:
            if not process.is_ready:
                process.end()
            raise
        finally:
            self._keep(process)
        return table

    def close(self) -> None:
        """End the processes."""
        with self._lock:
            idle, self._idle = self._idle, []
        for process in idle:
            process.end()

    def _keep(self, process: _QueryProcess) -> None:
        if not process.is_alive():
            return
        with self._lock:
            if len(self._idle) < _KEPT:
                self._idle.append(process)
                return
        process.end()


class _QueryProcess:
    def __init__(self, folder: Path) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  # it lives as long as the process
        home = str(Path(graph.__file__).parents[1])
        path = os.pathsep.join(filter(None, (home, os.environ.get("PYTHONPATH"))))
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "graph.stores.isolated.worker", str(folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
                env={**os.environ, "PYTHONPATH": path},
            )
        except OSError as error:
            raise StoreError(f"no process can be started for the query: {error.strerror or error}") from error
        self._answers: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.is_ready = True
        Thread(target=self._receive, daemon=True).start()

    def is_alive(self) -> bool:
        """Whether it can take another statement."""
        return self.is_ready and self._process.poll() is None

    def ask(self, request: Request) -> Table:
        """Have a statement run. A process that fails to, or takes too long, is not ready any more."""
        self.is_ready = False
        packed = pickle.dumps(request)
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(struct.pack("!Q", len(packed)) + packed)
            self._process.stdin.flush()
        except OSError:
            raise self._died(request) from None
        if self._next(request, None) is not None:  # the graph is open when it says so: from now on time counts
            raise AssertionError("a query process answers before it begins")
        answer = self._next(request, None if request.timeout is None else request.timeout + GRACE)
        assert isinstance(answer, Table)
        self.is_ready = True
        return answer

    def end(self) -> None:
        """End it at once."""
        self.is_ready = False
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._errors.close()

    def _next(self, request: Request, timeout: float | None) -> Any:
        try:
            answer = self._answers.get(timeout=timeout)
        except queue.Empty:
            raise too_slow(request) from None
        if answer is _ENDED:
            raise self._died(request)
        if isinstance(answer, BaseException):
            self.is_ready = True
            raise answer
        return answer

    def _died(self, request: Request) -> QueryError:
        code = self._process.wait()
        self._errors.seek(0)
        starved = _STARVED in self._errors.read()
        if code == OUT_OF_MEMORY or (starved and code < 0):
            return too_large(request)
        named = {-one.value: one.name for one in signal.Signals}
        return QueryError(
            f"the query brought the graph's engine down ({named.get(code, f'exit code {code}')}): the graph is as it "
            "was; ask in another way"
        )

    def _receive(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while len(head := stream.read(8)) == 8:
                (length,) = struct.unpack("!Q", head)
                if length > MAX_ANSWER_BYTES:
                    break
                self._answers.put(pickle.loads(stream.read(length)))
        except (OSError, ValueError, EOFError, pickle.UnpicklingError):
            pass
        self._answers.put(_ENDED)


_ENDED = object()


def too_slow(request: Request) -> QueryError:
    """The error of a statement that took too long."""
    error = QueryError(f"the query was stopped after {request.timeout:g} seconds")
    error.limit, error.remedy = "time", "--timeout gives more"
    return error


def too_large(request: Request) -> QueryError:
    """The error of a statement that needed too much memory."""
    allowed = "there is" if request.memory_mb is None else f"{request.memory_mb:,} MB"
    error = QueryError(
        f"the query was stopped: it needed more memory than {allowed} beside the graph: fewer rows, or narrower "
        "patterns, need less"
    )
    error.limit, error.remedy = "memory", "--memory-limit gives more"
    return error
