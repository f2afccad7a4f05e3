from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.errors import UsageError
from loaders.topics import TopicFinder, read_vocabulary
from tests.topics.reading import names_in

TURTLE = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://example.org/> .

ex:otters a skos:Concept ;
    skos:prefLabel "Otter protection"@en, "Otterschutz"@de ;
    skos:altLabel "guarding of otters"@en, "OPP" ;
    skos:hiddenLabel "oter protection" ;
    skos:broader ex:rivers .

ex:rivers a skos:Concept ;
    skos:prefLabel "River care" ;
    skos:narrower ex:weirs .

ex:weirs a skos:Concept ; skos:prefLabel "Wehre"@de .
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.ttl"
    path.write_text(text, encoding="utf-8")
    return path


def test_concepts_become_topics(tmp_path: Path) -> None:
    pytest.importorskip("rdflib")
    vocabulary = read_vocabulary(written(tmp_path, TURTLE))
    assert [topic.name for topic in vocabulary] == ["Otter protection", "River care", "Wehre"]
    otters = vocabulary.topics["topic:otter-protection"]
    assert otters.aliases == ("OPP", "guarding of otters", "oter protection")
    assert otters.broader == ("topic:river-care",)
    assert vocabulary.topics["topic:wehre"].broader == ("topic:river-care",)
    assert names_in("1. Report", "The OPP and the guarding of otters.", TopicFinder(vocabulary)) == ["Otter protection"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ex:otters a", "the vocabulary is not Turtle"),
        ("", "holds no skos:Concept"),
        ("<!DOCTYPE html><title>Vocabulary</title>", "not Turtle"),
        ("<?xml version='1.0'?><rdf:RDF", "not RDF/XML"),
        ('{"@context": "https://example.org/c", "@id": "x"}', "stands at https://example.org/c, which is not fetched"),
        (
            "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <https://example.org/o> a skos:Concept .",
            "has no skos:prefLabel",
        ),
    ],
)
def test_broken_files(tmp_path: Path, text: str, message: str) -> None:
    pytest.importorskip("rdflib")
    with pytest.raises(UsageError, match=message) as raised:
        read_vocabulary(written(tmp_path, text))
    assert "mine.ttl" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_without_the_library_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rdflib", None)
    monkeypatch.setitem(sys.modules, "pyoxigraph", None)
    with pytest.raises(UsageError, match=r"install the extra: pip install 'minutegraph\[skos\]'"):
        read_vocabulary(written(tmp_path, TURTLE))
