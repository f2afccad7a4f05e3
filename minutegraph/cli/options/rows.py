"""The options of every command that gives rows: in what form, where to, and which columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, ClassVar

import typer

from minutegraph.cli.output.formats import Format, Texts, chosen_columns, format_of, picked, show

if TYPE_CHECKING:
    from graph.store import Table


FullPathsOption = Annotated[
    bool,
    typer.Option(
        "--full-paths",
        help="Files that minutes were read from with their folders on this machine; else a file that is written has "
        "their names only.",
    ),
]


@dataclass(frozen=True)
class RowOptions:
    """How rows are given."""

    HEAD: ClassVar[str] = "Options for the answer's form"

    form: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="table, or for other programs: json (a list of objects), jsonl, csv, md, atom (a feed, of rows with "
            "days); csv-raw is csv without the apostrophes that keep a spreadsheet from running a cell; xlsx and "
            "parquet only with --output.",
        ),
    ] = None
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to this file; its ending chooses the format: .xlsx, .csv, .json, .jsonl, .md, .atom, "
            ".parquet, .txt.",
        ),
    ] = None
    columns: Annotated[
        str | None, typer.Option("--columns", metavar="NAMES", help="Only these columns, separated by commas.")
    ] = None
    wide: Annotated[bool, typer.Option("--wide", help="All columns of a table, not only those that fit.")] = False
    full_paths: FullPathsOption = False

    def __post_init__(self) -> None:
        """What was said is tried before the graph is opened. Raises ``UsageError`` where it does not fit together."""
        format_of(self.form, self.output)

    @property
    def chosen(self) -> Format:
        """The form that was chosen."""
        return format_of(self.form, self.output)

    def show(
        self,
        table: Table,
        *,
        query: str | None = None,
        table_text: Callable[[Table], str] | None = None,
        texts: Texts = MappingProxyType({}),
        cut: str = "",
        what: str = "row",
        nothing: str = "",
        always: bool = False,
    ) -> None:
        """Give the rows as was asked.

        ``query`` names the canned query that they answer: its header tells which columns a table shows, without those
        in which nothing stands.
        ``table_text`` is the text of the form ``table``; ``texts`` (of any form), ``cut``, ``what``, ``nothing`` and
        ``always`` are those of ``minutegraph.cli.output.formats.show``.
        """
        form, whole = self.chosen, chosen_columns(table, self.columns)
        if table_text is not None:
            texts = {**texts, Format.table: table_text}
        if form is Format.table and form not in texts and self.columns is None and not self.wide and query:
            from queries.catalog import CATALOG

            shown = CATALOG[query].header.shows or whole.columns
            told = [name for name in shown if any(value not in (None, "", []) for value in whole.column(name))]
            whole = picked(whole, told if whole.rows else shown)
        if self.columns is not None:
            texts = {}
        show(
            whole, form, output=self.output, texts=texts, cut=cut, what=what, nothing=nothing, always=always,
            full_paths=self.full_paths,
        )  # fmt: skip
