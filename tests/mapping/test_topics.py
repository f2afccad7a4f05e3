"""The broader topics of those that a document names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from graph.consolidation import fold
from graph.node_statements import read_view, views_of
from graph.rows import Rows
from graph.schema import Broader, Discusses, Ref, Topic
from graph.writing import validate_rows
from loaders.pipeline import extract
from loaders.reader_version import reader_version
from loaders.topics import TopicFinder, read_vocabulary, standard_vocabulary
from tests.parsing.steps import document

TEXT = """MINUTES of a meeting of the KELVERTON CHILDREN'S BOARD held at Shire Hall on 3 May 2022.

PRESENT

Councillor Ann Adams (in the Chair)
Bob Brown

1. Hall Roof

The roof was mended, and off-rolling was at an end.

2. County lines

The police had closed two of them. Safeguarding was discussed.

Resolved: That the report be noted.
"""
NAMED = {"Off-rolling", "County lines", "Safeguarding"}


def rows_of(text: str = TEXT, vocabulary: Path | None = None) -> Rows:
    chosen = read_vocabulary(vocabulary, standard_vocabulary()) if vocabulary else standard_vocabulary()
    return extract(document(text), finder=TopicFinder(chosen)).rows


def topics(rows: Rows) -> dict[str, Topic]:
    return {node.name: node for node in rows.nodes if isinstance(node, Topic)}


def broader(rows: Rows) -> set[tuple[str, str]]:
    names = {node.ref: node.name for node in rows.nodes}
    return {(names[link.tail], names[link.head]) for link in rows.relationships if isinstance(link, Broader)}


def said(rows: Rows, topic: Topic) -> str:
    return TEXT[topic.start or 0 : topic.end or 0]


def test_all_that_is_broader_is_there_and_linked_as_the_vocabulary_has_it() -> None:
    rows, known = rows_of(), standard_vocabulary().topics
    validate_rows(rows)
    found = topics(rows)
    named = {link.head.id for link in rows.relationships if isinstance(link, Discusses)}
    assert {known[topic].name for topic in named if topic in known} >= NAMED
    wanted = {above for topic in named for above in standard_vocabulary().ancestors(topic)} | named
    assert {topic.id for topic in found.values()} == wanted
    assert broader(rows) == {
        (topic.name, known[above].name)
        for topic in found.values()
        for above in (known[topic.id].broader if topic.id in known else ())
    }


def test_a_broader_topic_that_nobody_names_has_the_place_of_the_narrower_one() -> None:
    rows = rows_of()
    found = topics(rows)
    assert said(rows, found["School exclusions"]) == "off-rolling"
    assert said(rows, found["Education"]) == "off-rolling"
    assert said(rows, found["Organised crime"]) == "County lines"
    assert said(rows, found["Safeguarding"]) == "Safeguarding"
    assert {found[name].origin for name in ("Education", "Organised crime")} == {"vocabulary"}
    assert all(
        (link.source, link.start, link.end) == (None, None, None)
        for link in rows.relationships
        if isinstance(link, Broader)
    )


def test_the_documents_that_name_a_topic_give_it_its_place() -> None:
    implied = rows_of().nodes
    views = []
    for source, text in (("a", TEXT), ("b", TEXT.replace("off-rolling", "School exclusions"))):
        rows = rows_of(text)
        stated = {node.ref: view for node, view in views_of(rows)}
        ref = Ref("Topic", "topic:school-exclusions")
        assert ref in {node.ref for node in implied}
        views.append(read_view(ref, stated[ref], source=source))
    assert [view.implied for view in views] == [True, False]
    assert fold(views).node.source == fold(views[::-1]).node.source == "b"
    assert fold(views[:1]).node.source == "a"
    assert {link.head.id for link in fold(views).links} == {"topic:education", "topic:behaviour-in-schools"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("mine.toml", '[[topic]]\nname = "Roofs"\nalso = ["roof"]\nbroader = ["Village hall"]\n'),
        (
            "mine.ttl",
            """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:roofs> a skos:Concept ; skos:prefLabel "Roofs" ; skos:altLabel "roof" ; skos:broader <urn:hall> .
            <urn:hall> a skos:Concept ; skos:prefLabel "Village hall" .""",
        ),
    ],
)
def test_a_users_vocabulary_has_its_broader_topics_too(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    rows = rows_of(vocabulary=tmp_path / name)
    assert ("Roofs", "Village hall") in broader(rows)
    assert said(rows, topics(rows)["Village hall"]) == "Roof"


def test_a_document_knows_with_which_vocabulary_it_was_read() -> None:
    standard = standard_vocabulary()
    assert rows_of().document.reader == reader_version(standard)
    assert reader_version(replace(standard)) == reader_version(standard)
    for other in (
        replace(standard, entries=standard.entries[:-1]),
        replace(standard, ignore=()),
        replace(standard, words=frozenset()),
    ):
        assert reader_version(other) != reader_version(standard)
