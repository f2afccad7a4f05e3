"""Sentences that parts of one meeting's minutes share: each is found once, where its item counts.

Two halves of minutes that overlap print the same items, and often the same title and list of those present. The graph
has these once; so has the index.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from graph.store import Store

_SENTENCES = """
SELECT s.id, d.document, i.item, coalesce(i.number, '') || ' ' || coalesce(i.heading, ''), w.text
FROM document d JOIN meeting m ON m.document = d.document JOIN sentence s ON s.document = d.id AND s.place = m.place
JOIN words w ON w.rowid = s.id LEFT JOIN item i ON i.id = s.item
WHERE d.live = 2 AND m.meeting = :meeting AND d.document IN (SELECT value FROM json_each(:documents)) ORDER BY s.id
"""
_STANDING = "MATCH (i:AgendaItem) WHERE i.id IN $ids RETURN i.id AS id"


class _Sentence(NamedTuple):
    id: int
    document: str
    item: str | None
    key: tuple[str, str]


def mark_doubles(connection: sqlite3.Connection, store: Store, counting: Mapping[str, Iterable[str]]) -> None:
    """Note which sentences of meetings (``counting``: each with the documents that record it) stand in two of them."""
    connection.execute("DELETE FROM double")
    for meeting, documents in sorted(counting.items()):
        values = {"meeting": meeting, "documents": json.dumps(sorted(documents))}
        rows = connection.execute(_SENTENCES, values)
        found = [_Sentence(id_, of, item, (heading.casefold(), _bare(text))) for id_, of, item, heading, text in rows]
        items = sorted({one.item for one in found if one.item})
        standing = {str(id_) for (id_,) in store.read(_STANDING, {"ids": items}).rows}
        connection.executemany("INSERT INTO double VALUES (?)", [(one.id,) for one in _doubles(found, standing)])


def _doubles(found: Iterable[_Sentence], standing: set[str]) -> Iterable[_Sentence]:
    """Those that another document has under the same item: of an item in the graph, and else the first, is kept."""
    alike: defaultdict[tuple[str, str], list[_Sentence]] = defaultdict(list)
    for one in found:
        alike[one.key].append(one)
    for same in alike.values():
        kept = min(same, key=lambda one: (one.item is not None and one.item not in standing, one.id)).document
        yield from (one for one in same if one.document != kept)


def _bare(text: str) -> str:
    return " ".join(text.casefold().split())
