"""``trace`` and ``actions``: the questions asked most."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

from minutegraph.cli.commands import Command
from minutegraph.cli.console import tell
from minutegraph.cli.formats import Format, FormatOption, show, show_canned
from minutegraph.cli.places import place_of

BoardOption = Annotated[str | None, typer.Option(help="Only this board: its name, another name of it, or its id.")]
DayOption = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]


def trace(
    context: typer.Context,
    topic: Annotated[str, typer.Argument(metavar="TOPIC", help="The topic, in any spelling: EHE, home education.")],
    narrower: Annotated[bool, typer.Option("--narrower", help="Count narrower topics too.")] = False,
    since: DayOption = None,
    until: DayOption = None,
    form: FormatOption = Format.table,
) -> None:
    """Follow a topic from board to board.

    A timeline of every item that discusses it: the words used, what was decided, who was to do what, and the moves
    between boards. Other formats give one row for each item.
    """
    from minutegraph.app.asking import trace as trace_topic
    from minutegraph.cli.timeline import timeline

    with place_of(context).opened() as store:
        found = trace_topic(store, topic, narrower=narrower, since=_day(since), until=_day(until))
        wider = found
        if not found.steps.rows and not narrower:
            wider = trace_topic(store, topic, narrower=True, since=_day(since), until=_day(until))
    if len(wider.steps) > len(found.steps):
        tell(f"no item names {found.topic.name} itself; with --narrower {len(wider.steps):,} are found")
    show(found.steps, form, table_text=lambda _: timeline(found))


def actions(
    context: typer.Context,
    holder: Annotated[
        str | None, typer.Option(help="Only those of this person, group or organisation, by any name of theirs.")
    ] = None,
    board: BoardOption = None,
    status: Annotated[str | None, typer.Option(help="Only open, done or carried forward ones.")] = None,
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
    with place_of(context).opened() as store:
        day = _day(overdue)
        if recurring:
            table = asking.recurring_actions(store, holder=holder, board=board)
        elif day is not None:
            table = asking.overdue_actions(store, day, holder=holder, board=board)
        else:
            table = asking.actions(store, holder=holder, board=board, status=status)
    show_canned(table, form)


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


COMMANDS = (Command(trace, "trace"), Command(actions, "actions"))
