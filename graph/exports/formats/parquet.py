"""A pair of Parquet files, for pandas, Polars, DuckDB and R.

``out.parquet`` stands for ``out-nodes.parquet`` (``key``, then the attributes) and ``out-edges.parquet`` (``tail``,
``head``, ``key``, then the attributes). Columns have their types: whole numbers, booleans, dates, lists of texts; what
mixes types is JSON text. Needs ``pyarrow`` (``pip install 'minutegraph[parquet]'``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.errors import UsageError
from graph.exports.encoding import Column, legal
from graph.exports.formats import Format
from graph.exports.layout import edges_of, layout_of


def write(graph: Any, nodes: Path, edges: Path) -> None:
    """Write any networkx graph to two files. Raises ``UsageError`` where pyarrow is missing."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise UsageError("to write Parquet, install the extra: pip install 'minutegraph[parquet]'") from None
    layout = layout_of(graph, reserved_nodes=("key",), reserved_edges=("tail", "head", "key"))
    keys: dict[str, list[str | None]] = {"key": [legal(node) for node in graph]}
    rows = [attributes for _, attributes in graph.nodes(data=True)]
    pyarrow.parquet.write_table(_table(pyarrow, keys, layout.nodes, rows), nodes)
    found = list(edges_of(graph))
    ends: dict[str, list[str | None]] = {
        "tail": [legal(tail) for tail, *_ in found],
        "head": [legal(head) for _, head, *_ in found],
        "key": [None if key is None else legal(str(key)) for _, _, key, _ in found],
    }
    pyarrow.parquet.write_table(_table(pyarrow, ends, layout.edges, [one[3] for one in found]), edges)


def _table(
    pyarrow: Any,
    first: Mapping[str, Sequence[str | None]],
    columns: Iterable[Column],
    rows: Sequence[Mapping[str, Any]],
) -> Any:
    types = {
        "integer": pyarrow.int64(),
        "float": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
        "date": pyarrow.date32(),
        "list": pyarrow.list_(pyarrow.string()),
    }
    table = {name: pyarrow.array(values, pyarrow.string()) for name, values in first.items()}
    for column in columns:
        values = [_value(column, row[column.name]) if column.name in row else None for row in rows]
        table[column.written] = pyarrow.array(values, types.get(column.kind, pyarrow.string()))
    return pyarrow.table(table)


def _value(column: Column, value: Any) -> Any:
    if column.kind == "list":
        return [legal(one) for one in value]
    if column.kind in ("string", "escaped"):
        return legal(value)
    if column.kind == "float" and math.isnan(value):
        return math.nan
    return column.encode(value) if column.kind == "json" else value


FORMAT = Format(
    ".parquet",
    "a pair of Parquet files: pandas, DuckDB",
    write,
    suffixes=("-nodes.parquet", "-edges.parquet"),
    purposes=("parquet",),
    makes="file",
)
