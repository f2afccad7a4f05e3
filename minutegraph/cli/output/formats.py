"""The forms in which a command gives its rows."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.output.console import emit, tell, warn
from minutegraph.cli.output.values import as_json, as_text

if TYPE_CHECKING:
    from graph.store import Table


class Format(StrEnum):
    """What ``--format`` can say."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    md = "md"


FormatOption = Annotated[
    Format,
    typer.Option("--format", "-f", help="table, or for other programs: json (a list of objects), jsonl, csv, md."),
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
    return [json.dumps(as_json(row), ensure_ascii=False) for row in table]


def _as_json(table: Table) -> str:
    lines = ",\n".join(_objects(table))
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _as_jsonl(table: Table) -> str:
    return "".join(f"{line}\n" for line in _objects(table))


def _as_csv(table: Table) -> str:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(table.columns)
    rows.writerows([as_text(value) for value in row] for row in table.rows)
    return text.getvalue()


def _as_md(table: Table) -> str:
    rows = [table.columns, ("---",) * len(table.columns), *table.rows]
    return "".join(f"| {' | '.join(map(_md_cell, row))} |\n" for row in rows)


def _md_cell(value: object) -> str:
    return " ".join(as_text(value).replace("\\", "\\\\").replace("|", "\\|").split())


_WRITERS: dict[Format, Callable[[Table], str]] = {
    Format.json: _as_json,
    Format.jsonl: _as_jsonl,
    Format.csv: _as_csv,
    Format.md: _as_md,
}
