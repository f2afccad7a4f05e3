"""``load``, ``unload`` and ``extract``: from files to the graph, and out of it again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of
from minutegraph.cli.options.reading import (
    AsOption,
    BaseOption,
    BoardOption,
    DateOption,
    ExemptTextsOption,
    KeepContactsOption,
    LanguageOption,
    ReadingOptions,
    VocabularyOption,
    assumptions_of,
    base_of,
    privacy_of,
    vocabulary_of,
)
from minutegraph.cli.options.sites import SiteOptions, preview_of, visit_of
from minutegraph.cli.options.sources import load_from
from minutegraph.cli.options.workers import LimitOptions, WorkerOptions
from minutegraph.cli.output.console import emit, tell
from minutegraph.cli.output.formats import Format

if TYPE_CHECKING:
    from minutegraph.app.loading.documents import LoadReport, LoadResult


def load(
    context: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH",
            help="Files (zip files and mails, too), folders with all below them; or the address of a council's site.",
        ),
    ] = None,
    *,
    reading: ReadingOptions,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Write what became of each file, for other programs.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Count a document read with doubt as failed.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Report failures only.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Name every line that was not read.")] = False,
    workers: WorkerOptions,
    limits: LimitOptions,
    moderngov: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="A council's ModernGov site; the same as its address as PATH.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show which meetings or minutes of the site would be read; load none.")
    ] = False,
    site: SiteOptions,
) -> None:
    """Load minutes into the graph.

    Each document is loaded whole or not at all, and one that fails does not stop the others. Unchanged documents are
    skipped; a corrected file replaces its own facts, and one read with another vocabulary is read anew. For each
    document, load reports how many words it assigned to each section, and names the lines that it could not assign. If
    loading is interrupted, run it again to finish.

    Of a council's site, its ModernGov service is read, or the minutes that the page links. Sites are read slowly, and
    answers are cached in a folder. Only the site's own host is contacted.
    """
    if not paths and not moderngov:
        wanted = "name files, folders, or the address of a council's site (https://...)"
        raise typer.BadParameter(wanted, ctx=context, param_hint="PATH")
    workers.prepare()
    from graph.errors import SourceBusy
    from minutegraph.app.loading.documents import LoadReport
    from minutegraph.cli.output.progress import Progress
    from minutegraph.cli.output.reports import write_report

    named = paths or []
    visit = visit_of(named, site, workers, reading.council, moderngov, dry_run)
    if visit is not None and dry_run:
        emit(preview_of(visit, workers.jobs, limits.limits))
        return
    if report is not None:
        write_report(report, LoadReport(()))  # before the work, not after it
    with location_of(context).opened() as store, Progress(quiet=quiet, verbose=verbose) as progress:
        try:
            done = load_from(named, visit, store, progress, reading=reading, limits=limits, workers=workers)
        except SourceBusy:
            if report is not None:
                write_report(report, progress.so_far)
            raise
        except KeyboardInterrupt:
            if report is not None:
                write_report(report, progress.so_far)
            tell("interrupted: what is loaded stays, and loading again goes on from here")
            raise typer.Exit(130) from None
    if report is not None:
        write_report(report, done)
    if not quiet:
        from minutegraph.cli.output.reports import confirmed_lines, copy_lines

        confirmed = confirmed_lines(done.confirmed_not_loaded, verbose=verbose)
        tell(*copy_lines(done.copies), *confirmed, *_summary(done))
    if done.failed or (strict and done.doubtful):
        raise typer.Exit(1)


def unload(
    context: typer.Context,
    files: Annotated[
        list[str], typer.Argument(metavar="FILE", help="Files, folders, or addresses as the graph has them.")
    ],
    base: BaseOption = None,
) -> None:
    """Take documents out of the graph: their facts go, those of all others stay."""
    from minutegraph.app.loading.documents import unload as unload_documents

    with location_of(context).opened() as store:
        done = unload_documents(store, files, base=base_of(base))
    tell(*(_unloaded(result) for result in done.results))
    if done.failed:
        raise typer.Exit(1)


def extract(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    form: Annotated[Format, typer.Option("--format", "-f", help="table or json.")] = Format.table,
    strict: Annotated[bool, typer.Option("--strict", help="End with 1 where something is read with doubt.")] = False,
    vocabulary: VocabularyOption = None,
    languages: LanguageOption = None,
    read_as: AsOption = None,
    board: BoardOption = None,
    date: DateOption = None,
    exempt_texts: ExemptTextsOption = False,
    keep_contacts: KeepContactsOption = False,
    *,
    limits: LimitOptions,
) -> None:
    """Show the minutes that are read in a file. No graph is touched."""
    WorkerOptions().prepare()
    from graph.errors import UsageError
    from minutegraph.app.loading.reading import extract as extract_file

    if form not in (Format.table, Format.json):
        raise UsageError("extract gives table or json")
    words, assumed = vocabulary_of(vocabulary, languages), assumptions_of(read_as, board, date)
    privacy = privacy_of(exempt_texts, keep_contacts)
    extraction = extract_file(file, vocabulary=words, limits=limits.limits, assumed=assumed, privacy=privacy)
    if form is Format.json:
        from minutegraph.cli.output.reports import extraction_json

        emit(extraction_json(extraction))
    else:
        from minutegraph.cli.output.minutes import minutes_text

        emit(minutes_text(extraction))
    doubts = sum(len(minutes.coverage.doubts) for minutes in extraction.minutes)
    if strict and doubts:
        tell(f"{file}: read with {doubts} doubt{'s' * (doubts > 1)}, which --strict counts as failed")
        raise typer.Exit(1)


def _summary(done: LoadReport) -> list[str]:
    from minutegraph.cli.output.reports import left_lines, lost_lines

    counts = {outcome: sum(result.outcome == outcome for result in done.results) for outcome in ("loaded", "unchanged")}
    counts["failed"] = len(done.failed)
    if waiting := sum(result.outcome == "unpublished" for result in done.results):
        counts["without minutes yet"] = waiting
    lines = [f"{len(done.results):,} in all: {', '.join(f'{count:,} {outcome}' for outcome, count in counts.items())}"]
    if uncounted := len({copy.uri for copy in done.copies if not copy.counts}):
        lines[0] += f"; {uncounted:,} not counted, as another document records the same meeting"
    if done.doubtful:
        lines[0] += f"; {len(done.doubtful):,} read with doubts"
    if done.outdated:
        lines.append(
            f"{done.outdated:,} other documents of the graph were read with another vocabulary or by older rules: load "
            "them again, too, so that all agree"
        )
    lines.extend(lost_lines(done.lost))
    if count := len(done.links):
        lines.append(
            "1 link that leads out of the folders named was passed over (--follow-links reads it)" if count == 1
            else f"{count:,} links that lead out of the folders named were passed over (--follow-links reads them)"
        )  # fmt: skip
    if count := len(done.skipped):
        endings = ", ".join(sorted({path.suffix.lower() or "no ending" for path in done.skipped}))
        lines.append(
            f"1 file of a kind that is not read was passed over: {endings}" if count == 1
            else f"{count:,} files of kinds that are not read were passed over: {endings}"
        )  # fmt: skip
    lines.extend(left_lines(done.left))
    return lines


def _unloaded(result: LoadResult) -> str:
    return f"failed     {result.path}: {result.reason}" if result.outcome == "failed" else f"removed    {result.uri}"


COMMANDS = (Command(load, "load"), Command(unload, "unload"), Command(extract, "extract"))
