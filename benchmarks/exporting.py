"""The graph into networkx, its projections, and each file format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.report import Measurement, clock_of, seconds
from graph.exports import PROJECTIONS, formats, read, to_networkx, write
from graph.store import Store


def measure(store: Store, meetings: int, folder: Path, *, files: bool) -> Iterator[Measurement]:
    """Export the graph in ``store``; with ``files``, write it to ``folder`` and read it back, too."""
    topic = f"Exports of {meetings:,} meetings"
    clock = clock_of(store.kind)
    graph = to_networkx(store)
    size = f"{graph.number_of_nodes():,} nodes, {graph.number_of_edges():,} edges"
    yield Measurement(topic, "to_networkx", store.kind, seconds(lambda: to_networkx(store), clock=clock), "s", size)
    for name, project in PROJECTIONS.items():
        yield Measurement(topic, name, store.kind, seconds(lambda: project(store), clock=clock), "s")  # noqa: B023 - run at once
    if files:
        for ending in formats():
            path = folder / f"graph{ending}"
            took = seconds(lambda: write(graph, path))  # noqa: B023
            written = sum(file.stat().st_size for file in formats()[ending].files(path))
            note = f"{written / 2**20:,.0f} MiB"
            yield Measurement(topic, f"written as {ending}", store.kind, took, "s", note)
            yield Measurement(topic, f"read from {ending}", store.kind, seconds(lambda: read(path)), "s")  # noqa: B023
