"""The rows of documents in other stores: what takes them at all, with no document kept apart and nothing settled."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import Any

import kglite
import networkx
import pandas

from benchmarks.report import seconds
from graph.rows import Rows
from graph.schema import Node, Relationship

Merged = tuple[dict[tuple[str, str], Node], list[Relationship]]


def times(documents: Sequence[Rows]) -> Iterator[tuple[str, float]]:
    """The name of each store, and the seconds of processor time that it needs for the rows of the documents."""
    merged = _merged(documents)
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as folder:
        ways: Mapping[str, Callable[[], object]] = {
            "networkx, in memory": lambda: _networkx(merged),
            "SQLite, two tables": lambda: _sqlite(merged, Path(folder) / "graph.db"),
            "the embedded engine's bulk calls": lambda: _bulk(merged),
        }
        for name, way in ways.items():
            yield name, seconds(way, clock=process_time)


def _merged(documents: Sequence[Rows]) -> Merged:
    """Each node once, and all relationships."""
    nodes = {(one.label(), one.id): one for rows in documents for one in (rows.document, *rows.nodes)}
    return nodes, [one for rows in documents for one in rows.relationships]


def _networkx(merged: Merged) -> object:
    nodes, relationships = merged
    graph = networkx.MultiDiGraph()
    graph.add_nodes_from((key, node.properties()) for key, node in nodes.items())
    graph.add_edges_from(
        ((one.tail.label, one.tail.id), (one.head.label, one.head.id), one.type_name, one.properties())
        for one in relationships
    )
    return graph


def _sqlite(merged: Merged, path: Path) -> None:
    nodes, relationships = merged
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE node (label, id, properties, PRIMARY KEY (label, id))")
        connection.execute("CREATE TABLE relationship (type, tail_label, tail, head_label, head, properties)")
        connection.executemany(
            "INSERT INTO node VALUES (?, ?, ?)",
            ((*key, json.dumps(node.properties(), default=str)) for key, node in nodes.items()),
        )
        connection.executemany(
            "INSERT INTO relationship VALUES (?, ?, ?, ?, ?, ?)",
            (
                (
                    one.type_name, one.tail.label, one.tail.id, one.head.label, one.head.id,
                    json.dumps(one.properties(), default=str),
                )
                for one in relationships
            ),
        )  # fmt: skip
    connection.close()


def _bulk(merged: Merged) -> object:
    nodes, relationships = merged
    graph = kglite.KnowledgeGraph()
    by_label: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for (label, _), node in nodes.items():
        by_label[label].append(_plain(node.properties()) | {"id": node.id, "name": _name(node)})
    for label, found in by_label.items():
        graph.add_nodes(pandas.DataFrame(found), label, "id", "name")
    by_type: defaultdict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for one in relationships:
        ends = {"tail": one.tail.id, "head": one.head.id}
        by_type[one.type_name, one.tail.label, one.head.label].append(_plain(one.properties()) | ends)
    for (kind, tail, head), rows in by_type.items():
        graph.add_connections(pandas.DataFrame(rows), kind, tail, "tail", head, "head")
    return graph


def _name(node: Node) -> str:
    return str(node.properties().get("name", node.id))


def _plain(properties: Mapping[str, Any]) -> dict[str, Any]:
    """Values that a column of a table takes: lists as text, as SQLite has them, too."""
    return {
        key: json.dumps(one, default=str) if isinstance(one, list | tuple) else one for key, one in properties.items()
    }
