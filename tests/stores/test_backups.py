"""A graph folder as one file and back: whole, while others read, and for the user alone."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest

from graph.errors import StoreLocked, StoreUnavailable, UsageError
from graph.stores.embedded import EmbeddedStore
from graph.stores.embedded.backups import backup, restore

IDS = "MATCH (t:Topic) RETURN t.id AS id ORDER BY id"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")


def graph_of(folder: Path, *names: str) -> Path:
    store = EmbeddedStore(folder)
    store.prepare()
    for name in names:
        add(store, name)
    store.close()
    return folder


def add(store: EmbeddedStore, name: str) -> None:
    store.write(lambda tx: tx.run("CREATE (:Topic {id: $id, name: $id})", {"id": name}))


def ids(folder: Path) -> list[object]:
    store = EmbeddedStore(folder)
    try:
        return [row[0] for row in store.read(IDS).rows]
    finally:
        store.close()


def test_a_backup_is_restored_elsewhere(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", "a", "b")
    assert backup(graph, tmp_path / "file") >= 2
    assert restore(tmp_path / "file", tmp_path / "other" / "graph") >= 2
    assert ids(tmp_path / "other" / "graph") == ["a", "b"]
    written = EmbeddedStore(tmp_path / "other" / "graph")
    add(written, "c")
    written.close()
    assert ids(tmp_path / "other" / "graph") == ["a", "b", "c"]


def test_readers_go_on_with_one_graph_or_the_other(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", "a")
    backup(graph, tmp_path / "file")
    more = EmbeddedStore(graph)
    add(more, "b")
    more.close()
    reader = EmbeddedStore(graph)
    assert [row[0] for row in reader.read(IDS).rows] == ["a", "b"]
    restore(tmp_path / "file", graph, replace=True)
    assert [row[0] for row in reader.read(IDS).rows] == ["a"]
    reader.close()


def test_a_backup_is_made_while_somebody_writes(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", "a")
    writer = EmbeddedStore(graph)
    add(writer, "b")
    backup(graph, tmp_path / "file")
    with pytest.raises(StoreLocked):
        restore(tmp_path / "file", graph, replace=True)
    writer.close()
    assert ids(graph) == ["a", "b"]
    restore(tmp_path / "file", tmp_path / "other")
    assert ids(tmp_path / "other") == ["a"]


def test_nothing_is_replaced_unasked(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", "a")
    backup(graph, tmp_path / "file")
    with pytest.raises(UsageError, match="--overwrite"):
        backup(graph, tmp_path / "file")
    with pytest.raises(UsageError, match="--replace"):
        restore(tmp_path / "file", graph)


@pytest.mark.parametrize("content", [b"", b"not a graph", b"RGF" + b"\x00" * 200])
def test_what_is_no_backup_changes_nothing(tmp_path: Path, content: bytes) -> None:
    graph = graph_of(tmp_path / "graph", "a")
    (tmp_path / "file").write_bytes(content)
    named = re.escape(f"{tmp_path / 'file'} is no backup of a graph")
    with pytest.raises(UsageError, match=named):
        restore(tmp_path / "file", graph, replace=True)
    assert ids(graph) == ["a"]
    with pytest.raises(UsageError, match=named):
        restore(tmp_path / "file", tmp_path / "elsewhere")
    assert not (tmp_path / "elsewhere").exists()
    assert not list(graph.glob(".minutegraph-*"))


def test_without_a_graph_there_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable):
        backup(tmp_path / "nothing", tmp_path / "file")
    assert list(tmp_path.iterdir()) == []


@POSIX
def test_graph_and_backup_are_the_user_s_alone(tmp_path: Path) -> None:
    graph = graph_of(tmp_path / "graph", "a")
    backup(graph, tmp_path / "file")
    restore(tmp_path / "file", tmp_path / "other")
    for folder in (graph, tmp_path / "other"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
