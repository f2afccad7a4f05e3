"""GEXF 1.3, Gephi's own format.

A node is drawn with its ``name``; its attribute ``label`` is the column ``node_type``, and ``id`` is ``node_id``,
as GEXF keeps both names for itself. An edge's ``type`` is also its label, and its key its kind, by which Gephi keeps
parallel relationships apart; a ``weight`` of numbers is the edge's weight. A list of texts is a ``liststring``, whose
members Gephi filters by. Nodes have a colour for each ``label``. The ``Layout`` is the file's description.

With ``timeline`` nodes and edges have the days between which the graph knows them (``graph.exports.times``), and Gephi
plays them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, TextIO
from xml.etree.ElementTree import Element

from graph.exports.encoding import Column, legal
from graph.exports.formats import Format
from graph.exports.formats.xml import attribute, described, text
from graph.exports.layout import Layout, edges_of, layout_of
from graph.exports.times import Times, times_of

_TYPES = {"integer": "long", "float": "double", "boolean": "boolean", "list": "liststring"}
_KEY = "key"

COLOURS = {
    "Person": (0, 114, 178), "Board": (213, 94, 0), "Organisation": (204, 121, 167), "Group": (86, 180, 233),
    "Meeting": (230, 159, 0), "AgendaItem": (170, 170, 170), "Topic": (0, 158, 115), "Decision": (148, 103, 49),
    "Action": (240, 228, 66), "Document": (90, 90, 90),
}  # fmt: skip
"""Red, green and blue of each label: Okabe and Ito's colours, which nearly everybody can tell apart, and greys."""


def write(graph: Any, file: TextIO, *, timeline: bool = False) -> None:
    """Write any networkx graph to ``file``. Raises ``UsageError`` for a ``timeline`` where nothing has a date."""
    times = times_of(graph) if timeline else Times()
    layout = layout_of(graph, reserved_nodes=("id", "label"), reserved_edges=("id", "label"))
    nodes = _numbered(layout.nodes)
    edges = _numbered(layout.edges)
    weight = _weight(layout)
    if weight:
        edges = {number: column for number, column in edges.items() if column is not weight}
    direction = "directed" if layout.directed else "undirected"
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" ')
    file.write('xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n')
    file.write(f"<meta><creator>minutegraph</creator><description>{text(layout.to_json())}</description></meta>\n")
    mode = 'mode="dynamic" timeformat="date" timerepresentation="interval"' if timeline else 'mode="static"'
    file.write(f'<graph defaultedgetype="{direction}" {mode} idtype="string">\n')
    _declare(file, "node", nodes)
    _declare(file, "edge", edges | ({_KEY: layout.key} if layout.key else {}))
    file.write("<nodes>\n")
    for node, attributes in graph.nodes(data=True):
        key = layout.id.encode(node)
        drawn = _encoded_name(nodes, attributes) or key
        file.write(f"<node id={attribute(key)} label={attribute(drawn)}{_spell(times.nodes.get(node))}>")
        file.write(f"{_values(nodes, attributes)}{_colour(attributes)}</node>\n")
    file.write("</nodes>\n<edges>\n")
    kinds = next((column for column in layout.edges if column.name == "type"), None)
    for number, (tail, head, edge_key, attributes) in enumerate(edges_of(graph)):
        file.write(f'<edge id="{number}" source={attribute(layout.id.encode(tail))}')
        file.write(f" target={attribute(layout.id.encode(head))}")
        if kinds and attributes.get("type") is not None:
            label = kinds.encode(attributes["type"])
            kind = edge_key if layout.key and isinstance(edge_key, str) else label
            file.write(f" label={attribute(label)} kind={attribute(legal(kind))}")
        elif layout.multigraph:
            file.write(f" kind={attribute(legal(str(edge_key)))}")
        if weight and "weight" in attributes:
            file.write(f' weight="{weight.encode(attributes["weight"])}"')
        file.write(_spell(times.edges.get((tail, head, edge_key))))
        extra = _value(_KEY, layout.key, edge_key) if layout.key else ""
        file.write(f">{_values(edges, attributes, extra)}</edge>\n")
    file.write("</edges>\n</graph>\n</gexf>\n")


def read_gexf(path: Path) -> Any:
    """The graph that ``write`` wrote to ``path``. Raises ``UsageError`` for a file of another program."""
    layout, elements = described(path, "description")
    graph = layout.empty_graph()
    nodes, edges = _numbered(layout.nodes), _numbered(layout.edges)
    weight = next((number for number, column in edges.items() if column is _weight(layout)), "")
    for name, element in elements:
        values = _read_values(element)
        if name == "node":
            node = layout.id.decode(str(element.get("id")))
            graph.add_node(node)
            graph.nodes[node].update(_decoded(nodes, values))
        else:
            if weight and element.get("weight") is not None:
                values[weight] = str(element.get("weight"))
            tail, head = (layout.id.decode(str(element.get(end))) for end in ("source", "target"))
            key = layout.key.decode(values[_KEY]) if layout.key else None
            layout.add_edge(graph, tail, head, key, _decoded(edges, values))
    return graph


def _weight(layout: Layout) -> Column | None:
    return next((c for c in layout.edges if c.name == "weight" and c.kind in ("integer", "float")), None)


def _numbered(columns: tuple[Column, ...]) -> dict[str, Column]:
    return {str(number): column for number, column in enumerate(columns)}


def _declare(file: TextIO, element_class: str, columns: Mapping[str, Column]) -> None:
    if columns:
        file.write(f'<attributes class="{element_class}" mode="static">\n')
        for number, column in columns.items():
            kind = _TYPES.get(column.kind, "string")
            file.write(f'<attribute id="{number}" title={attribute(column.written)} type="{kind}"/>\n')
        file.write("</attributes>\n")


def _spell(days: tuple[date, date] | None) -> str:
    return f' start="{days[0].isoformat()}" end="{days[1].isoformat()}"' if days else ""


def _colour(attributes: Mapping[str, Any]) -> str:
    label = attributes.get("label")
    colour = COLOURS.get(label) if isinstance(label, str) else None
    return '<viz:color r="{}" g="{}" b="{}"/>'.format(*colour) if colour else ""


def _encoded_name(columns: Mapping[str, Column], attributes: Mapping[str, Any]) -> str:
    column = next((column for column in columns.values() if column.name == "name"), None)
    return column.encode(attributes["name"]) if column and attributes.get("name") is not None else ""


def _values(columns: Mapping[str, Column], attributes: Mapping[str, Any], extra: str = "") -> str:
    written = "".join(
        _value(number, column, attributes[column.name])
        for number, column in columns.items()
        if column.name in attributes
    )
    return f"<attvalues>{written}{extra}</attvalues>" if written or extra else ""


def _value(number: str, column: Column, value: object) -> str:
    return f'<attvalue for="{number}" value={attribute(column.encode(value))}/>'


def _read_values(element: Element) -> dict[str, str]:
    return {
        str(item.get("for")): str(item.get("value"))
        for item in element.iter()
        if item.tag.rpartition("}")[2] == "attvalue"
    }


def _decoded(columns: Mapping[str, Column], values: Mapping[str, str]) -> dict[str, Any]:
    return {column.name: column.decode(values[number]) for number, column in columns.items() if number in values}


FORMAT = Format(".gexf", "GEXF: Gephi", write, read_gexf, purposes=("gephi",), timeline=True)
