"""Signals from outside: to the program, to a worker; and programs of any kind that load."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from minutegraph.app.loading.documents import load
from minutegraph.app.places import open_graph
from tests.corpus.documents import samples
from tests.load.conftest import SAMPLES
from tests.load.workers.test_workers import gone

pytestmark = pytest.mark.kills

COMMAND = (sys.executable, "-m", "tests.load.untrusted.hostile_program", "--graph")
SCRIPT = """
import sys
from minutegraph import load, open_graph
graph = open_graph(sys.argv[1])
print(len(load(graph, sys.argv[2:], jobs=2).failed), "failed")
graph.close()
"""


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    """A file whose reader waits for long."""
    path = tmp_path / "waiting" / "minutes.txt"
    path.parent.mkdir()
    path.write_bytes(b"WAIT")
    return path


def begun(command: list[str], folder: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "MEMORY": str(folder / "memory")}
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=True)


def worker_at(path: Path) -> int:
    """The process that reads a file which waits."""
    told = Path(f"{path.absolute()}.pid")
    while not (told.exists() and told.read_text(encoding="utf-8")):
        time.sleep(0.05)
    return int(told.read_text(encoding="utf-8"))


def test_an_interrupt_leaves_whole_documents_and_no_process(tmp_path: Path, waiting: Path) -> None:
    good = samples()[:3]
    place, report = str(tmp_path / "graph"), tmp_path / "report.json"
    options = ["load", "--jobs", "2", "--time-limit", "600", "--report", str(report)]
    program = begun([*COMMAND, place, *options, *map(str, good), str(waiting)], tmp_path)
    worker = worker_at(waiting)
    assert program.stderr is not None
    told: list[str] = []
    while sum(line.startswith("loaded") for line in told) < len(good):
        told.append(program.stderr.readline())
    os.killpg(program.pid, signal.SIGINT)  # as a terminal does
    rest = program.communicate()[1]
    assert program.returncode == 130
    assert rest.splitlines()[-1].startswith("interrupted: what is loaded stays")
    assert "Traceback" not in rest
    assert gone(worker)
    results = json.loads(report.read_text(encoding="utf-8"))["documents"]
    assert [result["outcome"] for result in results] == ["loaded"] * len(good)
    graph, alone = open_graph(place), open_graph(tmp_path / "alone")
    load(alone, good, jobs=0)
    assert canonical(graph) == canonical(alone)
    graph.close()
    alone.close()


def test_a_worker_killed_from_outside_costs_its_file(tmp_path: Path, waiting: Path) -> None:
    good = samples()[:3]
    report = tmp_path / "report.json"
    options = ["load", "--jobs", "2", "--time-limit", "600", "--report", str(report), "--quiet"]
    program = begun([*COMMAND, str(tmp_path / "graph"), *options, str(waiting), *map(str, good)], tmp_path)
    os.kill(worker_at(waiting), signal.SIGKILL)
    told = program.communicate()[1]
    assert program.returncode == 1
    assert told.startswith(f"failed     {waiting}: its worker was killed (SIGKILL), by somebody or for want of memory")
    assert len(told.splitlines()) == 1
    results = json.loads(report.read_text(encoding="utf-8"))["documents"]
    assert [result["outcome"] for result in results] == ["failed", *["loaded"] * len(good)]


def test_no_worker_outlives_a_program_that_is_killed(tmp_path: Path, waiting: Path) -> None:
    options = ["load", "--jobs", "2", "--time-limit", "1"]
    program = begun([*COMMAND, str(tmp_path / "graph"), *options, str(waiting)], tmp_path)
    worker = worker_at(waiting)
    program.kill()
    program.communicate()
    assert gone(worker)


def test_a_script_without_a_guard_may_load(tmp_path: Path) -> None:
    """Workers don't run their program's script once more."""
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    names = [str(path) for path in samples()[:2]]
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "graph"), *names], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr, done.returncode) == ("0 failed\n", "", 0)


def test_what_stands_unchanged_starts_no_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = open_graph(tmp_path / "graph")
    load(graph, samples()[:2], base=SAMPLES)
    monkeypatch.setattr("loaders.workers.pool.start", None)
    assert {result.outcome for result in load(graph, samples()[:2], base=SAMPLES).results} == {"unchanged"}
    graph.close()
