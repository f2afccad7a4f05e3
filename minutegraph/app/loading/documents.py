"""Load documents into a graph and take them out again."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

from graph import unfinished
from graph.consolidation import consolidate
from graph.errors import StoreError, UnreadableDocument, UsageError
from graph.store import Store
from graph.writing import loaded_as, remove
from loaders.assumptions import NONE, Assumptions
from loaders.document import id_of
from loaders.formats import digest_of
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.privacy import NOTHING_KEPT, PrivacyPolicy
from loaders.reader_version import reader_version
from loaders.workers import Job, VocabularyFile, opened, read_all
from minutegraph.app.corrections.deciding import FactFile, follow_file
from minutegraph.app.identity.forgotten import forgotten_names
from minutegraph.app.loading.deprecation import renamed_keywords
from minutegraph.app.loading.executors import reader_pool
from minutegraph.app.loading.finding import Source, find, is_meant
from minutegraph.app.loading.grouping import GroupWriter
from minutegraph.app.loading.report import LoadReport, report_of
from minutegraph.app.loading.results import LoadResult, ResultLog
from minutegraph.app.loading.unpacking import unpack
from minutegraph.fulltext.writing import IndexWriter, index_writer
from minutegraph.settings import Settings

__all__ = ["LoadReport", "LoadResult", "completing", "load", "reader_for", "unload"]

_Asked = tuple[Source, LoadResult | None]


@renamed_keywords(begin="on_start", tell="on_result")
def load(
    store: Store,
    paths: Iterable[str | Path] | str | Path,
    *,
    base: str | Path | None = None,
    vocabulary: str | Path | VocabularyFile | None = None,
    council: str | None = None,
    assumed: Assumptions = NONE,
    jobs: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    executor: Executor | str | None = None,
    trust_executor: bool = False,
    follow_links: bool = False,
    privacy: PrivacyPolicy = NOTHING_KEPT,
    on_start: Callable[[int], object] | None = None,
    on_result: Callable[[LoadResult], object] | None = None,
) -> LoadReport:
    """Load files, and folders with all below them, into the graph in ``store``; also what zip files and mails hold.

    A document is written whole or not at all, up to twenty in one transaction; those that stand in the graph unchanged
    are skipped, and one that fails stops no other. Links that lead out of a folder are followed with ``follow_links``
    only. With ``base`` a document is known by its path from that folder, else by its ``file://`` address.
    ``vocabulary`` is a file of topics (TOML or SKOS) that adds to the standard ones, ``council`` runs the boards of
    minutes that name no council; documents that stand in the graph as read otherwise are read anew. ``assumed`` is what
    else is known of the documents: that they are minutes, whatever they look like, and their board and day, where they
    name none. It holds for a document until something else is said of it. ``privacy`` says what of the private things
    in minutes is kept.

    Each document is read in another process under ``limits``: in ``jobs`` processes of this machine, by default one for
    each processor, or in the tasks of an ``executor`` (``concurrent.futures``, or ``"dask://HOST:PORT"``: a
    scheduler of another machine needs ``"tls://HOST:PORT"``, or ``trust_executor``). With
    ``jobs=0`` it is read in this one, without limits. The graph is the same, whoever reads. ``on_start`` is called with
    the number of documents to read, ``on_result`` with each file's result as it is known, in the order of the files. An
    interrupt ends the loading after what is in was settled. Raises ``UsageError`` for a base that is no folder, and for
    a vocabulary or an executor that cannot be used, ``StoreError`` where the store fails; loading again completes the
    graph then.
    """
    words, reader = reader_for(vocabulary, council, assumed, privacy)
    log = ResultLog(on_result)

    root = None if base is None else Path(base)
    found = find(_paths(paths), root, follow_links=follow_links, pictures=bool(limits.ocr_language))
    found = unpack(found, root, limits, jobs)
    if assumed.date is not None and len(found.sources) > 1:
        raise UsageError(f"a day is of one document, and {len(found.sources):,} are named")
    if on_start is not None:
        on_start(len(found.sources))
    for path, reason in found.failures:
        log.note(LoadResult(path, "failed", reason=reason))
    if found.sources:
        store.prepare()
        follow_file(store, FactFile(Settings().facts))
        job = Job(Path(), "", reader, words, council, assumed, forgotten_names(store), privacy)
        with index_writer(store) as index, completing(store, index), GroupWriter(store, index, log.note) as group:
            asked = _asked(store, found.sources, job, index)
            with reader_pool(executor, jobs, limits, len(found.sources), trusted=trust_executor) as pool:
                for (source, result), answer in read_all(pool, asked, on_wait=group.write):
                    group.add(source.path, source.uri, result, answer)
    else:
        unfinished.complete(store)
        return LoadReport(tuple(log.results), found.skipped, links=found.links, left=found.left)
    outdated = _outdated(store, reader)
    return report_of(store, log.results, skipped=found.skipped, outdated=outdated, links=found.links, left=found.left)


def unload(store: Store, paths: Iterable[str | Path] | str | Path, *, base: str | Path | None = None) -> LoadReport:
    """Take the facts of documents out of the graph: files, folders with all below them, or addresses as the graph has.

    ``base`` as it was when they were loaded; the files themselves may be gone. Called again after an interruption, it
    completes what was begun. Raises ``StoreError``.
    """
    named = [paths] if isinstance(paths, str | Path) else list(paths)
    loaded = {
        str(row["uri"]): str(row["id"]) for row in store.read("MATCH (d:Document) RETURN d.uri AS uri, d.id AS id")
    }
    arguments = (base, *named)
    plan = unfinished.plan_of(store, "unload", arguments)
    begun = {str(uri) for uri in plan} if isinstance(plan, list) else set()
    results: list[LoadResult] = []
    going: dict[str, None] = {}
    for one in named:
        path = Path(one)
        meant = [uri for uri in sorted(loaded.keys() | begun) if is_meant(uri, one, base)]
        if not meant:
            reason = "no document of the graph was loaded from there"
            results.append(LoadResult(path, "failed", reason=f"{reason} (was it loaded with another --base?)"))
        for uri in meant:
            if uri not in going:
                results.append(LoadResult(path, "removed", uri=uri))
                going[uri] = None
    if going:
        with unfinished.noted(store, "unload", arguments, list(going)):
            for uri in going:
                if uri in loaded:
                    remove(store, loaded[uri])
        with index_writer(store) as index:
            index.settle(store)
    else:
        unfinished.complete(store)
    return LoadReport(tuple(results))


def reader_for(
    vocabulary: str | Path | VocabularyFile | None,
    council: str | None,
    assumed: Assumptions = NONE,
    privacy: PrivacyPolicy = NOTHING_KEPT,
) -> tuple[VocabularyFile | None, str]:
    """The file of a user's own topics, wherever it is read from, and what documents are to be read with."""
    topics = opened(vocabulary)
    return topics.file, reader_version(topics, council, assumed, privacy)


