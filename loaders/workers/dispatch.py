"""Hands jobs out to an executor, a bounded number at a time, and gives what comes of them in the order asked."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass
from itertools import islice
from typing import Generic, TypeVar

from loaders.limits import Limits
from loaders.workers.jobs import Job, Refusal, Result
from loaders.workers.packing import UntrustedResult
from loaders.workers.pool import MemoryLimitExceeded, TimeLimitExceeded, WorkerDied

T = TypeVar("T")
_SOON = 0.1  # seconds


@dataclass(frozen=True)
class ReaderPool:
    """Who reads: ``work`` runs in ``executor`` for ``batch`` jobs at a time, of which ``at_once`` are out at most."""

    executor: Executor
    work: Callable[[Sequence[Job]], Sequence[Result]]
    limits: Limits
    batch: int
    at_once: int


@dataclass(frozen=True)
class _Batch(Generic[T]):
    """What was asked together; ``future`` gives the results of those that have a job, in their order."""

    asked: Sequence[tuple[T, Job | None]]
    jobs: Sequence[Job]
    future: Future[Sequence[Result]] | None

    @property
    def known(self) -> bool:
        return self.future is None or self.future.done()


def read_all(
    pool: ReaderPool, asked: Iterable[tuple[T, Job | None]], on_wait: Callable[[], object] = lambda: None
) -> Iterator[tuple[T, Result | None]]:
    """Give each thing asked for with the result of its job, if it has one, in the same order.

    A job that costs its worker gives a ``Refusal``, as one does that no worker is left for. ``on_wait`` is called where
    the next result is some time away.
    """
    out: deque[_Batch[T]] = deque()
    rest = iter(asked)
    while several := list(islice(rest, pool.batch)):
        jobs = [job for _, job in several if job is not None]
        out.append(_Batch(several, jobs, _submitted(pool, jobs) if jobs else None))
        while out and (out[0].known or len(out) >= pool.at_once):
            yield from _collected(pool, out.popleft(), on_wait)
    while out:
        yield from _collected(pool, out.popleft(), on_wait)


def result_from(executor: Executor, limits: Limits, task: Callable[..., Result], *arguments: object) -> Result:
    """What comes of a task that is done alone by an executor that keeps to ``limits``."""
    try:
        future = executor.submit(task, *arguments)
    except Exception as error:
        return refusal_of(error, limits)
    return result_of(future, limits)


def result_of(future: Future[Result], limits: Limits) -> Result:
    """What comes of a task that was given to an executor that keeps to ``limits``."""
    try:
        return future.result()
    except Exception as error:
        return refusal_of(error, limits)


def refusal_of(error: BaseException, limits: Limits) -> Refusal:
    """Why a file was not read whose worker was lost."""
    if isinstance(error, TimeLimitExceeded):
        return Refusal(limits.too_slow, "time")
    if isinstance(error, MemoryLimitExceeded):
        return Refusal(limits.too_large, "memory")
    if isinstance(error, WorkerDied):
        return Refusal(_last_words(error.code, limits))
    if isinstance(error, MemoryError):
        return Refusal("reading it needed more memory than there is", "memory")
    if isinstance(error, UntrustedResult):
        return Refusal(str(error))
    told = f"{type(error).__name__}: {error}".partition("\n")[0]
    return Refusal(f"the worker that should have read it was lost: {told}")


def _submitted(pool: ReaderPool, jobs: Sequence[Job]) -> Future[Sequence[Result]]:
    try:
        return pool.executor.submit(pool.work, jobs)
    except RuntimeError as error:  # an executor that has broken down takes nothing more
        broken: Future[Sequence[Result]] = Future()
        broken.set_exception(error)
        return broken


def _collected(pool: ReaderPool, batch: _Batch[T], on_wait: Callable[[], object]) -> Iterator[tuple[T, Result | None]]:
    if batch.future is not None and not wait([batch.future], timeout=_SOON).done:
        on_wait()
    results = iter(_results(pool, batch.jobs, batch.future) if batch.future else ())
    for what, job in batch.asked:
        yield what, None if job is None else next(results)


def _results(pool: ReaderPool, jobs: Sequence[Job], future: Future[Sequence[Result]]) -> Sequence[Result]:
    try:
        return _checked(future.result(), len(jobs))
    except Exception as error:
        if len(jobs) == 1:
            return [refusal_of(error, pool.limits)]
    # One of them may have cost the others their worker: each by itself.
    return [result for job in jobs for result in _results(pool, [job], _submitted(pool, [job]))]


def _checked(results: object, number: int) -> list[Result]:
    """The results, as any executor gives them: as many as there are jobs, each bytes or a refusal."""
    if not isinstance(results, list | tuple) or len(results) != number:
        raise UntrustedResult("the executor gave no results")
    if not all(isinstance(result, bytes | Refusal) for result in results):
        raise UntrustedResult("the executor gave something else than results")
    return list(results)


def _last_words(code: int | None, limits: Limits) -> str:
    known = {-one.value: one.name for one in signal.Signals}
    ending = known.get(code or 0, f"exit code {code}")
    if ending == "SIGKILL":
        return "its worker was killed (SIGKILL), by somebody or for want of memory in this machine: load it again"
    return (
        f"its worker died of it ({ending}): it is damaged, or needs more than {limits.memory_mb:,} MB of memory "
        "(--memory-limit raises the limit)"
    )
