"""sync brings a graph up to date with folders, and tells what is new in it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run
from tests.corpus.documents import SAMPLES

FIRST, SECOND = "health-and-wellbeing-board-2021-12-09.txt", "health-and-wellbeing-board-2022-03-10.txt"
FORUM = """\
Skelmere Schools Forum

Minutes of the meeting held on 6 July 2022

Present: Ann Adams (Chair), Bob Brown

1. Apologies
There were none.

2. Elective Home Education
The Forum heard that more parents educate their children at home.
RESOLVED: That the report be noted.
Bob Brown undertook to bring the figures to the next meeting.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    for name in (FIRST, SECOND):
        shutil.copy(SAMPLES / "skelmere" / name, folder)
    return folder


@pytest.fixture
def synced(run: Run, tmp_path: Path, folder: Path) -> Any:
    def synced(*options: str) -> Any:
        ended = run("--graph", tmp_path / "graph", "sync", folder, "--base", folder, "--format", "json", *options)
        assert ended.code == 0, ended.err
        return json.loads(ended.out)

    return synced


def outcomes(news: Any) -> dict[str, str]:
    return {document["uri"]: document["outcome"] for document in news["documents"]}


def test_all_is_new_at_first_and_nothing_the_second_time(synced: Any) -> None:
    first = synced()
    assert outcomes(first) == {FIRST: "new", SECOND: "new"}
    assert len(first["decisions"]) > 5
    assert len(first["actions"]) > 5
    assert first["reached"] == []  # nothing was known before
    again = synced()
    assert outcomes(again) == {FIRST: "unchanged", SECOND: "unchanged"}
    assert (again["decisions"], again["actions"], again["reached"], again["vanished"]) == ([], [], [], [])


def test_a_new_file_tells_its_facts_and_what_reached_its_board(synced: Any, folder: Path) -> None:
    synced()
    (folder / "forum.txt").write_text(FORUM, encoding="utf-8")
    news = synced()
    assert [row["decision"] for row in news["decisions"]] == ["That the report be noted."]
    [action] = news["actions"]
    assert (action["holders"], action["board"], action["date"]) == (
        ["Bob Brown"],
        "Skelmere Schools Forum",
        "2022-07-06",
    )
    [reached] = [row for row in news["reached"] if row["topic"] == "Elective home education"]
    assert (reached["board"], reached["heading"]) == ("Skelmere Schools Forum", "Elective Home Education")


def test_of_a_corrected_file_only_what_it_did_not_say_before_is_new(synced: Any, folder: Path) -> None:
    (folder / "forum.txt").write_text(FORUM, encoding="utf-8")
    synced()
    longer = FORUM + "\n3. Bus passes\nRESOLVED: That the bus passes be renewed.\n"
    (folder / "forum.txt").write_text(longer, encoding="utf-8")
    news = synced()
    assert outcomes(news)["forum.txt"] == "corrected"
    assert [row["decision"] for row in news["decisions"]] == ["That the bus passes be renewed."]
    assert news["actions"] == []


def test_vanished_files_are_told_and_taken_out_when_asked(synced: Any, folder: Path) -> None:
    synced()
    (folder / FIRST).unlink()
    assert (synced()["vanished"], synced()["removed"]) == ([FIRST], False)
    pruned = synced("--prune")
    assert (pruned["vanished"], pruned["removed"]) == ([FIRST], True)
    assert synced()["vanished"] == []


@pytest.mark.parametrize("empty", [True, False])
def test_a_folder_that_is_not_there_prunes_nothing(run: Run, tmp_path: Path, folder: Path, empty: bool) -> None:
    assert run("--graph", tmp_path / "graph", "sync", folder).code == 0
    shutil.rmtree(folder)
    if empty:
        folder.mkdir()
    ended = run("--graph", tmp_path / "graph", "sync", folder, "--prune")
    assert ended.code == 2
    assert "nothing is taken out of the graph" in ended.err
    count = run("--graph", tmp_path / "graph", "cypher", "MATCH (d:Document) RETURN count(d) AS n", "--format", "csv")
    assert count.out == "n\n2\n"


def test_the_report_to_read(run: Run, tmp_path: Path, folder: Path) -> None:
    run("--graph", tmp_path / "graph", "sync", folder)
    (folder / "forum.txt").write_text(FORUM, encoding="utf-8")
    told = run("--graph", tmp_path / "graph", "sync", folder, "--limit", "1").out
    assert told.startswith("1 new, 0 corrected, 2 unchanged, 0 failed\n")
    assert "New decisions: 1\n  6 Jul 2022   Skelmere Schools Forum: 2 Elective Home Education\n" in told
    assert "Bob Brown undertook to bring the figures to the next meeting. [Bob Brown]" in told


def test_a_failing_file_ends_with_one(run: Run, tmp_path: Path, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    ended = run("--graph", tmp_path / "graph", "sync", folder)
    assert ended.code == 1
    assert "2 new, 0 corrected, 0 unchanged, 1 failed" in ended.out
    assert "the file is empty" in ended.err
