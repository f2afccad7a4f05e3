"""The program as typer has it: its options for all commands, and the commands."""

from __future__ import annotations

from typing import Annotated

import typer

from minutegraph import __version__
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


@app.callback()
def options(
    context: typer.Context,
    graph: Annotated[
        str | None,
        typer.Option(
            metavar="PLACE",
            help="Where the graph is: a folder, or the address of a Neo4j (neo4j://HOST). MINUTEGRAPH_GRAPH sets it "
            "too; else it is the folder .minutegraph. It may also follow the command.",
        ),
    ] = None,
    database: Annotated[
        str | None, typer.Option(metavar="NAME", help="The database of a Neo4j. NEO4J_DATABASE sets it too.")
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Turn the minutes of public boards into a knowledge graph and ask it questions.

    A Neo4j is asked with NEO4J_USER and NEO4J_PASSWORD from the environment, a password from the keyring, or a prompt.
    Results go to standard output, all else to standard error. The program ends with 0 where all is well, 1 where
    something failed, 2 for a usage error.
    """
    context.obj = GraphLocation(graph, database)
