"""What the Neo4j driver raises, as the errors that a user meets."""

from __future__ import annotations

import re
import ssl

from neo4j.exceptions import AuthError, DriverError, Neo4jError

from graph.cypher.fault import query_error
from graph.errors import (
    Limit,
    MinutegraphError,
    QueryError,
    QueryRefused,
    StoreError,
    StoreForbidden,
    StoreUnavailable,
)
from graph.stores.preparation import Wanted, duplicates

_PLACE = re.compile(r"\s*\(line (\d+), column (\d+) \(offset: \d+\)\)")
_EXPECTED = re.compile(r"(Invalid input '[^']*'): expected .{120,}", re.DOTALL)


def failure(
    error: DriverError | Neo4jError,
    place: str,
    user: str,
    *,
    query: str = "",
    lines_before: int = 0,
    timeout: float | None = None,
) -> MinutegraphError:
    """The error to raise for ``error`` of the driver, met at ``place`` by ``user``.

    ``query`` is what ran, sent with ``lines_before`` lines before it; ``timeout`` what it was given.
    """
    if isinstance(error, AuthError):
        return StoreUnavailable(f"{place} refuses the user {user} or the password: set NEO4J_USER and NEO4J_PASSWORD")
    if isinstance(error, DriverError):
        return _unreachable(error, place)
    code, message = error.code or "", (error.message or str(error)).strip()
    if ".TransactionTimedOut" in code:
        stopped = f"the query was stopped after {timeout:g} seconds"
        return _limited(stopped if timeout else message, "time", remedy="--timeout gives more" if timeout else "")
    if is_out_of_memory(error):
        return _limited(
            f"the query was stopped: {place} gives a query no more memory (db.memory.transaction.max raises "
            "that; fewer rows, or narrower patterns, need less)",
            "memory",
        )
    if code.endswith(".AccessMode"):
        return QueryRefused("the query writes or administers the server, and only reading is allowed here")
    if code.endswith(".Forbidden"):
        return StoreForbidden(f"{place}: the user {user} has not the rights for that: {message.partition(chr(10))[0]}")
    if code.endswith(".DatabaseNotFound"):
        return StoreUnavailable(f"{place} has no such database: {message}")
    if code.startswith("Neo.ClientError.Security."):
        return StoreUnavailable(f"{place} refuses the user {user}: {message}")
    if code.startswith(("Neo.ClientError.Statement.", "Neo.ClientError.Schema.", "Neo.ClientError.Procedure.")):
        return _query_error(message, query, lines_before)
    if code.endswith(".TransactionLogError") or "needs to be restarted" in message:
        return StoreError(
            f"{place}: the server can write no more, as where its disk is full: its debug.log tells why; make room, "
            "start it again, then repeat the command: what was kept until then stays"
        )
    return StoreError(f"{place}: {message.partition(chr(10))[0]} ({code})")


def is_out_of_memory(error: Neo4jError) -> bool:
    """Whether a query came to the server's limit of memory: the driver calls that transient, and would try again."""
    return (error.code or "").endswith(".MemoryPoolOutOfMemoryError")


def _limited(message: str, limit: Limit, *, remedy: str = "") -> QueryError:
    error = QueryError(message)
    error.limit, error.remedy = limit, remedy
    return error


def schema_failure(error: Neo4jError, place: str, user: str, one: Wanted) -> MinutegraphError:
    """The error to raise where a constraint or an index cannot be made."""
    code = error.code or ""
    if code.endswith("ConstraintCreationFailed"):
        return StoreError(f"{place}: {': '.join(duplicates(one))}")
    if code.endswith((".Forbidden", ".AccessMode")):
        return no_schema_rights(place, user)
    return failure(error, place, user)


def no_schema_rights(place: str, user: str) -> StoreForbidden:
    """The error to raise where a graph is not prepared, and the user may not do it."""
    return StoreForbidden(
        f"{place}: constraints and indexes are missing, which the user {user} may not make or see: have an "
        "administrator load once"
    )


def _unreachable(error: DriverError, place: str) -> StoreUnavailable:
    reason = str(error).replace("\n", " ")
    if "looks like HTTP" in reason:
        return StoreUnavailable(f"what answers at {place} speaks HTTP: give the address of Neo4j's Bolt port (7687)")
    if _timed_out(error):
        return StoreUnavailable(f"no Neo4j answers at {place}: is it running, and is the address right?")
    if "does not support communication" in reason or "handshake" in reason:
        return StoreUnavailable(f"what answers at {place} is not a Neo4j, or one that is too old or too new")
    if tls := _tls(error):
        return StoreUnavailable(f"{place}: {tls}")
    if "DNS" in reason:
        return StoreUnavailable(f"no machine has the name in {place}")
    return StoreUnavailable(f"no Neo4j answers at {place}: is it running, and is the address right?")


def _timed_out(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, TimeoutError):
        cause = cause.__cause__ or cause.__context__
    return cause is not None


def _tls(error: BaseException) -> str:
    """What is wrong with an encrypted connection; empty where that is not what failed."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = cause.verify_message.rstrip(".").lower()
            return f"its certificate is not trusted ({reason}): +ssc in place of +s takes a certificate of your own"
        if isinstance(cause, ssl.SSLError):
            break
        cause = cause.__cause__ or cause.__context__
    if cause is None and "SSL" not in str(error):
        return ""
    return "no encrypted connection: the server may have none (then bolt:// or neo4j://), or another port has it"


def _query_error(message: str, query: str, lines_before: int) -> QueryError:
    where = _PLACE.search(message)
    if where is None:
        return QueryError(message.partition("\n")[0])
    # The list of all that could stand there is longer than the query, and tells less than the caret.
    text = _EXPECTED.sub(r"\1", message[: where.start()])
    return query_error(text, query, int(where[1]) - lines_before, int(where[2]))
