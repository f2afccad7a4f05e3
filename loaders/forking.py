"""The server that worker processes are forked from: it has imported and made, once, what each of them needs."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.context import BaseContext

WORKER = "minutegraph-worker"  # the name of a process that is limited, and ended with all that it has started
_PRELOADED = ["loaders.workers.preload"]
_LONGEST_TEMPORARY_FOLDER = 64  # bytes: the server's socket has its name in there, and none may be over 103 to 107


def context() -> BaseContext:
    """How processes are made: forked from the server, or begun anew where there can be no server.

    Never forked from this process: the threads and locks of a store's driver do not outlive that.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods() or not _has_room_for_a_socket():
        return multiprocessing.get_context("spawn")
    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload(_PRELOADED)
    return forking


def _has_room_for_a_socket() -> bool:
    return len(os.fsencode(tempfile.gettempdir())) <= _LONGEST_TEMPORARY_FOLDER


def is_worker() -> bool:
    """Whether this process is a worker."""
    return multiprocessing.current_process().name == WORKER


def begin() -> None:
    """Start the server, if there is to be one, and do not wait: it gets ready while this program does so itself."""
    if sys.platform != "win32" and context().get_start_method() == "forkserver":
        from multiprocessing.forkserver import ensure_running

        with undisturbed():
            ensure_running()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Ctrl-C does not interrupt the start of the server: it is held back, and reaches this process afterwards."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it would end the block below when it is first started
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
