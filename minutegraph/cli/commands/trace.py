"""``trace``: a topic's way from board to board, as text, page, picture or rows."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from graph.output import write_text
from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.output.console import emit, on_terminal, tell, warn

if TYPE_CHECKING:
    from minutegraph.app.asking import Trace

DayOption = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]


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


_ENDINGS = {".txt": TraceFormat.text, ".markdown": TraceFormat.md, ".htm": TraceFormat.html} | {
    f".{form}": form for form in TraceFormat if form not in (TraceFormat.text, TraceFormat.table, TraceFormat.csv_raw)
}


def trace(
    context: typer.Context,
    topic: Annotated[str, typer.Argument(metavar="TOPIC", help="The topic, in any spelling: EHE, home education.")],
    narrower: Annotated[bool, typer.Option("--narrower", help="Count narrower topics too.")] = False,
    since: DayOption = None,
    until: DayOption = None,
    form: Annotated[
        TraceFormat | None,
        typer.Option(
            "--format",
            "-f",
            help="text, md, a page (html), a picture (svg), or one row for each item: json, jsonl, csv, csv-raw. "
            "Without it, what the ending of --output says, else text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write to this file instead of standard output.")
    ] = None,
) -> None:
    """Follow a topic from board to board.

    A timeline of every item that discusses it: the words used, what was decided, who was to do what, and the moves
    between boards. The page and the picture draw one lane for each board; they need no network.
    """
    from minutegraph.app.asking import trace as trace_topic

    chosen = form or _by_ending(output)
    with location_of(context).opened() as store:
        found = trace_topic(store, topic, narrower=narrower, since=_day(since), until=_day(until))
        wider = found
        if not found.steps.rows and not narrower:
            wider = trace_topic(store, topic, narrower=True, since=_day(since), until=_day(until))
    if len(wider.steps) > len(found.steps):
        tell(f"no item names {found.topic.name} itself; with --narrower {len(wider.steps):,} are found")
    warn(found.steps.warnings)
    text = _WRITERS[chosen](found, output is None and on_terminal(sys.stdout))
    if output is not None:
        _write(output, text)
    elif chosen in (TraceFormat.text, TraceFormat.table) and not found.steps.rows:
        tell("no rows")
    else:
        emit(text)


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


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


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
        from minutegraph.cli.output.formats import Format, written
        from minutegraph.rendering.story import rows_of

        return written(rows_of(found), Format(form))

    return write


_WRITERS: dict[TraceFormat, Callable[[Trace, bool], str]] = {
    TraceFormat.text: _text,
    TraceFormat.table: _text,
    TraceFormat.md: _markdown,
    TraceFormat.html: _html,
    TraceFormat.svg: _svg,
    **{form: _rows(form) for form in (TraceFormat.json, TraceFormat.jsonl, TraceFormat.csv, TraceFormat.csv_raw)},
}

COMMANDS = (Command(trace, "trace"),)
