"""A bad file costs itself, in one line that names the limit, and nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from minutegraph.app.loading.documents import load
from minutegraph.app.places import open_graph
from tests.corpus.documents import samples
from tests.load.conftest import SAMPLES
from tests.load.untrusted.hostile import DEEDS

pytestmark = pytest.mark.slow

MOST_MEMORY = 300_000_000  # bytes, of the program that has the work done

# What begins a file, the kind of limit told, and the words of its line.
KINDS = {
    b"HANG": ("time", "took more than 2 s (--time-limit"),
    b"SPIN": ("time", "took more than 2 s (--time-limit"),
    b"GROW": ("memory", "needed more than 300 MB of memory (--memory-limit"),
    b"UNPACK": ("memory", "needed more than 300 MB of memory (--memory-limit"),
    b"RECURSE": ("depth", "nested too deeply"),
    b"FAIL": (None, "this is a bug in minutegraph: KeyError: 'page'"),
    b"LEAVE": (None, "the worker that should have read it was lost: RuntimeError: SystemExit: enough"),
    b"CRASH": (None, "its worker died of it (SIGSEGV)"),
    b"ABORT": (None, "its worker died of it (SIGABRT)"),
    b"DIE": (None, "its worker was killed (SIGKILL)"),
    b"SHOUT": (None, "holds no minutes"),
}


def files() -> dict[str, tuple[bytes, str | None, str]]:
    """Hostile files by name: what they hold, the limit, and the words told."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return {
        "zip.txt": (b"PK\x03\x04" + bytes(1000), None, "is a damaged zip or Word file"),
        "pdf.html": (b"%PDF-1.7\n" + bytes(1000), None, "is a damaged PDF file"),
        "image.md": (bytes(range(256)) * 100, None, "neither UTF-8 nor Windows-1252 text"),
        "blank.txt": (b" \n\n", None, "the file is empty"),
        "deep.html": (b"<div>" * 50_000 + b"Hello" + b"</div>" * 50_000, "depth", "has more nested elements"),
        "open.html": (b"<table><tr><td>" * 20_000, "depth", "has more nested elements"),
        "entities.html": (f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><p>&e11;</p>'.encode(), None, "holds no minutes"),
        "outside.html": (
            b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>Minutes &e;</p>',
            None,
            "holds no minutes",
        ),
        **{f"{word.decode().lower()}.txt": (word, *told) for word, told in KINDS.items()},
    }


def test_every_hostile_deed_is_tried() -> None:
    assert KINDS.keys() == DEEDS.keys()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The samples among hostile files, a file of 1 GB and a pipe without end."""
    folder = tmp_path / "minutes"
    for path in samples():
        copied = folder / path.relative_to(SAMPLES)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copied)
    hostile = folder / "hostile"
    hostile.mkdir()
    for name, (data, _, _) in files().items():
        (hostile / name).write_bytes(data)
    with (hostile / "large.txt").open("wb") as large:
        large.truncate(1_000_000_000)
    os.mkfifo(hostile / "pipe.txt")
    return folder


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps a process to a limit of memory")
def test_a_batch_with_hostile_files(folder: Path, tmp_path: Path) -> None:
    report, memory, graph = tmp_path / "report.json", tmp_path / "memory", tmp_path / "graph"
    command = [sys.executable, "-m", "tests.load.untrusted.hostile_program", "--graph", str(graph), "load", "--quiet"]
    options = ["--report", str(report), "--time-limit", "2", "--memory-limit", "300", "--jobs", "2"]
    environment = {**os.environ, "MEMORY": str(memory)}
    done = subprocess.run(
        [*command, *options, "--base", str(folder), str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    described = json.loads(report.read_text(encoding="utf-8"))["documents"]
    results = {Path(result["path"]).relative_to(folder).as_posix(): result for result in described}
    good = {path.relative_to(SAMPLES).as_posix() for path in samples()}
    assert {name for name, result in results.items() if result["outcome"] == "loaded"} == good
    expected = {f"hostile/{name}": (limit, words) for name, (_, limit, words) in files().items()}
    expected["hostile/large.txt"] = ("size", "larger than the limit of 50 MB")
    expected["hostile/pipe.txt"] = (None, "is a pipe or device")
    assert results.keys() == good | expected.keys()
    for name, (limit, words) in expected.items():
        assert results[name]["outcome"] == "failed"
        assert words in results[name]["reason"], name
        assert (name, results[name]["limit"]) == (name, limit)
    assert done.stdout == ""
    told = done.stderr.splitlines()
    assert len(told) == len(expected), done.stderr  # a line each, and no library's own words
    assert int(memory.read_text(encoding="utf-8")) < MOST_MEMORY
    shutil.rmtree(folder / "hostile")
    loaded, alone = open_graph(graph), open_graph(tmp_path / "alone")
    load(alone, folder, base=folder, jobs=0)
    assert canonical(loaded) == canonical(alone)
    loaded.close()
    alone.close()
