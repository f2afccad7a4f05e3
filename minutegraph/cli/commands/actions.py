"""``actions``: who is to do what."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.output.formats import Format, FormatOption, show, show_canned

BoardOption = Annotated[str | None, typer.Option(help="Only this board: its name, another name of it, or its id.")]


def actions(
    context: typer.Context,
    holder: Annotated[
        str | None, typer.Option(help="Only those of this person, group or organisation, by any name of theirs.")
    ] = None,
    board: BoardOption = None,
    status: Annotated[str | None, typer.Option(help="Only open, done, carried forward or closed ones.")] = None,
    recurring: Annotated[
        bool, typer.Option("--recurring", help="Tasks raised again and again, and who holds them.")
    ] = False,
    overdue: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Those overdue at this date.")
    ] = None,
    form: FormatOption = Format.table,
) -> None:
    """Show the tasks that boards gave to somebody."""
    from graph.errors import UsageError
    from minutegraph.app import asking

    if sum((recurring, overdue is not None, status is not None)) > 1:
        raise UsageError("--recurring, --overdue and --status are three questions: ask one at a time")
    with location_of(context).opened() as store:
        day = _day(overdue)
        if recurring:
            table = asking.recurring_actions(store, holder=holder, board=board)
        elif day is not None:
            table = asking.overdue_actions(store, day, holder=holder, board=board)
        else:
            table = asking.actions(store, holder=holder, board=board, status=status)
    if recurring:
        from minutegraph.cli.output.recurring import recurring_text

        show(table, form, table_text=lambda rows: recurring_text(rows, date.today()))
    else:
        show_canned(table, form)


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


COMMANDS = (Command(actions, "actions"),)
