"""``backup`` and ``restore``: a graph folder as one file, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.output.console import tell


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")] = False,
) -> None:
    """Write the whole graph to one file, for the user alone.

    Others may read and write meanwhile; while somebody writes, it is the graph as of the last checkpoint.
    """
    from graph.stores.embedded.backups import backup as write

    nodes = write(_folder(context, "neo4j-admin database dump"), file, overwrite=overwrite)
    tell(f"{nodes:,} nodes written to {file}")


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that backup wrote.")],
    replace: Annotated[bool, typer.Option("--replace", help="Replace a graph that is already there.")] = False,
) -> None:
    """Replace the graph with that of a backup, whole or not at all.

    Others may read meanwhile: they see the other graph with their next question.
    """
    from graph.stores.embedded.backups import restore as put_back

    folder = _folder(context, "neo4j-admin database load")
    nodes = put_back(file, folder, replace=replace)
    tell(f"{nodes:,} nodes restored to {folder}")


def _folder(context: typer.Context, instead: str) -> Path:
    from graph.errors import UsageError
    from graph.stores import is_address
    from minutegraph.settings import Settings

    place = location_of(context).given or Settings().graph
    if is_address(place):
        raise UsageError(f"this is for graphs in folders: a Neo4j has {instead}")
    return Path(place)


COMMANDS = (Command(backup, "backup"), Command(restore, "restore"))
