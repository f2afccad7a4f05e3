"""The file of the index: its tables, and how it is opened. SQLite and its FTS5 are those of Python itself."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.errors import StoreError, StoreUnavailable
from graph.output import private_folder

VERSION = 3  # of the tables; a file of another version is made anew
_WAIT = 30.0  # seconds for another program that is writing
_TABLES = """
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- A version of a document's text; "live" are those of the graph as it was last settled.
CREATE TABLE document (
    id INTEGER PRIMARY KEY, document TEXT NOT NULL, version TEXT NOT NULL, name TEXT NOT NULL, uri TEXT NOT NULL,
    format TEXT NOT NULL, pages TEXT NOT NULL, live INTEGER NOT NULL DEFAULT 0, UNIQUE (document, version)
);
CREATE TABLE page (
    document INTEGER NOT NULL, number INTEGER NOT NULL, start INTEGER NOT NULL, text BLOB NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE TABLE item (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, item TEXT NOT NULL, number TEXT, heading TEXT, position INTEGER
);
CREATE INDEX item_of_document ON item (document);
CREATE TABLE sentence (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, place INTEGER NOT NULL, item INTEGER, kinds TEXT NOT NULL,
    facts TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL
);
CREATE INDEX sentence_of_document ON sentence (document);
CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "porter unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE stems USING fts5vocab (words, row);
-- The words that stand in any text, in small letters, for what begins so.
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
-- Whose meeting stands at which place of a document, as the graph has it by now.
CREATE TABLE meeting (
    document TEXT NOT NULL, place INTEGER NOT NULL, meeting TEXT NOT NULL, day TEXT, board TEXT, name TEXT,
    council TEXT, PRIMARY KEY (document, place)
) WITHOUT ROWID;
CREATE INDEX meeting_of_board ON meeting (board);
-- Sentences that another part of a meeting's minutes has, too.
CREATE TABLE double (sentence INTEGER PRIMARY KEY);
CREATE TABLE spelling (label TEXT NOT NULL, node TEXT NOT NULL, name TEXT NOT NULL, spelling TEXT NOT NULL);
CREATE INDEX spelling_of ON spelling (label, spelling);
"""


class IndexMissing(StoreUnavailable):
    """There is no index of this graph yet."""


class IndexDamaged(StoreError):
    """The file of the index cannot be used; the graph is as it was."""


def open_index(file: Path, *, write: bool) -> sqlite3.Connection:
    """Open the file; with ``write`` make it, for the user alone, where it is missing.

    Raises ``IndexMissing``, and ``IndexDamaged`` for a file that is no index, or was made by another version.
    """
    if not file.exists():
        if not write:
            raise IndexMissing(f"there is no search index of this graph yet ({file}): minutegraph index makes it")
        _make(file)
    with reported(file):
        connection = _connected(file, write)
        try:
            [(version,)] = connection.execute("PRAGMA user_version").fetchall()
            if version == 0 and write:
                version = _made(connection)
        except BaseException:
            connection.close()
            raise
    if version != VERSION:
        connection.close()
        raise IndexDamaged(f"{file} is no search index of this version: minutegraph index makes it anew")
    return connection


@contextmanager
def reported(file: Path) -> Iterator[None]:
    """What SQLite raises, as an error that says what to do."""
    try:
        yield
    except sqlite3.Error as error:
        if isinstance(error, sqlite3.OperationalError) and "fts5" in str(error) and "no such module" in str(error):
            raise IndexDamaged("this Python's SQLite has no full-text search (FTS5): use another Python") from error
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise IndexDamaged(f"the search index {file} is in use by another program: try again") from error
        raise IndexDamaged(
            f"the search index {file} cannot be used ({error}): minutegraph index makes it anew; the graph is unharmed"
        ) from error


def _make(file: Path) -> None:
    try:
        private_folder(file.parent)
        os.close(os.open(file, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as error:
        raise IndexDamaged(f"cannot write the search index {file}: {error.strerror}") from error


def _connected(file: Path, write: bool) -> sqlite3.Connection:
    # Autocommit: each transaction is begun where it is meant. Threads of one server share no connection at one time.
    if write or os.access(file.parent, os.W_OK):
        connection = sqlite3.connect(file, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    else:  # a folder that may only be read: nobody writes there
        address = f"{file.resolve().as_uri()}?immutable=1"
        connection = sqlite3.connect(address, timeout=_WAIT, isolation_level=None, uri=True, check_same_thread=False)
    if write:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # what a kill cannot lose; a power cut may, and that is told
    else:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _made(connection: sqlite3.Connection) -> int:
    connection.execute("BEGIN IMMEDIATE")
    [(version,)] = connection.execute("PRAGMA user_version").fetchall()
    if version == 0:
        for statement in _TABLES.split(";\n"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")
    return VERSION
