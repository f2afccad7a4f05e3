"""Load minutes from a council's ModernGov site into a graph."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from graph.store import Store
from loaders.document import Document
from loaders.moderngov.address import Site, site_of
from loaders.moderngov.cache import Cache
from loaders.moderngov.composing import compose
from loaders.moderngov.council import Council
from loaders.moderngov.fetching import Client
from loaders.moderngov.manners import Clock, Manners, SystemClock
from loaders.moderngov.pages import printed_minutes
from loaders.moderngov.planning import Plan, Planned, Wanted, plan
from loaders.moderngov.printed import printed_document
from loaders.topics import TopicFinder
from minutegraph.app.loading import Fate, LoadReport, settled
from minutegraph.app.reading import finder_of, load_document

YEAR = 365  # days that are read where nothing is said of the time
FIRST_DAY = datetime.date(1990, 1, 1)  # before any site has minutes


@dataclass(frozen=True)
class Choice:
    """What to load of a site: committees by name or number (none: all), and a range of days.

    ``since`` is by default a year before ``until``, which is by default today; a meeting that the address itself names
    is read whatever its day. ``council`` is the council's name, in place of the one that the site tells.
    """

    address: str
    committees: tuple[str, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    council: str | None = None


@dataclass(frozen=True)
class Visit:
    """How to ask: where answers are kept, with which manners.

    ``told`` is called with a line where the site makes us wait; ``clock`` and ``transport`` are replaced in tests.
    """

    cache: Path
    manners: Manners = field(default_factory=Manners)
    told: Callable[[str], object] = lambda line: None
    clock: Clock = field(default_factory=SystemClock)
    transport: httpx.BaseTransport | None = None


@dataclass(frozen=True)
class Prospect:
    """What loading would do: the plan, the days it covers, the seconds between requests, and how many were needed."""

    site: Site
    plan: Plan
    since: datetime.date
    until: datetime.date
    pause: float
    requests: int
    addresses: tuple[str, ...]


def prospect(choice: Choice, visit: Visit) -> Prospect:
    """What ``load_council`` would read: only the lists of committees and meetings are asked for.

    Raises ``UsageError`` for a wrong address, committee or range, ``SourceError`` where the site tells nothing.
    """
    with _council(choice, visit) as council:
        wanted = _wanted(choice, council)
        found = plan(council, wanted)
        for remark in council.remarks:
            visit.told(remark)
        addresses = tuple(council.address(planned.meeting) for planned in found.meetings)
        client = council.client
        return Prospect(council.site, found, wanted.since, wanted.until, client.pause, client.requests, addresses)


def load_council(
    store: Store,
    choice: Choice,
    visit: Visit,
    *,
    vocabulary: str | Path | None = None,
    begin: Callable[[int], object] | None = None,
    tell: Callable[[Fate], object] | None = None,
) -> LoadReport:
    """Load the minutes of the chosen meetings into the graph in ``store``.

    One meeting is one document and one transaction; one that fails stops no other. A meeting whose minutes are not
    published yet is left for another time. ``vocabulary`` as for ``load``. ``begin`` is called with the number of
    meetings, ``tell`` with the fate of each. Interrupted loading is completed by loading again: what was read stands in
    the cache. Raises as ``prospect``, ``SourceBusy`` where the site wants to be left alone, ``StoreError`` where the
    store fails.
    """
    finder = finder_of(vocabulary)
    fates: list[Fate] = []
    with _council(choice, visit) as council:
        found = plan(council, _wanted(choice, council))
        name = choice.council or (council.name() if found.meetings else None)
        for remark in council.remarks:
            visit.told(remark)
        if begin is not None:
            begin(len(found.meetings))
        if not found.meetings:
            return LoadReport(())
        store.prepare()
        with settled(store):
            for planned in found.meetings:
                fates.append(_load_meeting(store, council, planned, name, finder))
                if tell is not None:
                    tell(fates[-1])
    return LoadReport(tuple(fates))


def _load_meeting(store: Store, council: Council, planned: Planned, name: str | None, finder: TopicFinder) -> Fate:
    address = council.address(planned.meeting)
    return load_document(store, address, address, lambda: _document(council, planned, name), finder)


def _document(council: Council, planned: Planned, name: str | None) -> Document | None:
    """The document of a meeting: composed of what the site holds, else the printed file; None without minutes."""
    meeting = planned.meeting
    before = len(council.remarks)
    record = council.meeting(meeting)
    if record.told:
        remarks, address = council.remarks[before:], council.address(meeting)
        document = compose(
            council.site, meeting, record, address=address, council=name, apart=planned.apart, remarks=remarks
        )
        council.client.cache.keep_text(council.site.host, f"meeting-{meeting.id}.html", document.text)
        return document
    paper = printed_minutes(record)
    return printed_document(council.site, meeting, paper, council.file) if paper is not None else None


@contextmanager
def _council(choice: Choice, visit: Visit) -> Iterator[Council]:
    site = site_of(choice.address)
    client = Client(site.base, Cache(visit.cache), visit.manners, visit.clock, visit.transport, visit.told)
    with client:
        yield Council(site, client)


def _wanted(choice: Choice, council: Council) -> Wanted:
    today = datetime.datetime.fromtimestamp(council.client.clock.now()).date()
    named = council.site.meeting is not None
    until = choice.until or today
    earliest = FIRST_DAY if named else until - datetime.timedelta(days=YEAR)
    return Wanted(choice.since or earliest, until, choice.committees)
