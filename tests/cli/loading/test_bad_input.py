"""Whatever is wrong with what a user gives is told in one clear line, and nothing is lost."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest

from graph.stores import open_store
from tests.cli.conftest import SAMPLES, Run
from tests.neo4j.server import Neo4jServer

GOOD = SAMPLES / "skelmere" / "health-and-wellbeing-board-2022-06-09.txt"
MINUTES = GOOD.read_text(encoding="utf-8")


def lines_of(text: str, beginning: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(beginning)]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n", "empty"),
        ("binary.txt", bytes(range(256)) * 40, "Windows-1252"),
        ("zeros.txt", b"\0" * 5000, "binary"),
        ("printed.txt", b"%PDF-1.7 ...", "PDF"),
        ("minutes.xyz", b"Present: Ann Green", ".xyz"),
        ("letter.txt", b"The garden is lovely this year.\n\nWe sat there for hours.\n", "no minutes"),
        ("cut-utf16.txt", b"\xff\xfe" + b"\x00\xd8" * 3, "utf-16"),
        ("undecodable.txt", b"Present: Ann Gr\x81\x8d\x8fen\n", "neither UTF-8 nor Windows-1252"),
    ],
)
def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    for command in (("load", "--quiet"), ("extract",)):
        ended = run(*command, tmp_path / name)
        assert ended.code == 1
        assert ended.out == ""
        [line] = ended.err.splitlines()
        assert name in line
        assert reason in line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_that_files_have(run: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(MINUTES.replace("Fellside", "Fällside").encode(encoding, errors="replace"))
    assert run("load", path).code == 0
    people = run("cypher", "MATCH (:Person)-[r]->(:Meeting) RETURN r.organisation AS body", "--format", "json").rows
    assert any("Fällside" in (row["body"] or "") for row in people)


def test_a_broken_file_among_good_ones(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "minutes"
    shutil.copytree(SAMPLES / "skelmere", folder)
    (folder / "health-and-wellbeing-board-2022-03-10.txt").write_bytes(b"\0" * 100)
    ended = run("load", folder)
    assert ended.code == 1
    [failure] = lines_of(ended.err, "failed")
    assert "2022-03-10.txt" in failure
    assert len(lines_of(ended.err, "loaded")) == 2
    assert run("stats", "--format", "json").rows[9]["name"] == "Document"
    assert run("cypher", "MATCH (d:Document) RETURN count(d) AS n", "--format", "json").rows == [{"n": 2}]


def test_a_fault_of_the_program_in_one_document_stops_no_other(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from loaders.workers import reading

    extract = reading.extract

    def faulty(document, **options):  # type: ignore[no-untyped-def]
        if "2021" in document.name:
            raise ZeroDivisionError("oops")
        return extract(document, **options)

    monkeypatch.setattr(reading, "extract", faulty)
    ended = run("load", SAMPLES / "skelmere", "--jobs", "0")
    assert ended.code == 1
    [failure] = lines_of(ended.err, "failed")
    assert "this is a bug in minutegraph: ZeroDivisionError: oops" in failure
    assert len(lines_of(ended.err, "loaded")) == 2


def test_a_missing_file(run: Run, tmp_path: Path) -> None:
    ended = run("load", tmp_path / "nowhere.txt", GOOD)
    assert ended.code == 1
    [failure] = lines_of(ended.err, "failed")
    assert "nowhere.txt: there is no such file" in failure
    assert len(lines_of(ended.err, "loaded")) == 1


def test_a_folder_without_minutes_makes_no_graph(run: Run, tmp_path: Path) -> None:
    (tmp_path / "photographs").mkdir()
    (tmp_path / "photographs" / "hall.jpg").write_bytes(b"...")
    ended = run("load", tmp_path / "photographs")
    assert ended.code == 1
    assert "holds no files that can be read" in ended.err
    assert "passed over: .jpg" in ended.err
    assert not (tmp_path / ".minutegraph").exists()


def test_a_file_outside_the_base(run: Run, tmp_path: Path) -> None:
    ended = run("load", GOOD, "--base", tmp_path)
    assert ended.code == 1
    assert ended.err.splitlines()[0] == f"failed     {GOOD}: is not below the base {tmp_path}"


def test_a_report_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    ended = run("load", GOOD, "--report", tmp_path / "nowhere" / "report.json")
    assert ended.code == 2
    assert "cannot write" in ended.err
    assert not (tmp_path / ".minutegraph").exists()


def test_a_locked_store(run: Run, tmp_path: Path) -> None:
    holder = open_store(tmp_path / "graph")
    holder.prepare()
    ended = run("--graph", tmp_path / "graph", "load", GOOD)
    holder.close()
    assert ended.code == 1
    [line] = ended.err.splitlines()
    assert "open for writing" in line


@pytest.mark.parametrize("command", [("stats",), ("trace", "EHE"), ("unload", "x.txt"), ("export", "x.gexf")])
def test_a_graph_that_is_not_there(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    ended = run(*command)
    assert ended.code == 1
    [line] = ended.err.splitlines()
    assert "load some minutes first" in line
    assert list(tmp_path.iterdir()) == []


def test_a_graph_made_by_a_newer_version(run: Run, tmp_path: Path) -> None:
    store = open_store(tmp_path / "graph")
    store.prepare()
    store.write(lambda tx: tx.run("MATCH (v:GraphVersion) SET v.version = 999"))
    store.close()
    for command in (("stats",), ("load", GOOD)):
        ended = run("--graph", tmp_path / "graph", *command)
        assert ended.code == 1
        [line] = ended.err.splitlines()
        assert "newer version" in line


def test_a_neo4j_that_is_down(run: Run) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    ended = run("--graph", f"bolt://127.0.0.1:{port}", "stats")
    assert ended.code == 1
    *waiting, line = ended.err.splitlines()
    assert "no Neo4j answers" in line
    assert all("waiting for it" in told for told in waiting)  # where a busy machine makes the driver try again


@pytest.mark.neo4j
def test_a_neo4j_that_refuses_the_password(
    run: Run, neo4j_server: Neo4jServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "certainly wrong")
    ended = run("--graph", neo4j_server.address, "stats")
    assert ended.code == 1
    [line] = ended.err.splitlines()
    assert "refuses the user neo4j or the password" in line
    assert "certainly wrong" not in line


def test_an_address_that_is_none(run: Run) -> None:
    ended = run("--graph", "http://localhost:7474", "stats")
    assert ended.code == 2
    assert "http:// is not the address of a graph" in ended.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("query", "topic-trac", "-p", "topic=EHE"), "did you mean topic-trace"),
        (("query", "topic-trace", "-p", "topics=EHE"), "Did you mean topic?"),
        (("query", "topic-trace"), "needs the parameter topic"),
        (("query", "topic-trace", "-p", "topic=EHE", "-p", "since=spring"), "a date, such as"),
        (("query", "topic-trace", "-p", "topic"), "NAME=VALUE"),
        (("query", "topic-trace", "-p", "topic=a", "-p", "topic=b"), "given twice"),
        (("query",), "--list"),
        (("cypher",), "give one query"),
        (("cypher", "--file", "nowhere.cypher"), "cannot read nowhere.cypher"),
        (("people", "Priya", "--board", "Cabinet"), "not both"),
        (("actions", "--recurring", "--status", "open"), "one at a time"),
        (("trace", "Elektive home educasion"), "Did you mean"),
        (("people", "Nobody Whatsoever Known"), "holds no person called"),
        (("actions", "--holder", "Penhalloww"), "Did you mean"),
        (("export", "graph.xlsx"), "must end in one of"),
        (("export", "graph.gexf", "--projection", "moves"), "choose from"),
        (("extract", GOOD, "--format", "csv"), "table or json"),
    ],
)
def test_a_wrong_name_or_value(run: Run, samples_graph: Path, arguments: tuple[object, ...], told: str) -> None:
    ended = run("--graph", samples_graph, *arguments)
    assert ended.code == 2
    assert ended.out == ""
    first, *detail = ended.err.splitlines()
    assert first.startswith("minutegraph: ")
    assert told in first
    assert all(line.startswith("  ") for line in detail)


def test_a_name_that_several_people_have(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "people", "Castleton")
    assert ended.code == 2
    assert "2 of those in the graph" in ended.err
    assert "Helen Castleton  (person:" in ended.err
    assert "Lorna Castleton  (person:" in ended.err


def test_a_syntax_error_in_cypher(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "cypher", "MATCH (b:Board)\nRETRUN b.name")
    assert ended.code == 1
    first, text, caret = ended.err.splitlines()
    assert first.startswith("minutegraph: line 2, column 1: ")
    assert text.strip() == "RETRUN b.name"
    assert caret == "  ^"


def test_cypher_that_writes_is_refused(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "cypher", "MATCH (n) DETACH DELETE n")
    assert ended.code == 1
    assert "only reading is allowed" in ended.err


@pytest.mark.parametrize("arguments", [("lod", "x"), ("load",), ("load", "x", "--fast"), ("trace", "a", "b")])
def test_a_wrong_call(run: Run, arguments: tuple[str, ...]) -> None:
    ended = run(*arguments)
    assert ended.code == 2
    assert "Usage: minutegraph" in ended.err


def test_a_fault_of_the_program_is_told_as_one(run: Run, samples_graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from minutegraph.app.questions import counting

    def faulty(store: object) -> None:
        raise ZeroDivisionError("oops\nand more")

    monkeypatch.setattr(counting, "stats", faulty)
    ended = run("--graph", samples_graph, "stats")
    assert ended.code == 1
    assert ended.err.splitlines()[0] == "minutegraph: this is a bug in minutegraph: ZeroDivisionError: oops"
    monkeypatch.setenv("MINUTEGRAPH_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run("--graph", samples_graph, "stats")
