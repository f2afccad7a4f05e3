"""A command that is killed is completed by the same command, and what it left is told and settled by others."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from graph.unfinished import interrupted_commands, pending
from minutegraph.app.places import open_graph
from tests.cli.conftest import Run
from tests.cli.decisions.test_identity import FILES, MINUTES
from tests.neo4j.server import Neo4jServer

pytestmark = pytest.mark.kills

ROOT = Path(__file__).parents[3]
AGAIN = MINUTES.replace("The budget", "The new budget").replace("asked about costs", "resolved to visit the school")


@pytest.fixture(params=["embedded", pytest.param("neo4j", marks=pytest.mark.neo4j)])
def place(request: pytest.FixtureRequest, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> str:
    """A graph of three minutes, on each store in turn."""
    made = str(tmp_path / "graph")
    if request.param == "neo4j":
        server: Neo4jServer = request.getfixturevalue("prepared_neo4j")
        request.getfixturevalue("neo4j_store")
        monkeypatch.setenv("NEO4J_PASSWORD", server.password)
        made = server.address
    (tmp_path / "minutes").mkdir()
    for name, (council, board, day, present) in FILES.items():
        text = MINUTES.format(council=council.upper(), board=board, day=day, present=present)
        (tmp_path / "minutes" / name).write_text(text, encoding="utf-8")
    assert run("--graph", made, "load", "--quiet", "--base", "minutes", "minutes").code == 0
    return made


def killed(place: str, write: int, arguments: Sequence[str]) -> bool:
    """Run a command that is killed at its Nth write; false where it came to its end before."""
    program = [sys.executable, "-m", "tests.cli.killed.dying", str(write), "--graph", place, *arguments]
    ended = subprocess.run(program, capture_output=True, text=True, check=False, env=_environment())
    assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
    return ended.returncode != 0


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def text_of(place: str) -> str:
    graph = open_graph(place)
    assert pending(graph) == 0
    assert interrupted_commands(graph) == ()
    text = canonical(graph)
    graph.close()
    return text


NEO4J_AT_2 = pytest.param("neo4j", 2, marks=pytest.mark.neo4j, id="neo4j-2")
COMMANDS = {
    "unload": ["unload", "--base", "minutes", "minutes/a.txt", "minutes/b.txt"],
    "merge": ["people", "merge", "Ann Hallett", "Ann Hallet"],
    "split": ["people", "split", "Ann Hallett", "person:skelmere-council/roads-committee/ann-hallett"],
}


@pytest.mark.parametrize(
    ("place", "write"), [("embedded", 1), ("embedded", 2), ("embedded", 4), NEO4J_AT_2], indirect=["place"]
)
@pytest.mark.parametrize("name", COMMANDS)
def test_the_same_command_completes_a_killed_one(place: str, run: Run, tmp_path: Path, name: str, write: int) -> None:
    arguments = COMMANDS[name]
    assert killed(place, write, arguments)
    ended = run("--graph", place, *arguments)
    assert ended.code == 0, ended.err
    by_interruption = text_of(place)

    fresh = str(tmp_path / "fresh")
    (tmp_path / "identity.txt").unlink(missing_ok=True)
    assert run("--graph", fresh, "load", "--quiet", "--base", "minutes", "minutes").code == 0
    assert run("--graph", fresh, *arguments).code == 0
    assert by_interruption == text_of(fresh)


@pytest.mark.parametrize(("place", "write"), [("embedded", 1), ("embedded", 2), NEO4J_AT_2], indirect=["place"])
def test_undo_takes_back_one_decision_only(place: str, run: Run, tmp_path: Path, write: int) -> None:
    assert run("--graph", place, *COMMANDS["split"]).code == 0
    assert run("--graph", place, "people", "merge", "Bea Dale", "Cy Dale").code == 0
    assert killed(place, write, ["people", "undo"])
    ended = run("--graph", place, "people", "undo")
    assert ended.code == 0
    assert "same" in ended.err
    left = (tmp_path / "identity.txt").read_text()
    assert "different" in left
    assert "same  " not in left
    text_of(place)


@pytest.mark.parametrize(("place", "write"), [("embedded", 2), ("embedded", 3), NEO4J_AT_2], indirect=["place"])
def test_sync_tells_the_news_of_the_one_that_was_killed(place: str, run: Run, tmp_path: Path, write: int) -> None:
    council, board, day, present = FILES["a.txt"]
    for name, month in (("d.txt", "May"), ("e.txt", "June")):
        text = AGAIN.format(council=council.upper(), board=board, day=day.replace("January", month), present=present)
        text += "\n3. Visits\n\nRESOLVED: That the school be visited.\n"
        (tmp_path / "minutes" / name).write_text(text, encoding="utf-8")
    arguments = ["sync", "--base", "minutes", "minutes"]
    assert killed(place, write, arguments)
    ended = run("--graph", place, *arguments)
    assert ended.code == 0
    assert ended.out.count("That the school be visited") == 2
    text_of(place)


@pytest.mark.parametrize(("place", "write"), [("embedded", 2), ("embedded", 3), NEO4J_AT_2], indirect=["place"])
def test_of_a_corrected_file_a_killed_sync_still_tells_only_what_is_new(
    place: str, run: Run, tmp_path: Path, write: int
) -> None:
    file = tmp_path / "minutes" / "a.txt"
    more = "\n3. Visits\n\nRESOLVED: That the school be visited.\n"
    arguments = ["sync", "--base", "minutes", "minutes"]
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert run("--graph", place, *arguments).out.count("That the school be visited") == 1
    again = more.replace("3. Visits", "4. Trips").replace("school be visited", "museum be visited")
    file.write_text(file.read_text(encoding="utf-8") + again, encoding="utf-8")
    assert killed(place, write, arguments)
    ended = run("--graph", place, *arguments)
    assert ended.code == 0
    assert ended.out.count("That the museum be visited") == 1
    assert "That the school be visited" not in ended.out
    text_of(place)


@pytest.mark.parametrize(("place", "write"), [("embedded", 2), ("embedded", 3), NEO4J_AT_2], indirect=["place"])
def test_a_moved_file_is_no_news_after_a_killed_sync(place: str, run: Run, tmp_path: Path, write: int) -> None:
    (tmp_path / "minutes" / "a.txt").rename(tmp_path / "minutes" / "moved.txt")
    arguments = ["sync", "--base", "minutes", "minutes"]
    assert killed(place, write, arguments)
    ended = run("--graph", place, *arguments)
    assert ended.code == 0
    assert "moved" in ended.out + ended.err
    assert "New decisions: none" in ended.out
    text_of(place)


def test_stats_completes_and_doctor_tells(place: str, run: Run) -> None:
    assert run("--graph", place, "doctor").code == 0
    assert killed(place, 3, COMMANDS["unload"])
    graph = open_graph(place)
    left = pending(graph)
    graph.close()
    assert left > 0
    told = run("--graph", place, "doctor")
    assert told.code == 1
    assert str(left) in told.out
    assert "unload" in told.out
    ended = run("--graph", place, "stats")
    assert ended.code == 0
    assert f"completed what an interrupted command left: {left} nodes were pending" in ended.err
    assert "the command unload did not come to its end" in ended.err
    assert run("--graph", place, *COMMANDS["unload"]).code == 0
    text_of(place)
    assert run("--graph", place, "doctor").code == 0
