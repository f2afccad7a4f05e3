"""``sync``: bring the graph up to date with folders or a site, and tell what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from graph.output import escaped_json, printable_line
from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.reading import ReadingOptions
from minutegraph.cli.options.sites import SiteOptions, visit_of
from minutegraph.cli.options.sources import load_from
from minutegraph.cli.options.workers import LimitOptions, WorkerOptions
from minutegraph.cli.output.console import emit
from minutegraph.cli.output.formats import Format
from minutegraph.cli.output.values import as_json

if TYPE_CHECKING:
    from graph.store import Table, Value
    from minutegraph.app.loading.syncing import SyncReport

_TITLES = {
    "decisions": ("New decisions", "decision"),
    "actions": ("New actions", "action"),
    "reached": ("Topics that reached a new board", "quote"),
}


def sync(
    context: typer.Context,
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATH", help="Files, and folders with all below them; or a council's site (https://...)."
        ),
    ],
    *,
    reading: ReadingOptions,
    prune: Annotated[
        bool, typer.Option("--prune", help="Take out documents whose files are no longer below the paths.")
    ] = False,
    limit: Annotated[int, typer.Option(min=0, help="How many of each kind to show (0: all).")] = 30,
    form: Annotated[Format, typer.Option("--format", "-f", help="table (a report to read) or json.")] = Format.table,
    workers: WorkerOptions,
    limits: LimitOptions,
    site: SiteOptions,
) -> None:
    """Load what is new or changed, and report what that changed.

    It reports new decisions and actions, and topics that reached another board. Files that are gone are named; with
    --prune their facts are taken out. Sites are read as by load. Meetings that a site no longer lists are kept.
    """
    workers.prepare()
    from graph.errors import UsageError
    from minutegraph.app.loading.syncing import sync as sync_with
    from minutegraph.cli.output.progress import Progress

    visit = visit_of(paths, site, workers, reading.council)
    if visit is not None and prune:
        raise UsageError("--prune is for folders: what a site no longer lists, unload takes out")
    if form not in (Format.table, Format.json):
        raise UsageError("sync gives table or json")
    with location_of(context).opened() as store, Progress(quiet=True) as progress:
        news = sync_with(
            store,
            lambda: load_from(paths, visit, store, progress, reading=reading, limits=limits, workers=workers),
            paths if visit is None else (),
            base=reading.folder,
            prune=prune,
            follow_links=reading.follow_links,
        )
    lines = (f"{printable_line(line)}\n" for line in _lines(news, limit))
    emit(_as_json(news) if form is Format.json else "".join(lines))
    if news.report.failed:
        raise typer.Exit(1)


def _as_json(news: SyncReport) -> str:
    from minutegraph.cli.output.reports import confirmed_json

    told = {
        "documents": [
            {
                "path": str(result.path),
                "uri": result.uri,
                "outcome": _outcome(news, result.uri, result.outcome),
                "reason": result.reason or None,
                "limit": result.limit,
            }
            for result in news.report.results
        ],
        "vanished": list(news.vanished),
        "moved": [{"from": before, "to": now} for before, now in news.moved],
        "copies": [asdict(copy) for copy in news.report.copies],
        "confirmed_not_loaded": [confirmed_json(one) for one in news.report.confirmed_not_loaded],
        "lost": [asdict(one) for one in news.report.lost],
        "removed": news.removed,
        **{name: [as_json(row) for row in _table(news, name)] for name in _TITLES},
    }
    return f"{escaped_json(told, indent=1)}\n"


def _lines(news: SyncReport, limit: int) -> Iterator[str]:
    from minutegraph.cli.output.reports import confirmed_lines, copy_lines, left_lines, lost_lines

    outcomes = [_outcome(news, result.uri, result.outcome) for result in news.report.results]
    counts = [f"{outcomes.count(outcome):,} {outcome}" for outcome in ("new", "corrected", "unchanged", "failed")]
    if news.moved:
        counts.insert(2, f"{len(news.moved):,} moved")
    if waiting := outcomes.count("unpublished"):
        counts.append(f"{waiting:,} without minutes yet")
    gone = "taken out" if news.removed else "kept: --prune takes them out"
    yield ", ".join(counts) + (f", {len(news.vanished):,} vanished ({gone})" if news.vanished else "")
    for before, now in news.moved:
        yield f"  moved      {before} to {now}"
    for uri in news.vanished:
        yield f"  vanished   {uri}"
    for line in (
        *copy_lines(news.report.copies),
        *confirmed_lines(news.report.confirmed_not_loaded, verbose=not limit),
    ):
        yield f"  {line}"
    yield from (f"  {line}" for line in (*left_lines(news.report.left), *lost_lines(news.report.lost)))
    for name, (title, words) in _TITLES.items():
        rows = _table(news, name).dicts()
        yield ""
        yield f"{title}: {len(rows):,}" if rows else f"{title}: none"
        for row in rows[: limit or None]:
            yield from _lines_of_row(row, words)
        if limit and len(rows) > limit:
            yield f"  and {len(rows) - limit:,} more: --limit 0 shows all"


def _lines_of_row(row: Mapping[str, Value], words: str) -> Iterator[str]:
    day = row["date"]
    when = f"{day.day} {day:%b %Y}" if isinstance(day, date) else "no date"
    item = " ".join(str(part) for part in (row["number"], row["heading"]) if part is not None)
    topic = f"{row['topic']} → " if "topic" in row else ""
    yield f"  {when:<12} {topic}{row['board'] or 'a board that is not named'}: {item or 'under no item'}"
    holders = row.get("holders")
    held = f" [{', '.join(map(str, holders))}]" if isinstance(holders, list) and holders else ""
    text = " ".join(str(row[words]).split())
    yield f"               {f'“{text}”' if 'topic' in row else text}{held}"


def _outcome(news: SyncReport, uri: str | None, outcome: str) -> str:
    if outcome != "loaded":
        return outcome
    if uri in {now for _, now in news.moved}:
        return "moved"
    return "corrected" if uri in news.corrected else "new"


def _table(news: SyncReport, name: str) -> Table:
    return {"decisions": news.decisions, "actions": news.actions, "reached": news.reached}[name]


COMMANDS = (Command(sync, "sync"),)
