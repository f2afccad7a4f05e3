"""Minutes that loaded minutes confirm, and that are not loaded themselves: somebody may have forgotten to load them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from graph.rows import MeetingReference
from graph.store import Store

_WITH_DAY = """
UNWIND $documents AS id MATCH (d:Document {id: id})<-[:RECORDED_IN]-(:Meeting)-[:HAS_ITEM]->(i:AgendaItem)
MATCH (i)-[:CONFIRMS]->(m:Meeting)
WHERE i.source = id AND NOT EXISTS { MATCH (m)-[:RECORDED_IN]->(:Document) }
RETURN DISTINCT d.uri AS uri, i.id AS item, m.date AS day
"""
_REFERENCES = """
UNWIND $documents AS id MATCH (d:Document {id: id}) WHERE d.meeting_references CONTAINS '"previous":true'
RETURN d.uri AS uri, d.meeting_references AS told
"""
# An item of a document that does not count is not in the graph, and one whose words lead to a meeting is answered.
_LEAD_NOWHERE = """
UNWIND $items AS id MATCH (i:AgendaItem {id: id})
WHERE NOT EXISTS { MATCH (i)-[:CONFIRMS|CONFIRMS_PREVIOUS]->(:Meeting) }
RETURN DISTINCT id AS item
"""


@dataclass(frozen=True)
class ConfirmedNotLoaded:
    """Words of an agenda item (its id) in the document at ``uri`` that confirm minutes which no document holds.

    ``day`` is None where the words say "the previous meeting", and which one that was is not known.
    """

    uri: str
    item: str
    day: date | None

    def __str__(self) -> str:
        """What it says of the minutes, for people."""
        if self.day is None:
            return "the minutes of the previous meeting; which one that was is not known from what is loaded"
        return f"the minutes of {self.day.day} {self.day:%B %Y}, which are not loaded"


def confirmed_not_loaded(store: Store, documents: Iterable[str]) -> tuple[ConfirmedNotLoaded, ...]:
    """What the documents with these ids confirm and no document records, by document and day."""
    wanted = sorted(set(documents))
    if not wanted:
        return ()
    found = [
        ConfirmedNotLoaded(str(row["uri"]), str(row["item"]), day if isinstance(day := row["day"], date) else None)
        for row in store.read(_WITH_DAY, {"documents": wanted})
    ]
    previous = {
        reference.item: str(row["uri"])
        for row in store.read(_REFERENCES, {"documents": wanted})
        for reference in map(MeetingReference.model_validate, json.loads(str(row["told"])))
        if reference.previous
    }
    nowhere = store.read(_LEAD_NOWHERE, {"items": sorted(previous)}) if previous else ()
    found += [ConfirmedNotLoaded(previous[str(row["item"])], str(row["item"]), None) for row in nowhere]
    return tuple(sorted(found, key=lambda one: (one.uri, one.day or date.min, one.item)))
