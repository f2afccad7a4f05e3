"""The stages that complete a graph, in their order: each may be interrupted, and is completed by the next call.

Whatever a replaced or removed document named is *pending*. All pending nodes are folded in chunks, each chunk one
transaction that also clears the mark; boards come last, and keep it until their meetings are linked. So a
``consolidate`` that is interrupted anywhere is completed by the next, and one with nothing to do writes nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from graph import statements
from graph.consolidation.folding import Folded, fold, is_redundant
from graph.differences import relationship_of, write_relationships
from graph.identity import identify
from graph.identity.evidence import LINKED
from graph.identity.index import register
from graph.identity.moving import mark_boards_of_owners
from graph.linking import link, unlink, unlink_key
from graph.node_statements import Statement, is_implied, name_of, owned, read_view
from graph.records import place_records
from graph.schema import NODES, Board, Held, Node, Ref, Relationship, Topic
from graph.store import Store, Transaction

_CHUNK = 400  # nodes
_DOCUMENTS = (
    3000  # that speak of the nodes of a chunk; each takes some three kilobytes, but of one node all must be seen
)
_BOARDS = 20


def consolidate(store: Store) -> None:
    """Make the graph what its documents say together, after any number of ``replace`` and ``remove``.

    Raises ``StoreError`` where the store fails; what was settled until then stands.
    """
    for stage in STAGES.values():
        stage(store)


def _in_chunks(
    work: Callable[[Transaction, type[Node], Sequence[str]], None], size: int, *labels: type[Node]
) -> Callable[[Store], None]:
    """A stage: all pending nodes of the labels, so many at a time, each time in one transaction."""

    def stage(store: Store) -> None:
        for node in labels:
            for ids in _pending(store, node, size):
                store.write(lambda transaction, node=node, ids=ids: work(transaction, node, ids))  # type: ignore[misc]

    return stage


def _pending(store: Store, node: type[Node], size: int) -> Iterator[list[str]]:
    """The ids of pending nodes, so few at a time that what documents say of them takes little memory."""
    chunk: list[str] = []
    documents = 0
    for row in store.read(statements.pending(node)).dicts():
        assert isinstance(row["documents"], int)
        if chunk and (len(chunk) == size or documents + row["documents"] > _DOCUMENTS):
            yield chunk
            chunk, documents = [], 0
        chunk.append(str(row["id"]))
        documents += row["documents"]
    if chunk:
        yield chunk


def _identify(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> None:
    for one in identify(transaction, node, ids):
        if node is Board:
            unlink_key(transaction, one.from_, one.key, one.to)


def _settle_nodes(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> None:
    _fold_nodes(transaction, node, ids)
    _clear_mark(transaction, node, ids)


def _settle_boards(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> None:
    for board in _fold_nodes(transaction, node, ids):
        link(transaction, board)
    _clear_mark(transaction, node, ids)


def _clear_mark(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> None:
    transaction.run(statements.clear_mark(node), {"ids": list(ids)})


def _fold_nodes(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> list[str]:
    """Write what the views of the nodes give, delete those without a view; returns the ids that stand."""
    label = node.label()
    settled = _as_they_stand(transaction, node, ids)
    rest = sorted(set(ids) - settled)
    folded = {id_: fold(views) for id_, views in _known(transaction, _views(transaction, node, rest)).items()}
    if folded:
        _write_properties(transaction, node, folded)
        for kind in owned(node):
            _write_owned(transaction, node, kind, folded)
    if gone := sorted(set(rest) - folded.keys()):
        transaction.run(f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", {"ids": gone})
    return sorted(folded.keys() | settled)


def _as_they_stand(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> set[str]:
    """The nodes that only new documents have been added to, all of which say what stands already.

    They need not be folded: a topic may be named by thousands of documents, and most in the same words.
    """
    locked = transaction.run(statements.lock_pending(node), {"ids": list(ids)}).dicts()
    added = [{"id": row["id"], "documents": row["added"]} for row in locked if row["added"]]
    if not added:
        return set()
    views: defaultdict[str, list[Statement]] = defaultdict(list)
    for row in transaction.run(statements.added_views(node), {"rows": added}).dicts():
        ref = Ref(node.label(), str(row["id"]))
        views[ref.id].append(read_view(ref, str(row["view"]), source=str(row["source"])))
    known, standing = _known(transaction, views), _stand(transaction, node, sorted(views))
    implied = _implied(transaction, standing.values())
    links: defaultdict[str, list[Relationship]] = defaultdict(list)
    for kind in owned(node):
        for found in _standing(transaction, node, kind, sorted(views)):
            links[(found.tail if kind.owner == "tail" else found.head).id].append(found)
    return {
        id_
        for id_, of_node in known.items()
        if id_ in standing
        and all(is_redundant(view, Folded(standing[id_], tuple(links[id_]), id_ in implied)) for view in of_node)
    }


def _implied(transaction: Transaction, standing: Iterable[Node]) -> set[str]:
    """The nodes that stand from implied views alone: the document of which they have their place implies them.

    Where any document named the node, its place would be that of one which names it.
    """
    rows = [{"id": one.id, "documents": [one.source]} for one in standing if isinstance(one, Topic) and one.source]
    if not rows:
        return set()
    views = transaction.run(statements.added_views(Topic), {"rows": rows}).dicts()
    return {str(row["id"]) for row in views if is_implied(str(row["view"]))}


def _stand(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> dict[str, Node]:
    """The nodes as they stand in the graph."""
    query = f"UNWIND $ids AS i MATCH (n:{node.label()} {{id: i}}) RETURN {statements.returned(node, 'n')}"
    rows = transaction.run(query, {"ids": list(ids)}).dicts()
    return {
        str(row["id"]): node.model_validate({name: value for name, value in row.items() if value is not None})
        for row in rows
    }


def _views(transaction: Transaction, node: type[Node], ids: Sequence[str]) -> dict[str, list[Statement]]:
    # Equal views are counted in the store: a topic may be named by thousands of documents in the same words.
    query = (
        f"UNWIND $ids AS id MATCH (:{node.label()} {{id: id}})-[v:NAMED_IN]->(:Document) "
        "RETURN id, v.view AS view, min(v.source) AS source, count(*) AS documents"
    )
    views: defaultdict[str, list[Statement]] = defaultdict(list)
    for row in transaction.run(query, {"ids": list(ids)}).dicts():
        ref, documents = Ref(node.label(), str(row["id"])), row["documents"]
        assert isinstance(documents, int)
        views[ref.id].append(read_view(ref, str(row["view"]), source=str(row["source"]), documents=documents))
    return views


def _known(transaction: Transaction, views: dict[str, list[Statement]]) -> dict[str, list[Statement]]:
    """The views with the merged relationships as they lead by now: to whom each key belongs."""
    links = [link for of_node in views.values() for view in of_node for link in view.links]
    known = register.current_refs(transaction, {link.head if link.owner == "tail" else link.tail for link in links})
    if not known:
        return views
    return {id_: [view.leading_to(known) for view in of_node] for id_, of_node in views.items()}


def _write_properties(transaction: Transaction, node: type[Node], folded: dict[str, Folded]) -> None:
    label = node.label()
    stated = {id_: result.node.properties() for id_, result in folded.items()}
    place = (
        f"UNWIND $rows AS r MATCH (n:{label} {{id: r.id}})-[v:NAMED_IN]->(:Document {{id: r.source}}) "
        "RETURN r.id AS id, v.view AS view, v.start AS start, v.`end` AS `end` ORDER BY v.start DESC, v.`end`"
    )
    rows = [{"id": id_, "source": properties["source"]} for id_, properties in stated.items()]
    for row in transaction.run(place, {"rows": rows}).dicts():
        id_ = str(row["id"])
        # A document may know somebody under two names: the place is that of the name which stands.
        if name_of(str(row["view"])) == stated[id_]["name"]:
            stated[id_] |= {"start": row["start"], "end": row["end"]}
    query = f"UNWIND $ids AS i MATCH (n:{label} {{id: i}}) RETURN {statements.returned(node, 'n')}"
    stands = {str(row["id"]): row for row in transaction.run(query, {"ids": list(folded)}).dicts()}
    changed = [
        {"id": id_, "properties": {name: value for name, value in properties.items() if name != "id"}}
        for id_, properties in stated.items()
        if _said(properties) != _said(stands[id_])
    ]
    if changed:
        transaction.run(statements.merge_nodes(node), {"rows": changed})
    # The name of who holds an action is taken out of its words before these are compared.
    renamed = [id_ for id_, properties in stated.items() if properties["name"] != stands[id_]["name"]]
    mark_boards_of_owners(transaction, node, renamed)


def _said(properties: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in properties.items() if value not in (None, [])}


def _write_owned(
    transaction: Transaction,
    node: type[Node],
    kind: type[Relationship],
    folded: dict[str, Folded],
) -> None:
    """Make one kind of the nodes' merged relationships what their views give."""
    wanted = [found for result in folded.values() for found in result.links if isinstance(found, kind)]
    current = list(_standing(transaction, node, kind, list(folded)))
    write_relationships(transaction, kind, current, wanted)
    if kind is Held:
        _tell_boards(transaction, current, wanted)


