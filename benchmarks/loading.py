"""Facts loaded a second, beside the engine's own batched MERGE of the same rows in the same run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from benchmarks.corpus import facts
from benchmarks.peers import stores
from benchmarks.report import Measurement, clock_of, seconds
from graph import statements
from graph.consolidation import consolidate
from graph.exports.reading import exported_relationships, ids, nodes, relationships
from graph.rows import Rows
from graph.schema import NODES, RELATIONSHIPS, Node
from graph.store import Store
from graph.writing import replace_all

TOPIC = "Loading"
BATCH = 5000
GROUP = 20  # documents of a transaction, as ``load`` writes them
WARMING = 40
RUNS = 2

Batch = tuple[str, list[dict[str, Any]]]


def load(store: Store, documents: Sequence[Rows]) -> dict[str, float]:
    """Load as the program does: documents in groups, then what they share; how long each took."""

    def write() -> None:
        for start in range(0, len(documents), GROUP):
            replace_all(store, documents[start : start + GROUP])

    clock = clock_of(store.kind)
    store.prepare()
    return {
        "writing documents": seconds(write, clock=clock),
        "settling what they share": seconds(lambda: consolidate(store), clock=clock),
        "checkpoint": seconds(store.checkpoint, clock=clock),
    }


def merge_raw(store: Store, documents: Sequence[Rows]) -> None:
    """Merge the same rows with nothing around it, in batches over all documents: what the engine can do at best."""
    store.prepare()
    for query, rows in _batches(documents):
        _run(store, query, rows)
    store.checkpoint()


def measure(make: Callable[[], Store], documents: Sequence[Rows]) -> Iterator[Measurement]:
    """Load the documents into one fresh store and merge them raw into another; ``make`` gives an empty one.

    Both ways are first walked with a few documents, as a server that has just started knows no plans yet, and then
    ``RUNS`` times in turn, of which the better counts: other programs share the processors.
    """
    stated = facts(documents)
    for way in (load, merge_raw):
        warm = make()
        way(warm, documents[:WARMING])
        warm.close()
    raws, loads, reloads = [], [], []
    for _ in range(RUNS):
        store = make()
        raws.append(seconds(lambda: merge_raw(store, documents), clock=clock_of(store.kind)))  # noqa: B023 - run at once
        store.close()
        store = make()
        loads.append(load(store, documents))
        reloads.append(sum(load(store, documents).values()))
        store.close()
    where = f"{store.kind}, {len(documents):,} meetings"
    steps = min(loads, key=lambda found: sum(found.values()))
    raw, ours, again = min(raws), sum(steps.values()), min(reloads)
    yield Measurement(TOPIC, "facts a second, loaded by the program", where, stated / ours, "/s")
    yield Measurement(TOPIC, "facts a second, batched MERGE of the same rows", where, stated / raw, "/s")
    yield Measurement(TOPIC, "the first beside the second", where, 100 * raw / ours, "%")
    if store.kind == "embedded":
        for name, took in stores.times(documents):
            yield Measurement(TOPIC, f"facts a second, the same rows in {name}", where, stated / took, "/s")
    for step, took in steps.items():
        yield Measurement(TOPIC, f"of the program's time, {step}", where, 100 * took / ours, "%")
    yield Measurement(TOPIC, "documents a second, loaded by the program", where, len(documents) / ours, "/s")
    yield Measurement(TOPIC, "the same documents once more, unchanged", where, len(documents) / again, "/s")


def copy(source: Store, target: Store) -> None:
    """Copy the graph in batches: a large graph for questions is made sooner in one store than loaded into both."""
    target.prepare()
    for label, node in NODES.items():
        rows = [{"id": found["id"], "properties": found} for found in nodes(source, label)]
        _write(target, statements.merge_nodes(node), rows)
    for kind, tail, head in exported_relationships():
        found = relationships(source, kind.type_name, tail.label(), head.label(), tails=ids(source, tail.label()))
        rows = [{"tail": one.tail, "head": one.head, "properties": one.properties} for one in found]
        _write(target, statements.create_relationships(kind, tail.label(), head.label()), rows)
    target.checkpoint()


def _write(target: Store, query: str, rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), BATCH):
        _run(target, query, rows[start : start + BATCH])


def _run(store: Store, query: str, rows: list[dict[str, Any]]) -> None:
    store.write(lambda transaction: transaction.run(query, {"rows": rows}))


def _batches(documents: Sequence[Rows]) -> Iterator[Batch]:
    by_label: defaultdict[str, dict[str, Node]] = defaultdict(dict)
    by_type: defaultdict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for rows in documents:
        for node in (rows.document, *rows.nodes):
            by_label[node.label()][node.id] = node
        for one in rows.relationships:
            ends = {"tail": one.tail.id, "head": one.head.id, "properties": one.properties()}
            by_type[one.type_name, one.tail.label, one.head.label].append(ends)
    for label, found in by_label.items():
        query = statements.merge_nodes(NODES[label])
        yield from _cut(query, [{"id": node.id, "properties": node.properties()} for node in found.values()])
    for (kind, tail, head), related in by_type.items():
        query = (
            f"UNWIND $rows AS r MATCH (a:{tail} {{id: r.tail}}) MATCH (b:{head} {{id: r.head}}) "
            f"MERGE (a)-[x:{RELATIONSHIPS[kind].type_name}]->(b) SET x += r.properties"
        )
        yield from _cut(query, related)


def _cut(query: str, rows: list[dict[str, Any]]) -> Iterator[Batch]:
    for start in range(0, len(rows), BATCH):
        yield query, rows[start : start + BATCH]
