"""The days between which a graph knows its nodes and edges, as far as it says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph.errors import UsageError
from graph.exports.layout import edges_of

Days = tuple[date, date]


@dataclass(frozen=True)
class Times:
    """The first and the last day of nodes by key, and of edges by tail, head and key."""

    nodes: dict[str, Days] = field(default_factory=dict)
    edges: dict[tuple[str, str, Any], Days] = field(default_factory=dict)


def times_of(graph: Any) -> Times:
    """Look up the days of a networkx graph's nodes and edges. Raises ``UsageError`` where none has any.

    A meeting has its date, and so have its items and what these resulted in. A membership lasts from ``first_seen`` to
    ``last_seen``; an edge with a ``date`` has it, any other the day of the end that has one. A board or a topic has no
    days, for it is there all the time; a person, neither.
    """
    nodes = {
        node: (day, day)
        for node, attributes in graph.nodes(data=True)
        if attributes.get("label") == "Meeting" and isinstance(day := attributes.get("date"), date)
    }
    for kind in ("HAS_ITEM", "RESULTED_IN", "RAISED"):
        for tail, head, _, attributes in edges_of(graph):
            if attributes.get("type") == kind and tail in nodes:
                nodes.setdefault(head, nodes[tail])
    edges = {}
    for tail, head, key, attributes in edges_of(graph):
        own = [attributes.get("first_seen"), attributes.get("last_seen")]
        days = _span(own) or _span([attributes.get("date")]) or nodes.get(tail) or nodes.get(head)
        if days:
            edges[tail, head, key] = days
    if not edges:
        raise UsageError("nothing in this graph has a date: a timeline needs the whole graph, and minutes with dates")
    return Times(nodes, edges)


def _span(found: Iterable[object]) -> Days | None:
    days = [day for day in found if isinstance(day, date)]
    return (min(days), max(days)) if days else None
