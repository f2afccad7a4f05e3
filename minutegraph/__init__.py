"""Open a graph, load minutes, ask, trace a topic, run Cypher, export, unload; or only extract what a file says.

::

    from minutegraph import ask, cypher, load, open_graph, to_networkx

    with open_graph("my-graph") as graph:  # a folder, or neo4j://...
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
    from graph.exports import export
    from graph.exports.projections import PROJECTIONS
    from graph.table import Table
    from loaders.assumptions import Assumptions
    from loaders.limits import Limits
    from minutegraph.app.api import load_council, people, search, sync, to_networkx
    from minutegraph.app.loading.documents import LoadReport, LoadResult, load, unload
    from minutegraph.app.loading.reading import extract
    from minutegraph.app.loading.syncing import SyncReport
    from minutegraph.app.places import open_graph
    from minutegraph.app.questions.asking import Trace, actions, ask, cypher, trace
    from minutegraph.app.questions.counting import stats
    from minutegraph.app.questions.news import News, news
    from minutegraph.rendering.grids import Drawn, draw
    from minutegraph.rendering.prose.pages import WrittenPage, page

__version__ = "0.1.0"

__all__ = [
    "PROJECTIONS",
    "Assumptions",
    "Drawn",
    "Limits",
    "LoadReport",
    "LoadResult",
    "MinutegraphError",
    "News",
    "SyncReport",
    "Table",
    "Trace",
    "WrittenPage",
    "__version__",
    "actions",
    "ask",
    "cypher",
    "draw",
    "export",
    "extract",
    "load",
    "load_council",
    "news",
    "open_graph",
    "page",
    "people",
    "search",
    "stats",
    "sync",
    "to_networkx",
    "trace",
    "unload",
]

_HOMES = {
    "graph.errors": ("MinutegraphError",),
    "graph.exports": ("export",),
    "graph.exports.projections": ("PROJECTIONS",),
    "graph.table": ("Table",),
    "loaders.assumptions": ("Assumptions",),
    "loaders.limits": ("Limits",),
    "minutegraph.app.api": ("load_council", "people", "search", "sync", "to_networkx"),
    "minutegraph.app.questions.asking": ("Trace", "actions", "ask", "cypher", "trace"),
    "minutegraph.app.questions.counting": ("stats",),
    "minutegraph.app.questions.news": ("News", "news"),
    "minutegraph.rendering.grids": ("Drawn", "draw"),
    "minutegraph.rendering.prose.pages": ("WrittenPage", "page"),
    "minutegraph.app.loading.documents": ("LoadResult", "LoadReport", "load", "unload"),
    "minutegraph.app.places": ("open_graph",),
    "minutegraph.app.loading.reading": ("extract",),
    "minutegraph.app.loading.syncing": ("SyncReport",),
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
