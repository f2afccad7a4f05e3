"""``boards``: which there are, which may be one, and what people decide about it."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from minutegraph.cli.command import Command, ListingGroup
from minutegraph.cli.commands.deciding.people import DecisionsOption, NoteOption, decide_all, decision_file, undo
from minutegraph.cli.options.completing import names_of
from minutegraph.cli.options.filters import CouncilOption, SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of, settle_first
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.output.console import tell

BoardArgument = Annotated[
    str, typer.Argument(metavar="BOARD", autocompletion=names_of("Board"), help="Any name, or the id, of the board.")
]

group = typer.Typer(
    cls=ListingGroup,
    rich_markup_mode=None,
    add_completion=False,
    help="Show the boards of the graph; decide which of them are one.",
)


def list_boards(
    context: typer.Context,
    council: CouncilOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    *,
    rows: RowOptions,
) -> None:
    """Show the boards, their councils, and how many of their meetings are loaded. The word list may be left out.

    With --since or --until, those boards that met then.
    """
    from minutegraph.app.questions import asking
    from minutegraph.app.questions.sought import looked_for

    asked: dict[str, Any] = {"council": council, "since": since, "until": until}
    with location_of(context).opened() as store:
        settle_first(store)
        table = asking.ask(store, "boards", **asked)
        nothing = looked_for(store, table, "boards", asked) if any(asked.values()) else "no board: load minutes first"
    rows.show(table, query="boards", nothing=nothing)


def review(
    context: typer.Context,
    decisions: DecisionsOption = None,
    again: Annotated[bool, typer.Option("--again", help="Ask again where the answer was: unsure.")] = False,
) -> None:
    """Look at pairs of boards that may be one, and decide.

    Each pair is shown with its reasons; the answer is written to the file at once. At the end the graph follows, and
    the people of both boards are compared anew. Press q to stop; you can resume later.
    """
    from minutegraph.app.identity.decisions import open_board_pairs
    from minutegraph.cli.commands.deciding.people import review_pairs

    file = decision_file(decisions)
    with location_of(context).opened() as store:
        pairs = open_board_pairs(store, file, again=again)
        if not pairs:
            tell("no pair of boards is open: nothing to decide")
            return
        review_pairs(store, file, pairs)


def merge(
    context: typer.Context,
    first: BoardArgument,
    second: BoardArgument,
    note: NoteOption = "",
    decisions: DecisionsOption = None,
) -> None:
    """Decide that two boards are one."""
    from graph.schema import Board
    from minutegraph.app.identity.decisions import merge as merge_boards

    decide_all(context, decisions, lambda store, file: [merge_boards(store, file, first, second, note, Board)])


def split(
    context: typer.Context,
    name: BoardArgument,
    parts: Annotated[
        list[str], typer.Argument(metavar="KEY", help="The keys, or names as printed, that are another board's.")
    ],
    note: NoteOption = "",
    decisions: DecisionsOption = None,
) -> None:
    """Decide that some names of a board are another board's. A wrong KEY lists those that there are."""
    from graph.schema import Board
    from minutegraph.app.identity.decisions import split as split_board

    decide_all(context, decisions, lambda store, file: split_board(store, file, name, parts, note, Board))


for command in (
    Command(list_boards, "list"),
    Command(review, "review"),
    Command(merge, "merge"),
    Command(split, "split"),
    Command(undo, "undo"),
):
    command.add_to(group)
