"""A workbook that a command writes, opened by LibreOffice: what stands in it is what the rows say."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from graph.store import Table
from minutegraph.cli.output.formats import Format, show
from tests.cli.output.test_spreadsheets import ODD
from tests.formats.programs import by_libreoffice, with_spreadsheets

pytestmark = pytest.mark.programs
# Separator, quotes, UTF-8, from the first line on; every value as it is shown.
AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"

TASKS = Table(
    ("action", "holders", "due", "quote", "start"),
    (
        ("Mend the “lych” gate, and paint it", ["Ada Wick", "Bo Lund"], None, "line one\nline two", 12),
        ("+44 per cent", [], None, "@SUM(1)", 0),
        ("-1", ["Zoë"], None, "", 3),
    ),
)


@pytest.mark.parametrize(
    ("rows", "seen"),
    [
        (
            ODD,
            [
                ["As written", "N", "Day", "Parts", "Yes", "Start"],
                ['=HYPERLINK("x")', "1.5", "2022-03-31", "a; b", "TRUE", "7"],
                ["Zoë\N{REPLACEMENT CHARACTER} – “quay”", "", "", "", "FALSE", "8"],
            ],
        ),
        (
            TASKS,
            [
                ["Action", "Holders", "Due", "Quote", "Start"],
                ["Mend the “lych” gate, and paint it", "Ada Wick; Bo Lund", "", "line one\nline two", "12"],
                ["+44 per cent", "", "", "@SUM(1)", "0"],
                ["-1", "Zoë", "", "", "3"],
            ],
        ),
    ],
    ids=["odd", "tasks"],
)
def test_libreoffice_shows_what_the_rows_say(tmp_path: Path, rows: Table, seen: list[list[str]]) -> None:
    show(rows, Format.xlsx, output=tmp_path / "rows.xlsx")
    with_spreadsheets()
    by_libreoffice([tmp_path / "rows.xlsx"], AS_CSV, tmp_path)
    with (tmp_path / "rows.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == seen
