"""--council: who runs the boards of minutes that name no council themselves."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

NAMELESS = """\
Health Forum

Minutes of the meeting held on 3 May 2022

Present: Councillor Ann Adams (Chair), Bob Brown

1. Bus passes
RESOLVED: That the report be noted.
"""
NAMED = NAMELESS.replace("Health Forum\n", "Alton Borough Council\n\nRoads Forum\n")
RUNS = (
    "MATCH (o:Organisation)-[r:RUNS]->(b:Board) "
    "RETURN o.name AS council, b.name AS board, r.given AS given ORDER BY board DESC"
)


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "nameless.txt").write_text(NAMELESS, encoding="utf-8")
    (folder / "named.txt").write_text(NAMED, encoding="utf-8")
    return folder


def test_a_council_is_given_to_the_boards_that_have_none(run: Run, minutes: Path, tmp_path: Path) -> None:
    graph = tmp_path / "graph"
    assert run("--graph", graph, "load", minutes).code == 0
    assert run("--graph", graph, "cypher", RUNS, "--format", "csv").out.splitlines()[1:] == [
        "Alton Borough Council,Roads Forum,"
    ]
    told = run("--graph", graph, "load", minutes, "--council", "Upton  City Council")
    assert "2 loaded" in told.err
    assert run("--graph", graph, "cypher", RUNS, "--format", "csv").out.splitlines()[1:] == [
        "Alton Borough Council,Roads Forum,",
        "Upton City Council,Health Forum,true",
    ]
    again = run("--graph", graph, "load", minutes, "--council", "Upton City Council")
    assert "2 unchanged" in again.err
    assert "other documents" not in again.err


def test_a_council_without_a_name_is_refused(run: Run, minutes: Path, tmp_path: Path) -> None:
    ended = run("--graph", tmp_path / "graph", "load", minutes, "--council", " ")
    assert ended.code == 2
    assert ended.err == "minutegraph: --council takes the name of a council, such as 'Kelverton City Council'\n"
