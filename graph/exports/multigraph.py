"""The whole graph as a networkx ``MultiDiGraph``."""

from __future__ import annotations

from typing import Any

from graph.exports.links import add_links, leave_out_folders
from graph.exports.reading import exported_relationships, nodes, relationships
from graph.schema import NODES
from graph.store import Store


def node_key(label: str, id: str) -> str:
    """A node's key in networkx: ``Person:jane-smith``. An id is unique within its label only."""
    return f"{label}:{id}"


def to_networkx(store: Store, *, full_paths: bool = False) -> Any:
    """Give the graph in ``store`` as a ``networkx.MultiDiGraph``.

    A node's key is ``LABEL:ID`` (``node_key``); its attributes are ``label`` and its properties, ``id`` and ``name``
    among them. An edge runs from tail to head; its key is the relationship's type, its attributes are ``type`` and
    the properties. Where one type joins the same two nodes more than once, as when two documents record one meeting,
    the later keys are ``TYPE 2``, ``TYPE 3`` ... in the order of their provenance. Dates are ``datetime.date``, lists
    are lists; a property that is null is left out, as the graph does not hold it either. Items, decisions,
    actions and relationships that words state have ``link``, too: the original's address (``graph.exports.links``).
    Addresses of files are their names, or with ``full_paths`` what this machine knows them by.

    Left out are the program's own records (``graph.exports.reading`` lists them). Nodes and edges come in the same
    order from every store. The rows are read in batches, so that memory holds the networkx graph and little else.
    """
    import networkx as nx

    graph = nx.MultiDiGraph()
    ids: dict[str, list[str]] = {}
    for label in NODES:
        ids[label] = []
        for properties in nodes(store, label):
            key = node_key(label, str(properties["id"]))
            ids[label].append(str(properties["id"]))
            graph.add_node(key)
            graph.nodes[key].update({"label": label, **properties})
    for relationship, tail_class, head_class in exported_relationships():
        kind, tail_label, head_label = relationship.type_name, tail_class.label(), head_class.label()
        for tail, head, properties in relationships(store, kind, tail_label, head_label, tails=ids[tail_label]):
            ends = node_key(tail_label, tail), node_key(head_label, head)
            if ends[1] in graph:  # else it was written since the nodes were read
                key = _free_key(graph, *ends, kind)
                graph.add_edge(*ends, key=key)
                graph.edges[*ends, key].update({"type": kind, **properties})
    add_links(graph)
    if not full_paths:
        leave_out_folders(graph)
    return graph


def _free_key(graph: Any, tail: str, head: str, kind: str) -> str:
    key, number = kind, 1
    while graph.has_edge(tail, head, key=key):
        number += 1
        key = f"{kind} {number}"
    return key
