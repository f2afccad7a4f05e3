"""Taking a person out: of the graph, of every quote and text it keeps, of the search index and of what sites answered.

The name is written to the file of decisions as a hash. The documents that name the person are read anew from the texts
that the search index keeps, with blanks in the name's place, so that every fact and every quote follows from texts
that do not hold it. A document whose text is not there is taken out: loading it again reads it without the name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from graph import unfinished
from graph.consolidation import consolidate
from graph.corrections import as_read
from graph.corrections.lines import parse as parse_facts
from graph.errors import MinutegraphError
from graph.identity.applying import apply_judgements, explain
from graph.identity.forgetting import ForgottenNames, decisions_to_forget, forgotten_in
from graph.identity.judgements import added, parse, without
from graph.output import write_text
from graph.schema import NODES, RELATIONSHIPS
from graph.schema.records import RECORDS
from graph.store import Store
from graph.writing import remove, replace
from loaders.assumptions import MARK, Assumptions
from loaders.document import Document, id_of
from loaders.formats.ocr.keeping import clear_kept
from loaders.pipeline import extract
from loaders.privacy import PrivacyPolicy, forgotten_places, masked
from loaders.topics import TopicFinder
from loaders.workers import Reading, opened, summary_of
from loaders.workers.vocabularies import finder_of
from minutegraph.app.identity.decisions import DecisionFile
from minutegraph.app.questions.names import the_one
from minutegraph.fulltext import Facts, SearchIndex, index_of
from minutegraph.fulltext.index import drop
from minutegraph.fulltext.keeping import settle
from minutegraph.settings import Settings

_DOCUMENTS = """
MATCH (d:Document) RETURN d.id AS id, d.name AS name, d.uri AS uri, d.format AS format, d.sha256 AS sha256,
       d.reader AS reader, d.pages AS pages ORDER BY d.id
