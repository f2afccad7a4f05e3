"""Who reads documents: processes of this machine, this process, or those of an executor for many machines."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import partial

from graph.errors import UsageError
from loaders.formats.converting import network_allowed, sweep
from loaders.limits import Limits
from loaders.workers import InlineExecutor, ReaderPool, Workers, work_each, work_under_limits

BATCH = 20  # documents, a second or two of reading: sending them one by one between machines costs more than that
_SCHEME = "dask://"
_PATIENCE = 10  # seconds in which a scheduler must answer


@contextmanager
def reader_pool(
    executor: Executor | str | None, jobs: int | None, limits: Limits, documents: int = 1
) -> Iterator[ReaderPool]:
    """The pool that reads so many documents; its own processes start as they are needed, and end with it.

    ``jobs`` is the number of processes, by default one for each processor, and 0 for none but this one. ``executor``
    takes their place: one of ``concurrent.futures`` (``jobs`` tells how many tasks it does at once), or the address of
    a scheduler, ``dask://HOST:PORT``. Raises ``UsageError`` for an address where none answers.
    """
    number = _processors() if jobs is None else jobs
    sweep()
    if isinstance(executor, str):
        with _dask(executor) as (client, threads):
            yield _far(client, limits, threads, documents)
    elif executor is not None:
        yield _far(executor, limits, max(1, number), documents)
    elif number <= 0:
        with network_allowed(limits.converter_network):
            yield ReaderPool(InlineExecutor(), work_each, limits, batch=1, at_once=1)
    else:
        with Workers(number, limits) as workers:
            yield ReaderPool(workers, work_each, limits, batch=1, at_once=2 * number)
        sweep()  # a worker that was ended could not do it itself


def _far(executor: Executor, limits: Limits, threads: int, documents: int) -> ReaderPool:
    """So small batches that each has some, so large that sending them is worth it."""
    batch = max(1, min(BATCH, documents // (2 * threads)))
    return ReaderPool(executor, partial(work_under_limits, limits), limits, batch=batch, at_once=2 * threads)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _dask(address: str) -> Iterator[tuple[Executor, int]]:
    """The executor of a dask scheduler, and the number of its workers' threads."""
    if not address.startswith(_SCHEME):
        raise UsageError(f"{address} is no executor: the address of a dask scheduler is dask://HOST:PORT")
    try:
        from distributed import Client
    except ImportError:
        raise UsageError(f"{address} needs dask.distributed: install minutegraph[dask]") from None
    try:
        client = Client(f"tcp://{address.removeprefix(_SCHEME)}", timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError(f"no dask scheduler answers at {address}: {error}".partition("\n")[0]) from None
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise UsageError(f"the dask scheduler at {address} has no workers")
        yield client.get_executor(pure=False), threads
