"""Starts worker processes, on any system and from any program."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock

from loaders.forking import WORKER, context, undisturbed
from loaders.limits import Limits
from loaders.workers.worker_loop import serve

_STARTING = Lock()


def start(limits: Limits) -> tuple[BaseProcess, Connection]:
    """Start a worker; the connection leads to it, and ends when the process does."""
    processes = context()
    ours, theirs = processes.Pipe()
    with _STARTING, _main_left_alone(), _allowed_children(), undisturbed():
        process = processes.Process(target=serve, args=(theirs, limits), name=WORKER, daemon=True)  # type: ignore[attr-defined]
        process.start()
    theirs.close()
    return process, ours


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
