"""``actions``: who is to do what."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, Annotated, Any

import typer

from minutegraph.cli.command import Command, GroupedOptions
from minutegraph.cli.options.completing import choices_of, names_of
from minutegraph.cli.options.filters import BoardOption, SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.options.words import WordsOption, stated
from minutegraph.cli.output.console import tell
from minutegraph.cli.output.formats import Format

if TYPE_CHECKING:
    from graph.store import Table

_LAST_MINUTES = "the last minutes"
_AMBIGUOUS = "(ambiguous)"
_WHO = ("holders", "others", "held_before")


class _DayMayBeLeftOut(GroupedOptions):
    """``--overdue`` takes a day, and may stand alone: then it is the day of the last minutes."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        told = [
            f"{word}={_LAST_MINUTES}" if word == "--overdue" and following.startswith("-") else word
            for word, following in zip_longest(args, args[1:], fillvalue="-")
        ]
        return super().parse_args(ctx, told)


def actions(
    context: typer.Context,
    holder: Annotated[
        str | None,
        typer.Option(
            autocompletion=names_of("Person", "Group", "Organisation"),
            help="Only those of this person, group or organisation, by any name of theirs.",
        ),
    ] = None,
    board: BoardOption = None,
    status: Annotated[
        str | None,
        typer.Option(
            autocompletion=choices_of("actions", "status"),
            help="unfinished (all that are not said to be done or closed), open, done, carried forward or closed.",
        ),
    ] = None,
    outcome: Annotated[
        str | None,
        typer.Option(
            autocompletion=choices_of("actions", "outcome"),
            help="What later minutes tell: done, progressed, repeated, changed hands, changed, closed, not mentioned.",
        ),
    ] = None,
    since: SinceOption = None,
    until: UntilOption = None,
    recurring: Annotated[
        bool, typer.Option("--recurring", help="Tasks raised again and again, and who holds them.")
    ] = False,
    overdue: Annotated[
        str | None,
        typer.Option(metavar="[DAY]", help="Those overdue on this day; without one, at the board's last minutes."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DAY", help="Count the age of recurring tasks to this day, or today; else to the last minutes."
        ),
    ] = None,
    words: WordsOption = False,
    *,
    rows: RowOptions,
) -> None:
    """Show the tasks that boards gave to somebody."""
    from graph.errors import UsageError
    from minutegraph.app.questions import asking
    from minutegraph.app.questions.sought import looked_for

    if sum((recurring, overdue is not None, status is not None or outcome is not None)) > 1:
        raise UsageError("--recurring, --overdue and --status or --outcome are three questions: ask one at a time")
    if as_of is not None and not (recurring or overdue == _LAST_MINUTES):
        raise UsageError("--as-of goes with --recurring or --overdue")
    day = asking.the_day(as_of, last=True)
    asked: dict[str, Any] = {"board": board, "since": since, "until": until}
    query = "recurring-actions" if recurring else "overdue-actions" if overdue is not None else "actions"
    if query != "actions" or holder is not None:
        asked["holder"] = holder
    if query == "overdue-actions":
        asked["at"] = day if overdue == _LAST_MINUTES else overdue
    elif query == "actions":
        asked |= {"status": status, "outcome": outcome}
        query = query if holder is None else "holder-actions"
    with location_of(context).opened() as store:
        table = asking.ask(store, query, **asked)
        nothing = looked_for(store, table, query, asked)
        text = stated(store, table) if words else None
    if recurring and text is None and not rows.wide:
        from minutegraph.cli.output.recurring import recurring_text

        rows.show(table, table_text=lambda chains: recurring_text(chains, day), nothing=nothing)
    else:
        told = _with_silence_told(table) if rows.chosen is Format.table else table
        rows.show(told, query=query, table_text=text, nothing=nothing)
    if rows.chosen is Format.table and any(_AMBIGUOUS in str(row.get(name)) for row in table for name in _WHO):
        tell(f"{_AMBIGUOUS}: what is printed there, such as initials, fits more than one person or group")


def _with_silence_told(table: Table) -> Table:
    """The table as people read it: that a task was not mentioned since, beside that it is not said to be done."""
    if not {"status", "outcome"} <= set(table.columns):
        return table
    from minutegraph.rendering.outcomes import status_text

    place = table.columns.index("status")
    told = (status_text(str(row["status"]), str(row["outcome"] or "")) for row in table.dicts())
    rows = ((*row[:place], one, *row[place + 1 :]) for row, one in zip(table.rows, told, strict=True))
    return replace(table, rows=tuple(rows))


COMMANDS = (Command(actions, "actions", {"cls": _DayMayBeLeftOut}),)
