"""The forms in which a command gives its rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from graph.output import escaped_json, guarded_cell, printable, printable_line
from minutegraph.cli.output.console import emit, tell, warn
from minutegraph.cli.output.values import as_json, as_text
from minutegraph.rendering.escaping import markdown

if TYPE_CHECKING:
    from graph.store import Table


class Format(StrEnum):
    """What ``--format`` can say."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    csv_raw = "csv-raw"
    md = "md"


FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        "-f",
        help="table, or for other programs: json (a list of objects), jsonl, csv, md; csv-raw is csv without the "
        "apostrophes that keep a spreadsheet from running a cell.",
    ),
]


def show(table: Table, form: Format, *, table_text: Callable[[Table], str] | None = None, cut: str = "") -> None:
    """Give a table on standard output, and what is to be known about it on standard error.

    ``table_text`` makes the text of the form ``table`` where rows and columns are not the best form; ``cut`` tells
    what to do where the answer was cut.
    """
    if form is Format.table:
        if table.rows:
            emit((table_text or _as_table)(table))
        else:
            tell("no rows")
    else:
        emit(written(table, form))
    warn(table.warnings)
    if table.truncated:
        tell(f"cut after {len(table):,} rows{cut}")


def written(table: Table, form: Format) -> str:
    """A table in one of the forms for other programs."""
    return _WRITERS[form](table)


def show_canned(table: Table, form: Format, *, cut: str = "") -> None:
    """Give the answer to a canned query."""
    from minutegraph.cli.output.tables import canned_text

    show(table, form, table_text=canned_text, cut=cut)


def _as_table(table: Table) -> str:
    from minutegraph.cli.output.tables import table_text

    return table_text(table)


def _objects(table: Table) -> list[str]:
    return [escaped_json(as_json(row)) for row in table]


def _as_json(table: Table) -> str:
    lines = ",\n".join(_objects(table))
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _as_jsonl(table: Table) -> str:
    return "".join(f"{line}\n" for line in _objects(table))


def _as_csv(table: Table) -> str:
    return _rows(table, guarded_cell)


def _as_raw_csv(table: Table) -> str:
    return _rows(table, str)


def _rows(table: Table, guard: Callable[[str], str]) -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow([guard(printable_line(column)) for column in table.columns])
    for row in table.rows:
        rows.writerow([_number(value) or guard(printable(as_text(value))) for value in row])
    return text.getvalue()


def _number(value: object) -> str | None:
    """A number as a cell: a spreadsheet does not run it."""
    return as_text(value) if isinstance(value, int | float) else None


def _as_md(table: Table) -> str:
    rows = [[_md_cell(value) for value in row] for row in (table.columns, *table.rows)]
    rows.insert(1, ["---"] * len(table.columns))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _md_cell(value: object) -> str:
    return markdown(printable(as_text(value)))


_WRITERS: dict[Format, Callable[[Table], str]] = {
    Format.json: _as_json,
    Format.jsonl: _as_jsonl,
    Format.csv: _as_csv,
    Format.csv_raw: _as_raw_csv,
    Format.md: _as_md,
}
