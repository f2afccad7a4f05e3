"""A pair of CSV files with the headers Gephi knows, which spreadsheets open too.

``out.csv`` stands for ``out-nodes.csv`` (``Id``, ``Label``, then the attributes) and ``out-edges.csv`` (``Source``,
``Target``, ``Type``, ``Kind``, ``Weight``, then the other attributes), and ``out-columns.json``, which says how the
columns are written, so that ``read_csv`` gives back equal values. ``Label`` repeats the node's ``name``; ``Type`` is
``Directed`` or ``Undirected``, ``Kind`` the edge's attribute ``type``, by which Gephi keeps parallel relationships
apart; ``Weight`` is its ``weight``, or 1 in a graph without weights. Other attributes of such a name go by another:
``node_type`` for a node's ``label``, ``node_id`` for its ``id``, ``source_document`` for an edge's ``source``.

UTF-8 without a byte order mark, which Gephi would take for a part of ``Id``: in Excel, use Data, From Text.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula. Such a cell of text gets an
apostrophe before it, as does one that begins with a tab, a carriage return or an apostrophe; reading takes it off. A
lone apostrophe is an empty text; an empty cell is a missing value. Numbers are never touched.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TextIO

from graph.errors import UsageError
from graph.exports.encoding import Column
from graph.exports.formats import Format
from graph.exports.layout import Layout, edges_of, layout_of
from graph.output import guarded_cell

_NODE_HEADERS = ("Id", "Label")
_ENDS = ("Source", "Target", "Type")
_RESERVED_NODES = ("id", "label")
_RESERVED_EDGES = ("source", "target", "type", "kind", "weight", "id", "label")
_NUMBERS = ("integer", "float", "boolean")


def write(graph: Any, nodes: TextIO, edges: TextIO, columns: TextIO) -> None:
    """Write any networkx graph to three files."""
    layout = layout_of(graph, reserved_nodes=_RESERVED_NODES, reserved_edges=_RESERVED_EDGES)
    columns.write(layout.to_json() + "\n")
    rows = csv.writer(nodes)
    rows.writerow([*_NODE_HEADERS, *(guarded(column.written) for column in layout.nodes)])
    names = next((column for column in layout.nodes if column.name == "name"), None)
    for node, attributes in graph.nodes(data=True):
        key = guarded(layout.id.encode(node))
        name = _cell(names, attributes) if names and attributes.get("name") is not None else key
        rows.writerow([key, name, *(_cell(column, attributes) for column in layout.nodes)])
    rows = csv.writer(edges)
    columns_of_edges = _edge_columns(layout)
    rows.writerow([*_ENDS, *columns_of_edges, *([layout.key.written] if layout.key else [])])
    direction = "Directed" if layout.directed else "Undirected"
    for tail, head, edge_key, attributes in edges_of(graph):
        cells = [_cell(column, attributes) for column in columns_of_edges.values()]
        if not columns_of_edges["Weight"]:
            cells[1] = "1"
        if layout.key:
            cells.append(guarded(layout.key.encode(edge_key)))
        rows.writerow([guarded(layout.id.encode(tail)), guarded(layout.id.encode(head)), direction, *cells])


def read_csv(nodes: Path, edges: Path, columns: Path) -> Any:
    """The graph that ``write`` wrote to the three files. Raises ``UsageError`` for files of another program."""
    layout = Layout.from_json(columns.read_text(encoding="utf-8"), columns)
    graph = layout.empty_graph()
    for key, _, *cells in _rows(nodes, len(_NODE_HEADERS) + len(layout.nodes)):
        node = layout.id.decode(unguarded(key))
        graph.add_node(node)
        graph.nodes[node].update(_values(layout.nodes, cells))
    columns_of_edges = _edge_columns(layout)
    for row in _rows(edges, len(_ENDS) + len(columns_of_edges) + bool(layout.key)):
        tail, head = (layout.id.decode(unguarded(cell)) for cell in row[:2])
        edge_key = layout.key.decode(unguarded(row[-1])) if layout.key else None
        layout.add_edge(graph, tail, head, edge_key, _values(columns_of_edges.values(), row[len(_ENDS) :]))
    return graph


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, and that is not empty."""
    return guarded_cell(text) if text else "'"


def unguarded(cell: str) -> str:
    """The text that ``guarded`` was given."""
    return cell.removeprefix("'")


def _edge_columns(layout: Layout) -> dict[str, Column | None]:
    """The columns behind ``Source``, ``Target`` and ``Type``, by their headers; None for one without an attribute."""
    kind = next((column for column in layout.edges if column.name == "type"), None)
    weight = next((column for column in layout.edges if column.name == "weight" and column.kind in _NUMBERS), None)
    columns: dict[str, Column | None] = {"Kind": kind, "Weight": weight}
    columns |= {guarded(column.written): column for column in layout.edges if column not in (kind, weight)}
    return columns


def _cell(column: Column | None, attributes: Mapping[str, Any]) -> str:
    if column is None or column.name not in attributes:
        return ""
    written = column.encode(attributes[column.name])
    return written if column.kind in _NUMBERS else guarded(written)


def _values(columns: Iterable[Column | None], cells: list[str]) -> dict[str, Any]:
    return {
        column.name: column.decode(cell if column.kind in _NUMBERS else unguarded(cell))
        for column, cell in zip(columns, cells, strict=False)
        if cell and column
    }


def _rows(path: Path, width: int) -> Iterable[list[str]]:
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        next(rows, None)
        for row in rows:
            if len(row) != width:
                raise UsageError(f"{path}, line {rows.line_num}: {len(row)} cells where there should be {width}")
            yield row


FORMAT = Format(
    ".csv",
    "a pair of CSV files: Gephi, spreadsheets",
    write,
    read_csv,
    suffixes=("-nodes.csv", "-edges.csv", "-columns.json"),
)
