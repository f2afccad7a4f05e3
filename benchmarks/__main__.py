"""``python -m benchmarks``: measure, print tables, write JSON."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks import asking, copies, exporting, linking, loading, memory, peers, servers, spreading
from benchmarks.corpus import corpus
from benchmarks.page import page
from benchmarks.reading import batches, parsing, topics, vocabularies
from benchmarks.report import Measurement, machine, tables, write_json
from graph.store import Store
from graph.stores import open_store

PARTS = (
    "reading",
    "peers",
    "topics",
    "vocabularies",
    "batches",
    "spreading",
    "loading",
    "linking",
    "copies",
    "queries",
    "exports",
    "memory",
)
OF_ONE_GRAPH = ("queries", "exports", "memory")  # these ask one graph, which is made once for all of them


def main() -> None:
    """Run the parts asked for; tables go to standard output, progress to standard error."""
    options = _options()
    measurements: list[Measurement] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="minutegraph-")))
        server = None if options.no_neo4j else stack.enter_context(servers.neo4j())
        for found in _measure(options, folder, server):
            measurements.append(found)
            print(f"{found.topic}: {found.what}, {found.where}: {found.value:.4g} {found.unit}", file=sys.stderr)
    print(f"Measured on {', '.join(f'{name} {value}' for name, value in machine().items())}.\n")
    print(tables(measurements))
    write_json(measurements, options.json)
    if options.page:
        options.page.write_text(page(measurements, sys.argv[1:]), encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--meetings", type=int, nargs="+", default=[400, 4000], help="sizes of the made corpus")
    parser.add_argument("--linked", type=int, nargs="+", default=[200, 2000, 20000], help="sizes for linking")
    parser.add_argument("--only", choices=PARTS, nargs="+", default=PARTS, help="the parts to run")
    parser.add_argument("--no-neo4j", action="store_true", help="the embedded store only")
    parser.add_argument("--json", type=Path, default=Path(".benchmarks/latest.json"), help="where the JSON goes")
    parser.add_argument("--page", type=Path, help="write the page of the documentation to this file, too")
    return parser.parse_args()


def _measure(options: argparse.Namespace, folder: Path, server: servers.Server | None) -> Iterator[Measurement]:
    if "reading" in options.only:
        yield from parsing.measure()
    if "peers" in options.only:
        yield from peers.measure()
    if "topics" in options.only:
        yield from topics.measure()
    if "vocabularies" in options.only:
        yield from vocabularies.measure()
    if "batches" in options.only:
        yield from batches.measure()
    if "spreading" in options.only:
        yield from spreading.measure()
    if "loading" in options.only:
        documents = corpus(min(options.meetings))
        yield from loading.measure(lambda: open_store(tempfile.mkdtemp(dir=folder)), documents)
        if server:
            yield from loading.measure(server.empty, documents)
    if "linking" in options.only:
        yield from linking.measure(lambda: open_store(tempfile.mkdtemp(dir=folder)), options.linked)
        if server:
            yield from linking.measure(server.empty, options.linked)
    if "copies" in options.only:
        yield from copies.measure(lambda: open_store(tempfile.mkdtemp(dir=folder)), options.linked)
        if server:
            yield from copies.measure(server.empty, options.linked)
    if set(options.only) & set(OF_ONE_GRAPH):
        for meetings in options.meetings:
            yield from _over(meetings, options.only, folder / str(meetings), server)


def _over(meetings: int, parts: tuple[str, ...], folder: Path, server: servers.Server | None) -> Iterator[Measurement]:
    """The parts that ask one graph of so many meetings, made once."""
    embedded = open_store(folder / "graph")
    loading.load(embedded, corpus(meetings))
    stores: dict[str, Store] = {"embedded": embedded}
    if server:
        stores["neo4j"] = server.empty()
        loading.copy(embedded, stores["neo4j"])
    if "queries" in parts:
        yield from asking.measure(stores, meetings)
    if "exports" in parts:
        for kind, store in stores.items():
            yield from exporting.measure(store, meetings, folder, files=kind == "embedded")
    for store in stores.values():
        store.close()
    if "memory" in parts:
        yield from memory.measure(folder / "graph", meetings)


if __name__ == "__main__":
    main()
