"""The Store protocol: all that the rest of the program knows about where a graph is kept.

A store runs Cypher with parameters and gives rows of plain Python values. Reads see committed facts; writes
happen in a transaction that takes effect whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol, TypeVar

Value = None | bool | int | float | str | date | list["Value"] | dict[str, "Value"]
Parameters = Mapping[str, object]
T = TypeVar("T")


@dataclass(frozen=True)
class Table:
    """The answer to a query.

    ``columns`` in the order of RETURN; ``rows`` hold one value for each column. ``warnings`` are lines for the
    user (a rule of the store, a cut). ``truncated`` says that a row limit cut the answer. ``changes`` counts what the
    statement changed: ``nodes_created``, ``relationships_deleted``, ``properties_set`` and so on.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    warnings: tuple[str, ...] = ()
    truncated: bool = False
    changes: Mapping[str, int] = field(default_factory=dict, compare=False)

    @property
    def written(self) -> int:
        """The number of all changes."""
        return sum(self.changes.values())

    def first(self, limit: int | None) -> Table:
        """The table with at most ``limit`` rows; ``truncated`` where that cut."""
        if limit is None or len(self.rows) <= limit:
            return self
        return replace(self, rows=self.rows[:limit], truncated=True)

    def dicts(self) -> list[dict[str, Value]]:
        """Each row as a dictionary from column to value."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def __iter__(self) -> Iterator[dict[str, Value]]:
        return iter(self.dicts())

    def __len__(self) -> int:
        return len(self.rows)


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
