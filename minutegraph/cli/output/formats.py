"""The forms in which a command gives its rows, on standard output and in files."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated

import typer

from graph.originals import without_folders
from graph.output import escaped_json, guarded_cell, printable, printable_line, replacing_path, write_text
from minutegraph.cli.output.columns import in_columns
from minutegraph.cli.output.console import emit, page, tell, warn
from minutegraph.cli.output.spreadsheets import heading, too_long, write_parquet, write_workbook
from minutegraph.cli.output.values import as_json, as_text

if TYPE_CHECKING:
    from graph.store import Table

HERE = "http://localhost:8350"  # where serve shows the pages that feeds lead to, if nothing else is said
_MARK = "\ufeff"  # by which Excel knows that a CSV file is UTF-8


class Format(StrEnum):
    """What ``--format`` can say."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    csv_raw = "csv-raw"
    md = "md"
    atom = "atom"
    xlsx = "xlsx"
    parquet = "parquet"


FormatOption = Annotated[
    Format,
    typer.Option(
        "--format",
        "-f",
        help="table, or for other programs: json (a list of objects), jsonl, csv, md; csv-raw is csv without the "
        "apostrophes that keep a spreadsheet from running a cell.",
    ),
]
_ENDINGS = {
    ".xlsx": Format.xlsx,
    ".csv": Format.csv,
    ".json": Format.json,
    ".jsonl": Format.jsonl,
    ".md": Format.md,
    ".atom": Format.atom,
    ".parquet": Format.parquet,
    ".txt": Format.table,
}
Texts = Mapping[Format, "Callable[[Table], str]"]
_FILES_ONLY = {Format.xlsx: write_workbook, Format.parquet: write_parquet}
_PROVENANCE = ("document", "page", "line", "start", "end")


def format_of(form: Format | None, output: Path | None) -> Format:
    """The form that was chosen; without a choice, what the ending of the file tells, else a table.

    Raises ``UsageError`` for an ending that tells none, and for a form that only a file can have.
    """
    from graph.errors import UsageError

    if output is None:
        if form in _FILES_ONLY:
            raise UsageError(f"{form} is written to a file: --output FILE.{form}")
        return form or Format.table
    if form is None and output.suffix.lower() not in _ENDINGS:
        raise UsageError(f"the ending of {output} tells no format: give one of {', '.join(_ENDINGS)}, or --format")
    return form or _ENDINGS[output.suffix.lower()]


def show(
    table: Table,
    form: Format,
    *,
    output: Path | None = None,
    texts: Texts = MappingProxyType({}),
    cut: str = "",
    what: str = "row",
    nothing: str = "",
    always: bool = False,
    full_paths: bool = False,
) -> None:
    """Give a table on standard output or in a file, and what is to be known about it on standard error.

    ``texts`` make the text of a form where rows and columns are not the best one; ``cut`` tells what to do where the
    answer was cut, ``what`` what a row is, ``nothing`` what was looked for in vain. A text that says something
    without any row is given ``always``, and its rows are not counted. A file names those that minutes were read from
    without their folders, unless ``full_paths`` are wanted.
    """
    if output is not None:
        _write(table, form, output, texts, full_paths=full_paths)
        tell(f"{_count(table, what)} written to {output}")
    elif form is not Format.table:
        emit(texts[form](table) if form in texts else format_table(table, form))
    elif always and form in texts:
        page(texts[form](table))
    elif table.rows:
        page(texts.get(form, _as_table)(table))
        tell(_count(table, what))
    else:
        tell(nothing or f"no {what}s")
    warn(table.warnings)
    if table.truncated:
        tell(f"cut after {len(table):,} rows{cut}")


def format_table(table: Table, form: Format) -> str:
    """A table in one of the forms for other programs."""
    return _WRITERS[form](table)


def chosen_columns(table: Table, names: str | None) -> Table:
    """The table with the columns that are named, with commas between them, in their order; without names, whole.

    A name may be in the singular or plural (holder, holders). Raises ``UsageError`` for a column that there is not,
    with those there are.
    """
    from graph.errors import UsageError

    if names is None:
        return table
    wanted = [name.strip().lower().replace(" ", "_") for name in names.split(",") if name.strip()]
    known = {column.lower().replace(" ", "_"): column for column in table.columns}
    found = []
    for name in wanted:
        column = next((known[one] for one in (name, f"{name}s", name.removesuffix("s")) if one in known), None)
        if column is None:
            raise UsageError(f"there is no column {name}: there are {', '.join(table.columns)}")
        found.append(column)
    return picked(table, found)


def picked(table: Table, columns: Sequence[str]) -> Table:
    """The table with only these columns."""
    places = [table.columns.index(column) for column in columns]
    return replace(table, columns=tuple(columns), rows=tuple(tuple(row[at] for at in places) for row in table.rows))


def _count(table: Table, what: str) -> str:
    return f"{len(table):,} {what}{'' if len(table) == 1 else 's'}"


def _write(table: Table, form: Format, path: Path, texts: Texts, *, full_paths: bool) -> None:
    """Write a file, whole or not at all. What says where a fact stands comes last, under heads that people read."""
    from graph.errors import UsageError
    from minutegraph.app.questions.links import portable

    told: Callable[[str], str] = str if full_paths else without_folders
    table = table if full_paths else portable(table)
    last = [column for column in _PROVENANCE if column in table.columns]
    ordered = picked(table, [*(column for column in table.columns if column not in last), *last])
    try:
        if form in _FILES_ONLY:
            with replacing_path(path) as fresh:
                _FILES_ONLY[form](ordered, fresh)
        elif form in texts or form is Format.table:
            write_text(path, told(texts.get(form, _as_table)(table)))
        elif form is Format.csv:
            named = replace(ordered, columns=tuple(map(heading, ordered.columns)))
            write_text(path, _MARK + format_table(named, form))
        else:
            write_text(path, format_table(table if form is not Format.md else ordered, form))
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error
    if form is Format.xlsx and (cells := too_long(table)):
        tell(f"{cells:,} cells hold more than Excel can: their ends are left out; .csv and .json have them whole")


def _as_table(table: Table) -> str:
    text = in_columns(table)
    if text is None:
        from minutegraph.cli.output.tables import table_text  # with a library that only wrapping needs

        text = table_text(table)
    return text


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
    from minutegraph.rendering.escaping import markdown

    rows = [[markdown(printable(as_text(value))) for value in row] for row in (table.columns, *table.rows)]
    rows.insert(1, ["---"] * len(table.columns))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def _as_atom(table: Table) -> str:
    from graph.errors import UsageError
    from minutegraph.rendering.feeds import feed

    if "date" not in table.columns:
        raise UsageError("a feed is made of rows that have a day, and these have none")
    return feed("Minutes", table, "date", f"{HERE}/", HERE)


_WRITERS: dict[Format, Callable[[Table], str]] = {
    Format.json: _as_json,
    Format.jsonl: _as_jsonl,
    Format.csv: _as_csv,
    Format.csv_raw: _as_raw_csv,
    Format.md: _as_md,
    Format.atom: _as_atom,
}
