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
class Fate:
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


_Asked = tuple[Source, Fate | None]


@dataclass(frozen=True)
class LoadReport:
    """What became of all files: ``fates`` in the order of loading, ``passed_over`` those of kinds that are not read.

    ``outdated`` counts the documents of the graph that were read by other rules, or with another vocabulary. ``links``
    lead out of the folders that were named, and were not followed. ``copies`` are documents that do not
    count, because one of them and another record the same meeting.
    """

    fates: tuple[Fate, ...]
    passed_over: tuple[Path, ...] = ()
    outdated: int = 0
    links: tuple[Path, ...] = ()
    copies: tuple[Copy, ...] = ()

    @property
    def failed(self) -> tuple[Fate, ...]:
        """The fates of the files that failed."""
        return tuple(fate for fate in self.fates if fate.outcome == "failed")

    @property
    def doubtful(self) -> tuple[Fate, ...]:
        """The fates of the files of which something was read with doubt, or not at all."""
        return tuple(fate for fate in self.fates if any(coverage.doubts for coverage in fate.coverage))


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
    on_result: Callable[[Fate], object] | None = None,
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
    the number of documents to read, ``on_result`` with each file's fate as it is known, in the order of the files. An
    interrupt ends the loading after what is in was settled. Raises ``UsageError`` for a base that is no folder, and for
    a vocabulary or an executor that cannot be used, ``StoreError`` where the store fails; loading again completes the
    graph then.
    """
    words, reader = reader_for(vocabulary, council)
    fates: list[Fate] = []

    def note(fate: Fate) -> None:
        fates.append(fate)
        if on_result is not None:
            on_result(fate)

    found = find(_paths(paths), None if base is None else Path(base), follow_links=follow_links)
    if on_start is not None:
        on_start(len(found.sources))
    for path, reason in found.failures:
        note(Fate(path, "failed", reason=reason))
    if found.sources:
        store.prepare()
        asked = _asked(store, found.sources, Job(Path(), "", reader, words, council))
        with settled(store), reader_pool(executor, jobs, limits, len(found.sources), trusted=trust_executor) as pool:
            for (source, fate), result in read_all(pool, asked):
                note(fate or written(store, source.path, source.uri, result))
    else:
        unfinished.complete(store)
    outdated = _outdated(store, reader) if found.sources else 0
    return LoadReport(tuple(fates), found.passed_over, outdated, found.links, _copies(store, fates))


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
    fates: list[Fate] = []
    going: dict[str, None] = {}
    for one in named:
        path = Path(one)
        meant = [uri for uri in sorted(loaded.keys() | begun) if is_meant(uri, one, base)]
        if not meant:
            reason = "no document of the graph was loaded from there"
            fates.append(Fate(path, "failed", reason=f"{reason} (was it loaded with another --base?)"))
        for uri in meant:
            if uri not in going:
                fates.append(Fate(path, "removed", uri=uri))
                going[uri] = None
    if going:
        with unfinished.noted(store, "unload", arguments, list(going)):
            for uri in going:
                if uri in loaded:
                    remove(store, loaded[uri])
    else:
        unfinished.complete(store)
    return LoadReport(tuple(fates))


def reader_for(
    vocabulary: str | Path | VocabularyFile | None, council: str | None
) -> tuple[VocabularyFile | None, str]:
    """The file of a user's own topics, wherever it is read from, and what documents are to be read with."""
    topics = opened(vocabulary)
    return topics.file, reader_of(topics, council)


def _copies(store: Store, fates: Iterable[Fate]) -> tuple[Copy, ...]:
    return copies(store, (fate.uri for fate in fates if fate.outcome == "loaded" and fate.uri))


def _outdated(store: Store, reader: str) -> int:
    query = "MATCH (d:Document) WHERE NOT d.reader STARTS WITH $reader RETURN count(d) AS count"
    [(count,)] = store.read(query, {"reader": "/".join(reader.split("/")[:2])}).rows
    return int(str(count))


def _asked(store: Store, sources: Iterable[Source], job: Job) -> Iterator[tuple[_Asked, Job | None]]:
    """For each source the job of reading it, or its fate where that is known without reading."""
    for source in sources:
        path, uri = source.path, source.uri
        try:
            unchanged = is_loaded(store, id_of(uri), digest_of(path), reader=job.reader)
        except UnreadableDocument as error:
            yield (source, Fate(path, "failed", uri, error.reason_at(path), error.limit)), None
            continue
        if unchanged:
            yield (source, Fate(path, "unchanged", uri)), None
        else:
            yield (source, None), dataclasses.replace(job, path=path.absolute(), uri=uri)


def written(store: Store, path: Path | str, uri: str, result: Result | None) -> Fate:
    """Write what was read of a document, known to users as ``path``. Raises ``StoreError`` only."""
    assert result is not None, "who has a job gets a result"
    if isinstance(result, Refusal):
        return Fate(path, "failed", uri, result.reason, result.limit, result.error)
    try:
        reading = reading_of(result, uri)
        replace(store, reading.rows)
    except StoreError:
        raise
    except UntrustedResult as error:
        return Fate(path, "failed", uri, str(error))
    except Exception as error:  # a fault met in one document must not cost the others
        return Fate(path, "failed", uri, fault(error), error=error)
    return Fate(path, "loaded", uri, meetings=reading.meetings, facts=reading.facts, coverage=reading.coverage)


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
