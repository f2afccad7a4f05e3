"""The options of ``load`` that concern a council's site, and what ``--dry-run`` shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ClassVar

import typer

from graph.output import printable, printable_line
from minutegraph.cli.options.filters import SinceOption, UntilOption
from minutegraph.cli.options.workers import WorkerOptions
from minutegraph.cli.output.console import tell

if TYPE_CHECKING:
    from loaders.limits import Limits
    from minutegraph.app.loading.councils import LoadPreview, SiteAccess, SiteSelection
    from minutegraph.app.loading.websites import WebsitePreview


@dataclass(frozen=True)
class SiteOptions:
    """What to read of a council's site, and how to ask it."""

    HEAD: ClassVar[str] = "Options for a council's site"

    committee: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME|NUMBER", help="Only this committee of the site; may be repeated."),
    ] = None
    since: SinceOption = None
    until: UntilOption = None
    pause: Annotated[
        float,
        typer.Option(
            metavar="SECONDS", min=0, help="Pause between requests to the site; its robots.txt may ask for more."
        ),
    ] = 1.0
    longest_pause: Annotated[
        float,
        typer.Option(metavar="SECONDS", min=0, help="Read no site whose robots.txt asks for a longer pause than this."),
    ] = 60.0
    contact: Annotated[
        str | None, typer.Option(metavar="WHO", help="An address or page told to the site, so that it can reach you.")
    ] = None
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Ask the site whether answers of the last 24 hours have changed, too.")
    ] = False
    cache: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER",
            help="The folder that keeps the site's answers; else .minutegraph-cache. MINUTEGRAPH_CACHE sets it too.",
        ),
    ] = None
    allow_host: Annotated[
        list[str] | None,
        typer.Option(metavar="HOST[:PORT]", help="Another host that the site may link to; may be repeated."),
    ] = None
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Allow a site on this machine or in a private network.")
    ] = False


def visit_of(
    paths: list[str],
    options: SiteOptions,
    workers: WorkerOptions,
    council: str | None,
    moderngov: str | None = None,
    dry_run: bool = False,
) -> tuple[SiteSelection, SiteAccess] | None:
    """Which site to visit, and how; None where only files are named. Raises ``UsageError`` for what does not fit.

    ``council`` is its name, in place of what the site says, ``moderngov`` its address where it is no path.
    """
    from graph.errors import UsageError
    from loaders.moderngov.access.address import is_address

    addresses = [*filter(is_address, paths), *([moderngov] if moderngov else [])]
    files = [path for path in paths if not is_address(path)]
    if not addresses:
        if dry_run or options != SiteOptions():
            raise UsageError("these options are for a council's site, and files are named: see load --help")
        return None
    if files or len(addresses) > 1:
        raise UsageError("one site at a time, and no files with it: load them one after the other")
    if workers.executor is not None:
        raise UsageError("--executor is for files: a site is asked for one thing after the other, from here")
    return _choice(addresses[0], options, council, moderngov is not None), _visit(options)


def preview_of(visit: tuple[SiteSelection, SiteAccess], jobs: int | None, limits: Limits) -> str:
    """What would be read of a site, a meeting or document to a line; the sum of it goes to standard error."""
    from minutegraph.app.loading.councils import preview
    from minutegraph.app.loading.websites import is_moderngov, preview_website

    if is_moderngov(*visit, limits):
        return preview_text(preview(*visit, jobs=jobs, limits=limits))
    return website_text(preview_website(*visit, jobs=jobs, limits=limits))


def website_text(found: WebsitePreview) -> str:
    """The minutes that a site's pages list, one to a line."""
    documents = found.found.documents.values()
    lines = [f"{one.day or 'no day'!s:<10}  {one.address}  {one.words}" for one in documents]
    for address, error in found.found.failures:
        tell(printable(f"failed     {address}: {error.reason_at(address)}"))
    count, pages = len(lines), "" if found.found.pages == 1 else "s"
    tell(
        f"{count:,} minutes of {found.host}, found on {found.found.pages:,} page{pages}: {count:,} requests or more, "
        f"one every {found.pause:g} seconds, {count * found.pause / 60:,.0f} minutes or more; {found.requests:,} "
        "were needed to find them. Nothing was loaded."
    )
    return "".join(f"{printable_line(line)}\n" for line in lines)


def preview_text(found: LoadPreview) -> str:
    """What would be read, one meeting to a line; the sum of it goes to standard error."""
    planned = [(p.meeting, address) for p, address in zip(found.plan.meetings, found.addresses, strict=True)]
    told = [*planned, *((meeting, "cancelled: not read") for meeting in found.plan.cancelled)]
    lines = [f"{meeting.date}  {meeting.id:>7}  {meeting.committee.title}  {note}" for meeting, note in told]
    for committee, error in found.plan.unlisted:
        tell(printable(f"failed     {committee.title}: {error}"))
    count = len(found.plan.meetings)
    tell(
        f"{count:,} meetings of {found.site.host} from {found.since} to {found.until}: {count:,} requests or more, one "
        f"every {found.pause:g} seconds, {count * found.pause / 60:,.0f} minutes or more; {found.requests:,} were "
        "needed to find them. Nothing was loaded."
    )
    return "".join(f"{printable_line(line)}\n" for line in lines)


def _choice(address: str, options: SiteOptions, council: str | None, moderngov: bool) -> SiteSelection:
    from minutegraph.app.loading.councils import SiteSelection
    from minutegraph.app.questions.asking import the_day

    return SiteSelection(
        address,
        tuple(options.committee or ()),
        the_day(options.since),
        the_day(options.until, last=True),
        council,
        moderngov,
    )


def _visit(options: SiteOptions) -> SiteAccess:
    from loaders.moderngov.access.crawl_policy import DAY, CrawlPolicy
    from minutegraph.app.loading.councils import SiteAccess
    from minutegraph.settings import Settings

    policy = CrawlPolicy(
        pause=options.pause,
        longest_pause=options.longest_pause,
        contact=options.contact,
        fresh=0.0 if options.refresh else DAY,
        hosts=frozenset(host.casefold() for host in options.allow_host or ()),
        allow_private=options.allow_private,
    )
    return SiteAccess(options.cache or Settings().cache, policy, told=lambda line: tell(printable(line)))
