"""``query`` and ``cypher``: questions kept in files, and questions made up on the spot."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import place_of
from minutegraph.cli.output.console import emit
from minutegraph.cli.output.formats import Format, FormatOption, show, show_canned

if TYPE_CHECKING:
    from queries.catalog import CannedQuery

_CUT = ": --limit gives more, --limit 0 all"
ParameterOption = Annotated[list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE")]
SecondsOption = Annotated[float, typer.Option(min=0, help="Stop after so many seconds; 0 never.")]
RowsOption = Annotated[int, typer.Option(min=0, help="Stop after so many rows; 0 never.")]


def query(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="The query; its --help tells what it takes.")
    ] = None,
    parameters: ParameterOption = None,
    list_: Annotated[bool, typer.Option("--list", help="List the queries.")] = False,
    timeout: SecondsOption = 0,
    limit: RowsOption = 0,
    form: FormatOption = Format.table,
    help_: Annotated[bool, typer.Option("--help", "-h", help="Show this, or what the query NAME takes.")] = False,
) -> None:
    """Ask a canned query: minutegraph query topic-trace -p topic=EHE.

    With --list they are listed; query NAME --help tells what one takes and gives.
    """
    from graph.errors import UsageError
    from graph.store import Table
    from minutegraph.app.asking import ask
    from queries.catalog import CATALOG

    if list_:
        show(Table(("query", "answers"), tuple((one, CATALOG[one].title) for one in CATALOG)), form)
    elif help_:
        emit(_help(CATALOG[name]) if name else f"{context.get_help()}\n")
    elif name is None:
        raise UsageError("name a query, or list them with --list")
    else:
        CATALOG[name].bind(given := _pairs(parameters))  # a wrong call is told before the graph is opened
        with place_of(context).opened() as store:
            table = ask(store, name, timeout=timeout or None, limit=limit or None, **given)
        show_canned(table, form, cut=_CUT)


def cypher(
    context: typer.Context,
    text: Annotated[
        str | None, typer.Argument(metavar="QUERY", help="The query; - reads it from standard input.")
    ] = None,
    file: Annotated[Path | None, typer.Option(help="Read the query from a file.")] = None,
    parameters: ParameterOption = None,
    write: Annotated[bool, typer.Option("--write", help="Let it change nodes and relationships.")] = False,
    timeout: SecondsOption = 30,
    limit: RowsOption = 1000,
    form: FormatOption = Format.table,
) -> None:
    """Run Cypher: minutegraph cypher 'MATCH (b:Board) RETURN b.name AS board'.

    Parameters are JSON (-p least=3, -p 'names=["a", "b"]'), or else plain text (-p topic=EHE). It may only read,
    unless --write is given; files and the server's administration are always out of reach.
    """
    from minutegraph.app.asking import cypher as run_cypher

    wanted, given = _text(text, file), _json_values(_pairs(parameters))
    with place_of(context).opened() as store:
        table = run_cypher(store, wanted, given, write=write, timeout=timeout or None, limit=limit or None)
    if write and not table.columns:
        from minutegraph.cli.output.console import tell, warn

        warn(table.warnings)
        tell(f"{table.written:,} changes")
    else:
        show(table, form, cut=_CUT)


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


def _pairs(written: list[str] | None) -> dict[str, str]:
    from graph.errors import UsageError

    given: dict[str, str] = {}
    for pair in written or ():
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise UsageError(f"write a parameter as NAME=VALUE, not {pair}")
        if name in given:
            raise UsageError(f"the parameter {name} is given twice")
        given[name] = value
    return given


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

    from minutegraph.cli.output.tables import width
    from queries.docs import command

    parameters = [
        (
            f"-p {one.name}=",
            f"{one.description} ({one.type}{'' if one.required else f', default {one.default_as_written}'})",
        )
        for one in canned.parameters
    ]
    columns = [(column.name, f"{column.description} ({column.type})") for column in canned.columns]
    lines = [f"{canned.name}: {canned.title}", "", *wrap(canned.description, width())]
    lines += ["", "Parameters:", *(_aligned(parameters) or ["  none"]), "", "Columns:", *_aligned(columns)]
    return "\n".join([*lines, "", f"Example: {command(canned)}", ""])


def _aligned(pairs: list[tuple[str, str]]) -> list[str]:
    from textwrap import wrap

    from minutegraph.cli.output.tables import width

    margin = max((len(name) for name, _ in pairs), default=0) + 4
    indent = " " * margin
    return [
        line
        for name, text in pairs
        for line in wrap(text, width(), initial_indent=f"  {name}".ljust(margin), subsequent_indent=indent)
    ]


COMMANDS = (
    Command(query, "query", {"add_help_option": False}),
    Command(cypher, "cypher"),
)
