"""The options of ``load`` that concern a council's site, and what ``--dry-run`` shows."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from minutegraph.cli.console import printable, tell

if TYPE_CHECKING:
    from minutegraph.app.councils import Choice, Prospect, Visit

_DAY = ["%Y-%m-%d"]
ModernGovOption = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="A council's ModernGov site; the same as its address as PATH.")
]
CommitteeOption = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME|NUMBER", help="Only this committee of the site; may be given several times."),
]
SinceOption = Annotated[
    datetime.datetime | None,
    typer.Option(formats=_DAY, metavar="DATE", help="Meetings from this day on; else of the last year."),
]
UntilOption = Annotated[
    datetime.datetime | None, typer.Option(formats=_DAY, metavar="DATE", help="Meetings up to this day; else today.")
]
DryRunOption = Annotated[
    bool, typer.Option("--dry-run", help="Show which meetings of the site would be read; read and load none.")
]
PauseOption = Annotated[
    float, typer.Option(metavar="SECONDS", min=0, help="Between two requests to the site; its robots.txt may ask more.")
]
ContactOption = Annotated[
    str | None, typer.Option(metavar="WHO", help="An address or page told to the site, so that it can reach you.")
]
RefreshOption = Annotated[
    bool, typer.Option("--refresh", help="Ask the site whether answers of the last 24 hours have changed, too.")
]
CacheOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FOLDER",
        help="Keeps what the site answered; else .minutegraph-cache. MINUTEGRAPH_CACHE sets it too.",
    ),
]
AllowHostOption = Annotated[
    list[str] | None,
    typer.Option(metavar="HOST", help="Another host to which the site may lead; several are possible."),
]
AllowPrivateOption = Annotated[
    bool, typer.Option("--allow-private", help="Let the site be on this machine or in a private network.")
]


class SiteOptions(NamedTuple):
    """What a user said of a site."""

    committee: list[str] | None = None
    since: datetime.datetime | None = None
    until: datetime.datetime | None = None
    dry_run: bool = False
    pause: float = 1.0
    contact: str | None = None
    refresh: bool = False
    cache: Path | None = None
    allow_host: list[str] | None = None
    allow_private: bool = False


def visit_of(
    paths: list[str], moderngov: str | None, options: SiteOptions, council: str | None
) -> tuple[Choice, Visit] | None:
    """Which site to visit, and how; None where only files are named. Raises ``UsageError`` for what does not fit.

    ``council`` is its name, in place of what the site says.
    """
    from graph.errors import UsageError
    from loaders.moderngov.address import is_address

    addresses = [*filter(is_address, paths), *([moderngov] if moderngov else [])]
    files = [path for path in paths if not is_address(path)]
    if not addresses:
        if options != SiteOptions():
            raise UsageError("these options are for a council's site, and files are named: see load --help")
        return None
    if files or len(addresses) > 1:
        raise UsageError("one site at a time, and no files with it: load them one after the other")
    return _choice(addresses[0], options, council), _visit(options)


def prospect_text(found: Prospect) -> str:
    """What would be read, one meeting to a line; the sum of it goes to standard error."""
    planned = [(p.meeting, address) for p, address in zip(found.plan.meetings, found.addresses, strict=True)]
    told = [*planned, *((meeting, "cancelled: not read") for meeting in found.plan.cancelled)]
    lines = [f"{meeting.date}  {meeting.id:>7}  {meeting.committee.title}  {note}" for meeting, note in told]
    count = len(found.plan.meetings)
    tell(
        f"{count:,} meetings of {found.site.host} from {found.since} to {found.until}: {count:,} requests or more, one "
        f"every {found.pause:g} seconds; {found.requests:,} were needed to find them. Nothing was loaded."
    )
    return "".join(f"{printable(line)}\n" for line in lines)


def _choice(address: str, options: SiteOptions, council: str | None) -> Choice:
    from minutegraph.app.councils import Choice

    return Choice(
        address,
        tuple(options.committee or ()),
        options.since.date() if options.since else None,
        options.until.date() if options.until else None,
        council,
    )


def _visit(options: SiteOptions) -> Visit:
    from loaders.moderngov.manners import DAY, Manners
    from minutegraph.app.councils import Visit
    from minutegraph.settings import Settings

    manners = Manners(
        pause=options.pause,
        contact=options.contact,
        fresh=0.0 if options.refresh else DAY,
        hosts=frozenset(host.casefold() for host in options.allow_host or ()),
        allow_private=options.allow_private,
    )
    return Visit(options.cache or Settings().cache, manners, told=lambda line: tell(printable(line)))
