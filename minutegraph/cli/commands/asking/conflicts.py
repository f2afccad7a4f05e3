"""``conflicts``: where two records of one meeting disagree."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.filters import BoardOption, SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.rows import RowOptions


def conflicts(
    context: typer.Context,
    board: BoardOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    settled: Annotated[
        bool, typer.Option("--settled", help="Also what confirmed minutes changed in the draft that they supersede.")
    ] = False,
    *,
    rows: RowOptions,
) -> None:
    """Show where two documents disagree about one meeting, and neither supersedes the other.

    Both readings are kept. Only one document of a meeting's copies counts; this shows what the others say.
    """
    from minutegraph.app.questions.asking import ask
    from minutegraph.app.questions.sought import looked_for

    asked: dict[str, Any] = {"board": board, "since": since, "until": until, "settled": settled}
    with location_of(context).opened() as store:
        table = ask(store, "conflicts", **asked)
        nothing = looked_for(store, table, "conflicts", asked)
    rows.show(table, query="conflicts", nothing=nothing)


COMMANDS = (Command(conflicts, "conflicts"),)
