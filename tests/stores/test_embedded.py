"""The embedded store's files: who may open them when, and what damage and other versions do."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from graph.errors import StoreError, StoreLocked, StoreTooNew, StoreUnavailable
from graph.schema import SCHEMA_VERSION
from graph.store import Store, StoreNotice
from graph.stores import open_store
from graph.stores.embedded import EmbeddedStore

BOARDS = "MATCH (n:Board) RETURN n.id AS id ORDER BY id"


def add(store: Store, name: str) -> None:
    store.write(lambda tx: tx.run("CREATE (:Board {id: $id, name: $id})", {"id": name}))


def ids(store: Store) -> list[object]:
    return [row[0] for row in store.read(BOARDS).rows]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a closed graph with the board "a"."""
    store = open_store(tmp_path / "graph")
    store.prepare()
    add(store, "a")
    store.close()
    return tmp_path / "graph"


@contextmanager
def another_process(folder: Path, *, checkpoint: bool = True) -> Iterator[subprocess.Popen[str]]:
    """A process that has written the board "b" and goes on holding the store."""
    code = (
        "import sys; from graph.stores import open_store; s = open_store(sys.argv[1])\n"
        "s.write(lambda tx: tx.run(\"CREATE (:Board {id: 'b', name: 'B'})\"))\n"
        f"{'s.checkpoint()' if checkpoint else ''}\n"
        "print('written', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "written\n"
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_place_without_a_graph_says_so_and_stays_untouched(tmp_path: Path) -> None:
    store = open_store(tmp_path / "none")
    with pytest.raises(StoreUnavailable, match=r"no graph in .*none yet"):
        store.read(BOARDS)
    store.close()
    assert not (tmp_path / "none").exists()


def test_a_place_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnavailable, match="cannot make the folder"):
        open_store(tmp_path / "file").prepare()


def test_a_folder_that_may_not_be_written_is_told_before_the_first_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "graph").mkdir()
    monkeypatch.setattr("os.access", lambda path, mode: False)  # whoever runs the tests may have all rights
    with EmbeddedStore(tmp_path / "graph") as store, pytest.raises(StoreUnavailable, match="may not be written"):
        store.prepare()
    assert list((tmp_path / "graph").iterdir()) == []


def test_the_folder_holds_the_graph_between_openings(folder: Path) -> None:
    assert ids(open_store(folder)) == ["a"]
    assert open_store(folder).place == str(folder)


