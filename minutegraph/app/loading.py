"""Load documents into a graph and take them out again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from graph.errors import MinutegraphError, SourceBusy, StoreError, UnreadableDocument
from graph.settling import settle
from graph.store import Store
from graph.writing import is_loaded, remove, replace
from loaders.document import Document
from loaders.formats import read_document
from loaders.minutes import Coverage
from loaders.pipeline import Extraction, reader_of, standard_finder
from loaders.pipeline import extract as extract_document
from loaders.topics import TopicFinder, read_vocabulary, standard_vocabulary
from minutegraph.app.finding import Source, find, is_meant, uri_of

Outcome = Literal["loaded", "unchanged", "failed", "removed", "unpublished"]


@dataclass(frozen=True)
class Fate:
    """What became of one file, or of one meeting of a council's site (``path`` is its address then).

    ``reason`` tells why it failed, ``error`` is the exception where it was a fault of this program. ``meetings`` name
    the meetings read, ``facts`` count the nodes by label, ``coverage`` tells what was understood; an unchanged file
    was not read again and has none of these.
    """

    path: Path | str
    outcome: Outcome
    uri: str | None = None
    reason: str = ""
    error: Exception | None = field(default=None, compare=False)
    meetings: tuple[str, ...] = ()
    facts: Counter[str] = field(default_factory=Counter)
    coverage: tuple[Coverage, ...] = ()


@dataclass(frozen=True)
class LoadReport:
    """What became of all files: ``fates`` in the order of loading, ``passed_over`` those of kinds that are not read.

    ``outdated`` counts the documents of the graph that were read by other rules, or with another vocabulary.
    """

    fates: tuple[Fate, ...]
    passed_over: tuple[Path, ...] = ()
    outdated: int = 0

    @property
    def failed(self) -> tuple[Fate, ...]:
        """The fates of the files that failed."""
        return tuple(fate for fate in self.fates if fate.outcome == "failed")

    @property
    def doubtful(self) -> tuple[Fate, ...]:
        """The fates of the files of which something was read with doubt, or not at all."""
        return tuple(fate for fate in self.fates if any(coverage.doubts for coverage in fate.coverage))


def load(
    store: Store,
    paths: Iterable[str | Path] | str | Path,
    *,
    base: str | Path | None = None,
    vocabulary: str | Path | None = None,
    council: str | None = None,
    begin: Callable[[int], object] | None = None,
    tell: Callable[[Fate], object] | None = None,
) -> LoadReport:
    """Load files, and folders with all below them, into the graph in ``store``.

    One document is one transaction; those that stand in the graph unchanged are skipped, and one that fails stops no
    other. With ``base`` a document is known by its path from that folder, else by its ``file://`` address.
    ``vocabulary`` is a file of topics (TOML or SKOS) that adds to the standard ones, ``council`` runs the boards of
    minutes that name no council; documents that stand in the graph as read otherwise are read anew. ``begin`` is called
    with the number of documents to read, ``tell`` with each file's fate as it is known. An interrupt ends the loading
    after what is in was settled. Raises ``UsageError`` for a file outside ``base`` and for a vocabulary that cannot be
    used, ``StoreError`` where the store fails; loading again completes the graph then.
    """
    finder = finder_of(vocabulary)
    fates: list[Fate] = []

    def note(fate: Fate) -> None:
        fates.append(fate)
        if tell is not None:
            tell(fate)

    found = find(_paths(paths), None if base is None else Path(base))
    if begin is not None:
        begin(len(found.sources))
    for path, reason in found.failures:
        note(Fate(path, "failed", reason=reason))
    if found.sources:
        store.prepare()
        try:
            for source in found.sources:
                note(_load_one(store, source, finder, council))
        except StoreError:
            raise
        except BaseException:
            complete(store)
            raise
        complete(store)
    outdated = _outdated(store, finder) if found.sources else 0
    return LoadReport(tuple(fates), found.passed_over, outdated)


def unload(store: Store, paths: Iterable[str | Path] | str | Path, *, base: str | Path | None = None) -> LoadReport:
    """Take the facts of documents out of the graph: files, folders with all below them, or addresses as the graph has.

    ``base`` as it was when they were loaded; the files themselves may be gone. Raises ``StoreError``.
    """
    loaded = {
        str(row["uri"]): str(row["id"]) for row in store.read("MATCH (d:Document) RETURN d.uri AS uri, d.id AS id")
    }
    fates: list[Fate] = []
    gone: set[str] = set()
    for named in [paths] if isinstance(paths, str | Path) else paths:
        path = Path(named)
        meant = [uri for uri in sorted(loaded) if is_meant(uri, named, base)]
        if not meant:
            reason = "no document of the graph was loaded from there"
            fates.append(Fate(path, "failed", reason=f"{reason} (was it loaded with another --base?)"))
        for uri in meant:
            if uri not in gone:
                remove(store, loaded[uri])
                fates.append(Fate(path, "removed", uri=uri))
                gone.add(uri)
    if gone:
        complete(store)
    return LoadReport(tuple(fates))


def extract(path: str | Path, *, base: str | Path | None = None, vocabulary: str | Path | None = None) -> Extraction:
    """Read the minutes in one file; no graph is touched. ``base`` and ``vocabulary`` as for ``load``.

    Raises ``UnreadableDocument`` with one clear line, ``UsageError`` for a vocabulary that cannot be used.
    """
    finder = finder_of(vocabulary)
    path = Path(path)
    document = read_document(path, uri=uri_of(path, None if base is None else Path(base)))
    return extract_document(document, finder=finder)


def finder_of(vocabulary: str | Path | None) -> TopicFinder:
    """The finder of the standard topics, and of those in a user's own file. Raises ``UsageError`` for a wrong one."""
    if vocabulary is None:
        return standard_finder()
    return TopicFinder(read_vocabulary(Path(vocabulary), base=standard_vocabulary()))


