"""The reading room on a made country: ``python -m benchmarks.reading_room --meetings 20000``.

The graph is made once and kept in the folder that ``--folder`` names; texts are those of the graph's items, decisions
and actions, which the search index is made of. Aims: start under 5 s, first page under 0.3 s, every page but Cypher
under 1 s at the 95th of 100 requests, memory under 1.5 GB, a search under 0.3 s.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import quantiles
from time import process_time

from benchmarks.report import Measurement, machine, tables
from graph.consolidation import consolidate
from graph.stores import open_store
from graph.writing import replace_all
from minutegraph.app.questions.addresses import node_link
from minutegraph.fulltext import Facts, SearchIndex, current, index_file, settle
from minutegraph.fulltext import search as search_index
from minutegraph.fulltext.words import wanted_of
from minutegraph.reading_room.addresses import found_page
from minutegraph.reading_room.page import Given, Page, View
from minutegraph.reading_room.room import Room, settled_store
from minutegraph.reading_room.writing import render_page
from tests.graph.councils import Country

REQUESTS = 100
GROUP = 200  # documents written together
LISTS = ("/", "/tasks", "/tasks?status=unfinished&order=oldest", "/decisions", "/people", "/topics", "/doc",
         "/conflicts", "/map/boards", "/about", "/ask")  # fmt: skip
SEARCHES = ("board", "report AND noted", '"it was agreed"', "educ*", "budget -school", "zzz unknown")


def main() -> None:
    """Make the country where it is not there yet, measure, print tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--meetings", type=int, default=20_000)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as temporary:
        folder = options.folder or Path(temporary) / "graph"
        found = [*make(folder, options.meetings), *measure(folder, options.meetings)]
    print(f"Measured on {', '.join(f'{name} {value}' for name, value in machine().items())}.\n")
    print(tables(found))


def make(folder: Path, meetings: int) -> Iterator[Measurement]:
    """Write the graph, and its index: how long each took. Nothing where the folder holds a graph already."""
    if (folder / "graph.kgl").exists():
        return
    where = f"{meetings:,} meetings"
    begun = process_time()
    with closing(open_store(folder)) as store:
        store.prepare()
        index = SearchIndex(index_file(store), write=True)
        indexing = 0.0
        made = iter(Country().first(meetings))
        for number in range(0, meetings, GROUP):
            group = list(islice(made, GROUP))
            since = process_time()
            for rows in group:
                index.put(rows.document, Facts.of(rows), " ", _sentences(rows))
            indexing += process_time() - since
            replace_all(store, group)
            if number % 1000 == 0:
                print(f"{number:,} meetings written, {process_time() - begun:.0f} s", file=sys.stderr)
        consolidate(store)
        store.checkpoint()
        since = process_time()
        settle(store, index, prune=True)
        indexing += process_time() - since
        index.close()
    whole = process_time() - begun
    yield Measurement("reading room: index", "writing the graph and its index", where, whole, "s")
    yield Measurement("reading room: index", "share of the index, without reading files", where, indexing / whole, "")
    size = index_file(open_store(folder)).stat().st_size / 1e6
    yield Measurement("reading room: index", "size of the index", where, size, "MB")


def measure(folder: Path, meetings: int) -> Iterator[Measurement]:
    """Start, pages, searches, memory."""
    where = f"{meetings:,} meetings"
    begun = process_time()
    room = Room(partial(settled_store, folder))
    view = room.view()
    _page(view, "/")  # as ``serve`` does before it listens
    yield Measurement("reading room", "start", where, process_time() - begun, "s")
    begun = process_time()
    _page(view, "/")
    yield Measurement("reading room", "first page, made at the start", where, process_time() - begun, "s")
    for kind, addresses in _addresses(view).items():
        times = [_timed(partial(_page, view, address)) for address in addresses]
        yield Measurement("reading room", f"{kind}, 95th of {len(times)}", where, quantiles(times, n=20)[-1], "s")
    with current(view.store) as (index, _):
        for words in SEARCHES:
            times = [_timed(partial(search_index, index, wanted_of(words), limit=20, grouped=False)) for _ in range(5)]
            total = search_index(index, wanted_of(words), limit=1).total
            yield Measurement("search", words, where, sorted(times)[2], "s", f"{total:,} sentences")
    yield Measurement("reading room", "memory", where, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MiB")


def _addresses(view: View) -> dict[str, list[str]]:
    chosen = random.Random(1)
    found = {"lists": [chosen.choice(LISTS) for _ in range(REQUESTS)]}
    for label in ("Board", "Meeting", "Person", "Topic"):
        ids = [str(row["id"]) for row in view.store.read(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id")]
        found[label.lower()] = [node_link(chosen.choice(ids)) for _ in range(REQUESTS)]
    found["search"] = [f"/search?q={chosen.choice(('report', 'agreed', 'schools', 'noted'))}" for _ in range(REQUESTS)]
    return found


def _page(view: View, address: str) -> str:
    path, _, query = address.partition("?")
    asked = Given(part.split("=", 1) for part in query.split("&") if part)
    page = found_page(view, path, asked)
    assert isinstance(page, Page)
    return render_page(page, lambda link: link, view=view, forms=[], path=path, query=query, following="")


def _timed(work: Callable[[], object]) -> float:
    begun = process_time()
    work()
    return process_time() - begun


def _sentences(rows: object) -> list[tuple[int, int, str]]:
    nodes = rows.nodes  # type: ignore[attr-defined]
    texts = [(node.start or 0, node.end or 0, getattr(node, "text", None) or node.name) for node in nodes]
    return sorted((start, max(end, start + 1), words) for start, end, words in texts)


if __name__ == "__main__":
    main()
