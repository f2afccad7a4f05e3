"""``trace``: a topic's way from board to board, as text, page, picture or rows."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.output import write_text
from minutegraph.cli.command import Command
from minutegraph.cli.options.completing import names_of
from minutegraph.cli.options.filters import SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.rows import FullPathsOption
from minutegraph.cli.output.console import emit, on_terminal, tell, warn

if TYPE_CHECKING:
    from graph.store import Store
    from minutegraph.app.questions.asking import Trace


class TraceFormat(StrEnum):
    """What ``--format`` of ``trace`` can say; ``table`` is another name of ``text``."""

    text = "text"
    md = "md"
    html = "html"
    svg = "svg"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    csv_raw = "csv-raw"
    table = "table"
    xlsx = "xlsx"
    parquet = "parquet"


_ROWS = (TraceFormat.json, TraceFormat.jsonl, TraceFormat.csv, TraceFormat.csv_raw)
_TABLES = (*_ROWS, TraceFormat.xlsx, TraceFormat.parquet)  # files that the rows are written to as those of any command
_DOCUMENTS = (TraceFormat.md, TraceFormat.html, TraceFormat.svg)  # what is passed on
_ENDINGS = {".txt": TraceFormat.text, ".markdown": TraceFormat.md, ".htm": TraceFormat.html} | {
    f".{form}": form for form in TraceFormat if form not in (TraceFormat.text, TraceFormat.table, TraceFormat.csv_raw)
}


def trace(
    context: typer.Context,
    topic: Annotated[
        str,
        typer.Argument(
            metavar="TOPIC", autocompletion=names_of("Topic"), help="The topic, in any spelling: EHE, home education."
        ),
    ],
    narrower: Annotated[bool, typer.Option("--narrower", help="Count narrower topics too.")] = False,
    since: SinceOption = None,
    until: UntilOption = None,
    all_moves: Annotated[
        bool,
        typer.Option(
            "--all-moves", help="Also moves between boards of different councils that neither words nor people connect."
        ),
    ] = False,
    form: Annotated[
        TraceFormat | None,
        typer.Option(
            "--format",
            "-f",
            help="text, md, a page (html), a picture (svg), or one row for each item: json, jsonl, csv, csv-raw; "
            "xlsx and parquet only with --output. Without it, what the ending of --output says, else text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write to this file instead of standard output.")
    ] = None,
    full_paths: FullPathsOption = False,
) -> None:
    """Follow a topic from board to board.

    A timeline of every item that discusses it: the words used, what was decided, who was to do what, and the moves
    between boards. The page and the picture draw one lane for each board; they need no network.
    """
    from graph.errors import UsageError
    from minutegraph.app.questions.asking import trace as trace_topic
    from minutegraph.app.questions.names import named_topic

    chosen = form or _by_ending(output)
    if output is None and chosen in (TraceFormat.xlsx, TraceFormat.parquet):
        raise UsageError(f"{chosen} is written to a file: --output FILE.{chosen}")
    with location_of(context).opened() as store:
        with _search_offered(store, topic):
            topic = named_topic(store, topic).id
        found = trace_topic(store, topic, narrower=narrower, since=since, until=until, all_moves=all_moves)
        wider = found
        if not found.steps.rows and not narrower:
            wider = trace_topic(store, topic, narrower=True, since=since, until=until, all_moves=all_moves)
    if len(wider.steps) > len(found.steps):
        tell(f"no item names {found.topic.name} itself; with --narrower {len(wider.steps):,} are found")
    warn(found.steps.warnings)
    if not full_paths and (output is not None or chosen in _DOCUMENTS):
        from minutegraph.app.questions.links import portable

        found = replace(found, steps=portable(found.steps))
    if output is not None and chosen in _TABLES:
        _write_rows(found, chosen, output)
        return
    text = _WRITERS[chosen](found, output is None and on_terminal(sys.stdout))
    if output is not None:
        _write(output, text)
    elif chosen in (TraceFormat.text, TraceFormat.table) and not found.steps.rows:
        bounds = [f"{name} {day}" for name, day in (("since", since), ("until", until)) if day]
        tell("; ".join([f"no rows: items on {found.topic.name}", *bounds]))
    else:
        emit(text)


@contextmanager
def _search_offered(store: Store, words: str) -> Iterator[None]:
    """Where words are no topic, the error ends with the search that finds them."""
    from graph.errors import UsageError

    try:
        yield
    except UsageError as error:
        from minutegraph.app.questions.searching import count_of

        if count := count_of(store, words):
            found = f"{count:,} sentence{'' if count == 1 else 's'} of the minutes {'holds' if count == 1 else 'hold'}"
            line = f"{found} these words: minutegraph search {shlex.quote(words)}"
            error.detail = "\n".join(filter(None, (error.detail, line)))
        raise


def _by_ending(output: Path | None) -> TraceFormat:
    from graph.errors import UsageError

    if output is None:
        return TraceFormat.text
    if output.suffix.lower() not in _ENDINGS:
        raise UsageError(f"the ending of {output} tells no format: choose one with --format, such as --format html")
    return _ENDINGS[output.suffix.lower()]


def _write(path: Path, text: str) -> None:
    from graph.errors import UsageError

    try:
        write_text(path, text)
    except OSError as error:
        raise UsageError(f"cannot write {path}: {error.strerror}") from error
    tell(f"written to {path}")


def _write_rows(found: Trace, form: TraceFormat, path: Path) -> None:
    from minutegraph.cli.output.formats import Format, show
    from minutegraph.rendering.from_trace import rows_of

    show(rows_of(found), Format(form), output=path, full_paths=True)  # folders were left out where they are to be


def _text(found: Trace, coloured: bool) -> str:
    from minutegraph.cli.output.timeline import timeline

    return timeline(found, coloured=coloured)


def _markdown(found: Trace, _: bool) -> str:
    from minutegraph.rendering.markdown import markdown

    return markdown(found)


def _html(found: Trace, _: bool) -> str:
    from minutegraph.rendering.html import html

    return html(found)


def _svg(found: Trace, _: bool) -> str:
    from minutegraph.rendering.svg import svg

    return svg(found)


def _rows(form: TraceFormat) -> Callable[[Trace, bool], str]:
    def write(found: Trace, _: bool) -> str:
        from minutegraph.cli.output.formats import Format, format_table
        from minutegraph.rendering.from_trace import rows_of

        return format_table(rows_of(found), Format(form))

    return write


_WRITERS: dict[TraceFormat, Callable[[Trace, bool], str]] = {
    TraceFormat.text: _text,
    TraceFormat.table: _text,
    TraceFormat.md: _markdown,
    TraceFormat.html: _html,
    TraceFormat.svg: _svg,
    **{form: _rows(form) for form in _ROWS},
}

COMMANDS = (Command(trace, "trace"),)
