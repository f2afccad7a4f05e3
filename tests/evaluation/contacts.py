"""What is kept of private strings of a folder of minutes: ``python -m tests.evaluation.contacts FOLDER``.

Looked for are ways to reach people, by patterns of their own, wider than the program's (anything with an @ between
words, and runs of ten digits or more that begin with 0 or +), homes as the program finds them, and sentences of exempt
business.
The folder is loaded twice, with all of these kept and as it is by default; counted is how many of the strings stand in
the texts, in the graph, in the search index and in an export.
"""

from __future__ import annotations

import html
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.errors import UnreadableDocument
from graph.schema import NODES
from graph.stores.embedded import EmbeddedStore
from loaders.formats import read_document
from loaders.pipeline import extract
from loaders.privacy import PrivacyPolicy, home_places
from tests.evaluation.shares import SUFFIXES

KINDS = {
    "mail addresses": re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w"),
    "telephone numbers": re.compile(r"(?<![\w./£-])(?:\+\d|\(?0\d)[\d ()-]{8,16}\d(?![\w/-])"),
}
_NAMES = sorted({name for node in NODES.values() for name in node.property_names()})
_NODES = "MATCH (n) RETURN " + ", ".join(f"n.`{name}` AS `{name}`" for name in _NAMES)
_LINKS = "MATCH ()-[r]->() RETURN r.quote AS quote, r.role AS role, r.evidence AS evidence"
PLACES = ("graph", "search", "exports")
SHORTEST = 30  # characters of a sentence that is looked for
ALL = PrivacyPolicy(contacts=True, exempt_texts=True)


def strings_of(folder: Path) -> dict[str, set[str]]:
    """The private strings of a folder's files, by kind."""
    found: dict[str, set[str]] = {kind: set() for kind in (*KINDS, "home addresses", "exempt sentences")}
    for path in sorted(one for one in folder.rglob("*") if one.suffix.lower() in SUFFIXES):
        try:
            document = read_document(path)
            read = extract(document, privacy=ALL)
        except UnreadableDocument:
            continue
        for kind, pattern in KINDS.items():
            found[kind] |= {_plain(one[0]) for one in pattern.finditer(document.text)}
        found["home addresses"] |= {_plain(document.text[slice(*place)]) for place in home_places(document.text)}
        for item in (item for one in read.minutes for item in one.items if item.exempt):
            parts = map(_plain, re.split(r"(?<=[.!?])\s+", item.text))
            found["exempt sentences"] |= {part for part in parts if len(part) > SHORTEST}
    return found


def places_of(folder: Path, work: Path, *options: str) -> Iterator[tuple[str, str]]:
    """What a graph of the folder, loaded with these options, holds: its texts, its search index, and an export."""
    graph = work / "graph"
    _run(graph, "load", "--quiet", *options, folder)
    with EmbeddedStore(graph) as store:
        rows = [store.read(query).rows for query in (_NODES, _LINKS)]
    yield "graph", "\n".join(str(value) for table in rows for row in table for value in row)
    with closing(sqlite3.connect(graph / "search.sqlite")) as index:
        yield "search", "\n".join(index.iterdump())
    _run(graph, "export", work / "graph.graphml")
    yield "exports", html.unescape((work / "graph.graphml").read_text(encoding="utf-8"))


def _run(graph: Path, *arguments: str | Path) -> None:
    program = [sys.executable, "-m", "minutegraph", "--graph", graph, *arguments]
    subprocess.run(
        program, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )  # some files are no minutes


def main(folder: Path) -> None:
    """Print for each kind how many stand in the texts, and how many where, kept and by default."""
    strings = strings_of(folder)
    print(f"{'':18} {'texts':>6}" + "".join(f" {where + ', kept':>14} {where:>8}" for where in PLACES))
    counts: dict[tuple[str, str, bool], int] = {}
    for kept, options in ((True, ("--keep-contacts", "--exempt-texts")), (False, ())):
        with TemporaryDirectory() as work:
            for where, text in places_of(folder, Path(work), *options):
                plain = _plain(text)
                counts |= {(kind, where, kept): sum(one in plain for one in ones) for kind, ones in strings.items()}
    for kind, ones in strings.items():
        told = "".join(f" {counts[kind, where, True]:14} {counts[kind, where, False]:8}" for where in PLACES)
        print(f"{kind:18} {len(ones):6}{told}")


def _plain(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
