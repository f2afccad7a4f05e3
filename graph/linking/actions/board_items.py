"""The items of a board's dated meetings, with their words and where their sentences stand."""

from __future__ import annotations

from graph.linking import records
from graph.linking.order import held
from graph.linking.outcomes.passage import Item
from graph.rows import Passages
from graph.store import Transaction

_ITEMS = """
MATCH (:Board {id: $board})-[:HELD]->(m:Meeting)-[:HAS_ITEM]->(:AgendaItem)<-[:PART_OF*0..5]-(i:AgendaItem)
RETURN DISTINCT i.id AS item, i.name AS heading, i.text AS text, i.source AS source,
       m.id AS meeting, m.date AS day, m.start_time AS start_time
"""


def items_of(transaction: Transaction, board: str) -> list[Item]:
    """All items of the board with the id ``board``, in the order of meetings and documents."""
    told = {record.item: record for _, record in records.load_records(transaction, board, Passages)}
    found = {
        str(row["item"]): Item(
            id=str(row["item"]),
            document=str(row["source"]),
            meeting=meeting,
            heading=str(row["heading"]),
            text=str(row["text"] or ""),
            places=told[str(row["item"])].places if str(row["item"]) in told else (),
            heads=told[str(row["item"])].heads if str(row["item"]) in told else (),
            told_in_heading=told[str(row["item"])].heading if str(row["item"]) in told else None,
        )
        for row in transaction.run(_ITEMS, {"board": board}).dicts()
        if (meeting := held(row["day"], row["start_time"], row["meeting"]))
    }
    return sorted(found.values(), key=lambda item: (item.meeting, item.document, item.places[:1], item.id))
