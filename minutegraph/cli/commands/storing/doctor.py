"""``doctor``: whether the graph is whole and can be used."""

from __future__ import annotations

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.rows import RowOptions


def doctor(context: typer.Context, *, rows: RowOptions) -> None:
    """Look for what is wrong with the graph, and say what to do about it.

    It looks at the model's version, at constraints and indexes, for what an interrupted command left, and for decisions
    on facts that do not stand any more. It tells how much room is left, which programs that convert files are found,
    and the versions of all. Nothing is changed. Ends with 1 where something is to be done.
    """
    from minutegraph.app.diagnosis import diagnose, is_well

    with location_of(context).opened() as store:
        table = diagnose(store)
    rows.show(table)
    if not is_well(table):
        raise typer.Exit(1)


COMMANDS = (Command(doctor, "doctor"),)
