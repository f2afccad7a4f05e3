"""Results: on standard output alone, in the form asked for, within the terminal's width."""

from __future__ import annotations

import csv
import datetime
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from graph.store import Table
from minutegraph.cli.output.formats import Format, show
from tests.cli.conftest import Run

BOARDS = "MATCH (b:Board)-[:HELD]->(m:Meeting) RETURN b.name AS board, min(m.date) AS since ORDER BY board LIMIT 2"
ODD = Table(
    ("text", "list", "day", "number", "nothing", "map"),
    (("a|b\nc\x1b[31m", ["x", "y"], datetime.date(2024, 2, 29), 1.5, None, {"d": datetime.date(2024, 1, 1)}),),
)


def test_json_is_a_list_of_objects(run: Run, samples_graph: Path) -> None:
    rows = run("--graph", samples_graph, "cypher", BOARDS, "--format", "json").rows
    assert [list(row) for row in rows] == [["board", "since"]] * 2
    assert datetime.date.fromisoformat(rows[0]["since"])


def test_jsonl_is_an_object_on_each_line(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "cypher", BOARDS, "--format", "jsonl")
    as_list = run("--graph", samples_graph, "cypher", BOARDS, "--format", "json").rows
    assert [json.loads(line) for line in ended.out.splitlines()] == as_list


def test_values_in_each_format(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    written = {}
    for form in set(Format) - {Format.xlsx, Format.parquet, Format.atom}:
        show(ODD, form)
        written[form] = capsys.readouterr().out
    assert json.loads(written[Format.json]) == [
        {
            "text": "a|b\nc\x1b[31m",
            "list": ["x", "y"],
            "day": "2024-02-29",
            "number": 1.5,
            "nothing": None,
            "map": {"d": "2024-01-01"},
        }
    ]
    header, row = csv.reader(io.StringIO(written[Format.csv]))
    assert header == list(ODD.columns)
    assert row == ["a|b\nc\ufffd[31m", "x; y", "2024-02-29", "1.5", "", '{"d": "2024-01-01"}']
    *_, last = written[Format.md].splitlines()
    assert last.startswith("| a\\|b c")
    assert "\x1b" not in written[Format.table]
    assert "2024-02-29" in written[Format.table]


def test_numbers_that_json_does_not_know_are_null(capsys: pytest.CaptureFixture[str]) -> None:
    show(Table(("n",), ((float("nan"),), (float("inf"),))), Format.json)
    assert json.loads(capsys.readouterr().out) == [{"n": None}, {"n": None}]


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "md", "table"])
def test_no_rows_in_each_format(run: Run, samples_graph: Path, form: str) -> None:
    ended = run("--graph", samples_graph, "cypher", "MATCH (b:Board {id: 'x'}) RETURN b.name AS a", "--format", form)
    assert ended.code == 0
    assert ended.out == {"json": "[]\n", "csv": "a\n", "md": "| a |\n| --- |\n"}.get(form, "")
    assert ended.err == ("no rows\n" if form == "table" else "")


