"""Makes the search index anew: from the texts that it kept, else from the originals, else from what the graph holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import StoreError, UnreadableDocument
from graph.identity.forgetting import ForgottenNames
from graph.output import replacing_path
from graph.records import shelf
from graph.schema import Document
from graph.store import ReadOnly, Store, Value
from loaders.assumptions import Assumptions
from loaders.formats import digest_of
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.privacy import PrivacyPolicy
from loaders.sentences import sentences_of
from loaders.workers import Job, Refusal, UntrustedResult, read_all, reading_of
from minutegraph.app.identity.forgotten import forgotten_names
from minutegraph.app.loading.documents import reader_for
from minutegraph.app.loading.executors import reader_pool
from minutegraph.app.loading.finding import original_path
from minutegraph.fulltext import Facts, IndexState, SearchIndex, index_file, settle
from minutegraph.fulltext.index import version_of
from minutegraph.fulltext.passages import FactPlace, ItemPlace

_DOCUMENTS = """
MATCH (d:Document) RETURN d.id AS id, d.name AS name, d.uri AS uri, d.format AS format, d.sha256 AS sha256,
       d.reader AS reader, d.pages AS pages, d.counts AS counts ORDER BY d.id
"""
_ITEMS = """
UNWIND $documents AS document
MATCH (i:AgendaItem {source: document})<-[h:HAS_ITEM]-(m:Meeting)
OPTIONAL MATCH (m)-[told:RECORDED_IN|ANNOUNCED_IN]->(:Document {id: document})
WITH document, i, h, min(told.start) AS place
RETURN document, i.id AS id, i.number AS number, i.name AS name, i.implicit AS implicit, i.position AS position,
       i.text AS text, i.start AS start, i.`end` AS until, h.`end` AS heading_end, place
