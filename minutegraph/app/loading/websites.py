"""Load minutes from a council's own website, by the lists that its pages hold."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from graph import unfinished
from graph.errors import SourceBusy, SourceError, SourceRefused, UsageError
from graph.store import Store
from graph.writing import is_loaded
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.moderngov.access.address import site_of
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.fetching import Client
from loaders.moderngov.access.isolation import IsolatedReader
from loaders.moderngov.council import Council
from loaders.privacy import NOTHING_KEPT, PrivacyPolicy
from loaders.reader_version import reader_version
from loaders.websites.opening import web_document
from loaders.websites.pages import read_page
from loaders.websites.walking import Walk, WebDocument, walk
from loaders.workers import Job, VocabularyFile, opened, read_made, refused
from minutegraph.app.identity.forgotten import forgotten_names
from minutegraph.app.loading.councils import SiteAccess, SiteSelection
from minutegraph.app.loading.documents import completing
from minutegraph.app.loading.executors import reader_pool
from minutegraph.app.loading.grouping import write_alone
from minutegraph.app.loading.report import LoadReport, report_of
from minutegraph.app.loading.results import LoadResult, ResultLog
from minutegraph.fulltext.writing import IndexWriter, index_writer

MODERNGOV = re.compile(r"/(?:ie|mg)[a-z]+\.as[mp]x\b", re.I)  # the names of its pages and of its web service


@dataclass(frozen=True)
class WebsitePreview:
    """What loading would read: the walk over the lists, the seconds between requests, how many these took."""

    host: str
    found: Walk
    pause: float
    requests: int


def is_moderngov(choice: SiteSelection, visit: SiteAccess, limits: Limits = DEFAULT_LIMITS) -> bool:
    """Whether an address is of a ModernGov site: by its page's name or links, or as such a site's pages answer there.

    Raises ``UsageError`` for what is no address, ``SourceError`` where nothing answers.
    """
    site = site_of(choice.address)
    if choice.moderngov or MODERNGOV.search(urlsplit(choice.address).path):
        return True
    fault: SourceError | None = None
    with _client(choice, replace(visit, told=lambda _: None), None, limits) as client:  # the one that reads will tell
        try:
            page = client.read(choice.address, read_page, choice.address)
            if any(MODERNGOV.search(urlsplit(link.address).path) for link in page.links):
                return True
            if page.links or page.kind is not None or page.is_minutes:
                return False
        except SourceBusy:
            raise
        except SourceError as error:
            if isinstance(error, SourceRefused):
                return True  # whoever reads it says what is wrong
            fault = error if error.status is None else None
        try:
            Council(site, client).committees()
        except SourceBusy:
            raise
        except SourceError as error:
            if fault is not None:  # what is wrong is the page that was named
                raise fault from None
            return error.status not in (404, 410)
    return True


def preview_website(
    choice: SiteSelection, visit: SiteAccess, *, jobs: int | None = None, limits: Limits = DEFAULT_LIMITS
) -> WebsitePreview:
    """What ``load_website`` would read: only the lists are asked for. Raises as it does."""
    with _client(choice, visit, jobs, limits) as client:
        found = _walked(client, choice, visit)
        return WebsitePreview(urlsplit(choice.address).netloc, found, client.pause, client.requests)


def load_website(
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
    """Load the minutes that a page lists, and those of the lists behind it, into the graph in ``store``.

    ``choice`` names the page and, where links tell their days, the range of them; a day that no link tells is no reason
    to leave minutes out. Each document is known by its address. Everything else as ``load_council``, also what is
    raised; ``UsageError`` for committees, which only ModernGov has.
    """
    topics = opened(vocabulary)
    log = ResultLog(on_result)

    with _client(choice, visit, jobs, limits) as client:
        found = _walked(client, choice, visit)
        name = choice.council or found.council
        reader = reader_version(topics, name, privacy=privacy)
        job = Job(Path(), "", reader, topics.file, name, privacy=privacy)
        if on_start is not None:
            on_start(len(found.documents) + len(found.failures))
        for address, error in found.failures:
            log.note(LoadResult(address, "failed", reason=error.reason_at(address), limit=error.limit))
        if not found.documents:
            unfinished.complete(store)
            return LoadReport(tuple(log.results))
        store.prepare()
        job = replace(job, forgotten=forgotten_names(store))
        with index_writer(store) as index, completing(store, index):
            for document in found.documents.values():
                log.note(_load(store, client, document, job, index))
    return report_of(store, log.results)


def _load(store: Store, client: Client, found: WebDocument, job: Job, index: IndexWriter) -> LoadResult:
    """Load minutes; what goes wrong with them becomes its result. Raises ``StoreError`` and ``SourceBusy`` only."""
    address = found.address
    try:
        document = client.readers.make(address, web_document, address, client.file(address))
    except SourceBusy:
        raise
    except Exception as error:
        return write_alone(store, address, address, refused(error, address), index)
    known = is_loaded(store, document.id, document.sha256, reader=job.reader)
    if known and index.holds(document.id, document.sha256, job.reader):
        return LoadResult(address, "unchanged", address)
    return write_alone(store, address, address, client.readers.result(address, read_made, document, job), index)


def _walked(client: Client, choice: SiteSelection, visit: SiteAccess) -> Walk:
    if choice.committees:
        raise UsageError("--committee is for ModernGov sites: name the address of the committee's own page")
    until = _until(choice, client)
    found = walk(client, choice.address, choice.since, until, visit.policy.hosts)
    for host, count in found.elsewhere.items():
        visit.told(f"{count:,} minutes are on {host} and were not read: --allow-host {host} reads them, too")
    for remark in found.remarks:
        visit.told(remark)
    later = sorted(day for day in found.left_out.values() if choice.until is None and day > until)
    if later:
        visit.told(
            f"{len(later):,} minutes have days to come ({later[0]} to {later[-1]}) and were not read: "
            f"--until {later[-1]} reads them, too"
        )
    if not found.documents and not found.failures and found.left_out:
        first, last = min(found.left_out.values()), max(found.left_out.values())
        raise SourceError(f"lists no minutes of these days, only of {first} to {last}", address=choice.address)
    if not found.documents and not found.failures:
        raise SourceError("lists no minutes: name the page that links them", address=choice.address)
    return found


def _until(choice: SiteSelection, client: Client) -> datetime.date:
    return choice.until or datetime.datetime.fromtimestamp(client.clock.now()).date()


@contextmanager
def _client(choice: SiteSelection, visit: SiteAccess, jobs: int | None, limits: Limits) -> Iterator[Client]:
    site = site_of(choice.address)
    with reader_pool(None, jobs, limits) as pool:
        readers = IsolatedReader(pool.executor, limits)
        cache = Cache(visit.cache)
        with Client(site.base, cache, visit.policy, visit.clock, visit.transport, visit.told, readers) as client:
            yield client
