"""``doctor`` tells what the program runs with: versions, programs that convert, room on the disk."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from pathlib import Path

import kglite

import minutegraph
from tests.cli.conftest import Run


def test_doctor_tells_what_the_program_runs_with(run: Run, samples_graph: Path) -> None:
    told = run("--graph", samples_graph, "doctor", "-f", "json")
    assert told.code == 0
    state = {row["check"]: row["state"] for row in told.rows}
    assert state["minutegraph"] == minutegraph.__version__
    assert state["kglite"] == kglite.__version__
    assert state["Python"].startswith(platform.python_version())
    assert state["SQLite"].startswith(f"{sqlite3.sqlite_version}, with full-text search")
    assert state["Neo4j driver"]
    assert " taken, " in state["disk"]
    for name, program in (("pandoc", "pandoc"), ("antiword", "antiword"), ("tesseract", "tesseract")):
        assert state[name].startswith("version " if shutil.which(program) else "not installed: it reads ")
    assert all(row["to_do"] is None for row in told.rows)
