"""Rows in files: workbooks, CSV that Excel reads as UTF-8, Parquet. Nothing in them runs; nothing is half written."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path

import pandas
import pytest
from openpyxl import load_workbook

from graph.store import Table
from minutegraph.cli.output.formats import Format, show
from tests.cli.conftest import Run

ODD = Table(
    ("start", "as_written", "n", "day", "parts", "yes"),
    (
        (7, '=HYPERLINK("x")', 1.5, date(2022, 3, 31), ["a", "b"], True),
        (8, "Zoë\x1b – “quay”", None, None, [], False),
    ),
)


def test_a_workbook_has_days_numbers_and_texts_that_do_not_run(tmp_path: Path) -> None:
    show(ODD, Format.xlsx, output=tmp_path / "odd.xlsx")
    sheet = load_workbook(tmp_path / "odd.xlsx").active
    assert sheet is not None
    head, first, second = sheet.iter_rows()
    assert [cell.value for cell in head] == ["As written", "N", "Day", "Parts", "Yes", "Start"]
    assert [cell.value for cell in first] == ['=HYPERLINK("x")', 1.5, datetime(2022, 3, 31), "a; b", True, 7]
    assert first[0].data_type == "s"
    assert [cell.value for cell in second][:3] == ["Zoë� – “quay”", None, None]
    assert sheet.freeze_panes == "A2"


def test_a_workbook_has_days_that_excel_cannot_count_as_texts(tmp_path: Path) -> None:
    days = Table(("day",), ((date(1895, 3, 5),), (date(1900, 2, 28),), (date(1900, 3, 1),)))
    show(days, Format.xlsx, output=tmp_path / "days.xlsx")
    sheet = load_workbook(tmp_path / "days.xlsx").active
    assert sheet is not None
    assert [cell.value for (cell,) in sheet.iter_rows(min_row=2)] == ["1895-03-05", "1900-02-28", datetime(1900, 3, 1)]


def test_csv_in_a_file_is_for_spreadsheets(tmp_path: Path) -> None:
    show(ODD, Format.csv, output=tmp_path / "odd.csv")
    assert (tmp_path / "odd.csv").read_bytes().startswith(b"\xef\xbb\xbfAs written,N,Day,Parts,Yes,Start\n")
    rows = list(csv.reader((tmp_path / "odd.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1] == ['\'=HYPERLINK("x")', "1.5", "2022-03-31", "a; b", "true", "7"]


def test_parquet_keeps_types(tmp_path: Path) -> None:
    show(ODD, Format.parquet, output=tmp_path / "odd.parquet")
    frame = pandas.read_parquet(tmp_path / "odd.parquet")
    assert frame["day"].tolist() == [date(2022, 3, 31), None]
    assert [list(parts) for parts in frame["parts"]] == [["a", "b"], []]
    assert frame["yes"].tolist() == [True, False]


def test_what_excel_cannot_hold_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show(Table(("text",), (("x" * 40_000,),)), Format.xlsx, output=tmp_path / "long.xlsx")
    assert "1 cells hold more than Excel can" in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["xlsx", "csv", "json", "jsonl", "md", "parquet", "txt"])
@pytest.mark.parametrize(
    "command", [("actions",), ("people",), ("query", "meetings"), ("cypher", "MATCH (b:Board) RETURN b.name AS board")]
)
def test_every_command_that_gives_rows_writes_files(
    run: Run, samples_graph: Path, tmp_path: Path, command: tuple[str, ...], ending: str
) -> None:
    file = tmp_path / f"rows.{ending}"
    ended = run("--graph", samples_graph, *command, "--output", file)
    assert (ended.code, ended.out) == (0, "")
    assert f" written to {file}" in ended.err
    assert file.stat().st_size > 100


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--output", "rows.doc"), "the ending of rows.doc tells no format"),
        (("--format", "xlsx"), "xlsx is written to a file: --output FILE.xlsx"),
        (("--output", "no/such/folder/rows.csv"), "cannot write no/such/folder/rows.csv: No such file or directory"),
        (("--columns", "date,wages"), "there is no column wages: there are date, board, number, action, holders"),
    ],
)
def test_what_cannot_be_written_is_told(run: Run, samples_graph: Path, options: tuple[str, ...], told: str) -> None:
    ended = run("--graph", samples_graph, "actions", *options)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"minutegraph: {told}")


def test_columns_are_chosen_and_few_by_themselves(
    run: Run, samples_graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    few = run("--graph", samples_graph, "actions")
    number = len(run("--graph", samples_graph, "actions", "--format", "json").rows)
    assert few.out.split("\n")[0].split() == ["date", "board", "holders", "status", "action"]
    assert few.err.startswith(f"{number} rows\n")
    one = run("--graph", samples_graph, "actions", "--columns", "holder,id", "--format", "json")
    assert set(one.rows[0]) == {"holders", "id"}
    two = run("--graph", samples_graph, "actions", "--columns", "due as written, action")
    assert two.out.split("\n")[0].split() == ["due_as_written", "action"]
    wide = run("--graph", samples_graph, "actions", "--wide")
    assert "document" in wide.out
