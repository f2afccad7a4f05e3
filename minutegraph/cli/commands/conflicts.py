"""``conflicts``: where two records of one meeting disagree."""

from __future__ import annotations

from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.commands.actions import BoardOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.output.formats import Format, FormatOption, show_canned


def conflicts(
    context: typer.Context,
    board: BoardOption = None,
    settled: Annotated[
        bool, typer.Option("--settled", help="Also what confirmed minutes changed in the draft that they supersede.")
    ] = False,
    form: FormatOption = Format.table,
) -> None:
    """Show where two documents say otherwise of one meeting, and neither supersedes the other.

    Both readings are kept. Only one document of a meeting's copies counts; this shows what the others say.
    """
    from minutegraph.app.asking import ask

    with location_of(context).opened() as store:
        table = ask(store, "conflicts", board=board, settled=settled)
    show_canned(table, form)


COMMANDS = (Command(conflicts, "conflicts"),)
