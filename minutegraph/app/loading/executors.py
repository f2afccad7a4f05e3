"""Who reads documents: processes of this machine, this process, or those of an executor for many machines."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from functools import partial
from urllib.parse import urlsplit

from graph.errors import UsageError
from loaders.formats.converting import sweep
from loaders.formats.permissions import under
from loaders.limits import Limits
from loaders.workers import InlineExecutor, ReaderPool, Workers, work_each, work_under_limits

BATCH = 20  # documents, a second or two of reading: sending them one by one between machines costs more than that
_SCHEMES = {"dask": "tcp", "tls": "tls"}  # of executors, with dask's name for them
_PATIENCE = 10  # seconds in which a scheduler must answer


@contextmanager
def reader_pool(
    executor: Executor | str | None, jobs: int | None, limits: Limits, documents: int = 1, *, trusted: bool = False
) -> Iterator[ReaderPool]:
    """The pool that reads so many documents; its own processes start as they are needed, and end with it.

    ``jobs`` is the number of processes, by default one for each processor, and 0 for none but this one. ``executor``
    takes their place: one of ``concurrent.futures`` (``jobs`` tells how many tasks it does at once), or the address of
    a dask scheduler, ``dask://HOST:PORT``, or ``tls://HOST:PORT`` with dask's own settings of certificates. Whoever
    reaches a scheduler can run anything on its workers and here, so that one beyond this machine must be reached by
    TLS, unless it is ``trusted``. Raises ``UsageError`` for an address of another kind, and where none answers.
    """
    number = _processors() if jobs is None else jobs
    sweep()
    if isinstance(executor, str):
        with _dask(executor, trusted) as (client, threads):
            yield _far(client, limits, threads, documents)
    elif executor is not None:
        yield _far(executor, limits, max(1, number), documents)
    elif number <= 0:
        with under(limits):
            yield ReaderPool(InlineExecutor(), work_each, limits, batch=1, at_once=1)
    else:
        with Workers(number, limits) as workers:
            yield ReaderPool(workers, work_each, limits, batch=1, at_once=2 * number)
        sweep()  # a worker that was ended could not do it itself


def _far(executor: Executor, limits: Limits, threads: int, documents: int) -> ReaderPool:
    """So small batches that each has some, so large that sending them is worth it."""
    batch = max(1, min(BATCH, documents // (2 * threads)))
    return ReaderPool(executor, partial(work_under_limits, limits), limits, batch=batch, at_once=2 * threads)


def _is_here(place: str) -> bool:
    """Whether HOST:PORT is on this machine."""
    host = (urlsplit(f"//{place}").hostname or "").rstrip(".")
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@contextmanager
def _dask(address: str, trusted: bool) -> Iterator[tuple[Executor, int]]:
    """The executor of a dask scheduler, and the number of its workers' threads."""
    scheme, _, place = address.partition("://")
    if scheme not in _SCHEMES:
        raise UsageError(f"{address} is no executor: the address of a dask scheduler is dask://HOST:PORT")
    if scheme == "dask" and not trusted and not _is_here(place):
        raise UsageError(
            f"{address} is beyond this machine, where whoever reaches a scheduler can run anything on its workers and "
            "here: use tls://HOST:PORT, or --trust-executor in a network that you trust"
        )
    try:
        from distributed import Client, Security
    except ImportError:
        raise UsageError(f"{address} needs dask.distributed: install minutegraph[dask]") from None
    try:
        # A client that finds no certificates waits long for its own end, and leaves a traceback: it is not begun.
        if scheme == "tls" and Security().get_connection_args("client").get("ssl_context") is None:
            raise UsageError(
                f"{address} needs certificates: set distributed.comm.tls.ca-file, client.key and client.cert in dask's "
                "own configuration (distributed.comm.tls)"
            )
        client = Client(f"{_SCHEMES[scheme]}://{place}", timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise UsageError(f"no dask scheduler answers at {address}: {error}".partition("\n")[0]) from None
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise UsageError(f"the dask scheduler at {address} has no workers")
        yield client.get_executor(pure=False), threads
