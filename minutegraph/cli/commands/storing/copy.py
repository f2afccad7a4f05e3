"""``copy``: a graph from one place to another."""

from __future__ import annotations

from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import GraphLocation
from minutegraph.cli.output.console import tell


def copy(
    source: Annotated[str, typer.Argument(metavar="FROM", help="The graph: a folder, or the address of a Neo4j.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="A new folder, or the address of an empty Neo4j.")],
) -> None:
    """Copy a whole graph from one place to another, between folders and Neo4j.

    Decisions about people go along. If copying is interrupted, run it again: it begins anew.
    """
    from graph.copying import copy_graph
    from graph.errors import UsageError

    if source == target:
        raise UsageError("FROM and TO are the same place")
    with GraphLocation(source).opened() as one, GraphLocation(target).opened() as other:
        nodes, relationships = copy_graph(one, other)
    tell(f"{nodes:,} nodes and {relationships:,} relationships copied from {source} to {target}")


COMMANDS = (Command(copy, "copy"),)