@pytest.mark.parametrize("columns", ["40", "80", "200"])
@pytest.mark.parametrize(
    "arguments",
    [("people",), ("people", "Priya Raman"), ("actions",), ("actions", "--recurring"), ("stats",), ("trace", "EHE")],
)
def test_tables_fit_the_terminal(
    run: Run, samples_graph: Path, monkeypatch: pytest.MonkeyPatch, columns: str, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    ended = run("--graph", samples_graph, *arguments)
    assert ended.code == 0
    assert max(map(len, ended.out.splitlines())) <= int(columns)
    assert "\x1b" not in ended.out


def test_a_cut_is_told(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "cypher", "UNWIND range(1, 50) AS n RETURN n", "--limit", "7", "-f", "json")
    assert len(ended.rows) == 7
    assert "cut after 7 rows" in ended.err
    whole = run("--graph", samples_graph, "cypher", "UNWIND range(1, 2000) AS n RETURN n", "--limit", "0", "-f", "json")
    assert len(whole.rows) == 2000


def test_a_runaway_query_is_stopped(run: Run, samples_graph: Path) -> None:
    query = "MATCH (a)--(b)--(c)--(d)--(e)--(f) RETURN count(*) AS n"
    ended = run("--graph", samples_graph, "cypher", query, "--timeout", "0.2")
    assert ended.code == 1
    assert "stopped after 0.2 seconds (--timeout gives more)" in ended.err


def test_what_neo4j_would_do_differently_is_warned_of(run: Run, samples_graph: Path) -> None:
    ended = run(
        "--graph", samples_graph, "cypher", "MATCH (a:Board)-[*]->(b:Action) RETURN count(b) AS n", "-f", "json"
    )
    assert "warning: " in ended.err
    assert "[bounded-length]" in ended.err
    assert ended.rows


def test_cypher_from_a_file_and_from_standard_input(
    run: Run, samples_graph: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "q.cypher").write_text(BOARDS)
    from_file = run("--graph", samples_graph, "cypher", "--file", tmp_path / "q.cypher", "-f", "json")
    monkeypatch.setattr(sys, "stdin", io.StringIO(BOARDS))
    from_input = run("--graph", samples_graph, "cypher", "-", "-f", "json")
    assert from_file.rows == from_input.rows == run("--graph", samples_graph, "cypher", BOARDS, "-f", "json").rows


def test_parameters_are_json_or_else_text(run: Run, samples_graph: Path) -> None:
    query = "RETURN $a AS a, $b AS b, $c AS c, $d AS d"
    given = ("-p", "a=3", "-p", 'b=["x", true]', "-p", "c=EHE", "-p", 'd="3"')
    [row] = run("--graph", samples_graph, "cypher", query, *given, "--format", "json").rows
    assert row == {"a": 3, "b": ["x", True], "c": "EHE", "d": "3"}


def test_writing_when_told_to(run: Run, tmp_path: Path) -> None:
    from graph.stores import open_store

    store = open_store(tmp_path / "graph")
    store.prepare()
    store.close()
    made = run("--graph", tmp_path / "graph", "cypher", "CREATE (:Topic {id: 't', name: 'T'})", "--write", "--yes")
    assert (made.code, made.out) == (0, "")
    assert made.err == "1 node created\n"
    asked = run("--graph", tmp_path / "graph", "cypher", "MATCH (t:Topic) RETURN t.name AS name", "-f", "json")
    assert asked.rows == [{"name": "T"}]


def test_a_reader_that_has_seen_enough_ends_the_program_in_silence(samples_graph: Path) -> None:
    program = [sys.executable, "-m", "minutegraph", "--graph", str(samples_graph), "cypher", "--limit", "0"]
    query = "UNWIND range(1, 200000) AS n RETURN n, 'padding that fills the pipe' AS padding"
    with subprocess.Popen([*program, query, "-f", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == b'{"n": 1, "padding": "padding that fills the pipe"}\n'
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_writing_asks_first(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from graph.stores import open_store

    store = open_store(tmp_path / "graph")
    store.prepare()
    store.close()
    write = ("--graph", tmp_path / "graph", "cypher", "--write")
    add = "UNWIND [1, 2] AS n CREATE (:Topic {id: toString(n), name: 'T'})"

    nobody = run(*write, add)
    assert nobody.code == 2
    assert "--yes goes ahead" in nobody.err

    def answering(words: str) -> None:
        answers = io.StringIO(f"{words}\n")
        answers.isatty = lambda: True  # type: ignore[method-assign]
        monkeypatch.setattr(sys, "stdin", answers)

    answering("n")
    refused = run(*write, add)
    assert (refused.code, refused.out) == (1, "")
    assert "2 nodes created" in refused.err
    assert "nothing was changed" in refused.err

    answering("y")
    assert run(*write, add).code == 0
    answering("y")
    gone = run(*write, "MATCH (t:Topic {id: '1'}) DETACH DELETE t")
    assert gone.code == 0
    assert "1 node deleted" in gone.err
    left = run("--graph", tmp_path / "graph", "cypher", "MATCH (t:Topic) RETURN t.id AS id", "-f", "json")
    assert left.rows == [{"id": "2"}]
