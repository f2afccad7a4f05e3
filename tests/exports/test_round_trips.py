"""What is written and read back is equal, in every format, whatever the values hold."""

from __future__ import annotations

import string
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.errors import UsageError
from graph.exports import formats, read, write

ENDINGS = [ending for ending, format_ in formats().items() if format_.read]
CLASSES = [nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph]

texts = st.text(st.characters(codec=None), max_size=20) | st.sampled_from(
    [
        "",
        " ",
        "=1+1",
        "'",
        "''",
        "@x",
        "\r\n",
        "a\rb",
        "\t",
        "\\u0007",
        "\\",
        "\x07",
        "\x00",
        "\ud800",
        "\ufffe",
        "]]>",
        "<&\"'>",
        "é 中 😀",
        "null",
        "true",
        "1",
        "x" * 20_000,
        "a,b;c\n",
        "\ufeff",
        "\x85",
        "\u2028",
    ]
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | texts
    | st.dates()
    | st.integers(-5, 5)
    | st.just(2**63)
)
values = scalars | st.lists(scalars, max_size=3) | st.lists(texts, max_size=3)
names = st.sampled_from(
    [
        "id",
        "name",
        "label",
        "type",
        "weight",
        "source",
        "target",
        "key",
        "kind",
        "start",
        "end",
        "node_type",
        "node_id",
        "source_document",
        "edge_key",
        "Id",
        "x_",
        "=SUM(A1)",
        "bell\x07",
        "due date",
        "é",
        "$date",
        "viz",
    ]
) | st.text(string.ascii_letters, min_size=1, max_size=5)
attributes = st.dictionaries(names, values, max_size=5)
keys = st.text(st.characters(codec=None), min_size=1, max_size=8) | st.sampled_from(["=1", "a b", "\x07", "\n", "'"])


@st.composite
def graphs(draw: st.DrawFn) -> Any:
    graph = draw(st.sampled_from(CLASSES))()
    graph.graph.update(draw(st.dictionaries(names, values, max_size=2)))
    nodes = draw(st.lists(keys, unique=True, max_size=5))
    for node in nodes:
        graph.add_node(node)
        graph.nodes[node].update(draw(attributes))
    if nodes:
        for tail, head in draw(st.lists(st.tuples(st.sampled_from(nodes), st.sampled_from(nodes)), max_size=6)):
            found = draw(attributes)
            if graph.is_multigraph():
                key = draw(st.sampled_from(["ATTENDED", "MOVED"]) | st.integers(0, 3) | texts)
                found |= draw(st.sampled_from([{}, {"type": key}]))
                graph.add_edge(tail, head, key=key)
                graph.edges[tail, head, key].update(found)
            else:
                graph.add_edge(tail, head)
                graph.edges[tail, head].update(found)
    return graph


def exact(value: Any) -> Any:
    """A form in which values of two types are never equal: 1, 1.0 and True differ."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return type(value).__name__, repr(value)


def everything(graph: Any) -> Any:
    edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else graph.edges(data=True)
    undirected = not graph.is_directed()
    return (
        type(graph),
        exact(graph.graph),
        {node: exact(found) for node, found in graph.nodes(data=True)},
        sorted(
            (
                sorted([tail, head]) if undirected else [tail, head],
                repr(rest[:-1]),
                repr(sorted(exact(rest[-1]).items())),
            )
            for tail, head, *rest in edges
        ),
    )


@pytest.mark.parametrize("ending", ENDINGS)
@given(graph=graphs())
@settings(max_examples=120)
@example(graph=nx.MultiDiGraph())
@example(graph=nx.Graph())
def test_any_graph_comes_back_equal(ending: str, graph: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"graph{ending}"
        report = write(graph, path)
        assert everything(read(path)) == everything(graph)
        assert (report.nodes, report.edges) == (graph.number_of_nodes(), graph.number_of_edges())
        assert sorted(Path(folder).iterdir()) == sorted(report.files)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_very_long_text_comes_back(ending: str, tmp_path: Path) -> None:
    graph = nx.DiGraph()
    graph.add_node("a", text="minute \x0b é\r\n" * 200_000)
    write(graph, tmp_path / f"g{ending}")
    assert read(tmp_path / f"g{ending}").nodes["a"] == graph.nodes["a"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_missing_value_is_neither_none_nor_empty(ending: str, tmp_path: Path) -> None:
    graph = nx.DiGraph()
    graph.add_nodes_from([("a", {"due": date(2024, 6, 30)}), ("b", {}), ("c", {"due": None}), ("d", {"due": ""})])
    write(graph, tmp_path / f"g{ending}")
    assert dict(read(tmp_path / f"g{ending}").nodes(data=True)) == dict(graph.nodes(data=True))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    ("node", "found", "said"),
    [
        (1, {}, "node keys must be strings"),
        ("a", {"x": {1, 2}}, "node attribute 'x' holds a set"),
        ("a", {"x": [1, ("b",)]}, "node attribute 'x' holds a tuple"),
        ("a", {"x": {"y": 1}}, "node attribute 'x' holds a dict"),
        ("a", {2: "x"}, "named by strings"),
    ],
)
def test_what_no_file_can_hold_is_refused_and_leaves_nothing(
    ending: str, node: Any, found: Any, said: str, tmp_path: Path
) -> None:
    graph = nx.Graph()
    graph.add_node(node)
    graph.nodes[node].update(found)
    with pytest.raises(UsageError, match=said):
        write(graph, tmp_path / f"g{ending}")
    assert list(tmp_path.iterdir()) == []
