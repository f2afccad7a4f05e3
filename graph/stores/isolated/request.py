"""What is asked of a query process, and what it may take."""

from __future__ import annotations

from dataclasses import dataclass

from graph.store import Parameters

MEMORY_MB = 1000
MAX_ANSWER_BYTES = 200_000_000  # of rows, packed
OUT_OF_MEMORY = 77  # how a process ends that may have no more


@dataclass(frozen=True)
class Request:
    """A statement with its parameters; ``timeout`` in seconds, ``limit`` in rows.

    ``memory_mb`` is what it may take beside the graph itself. With ``write`` it may change the graph, and with
    ``dry_run`` too the changes are counted and undone.
    """

    query: str
    parameters: Parameters
    timeout: float | None = None
    limit: int | None = None
    memory_mb: int | None = MEMORY_MB
    write: bool = False
    dry_run: bool = False
