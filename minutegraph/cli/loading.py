"""``load``, ``unload`` and ``extract``: from files to the graph, and out of it again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from minutegraph.cli.commands import Command
from minutegraph.cli.console import emit, tell
from minutegraph.cli.councils import (
    AllowHostOption,
    AllowPrivateOption,
    CacheOption,
    CommitteeOption,
    ContactOption,
    DryRunOption,
    ModernGovOption,
    PauseOption,
    RefreshOption,
    SinceOption,
    SiteOptions,
    UntilOption,
    prospect_text,
    visit_of,
)
from minutegraph.cli.formats import Format
from minutegraph.cli.places import place_of

if TYPE_CHECKING:
    from minutegraph.app.loading import Fate, LoadReport

BaseOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Name documents by their path from this folder, so that the same files give the same graph on every "
        "machine. MINUTEGRAPH_BASE sets it too.",
    ),
]
VocabularyOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Topics of your own, in TOML or SKOS (.ttl), beside the standard ones; a topic of the same name is "
        "replaced. MINUTEGRAPH_VOCABULARY sets it too.",
    ),
]
CouncilOption = Annotated[
    str | None, typer.Option(metavar="NAME", help="The council that runs the boards of minutes that name none.")
]


def load(
    context: typer.Context,
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="PATH",
            help="Files, and folders with all below them; or the address of a council's ModernGov site (https://...).",
        ),
    ] = None,
    base: BaseOption = None,
    vocabulary: VocabularyOption = None,
    council: CouncilOption = None,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="Write what became of each file, for other programs.")
    ] = None,
    strict: Annotated[bool, typer.Option("--strict", help="Count a document read with doubt as failed.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Tell failures only.")] = False,
    moderngov: ModernGovOption = None,
    committee: CommitteeOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    dry_run: DryRunOption = False,
    pause: PauseOption = 1.0,
    contact: ContactOption = None,
    refresh: RefreshOption = False,
    cache: CacheOption = None,
    allow_host: AllowHostOption = None,
    allow_private: AllowPrivateOption = False,
) -> None:
    """Load minutes into the graph.

    One document is one transaction, and one that fails stops no other. What is loaded already is skipped; a corrected
    file replaces its own facts, and one read with another vocabulary is read anew. For each document it is told how
    many of its words were understood as part of what, and which lines were not. Interrupted loading is completed by
    loading again.

    A council's site is read slowly and once: its answers are kept in a folder. Only its own host is asked.
    """
    from graph.errors import SourceBusy
    from minutegraph.app.loading import LoadReport
    from minutegraph.app.loading import load as load_documents
    from minutegraph.cli.progress import Progress
    from minutegraph.cli.reports import write_report

    if not paths and not moderngov:
        wanted = "name files, folders, or the address of a council's site (https://...)"
        raise typer.BadParameter(wanted, ctx=context, param_hint="PATH")
    options = SiteOptions(committee, since, until, dry_run, pause, contact, refresh, cache, allow_host, allow_private)
    visit = visit_of(paths or [], moderngov, options, council)
    if visit is not None and dry_run:
        from minutegraph.app.councils import prospect

        emit(prospect_text(prospect(*visit)))
        return
    if report is not None:
        write_report(report, LoadReport(()))  # before the work, not after it
    with place_of(context).opened() as store, Progress(quiet=quiet) as progress:
        try:
            if visit is not None:
                from minutegraph.app.councils import load_council

                done = load_council(
                    store, *visit, vocabulary=vocabulary_of(vocabulary), begin=progress.begin, tell=progress.tell
                )
            else:
                done = load_documents(
                    store,
                    paths or [],
                    base=base_of(base),
                    vocabulary=vocabulary_of(vocabulary),
                    council=council_of(council),
                    begin=progress.begin,
                    tell=progress.tell,
                )
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
        tell(*_summary(done))
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
    from minutegraph.app.loading import unload as unload_documents

    with place_of(context).opened() as store:
        done = unload_documents(store, files, base=base_of(base))
    tell(*(_unloaded(fate) for fate in done.fates))
    if done.failed:
        raise typer.Exit(1)


def extract(
    file: Annotated[Path, typer.Argument(metavar="FILE")],
    form: Annotated[Format, typer.Option("--format", "-f", help="table or json.")] = Format.table,
    strict: Annotated[bool, typer.Option("--strict", help="End with 1 where something is read with doubt.")] = False,
    vocabulary: VocabularyOption = None,
) -> None:
    """Show the minutes that are read in a file. No graph is touched."""
    from graph.errors import UsageError
    from minutegraph.app.loading import extract as extract_file

    if form not in (Format.table, Format.json):
        raise UsageError("extract gives table or json")
    extraction = extract_file(file, vocabulary=vocabulary_of(vocabulary))
    if form is Format.json:
        from minutegraph.cli.reports import extraction_json

        emit(extraction_json(extraction))
    else:
        from minutegraph.cli.minutes import minutes_text

        emit(minutes_text(extraction))
    doubts = sum(len(minutes.coverage.doubts) for minutes in extraction.minutes)
    if strict and doubts:
        tell(f"{file}: read with {doubts} doubt{'s' * (doubts > 1)}, which --strict counts as failed")
        raise typer.Exit(1)


def base_of(given: Path | None) -> Path | None:
    """The folder from which documents are named: the option, else what the environment says."""
    from minutegraph.settings import Settings

    return given or Settings().base


def council_of(given: str | None) -> str | None:
    """The council that a user named, in single blanks. Raises ``UsageError`` for what is no name."""
    from graph.errors import UsageError

    if given is not None and not any(letter.isalpha() for letter in given):
        raise UsageError("--council takes the name of a council, such as 'Kelverton City Council'")
    return " ".join(given.split()) if given else None


def vocabulary_of(given: Path | None) -> Path | None:
    """The file of a user's own topics: the option, else what the environment says."""
    from minutegraph.settings import Settings

    return given or Settings().vocabulary


def _summary(done: LoadReport) -> list[str]:
    counts = {outcome: sum(fate.outcome == outcome for fate in done.fates) for outcome in ("loaded", "unchanged")}
    counts["failed"] = len(done.failed)
    if waiting := sum(fate.outcome == "unpublished" for fate in done.fates):
        counts["without minutes yet"] = waiting
    lines = [f"{len(done.fates):,} in all: {', '.join(f'{count:,} {outcome}' for outcome, count in counts.items())}"]
    if done.doubtful:
        lines[0] += f"; {len(done.doubtful):,} read with doubts"
    if done.outdated:
        lines.append(
            f"{done.outdated:,} other documents of the graph were read with another vocabulary or by older rules: load "
            "them again, too, so that all agree"
        )
    if done.passed_over:
        endings = sorted({path.suffix.lower() or "no ending" for path in done.passed_over})
        lines.append(
            f"{len(done.passed_over):,} files of kinds that are not read were passed over: {', '.join(endings)}"
        )
    return lines


def _unloaded(fate: Fate) -> str:
    return f"failed     {fate.path}: {fate.reason}" if fate.outcome == "failed" else f"removed    {fate.uri}"


COMMANDS = (Command(load, "load"), Command(unload, "unload"), Command(extract, "extract"))
