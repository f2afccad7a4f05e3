"""The gate for queries that users write: what may run, and for how long."""

from __future__ import annotations

from dataclasses import replace

from graph.gate.rules import PROCEDURES, require_allowed
from graph.portability import lint
from graph.store import Parameters, Store, Table

__all__ = ["PROCEDURES", "require_allowed", "run_adhoc"]


def run_adhoc(
    store: Store,
    query: str,
    parameters: Parameters | None = None,
    *,
    write: bool = False,
    timeout: float | None = 30,
    limit: int | None = 1000,
) -> Table:
    """Run a user's query and return its rows, at most ``limit``, within ``timeout`` seconds.

    With ``write`` it may change nodes and relationships; files, procedures outside the list and the server's
    administration stay out of reach. ``Table.truncated`` tells that rows were cut; ``Table.warnings`` also hold what
    Neo4j would do differently, where the store is the embedded one. Raises ``QueryRefused``, ``QueryError`` (with
    the line and a caret in ``detail``) and ``StoreError``.
    """
    table = store.run_adhoc(query, parameters, write=write, timeout=timeout, limit=limit)
    if write:
        store.checkpoint()
    if store.kind == "embedded":
        table = replace(table, warnings=(*table.warnings, *(str(finding) for finding in lint(query))))
    return table
