"""Load documents into a graph and take them out again."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from graph import unfinished
from graph.consolidation import consolidate
from graph.errors import Limit, StoreError, UnreadableDocument
from graph.store import Store
from graph.writing import is_loaded, remove, replace
from loaders.document import id_of
from loaders.formats import digest_of
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.minutes import Coverage
from loaders.pipeline import reader_of
from loaders.workers import (
    Job,
    Refusal,
    Result,
    UntrustedResult,
    VocabularyFile,
    fault,
    opened,
    read_all,
    reading_of,
)
from minutegraph.app.deprecation import renamed_keywords
from minutegraph.app.executors import reader_pool
from minutegraph.app.finding import Source, find, is_meant
from minutegraph.app.records import Copy, copies

Outcome = Literal["loaded", "unchanged", "failed", "removed", "unpublished"]


@dataclass(frozen=True)
class LoadResult:
    """What became of one file, or of one meeting of a council's site (``path`` is its address then).

    ``reason`` tells why it failed, ``limit`` the kind of limit that it came to, if it did; ``error`` is the exception
    where it was a fault of this program. ``meetings`` name
    the meetings read, ``facts`` count the nodes by label, ``coverage`` tells what was understood; an unchanged file
    was not read again and has none of these.
    """

    path: Path | str
    outcome: Outcome
    uri: str | None = None
    reason: str = ""
    limit: Limit | None = None
    error: Exception | None = field(default=None, compare=False)
    meetings: tuple[str, ...] = ()
    facts: Counter[str] = field(default_factory=Counter)
    coverage: tuple[Coverage, ...] = ()


_Asked = tuple[Source, LoadResult | None]


@dataclass(frozen=True)
class LoadReport:
    """What became of all files: ``results`` in the order of loading, ``skipped`` those of kinds that are not read.

    ``outdated`` counts the documents of the graph that were read by other rules, or with another vocabulary. ``links``
    lead out of the folders that were named, and were not followed. ``copies`` are documents that do not
    count, because one of them and another record the same meeting.
    """

    results: tuple[LoadResult, ...]
    skipped: tuple[Path, ...] = ()
    outdated: int = 0
    links: tuple[Path, ...] = ()
    copies: tuple[Copy, ...] = ()

    @property
    def failed(self) -> tuple[LoadResult, ...]:
        """The results of the files that failed."""
        return tuple(result for result in self.results if result.outcome == "failed")

    @property
    def doubtful(self) -> tuple[LoadResult, ...]:
        """The results of the files of which something was read with doubt, or not at all."""
        return tuple(result for result in self.results if any(coverage.doubts for coverage in result.coverage))


@renamed_keywords(begin="on_start", tell="on_result")
def load(
    store: Store,
    paths: Iterable[str | Path] | str | Path,
    *,
    base: str | Path | None = None,
    vocabulary: str | Path | VocabularyFile | None = None,
    council: str | None = None,
    jobs: int | None = None,
    limits: Limits = DEFAULT_LIMITS,
    executor: Executor | str | None = None,
    trust_executor: bool = False,
    follow_links: bool = False,
    on_start: Callable[[int], object] | None = None,
    on_result: Callable[[LoadResult], object] | None = None,
) -> LoadReport:
    """Load files, and folders with all below them, into the graph in ``store``.

    One document is one transaction; those that stand in the graph unchanged are skipped, and one that fails stops no
    other. Links that lead out of a folder are followed with ``follow_links`` only. With ``base`` a document is known by
    its path from that folder, else by its ``file://`` address. ``vocabulary`` is a file of topics (TOML or SKOS) that
    adds to the standard ones, ``council`` runs the boards of minutes that name no council; documents that stand in the
    graph as read otherwise are read anew.

    Each document is read in another process under ``limits``: in ``jobs`` processes of this machine, by default one for
    each processor, or in the tasks of an ``executor`` (``concurrent.futures``, or ``"dask://HOST:PORT"``: a
    scheduler of another machine needs ``"tls://HOST:PORT"``, or ``trust_executor``). With
    ``jobs=0`` it is read in this one, without limits. The graph is the same, whoever reads. ``on_start`` is called with
    the number of documents to read, ``on_result`` with each file's result as it is known, in the order of the files. An
    interrupt ends the loading after what is in was settled. Raises ``UsageError`` for a base that is no folder, and for
    a vocabulary or an executor that cannot be used, ``StoreError`` where the store fails; loading again completes the
    graph then.
    """
    words, reader = reader_for(vocabulary, council)
    results: list[LoadResult] = []

    def note(result: LoadResult) -> None:
        results.append(result)
        if on_result is not None:
            on_result(result)

    found = find(_paths(paths), None if base is None else Path(base), follow_links=follow_links)
    if on_start is not None:
        on_start(len(found.sources))
    for path, reason in found.failures:
        note(LoadResult(path, "failed", reason=reason))
    if found.sources:
        store.prepare()
        asked = _asked(store, found.sources, Job(Path(), "", reader, words, council))
        with settled(store), reader_pool(executor, jobs, limits, len(found.sources), trusted=trust_executor) as pool:
            for (source, result), answer in read_all(pool, asked):
                note(result or written(store, source.path, source.uri, answer))
    else:
        unfinished.complete(store)
    outdated = _outdated(store, reader) if found.sources else 0
    return LoadReport(tuple(results), found.skipped, outdated, found.links, _copies(store, results))


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
    else:
        unfinished.complete(store)
    return LoadReport(tuple(results))


def reader_for(
    vocabulary: str | Path | VocabularyFile | None, council: str | None
) -> tuple[VocabularyFile | None, str]:
    """The file of a user's own topics, wherever it is read from, and what documents are to be read with."""
    topics = opened(vocabulary)
    return topics.file, reader_of(topics, council)