def _tell_boards(transaction: Transaction, current: Sequence[Relationship], wanted: Sequence[Relationship]) -> None:
    """Meetings have been folded: have their boards link them again, and forget those that they hold no more."""
    stood, stand = ({(held.tail.id, held.head.id) for held in each} for each in (current, wanted))
    # They are pending already, unless another program has linked them since and could not see these meetings yet.
    boards = sorted({board for board, _ in stood | stand})
    transaction.run(f"UNWIND $ids AS id MATCH (b:Board {{id: id}}) SET {statements.marked('b')}", {"ids": boards})
    lost = stood - stand
    for board in sorted({board for board, _ in lost}):
        unlink(transaction, board, sorted(meeting for of, meeting in lost if of == board))


def _standing(
    transaction: Transaction, node: type[Node], kind: type[Relationship], ids: Sequence[str]
) -> Iterator[Relationship]:
    label, columns = node.label(), statements.returned(kind, "x")
    for other in kind.heads if kind.owner == "tail" else kind.tails:
        arrow = ("-", "->") if kind.owner == "tail" else ("<-", "-")
        query = (
            f"UNWIND $ids AS id MATCH (:{label} {{id: id}}){arrow[0]}[x:{kind.type_name}]{arrow[1]}"
            f"(other:{other.label()}) RETURN id AS own, other.id AS other, {columns}"
        )
        for row in transaction.run(query, {"ids": list(ids)}).dicts():
            own, there = Ref(label, str(row["own"])), Ref(other.label(), str(row["other"]))
            tail, head = (own, there) if kind.owner == "tail" else (there, own)
            yield relationship_of(kind, tail, head, row)


STAGES: Mapping[str, Callable[[Store], None]] = {
    "records of one meeting": place_records,
    **{f"identity, {label.label()}": _in_chunks(_identify, _CHUNK, label) for label in LINKED},
    "folding": _in_chunks(
        _settle_nodes, _CHUNK, *(node for node in NODES.values() if node.shared and node is not Board)
    ),
    "boards, and linking their meetings": _in_chunks(_settle_boards, _BOARDS, Board),
}
"""What ``consolidate`` does, in this order."""
