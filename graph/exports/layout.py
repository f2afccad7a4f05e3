"""What a file says of its own columns, and how that is settled for a graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from graph.errors import UsageError
from graph.exports.encoding import Column, Kind, from_json, kind_of, legal, to_json

# Names that several formats keep for themselves, and what an attribute of that name is called in the file.
_OTHER_NAMES = {
    "nodes": {"id": "node_id", "label": "node_type", "source": "source_document"},
    "edges": {"source": "source_document", "type": "relationship", "id": "edge_id", "label": "edge_label"},
}


@dataclass(frozen=True)
class Layout:
    """What a file says of its own columns, so that it can be read back.

    ``graph`` holds the graph's own attributes. ``id`` is the column of the nodes' keys. ``key`` is the column of
    the edges' keys; it is None where the graph has none, and where each key is the edge's attribute ``type``.
    """

    directed: bool
    multigraph: bool
    graph: dict[str, Any]
    id: Column
    key: Column | None
    nodes: tuple[Column, ...]
    edges: tuple[Column, ...]

    def to_json(self) -> str:
        """One line."""
        parts = {
            "directed": self.directed,
            "multigraph": self.multigraph,
            "graph": list(self.graph.items()),
            "id": _listed(self.id),
            "key": _listed(self.key) if self.key else None,
            "nodes": [_listed(column) for column in self.nodes],
            "edges": [_listed(column) for column in self.edges],
        }
        return to_json(parts)

    @classmethod
    def from_json(cls, text: str, path: Path) -> Layout:
        """The layout that ``to_json`` wrote into the file at ``path``. Raises ``UsageError`` for other text."""
        try:
            parts = from_json(text)
            return cls(
                directed=parts["directed"],
                multigraph=parts["multigraph"],
                graph=dict(parts["graph"]),
                id=Column(*parts["id"]),
                key=Column(*parts["key"]) if parts["key"] else None,
                nodes=tuple(Column(*column) for column in parts["nodes"]),
                edges=tuple(Column(*column) for column in parts["edges"]),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise UsageError(f"{path} was not written by this program: read it with networkx itself") from error

    def empty_graph(self) -> Any:
        """A networkx graph of the class that was written, without nodes."""
        import networkx as nx

        classes = {
            (False, False): nx.Graph,
            (True, False): nx.DiGraph,
            (False, True): nx.MultiGraph,
            (True, True): nx.MultiDiGraph,
        }
        graph = classes[self.directed, self.multigraph]()
        graph.graph.update(self.graph)
        return graph

    def add_edge(self, graph: Any, tail: str, head: str, key: object, attributes: dict[str, Any]) -> None:
        """Put an edge that was read into ``graph``; ``key`` counts where the layout has a column for it."""
        if not self.multigraph:
            graph.add_edge(tail, head)
            graph.edges[tail, head].update(attributes)
        else:
            key = key if self.key else attributes["type"]
            graph.add_edge(tail, head, key=key)
            graph.edges[tail, head, key].update(attributes)


def layout_of(
    graph: Any,
    *,
    reserved_nodes: Iterable[str] = (),
    reserved_edges: Iterable[str] = (),
) -> Layout:
    """Look through a networkx graph once and settle how each of its attributes is written.

    An attribute whose name, in small letters, is ``reserved`` by the format is written under another name. Raises
    ``UsageError`` for what no file can hold: node keys or attribute names that are not strings, values that
    are not None, booleans, numbers, strings, dates or lists of these.
    """
    ids = _Survey("node key")
    nodes = _Survey("node attribute")
    for node, attributes in graph.nodes(data=True):
        if type(node) is not str:
            raise UsageError(f"node keys must be strings to be written, and {node!r} is none")
        ids.see({"id": node})
        nodes.see(attributes)
    edges = _Survey("edge attribute")
    keys = _Survey("edge key")
    key_is_type = True
    for _, _, key, attributes in edges_of(graph):
        edges.see(attributes)
        keys.see({"key": key})
        key_is_type = key_is_type and type(key) is str and attributes.get("type") == key
    own = _Survey("attribute of the graph")
    own.see(graph.graph)
    edge_columns = edges.columns("edges", {*reserved_edges, "edge_key"})
    return Layout(
        directed=graph.is_directed(),
        multigraph=graph.is_multigraph(),
        graph=dict(graph.graph),
        id=Column("id", "id", ids.kind("id")),
        key=Column("key", "edge_key", keys.kind("key")) if graph.is_multigraph() and not key_is_type else None,
        nodes=nodes.columns("nodes", set(reserved_nodes)),
        edges=edge_columns,
    )


def edges_of(graph: Any) -> Iterator[tuple[str, str, Any, Mapping[str, Any]]]:
    """Each edge of any networkx graph as (tail, head, key, attributes); the key is None without parallel edges."""
    if graph.is_multigraph():
        yield from graph.edges(keys=True, data=True)
    else:
        for tail, head, attributes in graph.edges(data=True):
            yield tail, head, None, attributes


class _Survey:
    """The traits of all values seen, by attribute, in the order in which the attributes appeared."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._traits: dict[str, set[Kind]] = {}

    def see(self, attributes: Mapping[str, object]) -> None:
        for name, value in attributes.items():
            if name not in self._traits:
                if type(name) is not str:
                    raise UsageError(f"{self._what}s must be named by strings to be written, and {name!r} is none")
                self._traits[name] = set()
            self._traits[name].add(kind_of(value, f"{self._what} {name!r}"))

    def kind(self, name: str) -> Kind:
        traits = self._traits.get(name, {"string"})
        if traits == {"string", "escaped"}:
            return "escaped"
        return next(iter(traits)) if len(traits) == 1 else "json"

    def columns(self, side: Literal["nodes", "edges"], reserved: set[str]) -> tuple[Column, ...]:
        taken = reserved | {name.lower() for name in self._traits}
        columns = []
        for name in self._traits:
            written = legal(name)
            if name.lower() in reserved or written != name:
                written = _OTHER_NAMES[side].get(name, f"{written}_")
                while written.lower() in taken:
                    written += "_"
                taken.add(written.lower())
            columns.append(Column(name, written, self.kind(name)))
        return tuple(columns)


def _listed(column: Column) -> list[str]:
    return [column.name, column.written, column.kind]
