"""The options that say who reads documents, and what the reading of one may take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from loaders.limits import Limits

JobsOption = Annotated[
    int | None,
    typer.Option(
        min=0,
        metavar="N",
        help="Read in so many processes; by default one for each processor. 0 reads in the program itself, without "
        "limits of time and memory.",
    ),
]
TimeLimitOption = Annotated[
    float | None,
    typer.Option(min=0.1, metavar="SECONDS", help="Refuse a file whose reading takes longer; by default 8."),
]
MemoryLimitOption = Annotated[
    int | None,
    typer.Option(
        min=100, metavar="MB", help="Refuse a file whose reading needs more memory (on Linux); by default 1000."
    ),
]
ExecutorOption = Annotated[
    str | None,
    typer.Option(
        metavar="dask://HOST:PORT",
        help="Read on the machines of a dask scheduler, which must see the files under the same paths.",
    ),
]


def limits_of(seconds: float | None, memory_mb: int | None) -> Limits:
    """What the reading of one file may take: the options, else the standard limits."""
    from loaders.limits import MEMORY_MB, SECONDS, Limits

    return Limits(SECONDS if seconds is None else seconds, MEMORY_MB if memory_mb is None else memory_mb)


def prepare_workers(jobs: int | None, executor: str | None) -> None:
    """Let what the workers need be imported while this process imports what it needs itself: call it before that."""
    if jobs != 0 and executor is None:
        from loaders.forking import begin

        begin()
