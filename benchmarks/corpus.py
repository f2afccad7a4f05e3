"""The made corpus: the same fictional minutes as the tests load, as many as are wanted."""

from __future__ import annotations

from collections.abc import Iterable

from graph.rows import Rows
from tests.graph.fixtures import made_rows

BOARDS = 20


def corpus(meetings: int) -> list[Rows]:
    """About ``meetings`` documents of 20 boards, each the minutes of one meeting with six items."""
    return made_rows(BOARDS, max(1, meetings // BOARDS))


def facts(documents: Iterable[Rows]) -> int:
    """How many nodes and relationships the documents state, the shared ones as often as they are stated."""
    return sum(1 + len(rows.nodes) + len(rows.relationships) for rows in documents)
