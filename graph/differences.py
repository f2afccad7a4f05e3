"""From what stands to what should stand, with as few writes as that takes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from graph import statements
from graph.schema import NODES, Ref, Relationship
from graph.store import Transaction, Value

R = TypeVar("R", bound=Relationship)
_Batches = defaultdict[tuple[str, str], list[dict[str, object]]]


def relationship_of(kind: type[R], tail: Ref, head: Ref, row: Mapping[str, Value]) -> R:
    """A relationship from a row that holds the columns of ``statements.returned``."""
    said = {name: row[name] for name in kind.property_names() if row[name] is not None}
    return kind.model_validate({"tail": tail, "head": head, **said})


def write_relationships(
    transaction: Transaction,
    kind: type[R],
    current: Iterable[R],
    wanted: Iterable[R],
    *,
    board: str | None = None,
) -> None:
    """Make the relationships of a kind between some nodes those that are ``wanted``.

    ``current`` are all that stand between those nodes (of derived ones: all of ``board``). Relationships between
    two nodes are replaced together where they differ in anything, and else left alone.
    """
    stands, shall = _by_ends(current), _by_ends(wanted)
    changed = sorted(ends for ends in stands.keys() | shall.keys() if Counter(stands[ends]) != Counter(shall[ends]))
    obsolete: _Batches = defaultdict(list)
    missing: _Batches = defaultdict(list)
    for tail, head in changed:
        labels = (_declared(tail), _declared(head))
        if stands[tail, head]:
            obsolete[labels].append({"tail": tail.id, "head": head.id})
        missing[labels] += [
            {"tail": tail.id, "head": head.id, "properties": found.stated()}
            for found in sorted(shall[tail, head], key=lambda found: found.model_dump_json())
        ]
    for labels, rows in obsolete.items():
        transaction.run(statements.delete_relationships(kind, *labels), {"rows": rows, "board": board})
    for labels, rows in missing.items():
        if rows:
            transaction.run(statements.create_relationships(kind, *labels), {"rows": rows})


def _by_ends(relationships: Iterable[R]) -> defaultdict[tuple[Ref, Ref], list[R]]:
    found: defaultdict[tuple[Ref, Ref], list[R]] = defaultdict(list)
    for relationship in relationships:
        found[relationship.tail, relationship.head].append(relationship)
    return found


def _declared(end: Ref) -> str:
    """The label as the schema declares it: no label in a statement ever comes from data."""
    return NODES[end.label].label()
