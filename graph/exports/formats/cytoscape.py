"""Cytoscape's JSON, for Cytoscape (``.cyjs``) and Cytoscape.js.

An object with ``elements``: ``nodes`` and ``edges``, each with its ``data``. A node's ``id`` is its key, its own ``id``
is ``node_id``; ``label`` is what is drawn, a node's ``name`` and an edge's ``type``, and a node's ``label`` is
``node_type``. Dates are ISO strings, lists are lists. No edge has a node's id: Cytoscape.js would leave it out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Set
from datetime import date
from typing import Any, TextIO

from graph.exports.encoding import Column
from graph.exports.formats import Format
from graph.exports.layout import edges_of, layout_of

_NODES = ("id", "label", "parent", "shared_name", "suid", "selected")
_EDGES = ("id", "label", "source", "target", "interaction", "shared_name", "suid", "selected")


def write(graph: Any, file: TextIO) -> None:
    """Write any networkx graph to ``file``."""
    layout = layout_of(graph, reserved_nodes=_NODES, reserved_edges=_EDGES)
    head = {"format_version": "1.0", "generated_by": "minutegraph", "data": {"name": "minutegraph"}}
    file.write(f'{json.dumps(head)[:-1]},\n"elements": {{"nodes": [')
    _write_all(
        file,
        (
            {"id": node, "label": str(attributes.get("name") or node), **_data(layout.nodes, attributes)}
            for node, attributes in graph.nodes(data=True)
        ),
    )
    file.write('],\n"edges": [')
    keys = set(map(str, graph))
    _write_all(
        file,
        (
            {
                "id": _edge_id(number, keys),
                "source": tail,
                "target": head_,
                "label": str(attributes.get("type") or ""),
                "interaction": str(attributes.get("type") or ""),
                **_data(layout.edges, attributes),
            }
            for number, (tail, head_, _, attributes) in enumerate(edges_of(graph))
        ),
    )
    file.write("]}}\n")


def _edge_id(number: int, keys: Set[str]) -> str:
    """An edge's id, which is no node's."""
    id_ = f"edge{number}"
    while id_ in keys:
        id_ += "_"
    return id_


def _write_all(file: TextIO, elements: Iterable[dict[str, Any]]) -> None:
    for number, element in enumerate(elements):
        file.write(("," if number else "") + "\n" + json.dumps({"data": element}, default=_iso, allow_nan=False))


def _data(columns: Iterable[Column], attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {column.written: attributes[column.name] for column in columns if column.name in attributes}


def _iso(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")


FORMAT = Format(".cyjs", "Cytoscape's JSON: Cytoscape, Cytoscape.js", write, purposes=("cytoscape",))
