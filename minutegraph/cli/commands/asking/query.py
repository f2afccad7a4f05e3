"""``query`` and ``cypher``: questions kept in files, and questions made up on the spot."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.parameters import OPEN, ParameterOption, pairs_of, written_as_options
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.options.words import WordsOption, stated
from minutegraph.cli.output.console import emit

if TYPE_CHECKING:
    from graph.store import Table
    from queries.catalog import CannedQuery

_ONE = {"nodes": "node", "relationships": "relationship", "properties": "property", "labels": "label"}
_CUT = ": --limit gives more, --limit 0 all"
SecondsOption = Annotated[float, typer.Option(min=0, help="Time limit in seconds (0: none).")]
RowsOption = Annotated[int, typer.Option(min=0, help="Limit of rows (0: none).")]


def _names(incomplete: str) -> list[str]:
    """The queries whose names begin so, for the shell to complete."""
    from queries.catalog import CATALOG

    return [name for name in CATALOG if name.startswith(incomplete)]


def query(
    context: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(metavar="NAME", autocompletion=_names, help="The query; its --help tells what it takes."),
    ] = None,
    parameters: ParameterOption = None,
    list_: Annotated[bool, typer.Option("--list", help="List the queries.")] = False,
    timeout: SecondsOption = 0,
    limit: RowsOption = 0,
    words: WordsOption = False,
    help_: Annotated[bool, typer.Option("--help", "-h", help="Show this, or what the query NAME takes.")] = False,
    *,
    rows: RowOptions,
) -> None:
    """Ask a canned query: minutegraph query topic-trace --topic EHE.

    --list lists them; query NAME --help lists its parameters and columns. A parameter is given as --topic EHE or as
    -p topic=EHE.
    """
    from graph.errors import UsageError
    from graph.store import Table
    from minutegraph.app.questions.asking import ask
    from minutegraph.app.questions.sought import looked_for
    from queries.catalog import CATALOG

    if list_:
        rows.show(Table(("query", "answers"), tuple((one, CATALOG[one].title) for one in CATALOG)))
    elif help_:
        emit(_help(CATALOG[name]) if name else f"{context.get_help()}\n")
    elif name is None:
        raise UsageError("name a query, or list them with --list")
    elif name.startswith("-"):
        raise UsageError(f"name the query before its parameters: minutegraph query NAME {name} ...")
    else:
        canned = CATALOG[name]
        given = pairs_of([*(parameters or ()), *written_as_options(context.args, canned)])
        canned.bind(given)  # a wrong call is told before the graph is opened
        with location_of(context).opened() as store:
            table = ask(store, name, timeout=timeout or None, limit=limit or None, **given)
            nothing = looked_for(store, table, name, given)
            text = stated(store, table) if words else None
        rows.show(table, query=name, table_text=text, cut=_CUT, nothing=nothing)


def cypher(
    context: typer.Context,
    text: Annotated[
        str | None, typer.Argument(metavar="QUERY", help="The query; - reads it from standard input.")
    ] = None,
    file: Annotated[Path | None, typer.Option(help="Read the query from a file.")] = None,
    parameters: ParameterOption = None,
    write: Annotated[bool, typer.Option("--write", help="Allow it to change nodes and relationships.")] = False,
    timeout: SecondsOption = 30,
    limit: RowsOption = 1000,
    memory_limit: Annotated[
        int, typer.Option(min=50, metavar="MB", help="Memory that it may take beside the graph, in the embedded store.")
    ] = 1000,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before --write changes anything.")] = False,
    *,
    rows: RowOptions,
) -> None:
    """Run Cypher: minutegraph cypher 'MATCH (b:Board) RETURN b.name AS board'.

    Parameters are JSON (-p least=3, -p 'names=["a", "b"]'), or else plain text (-p topic=EHE). It may only read,
    unless --write is given; files and the server's administration are always out of reach. With --write it says how
    many nodes and relationships would change, and asks.
    """
    from graph.gate import run_adhoc
    from minutegraph.cli.output.console import tell, warn

    wanted, given = _text(text, file), _json_values(pairs_of(parameters or ()))
    if write and not yes:
        _require_terminal()
    with location_of(context).opened() as store:
        run = partial(
            run_adhoc, store, wanted, given, timeout=timeout or None, limit=limit or None, memory_mb=memory_limit
        )
        if write and not yes and not _is_agreed(run(write=True, dry_run=True)):
            tell("nothing was changed")
            raise typer.Exit(1)
        table = run(write=write)
    if write and not table.columns:
        warn(table.warnings)
        tell(changes_text(table))
    else:
        rows.show(table, cut=_CUT)


def changes_text(table: Table) -> str:
    """What a statement changes, in words: "3 nodes created, 1 relationship deleted"."""
    told = []
    for name, count in table.changes.items():
        what, _, done = name.rpartition("_")
        told.append(f"{count:,} {_ONE[what] if count == 1 and what in _ONE else what} {done}")
    return ", ".join(told) or "no changes"


def _require_terminal() -> None:
    from graph.errors import UsageError

    if not sys.stdin.isatty():
        raise UsageError("--write asks before it changes anything, and nobody can answer here: --yes goes ahead")


def _is_agreed(table: Table) -> bool:
    from minutegraph.cli.output.console import ask, tell

    if not table.changes:
        tell("it would change nothing")
        return True
    answer = ask(f"It would change: {changes_text(table)}. Go ahead? [y/N] ")
    return (answer or "").strip().casefold() in ("y", "yes")


def _text(text: str | None, file: Path | None) -> str:
    from graph.errors import UsageError

    if (text is None) == (file is None):
        raise UsageError("give one query: as an argument, with --file, or - for standard input")
    try:
        if file is not None:
            return file.read_text(encoding="utf-8-sig")
        return sys.stdin.read() if text == "-" else str(text)
    except OSError as error:
        raise UsageError(f"cannot read {file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file or 'standard input'} is not UTF-8 text") from error


def _json_values(given: dict[str, str]) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, text in given.items():
        try:
            values[name] = json.loads(text)
        except ValueError:
            values[name] = text
    return values


def _help(canned: CannedQuery) -> str:
    from textwrap import wrap

    from minutegraph.cli.output.columns import width
    from queries.docs import command

    parameters = [
        (
            f"--{one.name}",
            f"{one.description} ({one.type_as_written}{'' if one.required else f', default {one.default_as_written}'})",
        )
        for one in canned.parameters
    ]
    columns = [(column.name, f"{column.description} ({column.type})") for column in canned.columns]
    lines = [f"{canned.name}: {canned.title}", "", *wrap(canned.description, width())]
    lines += ["", "Parameters:", *(_aligned(parameters) or ["  none"]), "", "Columns:", *_aligned(columns)]
    return "\n".join([*lines, "", f"Example: {command(canned)}", ""])


def _aligned(pairs: list[tuple[str, str]]) -> list[str]:
    from textwrap import wrap

    from minutegraph.cli.output.columns import width

    margin = max((len(name) for name, _ in pairs), default=0) + 4
    indent = " " * margin
    return [
        line
        for name, text in pairs
        for line in wrap(text, width(), initial_indent=f"  {name}".ljust(margin), subsequent_indent=indent)
    ]


COMMANDS = (
    Command(query, "query", {"add_help_option": False, "context_settings": OPEN}),
    Command(cypher, "cypher"),
)