"""
_FACTS = """
UNWIND $documents AS document
MATCH (f:%s {source: document}) RETURN document, f.id AS id, f.text AS text, f.start AS start, f.`end` AS until
"""
_CHUNK = 200


@dataclass(frozen=True)
class Indexed:
    """How the index was made: how many texts it kept, how many originals were read, and which were not there.

    Of the latter the index holds what the graph does: items, decisions and actions, and no text to show.
    """

    state: IndexState
    kept: int
    read: int
    without: tuple[str, ...]


def rebuild_index(
    store: Store, *, base: Path | None = None, jobs: int | None = None, limits: Limits = DEFAULT_LIMITS
) -> Indexed:
    """Make the search index of the graph anew, and put it in the place of the old one once it is whole.

    Documents known by their path from a folder are read from ``base``, by default the current folder; one whose bytes
    are others by now is not read. Raises ``StoreError``.
    """
    file = index_file(store)
    documents, forgotten = store.read(_DOCUMENTS).dicts(), forgotten_names(store)
    old = _old_index(file)
    kept = read = 0
    without: list[str] = []
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with replacing_path(file) as part:
            part.unlink()
            new = SearchIndex(part, write=True)
            try:
                for chunk in _chunks(documents):
                    told = _facts_of(store, chunk)
                    texts = dict(_kept(old, chunk))
                    kept += len(texts)
                    missing = [row for row in chunk if row["id"] not in texts]
                    found = dict(_originals(missing, base, jobs, limits, forgotten))
                    read += len(found)
                    for row in chunk:
                        id_ = str(row["id"])
                        text = texts.get(id_, found.get(id_))
                        if text is None:
                            without.append(str(row["uri"]))
                        sentences = _from_graph(told[id_]) if text is None else sentences_of(text)
                        new.put(
                            _document(row),
                            told[id_].facts,
                            text or "",
                            [(start, end, words) for start, end, words in sentences],
                        )
                state = settle(store, new)
                new.rows("PRAGMA wal_checkpoint(TRUNCATE)")
                new.rows("PRAGMA journal_mode = DELETE")
            finally:
                new.close()
            if old is not None:
                old.close()
            for leftover in (f"{file}-wal", f"{file}-shm"):
                Path(leftover).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(f"cannot write the search index {file}: {error.strerror or error}") from error
    return Indexed(state, kept, read, tuple(without))


def _old_index(file: Path) -> SearchIndex | None:
    try:
        return SearchIndex(file, write=False)
    except StoreError:
        return None


def _chunks(rows: list[dict[str, Value]]) -> Iterator[list[dict[str, Value]]]:
    for first in range(0, len(rows), _CHUNK):
        yield rows[first : first + _CHUNK]


def _document(row: Mapping[str, object]) -> Document:
    pages = row["pages"]
    return Document(
        id=str(row["id"]), name=str(row["name"]), uri=str(row["uri"]), format=str(row["format"]),
        sha256=str(row["sha256"]), reader=str(row["reader"]), pages=tuple(pages) if isinstance(pages, list) else (),
    )  # fmt: skip


def _kept(old: SearchIndex | None, rows: Iterable[Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    """The texts that the old index kept of these very versions; a damaged one keeps what can be read of it."""
    for row in rows if old is not None else ():
        try:
            if old is not None and old.holds(str(row["id"]), version_of(row)):
                found = old.text(str(row["id"]), version_of(row))
                if found is not None and found.text:
                    yield str(row["id"]), found.text
        except (StoreError, ValueError):
            continue


def _originals(
    rows: list[dict[str, Value]], base: Path | None, jobs: int | None, limits: Limits, forgotten: ForgottenNames
) -> Iterator[tuple[str, str]]:
    """The texts of originals that are there, with the very bytes that were loaded."""
    asked = []
    for row in rows:
        path = original_path(str(row["uri"]), base)
        try:
            if path is not None and digest_of(path) == row["sha256"]:
                told, policy = Assumptions.of_reader(str(row["reader"])), PrivacyPolicy.of_reader(str(row["reader"]))
                words, reader = reader_for(None, None, told, policy)
                job = Job(
                    path.absolute(), str(row["uri"]), reader, words, assumed=told, forgotten=forgotten, privacy=policy
                )
                asked.append((str(row["id"]), job))
        except (UnreadableDocument, OSError):
            continue
    if not asked:
        return
    with reader_pool(None, jobs, limits, len(asked)) as pool:
        for id_, answer in read_all(pool, asked):
            if answer is None or isinstance(answer, Refusal):
                continue
            try:
                yield id_, reading_of(answer).text
            except UntrustedResult:
                continue


@dataclass
class _Told:
    """What the graph holds of a document, with the words of its items and facts."""

    items: list[tuple[ItemPlace, str]]
    stated: list[tuple[FactPlace, str]]
    facts: Facts


def _facts_of(store: Store, rows: list[dict[str, Value]]) -> dict[str, _Told]:
    ids = [str(row["id"]) for row in rows]
    found = {id_: _Told([], [], Facts((), (), ())) for id_ in ids}
    for row in store.read(_ITEMS, {"documents": ids}):
        item = _item(row)
        found[str(row["document"])].items.append((item, str(row["text"] or "")))
    for label in ("Decision", "Action"):
        for row in store.read(_FACTS % label, {"documents": ids}):
            fact = FactPlace(str(row["id"]), label.lower(), _number(row["start"]), _number(row["until"]))
            found[str(row["document"])].stated.append((fact, str(row["text"] or "")))
    for told in found.values():
        told.facts = Facts.sorted(
            [item for item, _ in told.items], [fact for fact, _ in told.stated], [item.place for item, _ in told.items]
        )
    shelved = [str(row["id"]) for row in rows if row["counts"] is False]
    for id_, kept in (shelf.taken(ReadOnly(store), shelved) if shelved else {}).items():
        found[id_].facts = Facts.of(kept)
    return found


def _item(row: Mapping[str, object]) -> ItemPlace:
    start = _number(row["start"])
    return ItemPlace(
        str(row["id"]), None if row["number"] is None else str(row["number"]),
        None if row["implicit"] else str(row["name"]), _number(row["position"]), start, _number(row["until"]),
        start if row["implicit"] else _number(row["heading_end"]), _number(row["place"]),
    )  # fmt: skip


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _from_graph(told: _Told) -> list[tuple[int, int, str]]:
    """Sentences of what the graph holds: headings and facts at their places, other words at that of their item."""
    stated = {" ".join(words.split()) for _, words in told.stated}
    found = [(fact.start, fact.end, words) for fact, words in told.stated]
    for item, text in told.items:
        if item.heading:
            found.append((item.start, item.heading_end, item.heading))
        found += [(item.heading_end, item.end, one.words) for one in sentences_of(text) if one.words not in stated]
    return sorted(found)
