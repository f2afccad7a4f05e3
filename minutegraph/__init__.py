"""Open a graph, load minutes, ask, trace a topic, run Cypher, export, unload; or only extract what a file says.

::

    from contextlib import closing
    from minutegraph import ask, cypher, load, open_graph, to_networkx

    with closing(open_graph("my-graph")) as graph:  # a folder, or neo4j://...
        load(graph, ["minutes/"])
        for row in ask(graph, "topic-trace", topic="EHE"):
            print(row["date"], row["board"], row["quote"])
        busy = cypher(graph, "MATCH (p:Person)-[:ATTENDED]->(m) RETURN p.name AS person, count(m) AS meetings")
        network = to_networkx(graph)

Each name is imported when it is first used.
"""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph.errors import MinutegraphError
    from graph.exports import export, to_networkx
    from loaders.limits import Limits
    from minutegraph.app.asking import Trace, ask, cypher, trace
    from minutegraph.app.loading import LoadReport, LoadResult, load, unload
    from minutegraph.app.places import open_graph
    from minutegraph.app.reading import extract

__all__ = [
    "Limits",
    "LoadReport",
    "LoadResult",
    "MinutegraphError",
    "Trace",
    "ask",
    "cypher",
    "export",
    "extract",
    "load",
    "open_graph",
    "to_networkx",
    "trace",
    "unload",
]

_HOMES = {
    "graph.errors": ("MinutegraphError",),
    "graph.exports": ("export", "to_networkx"),
    "loaders.limits": ("Limits",),
    "minutegraph.app.asking": ("Trace", "ask", "cypher", "trace"),
    "minutegraph.app.loading": ("LoadResult", "LoadReport", "load", "unload"),
    "minutegraph.app.places": ("open_graph",),
    "minutegraph.app.reading": ("extract",),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}
_RENAMED = {"Fate": "LoadResult"}  # old names, kept for one release


def __getattr__(name: str) -> Any:
    if name in _RENAMED:
        warnings.warn(f"minutegraph.{name} is {_RENAMED[name]} now", DeprecationWarning, stacklevel=2)
        name = _RENAMED[name]
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
