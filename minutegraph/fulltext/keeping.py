"""Keeps the index in step with its graph: what the graph holds by now is findable, and nothing else.

``settle`` compares the documents of the graph with those of the index. It is called at the end of each command that
writes, and by whoever searches where the graph has changed since: a decision on who is who, a restored backup, or a
load that was killed between its last document and its end.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from graph.store import Store
from minutegraph.fulltext.doubles import mark_doubles
from minutegraph.fulltext.index import SearchIndex, drop, version_of
from minutegraph.fulltext.location import index_file, stamp_of
from minutegraph.fulltext.storage import IndexDamaged, IndexMissing

_DOCUMENTS = (
    "MATCH (d:Document) RETURN d.id AS id, d.sha256 AS sha256, d.reader AS reader, d.counts AS counts, d.uri AS uri"
)
_MEETINGS = """
MATCH (m:Meeting)-[told:%s]->(d:Document)
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
OPTIONAL MATCH (o:Organisation)-[:RUNS]->(b)
WITH d.id AS document, told.start AS place, m.id AS meeting, m.date AS day, b.id AS board, b.name AS name,
     min(o.name) AS council
RETURN document, place, meeting, day, board, name, council ORDER BY document, place, meeting, board
"""
_SPELLINGS = "MATCH (n:%s) RETURN n.id AS id, n.name AS name, n.aliases AS aliases ORDER BY id"
_NAMED = ("Board", "Topic")


class SearchIndexWarning(UserWarning):
    """The index could not be written, or does not hold all of the graph; the graph itself is well."""


@dataclass(frozen=True)
class IndexState:
    """How an index stands to its graph: how many documents it holds, and the addresses of those that it does not.

    Of ``documents``, ``aside`` are those for which another one counts (drafts, copies): they are not searched.
    """

    documents: int
    missing: tuple[str, ...] = ()
    aside: int = 0

    @property
    def searched(self) -> str:
        """How many documents are searched, in words, and how many are not as another one counts for them."""
        number = self.documents - self.aside
        told = f"{number:,} document{'s are' if number != 1 else ' is'} searched"
        if not self.aside:
            return told
        return f"{told}, {self.aside:,} {'are' if self.aside != 1 else 'is'} not: another one counts"

    @property
    def warning(self) -> str:
        """The line on what is missing; empty where nothing is."""
        if not self.missing:
            return ""
        named = ", ".join(self.missing[:3]) + (" ..." if len(self.missing) > 3 else "")
        whole = self.documents + len(self.missing)
        return (
            f"{len(self.missing):,} of {whole:,} documents of the graph are not in the search index ({named}): "
            "minutegraph index completes it"
        )


def index_of(store: Store, *, write: bool = False) -> SearchIndex:
    """Open the index of the graph as it stands. Raises ``IndexMissing``, ``IndexDamaged`` and what the store raises."""
    return SearchIndex(index_file(store), write=write)


@contextmanager
def current(store: Store) -> Iterator[tuple[SearchIndex, IndexState]]:
    """The graph's index for reading, in step with the graph.

    Where the graph has changed since, its documents are compared first. A file that cannot be written is read as it is,
    and the state says that.
    """
    try:
        index = index_of(store)
    except IndexMissing:
        store.read("MATCH (d:Document) RETURN count(d) AS documents")  # without a graph, that is what is said
        raise
    try:
        state = _state(index)
        if index.state("stamp") != stamp_of(store):
            state = _caught_up(store, index, state)
        yield index, state
    finally:
        index.close()


def settle(store: Store, index: SearchIndex, *, prune: bool = False, unchanged: bool = False) -> IndexState:
    """Make findable what the graph holds by now.

    With ``prune`` what it does not hold is taken out: only who writes to the graph may do so, for what another one is
    writing this very moment is in the index before it is in the graph. ``unchanged`` says that nothing was put into the
    index since: where the graph is as it was, too, it is not asked for its documents.
    """
    stamp = stamp_of(store)
    if unchanged and stamp and stamp == index.state("stamp"):
        return _state(index)
    documents = store.read(_DOCUMENTS).dicts()
    wanted = {(str(row["id"]), version_of(row)): 1 if row["counts"] is False else 2 for row in documents}
    meetings = [
        tuple(None if value is None else value if isinstance(value, int) else str(value) for value in row)
        for kind in ("RECORDED_IN", "ANNOUNCED_IN")
        for row in store.read(_MEETINGS % kind).rows
    ]
    names = _names(store)
    digest = hashlib.sha256(repr((meetings, names)).encode()).hexdigest()
    with index.transaction() as connection:
        there = {
            (document, version): (id_, live)
            for id_, document, version, live in connection.execute("SELECT id, document, version, live FROM document")
        }
        missing = sorted(str(row["uri"]) for row in documents if (str(row["id"]), version_of(row)) not in there)
        changed = [
            (wanted.get(key, 0), id_) for key, (id_, live) in there.items() if wanted.get(key, 0) != live
        ]  # fmt: skip
        connection.executemany("UPDATE document SET live = ? WHERE id = ?", changed)
        if prune:
            drop(connection, [id_ for key, (id_, _) in there.items() if key not in wanted])
        if digest != _noted(connection, "names"):
            _write_names(connection, meetings, names)
            _note(connection, "names", digest)
        mark_doubles(
            connection, store, _in_parts(meetings, {document for (document, _), live in wanted.items() if live == 2})
        )
        _note(connection, "missing", json.dumps(missing))
        _note(connection, "stamp", stamp)
    return _state(index)


@contextmanager
def _opened(file: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(file, write=True)
    try:
        yield index
    finally:
        index.close()


def _caught_up(store: Store, index: SearchIndex, state: IndexState) -> IndexState:
    try:
        with _opened(index.file) as writing:
            return settle(store, writing)
    except IndexDamaged:  # it may not be written here
        held = {(str(row["id"]), version_of(row)): str(row["uri"]) for row in store.read(_DOCUMENTS)}
        there = {(str(d), str(v)) for d, v in index.rows("SELECT document, version FROM document WHERE live > 0")}
        missing = tuple(sorted(uri for key, uri in held.items() if key not in there))
        return IndexState(state.documents, missing, state.aside)


def _state(index: SearchIndex) -> IndexState:
    [(count, aside)] = index.rows("SELECT count(*), coalesce(sum(live = 1), 0) FROM document WHERE live > 0")
    return IndexState(int(str(count)), tuple(json.loads(index.state("missing") or "[]")), int(str(aside)))


def _names(store: Store) -> list[tuple[str, str, str, str]]:
    """What boards and topics are called: label, id, name and, in small letters, each spelling."""
    found = []
    for label in _NAMED:
        for row in store.read(_SPELLINGS % label):
            aliases = row["aliases"] if isinstance(row["aliases"], list) else []
            spellings = dict.fromkeys(str(name).casefold() for name in (row["name"], *aliases))
            found += [(label, str(row["id"]), str(row["name"]), spelling) for spelling in spellings]
    return found


def _write_names(
    connection: sqlite3.Connection, meetings: Iterable[tuple[object, ...]], names: Iterable[tuple[str, ...]]
) -> None:
    connection.execute("DELETE FROM meeting")
    connection.executemany("INSERT OR IGNORE INTO meeting VALUES (?, ?, ?, ?, ?, ?, ?)", meetings)
    connection.execute("DELETE FROM spelling")
    connection.executemany("INSERT INTO spelling VALUES (?, ?, ?, ?)", names)


def _in_parts(meetings: Iterable[tuple[object, ...]], counting: Collection[str]) -> dict[str, set[str]]:
    """The meetings that several documents that count record together, each with these."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    for document, _, meeting, *_ in meetings:
        if str(document) in counting:
            told[str(meeting)].add(str(document))
    return {meeting: documents for meeting, documents in told.items() if len(documents) > 1}


def _noted(connection: sqlite3.Connection, name: str) -> str:
    row = connection.execute("SELECT value FROM state WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


def _note(connection: sqlite3.Connection, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, value))
