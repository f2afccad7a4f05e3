"""Rows into a store: one document, one transaction, the same graph however often.

A document's old facts go and its new ones stand. What it states about shared nodes is left as its view on their
``NAMED_IN`` relationships, and those nodes become *pending*: ``graph.consolidation.consolidate`` folds the views, once
after many documents. A program that ends in between loses nothing, the next ``consolidate`` completes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from graph.document_facts import clear_facts, write_facts
from graph.records import shelf
from graph.rows import MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import Document
from graph.store import Store, Transaction
from graph.validation import validate_rows

_FIND = "MATCH (d:Document {id: $document}) RETURN d.sha256 AS sha256, d.reader AS reader, d.digest AS digest"
# Both set a property before anything is read or changed: that locks the document, so that of two programs which write
# the same one at once the second sees what the first has done.
_LOCK = "MATCH (d:Document {id: $document}) SET d.uri = d.uri RETURN d.id AS id"
_WRITE = """
MERGE (d:Document {id: $document}) SET d.uri = $properties.uri
WITH d, d.digest AS digest SET d += $properties
RETURN digest
"""


def is_loaded(store: Store, document: str, sha256: str, *, reader: str | None = None) -> bool:
    """Whether the document with the id ``document`` stands in the graph as read from these very bytes.

    ``reader`` is the version of the reading rules: a file read by other rules must be read anew.
    """
    found = store.read(_FIND, {"document": document}).dicts()
    return any((row["sha256"], row["reader"]) == (sha256, reader) for row in found)


def replace(store: Store, rows: Rows) -> bool:
    """Make the facts of a document those of ``rows``, in one transaction; false where they were so already.

    Call ``consolidate`` afterwards, once after many documents. Raises ``ValueError`` where the rows break the rules of
    the schema (a fault of the program, see ``graph.validation``), ``StoreError`` where the store fails.
    """
    validate_rows(rows)
    document = _document(rows)
    if any(row["digest"] == document.digest for row in store.read(_FIND, {"document": document.id})):
        return False
    properties = {name: value for name, value in document.properties().items() if name != "id"}

    def work(transaction: Transaction) -> bool:
        (before,) = transaction.run(_WRITE, {"document": document.id, "properties": properties}).dicts()
        if before["digest"] == document.digest:
            return False
        if before["digest"] is not None:
            clear_facts(transaction, document.id)
            shelf.forget(transaction, document.id)
        write_facts(transaction, rows)
        shelf.register(transaction, rows)
        return True

    return store.write(work)


def remove(store: Store, document: str) -> bool:
    """Take the facts of a document out of the graph; false where it was not in it. Call ``consolidate`` afterwards."""
    if not store.read(_FIND, {"document": document}).rows:
        return False

    def work(transaction: Transaction) -> bool:
        found = transaction.run(_LOCK, {"document": document}).rows
        if found:
            clear_facts(transaction, document)
            shelf.forget(transaction, document)
            transaction.run("MATCH (d:Document {id: $document}) DETACH DELETE d", {"document": document})
        return bool(found)

    return store.write(work)


def digest_of(rows: Rows) -> str:
    """What tells two readings of a document apart: equal for the same facts in any order."""
    lines = [f"{node.label()} {node.model_dump_json()}" for node in (rows.document, *rows.nodes)]
    lines += [f"{relationship.type_name} {relationship.model_dump_json()}" for relationship in rows.relationships]
    lines += [
        told.model_dump_json() for told in (*rows.references, *rows.meeting_references, *rows.outcomes, *rows.passages)
    ]
    lines += [record.model_dump_json() for record in rows.records]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _document(rows: Rows) -> Document:
    kept = {
        "references": _kept(rows.references),
        "meeting_references": _kept(rows.meeting_references),
        "outcomes": _kept(rows.outcomes),
        "passages": _kept(rows.passages),
        "digest": digest_of(rows),
    }
    return rows.document.model_copy(update=kept)


def _kept(told: Sequence[Reference | MeetingReference | Outcome | Passages]) -> str | None:
    """What a document says of other meetings, as JSON: linking resolves it when these are there."""
    order = sorted(told, key=lambda each: (each.start, each.item, getattr(each, "number", None) or ""))
    values = [each.model_dump(mode="json", exclude_none=True) for each in order]
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if values else None
