"""Tells that a Neo4j which went down is being waited for.

The driver tries a transaction again where the connection ends, and writes that to its log. Where the connection stays
as it is, because the machine has stopped or the network swallows what is sent, the driver notices nothing for minutes:
then the server is asked.
"""

from __future__ import annotations

import logging
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, SessionExpired

PLACE = ContextVar("PLACE", default="")
"""The address that this thread is working with."""

# Seconds: a transaction may run so long before the server is asked whether it is there, and it has so long to answer.
# Together they tell within five that it is being waited for.
_PATIENCE, _TIME_TO_ANSWER = 1.5, 2.0


class WaitingForNeo4j(UserWarning):
    """A server that does not answer is being waited for."""


def _tell(place: str) -> None:
    # Of one place and text, so that Python shows the line once, however often the driver tries.
    warnings.warn(f"{place} does not answer: waiting for it", WaitingForNeo4j, stacklevel=1)


class _Retries(logging.Handler):
    """The driver tells of each attempt in its log."""

    def emit(self, record: logging.LogRecord) -> None:
        arguments = record.args if isinstance(record.args, tuple) else ()
        if any(isinstance(argument, ServiceUnavailable | SessionExpired) for argument in arguments):
            _tell(PLACE.get())


def tell_of_retries() -> None:
    """Have the driver's attempts told as warnings of Python's."""
    logger = logging.getLogger("neo4j.session")
    if not any(isinstance(handler, _Retries) for handler in logger.handlers):
        logger.addHandler(_Retries())


class Watch:
    """Asks a server that has not come back with a transaction whether it is there; ``ask`` does, in so many seconds."""

    def __init__(self, place: str, ask: Callable[[float], object]) -> None:
        self._place = place
        self._ask = ask
        self._since: dict[int, float] = {}
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    @contextmanager
    def over(self) -> Iterator[None]:
        """Watch the transaction of this thread."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._look, name="watch on Neo4j", daemon=True)
            self._thread.start()
        self._since[threading.get_ident()] = time.monotonic()
        try:
            yield
        finally:
            self._since.pop(threading.get_ident(), None)

    def close(self) -> None:
        """Stop watching."""
        self._closed.set()

    def _look(self) -> None:
        while not self._closed.wait(_PATIENCE / 2):
            began = min(self._since.copy().values(), default=None)
            if began is not None and time.monotonic() - began > _PATIENCE and not self._is_there():
                _tell(self._place)

    def _is_there(self) -> bool:
        try:
            self._ask(_TIME_TO_ANSWER)
        except (ServiceUnavailable, SessionExpired):
            return False
        except (DriverError, Neo4jError, ValueError, OSError):
            return True  # it answers, whatever it says
        return True
