"""Statements as the embedded engine runs them, and its sessions."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from typing import Any, Literal

from graph.store import Parameters, Table
from graph.stores.embedded.errors import failure, failures
from graph.stores.embedded.values import values


class Writing:
    """The engine's transaction, as the ``Transaction`` protocol has it."""

    def __init__(self, transaction: Any, timeout: float | None) -> None:
        self._transaction = transaction
        self._timeout = timeout
        self._end = None if timeout is None else time.monotonic() + timeout

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        """Run one statement; it sees what ran before it."""
        left = None if self._end is None else max(0.001, self._end - time.monotonic())
        return run(self._transaction.cypher, query, parameters, timeout=left, told_timeout=self._timeout)


def run(
    cypher: Callable[..., Any],
    query: str,
    parameters: Parameters | None,
    *,
    timeout: float | None = None,
    told_timeout: float | None = None,
    limit: int | None = None,
) -> Table:
    """Run a statement by a session's or a transaction's ``cypher``; ``told_timeout`` is what the user had asked for."""
    try:
        view = cypher(
            query,
            params=dict(parameters or {}),
            timeout_ms=0 if timeout is None else max(1, round(timeout * 1000)),
            row_limit=limit,
        )
        columns = tuple(view.columns)
        rows = values(view.column(name) for name in columns)
    except failures() as error:
        raise failure(error, query, told_timeout or timeout) from error
    total = (view.diagnostics or {}).get("total_rows") or 0
    truncated = limit is not None and total > limit
    return Table(
        columns=columns,
        rows=rows,
        warnings=tuple(line for line in view.warnings if not line.startswith("Result truncated")),
        truncated=truncated,
        changes={name: count for name, count in (view.stats or {}).items() if count},
    )


def open_quietly(file: str, durable: Literal["full"] | None = None) -> Any:
    """Open the engine's file without its warnings on standard error: what they tell is in the notices."""
    import kglite

    kglite.set_query_warning_policy("silent")  # they go into Table.warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return kglite.open_session(file, durable=durable)
