"""GraphML, for networkx, igraph, yEd and Gephi.

``networkx.read_graphml`` finds the attributes under their own names, but for ``id``: igraph keeps that name for the
keys, so a node's own is ``node_id``. The ``Layout`` stands in the file's ``desc``, which other programs pass over; an
attribute declared for the graph itself, Gephi would report as an error.

Gephi takes what stands under ``label`` for the text to draw. So the key of ``name`` has ``label`` for its id, which
Gephi looks at first, and stands last, so that it wins over the attribute ``label``; to colour by that, Gephi
finds it once more as ``node_type``. An edge's ``type`` stands once more as ``label``, which Gephi and igraph draw.
Whole numbers are declared ``long``, but a ``weight`` is ``double``: NetworKit takes no other. Edges have no ids of
their own: igraph gives those of the nodes in their place.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TextIO

from graph.exports.encoding import Column
from graph.exports.formats import Format
from graph.exports.formats.xml import attribute, described, text
from graph.exports.layout import edges_of, layout_of

_TYPES = {"integer": "long", "float": "double", "boolean": "boolean"}
_DRAWN, _NODE_TYPE, _EDGE_LABEL, _KEY = "label", "node_type", "edgelabel", "key"


def write(graph: Any, file: TextIO) -> None:
    """Write any networkx graph to ``file``."""
    layout = layout_of(graph, reserved_nodes=("id",), reserved_edges=("id",))
    nodes, edges = _keys(layout.nodes, "n"), _keys(layout.edges, "e")
    coloured = next((column for column in layout.nodes if column.name == "label"), None)
    if coloured and any(column.name == _NODE_TYPE for column in layout.nodes):
        coloured = None
    drawn = next((column for column in layout.edges if column.name == "type"), None)
    if any(column.written.lower() == "label" for column in layout.edges):
        drawn = None
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
    file.write(f"<desc>{text(layout.to_json())}</desc>\n")
    for key, column in nodes.items():
        file.write(_declaration(key, "node", column.written, column))
    if coloured:
        file.write(_declaration(_NODE_TYPE, "node", _NODE_TYPE, coloured))
    for key, column in edges.items():
        file.write(_declaration(key, "edge", column.written, column))
    if drawn:
        file.write(_declaration(_EDGE_LABEL, "edge", "label", drawn))
    if layout.key:
        file.write(_declaration(_KEY, "edge", layout.key.written, layout.key))
    file.write(f'<graph edgedefault="{"directed" if layout.directed else "undirected"}">\n')
    for node, attributes in graph.nodes(data=True):
        file.write(f"<node id={attribute(layout.id.encode(node))}>")
        if coloured and "label" in attributes:
            file.write(_data(_NODE_TYPE, coloured, attributes["label"]))
        file.write(_all_data(nodes, attributes))
        file.write("</node>\n")
    for tail, head, key, attributes in edges_of(graph):
        ends = f"source={attribute(layout.id.encode(tail))} target={attribute(layout.id.encode(head))}"
        file.write(f"<edge {ends}>")
        if drawn and "type" in attributes:
            file.write(_data(_EDGE_LABEL, drawn, attributes["type"]))
        file.write(_all_data(edges, attributes))
        if layout.key:
            file.write(_data(_KEY, layout.key, key))
        file.write("</edge>\n")
    file.write("</graph>\n</graphml>\n")


def read_graphml(path: Path) -> Any:
    """The graph that ``write`` wrote to ``path``. Raises ``UsageError`` for a file of another program."""
    layout, elements = described(path, "desc")
    graph = layout.empty_graph()
    nodes, edges = _keys(layout.nodes, "n"), _keys(layout.edges, "e")
    for name, element in elements:
        data = {str(item.get("key")): item.text or "" for item in element}
        if name == "node":
            node = layout.id.decode(str(element.get("id")))
            graph.add_node(node)
            graph.nodes[node].update(_decoded(nodes, data))
        else:
            tail, head = (layout.id.decode(str(element.get(end))) for end in ("source", "target"))
            key = layout.key.decode(data[_KEY]) if layout.key else None
            layout.add_edge(graph, tail, head, key, _decoded(edges, data))
    return graph


def _keys(columns: tuple[Column, ...], prefix: str) -> dict[str, Column]:
    """The columns by the ids of their keys, in the order of writing."""
    keys = {f"{prefix}{number}": column for number, column in enumerate(columns)}
    drawn = next((key for key, column in keys.items() if prefix == "n" and column.name == "name"), None)
    if drawn:
        keys[_DRAWN] = keys.pop(drawn)
    return keys


def _declaration(key: str, domain: str, name: str, column: Column) -> str:
    kind = (
        "double" if (domain, name, column.kind) == ("edge", "weight", "integer") else _TYPES.get(column.kind, "string")
    )
    return f'<key id="{key}" for="{domain}" attr.name={attribute(name)} attr.type="{kind}"/>\n'


def _all_data(keys: Mapping[str, Column], attributes: Mapping[str, Any]) -> str:
    return "".join(
        _data(key, column, attributes[column.name]) for key, column in keys.items() if column.name in attributes
    )


def _data(key: str, column: Column, value: object) -> str:
    return f'<data key="{key}">{text(column.encode(value))}</data>'


def _decoded(keys: Mapping[str, Column], data: Mapping[str, str]) -> dict[str, Any]:
    return {column.name: column.decode(data[key]) for key, column in keys.items() if key in data}


FORMAT = Format(".graphml", "GraphML: networkx, igraph, yEd, Gephi", write, read_graphml, purposes=("igraph",))
