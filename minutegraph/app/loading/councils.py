"""Load minutes from a council's ModernGov site into a graph."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import httpx

from graph import unfinished
from graph.errors import SourceBusy
from graph.store import Store
from graph.writing import is_loaded
from loaders.document import Document
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.moderngov.access.address import Site, site_of
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.crawl_policy import Clock, CrawlPolicy, SystemClock
from loaders.moderngov.access.fetching import Client
from loaders.moderngov.access.isolation import IsolatedReader
from loaders.moderngov.composing import compose, compose_printed
from loaders.moderngov.council import Council
from loaders.moderngov.pages import printed_minutes
from loaders.moderngov.planning import MeetingFilter, Plan, Planned, plan
from loaders.privacy import NOTHING_KEPT, PrivacyPolicy
from loaders.reader_version import reader_version
from loaders.workers import Job, VocabularyFile, opened, read_made, refused
from minutegraph.app.corrections.deciding import FactFile, follow_file
from minutegraph.app.identity.forgotten import forgotten_names
from minutegraph.app.loading.documents import completing
from minutegraph.app.loading.executors import reader_pool
from minutegraph.app.loading.grouping import write_alone
from minutegraph.app.loading.report import LoadReport, report_of
from minutegraph.app.loading.results import LoadResult, ResultLog
from minutegraph.fulltext.writing import IndexWriter, index_writer
from minutegraph.settings import Settings

YEAR = 365  # days that are read where nothing is said of the time
FIRST_DAY = datetime.date(1990, 1, 1)  # before any site has minutes


@dataclass(frozen=True)
class SiteSelection:
    """What to load of a site: committees by name or number (none: all), and a range of days.

    ``since`` is by default a year before ``until``, which is by default today; a meeting that the address itself names
    is read whatever its day. ``council`` is the council's name, in place of the one that the site tells; ``moderngov``
    where the address is said to be of a ModernGov site.
    """

    address: str
    committees: tuple[str, ...] = ()
    since: datetime.date | None = None
    until: datetime.date | None = None
    council: str | None = None
    moderngov: bool = False


@dataclass(frozen=True)
class SiteAccess:
    """How to ask: where answers are kept, with which policy.

    ``told`` is called with a line where the site makes us wait; ``clock`` and ``transport`` are replaced in tests.
    """

    cache: Path
    policy: CrawlPolicy = field(default_factory=CrawlPolicy)
    told: Callable[[str], object] = lambda line: None
    clock: Clock = field(default_factory=SystemClock)
    transport: httpx.BaseTransport | None = None


@dataclass(frozen=True)
class LoadPreview:
    """What loading would do: the plan, the days it covers, the seconds between requests, and how many were needed."""

    site: Site
    plan: Plan
    since: datetime.date
    until: datetime.date
    pause: float
    requests: int
    addresses: tuple[str, ...]


def preview(
    choice: SiteSelection, visit: SiteAccess, *, jobs: int | None = None, limits: Limits = DEFAULT_LIMITS
) -> LoadPreview:
    """What ``load_council`` would read: only the lists of committees and meetings are asked for.

    ``jobs`` and ``limits`` as there. Raises ``UsageError`` for a wrong address, committee or range, ``SourceError``
    where the site tells nothing.
    """
    with _council(choice, visit, jobs, limits) as council:
        wanted = _wanted(choice, council)
        found = plan(council, wanted)
        for remark in council.remarks:
            visit.told(remark)
        addresses = tuple(council.address(planned.meeting) for planned in found.meetings)
        client = council.client
        return LoadPreview(council.site, found, wanted.since, wanted.until, client.pause, client.requests, addresses)


def load_council(
    store: Store,
    choice: SiteSelection,
    visit: SiteAccess,
    *,
    vocabulary: str | Path | VocabularyFile | None = None,
    jobs: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    privacy: PrivacyPolicy = NOTHING_KEPT,
    on_start: Callable[[int], object] | None = None,
    on_result: Callable[[LoadResult], object] | None = None,
) -> LoadReport:
    """Load the minutes of the chosen meetings into the graph in ``store``.

    One meeting is one document and one transaction; one that fails does not stop the others. A meeting whose
    minutes are not published yet is left for another time. ``vocabulary`` and ``privacy`` as for ``load``.

    Each answer, and each document that is made of them, is read in another process under ``limits``; one that comes to
    a limit costs its meeting. It is one process, as the site is asked for one thing after the other; with ``jobs=0``
    all is read in this one, without limits.

    ``on_start`` is called with the number of meetings, ``on_result`` with the result of each; a committee whose
    meetings the site does not tell counts as one that failed. Interrupted loading is completed by loading again: what
    was read stands in the cache. Raises as ``preview``, ``SourceBusy`` where the site wants to be left alone,
    ``StoreError`` where the store fails.
    """
    topics = opened(vocabulary)
    log = ResultLog(on_result)
    with _council(choice, visit, jobs, limits) as council:
        found = plan(council, _wanted(choice, council))
        name = choice.council or (council.name() if found.meetings else None)
        reader = reader_version(topics, name, privacy=privacy)
        job = Job(Path(), "", reader, topics.file, name, privacy=privacy)
        for remark in council.remarks:
            visit.told(remark)
        if on_start is not None:
            on_start(len(found.meetings) + len(found.unlisted))

        for committee, error in found.unlisted:
            place = council.listing(committee)
            log.note(LoadResult(place, "failed", reason=error.reason_at(place), limit=error.limit))
        if not found.meetings:
            unfinished.complete(store)
            return LoadReport(tuple(log.results))
        store.prepare()
        follow_file(store, FactFile(Settings().facts))
        job = replace(job, forgotten=forgotten_names(store))
        with index_writer(store) as index, completing(store, index):
            for planned in found.meetings:
                log.note(_load_meeting(store, council, planned, job, index))
    return report_of(store, log.results)


def _load_meeting(store: Store, council: Council, planned: Planned, job: Job, index: IndexWriter) -> LoadResult:
    """Load the minutes of a meeting; what goes wrong with them becomes its result.

    ``job`` says how they are read. Raises ``StoreError`` and ``SourceBusy`` only.
    """
    address = council.address(planned.meeting)
    try:
        document = _document(council, planned, job.council)
    except SourceBusy:
        raise
    except Exception as error:
        return write_alone(store, address, address, refused(error, address), index)
    if document is None:
        return LoadResult(address, "unpublished", address, reason="its minutes are not published yet")
    known = is_loaded(store, document.id, document.sha256, reader=job.reader)
    if known and index.holds(document.id, document.sha256, job.reader):
        return LoadResult(address, "unchanged", address)
    answer = council.client.readers.result(address, read_made, document, job)
    return write_alone(store, address, address, answer, index)


def _document(council: Council, planned: Planned, name: str | None) -> Document | None:
    """The document of a meeting: composed of what the site holds, or of the printed file; None without minutes."""
    meeting, address = planned.meeting, council.address(planned.meeting)
    before = len(council.remarks)
    record = council.meeting(meeting)
    remarks = council.remarks[before:]
    if record.has_minutes:
        made = partial(compose, address=address, council=name, apart=planned.apart, remarks=remarks)
    elif paper := printed_minutes(record):
        made = partial(compose_printed, paper=paper, data=council.file(paper), address=address, remarks=remarks)
    else:
        return None
    document = council.client.readers.make(address, made, council.site, meeting, record)
    council.client.cache.keep_text(council.site.name, f"meeting-{meeting.id}.html", document.text)
    return document


@contextmanager
def _council(choice: SiteSelection, visit: SiteAccess, jobs: int | None, limits: Limits) -> Iterator[Council]:
    site = site_of(choice.address)
    with reader_pool(None, jobs, limits) as pool:
        readers = IsolatedReader(pool.executor, limits)
        with Client(
            site.base, Cache(visit.cache), visit.policy, visit.clock, visit.transport, visit.told, readers
        ) as c:
            yield Council(site, c)


def _wanted(choice: SiteSelection, council: Council) -> MeetingFilter:
    today = datetime.datetime.fromtimestamp(council.client.clock.now()).date()
    named = council.site.meeting is not None
    until = choice.until or today
    earliest = FIRST_DAY if named else until - datetime.timedelta(days=YEAR)
    return MeetingFilter(choice.since or earliest, until, choice.committees)
