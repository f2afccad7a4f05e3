"""One task, done and timed in a fresh process: ``python benchmarks/tasks.py TASK ARGUMENTS``.

It runs on the code that PYTHONPATH names, this one or an older one, so it imports nothing of ``benchmarks`` and only
what both have. What it prints is JSON: seconds of processor time of this process, and a digest of what came of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from time import process_time
from typing import Any

LEAST_ASKED = 0.1  # seconds that a question is asked for
TOPIC = (
    "MATCH (i:AgendaItem)-[:DISCUSSES]->(t:Topic) WITH t, count(i) AS items "
    "RETURN t.id AS id ORDER BY items DESC, id LIMIT 1"
)


def load(graph: str, jobs: str, *paths: str) -> None:
    """Load files, or folders, into a graph."""
    _tell(*_loaded(graph, int(jobs), paths))


def read(*paths: str) -> None:
    """Read files, from bytes to rows."""
    _tell(*_read(paths))


def text(*paths: str) -> None:
    """Read files, from bytes to text."""
    from loaders.formats import read_document

    read_document(Path(paths[0]))
    begun = process_time()
    found = [read_document(Path(path)).text for path in paths]
    _tell(process_time() - begun, "\n".join(found))


def ask(graph: str, *names: str) -> None:
    """Ask a graph canned queries; each gives its own time."""
    times, digests = _answered(graph, names)
    print(json.dumps({"seconds": times, "digest": digests}))


def short(graph: str, short_texts: str, long_texts: str, *names: str) -> None:
    """Load the files of one folder, read those of another, and ask, in one process; each gives its own time."""
    loaded, known = _loaded(graph, 0, sorted(map(str, Path(short_texts).iterdir())))
    took, read = _read(sorted(map(str, Path(long_texts).iterdir())))
    times, digests = _answered(graph, names)
    times = {"load short documents": loaded, "read long documents": took} | {f"query {k}": v for k, v in times.items()}
    found = {"load short documents": _digest(known), "read long documents": _digest(read)}
    print(json.dumps({"seconds": times, "digest": found | {f"query {name}": one for name, one in digests.items()}}))


def _loaded(graph: str, jobs: int, paths: Sequence[str]) -> tuple[float, str]:
    """The seconds, and the graph as its canonical export."""
    import loaders.pipeline  # noqa: F401  # what reads is imported before the time begins, whenever the code would
    from graph.exports.canonical import canonical
    from minutegraph import load, open_graph

    with closing(open_graph(graph)) as store:
        begun = process_time()
        report = load(store, paths, base=Path(paths[0]).parent, jobs=jobs)
        took = process_time() - begun
        assert not report.failed, report.failed[0].reason
        return took, canonical(store)


def _read(paths: Sequence[str]) -> tuple[float, str]:
    """The seconds, and the nodes."""
    from loaders.formats import read_document
    from loaders.pipeline import extract

    extract(read_document(Path(paths[0])))  # loads the vocabulary
    begun = process_time()
    found = [extract(read_document(Path(path))) for path in paths]
    return process_time() - begun, "\n".join(sorted(node.id for one in found for node in one.rows.nodes))


def _answered(graph: str, names: Sequence[str]) -> tuple[dict[str, float], dict[str, str]]:
    """The seconds of each query, and digests of the rows."""
    from minutegraph import open_graph
    from queries.catalog import CATALOG

    with closing(open_graph(graph)) as store:
        topic = store.read(TOPIC).rows[0][0]
        times, digests = {}, {}
        for name in names:
            query = CATALOG[name]
            needed = [parameter.name for parameter in query.parameters if parameter.required]
            values = query.bind({one: topic if one == "topic" else query.example[one] for one in needed})
            table, times[name] = _asked(store, query.cypher, values)
            digests[name] = _digest(repr((table.columns, table.rows)))
    return times, digests


def _asked(store: Any, cypher: str, values: Any) -> tuple[Any, float]:
    """The rows, and the least time of an asking: short questions are asked several times."""
    first = begun = process_time()
    least = float("inf")
    while True:
        table = store.read(cypher, values)
        now = process_time()
        least, begun = min(least, now - begun), now
        if now - first >= LEAST_ASKED:
            return table, least


def command(*arguments: str) -> None:
    """Run a command of the program, from its start on."""
    from minutegraph.cli.main import main

    sys.argv = ["minutegraph", *arguments]
    stdout, sys.stdout = sys.stdout, sys.stderr
    try:
        main()
    except SystemExit as ended:
        assert not ended.code
    sys.stdout = stdout
    children = os.times()  # a user's own statement runs in a process beside
    _tell(process_time() + children.children_user + children.children_system, "")


def _tell(seconds: float, result: str) -> None:
    print(json.dumps({"seconds": seconds, "digest": _digest(result)}))


def _digest(result: str) -> str:
    return hashlib.sha256(result.encode()).hexdigest()[:16]


if __name__ == "__main__":
    {"load": load, "read": read, "text": text, "ask": ask, "short": short, "command": command}[sys.argv[1]](
        *sys.argv[2:]
    )
