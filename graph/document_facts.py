"""The facts of documents in a transaction: written, and taken out again, between the nodes as they are by now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph import statements
from graph.identity.evidence import as_json, evidence_of
from graph.identity.index import register
from graph.linking import within_document
from graph.node_statements import views_of
from graph.rows import Rows
from graph.schema import NODES, RELATIONSHIPS, Document, NamedIn, Node, Ref, Relationship
from graph.store import Transaction

OWN = tuple(node for node in NODES.values() if not node.shared and node is not Document)
SHARED = tuple(node for node in NODES.values() if node.shared)


Row = dict[str, Any]


def write_facts(transaction: Transaction, documents: Sequence[Rows]) -> None:
    """Write all that the rows of some documents state but the Documents themselves. None of it may stand yet.

    One statement writes what all of them state of one kind.
    """
    known = register.current_refs(transaction, (node.ref for rows in documents for node in rows.nodes))
    for query, batch in _batches(documents, known):
        if batch:
            transaction.run(query, {"rows": batch})


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


def _batches(documents: Sequence[Rows], known: Mapping[Ref, Ref]) -> Iterator[tuple[str, list[Row]]]:
    """Each statement that writes the rows, with its batch; ``known`` tells which nodes are others by now."""
    own: defaultdict[type[Node], list[Row]] = defaultdict(list)
    shared: defaultdict[type[Node], dict[str, Row]] = defaultdict(dict)
    views: defaultdict[type[Node], list[Row]] = defaultdict(list)
    between: defaultdict[tuple[type[Relationship], str, str], list[Row]] = defaultdict(list)
    for rows in documents:
        unfound, pointing = within_document(rows)
        for node in (*rows.nodes, *unfound):
            if not node.shared:
                own[type(node)].append({"id": node.id, "properties": node.stated()})
        for node, row in _views(rows, known):
            views[type(node)].append(row)
            of_label, id_ = shared[type(node)], str(row["id"])
            if id_ not in of_label:
                of_label[id_] = {"id": id_, "documents": [], "properties": node.stated()}
            of_label[id_]["documents"].append(rows.document.id)
        for found in (*rows.relationships, *pointing):
            if not found.owner:
                ends = NODES[found.tail.label].label(), NODES[found.head.label].label()
                between[type(found), *ends].append(_stated(found, known))
    for label, batch in own.items():
        yield statements.create_nodes(label), batch
    # Sorted, so that two programs that load at once wait for each other instead of locking crosswise.
    for label, named in sorted(shared.items(), key=lambda of_label: of_label[0].label()):
        yield statements.name_nodes(label), [row for _, row in sorted(named.items())]
        yield statements.create_views(label), views[label]
    for (kind, tail, head), batch in between.items():
        yield statements.create_relationships(kind, tail, head), batch


def _views(rows: Rows, known: Mapping[Ref, Ref]) -> Iterator[tuple[Node, Row]]:
    """What a document states of each shared node that it names."""
    evidence = evidence_of(rows)
    for node, view in views_of(rows):
        place = {"view": view, "source": node.source, "start": node.start, "end": node.end}
        if node.ref in evidence:
            place |= {"evidence": as_json(evidence[node.ref]), "known_as": node.id if node.ref in known else None}
        here = known.get(node.ref, node.ref)
        yield node, {"id": here.id, "document": rows.document.id, "view": place}


def _stated(found: Relationship, known: Mapping[Ref, Ref]) -> Row:
    """A relationship as a row, between the nodes as they are by now."""
    tail, head = (known.get(end, end) for end in (found.tail, found.head))
    row: Row = {"tail": tail.id, "head": head.id, "properties": found.stated()}
    for now, end in ((tail, found.tail), (head, found.head)):
        if now != end:
            row["properties"]["known_as"] = end.id
    return row
