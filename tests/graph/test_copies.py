"""Copies as they really come: the same minutes as PDF, Word file, web page and text, and from the council's site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.consolidation import consolidate
from graph.exports.canonical import canonical
from graph.rows import Rows
from graph.store import Store
from graph.writing import remove, replace
from loaders.formats import read_document
from loaders.pipeline import extract
from tests.corpus.documents import SAMPLES
from tests.formats.rendering import RENDERERS, pieces_of
from tests.graph.test_same_documents import empty
from tests.moderngov.fictional.site import AMADI, DUNNOCK
from tests.moderngov.test_printed import FIRST, SECOND, pdf_of, printed

SAMPLE = SAMPLES / "alderbourne" / "childrens-partnership-2022-01-18.txt"
FACTS = ("Decision", "Action", "AgendaItem")


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> list[Rows]:
    """One sample as text, Markdown, web page, Word file and PDF."""
    folder = tmp_path_factory.mktemp("copies")
    text = SAMPLE.read_text(encoding="utf-8")
    files = {".txt": text.encode()} | {suffix: made(pieces_of(text)) for suffix, made in RENDERERS.items()}
    for suffix, data in files.items():
        (folder / f"minutes{suffix}").write_bytes(data)
    return [read(folder / f"minutes{suffix}") for suffix in files]


def read(path: Path) -> Rows:
    return extract(read_document(path)).rows


def put(store: Store, documents: Sequence[Rows]) -> None:
    for rows in documents:
        replace(store, rows)
    consolidate(store)


def counts(store: Store) -> dict[str, object]:
    """How many there are of each fact, of meetings and of people."""
    labels = (*FACTS, "Meeting", "Person", "Board")
    return {label: store.read(f"MATCH (n:{label}) RETURN count(n) AS n").rows[0][0] for label in labels}


def test_each_fact_counts_once_and_stands_in_every_copy(store: Store, copies: list[Rows]) -> None:
    put(store, copies[:1])
    alone = counts(store)
    put(store, copies[1:])
    assert counts(store) == alone
    assert store.read("MATCH (d:Document) RETURN count(d) AS n").rows == ((len(copies),),)
    others = {str(name) for (name,) in store.read("MATCH (a:Document)-[:COPY_OF]->() RETURN a.name AS name").rows}
    assert len(others) == len(copies) - 1
    for label in FACTS:
        query = f"MATCH (n:{label})-[:STANDS_IN]->(d:Document) RETURN n.id AS id, count(DISTINCT d) AS places"
        found = store.read(query).rows
        assert found, label
        assert {places for _, places in found} == {len(copies) - 1}, label
    assert store.read("MATCH ()-[x:DIFFERS_FROM]->() RETURN count(x) AS n").rows == ((0,),)


def test_whichever_copy_is_left_gives_the_same_facts(copies: list[Rows]) -> None:
    with empty() as store:
        put(store, copies)
        whole = counts(store)
        for rows in copies[:-1]:
            remove(store, rows.document.id)
            consolidate(store)
            assert counts(store) == whole
        left = canonical(store)
    with empty() as store:
        put(store, copies[-1:])
        assert canonical(store) == left


def test_the_sites_minutes_and_the_file_that_was_downloaded_are_one_record(store: Store, tmp_path: Path) -> None:
    (tmp_path / "minutes.pdf").write_bytes(pdf_of(FIRST, SECOND))
    of_site = extract(printed(AMADI, DUNNOCK)).rows
    put(store, [of_site])
    alone = counts(store)
    put(store, [read(tmp_path / "minutes.pdf")])
    assert counts(store)["Decision"] == alone["Decision"]
    assert counts(store)["Meeting"] == alone["Meeting"]
    query = "MATCH (:Document)-[x:COPY_OF]->(:Document) RETURN x.reason AS reason"
    assert store.read(query).rows == (("same text",),)