def _outdated(store: Store, reader: str) -> int:
    query = "MATCH (d:Document) WHERE NOT d.reader STARTS WITH $reader RETURN count(d) AS count"
    [(count,)] = store.read(query, {"reader": "/".join(reader.split("/")[:2])}).rows
    return int(str(count))


def _asked(
    store: Store, sources: Iterable[Source], job: Job, index: IndexWriter
) -> Iterator[tuple[_Asked, Job | None]]:
    """For each source the job of reading it, or its result where that is known without reading."""
    for source in sources:
        path, uri = source.path, source.uri
        try:
            id_, sha256 = id_of(uri), source.sha256 or digest_of(path)
            stands = loaded_as(store, id_)
            own = _as_before(job, stands[1] if stands else "")
            unchanged = stands == (sha256, own.reader) and index.holds(id_, sha256, own.reader)
        except UnreadableDocument as error:
            yield (source, LoadResult(path, "failed", uri, error.reason_at(path), error.limit)), None
            continue
        if unchanged:
            yield (source, LoadResult(path, "unchanged", uri)), None
        else:
            yield (source, None), dataclasses.replace(own, path=path.absolute(), uri=uri)


def _as_before(job: Job, reader: str) -> Job:
    """The job, with what was said of a document when it was loaded before, where nothing else is said now.

    ``reader`` is what it was read with then.
    """
    told = job.assumed.before(Assumptions.of_reader(reader))
    reader = job.reader.removesuffix(job.assumed.mark) + told.mark
    return dataclasses.replace(job, assumed=told, reader=reader)


@contextmanager
def completing(store: Store, index: IndexWriter) -> Iterator[None]:
    """Complete the graph when documents were written or taken out, be it that an interrupt ended that early."""
    try:
        try:
            yield
        except StoreError:
            raise
        except BaseException:
            _complete(store, index)
            raise
        _complete(store, index)
    except StoreError as error:
        told = "what was loaded stays: loading again completes the graph"
        error.detail = "\n".join(filter(None, (error.detail, told)))
        raise


def _complete(store: Store, index: IndexWriter) -> None:
    """Fold what the loaded documents say of shared nodes, and keep it: once, after the last of them."""
    consolidate(store)
    unfinished.forget(store)
    store.checkpoint()
    index.settle(store)


def _paths(paths: Iterable[str | Path] | str | Path) -> list[Path]:
    return [Path(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
