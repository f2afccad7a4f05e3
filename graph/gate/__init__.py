"""The gate for queries that users write: what may run, and for how long."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.errors import QueryError, QueryRefused
from graph.gate.rules import PROCEDURES, require_allowed
from graph.store import Parameters, Store, Table
from graph.stores.isolated.request import MEMORY_MB

__all__ = ["PROCEDURES", "require_allowed", "run_adhoc"]


def run_adhoc(
    store: Store,
    query: str,
    parameters: Parameters | None = None,
    *,
    write: bool = False,
    dry_run: bool = False,
    timeout: float | None = 30,
    limit: int | None = 1000,
    memory_mb: int | None = MEMORY_MB,
) -> Table:
    """Run a user's query: at most ``limit`` rows, within ``timeout`` seconds and ``memory_mb`` megabytes.

    In the embedded store it runs in a process of its own, whose memory beside the graph is meant; a Neo4j keeps to its
    own setting (``db.memory.transaction.max``). With ``write`` it may change nodes and relationships; files, procedures
    outside the list and the server's administration stay out of reach. With ``dry_run``, too, nothing is kept.
    ``Table.changes`` tells what it changed, or would change, ``Table.truncated`` that rows were cut; ``Table.warnings``
    also hold what Neo4j would do differently, where the store is the embedded one. Raises ``QueryRefused``,
    ``QueryError`` (with the line and a caret in ``detail``, and its ``limit`` where it came to one), ``StoreError``.
    """
    try:
        table = store.run_adhoc(
            query, parameters, write=write, dry_run=dry_run, timeout=timeout, limit=limit, memory_mb=memory_mb
        )
    except QueryRefused:
        raise
    except QueryError as error:
        if store.kind == "embedded":
            error.detail = "\n".join(filter(None, (error.detail, *_differences(query, parameters, write))))
        raise
    if write and not dry_run:
        store.checkpoint()
    if store.kind == "embedded":
        table = replace(table, warnings=(*table.warnings, *_differences(query, parameters, write)))
    return table


def _differences(query: str, parameters: Parameters | None, write: bool) -> Iterator[str]:
    """What Neo4j does differently, or the embedded store does not do, in a line each."""
    from graph.portability import lint  # only a user's own query needs it

    try:
        yield from (str(finding) for finding in lint(query, cautions=True))
    except QueryError:
        return  # it is no Cypher, which has been told
    for name, value in (parameters or {}).items() if write else ():
        if isinstance(value, list | tuple) and None in value:
            yield f"Neo4j refuses to store a list that holds null, as ${name} does [null-in-list]"
