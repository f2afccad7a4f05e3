"""Keeps a worker process to its limits, as far as the system does that."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from multiprocessing.process import BaseProcess
from pathlib import Path

from loaders.limits import Limits

if sys.platform != "win32":
    import resource

_GRACE = 10  # times its time limit: a worker that nobody has ended by then ends


def keep_to(limits: Limits) -> None:
    """Keep this process, and those it starts, to the limit of memory; let it leave no core file when it dies.

    It leads a group of its own, so that ``end`` reaches what it has started.
    """
    if sys.platform != "win32":
        os.setpgid(0, 0)
        _lower(resource.RLIMIT_CORE, 0)
    if sys.platform.startswith("linux"):
        _lower(resource.RLIMIT_DATA, limits.memory_mb * 1_000_000)


def begin_task(limits: Limits, outside: float = 0.0) -> None:
    """Let the system end this process some time after the time limit, should nobody be left who does.

    ``outside`` are the seconds that another program has before that.
    """
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, limits.seconds * _GRACE + outside)


def end_task() -> None:
    """Take ``begin_task`` back."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, 0)


def end(process: BaseProcess) -> None:
    """End a worker at once, with all that it has started."""
    process.kill()
    if sys.platform != "win32" and process.pid is not None:
        with suppress(ProcessLookupError):  # it ended before it led a group, or nobody is left in that
            os.killpg(process.pid, signal.SIGKILL)


def waited(process: int | None) -> float:
    """The seconds in which a process could have run and had no processor; 0 where the system does not count them."""
    try:
        return int(Path(f"/proc/{process}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def held(process: int | None) -> float:
    """The megabytes of a process that its limit counts; 0 where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[5])
    except (OSError, IndexError):
        return 0.0
    return pages * resource.getpagesize() / 1_000_000


def is_spent(limits: Limits) -> bool:
    """Whether this process holds so much that the next file may come to the limit for what earlier ones left behind."""
    return held(os.getpid()) > limits.memory_mb / 2


def _lower(kind: int, value: int) -> None:
    _, most = resource.getrlimit(kind)
    if most != resource.RLIM_INFINITY:
        value = min(value, most)
    resource.setrlimit(kind, (value, value))
