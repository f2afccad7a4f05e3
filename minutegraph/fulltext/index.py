"""The index of one graph: documents are put into it as they are written, and become findable once the graph is settled.

A version of a document is put in before its facts are committed to the graph. Whatever is killed therefore leaves an
index that holds all the graph holds, and perhaps more; ``settle`` (``keeping``) then marks what the graph has.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from minutegraph.fulltext.passages import Facts, passages_of
from minutegraph.fulltext.storage import open_index, reported
from minutegraph.fulltext.texts import KeptText, kept_text, packed_pages
from minutegraph.fulltext.vocabulary import keep_only_words_told, keep_words

if TYPE_CHECKING:
    from graph.schema import Document


def version_of(document: Mapping[str, object] | Document) -> str:
    """What tells one text of a document from another: the bytes of its file, and the rules it was read with."""
    if isinstance(document, Mapping):
        return f"{document['sha256']}/{document['reader']}"
    return f"{document.sha256}/{document.reader}"


class SearchIndex:
    """An open index. Raises ``IndexMissing`` and ``IndexDamaged``; close it after use."""

    def __init__(self, file: Path, *, write: bool) -> None:
        self.file = file
        self.connection = open_index(file, write=write)
        self._lock = threading.Lock()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing of what is written in it."""
        with self._lock, reported(self.file):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    def rows(self, query: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> list[tuple[object, ...]]:
        """The rows of a query."""
        with self._lock, reported(self.file):
            return self.connection.execute(query, parameters).fetchall()

    def shred(self) -> None:
        """Leave nothing in the file of what was taken out."""
        with self.transaction() as connection:
            keep_only_words_told(connection)
        self.rows("INSERT INTO words (words) VALUES ('optimize')")
        self.rows("VACUUM")
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def holds(self, document: str, version: str) -> bool:
        """Whether the text of that version of a document is in it, and not only what the graph holds of it."""
        query = (
            "SELECT 1 FROM document d JOIN page p ON p.document = d.id WHERE d.document = ? AND d.version = ? LIMIT 1"
        )
        return bool(self.rows(query, (document, version)))

    def text(self, document: str, version: str | None = None) -> KeptText | None:
        """The converted text of a document of the graph, or of one version of it."""
        with self._lock, reported(self.file):
            return kept_text(self.connection, document, version)

    def state(self, name: str) -> str:
        """What was noted under a name, else the empty text."""
        found = self.rows("SELECT value FROM state WHERE name = ?", (name,))
        return str(found[0][0]) if found else ""

    def put(
        self,
        document: Document,
        told: Facts,
        text: str,
        sentences: Sequence[tuple[int, int, str]],
        *,
        anew: bool = False,
    ) -> None:
        """Put a version of a document in; what is there of it already stays, unless it has no text, or ``anew``."""
        version = version_of(document)
        if not anew and self.holds(document.id, version):
            return
        with self.transaction() as connection:
            old = connection.execute(
                "SELECT id FROM document WHERE document = ? AND version = ?", (document.id, version)
            ).fetchall()
            drop(connection, [id_ for (id_,) in old])
            id_ = connection.execute(
                "INSERT INTO document (document, version, name, uri, format, pages) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    document.id, version, document.name, document.uri, document.format,
                    json.dumps(list(document.pages or ())),
                ),
            ).lastrowid  # fmt: skip
            connection.executemany(
                "INSERT INTO page (document, number, start, text) VALUES (?, ?, ?, ?)",
                [(id_, *page) for page in packed_pages(text, document.pages or ())],
            )
            _put_sentences(connection, id_, told, sentences)


def _put_sentences(
    connection: sqlite3.Connection, id_: int | None, told: Facts, sentences: Sequence[tuple[int, int, str]]
) -> None:
    [(first,)] = connection.execute("SELECT coalesce(max(id), 0) FROM item").fetchall()
    rows = [
        (first + at, id_, item.id, item.number, item.heading, item.position) for at, item in enumerate(told.items, 1)
    ]
    connection.executemany(
        "INSERT INTO item (id, document, item, number, heading, position) VALUES (?, ?, ?, ?, ?, ?)", rows
    )
    items = {item.id: first + at for at, item in enumerate(told.items, 1)}
    [(last,)] = connection.execute("SELECT coalesce(max(id), 0) FROM sentence").fetchall()
    found = [
        (
            last + at,
            id_,
            one.place,
            one.item and items[one.item.id],
            " ".join(one.kinds),
            " ".join(one.facts),
            start,
            end,
        )
        for at, ((start, end, _), one) in enumerate(zip(sentences, passages_of(sentences, told), strict=True), 1)
    ]
    connection.executemany(
        "INSERT INTO sentence (id, document, place, item, kinds, facts, start, end) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        found,
    )
    connection.executemany(
        "INSERT INTO words (rowid, text) VALUES (?, ?)",
        [(last + at, words) for at, (_, _, words) in enumerate(sentences, 1)],
    )
    keep_words(connection, (words for _, _, words in sentences))


def drop(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Take versions of documents out."""
    for id_ in ids:
        connection.execute("DELETE FROM words WHERE rowid IN (SELECT id FROM sentence WHERE document = ?)", (id_,))
        for table in ("sentence", "item", "page"):
            connection.execute(f"DELETE FROM {table} WHERE document = ?", (id_,))
        connection.execute("DELETE FROM document WHERE id = ?", (id_,))
