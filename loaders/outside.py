"""Time that another program takes for a worker: it has a limit of its own, and is no part of the reading's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple


class Outside(NamedTuple):
    """What a worker says when another program begins to work for it, for so many ``seconds``; None when it is done."""

    seconds: float | None


_TELL: ContextVar[Callable[[Outside], None] | None] = ContextVar("tell", default=None)


@contextmanager
def telling(tell: Callable[[Outside], None]) -> Iterator[None]:
    """Have ``tell`` called when time begins that is not the reading's own, and when it ends."""
    before = _TELL.set(tell)
    try:
        yield
    finally:
        _TELL.reset(before)


@contextmanager
def outside(seconds: float) -> Iterator[None]:
    """Time of another program, which keeps to ``seconds`` itself. Within another such time it is a part of that."""
    tell = _TELL.get()
    if tell is None:
        yield
        return
    held = _TELL.set(None)
    tell(Outside(seconds))
    try:
        yield
    finally:
        tell(Outside(None))
        _TELL.reset(held)
