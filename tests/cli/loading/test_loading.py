"""``load`` and ``unload`` tell what became of each file."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from loaders.limits import MEMORY_MB, SECONDS
from loaders.workers import reading
from tests.cli.conftest import SAMPLES, Run

SKELMERE = SAMPLES / "skelmere"
FIRST = SKELMERE / "health-and-wellbeing-board-2021-12-09.txt"


def test_each_document_is_told_with_what_was_understood(run: Run) -> None:
    ended = run("load", FIRST)
    assert (ended.code, ended.out) == (0, "")
    first, words, facts, *_ = ended.err.splitlines()
    assert first.startswith("loaded ")
    assert "Skelmere Health and Wellbeing Board, 9 December 2021" in first
    assert "items 8" in words
    assert "unread 0%" in words
    assert "9 items, 4 decisions, 7 actions" in facts


UNREAD = """Notes of the Ashwell Parish Council meeting held on 4 May 2022

Filed under the letter A, seven
Copies kept in the green box

{more}Present: Cllr Ann Adams (Chair), Cllr Bob Brown, Cllr Cy Cole

1. Apologies
None.
2. Roads
RESOLVED: that the lane be closed.
"""


def test_lines_that_were_not_read_are_named_with_their_first_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text(UNREAD.format(more=""), encoding="utf-8")
    ended = run("load", tmp_path / "minutes.txt", "--report", tmp_path / "report.json")
    assert 'lines 3 to 4 not read: "Filed under the letter A, seven"' in ended.err
    (document,) = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["documents"]
    assert document["unread"] == [{"line": 3, "last": 4, "words": "Filed under the letter A, seven"}]


def test_all_lines_that_were_not_read_are_named_when_asked(run: Run, tmp_path: Path) -> None:
    more = "".join(f"Minutes of the council\n\nSeen by the archive under letter {letter}\n\n" for letter in "PQRS")
    (tmp_path / "minutes.txt").write_text(UNREAD.format(more=more), encoding="utf-8")
    shown = run("load", tmp_path / "minutes.txt").err
    assert shown.count("not read:") == 3 and "2 more places not read (--verbose names them all)" in shown
    run("unload", tmp_path / "minutes.txt")
    shown = run("load", tmp_path / "minutes.txt", "--verbose").err
    assert shown.count("not read:") == 5 and "under letter S" in shown


def test_unchanged_documents_are_skipped_and_said(run: Run) -> None:
    run("load", SKELMERE)
    again = run("load", SKELMERE)
    assert again.code == 0
    assert [line[:9] for line in again.err.splitlines()[:3]] == ["unchanged"] * 3
    assert "3 in all: 0 loaded, 3 unchanged, 0 failed" in again.err


def test_quiet_tells_failures_only(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    ended = run("load", FIRST, tmp_path / "empty.txt", "--quiet")
    assert ended.code == 1
    assert ended.err.splitlines() == [f"failed     {tmp_path / 'empty.txt'}: the file is empty"]


def test_doubts_are_told_by_line_and_fail_a_strict_load(run: Run, tmp_path: Path) -> None:
    text = FIRST.read_text(encoding="utf-8")
    (tmp_path / "undated.txt").write_text(text.replace("9 December 2021", "a Thursday"), encoding="utf-8")
    ended = run("load", tmp_path / "undated.txt")
    assert ended.code == 0
    assert any(line.strip().startswith("line ") for line in ended.err.splitlines())
    assert "1 read with doubts" in ended.err
    assert run("--graph", "other", "load", "--strict", tmp_path / "undated.txt").code == 1
    strict = run("extract", "--strict", tmp_path / "undated.txt")
    assert strict.code == 1
    assert "which --strict counts as failed" in strict.err
    assert run("extract", tmp_path / "undated.txt").code == 0


def test_the_report_for_programs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    run("load", SKELMERE, tmp_path / "empty.txt", "--base", "/", "--report", tmp_path / "report.json")
    report = json.loads((tmp_path / "report.json").read_text())
    assert [document["outcome"] for document in report["documents"]] == ["loaded"] * 3 + ["failed"]
    first, *_, last = report["documents"]
    assert first["facts"]["AgendaItem"] == 9
    assert first["words"]["items"] > 500
    assert first["uri"] == FIRST.relative_to("/").as_posix()
    assert last["reason"] == "the file is empty"
    assert {Path(path).suffix for path in report["passed_over"]} == {".json"}


def test_interrupted_loading_keeps_and_settles_what_is_in(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, seen = reading.read_document, []

    def interrupted(path: Path, **options: str) -> object:
        seen.append(path)
        if len(seen) == 3:
            raise KeyboardInterrupt
        return read(path, **options)

    monkeypatch.setattr(reading, "read_document", interrupted)
    ended = run("load", SKELMERE, "--report", tmp_path / "report.json", "--jobs", "0")
    assert ended.code == 130
    assert "interrupted" in ended.err
    assert len(json.loads((tmp_path / "report.json").read_text())["documents"]) == 2
    assert run("cypher", "MATCH (d:Document) RETURN count(d) AS n", "-f", "json").rows == [{"n": 2}]
    assert run("cypher", "MATCH (n) WHERE n.pending RETURN count(n) AS n", "-f", "json").rows == [{"n": 0}]


def test_unloading_files_folders_and_addresses(run: Run, tmp_path: Path) -> None:
    shutil.copytree(SKELMERE, tmp_path / "minutes")
    base = ("--base", tmp_path)
    run("load", "minutes", *base)
    (tmp_path / "minutes" / FIRST.name).unlink()
    gone = run("unload", f"minutes/{FIRST.name}", *base)  # the file itself is not needed
    assert gone.code == 0
    assert gone.err.splitlines() == [f"removed    minutes/{FIRST.name}"]
    assert run("unload", f"minutes/{FIRST.name}", *base).code == 1
    assert run("unload", "minutes", *base).code == 0
    assert run("cypher", "MATCH (n) WHERE NOT n:GraphVersion RETURN count(n) AS n", "-f", "json").rows == [{"n": 0}]


def test_folders_are_walked_in_order_without_hidden_files(run: Run, tmp_path: Path) -> None:
    for name in ("b/late.txt", "a/early.txt", ".git/hidden.txt", "a/.hidden.txt"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(FIRST, tmp_path / "in" / name)
    ended = run("load", "in", "in/a/early.txt")
    loaded = [line.split()[1] for line in ended.err.splitlines() if line.startswith("loaded")]
    assert loaded == ["in/a/early.txt:", "in/b/late.txt:"]


@pytest.mark.neo4j
def test_loading_into_neo4j_with_the_password_from_the_environment(
    run: Run, neo4j_store: object, prepared_neo4j: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = prepared_neo4j
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)  # type: ignore[attr-defined]
    monkeypatch.setenv("MINUTEGRAPH_GRAPH", server.address)  # type: ignore[attr-defined]
    assert run("load", FIRST).code == 0
    assert run("cypher", "MATCH (d:Document) RETURN d.name AS name", "-f", "json").rows == [{"name": FIRST.name}]


def test_the_standard_limits_are_told_and_can_be_changed(run: Run, tmp_path: Path) -> None:
    for command in ("load", "sync"):
        told = " ".join(run(command, "--help").out.split())
        assert f"by default {SECONDS:g}" in told
        assert f"by default {MEMORY_MB}" in told
        assert run(command, FIRST, "--time-limit", "0").code == 2
        assert run(command, FIRST, "--jobs", "-1").code == 2
    assert run("load", FIRST, "--jobs", "1", "--time-limit", "60", "--memory-limit", "500").code == 0
    ended = run("load", FIRST, "--executor", "somewhere")
    assert ended.code == 2
    assert ended.err.splitlines() == [
        "minutegraph: somewhere is no executor: the address of a dask scheduler is dask://HOST:PORT"
    ]
