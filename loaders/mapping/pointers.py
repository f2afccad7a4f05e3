"""What an item says of other meetings: kept with its document until linking finds what is meant."""

from __future__ import annotations

from collections.abc import Iterator

from graph.rows import Outcome, Reference
from graph.schema import Ref
from loaders.minutes import Item


def references_of(item: Item, ref: Ref, board: str | None) -> Iterator[Reference]:
    """The minutes that the item, the node ``ref``, points to by number; ``board`` is the id of its board."""
    for found in item.references:
        yield Reference(
            item=ref.id, board=board, number=found.number, heading=found.heading,
            quote=found.text, start=found.start, end=found.end,
        )  # fmt: skip


def outcomes_of(item: Item, ref: Ref, board: str | None) -> Iterator[Outcome]:
    """What the item says became of earlier tasks; none where the board is unknown, for whose tasks could they be?"""
    if board is None:
        return
    for found in item.outcomes:
        yield Outcome(
            item=ref.id, board=board, status=found.status, number=found.number,
            quote=found.text, start=found.start, end=found.end,
        )  # fmt: skip
