"""``trace`` in each of its forms, to standard output and to files; tasks that come back, by holder."""

from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from graph.store import Table
from minutegraph import open_graph, trace
from minutegraph.cli.output.recurring import recurring_text
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


COLUMNS = (
    *("first_wording", "latest_wording", "times", "first_date", "last_date", "board", "holders", "held_before"),
    *("status", "document", "start", "end"),
)
SWEEP = (
    *("Sweep the quay", "Sweep the whole quay", 3, date(2021, 1, 1), date(2021, 3, 2), "Harbour Board"),
    *(["Ada Field", "Bo Dale"], ["Cy Marsh"], "open", "h.txt", 1, 2),
)
NOT_SAID = "not said to be done"
PAINT = ("Paint", "Paint", 2, date(2021, 1, 1), date(2021, 2, 1), None, ["Bo Dale"], [], "done", "h.txt", 1, 2)
LOST = ("Find it", "Find it", 2, None, None, "Harbour Board", [], [], NOT_SAID, "h.txt", 1, 2)


def recurring(columns: tuple[str, ...], *rows: tuple[object, ...]) -> list[str]:
    return recurring_text(Table(columns, rows), date(2021, 12, 31)).splitlines()  # type: ignore[arg-type]


def test_recurring_tasks_stand_under_their_holders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert recurring(COLUMNS, SWEEP, PAINT, LOST) == [
        "3 tasks raised again at later meetings, of 2 holders",
        "",
        "Bo Dale: 2 tasks",
        "  Sweep the whole quay",
        "    raised 3 times, 1 Jan 2021 to 2 Mar 2021 (60 days); open for 364 days",
        "    Harbour Board",
        "    first as: Sweep the quay",
        "    together with Ada Field",
        "    before held by Cy Marsh",
        "  Paint",
        "    raised 2 times, 1 Jan 2021 to 1 Feb 2021 (31 days); done",
        "    a board that is not named",
        "",
        "Ada Field: 1 task",
        "  Sweep the whole quay",
        "    raised 3 times, 1 Jan 2021 to 2 Mar 2021 (60 days); open for 364 days",
        "    Harbour Board",
        "    first as: Sweep the quay",
        "    together with Bo Dale",
        "    before held by Cy Marsh",
        "",
        "held by nobody who is named: 1 task",
        "  Find it",
        "    raised 2 times; not said to be done",
        "    Harbour Board",
    ]


@pytest.mark.parametrize(
    ("status", "closed", "told"),
    [
        ("open", None, "open for 364 days"),
        ("carried forward", None, "carried forward, open for 364 days"),
        ("not said to be done", None, "not said to be done, open for 364 days"),
        ("done", None, "done"),
        ("done", date(2021, 4, 1), "done by 1 Apr 2021 after 90 days"),
    ],
)
def test_the_state_of_a_recurring_task(
    status: str | None, closed: date | None, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    row = (*SWEEP[:8], status, *SWEEP[9:], closed)
    assert any(line.endswith(f"; {told}") for line in recurring((*COLUMNS, "closed_date"), row))


def test_business_that_comes_back_is_as_old_as_its_last_return(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    yearly = (*COLUMNS, "renewals", "renewed_date")
    told = recurring(yearly, (*SWEEP, 2, date(2021, 12, 1)))
    assert any(line.endswith("; open for 30 days since it came back on 1 Dec 2021") for line in told)
    done = (*SWEEP[:8], "done", *SWEEP[9:], 2, date(2021, 12, 1), date(2021, 12, 11))
    assert any(
        line.endswith("; done by 11 Dec 2021 after 10 days") for line in recurring((*yearly, "closed_date"), done)
    )


@pytest.mark.parametrize(
    ("status", "told"),
    [
        ("open", "not mentioned since 2 Mar 2021, for 304 days"),
        (NOT_SAID, "not mentioned since 2 Mar 2021, for 304 days"),
        ("carried forward", "carried forward, not mentioned since 2 Mar 2021, for 304 days"),
    ],
)
def test_what_nobody_mentions_again_is_neither_open_nor_done(
    status: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    lines = recurring((*COLUMNS, "outcome"), (*SWEEP[:8], status, *SWEEP[9:], "not mentioned"))
    assert any(line.endswith(f"; {told}") for line in lines)
    assert "not mentioned since" not in [line.strip() for line in lines]


def test_the_age_of_a_task_is_counted_to_the_last_minutes_of_its_board(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    table = Table((*COLUMNS, "last_minutes"), ((*SWEEP, date(2021, 4, 1)),))  # type: ignore[arg-type]
    assert "(60 days); open for 90 days up to the last minutes (1\n    Apr 2021)\n" in recurring_text(table, None)


def test_recurring_tasks_of_the_samples(run: Run, samples_graph: Path) -> None:
    told = run("--graph", samples_graph, "actions", "--recurring")
    rows = run("--graph", samples_graph, "actions", "--recurring", "--format", "json").rows
    assert told.out.startswith(f"{len(rows)} tasks raised again at later meetings, of ")
    why = "(ambiguous): what is printed there, such as initials, fits more than one person or group"
    assert told.err == f"{len(rows)} rows\n{why}\n"
    assert "    before held by S. Dyce; changed hands on 3 Feb 2022\n" in told.out
    nowhere = run("--graph", samples_graph, "actions", "--recurring", "--board", "Nowhere")
    assert (nowhere.code, nowhere.out) == (2, "")
    assert nowhere.err == "minutegraph: the graph holds no board called Nowhere, nor one of a similar name\n"
