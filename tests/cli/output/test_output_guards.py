"""What strangers wrote commands no terminal, forges no line and runs in no spreadsheet, in any form of output."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import stat
import sys
from pathlib import Path

import pytest

from graph.output import escaped_json, guarded_cell, printable, printable_line
from graph.output.characters import UNSAFE
from graph.store import Table
from minutegraph.cli.output.formats import Format, format_table
from tests.cli.conftest import Run
from tests.tables import every_row

EVIL = "\x1b[2J\x1b]0;x\x07\x9b31m\u202etxt\u2066\u2028\u2029\u200f\x85\U000e0041"
MINUTES = f"""Minutes of the Alton{EVIL} Board
held on 12 May 2026 in the Town Hall

Present: Ann Green (Chair), Cllr Bob Brown, Carla Dyce

1. Apologies
Apologies were received from Dan Field.

2. =HYPERLINK("http://example.org/","Home education"){EVIL}
The Board discussed elective home education | <b>and</b> its numbers{EVIL}.
RESOLVED: @SUM(1) that the report on elective home education be noted.
Action: Ann Green to write to +44 schools about elective home education{EVIL}.
"""
NAME = "failed\nloaded     forged.txt\x1b[31m.txt"


@pytest.fixture
def evil_graph(run: Run, tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / NAME).write_text(MINUTES, encoding="utf-8")
    ended = run("--graph", tmp_path / "graph", "load", "--base", folder, folder)
    assert ended.code == 0, ended.err
    assert is_harmless(ended.err)
    assert not any(line.startswith("loaded     forged") for line in ended.err.splitlines())
    return tmp_path / "graph"


def is_harmless(text: str) -> bool:
    return UNSAFE.search(text) is None


COMMANDS = [
    ["trace", "home education", "-f", form] for form in ("text", "md", "html", "svg", "json", "jsonl", "csv", "csv-raw")
]
COMMANDS += [
    [*command, "-f", form]
    for form in ("table", "json", "jsonl", "csv", "csv-raw", "md")
    for command in (
        ["actions"],
        ["people"],
        ["people", "Ann Green"],
        ["query", "meetings"],
        ["query", "documents"],
        ["stats"],
        ["cypher", "MATCH (i:AgendaItem) RETURN i.name AS `a\x1b[31m|b`, i.text AS text"],
    )
]


def test_no_command_passes_on_what_a_terminal_obeys(run: Run, evil_graph: Path) -> None:
    for command in COMMANDS:
        ended = run("--graph", evil_graph, *command)
        assert ended.code == 0, (command, ended.err)
        assert ended.out, command
        assert is_harmless(ended.out), (command, UNSAFE.search(ended.out))
        assert is_harmless(ended.err), command


def test_json_gives_the_very_text(run: Run, evil_graph: Path) -> None:
    rows = run("--graph", evil_graph, "cypher", "MATCH (d:Document) RETURN d.name AS name", "-f", "json").rows
    assert rows == [{"name": NAME}]


def test_extract_and_its_errors_are_harmless(run: Run, tmp_path: Path) -> None:
    path = tmp_path / NAME
    path.write_text(MINUTES, encoding="utf-8")
    for form in ("table", "json"):
        ended = run("extract", path, "-f", form)
        assert ended.code == 0
        assert is_harmless(ended.out + ended.err)
    path.write_text("", encoding="utf-8")
    failed = run("extract", path)
    assert failed.code == 1
    assert is_harmless(failed.err)
    assert len(failed.err.splitlines()) == 1


@every_row("text", ["=1+1", "+44 1", "-x", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "－1", "'=1", "'"])
def test_cells_of_csv_are_no_formulas(text: str) -> None:
    table = Table(("a", text), ((text, -5), (["=1", "b"], -2.5)))
    rows = list(csv.reader(io.StringIO(format_table(table, Format.csv))))
    assert rows[0][1].startswith(("'", "�"))
    assert rows[1] == [guarded_cell(printable(text)), "-5"]
    assert rows[1][0].startswith("'") or rows[1][0].startswith("�")
    assert rows[2] == ["'=1; b", "-2.5"]
    raw = list(csv.reader(io.StringIO(format_table(table, Format.csv_raw))))
    assert raw[1][0] == printable(text)


def test_markdown_tables_escape_as_pages_do() -> None:
    table = Table(("a|b",), (("a | *b* `c` <b> [d](e)\n| x |",),))
    lines = format_table(table, Format.md).splitlines()
    assert lines[0] == r"| a\|b |"
    assert lines[2] == r"| a \| \*b\* \`c\` &lt;b&gt; \[d\](e) \| x \| |"
    assert len(lines) == 3


@every_row("number", [0x1B, 0x7F, 0x85, 0x9B, 0x061C, 0x200E, 0x2028, 0x202E, 0x2066, 0xFEFF, 0xE0041])
def test_characters(number: int) -> None:
    text = f"a{chr(number)}b"
    assert printable(text) == "a�b"
    assert json.loads(escaped_json([text])) == [text]
    assert is_harmless(escaped_json([text]))


def test_what_is_harmless_stays() -> None:
    text = "Ω café ’ – 👩‍👧\tGaelic Ḃ\nfa\u200c\u200d"
    assert printable(text) == text
    assert printable_line("a\nb") == "a�b"


# Names of files.


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are Unicode there")
@pytest.mark.parametrize("based", [True, False])
def test_names_that_are_no_utf8(run: Run, tmp_path: Path, based: bool) -> None:
    folder = tmp_path / "minutes"
    folder.mkdir()
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text(MINUTES, encoding="utf-8")
    (folder / "other.txt").write_text(MINUTES, encoding="utf-8")
    options = ["--base", folder] if based else []
    ended = run("--graph", tmp_path / "graph", "load", *options, folder, "--report", tmp_path / "report.json")
    assert ended.code == 0, ended.err
    assert "bug" not in ended.err
    rows = run("--graph", tmp_path / "graph", "query", "documents", "-f", "json").rows
    assert {row["document"] for row in rows} == {"caf\\xe9.txt", "other.txt"}
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert len(report["documents"]) == 2
    again = run("--graph", tmp_path / "graph", "load", *options, folder)
    assert "2 unchanged" in again.err
    for file in (tmp_path / "graph.graphml", tmp_path / "graph.csv", tmp_path / "graph.json", tmp_path / "graph.gexf"):
        assert run("--graph", tmp_path / "graph", "export", file).code == 0


def test_names_that_are_too_long(run: Run, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(MINUTES, encoding="utf-8")
    for name in ("a" * 300 + ".txt", "b/" * 3000 + "c.txt"):
        ended = run("--graph", tmp_path / "graph", "load", tmp_path / name, tmp_path / "good.txt")
        assert ended.code == 1
        assert "bug" not in ended.err
        assert re.search(r"^failed .*(?:too long|no such file)", ended.err, re.M)
        assert re.search(r"^(?:loaded|unchanged) .*good\.txt", ended.err, re.M)
        assert "bug" not in run("extract", tmp_path / name).err
    long = tmp_path / ("n" * 240 + ".graphml")
    assert run("--graph", tmp_path / "graph", "export", long).code == 0
    assert long.is_file()


# Links and permissions.


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """A folder with links in it: to itself, to a file beside it, and to a folder beside it."""
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    for folder in (inside / "below", outside):
        folder.mkdir(parents=True)
    (inside / "own.txt").write_text(MINUTES.replace("12 May", "13 May"), encoding="utf-8")
    (inside / "below" / "same.txt").symlink_to(inside / "own.txt")
    (inside / "loop").symlink_to(inside)
    (outside / "secret.txt").write_text(MINUTES, encoding="utf-8")
    (outside / "other.txt").write_text(MINUTES.replace("12 May", "14 May"), encoding="utf-8")
    (inside / "file.txt").symlink_to(outside / "secret.txt")
    (inside / "folder").symlink_to(outside)
    return inside


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_that_lead_out_are_passed_over_and_counted(run: Run, linked: Path, tmp_path: Path) -> None:
    ended = run("--graph", tmp_path / "graph", "load", linked, "--report", tmp_path / "report.json")
    assert ended.code == 0, ended.err
    assert "1 in all: 1 loaded" in ended.err
    assert "2 links that lead out of the folders named were passed over" in ended.err
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert sorted(Path(path).name for path in report["links"]) == ["file.txt", "folder"]
    followed = run("--graph", tmp_path / "graph", "load", "--follow-links", linked)
    assert "3 in all: 2 loaded, 1 unchanged" in followed.err


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_that_is_named_itself_is_followed(run: Run, linked: Path, tmp_path: Path) -> None:
    assert "1 loaded" in run("--graph", tmp_path / "graph", "load", linked / "file.txt").err


def test_a_file_outside_the_base_stops_no_other(run: Run, tmp_path: Path) -> None:
    base = tmp_path / "base"
    base.mkdir()
    (base / "in.txt").write_text(MINUTES, encoding="utf-8")
    (tmp_path / "out.txt").write_text(MINUTES, encoding="utf-8")
    ended = run("--graph", tmp_path / "graph", "load", "--base", base, tmp_path / "out.txt", base / "in.txt")
    assert ended.code == 1
    assert re.search(r"^failed .*out\.txt: is not below the base", ended.err, re.M)
    assert re.search(r"^loaded .*in\.txt", ended.err, re.M)


@pytest.mark.skipif(sys.platform == "win32", reason="links and modes of POSIX")
def test_output_is_whole_the_user_s_alone_and_leaves_links(run: Run, evil_graph: Path, tmp_path: Path) -> None:
    real = tmp_path / "versions" / "page.html"
    real.parent.mkdir()
    real.write_text("before", encoding="utf-8")
    real.chmod(0o644)
    link = tmp_path / "page.html"
    link.symlink_to(real)
    assert run("--graph", evil_graph, "trace", "home education", "-o", link).code == 0
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").startswith("<!")
    assert stat.S_IMODE(real.stat().st_mode) == 0o644

    for name, command in (
        ("trace.html", ["trace", "home education", "-o"]),
        ("graph.graphml", ["export"]),
        ("graph.json", ["export"]),
        ("backup", ["backup"]),
    ):
        file = tmp_path / "made" / name
        file.parent.mkdir(exist_ok=True)
        assert run("--graph", evil_graph, *command, file).code == 0
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, name
    assert not [path for path in tmp_path.rglob(".minutegraph-*") if path.is_file()]


def test_what_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    from graph.output import replacing

    file = tmp_path / "file"
    file.write_text("before", encoding="utf-8")
    with pytest.raises(RuntimeError), replacing(file) as draft:
        draft.write("half")
        raise RuntimeError
    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="devices of POSIX")
def test_output_to_a_device_is_written_there(run: Run, evil_graph: Path) -> None:
    assert run("--graph", evil_graph, "trace", "home education", "-f", "html", "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()
