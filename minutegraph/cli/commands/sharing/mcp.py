"""``mcp``: the graph's questions as tools for an assistant (Model Context Protocol)."""

from __future__ import annotations

from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.commands.sharing.serve import opener
from minutegraph.cli.options.graph import location_of


def mcp(
    context: typer.Context,
    no_cypher: Annotated[bool, typer.Option("--no-cypher", help="Offer no ad hoc Cypher.")] = False,
) -> None:
    """Offer the graph's questions as tools to an assistant, over standard input and output.

    An assistant that speaks the Model Context Protocol starts this command itself. It can search, show, trace, and ask
    each canned query; every answer carries the words that state it and the link to their source. Nothing is written.
    """
    from graph.errors import UsageError

    try:
        import mcp as _sdk  # noqa: F401
    except ImportError:
        raise UsageError("mcp needs its extra: pip install 'minutegraph[mcp]'") from None
    from minutegraph.assistant import server_of

    server_of(opener(location_of(context)), cypher=not no_cypher).run("stdio")


COMMANDS = (Command(mcp, "mcp"),)
