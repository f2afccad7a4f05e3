"""Rows into a store: one document, one transaction, the same graph however often.

A document's old facts go and its new ones stand. What it states about shared nodes is left as its view on their
``NAMED_IN`` relationships, and those nodes become *pending*: ``graph.consolidation.consolidate`` folds the views, once
after many documents. A program that ends in between loses nothing, the next ``consolidate`` completes it.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from graph import statements
from graph.identity.evidence import evidence_of, written
from graph.identity.index import register
from graph.linking import within_document
from graph.node_statements import views_of
from graph.rows import MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import NODES, RELATIONSHIPS, Document, NamedIn, Node, Ref, Relationship
from graph.store import Store, Transaction
from graph.validation import validate_rows

OWN = tuple(node for node in NODES.values() if not node.shared and node is not Document)
SHARED = tuple(node for node in NODES.values() if node.shared)

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
            _clear(transaction, document.id)
        known = register.known(transaction, (node.ref for node in rows.nodes))
        for query, batch in _batches(rows, known):
            if batch:
                transaction.run(query, {"rows": batch, "document": document.id})
        return True

    return store.write(work)


def remove(store: Store, document: str) -> bool:
    """Take the facts of a document out of the graph; false where it was not in it. Call ``consolidate`` afterwards."""
    if not store.read(_FIND, {"document": document}).rows:
        return False

    def work(transaction: Transaction) -> bool:
        found = transaction.run(_LOCK, {"document": document}).rows
        if found:
            _clear(transaction, document)
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
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def _document(rows: Rows) -> Document:
    kept = {
        "references": _kept([reference for reference in rows.references if reference.board]),
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


def _clear(transaction: Transaction, document: str) -> None:
    """Take out all that belongs to the document but itself."""
    queries = [statements.delete_own_nodes(node) for node in OWN]
    queries += [statements.delete_own_relationships(*between) for between in _between_staying_nodes()]
    queries += [statements.delete_views(node) for node in SHARED]
    for query in queries:
        transaction.run(query, {"document": document})


def _between_staying_nodes() -> Iterator[tuple[type[Relationship], str, str]]:
    """The kinds of relationships that do not go by themselves when a document's own nodes go."""
    for kind in RELATIONSHIPS.values():
        if not (kind.owner or kind.derived or kind is NamedIn):
            for tail in kind.tails:
                for head in kind.heads:
                    if tail not in OWN and head not in OWN:
                        yield kind, tail.label(), head.label()


def _batches(rows: Rows, known: Mapping[Ref, Ref]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """Each statement that writes the rows, with its batch; ``known`` tells which nodes are others by now."""
    unfound, pointing = within_document(rows)
    own: defaultdict[type[Node], list[dict[str, object]]] = defaultdict(list)
    for node in (*rows.nodes, *unfound):
        if not node.shared:
            own[type(node)].append({"id": node.id, "properties": node.stated()})
    for label, batch in own.items():
        yield statements.merge_nodes(label), batch
    shared: defaultdict[type[Node], list[dict[str, object]]] = defaultdict(list)
    evidence = evidence_of(rows)
    for node, view in views_of(rows):
        place = {"view": view, "source": node.source, "start": node.start, "end": node.end}
        if node.ref in evidence:
            place |= {"evidence": written(evidence[node.ref]), "known_as": node.id if node.ref in known else None}
        here = known.get(node.ref, node.ref)
        shared[type(node)].append({"id": here.id, "properties": node.stated(), "view": place})
    for label, batch in shared.items():
        # Sorted, so that two programs that load at once wait for each other instead of locking crosswise.
        yield statements.create_views(label), sorted(batch, key=lambda row: str(row["id"]))
    groups: defaultdict[tuple[type[Relationship], str, str], list[dict[str, object]]] = defaultdict(list)
    for found in (*rows.relationships, *pointing):
        if not found.owner:
            groups[type(found), NODES[found.tail.label].label(), NODES[found.head.label].label()].append(
                _stated(found, known)
            )
    for (kind, tail, head), batch in groups.items():
        yield statements.merge_relationships(kind, tail, head), [row for row in batch if "known_as" not in row]
        # Two keys of one person may be related to the same node: these are not to be merged into one.
        yield statements.create_relationships(kind, tail, head), [row for row in batch if "known_as" in row]


def _stated(found: Relationship, known: Mapping[Ref, Ref]) -> dict[str, object]:
    """A relationship as a row, between the nodes as they are by now."""
    tail, head = (known.get(end, end) for end in (found.tail, found.head))
    row: dict[str, object] = {"tail": tail.id, "head": head.id, "properties": found.stated()}
    for now, end in ((tail, found.tail), (head, found.head)):
        if now != end:
            row |= {"known_as": end.id, "properties": {**found.stated(), "known_as": end.id}}
    return row
