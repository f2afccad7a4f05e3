"""What rows must be before they may be written: whatever breaks these rules is a fault of the program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from graph.rows import MeetingReference, Outcome, Rows
from graph.schema import Broader, NamedIn, Node, Ref, Relationship


def validate_rows(rows: Rows) -> None:
    """Hold rows against the schema.

    Raises ``ValueError`` with all that is wrong: a node or relationship stated twice, an end that is not among the
    nodes, a label that the schema does not allow there, a fact without provenance, a derived relationship.
    """
    faults = list(_faults(rows))
    if faults:
        raise ValueError(f"rows of {rows.document.id} break the rules:\n" + "\n".join(faults))


def _faults(rows: Rows) -> Iterator[str]:
    document = rows.document
    nodes = Counter(node.ref for node in rows.nodes)
    yield from (f"{ref} stands there twice" for ref, times in nodes.items() if times > 1)
    yield from (f"{node.ref}: {fault}" for node in rows.nodes for fault in _node_faults(node, document.id))
    known = nodes.keys() | {document.ref}
    stated = Counter(
        (found.type_name, found.tail, found.head, getattr(found, "role", None) if found.owner else None)
        for found in rows.relationships
    )
    yield from (f"{what} stands there twice" for what, times in stated.items() if times > 1)
    for found in rows.relationships:
        for fault in _relationship_faults(found, known, document.id):
            yield f"{found.tail} {found.type_name} {found.head}: {fault}"
    for reference in rows.references:
        if Ref("AgendaItem", reference.item) not in nodes:
            yield f"a reference of the unknown item {reference.item}"
        if reference.board is not None and Ref("Board", reference.board) not in nodes:
            yield f"{reference.item} refers to the unknown board {reference.board}"
    told_of_meetings: tuple[Outcome | MeetingReference, ...] = (*rows.outcomes, *rows.meeting_references)
    for told in told_of_meetings:
        if Ref("AgendaItem", told.item) not in nodes:
            yield f"{told.quote!r} is told by the unknown item {told.item}"
        if Ref("Board", told.board) not in nodes:
            yield f"{told.item} speaks of meetings of the unknown board {told.board}"


def _node_faults(node: Node, document: str) -> Iterator[str]:
    if node.label() == "Document":
        yield "a document holds no other documents"
    if node.source != document or node.start is None or node.end is None:
        yield "has no provenance in its document"


def _relationship_faults(found: Relationship, known: set[Ref], document: str) -> Iterator[str]:
    kind = type(found)
    if kind.derived or kind is NamedIn:
        yield "is made when rows are written, never read"
    yield from (f"{end} is not among the nodes" for end in (found.tail, found.head) if end not in known)
    if found.tail.label not in _labels(kind.tails) or found.head.label not in _labels(kind.heads):
        yield "may not stand between these labels"
    if found.source != document or found.start is None or found.end is None:
        follows_from_others = kind is Broader and found.source is None
        if not follows_from_others:
            yield "has no provenance in its document"


@cache
def _labels(nodes: tuple[type[Node], ...]) -> frozenset[str]:
    return frozenset(node.label() for node in nodes)
