"""The graph that a command works on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from graph.store import Store


@dataclass(frozen=True)
class GraphLocation:
    """What ``--graph`` and ``--database`` say, if they say anything."""

    given: str | None
    database: str | None = None

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """Open the graph, and close it however the command ends; a missing password is asked for on a terminal."""
        from minutegraph.app.places import needs_password, open_graph

        password = None
        if needs_password(self.given) and sys.stdin.isatty() and sys.stderr.isatty():
            password = typer.prompt(
                "Password of Neo4j (Enter for none)", hide_input=True, default="", show_default=False, err=True
            )
        store = open_graph(self.given, password=password or None, database=self.database)
        try:
            yield store
        finally:
            store.close()


def location_of(context: typer.Context) -> GraphLocation:
    """The place that the program was called with."""
    place = context.obj
    assert isinstance(place, GraphLocation)
    return place


def settle_first(store: Store) -> None:
    """Complete what an interrupted command left in the graph, and tell of it; or tell why that cannot be now."""
    from graph.errors import StoreError
    from graph.unfinished import complete, interrupted_commands, pending
    from minutegraph.cli.output.console import tell

    left = 0
    try:
        left = complete(store)
        if left:
            tell(f"completed what an interrupted command left: {left:,} nodes were pending")
    except StoreError as error:
        left = pending(store)
        tell(f"{left:,} nodes are pending, which a command left or is working on, and cannot be completed now: {error}")
    for command in interrupted_commands(store) if left else ():
        tell(f"the command {command} did not come to its end: the same command again completes it")
