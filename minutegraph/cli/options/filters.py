"""Options that narrow an answer down: the board, the days, and the day at which it is asked."""

from __future__ import annotations

from typing import Annotated

import typer

from minutegraph.cli.options.completing import names_of

BoardOption = Annotated[
    str | None,
    typer.Option(
        metavar="BOARD",
        autocompletion=names_of("Board"),
        help="Only this board: a name of it, part of one, initials, or its id.",
    ),
]
CouncilOption = Annotated[
    str | None,
    typer.Option(
        metavar="COUNCIL",
        autocompletion=names_of("Organisation"),
        help="Only boards that this council, trust or school runs: a name of it, part of one, or its id.",
    ),
]
SinceOption = Annotated[
    str | None, typer.Option(metavar="DAY", help="From this day on: 2022-03-31, March 2022, 2022, Monday, yesterday.")
]
UntilOption = Annotated[str | None, typer.Option(metavar="DAY", help="Up to this day, month or year, included.")]
