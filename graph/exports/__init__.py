"""How a graph leaves: as a networkx graph, whole or projected, and as files that other programs open.

``to_networkx(store)`` gives the whole graph; ``co_attendance``, ``topic_moves``, ``person_topic`` and ``bridges``
give projections of it; ``export(store, path)`` writes any of them, ``write(graph, path)`` a networkx graph, and
``read(path)`` gives back what either wrote. The path's ending chooses the format.
"""

from graph.exports.files import ExportReport, export, read, write
from graph.exports.formats import Format, formats, purposes
from graph.exports.multigraph import node_key, to_networkx
from graph.exports.projections import PROJECTIONS, bridges, co_attendance, person_topic, topic_moves

__all__ = [
    "PROJECTIONS",
    "ExportReport",
    "Format",
    "bridges",
    "co_attendance",
    "export",
    "formats",
    "node_key",
    "person_topic",
    "purposes",
    "read",
    "to_networkx",
    "topic_moves",
    "write",
]
