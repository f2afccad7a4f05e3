"""The server that worker processes are forked from: it has imported and made, once, what each of them needs."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.context import BaseContext

WORKER = "minutegraph-worker"  # the name of a process that is limited, and ended with all that it has started
_PRELOADED = ["loaders.workers.preload"]


def context() -> BaseContext:
    """How processes are made: forked from the server, or begun anew where the system cannot.

    Never forked from this process: the threads and locks of a store's driver do not outlive that.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload(_PRELOADED)
    return forking


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
