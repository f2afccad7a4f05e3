"""What the graph holds, counted: a question that needs nothing of the other questions' machinery."""

from __future__ import annotations

from typing import Any

from graph.schema.names import LABELS, TYPES
from graph.store import Store, Table

_INTERNAL = frozenset({"NAMED_IN"})


def stats(store: Store) -> Table:
    """Count what the graph holds: one row for each label and each type of relationship that occurs."""
    rows: list[tuple[Any, ...]] = []
    for label in LABELS:
        [(count,)] = store.read(f"MATCH (n:{label}) RETURN count(n) AS count").rows
        rows.append(("node", label, count))
    for type_name in TYPES:
        if type_name not in _INTERNAL:
            [(count,)] = store.read(f"MATCH ()-[r:{type_name}]->() RETURN count(r) AS count").rows
            rows.append(("relationship", type_name, count))
    return Table(("kind", "name", "count"), tuple(rows))
