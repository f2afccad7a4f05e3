"""The work of any other executor: its workers read each file in a process of their own, under the same limits."""

from __future__ import annotations

import atexit
from collections.abc import Sequence
from threading import Lock

from loaders.formats.converting import sweep
from loaders.limits import Limits
from loaders.workers.dispatch import result_from
from loaders.workers.jobs import Job, Result, work
from loaders.workers.pool import Workers

_IDLE: dict[Limits, list[Workers]] = {}  # kept for the next batch; an executor's threads take one each
_LOCK = Lock()


def work_under_limits(limits: Limits, jobs: Sequence[Job]) -> list[Result]:
    """Read files one after the other; each gives its result, or the reason why there is none."""
    with _LOCK:
        idle = _IDLE.setdefault(limits, [])
        worker = idle.pop() if idle else Workers(1, limits)
    results = [result_from(worker, limits, work, job) for job in jobs]
    sweep()  # a worker that was ended could not do it itself
    with _LOCK:
        idle.append(worker)
    return results


@atexit.register
def _dismiss() -> None:
    with _LOCK:
        for worker in [one for idle in _IDLE.values() for one in idle]:
            worker.shutdown()
