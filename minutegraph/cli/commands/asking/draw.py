"""``draw``: pictures of boards, people, topics and attendance."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.filters import BoardOption, SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.output.console import tell


class What(StrEnum):
    """What there is to draw."""

    boards = "boards"
    people = "people"
    topics = "topics"
    attendance = "attendance"


def draw(
    context: typer.Context,
    what: Annotated[
        What,
        typer.Argument(
            metavar="boards|people|topics|attendance",
            help="boards (which share people and topics), people (who works with whom), topics (over time), or "
            "attendance (of the board that --board names).",
        ),
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="The file: .svg, or .html with a table beside it.")
    ],
    board: BoardOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    most: Annotated[int, typer.Option(min=2, max=200, help="The most names to draw.")] = 40,
) -> None:
    """Draw a picture: boards that share people, who works with whom, topics over time, who came.

    What it leaves out is told in it. The same graph gives the same bytes; the file needs no network.
    """
    from graph.errors import UsageError
    from minutegraph.rendering.grids import draw as drawn

    if output.suffix.lower() not in (".svg", ".html", ".htm"):
        raise UsageError(f"a picture is written to a file that ends in .svg or .html, not to {output}")
    if what is What.attendance and board is None:
        raise UsageError("attendance is of one board: --board names it")
    with location_of(context).opened() as store:
        made = drawn(store, what, board=board, since=since, until=until, most=most)
    made.save(output)
    tell(f"{made.title}: {made.summary} Written to {output}")


COMMANDS = (Command(draw, "draw"),)
