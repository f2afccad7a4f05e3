"""What the Neo4j driver returns, as plain Python values."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import neo4j
import neo4j.graph
import neo4j.time

from graph.schema import NODES, RELATIONSHIPS
from graph.schema.records import RECORDS
from graph.store import Table, Value
from graph.stores.durations import iso_duration

_UNKNOWN = re.compile(r"The (?:label|relationship type|property) `([^`]*)` does not exist")
_DECLARED = frozenset(
    {
        *NODES,
        *RELATIONSHIPS,
        *(name for node in NODES.values() for name in node.property_names()),
        *(name for relationship in RELATIONSHIPS.values() for name in relationship.property_names()),
        *RECORDS,
        *(name for properties in RECORDS.values() for name in properties),
        "pending",
        "added",
    }
)
_COUNTERS = (
    "nodes_created",
    "nodes_deleted",
    "relationships_created",
    "relationships_deleted",
    "properties_set",
    "labels_added",
    "labels_removed",
)


def value(item: object) -> Value:
    """A value of the driver as a plain one: dates as ``date``, other times as ISO text, nodes as their properties."""
    if item is None or isinstance(item, bool | int | float | str):
        return item
    if isinstance(item, neo4j.time.Date):
        return date(item.year, item.month, item.day)
    if isinstance(item, neo4j.time.Duration):  # a tuple too
        return iso_duration(item.months, item.days, item.seconds, item.nanoseconds)
    if isinstance(item, list | tuple):
        return [value(part) for part in item]
    if isinstance(item, neo4j.graph.Path):
        return [value(part) for pair in zip(item.nodes, (*item.relationships, None), strict=True) for part in pair][:-1]
    if isinstance(item, dict | neo4j.graph.Entity):
        return {str(key): value(part) for key, part in item.items()}
    if isinstance(item, neo4j.time.DateTime | neo4j.time.Time):
        return str(item.to_native().isoformat())
    return str(item)


def changes(summary: neo4j.ResultSummary) -> dict[str, int]:
    """How many nodes, relationships, properties and labels a statement created, set or deleted, without zeros."""
    counted = {name: getattr(summary.counters, name) for name in _COUNTERS}
    return {name: count for name, count in counted.items() if count}


def warnings_of(summary: neo4j.ResultSummary) -> tuple[str, ...]:
    """The server's warnings, but for names that the schema declares and this graph does not hold yet."""
    return tuple(dict.fromkeys(_warnings(summary.gql_status_objects)))


def _warnings(statuses: Any) -> Any:
    for status in statuses:
        if status.is_notification:
            text = status.status_description.removeprefix("warn: ")
            unknown = _UNKNOWN.search(text)
            if unknown is None:
                yield text
            elif unknown[1] not in _DECLARED:
                yield text[unknown.start() :].partition(". ")[0]


def table_of(result: neo4j.Result, limit: int | None) -> Table:
    """The rows of a statement, at most ``limit`` of them, with what the server tells beside them."""
    rows: list[tuple[Value, ...]] = []
    truncated = False
    for record in result:
        if limit is not None and len(rows) == limit:
            truncated = True
            break
        rows.append(tuple(value(item) for item in record.values()))
    columns = tuple(result.keys())
    summary = result.consume()
    return Table(columns, tuple(rows), warnings_of(summary), truncated, changes(summary))
