"""Output that cannot be written, and a disk that is full: one line each, and what can be read is read."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.store import StoreNotice
from graph.stores import open_store
from tests.faults.disks import disk

FULL = Path("/dev/full")
NOTICE = "the disk is full; this is the graph of the last checkpoint, without what came after"
COMMANDS = (["stats"], ["--help"], ["trace", "EHE"], ["query", "boards", "--format", "json"])


def run(arguments: list[str], **streams: object) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "minutegraph", *arguments]
    return subprocess.run(program, text=True, check=False, **streams)  # type: ignore[call-overload, no-any-return]


@pytest.mark.skipif(not FULL.exists(), reason="the system has no /dev/full")
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_full_output_is_one_line(samples_graph: Path, arguments: list[str]) -> None:
    with FULL.open("w") as full:
        ended = run(["--graph", str(samples_graph), *arguments], stdout=full, stderr=subprocess.PIPE)
    assert ended.returncode == 1
    assert ended.stderr == "minutegraph: cannot write to standard output: No space left on device\n"


def test_a_closed_output_is_one_line(samples_graph: Path) -> None:
    program = f"{sys.executable} -m minutegraph --graph {samples_graph} stats >&-"
    ended = subprocess.run(["sh", "-c", program], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stderr == "minutegraph: cannot write to standard output: it is closed\n"


@pytest.mark.skipif(not FULL.exists(), reason="the system has no /dev/full")
def test_full_messages_do_not_stop_a_command(samples_graph: Path) -> None:
    with FULL.open("w") as full:
        ended = run(["--graph", str(samples_graph), "query", "nosuch"], stdout=subprocess.PIPE, stderr=full)
    assert ended.returncode == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of three megabytes."""
    with disk(tmp_path / "disk", "3m") as folder:
        yield folder


def test_reading_goes_on_from_the_last_checkpoint_of_a_full_disk(small_disk: Path) -> None:
    place = small_disk / "graph"
    code = (
        "import os, signal, sys; from graph.stores import open_store; s = open_store(sys.argv[1]); s.prepare()\n"
        "s.write(lambda tx: tx.run(\"CREATE (:Board {id: 'a', name: 'A'})\")); s.checkpoint()\n"
        "s.write(lambda tx: tx.run(\"CREATE (:Board {id: 'b', name: $x})\", {'x': 'y' * 200000}))\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(place)], check=False).returncode == -signal.SIGKILL
    free = os.statvfs(small_disk)
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (free.f_bavail * free.f_frsize))

    boards = "MATCH (n:Board) RETURN n.id AS id ORDER BY id"
    with pytest.warns(StoreNotice, match=f"^{NOTICE}$"):
        table = open_store(place).read(boards)
    assert table.rows == (("a",),)
    store = open_store(place)
    with pytest.raises(StoreError, match=r"the disk is full: .* free some space, then repeat the command") as caught:
        store.write(lambda tx: tx.run("CREATE (:Board {id: 'c', name: $x})", {"x": "y" * 20000}))
    assert "\n" not in str(caught.value)
    store.close()

    filler.unlink()
    assert open_store(place).read(boards).rows == (("a",), ("b",))
