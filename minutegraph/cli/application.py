"""The program as typer has it: its options for all commands, and the commands."""

from __future__ import annotations

from typing import Annotated

import typer

from minutegraph import __version__
from minutegraph.cli import front
from minutegraph.cli.options.graph import GraphLocation
from minutegraph.cli.program import Program

app = typer.Typer(
    name="minutegraph",
    cls=Program,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"minutegraph {__version__}")
        raise typer.Exit


@app.callback(help=front.ABOUT)
def options(
    context: typer.Context,
    graph: Annotated[
        str | None,
        typer.Option(metavar="PLACE", help=front.GRAPH),
    ] = None,
    database: Annotated[str | None, typer.Option(metavar="NAME", help=front.DATABASE)] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help=front.VERSION)] = False,
) -> None:
    """Know where the graph is."""
    context.obj = GraphLocation(graph, database)
