"""A whole graph from one store into another: the model's facts, and the program's own records with them.

Nodes and relationships are read and written in batches. A copy that was interrupted begins anew when it is called
again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from graph import statements, unfinished
from graph.errors import StoreUnavailable, UsageError
from graph.schema import NODES, RELATIONSHIPS
from graph.schema.records import RECORDS, UNFINISHED, VERSION
from graph.store import Store, Value

_BATCH = 2000
_FOLDING = ("pending", "added")  # what waits for being folded goes along, and is folded there


def copy_graph(source: Store, target: Store) -> tuple[int, int]:
    """Copy all that ``source`` holds into ``target``, which must hold no graph.

    Returns how many nodes and relationships.

    Raises ``UsageError`` where the target holds a graph, ``StoreError`` where one of the stores fails.
    """
    begun = _is_begun(source, target)
    if begun:
        _empty(target)
    elif begun is None:
        raise UsageError(f"{target.place} holds a graph already: copy into a new folder, or an empty database")
    source.read("RETURN 1 AS x")  # a place without a graph says so before anything is made
    unfinished.note(target, "copy", [source.place], [])
    nodes = sum(_copy_nodes(source, target, label, names) for label, names in _labels())
    ends = [
        (kind.type_name, tail.label(), head.label(), kind)
        for kind in RELATIONSHIPS.values()
        for tail in kind.tails
        for head in kind.heads
    ]
    relationships = 0
    for type_name, tail, head, kind in ends:
        read = (
            f"UNWIND $ids AS id MATCH (a:{tail} {{id: id}})-[x:{type_name}]->(b:{head}) "
            f"RETURN a.id AS tail, b.id AS head, {statements.returned(kind, 'x')}"
        )
        write = statements.create_relationships(kind, tail, head)
        for ids in _ids(source, tail):
            found = source.read(read, {"ids": ids}).dicts()
            rows = [{"tail": row.pop("tail"), "head": row.pop("head"), "properties": _stated(row)} for row in found]
            relationships += _write(target, write, rows)
    unfinished.forget(target)
    target.checkpoint()
    return nodes, relationships


def _is_begun(source: Store, target: Store) -> bool | None:
    """Whether this copy was begun before; None where the target holds another graph."""
    try:
        if unfinished.plan_of(target, "copy", [source.place]) is not None:
            return True
        held = any(target.read(f"MATCH (n:{label}) RETURN n.id AS id LIMIT 1").rows for label, _ in _labels())
    except StoreUnavailable:
        return False
    return None if held else False


def _labels() -> Iterator[tuple[str, list[str]]]:
    """Each label that is copied, with its properties."""
    for label, node in NODES.items():
        yield label, [*node.property_names(), *(_FOLDING if node.shared else ())]
    for label, sample in RECORDS.items():
        if label not in (VERSION, UNFINISHED):
            yield label, ["id", *sample]


def _copy_nodes(source: Store, target: Store, label: str, names: Sequence[str]) -> int:
    columns = ", ".join(f"n.`{name}` AS `{name}`" for name in names)
    read = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN {columns}"
    write = f"UNWIND $rows AS r CREATE (n:{label} {{id: r.id}}) SET n += r.properties"
    copied = 0
    for ids in _ids(source, label):
        rows = [{"id": row["id"], "properties": _stated(row)} for row in source.read(read, {"ids": ids})]
        copied += _write(target, write, rows)
    return copied


def _ids(store: Store, label: str) -> Iterator[list[Value]]:
    ids = (row[0] for row in store.read(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id").rows)
    while batch := list(islice(ids, _BATCH)):
        yield batch


def _stated(row: dict[str, Value]) -> dict[str, Value]:
    return {name: value for name, value in row.items() if value is not None}


def _write(target: Store, query: str, rows: Sequence[object]) -> int:
    for begin in range(0, len(rows), _BATCH):
        batch = list(rows[begin : begin + _BATCH])
        target.write(lambda transaction, batch=batch: transaction.run(query, {"rows": batch}))  # type: ignore[misc]
    return len(rows)


def _empty(target: Store) -> None:
    for label, _ in _labels():
        for ids in _ids(target, label):
            delete = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n"
            target.write(lambda transaction, ids=ids, delete=delete: transaction.run(delete, {"ids": ids}))  # type: ignore[misc]
