"""A pair of CSV files with the headers Gephi knows, which spreadsheets open too.

``out.csv`` stands for ``out-nodes.csv`` (``Id``, ``Label``, then the attributes) and ``out-edges.csv`` (``Source``,
``Target``, ``Type``, ``Kind``, ``Weight``, ``Label``, then the other attributes), and ``out-columns.json``, which says
how the columns are written, so that ``read_csv`` gives back equal values. ``Label`` repeats the node's ``name`` and the
edge's attribute ``type``; ``Type`` is ``Directed`` or ``Undirected``, ``Kind`` the edge's key, by which Gephi keeps
parallel relationships apart; ``Weight`` is its ``weight``, or 1 in a graph without weights. Other attributes of such a
name go by another: ``node_type`` for a node's ``label``, ``node_id`` for its ``id``, ``source_document`` for
``source``: a table with a header ``source`` or ``target`` is one of edges to Gephi.

UTF-8 without a byte order mark, which Gephi would take for a part of ``Id``: in Excel, use Data, From Text.

A spreadsheet runs a cell that begins with ``=``, ``+``, ``-`` or ``@`` as a formula. Such a cell of text gets an
apostrophe before it, as does one that begins with a tab, a carriage return or an apostrophe; reading takes it off. A
lone apostrophe is an empty text; an empty cell is a missing value. Numbers are never touched.

Gephi takes a backslash for an escape, so that one before a quotation mark or at the end of a cell would swallow the
rows behind it: there it gets a blank behind it, which reading takes off. Gephi settles the columns' types by the first
25 rows: see ``graph.exports.formats.ordering``.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from graph.errors import UsageError
from graph.exports.encoding import Column
from graph.exports.formats import Format
from graph.exports.formats.ordering import TEXT, settling_rows
from graph.exports.layout import Layout, edges_of, layout_of
from graph.output import guarded_cell

_NODE_HEADERS = ("Id", "Label")
_EDGE_HEADERS = ("Source", "Target", "Type", "Kind", "Weight", "Label")
_RESERVED_NODES = ("id", "label", "source", "target")
_RESERVED_EDGES = ("source", "target", "type", "kind", "weight", "id", "label")
_NUMBERS = ("integer", "float", "boolean")
_JSON = ("list", "json")
_SWALLOWING = re.compile(r"\\( *)(?=\"|\Z)")  # a backslash before a quotation mark or the end
_SOFTENED = re.compile(r"\\( *) (?=\"|\Z)")
_JSON_ESCAPE = re.compile(r"\\([\"\\])")


def write(graph: Any, nodes: TextIO, edges: TextIO, columns: TextIO) -> None:
    """Write any networkx graph to three files."""
    layout = layout_of(graph, reserved_nodes=_RESERVED_NODES, reserved_edges=_RESERVED_EDGES)
    columns.write(layout.to_json() + "\n")
    names = next((column for column in layout.nodes if column.name == "name"), None)
    _write_table(nodes, _NODE_HEADERS, layout.nodes, (_node_row(layout, names, *one) for one in graph.nodes(data=True)))
    special = _special(layout)
    others = [column for column in layout.edges if column not in special.values()]
    rows = (_edge_row(layout, special, others, *one) for one in edges_of(graph))
    _write_table(edges, _EDGE_HEADERS, others, rows)


def read_csv(nodes: Path, edges: Path, columns: Path) -> Any:
    """The graph that ``write`` wrote to the three files. Raises ``UsageError`` for files of another program."""
    layout = Layout.from_json(columns.read_text(encoding="utf-8"), columns)
    graph = layout.empty_graph()
    for key, _, *cells in _rows(nodes, len(_NODE_HEADERS) + len(layout.nodes)):
        node = layout.id.decode(unguarded(key))
        graph.add_node(node)
        graph.nodes[node].update(_values(layout.nodes, cells))
    special = _special(layout)
    others = [column for column in layout.edges if column not in special.values()]
    for row in _rows(edges, len(_EDGE_HEADERS) + len(others)):
        tail, head = (layout.id.decode(unguarded(cell)) for cell in row[:2])
        kind, weight, label = row[3:6]
        found = _values((special["Weight"], special["Label"], *others), (weight, label, *row[len(_EDGE_HEADERS) :]))
        edge_key = layout.key.decode(unguarded(kind)) if layout.key else None
        layout.add_edge(graph, tail, head, edge_key, found)
    return graph


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, whose backslashes swallow nothing, and that is not empty."""
    if not text:
        return "'"
    text = _SWALLOWING.sub(r"\\\1 ", text)
    return guarded_cell(text + TEXT if text.endswith(TEXT) else text)


def unguarded(cell: str) -> str:
    """The text that ``guarded`` was given."""
    return _SOFTENED.sub(r"\\\1", cell.removeprefix("'").removesuffix(TEXT))


def _write_table(file: TextIO, headers: Sequence[str], columns: Sequence[Column], rows: Iterable[list[str]]) -> None:
    writer = csv.writer(file)
    writer.writerow([*headers, *(guarded(column.written) for column in columns)])
    kinds = [None] * len(headers) + [column.kind for column in columns]
    writer.writerows(settling_rows(list(rows), kinds))


def _node_row(layout: Layout, names: Column | None, node: str, attributes: Mapping[str, Any]) -> list[str]:
    key = guarded(layout.id.encode(node))
    name = _cell(names, attributes) if names and attributes.get("name") is not None else key
    return [key, name, *(_cell(column, attributes) for column in layout.nodes)]


def _edge_row(
    layout: Layout,
    special: Mapping[str, Column | None],
    others: Sequence[Column],
    tail: str,
    head: str,
    key: Any,
    attributes: Mapping[str, Any],
) -> list[str]:
    label = _cell(special["Label"], attributes)
    kind = guarded(layout.key.encode(key)) if layout.key else label
    weight = _cell(special["Weight"], attributes) if special["Weight"] else "1"
    ends = [guarded(layout.id.encode(end)) for end in (tail, head)]
    direction = "Directed" if layout.directed else "Undirected"
    return [*ends, direction, kind, weight, label, *(_cell(column, attributes) for column in others)]


def _special(layout: Layout) -> dict[str, Column | None]:
    """The attributes that stand under Gephi's own headers, where the graph has them."""
    return {
        "Weight": next((c for c in layout.edges if c.name == "weight" and c.kind in _NUMBERS), None),
        "Label": next((c for c in layout.edges if c.name == "type"), None),
    }


def _cell(column: Column | None, attributes: Mapping[str, Any]) -> str:
    if column is None or column.name not in attributes:
        return ""
    written = column.encode(attributes[column.name])
    if column.kind in _JSON:  # the same JSON, without a backslash before a quotation mark
        written = _JSON_ESCAPE.sub(lambda match: f"\\u{ord(match[1]):04x}", written)
    return written if column.kind in _NUMBERS else guarded(written)


def _values(columns: Iterable[Column | None], cells: Sequence[str]) -> dict[str, Any]:
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
