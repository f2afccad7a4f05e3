"""The graph's rows as exports need them: batch by batch, in an order that does not depend on the store.

Only what the schema declares is read. Left out are the program's own records: the labels of
``graph.schema.records``, the marks ``pending`` and ``added``, the relationships ``NAMED_IN`` (each document's view of a
shared node) and ``references``, ``meeting_references``, ``outcomes``, ``passages``, ``reader`` and ``digest`` of a
Document, and what tells of its loading: the same documents give the same files on another day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from graph.schema import NODES, RELATIONSHIPS, Node, Relationship
from graph.statements import returned
from graph.store import Store, Value

BATCH = 1000  # ids asked for at once
INTERNAL_RELATIONSHIPS = frozenset({"NAMED_IN"})
INTERNAL_PROPERTIES = frozenset(
    ("Document", name)
    for name in (
        *("references", "meeting_references", "outcomes", "passages", "reader", "digest"),
        *NODES["Document"].of_loading,
    )
)

Properties = dict[str, Value]


class Related(NamedTuple):
    """One relationship: the ids of its ends, and its properties without those that are null."""

    tail: str
    head: str
    properties: Properties


def ids(store: Store, label: str) -> list[str]:
    """The ids of all nodes of a label, sorted."""
    rows = store.read(f"MATCH (n:{NODES[label].label()}) RETURN n.id AS id").rows
    return sorted(str(row[0]) for row in rows)


def nodes(store: Store, label: str, names: Sequence[str] | None = None) -> Iterator[Properties]:
    """The nodes of a label by rising id, each as its properties without those that are null.

    ``names`` are the properties wanted; without them all that the schema declares.
    """
    columns = returned(NODES[label], "n") if names is None else _columns("n", ("id", *names))
    query = f"UNWIND $ids AS wanted MATCH (n:{label} {{id: wanted}}) RETURN {columns}"
    for batch in _batches(ids(store, label)):
        found = {str(row["id"]): _stated(label, row) for row in store.read(query, {"ids": batch})}
        yield from (found[key] for key in batch if key in found)


def relationships(
    store: Store,
    type_name: str,
    tail: str,
    head: str,
    names: Sequence[str] | None = None,
    *,
    tails: Sequence[str] | None = None,
) -> Iterator[Related]:
    """The relationships of a type between two labels, by the ids of their ends, parallel ones by their provenance.

    ``names`` are the properties wanted; without them all that the schema declares. ``tails`` are the ids of the
    tails, where they are known.
    """
    columns = returned(RELATIONSHIPS[type_name], "r") if names is None else _columns("r", names)
    query = (
        f"UNWIND $ids AS wanted MATCH (a:{tail} {{id: wanted}})-[r:{type_name}]->(b:{head}) "
        f"RETURN a.id AS tail_id, b.id AS head_id{', ' if columns else ''}{columns}"
    )
    for batch in _batches(ids(store, tail) if tails is None else tails):
        found = []
        for row in store.read(query, {"ids": batch}):
            ends = str(row.pop("tail_id")), str(row.pop("head_id"))
            found.append(Related(*ends, _stated(type_name, row)))
        yield from sorted(found, key=_by_ends)


def exported_relationships() -> Iterator[tuple[type[Relationship], type[Node], type[Node]]]:
    """Each relationship that an export holds, with each pair of labels that it may stand between."""
    for name, relationship in RELATIONSHIPS.items():
        if name not in INTERNAL_RELATIONSHIPS:
            for tail in relationship.tails:
                for head in relationship.heads:
                    yield relationship, tail, head


def _batches(items: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(items), BATCH):
        yield items[start : start + BATCH]


def _columns(variable: str, names: Sequence[str]) -> str:
    return ", ".join(f"{variable}.`{name}` AS `{name}`" for name in names)


def _stated(owner: str, row: Properties) -> Properties:
    return {
        name: value for name, value in row.items() if value is not None and (owner, name) not in INTERNAL_PROPERTIES
    }


def _by_ends(related: Related) -> tuple[str, str, str, int, str]:
    source, start = related.properties.get("source", ""), related.properties.get("start")
    return related.tail, related.head, str(source), start if isinstance(start, int) else 0, repr(related.properties)
