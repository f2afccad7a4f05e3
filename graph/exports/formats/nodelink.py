"""Node-link JSON, for ``networkx.node_link_graph`` and for D3.

An object with ``directed``, ``multigraph``, ``graph``, ``nodes`` and ``edges``. Lists, numbers, booleans and missing
values are JSON's own; dates are ISO strings. Where a name is taken by the format, the attribute goes by
another: a node's ``id`` is its key, its own attribute ``id`` is ``node_id``; an edge's attribute ``source`` is
``source_document``. ``graph.layout`` holds the ``Layout``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from graph.errors import UsageError
from graph.exports.encoding import Column
from graph.exports.formats import Format
from graph.exports.layout import Layout, edges_of, layout_of

_RESERVED_EDGES = ("source", "target", "key", "edge_key")


def write(graph: Any, file: TextIO) -> None:
    """Write any networkx graph to ``file``."""
    layout = layout_of(graph, reserved_nodes=("id",), reserved_edges=_RESERVED_EDGES)
    head = {"directed": layout.directed, "multigraph": layout.multigraph, "graph": {"layout": layout.to_json()}}
    file.write(json.dumps(head)[:-1] + ',\n"nodes": [')
    _write_all(file, ({"id": node} | _written(layout.nodes, data) for node, data in graph.nodes(data=True)))
    file.write('],\n"edges": [')
    _write_all(
        file,
        (
            {"source": tail, "target": head}
            | ({"key": _native(layout.key, key) if layout.key else key} if layout.multigraph else {})
            | _written(layout.edges, data)
            for tail, head, key, data in edges_of(graph)
        ),
    )
    file.write("]}\n")


def read_json(path: Path) -> Any:
    """The graph that ``write`` wrote to ``path``. Raises ``UsageError`` for a file of another program."""
    try:
        with path.open(encoding="utf-8") as file:
            found = json.load(file)
        described = found["graph"]["layout"]
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path} was not written by this program: read it with networkx itself") from error
    layout = Layout.from_json(described, path)
    graph = layout.empty_graph()
    for element in found["nodes"]:
        graph.add_node(element["id"])
        graph.nodes[element["id"]].update(_read(layout.nodes, element))
    for element in found["edges"]:
        key = _restored(layout.key, element["key"]) if layout.key else None
        layout.add_edge(graph, element["source"], element["target"], key, _read(layout.edges, element))
    return graph


def _write_all(file: TextIO, elements: Iterable[dict[str, Any]]) -> None:
    for number, element in enumerate(elements):
        file.write(("," if number else "") + "\n" + json.dumps(element, allow_nan=False))


def _written(columns: Iterable[Column], attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {c.written: _native(c, attributes[c.name]) for c in columns if c.name in attributes}


def _read(columns: Iterable[Column], element: Mapping[str, Any]) -> dict[str, Any]:
    return {c.name: _restored(c, element[c.written]) for c in columns if c.written in element}


def _native(column: Column, value: Any) -> Any:
    """What JSON can hold stands as it is; the rest is one object with the column's encoding."""
    if column.kind == "date":
        return column.encode(value)
    return value if _is_native(value) else {"$encoded": Column("", "", "json").encode(value)}


def _restored(column: Column, value: Any) -> Any:
    if column.kind == "date":
        return column.decode(value)
    return Column("", "", "json").decode(value["$encoded"]) if isinstance(value, dict) else value


def _is_native(value: object) -> bool:
    if isinstance(value, list):
        return all(_is_native(item) for item in value)
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, str | int)


FORMAT = Format(".json", "node-link JSON: networkx, D3", write, read_json)
