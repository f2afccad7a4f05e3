"""Facts move with their key: from the node that it was to the node that it is.

Each fact about a person, organisation or board remembers, in ``known_as``, the key under which its document states it,
where that is not the node's own id. So what is joined can be taken apart again, exactly.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graph import statements
from graph.identity.evidence import LINKED
from graph.schema import RELATIONSHIPS, AssignedTo, Board, Node, Organisation, Person, Relationship
from graph.store import Transaction


@dataclass(frozen=True)
class Move:
    """A key whose facts stand on the node ``from_`` and belong on the node ``to``."""

    key: str
    from_: str
    to: str


def move(transaction: Transaction, label: type[Node], moves: Sequence[Move]) -> None:
    """Move the facts of keys; both nodes of each move become pending, and so does all that follows from them."""
    if not moves:
        return
    rows = [{"key": one.key, "from": one.from_, "to": one.to} for one in moves]
    _mark_followers(transaction, label, rows)
    transaction.run(
        f"UNWIND $rows AS r MATCH (n:{label.label()} {{id: r.from}}) SET {statements.marked('n')} "
        f"MERGE (m:{label.label()} {{id: r.to}}) ON CREATE SET m.name = n.name SET {statements.marked('m')}",
        {"rows": rows},
    )
    for kind, at, other in _ends(label):
        _move_kind(transaction, kind, at, label, other, rows)


def _ends(label: type[Node]) -> Iterator[tuple[type[Relationship], str, type[Node]]]:
    """The kinds of facts that a document states about nodes of the label, and what stands at their other end."""
    for kind in RELATIONSHIPS.values():
        if "known_as" in kind.property_names():
            if label in kind.tails:
                yield from ((kind, "tail", other) for other in kind.heads)
            if label in kind.heads:
                yield from ((kind, "head", other) for other in kind.tails)


def _move_kind(
    transaction: Transaction,
    kind: type[Relationship],
    at: str,
    label: type[Node],
    other: type[Node],
    rows: list[dict[str, str]],
) -> None:
    own, far = (f"(n:{label.label()} {{id: r.from}})", f"(o:{other.label()})")
    pattern = f"{own}-[x:{kind.type_name}]->{far}" if at == "tail" else f"{far}-[x:{kind.type_name}]->{own}"
    matched = f"UNWIND $rows AS r MATCH {pattern} WHERE coalesce(x.known_as, r.from) = r.key"
    found = transaction.run(
        f"{matched} RETURN r.key AS key, r.to AS target, o.id AS other, {statements.returned(kind, 'x')}",
        {"rows": rows},
    ).dicts()
    if not found:
        return
    transaction.run(f"{matched} DELETE x", {"rows": rows})
    written = []
    for row in found:
        properties = {name: row[name] for name in kind.property_names() if row[name] is not None}
        properties.pop("known_as", None)
        if row["key"] != row["target"]:
            properties["known_as"] = row["key"]
        tail, head = (row["target"], row["other"]) if at == "tail" else (row["other"], row["target"])
        written.append({"tail": tail, "head": head, "properties": properties})
    ends = (label.label(), other.label()) if at == "tail" else (other.label(), label.label())
    transaction.run(statements.create_relationships(kind, *ends), {"rows": written})


def _mark_followers(transaction: Transaction, label: type[Node], rows: list[dict[str, str]]) -> None:
    """Mark what is worked out from the facts of the nodes that lose a key."""
    node, mark = f"UNWIND $rows AS r MATCH (n:{label.label()} {{id: r.from}})", f"SET {statements.marked('o')}"
    queries = [
        f"{node}{arrow}(o:{owner.label()}) {mark}"
        for kind in RELATIONSHIPS.values()
        if kind.owner
        for arrow, owner in _owners(kind, label)
    ]
    # Boards and organisations are evidence of who those are who stand in the same document.
    queries += [
        f"{node}-[v:NAMED_IN]->(d:Document) WHERE coalesce(v.known_as, r.from) = r.key "
        f"MATCH (d)<-[:NAMED_IN]-(o:{other.label()}) {mark}"
        for other in LINKED[LINKED.index(label) + 1 :]
    ]
    if label is Organisation:  # which council runs the board where somebody is seen is evidence, too
        queries.append(
            f"{node}-[:RUNS]->(:{Board.label()})-[:NAMED_IN]->(:Document)<-[:NAMED_IN]-(o:{Person.label()}) {mark}"
        )
    for query in queries:
        transaction.run(query, {"rows": rows})
    if label is not Board:
        mark_boards_of_owners(transaction, label, [row["from"] for row in rows])


def mark_boards_of_owners(transaction: Transaction, label: type[Node], ids: Sequence[str]) -> None:
    """Mark the boards whose actions some nodes hold: who holds an action is evidence of which actions are one."""
    if label in AssignedTo.heads and ids:
        transaction.run(
            f"UNWIND $ids AS id MATCH (:{label.label()} {{id: id}})<-[:ASSIGNED_TO]-(a:Action) "
            "MATCH (a)<-[:RAISED]-(i:AgendaItem) "
            "MATCH (i)-[:PART_OF*0..5]->(:AgendaItem)<-[:HAS_ITEM]-(:Meeting)<-[:HELD]-(o:Board) "
            f"SET {statements.marked('o')}",
            {"ids": list(ids)},
        )


def _owners(kind: type[Relationship], label: type[Node]) -> Iterable[tuple[str, type[Node]]]:
    """How a node of the label leads to those whose views hold a merged relationship with it."""
    found: defaultdict[str, list[type[Node]]] = defaultdict(list)
    if kind.owner == "tail" and label in kind.heads:
        found[f"<-[:{kind.type_name}]-"] += kind.tails
    if kind.owner == "head" and label in kind.tails:
        found[f"-[:{kind.type_name}]->"] += kind.heads
    return [(arrow, owner) for arrow, owners in found.items() for owner in owners]
