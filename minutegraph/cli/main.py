"""The program: its options for all commands, its commands, and how it ends."""

from __future__ import annotations

import errno
import os
import sys
import warnings
from typing import Annotated

import typer

from minutegraph import __version__
from minutegraph.cli.options.graph import GraphLocation
from minutegraph.cli.output.console import leave_stdout, tell_error, utf8, warn
from minutegraph.cli.program import Program

_UNWRITABLE = (errno.ENOSPC, errno.EBADF, errno.EIO, errno.EPIPE, errno.EDQUOT)  # what only writing fails with
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


def _show_warning(message: Warning | str, category: type[Warning], *_: object) -> None:
    """What the program itself warns of is a line for its user; what libraries say to programmers is none."""
    if category.__module__.partition(".")[0] in ("minutegraph", "loaders", "graph", "queries"):
        warn([str(message)])


def main() -> None:
    """Run the program; whatever goes wrong becomes one line on standard error."""
    utf8()
    warnings.showwarning = _show_warning  # type: ignore[assignment]
    from graph.errors import MinutegraphError, UsageError

    try:
        app(prog_name="minutegraph")
    except UsageError as error:
        tell_error(str(error), error.detail)
        sys.exit(2)
    except MinutegraphError as error:
        tell_error(f"{error} ({error.remedy})" if error.remedy else str(error), error.detail)
        sys.exit(1)
    except KeyboardInterrupt:
        tell_error("interrupted")
        sys.exit(130)
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _UNWRITABLE:
            leave_stdout()
            tell_error(f"cannot write to standard output: {error.strerror}")
            sys.exit(1)
        if os.environ.get("MINUTEGRAPH_DEBUG"):
            raise
        text = f"{type(error).__name__}: {error}".partition("\n")[0]
        tell_error(f"this is a bug in minutegraph: {text}", "MINUTEGRAPH_DEBUG=1 shows where it happened")
        sys.exit(1)
