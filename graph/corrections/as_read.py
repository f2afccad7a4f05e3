"""What was read of the documents that people put right, kept in the graph: so that every decision can be taken back.

The graph follows a text of decisions (``FactDecisions``). A document about whose meetings there are some is written as
they have it, and what was read of it is kept on a ``FactsAsRead`` node, with what became of each decision. ``mark``
stands for the decisions about it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass

from graph.corrections.applying import PutRight, Result, put_right
from graph.corrections.lines import Correction, by_meeting, parse
from graph.errors import StoreUnavailable
from graph.records import moving, shelf
from graph.records.facts import rows_standing
from graph.records.packing import as_json, from_json
from graph.records.placing import unmoved
from graph.rows import Rows
from graph.schema.records import FACT_DECISIONS, FACTS_AS_READ, MEETING_RECORD
from graph.store import Parameters, Store, Table, Transaction

Decisions = Mapping[str, tuple[Correction, ...]]
"""Decisions by the meeting that they are about."""

_TEXT = f"MATCH (f:{FACT_DECISIONS}) RETURN f.text AS text"
_FOLLOW = f"MERGE (f:{FACT_DECISIONS} {{id: 'facts'}}) SET f.text = $text"
_KEEP = (
    f"UNWIND $rows AS r MERGE (k:{FACTS_AS_READ} {{id: r.id}}) "
    "SET k.rows = r.rows, k.digest = r.digest, k.mark = r.mark, k.results = r.results"
)
_FORGET = f"UNWIND $ids AS id MATCH (k:{FACTS_AS_READ} {{id: id}}) DELETE k"
_KEPT = f"MATCH (k:{FACTS_AS_READ}) RETURN k.id AS id, k.mark AS mark, k.results AS results ORDER BY id"
_ROWS = f"MATCH (k:{FACTS_AS_READ} {{id: $id}}) RETURN k.rows AS rows, k.digest AS digest"
_ON_DAY = f"MATCH (k:{MEETING_RECORD} {{block: $block}}) RETURN k.document AS document, k.data AS data"
_ANYWHERE = f"MATCH (k:{MEETING_RECORD}) WHERE k.data CONTAINS $meeting RETURN k.document AS document, k.data AS data"
_DIGEST = "MATCH (d:Document {id: $id}) RETURN d.digest AS digest"
_BLOCKS = f"MATCH (k:{MEETING_RECORD} {{document: $id}}) RETURN DISTINCT k.block AS block"


@dataclass(frozen=True)
class Prepared:
    """A document as it is to be written: its rows as people put them right, and what was read of it.

    ``digest`` tells it from every other reading and from other decisions; ``read`` is None where there are none.
    """

    rows: Rows
    digest: str
    read: Rows | None = None
    read_digest: str = ""
    mark: str = ""
    results: tuple[Result, ...] = ()


@dataclass(frozen=True)
class Kept:
    """What became of the decisions about one document."""

    document: str
    mark: str
    results: tuple[Result, ...]


class _ReadOnly:
    """A store as what only asks it takes for a transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def run(self, query: str, parameters: Parameters | None = None) -> Table:
        """Run one statement that reads."""
        return self._store.read(query, parameters)


def text_followed(store: Store) -> str:
    """The decisions on facts that the graph follows, as their text; empty where there is no graph yet."""
    try:
        rows = store.read(_TEXT).rows
    except StoreUnavailable:
        return ""
    return str(rows[0][0] or "") if rows else ""


def decisions(store: Store) -> Decisions:
    """The decisions on facts that the graph follows."""
    text = text_followed(store)
    return by_meeting(parse(text)) if text else {}


def follow(store: Store, text: str) -> None:
    """Note the text that the graph is to follow; ``applied`` has it do so."""
    store.write(lambda transaction: transaction.run(_FOLLOW, {"text": text}))


def prepared(rows: Rows, digest: str, followed: Decisions) -> Prepared:
    """What is to be written of a document that was read: ``digest`` is that of the rows as read."""
    found = put_right(rows, followed) if followed else PutRight(rows)
    if not found.results:
        return Prepared(rows, digest)
    mark = hashlib.sha256("\n".join(one.line for one in found.results).encode()).hexdigest()[:16]
    return Prepared(found.rows, f"{digest}+{mark}", rows, digest, mark, found.results)


def keep(transaction: Transaction, documents: Sequence[Prepared]) -> None:
    """Keep what was read of documents that are written as people put them right; of others nothing is kept."""
    kept = [
        {"id": one.rows.document.id, "rows": _packed(one.read), "digest": one.read_digest, "mark": one.mark,
         "results": json.dumps([asdict(result) for result in one.results], ensure_ascii=False)}
        for one in documents if one.read is not None
    ]  # fmt: skip
    forget(transaction, [one.rows.document.id for one in documents if one.read is None])
    if kept:
        transaction.run(_KEEP, {"rows": kept})


def forget(transaction: Transaction, documents: Iterable[str]) -> None:
    """Keep nothing of documents."""
    transaction.run(_FORGET, {"ids": sorted(documents)})


def kept(store: Store) -> list[Kept]:
    """What became of the decisions about each document."""
    return [
        Kept(str(row["id"]), str(row["mark"]), tuple(Result(**one) for one in json.loads(str(row["results"]))))
        for row in store.read(_KEPT)
    ]


def outdated(store: Store) -> Iterator[Prepared]:
    """The documents that are not as the decisions have them by now, each as it is to be."""
    followed = decisions(store)
    stand = {one.document: one.mark for one in kept(store)}
    for document in sorted({*stand, *(id_ for meeting in followed for id_ in documents_of(store, meeting))}):
        read, digest = rows_as_read(store, document)
        now = prepared(read, digest, followed)
        if now.mark != stand.get(document, ""):
            yield now


def documents_of(store: Store, meeting: str) -> set[str]:
    """The documents that record a meeting which they alone give that id."""
    day = re.search(r"/(\d{4}-\d\d-\d\d)(?:/|$)", meeting)
    query, asked = (_ON_DAY, {"block": day[1]}) if day else (_ANYWHERE, {"meeting": json.dumps(meeting)})
    rows = store.read(query, asked).dicts()
    found = {str(row["document"]) for row in rows if json.loads(str(row["data"]))["meeting"] == meeting}
    return found | {one.document for one in kept(store) if _tells_of(one, meeting)}


def _tells_of(one: Kept, meeting: str) -> bool:
    return any(f'meeting="{meeting}"' in result.line or f"meeting={meeting} " in result.line for result in one.results)


def rows_as_read(store: Store, document: str) -> tuple[Rows, str]:
    """What was read of a document, before people put it right, and the digest of that."""
    for row in store.read(_ROWS, {"id": document}):
        return _unpacked(str(row["rows"])), str(row["digest"])
    reading = _ReadOnly(store)
    digest = str(store.read(_DIGEST, {"id": document}).rows[0][0])
    blocks = [str(row["block"]) for row in store.read(_BLOCKS, {"id": document})]
    entry = shelf.registered(reading, blocks)[document]
    standing = entry.standing or unmoved(entry.records)
    if not standing.shelved:
        return moving.stated(rows_standing(reading, document, entry.records), standing), digest
    return shelf.taken(reading, [document])[document], digest


def _packed(rows: Rows | None) -> str:
    assert rows is not None
    return base64.b85encode(zlib.compress(as_json(rows).encode(), 9)).decode("ascii")


def _unpacked(packed: str) -> Rows:
    return from_json(zlib.decompress(base64.b85decode(packed)).decode())
