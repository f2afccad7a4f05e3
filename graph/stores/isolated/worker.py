"""The process that runs users' statements: ``python -m graph.stores.isolated.worker FOLDER``, asked over its pipes.

It says ``None`` when the graph is open, and then answers with a table or an error. It keeps itself to the limits: the
system ends it where the engine does not come back.
"""

from __future__ import annotations

import os
import pickle
import signal
import struct
import sys
import warnings
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from graph.errors import MinutegraphError, QueryError, StoreError
from graph.store import StoreNotice
from graph.stores.embedded.store import EmbeddedStore
from graph.stores.isolated.request import MAX_ANSWER_BYTES, OUT_OF_MEMORY, Request

if sys.platform != "win32":
    import resource

_GRACE = 10.0  # seconds after its time limit in which nobody has ended it


def main() -> None:
    """Serve the program that started this one, until it is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches both; who started us ends us
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    store = EmbeddedStore(Path(sys.argv[1]))
    try:
        while len(head := asked.read(8)) == 8:
            (length,) = struct.unpack("!Q", head)
            _serve(store, pickle.loads(asked.read(length)), answers)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _serve(store: EmbeddedStore, request: Request, answers: BinaryIO) -> None:
    try:
        _limit_memory(None)
        store.open_for(write=request.write)
    except MinutegraphError as error:
        _send(answers, error)
        return
    _send(answers, None)
    _limit_time(request.timeout)
    _limit_memory(request.memory_mb)
    _send(answers, _answer(store, request))
    _limit_memory(None)
    _limit_time(None)


def _answer(store: EmbeddedStore, request: Request) -> object:
    try:
        with warnings.catch_warnings(record=True) as noticed:
            warnings.simplefilter("always", StoreNotice)
            table = store.run_here(
                request.query,
                request.parameters,
                write=request.write,
                dry_run=request.dry_run,
                timeout=request.timeout,
                limit=request.limit,
            )
        notices = [str(one.message) for one in noticed if issubclass(one.category, StoreNotice)]
        return replace(table, warnings=(*notices, *table.warnings))
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except MinutegraphError as error:
        return error
    except BaseException as error:  # the panic of the engine, too
        return StoreError(f"the query cannot be run: {type(error).__name__}: {error}".partition("\n")[0])


def _send(answers: BinaryIO, answer: object) -> None:
    packed = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    if len(packed) > MAX_ANSWER_BYTES:
        error = QueryError(f"the answer has more than {MAX_ANSWER_BYTES // 1_000_000} MB: ask for less of it")
        error.limit = "size"
        packed = pickle.dumps(error)
    answers.write(struct.pack("!Q", len(packed)) + packed)
    answers.flush()


def _limit_time(seconds: float | None) -> None:
    """Let the system end this process some time after the limit, should nobody be left who does."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, 0 if seconds is None else seconds + _GRACE)


def _limit_memory(megabytes: int | None) -> None:
    """Let this process take so much more than it has now; on Linux, where the system keeps a process to that."""
    if not sys.platform.startswith("linux"):
        return
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    value = most
    if megabytes is not None:
        held = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5]) * resource.getpagesize()
        value = held + megabytes * 1_000_000
        if most != resource.RLIM_INFINITY:
            value = min(value, most)
    resource.setrlimit(resource.RLIMIT_DATA, (value, most))


if __name__ == "__main__":
    main()
