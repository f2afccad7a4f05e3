"""What the embedded engine returns, in the form that the Neo4j store gives too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from graph.store import Value
from graph.stores.durations import iso_duration

_NODE = {"id", "labels", "properties"}
_RELATIONSHIP = {"id", "start", "end", "type", "properties"}
_PATH = {"nodes", "relationships"}
_DURATION = {"months", "days", "seconds"}
_OWN = ("title", "type")
_PLAIN = frozenset({type(None), bool, int, float, str, date})


def values(columns: Iterable[list[Any]]) -> tuple[tuple[Value, ...], ...]:
    """Rows of plain values, of columns as the engine gives them: what holds nothing else is taken as it is."""
    return tuple(zip(*map(_plain, columns), strict=True))


def _plain(items: list[Any]) -> list[Value]:
    return items if _PLAIN.issuperset(map(type, items)) else [value(item) for item in items]


def value(item: object) -> Value:
    """A value of the engine as a plain one: other times than dates as ISO text, nodes as their properties."""
    if item is None or isinstance(item, bool | int | float | str) or type(item) is date:
        return item
    if isinstance(item, Mapping):
        return _mapping(item)
    if isinstance(item, list | tuple):
        return _plain(list(item))
    isoformat = getattr(item, "isoformat", None)
    return str(isoformat()) if isoformat else str(item)


def _mapping(item: Mapping[str, Any]) -> Value:
    names = item.keys()
    if names == _NODE and isinstance(item["labels"], list):
        return {name: value(part) for name, part in item["properties"].items() if name not in _OWN}
    if names == _RELATIONSHIP and isinstance(item["properties"], Mapping):
        return value(item["properties"])
    if names == _PATH and isinstance(item["nodes"], list):
        pairs = zip(item["nodes"], (*item["relationships"], None), strict=True)
        return [value(part) for pair in pairs for part in pair][:-1]
    if names >= _DURATION and names <= _DURATION | {"nanoseconds"}:
        return iso_duration(item["months"], item["days"], item["seconds"], item.get("nanoseconds", 0))
    return {str(name): value(part) for name, part in item.items()}
