"""``trace`` in each of its forms, to standard output and to files; tasks that come back, by holder."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from minutegraph import open_graph, trace
from minutegraph.cli.output.timeline import timeline
from minutegraph.rendering.from_trace import story_of
from tests.cli.conftest import Run
from tests.rendering.fixtures import by_hand, trace_of

CHOOSE = "tells no format: choose one with --format, such as --format html"
PICTURE = Path(__file__).parents[3] / "docs" / "trace-of-a-topic.svg"
BEGINNINGS = {
    "text": "Elective home education\n",
    "table": "Elective home education\n",
    "md": "# Elective home education\n",
    "html": "<!DOCTYPE html>\n",
    "svg": '<?xml version="1.0"',
    "json": '[\n{"date": "2021-09-21"',
    "jsonl": '{"date": "2021-09-21"',
    "csv": "date,board,number,heading",
}


@pytest.mark.parametrize("form", BEGINNINGS)
def test_each_form_on_standard_output_and_in_a_file(run: Run, samples_graph: Path, tmp_path: Path, form: str) -> None:
    told = run("--graph", samples_graph, "trace", "EHE", "--format", form)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(BEGINNINGS[form])
    written = run("--graph", samples_graph, "trace", "EHE", "--format", form, "--output", tmp_path / "trace")
    rows = "38 rows " if form in ("json", "jsonl", "csv") else ""
    assert (written.code, written.out, written.err) == (0, "", f"{rows}written to {tmp_path / 'trace'}\n")
    text = (tmp_path / "trace").read_text(encoding="utf-8")
    if form == "csv":  # for a spreadsheet: a mark, and heads that people read
        assert text.startswith("\ufeffDate,Board,Number,Heading")
    else:
        assert text == told.out


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "text"),
        ("a.md", "md"),
        ("a.HTML", "html"),
        ("a.htm", "html"),
        ("a.svg", "svg"),
        ("a.json", "json"),
        ("a.csv", "csv"),
    ],
)
def test_the_ending_of_the_file_chooses_the_form(
    run: Run, samples_graph: Path, tmp_path: Path, name: str, form: str
) -> None:
    assert run("--graph", samples_graph, "trace", "EHE", "--output", tmp_path / name).code == 0
    assert (tmp_path / name).read_text(encoding="utf-8-sig").casefold().startswith(BEGINNINGS[form].casefold())


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("trace.pdf", f"minutegraph: the ending of trace.pdf {CHOOSE}"),
        ("trace", f"minutegraph: the ending of trace {CHOOSE}"),
        ("nowhere/trace.svg", "minutegraph: cannot write nowhere/trace.svg: No such file or directory"),
        ("folder.html", "minutegraph: cannot write folder.html: Is a directory"),
    ],
)
def test_a_file_that_cannot_be_written_is_told_in_one_line(
    run: Run, samples_graph: Path, tmp_path: Path, output: str, told: str
) -> None:
    (tmp_path / "folder.html").mkdir()
    ended = run("--graph", samples_graph, "trace", "EHE", "--output", output)
    assert (ended.code, ended.out, ended.err) == (2, "", f"{told}\n")


def test_an_unknown_form_is_told_with_those_there_are(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "trace", "EHE", "--format", "pdf")
    assert (ended.code, ended.out) == (2, "")
    assert "there is no pdf: there are text, md, html, svg, json" in ended.err


def test_rows_tell_the_next_board_and_after_how_many_days(run: Run, samples_graph: Path) -> None:
    rows = run("--graph", samples_graph, "trace", "EHE", "--format", "json").rows
    moved = [row for row in rows if row["moved_to"]]
    assert len(moved) == 22
    assert (moved[0]["moved_to"], moved[0]["moved_on"], moved[0]["moved_after_days"]) == (
        *("Great Thessing Parish Council", "2021-10-07", 16),
    )
    lines = run("--graph", samples_graph, "trace", "EHE", "--format", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == rows
    table = list(csv.DictReader(io.StringIO(run("--graph", samples_graph, "trace", "EHE", "--format", "csv").out)))
    assert [row["moved_to"] or None for row in table] == [row["moved_to"] for row in rows]


@pytest.mark.parametrize(
    ("form", "out"),
    [("json", "[]\n"), ("jsonl", ""), ("text", ""), ("html", "<!DOCTYPE"), ("svg", "<?xml"), ("md", "# ")],
)
def test_days_of_which_nothing_is_told(run: Run, samples_graph: Path, form: str, out: str) -> None:
    ended = run("--graph", samples_graph, "trace", "EHE", "--since", "2090-01-01", "--format", form)
    assert ended.code == 0
    assert ended.out.startswith(out)
    told = "no rows: items on Elective home education; since 2090-01-01\n"
    assert ended.err == (told if form == "text" else "")


def test_a_topic_that_moved_on_after_the_last_day_is_told_of(run: Run, samples_graph: Path) -> None:
    ended = run("--graph", samples_graph, "trace", "EHE", "--until", "2021-09-30")
    assert ended.out.splitlines()[-1].strip() == "↓ 16 days later, next at Great Thessing Parish Council, on 7 Oct 2021"


def test_the_timeline_shows_what_concerns_the_topic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    lines = timeline(by_hand(), coloured=False).splitlines()
    begin = next(place for place, line in enumerate(lines) if line.startswith("21 Sep 2021"))
    assert lines[begin : begin + 10] == [
        "21 Sep 2021  Harbour Board",
        "             Item     3 Events",
        "             Words    “The parade of lanterns drew 400 people. It rained.”",
        "             Decided  That the route be agreed & the bridge <closed>",
        "             Action   Ask for stewards [Ada Field, Bo Dale (ambiguous)]",
        "                      done by 4 May 2021: “Twelve stewards had come.”",
        "                      1 more decision and 2 more actions of this item do not name the topic",
        "             Item     7 Any other business",
        "             Words    “Thanks for the Lantern parade.”",
        "",
    ]
    assert lines[begin + 10 : begin + 13] == [
        "             ↓ 16 days later, to Market Committee",
        "               “That the route be referred to the *Market* Committee.”",
        "7 Oct 2021   Market Committee",
    ]
    assert lines[-2:] == ["no date      Market Committee", "             Item     4 Lantern parade"]


@pytest.mark.parametrize(("columns", "lanes"), [(50, False), (80, True), (120, True)])
def test_the_timeline_begins_with_a_line_for_each_board(
    monkeypatch: pytest.MonkeyPatch, columns: int, lanes: bool
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    head = timeline(by_hand(), coloured=False).split("\n\n")[1].splitlines()
    assert [line.split("  ")[0].split("…")[0][:10] for line in head] == [
        *("Harbour Bo", "Market Com", "Education ", "a board th"),
    ]
    assert [line.count("●") for line in head] == ([2, 1, 1, 1] if lanes else [0, 0, 0, 0])
    assert head[0].endswith("21 Sep 2021, 2 meetings")
    assert all(len(line) <= columns for line in head)


def test_the_words_that_name_the_topic_are_underlined_on_a_terminal() -> None:
    assert "\x1b[4" not in timeline(by_hand(), coloured=False)
    assert "\x1b[3;4mparade of lanterns\x1b[0m" in timeline(by_hand(), coloured=True)


def test_a_timeline_of_nothing() -> None:
    last = timeline(trace_of([]), coloured=False).splitlines()[-1]
    assert last == "0 items of 0 boards; 0 times next at another board, 0 referrals"


def test_the_picture_in_the_documentation_is_fresh(run: Run, samples_graph: Path) -> None:
    told = run("--graph", samples_graph, "trace", "EHE", "--format", "svg")
    assert told.out == PICTURE.read_text(encoding="utf-8"), "run: make docs"


@pytest.mark.parametrize(("since", "until"), [(None, None), (date(2022, 1, 1), None), (None, date(2022, 6, 10))])
def test_every_move_of_the_query_finds_its_meetings(
    samples_graph: Path, since: date | None, until: date | None
) -> None:
    with closing(open_graph(samples_graph)) as graph:
        found = trace(graph, "EHE", since=since, until=until, all_moves=True)
    story = story_of(found)
    assert len(story.moves) == len(found.moves) > 5
    for move, row in zip(story.moves, found.moves, strict=True):
        left = story.sittings[move.left]
        assert (left.board.name, left.day, move.board, move.day) == (
            *(row["from_board"], row["left"], row["to_board"], row["arrived"]),
        )
        assert left.day is not None
        assert (move.day - left.day).days == move.days == row["days"]
    behind = [move for move in story.moves if move.arrived is None]
    assert len(behind) == (1 if until else 0)
