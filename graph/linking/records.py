"""What documents tell of other minutes stays with them as JSON, and is looked up anew whenever its board is linked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from graph.identity.index import register
from graph.linking.order import Held, held
from graph.rows import MeetingReference, Outcome, Passages, Reference
from graph.schema import Ref
from graph.store import Transaction

T = TypeVar("T", Reference, MeetingReference, Outcome, Passages)

_PROPERTIES: dict[type[object], str] = {
    Reference: "references",
    MeetingReference: "meeting_references",
    Outcome: "outcomes",
    Passages: "passages",
}
_MEETINGS = """
UNWIND $items AS id
MATCH (:AgendaItem {id: id})-[:PART_OF*0..5]->(:AgendaItem)<-[:HAS_ITEM]-(m:Meeting)
RETURN DISTINCT id AS item, m.id AS meeting, m.date AS day, m.start_time AS start_time
"""


class Place(NamedTuple):
    """The meeting of an item, and when it was held, where that is known."""

    meeting: str
    held: Held | None


def load_records(transaction: Transaction, board: str, kind: type[T]) -> list[tuple[str, T]]:
    """All of a kind that documents tell of the board under any of its keys, each after the id of its document."""
    query = (
        f"MATCH (:Board {{id: $board}})-[:NAMED_IN]->(d:Document) WHERE d.{_PROPERTIES[kind]} IS NOT NULL "
        f"RETURN DISTINCT d.id AS document, d.{_PROPERTIES[kind]} AS told"
    )
    rows = transaction.run(query, {"board": board}).dicts()
    if not rows:
        return []
    keys = register.keys_of(transaction, Ref("Board", board))
    found = [
        (str(row["document"]), each)
        for row in rows
        for value in json.loads(str(row["told"]))
        if (each := kind.model_validate(value)).board in keys
    ]
    return sorted(found, key=lambda one: (one[0], one[1].start, one[1].item))


def meetings_of(transaction: Transaction, items: Iterable[str]) -> dict[str, Place]:
    """The meetings at which items stand, by item; parts of an item stand where it stands."""
    rows = transaction.run(_MEETINGS, {"items": sorted(items)}).dicts()
    return {
        str(row["item"]): Place(str(row["meeting"]), held(row["day"], row["start_time"], row["meeting"]))
        for row in rows
    }