"""
_NAMES = """
MATCH (p:Person {id: $id})-[r:ATTENDED|SENT_APOLOGIES|ABSENT_FROM|PRESENTED|MOVED|SECONDED|VOTED|DECLARED_INTEREST]->()
RETURN DISTINCT r.as_written AS name ORDER BY name
"""


@dataclass(frozen=True)
class Taken:
    """What taking somebody out did.

    ``read`` and ``removed`` are the addresses of documents that were read anew and that were taken out, ``cached`` the
    number of kept answers of sites that are gone, ``facts`` that of decisions on facts that told of them and are gone,
    ``left`` what still holds the name, in a line each.
    """

    read: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    cached: int = 0
    facts: int = 0
    left: tuple[str, ...] = ()


def forget(store: Store, file: DecisionFile, name: str, note: str = "") -> Taken:
    """Take a person out, named by any name or id. Raises ``UsageError`` where a name means nobody, or several people.

    Interrupted, ``people apply`` goes on with it.
    """
    unfinished.complete(store)
    person = the_one(store, ("Person",), name)
    surnames = {name.split()[-1].casefold() for name in person.names}
    printed = [str(row["name"]) for row in store.read(_NAMES, {"id": person.id}) if row["name"]]
    printed = [name for name in printed if name.split()[-1].casefold() in surnames]  # and no office
    keys = {entry.key for entry in explain(store, person.id).keys} | {person.id}
    text = file.text(store)
    theirs = {decision.pair for decision in parse(text) if {decision.first, decision.second} & keys}
    decisions = decisions_to_forget(text, [*person.names, *printed], note or f"on {date.today().isoformat()}")
    file.write(added(without(text, theirs), decisions))
    return take_out(store, file)


def take_out(store: Store, file: DecisionFile) -> Taken:
    """Have the graph follow the file, and take out all whom it forgets. Raises ``StoreError``."""
    text = file.text(store)
    forgotten = forgotten_in(text)
    store.prepare()
    apply_judgements(store, text, str(file.path))
    facts = _mask_facts(store, forgotten)
    read, removed = _read_anew(store, forgotten)
    consolidate(store)
    removed += _take_out_what_is_left(store, forgotten)
    consolidate(store)
    with _index(store) as index:
        settle(store, index, prune=True)
        index.shred()
    store.checkpoint()
    return Taken(tuple(read), tuple(removed), _clear_cache(forgotten), facts, tuple(_left(store, forgotten)))


def _mask_facts(store: Store, forgotten: ForgottenNames) -> int:
    """Decisions on facts lose the name, too: words and notes have blanks in its place, what tells of them goes.

    Returns how many decisions went.
    """
    path = Settings().facts
    standing = as_read.text_followed(store)
    gone = _number(standing) - _number(_masked_facts(standing, forgotten))
    if (now := _masked_facts(standing, forgotten)) != standing:
        as_read.follow(store, now)
    if path.exists():
        text = path.read_text(encoding="utf-8-sig")
        if (now := _masked_facts(text, forgotten)) != text:
            write_text(path, now)
            gone = max(gone, _number(text) - _number(now))
    return gone


def _number(text: str) -> int:
    return len(parse_facts(text))


def _masked_facts(text: str, forgotten: ForgottenNames) -> str:
    lines = []
    for line in text.splitlines():
        if not (places := forgotten_places(line, forgotten)):
            lines.append(line)
        elif (decision := next(iter(parse_facts(line)), None)) is not None:
            told = [decision.anchor.person, decision.by, *(value for _, value in decision.values)]
            if not any(forgotten_places(one, forgotten) for one in told):
                lines.append(masked(line, places))
    return "".join(f"{line}\n" for line in lines)


def _read_anew(store: Store, forgotten: ForgottenNames) -> tuple[list[str], list[str]]:
    """Read the documents whose texts hold a name; those that cannot be read so are taken out."""
    read: list[str] = []
    removed: list[str] = []
    with _index(store) as index:
        for row in store.read(_DOCUMENTS).dicts():
            id_, uri = str(row["id"]), str(row["uri"])
            kept = index.text(id_)
            if kept is None or not forgotten_places(kept.text, forgotten):
                continue
            reading = _reading(row, kept.text, forgotten)
            with index.transaction() as connection:
                found = connection.execute("SELECT id FROM document WHERE document = ?", (id_,)).fetchall()
                drop(connection, [version for (version,) in found])
            if reading is None:
                remove(store, id_)
                removed.append(uri)
            else:
                index.put(reading.rows.document, Facts.of(reading.rows), reading.text, reading.sentences)
                replace(store, reading.rows)
                read.append(uri)
    return read, removed


def _reading(row: Mapping[str, object], text: str, forgotten: ForgottenNames) -> Reading | None:
    """What a document says without the names; None where it cannot be read from its text alone."""
    read_with = str(row["reader"])
    finder, assumed = _finder(read_with), Assumptions.of_reader(read_with)
    privacy = PrivacyPolicy.of_reader(read_with)
    if finder is None or row["id"] != id_of(str(row["uri"])):  # a meeting of a site: more than its text was read
        return None
    pages, council = row["pages"], "/".join(read_with.partition(MARK)[0].split("/")[2:]) or None
    document = Document(
        uri=str(row["uri"]), name=str(row["name"]), format=str(row["format"]), text=text, sha256=str(row["sha256"]),
        pages=tuple(int(str(page)) for page in pages) if isinstance(pages, list) else (),
    )  # fmt: skip
    try:
        found = extract(document, finder=finder, council=council, assumed=assumed, privacy=privacy)
    except MinutegraphError:
        return None
    return summary_of(found, forgotten)


def _finder(reader: str) -> TopicFinder | None:
    """The finder with which a document was read; None where its vocabulary is not at hand."""
    wanted = reader.partition(MARK)[0].split("/")[1:2]
    for given in (None, Settings().vocabulary):
        topics = opened(given)
        if [topics.digest] == wanted:
            return finder_of(topics.file)
    return None


def _take_out_what_is_left(store: Store, forgotten: ForgottenNames) -> list[str]:
    """Take out the documents whose facts hold a name still: their texts were not there to be read anew."""
    uris = {str(row["id"]): str(row["uri"]) for row in store.read(_DOCUMENTS)}
    found = {source for _, source, text in _texts(store) if source in uris and forgotten_places(text, forgotten)}
    for document in sorted(found):
        remove(store, document)
    return sorted(uris[document] for document in found)


def _left(store: Store, forgotten: ForgottenNames) -> Iterator[str]:
    for where, _, text in _texts(store):
        if forgotten_places(text, forgotten):
            yield where


def _texts(store: Store) -> Iterator[tuple[str, str, str]]:
    """Every text of the graph: what has it, the document that states it, and the text."""
    for label in (*NODES, *RECORDS):
        for row in store.read(f"MATCH (n:{label}) RETURN n.id AS id, properties(n) AS properties"):
            yield from _strings(f"{label} {row['id']}", row["properties"])
    for type_name in RELATIONSHIPS:
        for row in store.read(f"MATCH ()-[r:{type_name}]->(n) RETURN n.id AS id, properties(r) AS properties"):
            yield from _strings(f"{type_name} to {row['id']}", row["properties"])


def _strings(where: str, properties: object) -> Iterator[tuple[str, str, str]]:
    if not isinstance(properties, dict):
        return
    source = str(properties.get("source") or properties.get("document") or "")
    for value in properties.values():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str):
                yield where, source, text


def _clear_cache(forgotten: ForgottenNames) -> int:
    """Delete what sites answered that holds a name, or in which that cannot be seen, and what was read of scans."""
    gone = clear_kept()
    for path in _files(Settings().cache):
        data = path.read_bytes()
        try:
            held = bool(forgotten_places(data.decode(), forgotten))
        except UnicodeDecodeError:
            held = True
        if held:
            path.unlink(missing_ok=True)
            gone += 1
    return gone


def _files(folder: Path) -> Iterable[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else ()


@contextmanager
def _index(store: Store) -> Iterator[SearchIndex]:
    with closing(index_of(store, write=True)) as index:
        yield index