def _copies(store: Store, results: Iterable[LoadResult]) -> tuple[Copy, ...]:
    return copies(store, (result.uri for result in results if result.outcome == "loaded" and result.uri))


def _outdated(store: Store, reader: str) -> int:
    query = "MATCH (d:Document) WHERE NOT d.reader STARTS WITH $reader RETURN count(d) AS count"
    [(count,)] = store.read(query, {"reader": "/".join(reader.split("/")[:2])}).rows
    return int(str(count))


def _asked(store: Store, sources: Iterable[Source], job: Job) -> Iterator[tuple[_Asked, Job | None]]:
    """For each source the job of reading it, or its result where that is known without reading."""
    for source in sources:
        path, uri = source.path, source.uri
        try:
            unchanged = is_loaded(store, id_of(uri), digest_of(path), reader=job.reader)
        except UnreadableDocument as error:
            yield (source, LoadResult(path, "failed", uri, error.reason_at(path), error.limit)), None
            continue
        if unchanged:
            yield (source, LoadResult(path, "unchanged", uri)), None
        else:
            yield (source, None), dataclasses.replace(job, path=path.absolute(), uri=uri)


def written(store: Store, path: Path | str, uri: str, answer: Result | None) -> LoadResult:
    """Write what was read of a document, known to users as ``path``. Raises ``StoreError`` only."""
    assert answer is not None, "who has a job gets an answer"
    if isinstance(answer, Refusal):
        return LoadResult(path, "failed", uri, answer.reason, answer.limit, answer.error)
    try:
        reading = reading_of(answer, uri)
        replace(store, reading.rows)
    except StoreError:
        raise
    except UntrustedResult as error:
        return LoadResult(path, "failed", uri, str(error))
    except Exception as error:  # a fault met in one document must not cost the others
        return LoadResult(path, "failed", uri, fault(error), error=error)
    return LoadResult(path, "loaded", uri, meetings=reading.meetings, facts=reading.facts, coverage=reading.coverage)


@contextmanager
def settled(store: Store) -> Iterator[None]:
    """Complete the graph when documents were written or taken out, be it that an interrupt ended that early."""
    try:
        try:
            yield
        except StoreError:
            raise
        except BaseException:
            _complete(store)
            raise
        _complete(store)
    except StoreError as error:
        told = "what was loaded stays: loading again completes the graph"
        error.detail = "\n".join(filter(None, (error.detail, told)))
        raise


def _complete(store: Store) -> None:
    """Fold what the loaded documents say of shared nodes, and keep it: once, after the last of them."""
    consolidate(store)
    unfinished.forget(store)
    store.checkpoint()


def _paths(paths: Iterable[str | Path] | str | Path) -> list[Path]:
    return [Path(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
