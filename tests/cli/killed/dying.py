"""The program, killed at its Nth write: ``python -m tests.cli.killed.dying N --graph PLACE COMMAND ...``."""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from graph.stores.embedded import EmbeddedStore
from graph.stores.neo4j import Neo4jStore
from minutegraph.cli.main import main


def die_at(last: int) -> None:
    """Kill this process once ``last`` transactions of writing are committed."""
    made = 0

    def counted(write: Any) -> Any:
        def counting(self: object, work: Any, **more: Any) -> object:
            nonlocal made
            result = write(self, work, **more)
            made += 1
            if made == last:
                os.kill(os.getpid(), signal.SIGKILL)
            return result

        return counting

    for store in (EmbeddedStore, Neo4jStore):
        store.write = counted(store.write)  # type: ignore[method-assign]


if __name__ == "__main__":
    die_at(int(sys.argv.pop(1)))
    main()
