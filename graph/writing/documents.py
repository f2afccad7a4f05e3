"""Rows into a store: a document's facts stand whole or not at all, the same graph however often.

A document's old facts go and its new ones stand. What it states about shared nodes is left as its view on their
``NAMED_IN`` relationships, and those nodes become *pending*: ``graph.consolidation.consolidate`` folds the views, once
after many documents. A program that ends in between loses nothing, the next ``consolidate`` completes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from graph import loading_days
from graph.corrections import as_read
from graph.document_facts import clear_facts, write_facts
from graph.records import shelf
from graph.rows import MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import Document
from graph.store import Store, Transaction
from graph.writing.validation import validate_rows

_FIND = "MATCH (d:Document {id: $document}) RETURN d.sha256 AS sha256, d.reader AS reader, d.digest AS digest"
_DIGESTS = "UNWIND $ids AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.digest AS digest"
# Both set a property before anything is read or changed: that locks the document, so that of two programs which write
# the same one at once the second sees what the first has done.
_LOCK = "MATCH (d:Document {id: $document}) SET d.uri = d.uri RETURN d.id AS id"
_WRITE = """
UNWIND $rows AS r
MERGE (d:Document {id: r.id}) SET d.uri = r.uri
WITH d, r, d.digest AS digest, d.sha256 AS sha256, d.added_later AS later SET d += r.properties
RETURN d.id AS id, digest, sha256, later
"""


def is_loaded(store: Store, document: str, sha256: str, *, reader: str | None = None) -> bool:
    """Whether the document with the id ``document`` stands in the graph as read from these very bytes.

    ``reader`` is the version of the reading rules: a file read by other rules must be read anew.
    """
    found = store.read(_FIND, {"document": document}).dicts()
    return any((row["sha256"], row["reader"]) == (sha256, reader) for row in found)


def loaded_as(store: Store, document: str) -> tuple[str, str] | None:
    """The digest of the bytes of the document with the id ``document``, and what it was read with.

    None where the graph does not have it.
    """
    rows = store.read(_FIND, {"document": document}).dicts()
    return (str(rows[0]["sha256"]), str(rows[0]["reader"])) if rows else None


def replace(store: Store, rows: Rows, *, day: date | None = None) -> bool:
    """Make the facts of a document those of ``rows``, in one transaction; false where they were so already.

    ``day`` and what it raises are those of ``replace_all``.
    """
    return bool(replace_all(store, [rows], day=day))


def replace_all(store: Store, documents: Iterable[Rows], *, day: date | None = None) -> int:
    """Make the facts of documents those of their rows, all in one transaction; how many were not so already.

    ``day`` is the day of loading, by default today. Of rows of the same document the last count. Call ``consolidate``
    afterwards, once after many documents. Raises ``ValueError`` where rows break the rules of the schema (a fault of
    the program, see ``graph.writing.validation``), ``StoreError`` where the store fails: nothing is written then.
    """
    followed = as_read.decisions(store)
    wanted = {}
    for rows in documents:
        wanted[rows.document.id] = as_read.prepared(rows, digest_of(rows), followed)
    return write_prepared(store, wanted, day=day)


def write_prepared(store: Store, wanted: Mapping[str, as_read.Prepared], *, day: date | None = None) -> int:
    """Make the facts of documents, by id, those that were prepared; as ``replace_all``."""
    written = {id_: _document(one) for id_, one in sorted(wanted.items())}
    for one in wanted.values():
        validate_rows(one.rows)
    stand = {row["id"]: row["digest"] for row in store.read(_DIGESTS, {"ids": list(written)})}
    changed = [document for id_, document in written.items() if stand.get(id_) != document.digest]
    properties = [{"id": one.id, "uri": one.uri, "properties": _own(one)} for one in changed]
    loaded = day or date.today()

    def work(transaction: Transaction) -> int:
        before = {str(row["id"]): row for row in transaction.run(_WRITE, {"rows": properties}).dicts()}
        todo = [one.id for one in changed if before[one.id]["digest"] != one.digest]
        days = []
        for id_ in todo:
            rows, stood = wanted[id_].rows, before[id_]
            if stood["digest"] is None:
                days.append(loading_days.first_loaded(rows, loaded))
                continue
            if stood["sha256"] != rows.document.sha256:
                said = loading_days.words_standing(transaction, id_)
                days.append(loading_days.changed(rows, said, stood["later"], loaded))
            clear_facts(transaction, id_)
            shelf.forget(transaction, id_)
        loading_days.note(transaction, days)
        write_facts(transaction, [wanted[id_].rows for id_ in todo])
        shelf.register(transaction, [wanted[id_].rows for id_ in todo])
        as_read.keep(transaction, [wanted[id_] for id_ in todo])
        return len(todo)

    return store.write(work) if changed else 0


def remove(store: Store, document: str) -> bool:
    """Take the facts of a document out of the graph; false where it was not in it. Call ``consolidate`` afterwards."""
    if not store.read(_FIND, {"document": document}).rows:
        return False

    def work(transaction: Transaction) -> bool:
        found = transaction.run(_LOCK, {"document": document}).rows
        if found:
            clear_facts(transaction, document)
            shelf.forget(transaction, document)
            as_read.forget(transaction, [document])
            transaction.run("MATCH (d:Document {id: $document}) DETACH DELETE d", {"document": document})
        return bool(found)

    return store.write(work)


def digest_of(rows: Rows) -> str:
    """What tells two readings of a document apart: equal for the same facts in any order."""
    lines = [
        f"{node.label()} {node.model_dump_json(exclude=set(node.of_loading))}" for node in (rows.document, *rows.nodes)
    ]
    lines += [f"{relationship.type_name} {relationship.model_dump_json()}" for relationship in rows.relationships]
    lines += [
        told.model_dump_json() for told in (*rows.references, *rows.meeting_references, *rows.outcomes, *rows.passages)
    ]
    lines += [record.model_dump_json() for record in rows.records]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _own(document: Document) -> dict[str, object]:
    """What is written of a document beside its id: what tells of its loading stays."""
    return {name: value for name, value in document.properties().items() if name not in ("id", *document.of_loading)}


def _document(one: as_read.Prepared) -> Document:
    rows = one.rows
    kept = {
        "references": _kept(rows.references),
        "meeting_references": _kept(rows.meeting_references),
        "outcomes": _kept(rows.outcomes),
        "passages": _kept(rows.passages),
        "digest": one.digest,
    }
    return rows.document.model_copy(update=kept)


def _kept(told: Sequence[Reference | MeetingReference | Outcome | Passages]) -> str | None:
    """What a document says of other meetings, as JSON: linking resolves it when these are there."""
    order = sorted(told, key=lambda each: (each.start, each.item, getattr(each, "number", None) or ""))
    values = [each.model_dump(mode="json", exclude_none=True) for each in order]
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")) if values else None
