"""Tells that a Neo4j which went down is being waited for: the driver tries a transaction again for half a minute."""

from __future__ import annotations

import logging
import warnings
from contextvars import ContextVar

from neo4j.exceptions import ServiceUnavailable, SessionExpired

PLACE = ContextVar("PLACE", default="")
"""The address that this thread is working with."""


class WaitingForNeo4j(UserWarning):
    """A server that does not answer is being waited for."""


class _Retries(logging.Handler):
    """The driver tells of each attempt in its log."""

    def emit(self, record: logging.LogRecord) -> None:
        arguments = record.args if isinstance(record.args, tuple) else ()
        if any(isinstance(argument, ServiceUnavailable | SessionExpired) for argument in arguments):
            # The same line once only, however often the driver tries.
            warnings.warn(f"{PLACE.get()} does not answer: waiting for it", WaitingForNeo4j, stacklevel=2)


def tell_of_retries() -> None:
    """Have the driver's attempts told as warnings of Python's."""
    logger = logging.getLogger("neo4j.session")
    if not any(isinstance(handler, _Retries) for handler in logger.handlers):
        logger.addHandler(_Retries())