def _outdated(store: Store, finder: TopicFinder) -> int:
    query = "MATCH (d:Document) WHERE NOT d.reader STARTS WITH $reader RETURN count(d) AS count"
    [(count,)] = store.read(query, {"reader": reader_of(finder.vocabulary)}).rows
    return int(str(count))


def _load_one(store: Store, source: Source, finder: TopicFinder, council: str | None) -> Fate:
    def read() -> Document:
        return read_document(source.path, uri=source.uri)

    return load_document(store, source.path, source.uri, read, finder, council)


def load_document(
    store: Store,
    path: Path | str,
    uri: str,
    read: Callable[[], Document | None],
    finder: TopicFinder,
    council: str | None = None,
) -> Fate:
    """Load the document that ``read`` gives, known to users as ``path``; what goes wrong with it becomes its fate.

    ``read`` gives None for a meeting without minutes as yet; ``finder`` and ``council`` as for the reading of minutes.
    Raises ``StoreError`` and ``SourceBusy`` only.
    """
    try:
        document = read()
        if document is None:
            return Fate(path, "unpublished", uri, reason="its minutes are not published yet")
        if is_loaded(store, document.id, document.sha256, reader=reader_of(finder.vocabulary, council)):
            return Fate(path, "unchanged", uri)
        extraction = extract_document(document, finder=finder, council=council)
        replace(store, extraction.rows)
    except (StoreError, SourceBusy):
        raise
    except MinutegraphError as error:
        return Fate(path, "failed", uri, reason=_without_place(error, path))
    except Exception as error:  # a fault met in one document must not cost the others
        reason = f"this is a bug in minutegraph: {type(error).__name__}: {error}".partition("\n")[0]
        return Fate(path, "failed", uri, reason=reason, error=error)
    return Fate(
        path,
        "loaded",
        uri,
        meetings=tuple(node.name for node in extraction.rows.nodes if node.id in _recorded(extraction)),
        facts=Counter(node.label() for node in extraction.rows.nodes),
        coverage=tuple(minutes.coverage for minutes in extraction.minutes),
    )


def _recorded(extraction: Extraction) -> set[str]:
    return {found.tail.id for found in extraction.rows.relationships if found.type_name == "RECORDED_IN"}


def _without_place(error: MinutegraphError, path: Path | str) -> str:
    if isinstance(error, UnreadableDocument):
        return str(error).removeprefix(f"{path}: ").removeprefix(f"{Path(path).name}: ")
    return str(error)


def complete(store: Store) -> None:
    """Fold what the loaded documents say of shared nodes, and keep it: once, after the last of them."""
    settle(store)
    store.checkpoint()


def _paths(paths: Iterable[str | Path] | str | Path) -> list[Path]:
    return [Path(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
