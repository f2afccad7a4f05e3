"""Rows as files that spreadsheets and data frames open: Excel workbooks and Parquet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from graph.errors import UsageError
from graph.output import printable
from minutegraph.cli.output.values import as_text

if TYPE_CHECKING:
    from pathlib import Path

    from graph.table import Table, Value

MOST_ROWS = 1_048_575  # of a sheet, under its head
MOST_LETTERS = 32_767  # of a cell
# Excel counts days from 1900 and takes that for a leap year: earlier days it shows as "####", the next 59 a day off
# from other programs. They are written as texts, which sort and read as days do.
FIRST_DAY = date(1900, 3, 1)
_WIDEST = 60
_SAMPLE = 200  # rows that tell how wide a column is


def heading(column: str) -> str:
    """A column's name as people read it: ``due_as_written`` is "Due as written"."""
    words = column.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def write_workbook(table: Table, path: Path) -> None:
    """Write the rows to one sheet of an Excel workbook; texts are never formulas, days are days from
    March 1900 on.

    Raises ``UsageError`` where openpyxl is missing or the rows are more than a sheet can hold.
    """
    try:
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font
        from openpyxl.utils import get_column_letter
    except ModuleNotFoundError:
        raise UsageError("to write Excel files, install the extra: pip install 'minutegraph[xlsx]'") from None
    if len(table) > MOST_ROWS:
        raise UsageError(f"a sheet holds {MOST_ROWS:,} rows, and there are {len(table):,}: narrow down, or write .csv")
    book = Workbook(write_only=True)
    sheet = book.create_sheet("minutegraph")
    sheet.freeze_panes = "A2"
    for place, width in enumerate(_widths(table), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width

    def cell(value: Value, *, bold: bool = False) -> Any:
        plain = _plain(value)
        made: Any = WriteOnlyCell(sheet, plain)  # type: ignore[arg-type]  # a date is a value, too
        if isinstance(plain, str):
            made.data_type = "s"  # a text that begins like a formula is a text
        elif isinstance(plain, date):
            made.number_format = "yyyy-mm-dd"
        made.alignment = Alignment(vertical="top", wrap_text=isinstance(plain, str) and not bold)
        if bold:
            made.font = Font(bold=True)
        return made

    sheet.append([cell(heading(column), bold=True) for column in table.columns])
    for row in table.rows:
        sheet.append([cell(value) for value in row])
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(table.columns), 1))}{len(table) + 1}"
    book.save(path)


def write_parquet(table: Table, path: Path) -> None:
    """Write the rows to a Parquet file, each column in its type. Raises ``UsageError`` where pyarrow is missing."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ModuleNotFoundError:
        raise UsageError("to write Parquet, install the extra: pip install 'minutegraph[parquet]'") from None
    kinds = {bool: pyarrow.bool_(), int: pyarrow.int64(), float: pyarrow.float64(), date: pyarrow.date32()}
    columns = {}
    for name in table.columns:
        values = table.column(name)
        found = {type(value) for value in values if value is not None}
        parts = [part for value in values if isinstance(value, list) for part in value]
        if found == {list} and all(isinstance(part, str) for part in parts):
            columns[name] = pyarrow.array(values, pyarrow.list_(pyarrow.string()))
        elif len(found) == 1 and (kind := kinds.get(next(iter(found)))) is not None:
            columns[name] = pyarrow.array(values, kind)
        else:
            texts = [None if value is None else printable(as_text(value)) for value in values]
            columns[name] = pyarrow.array(texts, pyarrow.string())
    pyarrow.parquet.write_table(pyarrow.table(columns), path)


def too_long(table: Table) -> int:
    """How many cells hold more than a cell of a workbook can: their ends are left out there."""
    return sum(len(as_text(value)) > MOST_LETTERS for row in table.rows for value in row if value is not None)


def _plain(value: Value) -> bool | int | float | date | str | None:
    if value is None or isinstance(value, bool | int | float) or (isinstance(value, date) and value >= FIRST_DAY):
        return value
    text = printable(as_text(value))
    return text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1]}…"


def _widths(table: Table) -> Sequence[int]:
    sample = table.rows[:_SAMPLE]
    return [
        min(_WIDEST, max(len(heading(column)) + 3, *(len(as_text(row[place])) + 2 for row in sample), 6))
        if sample
        else len(heading(column)) + 3
        for place, column in enumerate(table.columns)
    ]
