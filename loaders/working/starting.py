"""Starts worker processes, on any system and from any program."""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from threading import Lock

from loaders.limits import Limits
from loaders.working.serving import serve

_STARTING = Lock()


def start(limits: Limits) -> tuple[BaseProcess, Connection]:
    """Start a worker; the connection leads to it, and ends when the process does."""
    context = _context()
    ours, theirs = context.Pipe()
    with _STARTING, _main_left_alone(), _allowed_children(), _undisturbed():
        process = context.Process(target=serve, args=(theirs, limits), name="minutegraph-worker", daemon=True)  # type: ignore[attr-defined]
        process.start()
    theirs.close()
    return process, ours


def _context() -> BaseContext:
    """Forked from a server that has read the vocabulary already, or begun anew where the system cannot.

    Never forked from this process: the threads and locks of a store's driver do not outlive that.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["loaders.working.warm"])
    return context


@contextmanager
def _main_left_alone() -> Iterator[None]:
    """A worker imports its program's main module, unless that is a package's: a script would begin anew there."""
    main = sys.modules["__main__"]
    spec = getattr(main, "__spec__", None)
    main.__spec__ = ModuleSpec("loaders.__main__", None)
    try:
        yield
    finally:
        main.__spec__ = spec


@contextmanager
def _allowed_children() -> Iterator[None]:
    """Workers of other executors are often daemons, which may have no children; ours end with their program."""
    process = multiprocessing.current_process()
    daemon = process.daemon
    if daemon:
        process.daemon = False
    try:
        yield
    finally:
        if daemon:
            process.daemon = True


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C does not interrupt the start of the server: it is held back, and reaches this process afterwards."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # it would end the block below when it is first started
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
