"""The facts of one document in a transaction: written, and taken out again, between the nodes as they are by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from graph import statements
from graph.identity.evidence import evidence_of, written
from graph.identity.index import register
from graph.linking import within_document
from graph.node_statements import views_of
from graph.rows import Rows
from graph.schema import NODES, RELATIONSHIPS, Document, NamedIn, Node, Ref, Relationship
from graph.store import Transaction

OWN = tuple(node for node in NODES.values() if not node.shared and node is not Document)
SHARED = tuple(node for node in NODES.values() if node.shared)


def write_facts(transaction: Transaction, rows: Rows) -> None:
    """Write all that the rows state but the Document itself. None of it may stand yet."""
    known = register.known(transaction, (node.ref for node in rows.nodes))
    for query, batch in _batches(rows, known):
        if batch:
            transaction.run(query, {"rows": batch, "document": rows.document.id})


def clear_facts(transaction: Transaction, document: str) -> None:
    """Take out all that belongs to the document but itself."""
    queries = [statements.delete_own_nodes(node) for node in OWN]
    queries += [statements.delete_own_relationships(*between) for between in between_staying_nodes()]
    queries += [statements.delete_views(node) for node in SHARED]
    for query in queries:
        transaction.run(query, {"document": document})


def between_staying_nodes() -> Iterator[tuple[type[Relationship], str, str]]:
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
