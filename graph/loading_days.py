"""On which day a document was loaded, and what came later with other bytes of it.

These are properties of a Document that tell of the loading and not of the document (``Node.of_loading``): exports leave
them out, backups and copies keep them. See ADR 18.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from graph.store import Store, Transaction

if TYPE_CHECKING:
    from graph.rows import Rows

_WORDS = """
MATCH (d:Decision {source: $document}) RETURN d.text AS text UNION ALL
MATCH (a:Action {source: $document}) RETURN a.text AS text
"""
_NOTE = "UNWIND $rows AS r MATCH (d:Document {id: r.id}) SET d += r.properties"
_CARRY_OVER = """
UNWIND $pairs AS pair MATCH (o:Document {uri: pair[0]}) MATCH (n:Document {uri: pair[1]})
SET n.loaded = o.loaded, n.changed = o.changed, n.added_later = o.added_later
"""


def words_standing(transaction: Transaction, document: str) -> Counter[int]:
    """The words of a document's decisions and actions as they stand in the graph, by their checksums."""
    return Counter(checksum(str(row["text"])) for row in transaction.run(_WORDS, {"document": document}))


def later_words(noted: object) -> Mapping[str, Counter[int]]:
    """By day (as ISO 8601 writes it), the words that came with bytes loaded on it, read from ``added_later``."""
    found = json.loads(str(noted)) if noted else {}
    return {day: Counter(map(int, sums)) for day, sums in found.items()}


def checksum(text: str) -> int:
    """What stands for the words of a fact: the same, however they are broken into lines."""
    return zlib.crc32(" ".join(text.split()).encode())


def first_loaded(rows: Rows, day: date) -> dict[str, object]:
    """What is noted of a document that stands in the graph for the first time."""
    return {"id": rows.document.id, "properties": {"loaded": day}}


def changed(rows: Rows, stood: Counter[int], noted: object, day: date) -> dict[str, object]:
    """What is noted of a document whose bytes are others now; ``stood`` are its words before.

    What it said before, and what came on an earlier day, is no news of this one.
    """
    from graph.schema import Action, Decision  # who asks what is new needs none of the schema's classes

    said = Counter(checksum(node.text) for node in rows.nodes if isinstance(node, Decision | Action))
    later = {key: sums & said for key, sums in later_words(noted).items()}
    today = later.get(day.isoformat(), Counter()) + (said - stood)
    later[day.isoformat()] = today & said
    kept = {key: sorted(sums.elements()) for key, sums in sorted(later.items()) if sums}
    noted_now = json.dumps(kept, separators=(",", ":")) if kept else None
    return {"id": rows.document.id, "properties": {"changed": day, "added_later": noted_now}}


def note(transaction: Transaction, rows: list[dict[str, object]]) -> None:
    """Write what ``first_loaded`` and ``changed`` gave."""
    if rows:
        transaction.run(_NOTE, {"rows": rows})


def carry_over(store: Store, moved: Iterable[tuple[str, str]]) -> None:
    """Give documents that were moved the days that they had: each is told by its address before, and by now."""
    pairs = [list(pair) for pair in moved]
    if pairs:
        store.write(lambda transaction: transaction.run(_CARRY_OVER, {"pairs": pairs}))
