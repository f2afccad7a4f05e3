"""The option that shows rows with the words that state them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from graph.store import Store, Table

WordsOption = Annotated[
    bool, typer.Option("--words", help="Instead of a table, the words that state each row, marked in their place.")
]


def stated(store: Store, table: Table) -> Callable[[Table], str]:
    """The text of an answer that shows the words of each row. Raises ``UsageError`` where no words state its rows."""
    from minutegraph.app.questions.showing import words_of
    from minutegraph.cli.output.source import words_text

    places = words_of(store, table)
    return lambda _: words_text(table, places)