def test_reading_leaves_the_files_alone(folder: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    readers = [open_store(folder), open_store(folder)]
    assert [ids(reader) for reader in readers] == [["a"], ["a"]]
    for reader in readers:
        reader.close()
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_a_second_writer_is_told_the_first_ones_pid(folder: Path) -> None:
    with another_process(folder) as process:
        store = open_store(folder)
        with pytest.raises(StoreLocked, match=rf"process {process.pid} has the graph in .* open for writing"):
            add(store, "c")
    add(store, "c")
    assert ids(store) == ["a", "b", "c"]
    store.close()


def test_a_reader_beside_a_writer_sees_the_last_checkpoint(folder: Path) -> None:
    reader = open_store(folder)
    assert ids(reader) == ["a"]
    with another_process(folder, checkpoint=False) as process:
        assert ids(reader) == ["a"]
        with pytest.warns(StoreNotice, match=str(process.pid)):
            table = open_store(folder).read(BOARDS)
        assert table.rows == (("a",),)


def test_a_reader_notices_a_checkpoint(folder: Path) -> None:
    reader = open_store(folder)
    assert ids(reader) == ["a"]
    with another_process(folder):
        assert ids(reader) == ["a", "b"]


def test_what_a_killed_writer_committed_is_there_for_the_next_reader(folder: Path) -> None:
    with another_process(folder, checkpoint=False):
        pass
    assert ids(open_store(folder)) == ["a", "b"]


def test_a_checkpoint_of_an_unchanged_graph_leaves_its_file_alone(folder: Path) -> None:
    before = (folder / "graph.kgl").stat().st_mtime_ns
    with closing(open_store(folder)) as store:
        store.prepare()
        store.checkpoint()
    assert (folder / "graph.kgl").stat().st_mtime_ns == before


def test_a_checkpoint_holds_what_a_killed_writer_left_though_nothing_was_written_since(folder: Path) -> None:
    with another_process(folder, checkpoint=False):
        pass
    with closing(open_store(folder)) as store:
        store.prepare()
        store.checkpoint()
        assert ids(EmbeddedStore(folder, as_it_is=True)) == ["a", "b"]


def test_a_reader_becomes_a_writer_and_sees_what_came_between(folder: Path) -> None:
    store = open_store(folder)
    assert ids(store) == ["a"]
    other = open_store(folder)
    add(other, "b")
    other.close()
    add(store, "c")
    assert ids(store) == ["a", "b", "c"]
    store.close()
    assert ids(store) == ["a", "b", "c"]


def test_threads_read_while_one_writes(folder: Path) -> None:
    store = open_store(folder)
    add(store, "b")
    failures: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(50):
                assert len(ids(store)) >= 2
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(20):
        add(store, f"c{number:02}")
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(ids(store)) == 22
    store.close()


@pytest.mark.parametrize("damage", ["empty", "garbage", "truncated", "half", "flipped", "folder"])
def test_a_damaged_graph_is_a_clear_error(folder: Path, damage: str) -> None:
    file = folder / "graph.kgl"
    whole = file.read_bytes()
    half, rest = whole[: len(whole) // 2], whole[len(whole) // 2 :]
    file.unlink()
    if damage == "folder":
        file.mkdir()
    else:
        file.write_bytes(
            {
                "empty": b"",
                "garbage": b"not a graph at all " * 100,
                "truncated": whole[:-1],
                "half": half,
                "flipped": half + bytes(255 - byte for byte in rest[:64]) + rest[64:],
            }[damage]
        )
    for use in (ids, lambda store: add(store, "b")):
        with pytest.raises(StoreError, match=r"the graph in .* (is damaged|cannot be used)") as caught:
            use(open_store(folder))
        assert "\n" not in str(caught.value)


def damaged_log(folder: Path, place: int) -> None:
    """A log of three transactions that a killed process left, with one byte wrong."""
    with another_process(folder, checkpoint=False):
        pass
    store = open_store(folder)
    code = (
        "import os, signal, sys; from graph.stores import open_store; s = open_store(sys.argv[1])\n"
        "for i in 'cde': s.write(lambda tx: tx.run('CREATE (:Board {id: $i, name: $i})', {'i': i}))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert ids(store) == ["a", "b"]
    subprocess.run([sys.executable, "-c", code, str(folder)], check=False)
    log = bytearray((folder / "graph.kgl-wal").read_bytes())
    log[place] ^= 255
    (folder / "graph.kgl-wal").write_bytes(log)


def test_a_log_that_ends_in_rubbish_gives_the_transactions_before_it(folder: Path) -> None:
    damaged_log(folder, -1)
    table = open_store(folder).read(BOARDS)
    assert table.rows == (("a",), ("b",), ("c",), ("d",))


def test_a_log_damaged_in_the_middle_is_told(folder: Path) -> None:
    damaged_log(folder, 30)
    with pytest.warns(StoreNotice, match="writes were lost"):
        table = open_store(folder).read(BOARDS)
    assert table.rows == (("a",), ("b",))


def test_names_added_to_the_model_become_known(folder: Path) -> None:
    store = open_store(folder)
    store.write(lambda tx: tx.run("MATCH (v:GraphVersion) SET v.names = 'of an older model'"))
    store.prepare()
    names = store.read("MATCH (v:GraphVersion) RETURN v.names AS names").rows
    assert names != (("of an older model",),)
    store.close()


def test_a_graph_of_a_newer_version_is_left_alone(folder: Path) -> None:
    store = open_store(folder)
    store.write(lambda tx: tx.run("MATCH (v:GraphVersion) SET v.version = $next", {"next": SCHEMA_VERSION + 1}))
    store.close()
    for use in (ids, lambda store: add(store, "b"), lambda store: store.prepare()):
        with pytest.raises(StoreTooNew, match="newer version"):
            use(open_store(folder))
    # and the refusal does not keep the lock
    with pytest.raises(StoreTooNew):
        add(open_store(folder), "b")


def test_a_constraint_survives_reopening(folder: Path) -> None:
    store = open_store(folder)
    with pytest.raises(Exception, match="already exists"):
        add(store, "a")
    store.close()


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, **_: bool) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "stat", refuse)
    with (
        EmbeddedStore(tmp_path / "graph") as store,
        pytest.raises(StoreError, match=r"cannot be used: .*Permission denied"),
    ):
        store.read("MATCH (n) RETURN n.name AS name")
