"""What a document states, read back from the graph: the inverse of ``graph.document_facts.write_facts``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph.differences import relationship_of
from graph.document_facts import OWN, SHARED
from graph.node_statements import read_view
from graph.rows import MeetingRecord, MeetingReference, Outcome, Passages, Reference, Rows
from graph.schema import RELATIONSHIPS, Action, AgendaItem, Document, NamedIn, Node, Ref, Relationship
from graph.statements import returned
from graph.store import Transaction

_SEES = {"references": Reference, "meeting_references": MeetingReference, "outcomes": Outcome, "passages": Passages}


def rows_standing(transaction: Transaction, document: str, records: tuple[MeetingRecord, ...]) -> Rows:
    """The rows of a document whose facts stand in the graph; ``records`` are from its register."""
    (row,) = transaction.run(
        f"MATCH (d:Document {{id: $document}}) RETURN {returned(Document, 'd')}", {"document": document}
    ).dicts()
    said = {name: value for name, value in row.items() if value is not None and name not in Document.of_loading}
    told = {name: _parse_models(kind, said.pop(name, None)) for name, kind in _SEES.items()}
    said.pop("digest", None)
    shared, links = _shared(transaction, document)
    return Rows(
        document=Document.model_validate(said | {"counts": True}),
        nodes=(*_own(transaction, document), *shared),
        relationships=(*links, *_relationships(transaction, document)),
        records=records,
        **told,
    )


def _parse_models(kind: type[Any], text: object) -> tuple[Any, ...]:
    return tuple(map(kind.model_validate, json.loads(str(text)))) if text else ()


def _own(transaction: Transaction, document: str) -> Iterator[Node]:
    for label in OWN:
        query = f"MATCH (n:{label.label()} {{source: $document}}) RETURN {returned(label, 'n')}"
        for row in transaction.run(query, {"document": document}).dicts():
            said = {name: value for name, value in row.items() if value is not None}
            if label is AgendaItem and "position" not in said:
                continue  # it stands in for a minute that is not in the graph: no document states it
            said = {name: value for name, value in said.items() if name not in label.worked_out}
            if label is Action and "stated_status" in said:
                said["status"] = said.pop("stated_status")
            yield label.model_validate(said)


def _shared(transaction: Transaction, document: str) -> tuple[list[Node], list[Relationship]]:
    nodes: list[Node] = []
    links: list[Relationship] = []
    for label in SHARED:
        query = (
            f"MATCH (:Document {{id: $document}})<-[v:NAMED_IN]-(n:{label.label()}) "
            "RETURN coalesce(v.known_as, n.id) AS id, v.view AS view, v.start AS start, v.`end` AS `end`"
        )
        for row in transaction.run(query, {"document": document}).dicts():
            view = read_view(Ref(label.label(), str(row["id"])), str(row["view"]), source=document)
            place = {"source": document, "start": row["start"], "end": row["end"]}
            nodes.append(view.node.model_copy(update=place))
            links += view.links
    return nodes, links


def _relationships(transaction: Transaction, document: str) -> Iterator[Relationship]:
    for kind in RELATIONSHIPS.values():
        if kind.owner or kind.derived or kind is NamedIn:
            continue
        for tail in kind.tails:
            for head in kind.heads:
                query = (
                    f"{_pattern(kind, tail, head)} WHERE x.source = $document "
                    f"RETURN DISTINCT a.id AS tail_id, b.id AS head_id, {returned(kind, 'x')}"
                )
                for row in transaction.run(query, {"document": document}).dicts():
                    yield _as_stated(
                        kind, Ref(tail.label(), str(row["tail_id"])), Ref(head.label(), str(row["head_id"])), row
                    )


def _pattern(kind: type[Relationship], tail: type[Node], head: type[Node]) -> str:
    """Where a document's relationships are looked for: from its own nodes, else from those that it names."""
    arrow = f"-[x:{kind.type_name}]->"
    if tail in OWN:
        return f"MATCH (a:{tail.label()} {{source: $document}}){arrow}(b:{head.label()})"
    if head in OWN:
        return f"MATCH (b:{head.label()} {{source: $document}}) MATCH (a:{tail.label()}){arrow}(b)"
    if head is Document:
        return f"MATCH (b:Document {{id: $document}}) MATCH (a:{tail.label()}){arrow}(b)"
    return f"MATCH (:Document {{id: $document}})<-[:NAMED_IN]-(b:{head.label()}) MATCH (a:{tail.label()}){arrow}(b)"


def _as_stated(kind: type[Relationship], tail: Ref, head: Ref, row: Mapping[str, Any]) -> Relationship:
    """The relationship between the ends by which its document knows them."""
    known_as = row.get("known_as")
    if known_as is not None:
        if tail.label in _ALIASED:
            tail = Ref(tail.label, str(known_as))
        else:
            head = Ref(head.label, str(known_as))
    return relationship_of(kind, tail, head, {**row, "known_as": None} if "known_as" in row else row)


_ALIASED: Sequence[str] = ("Person", "Organisation", "Board")
