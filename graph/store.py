"""The Store protocol: all that the rest of the program knows about where a graph is kept.

A store runs Cypher with parameters and gives rows of plain Python values. Reads see committed facts; writes
happen in a transaction that takes effect whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol, Self, TypeVar

from graph.table import Table, Value

__all__ = ["Parameters", "Store", "Table", "Transaction", "Value"]

Parameters = Mapping[str, object]
T = TypeVar("T")


class StoreNotice(UserWarning):
    """What a user is to know of the graph that is read, whatever is asked of it: a warning of Python's."""


class Transaction(Protocol):
    """One unit of writing: everything run in it takes effect together, or nothing does."""

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        """Run one Cypher statement inside the transaction; it sees what ran before it."""
        ...


class Store(Protocol):
    """Where a graph is kept."""

    @property
    def place(self) -> str:
        """The folder or address, without password."""
        ...

    @property
    def kind(self) -> str:
        """``embedded`` or ``neo4j``: for messages and benchmarks, never to choose what a query says."""
        ...

    def read(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        timeout: float | None = None,
        limit: int | None = None,
    ) -> Table:
        """Run a query of the program's own, which only reads.

        ``timeout`` in seconds, ``limit`` in rows (``Table.truncated`` tells that it cut). Raises
        ``QueryRefused`` for a query that writes, ``QueryError`` for one that is wrong, ``StoreError`` where the store
        fails.
        """
        ...

    def run_adhoc(
        self,
        query: str,
        parameters: Parameters | None = None,
        *,
        write: bool = False,
        dry_run: bool = False,
        timeout: float | None = None,
        limit: int | None = None,
        memory_mb: int | None = None,
    ) -> Table:
        """Run a statement of a user's, in a transaction of its own, after the gate let it through.

        It may only read or, with ``write``, change nodes and relationships; with ``dry_run``, too, its changes are
        counted and undone. ``memory_mb`` bounds its memory beside the graph in the embedded store; Neo4j has settings
        of its own. ``QueryRefused`` for one that does more: it reads files, calls what is not allowed, administers.
        ``QueryError`` has its ``limit`` where it came to one. Otherwise as ``read``.
        """
        ...

    def write(self, work: Callable[[Transaction], T], *, timeout: float | None = None) -> T:
        """Run ``work`` in one transaction and commit it; ``work`` may run again where a cluster asks for it.

        Its statements are the program's own. ``timeout`` in seconds, for the whole transaction. Raises as ``read``.
        """
        ...

    def prepare(self) -> None:
        """Make constraints and indexes, where they are missing; record the version of the model."""
        ...

    def problems(self) -> list[tuple[str, str]]:
        """What ``prepare`` would have to make, or cannot: in one line each, with what to do about it."""
        ...

    def checkpoint(self) -> None:
        """Make all that was written visible to other readers and cheap to reopen."""
        ...

    def close(self) -> None:
        """Let go of the store. Closing twice is harmless."""
        ...

    def __enter__(self) -> Self:
        """The store itself: ``with open_graph() as graph`` closes it at the end."""
        ...

    def __exit__(self, *error: object) -> None:
        """Close the store."""
        ...


class ReadOnly:
    """A store as a transaction that only reads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        """Run one statement that reads."""
        return self._store.read(query, parameters)
