"""Public vocabularies with faults: one line tells of each, and the rest loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import UsageError
from loaders.topics import read_vocabulary
from tests.topics.skos.test_skos_as_published import broader, found, read


def test_one_bad_concept_costs_no_other(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "Kiln repair"@en ; skos:broader ex:a, ex:b .
        ex:b a skos:Concept ; skos:prefLabel "Glaze stores"@en ; skos:broader ex:c .
        ex:c a skos:Concept ; skos:prefLabel "Clay pits"@en ; skos:broader ex:a .
        ex:d a skos:Concept ; skos:notation "17" . ex:e a skos:Concept ; skos:prefLabel " "@en .
        ex:f a skos:Concept ; owl:deprecated true ; skos:prefLabel "Old kilns"@en ; skos:broader ex:b .
        ex:g a skos:Concept ; skos:prefLabel "Retired kilns"@en ;
            <http://publications.europa.eu/ontology/euvoc#status>
            <http://publications.europa.eu/resource/authority/concept-status/RETIRED> .
        ex:h a skos:Concept ; skos:prefLabel "Replaced kilns"@en ; <http://purl.org/dc/terms/isReplacedBy> ex:a .
        ex:i a skos:Concept ; skos:prefLabel "Wheels and throwing"@en ; skos:broader ex:f, ex:elsewhere .
        """,
        base=True,
    )
    mine = {"Kiln repair", "Glaze stores", "Clay pits", "Wheels and throwing"}
    assert mine <= {topic.name for topic in vocabulary}
    assert not [topic.name for topic in vocabulary if topic.name.endswith("kilns")]
    assert broader(vocabulary, "Wheels and throwing") == ["Glaze stores"]  # what the withdrawn one stood below
    assert vocabulary.notes == (
        "2 concepts have no label and were left out: “https://example.org/d”, “https://example.org/e”",
        "3 concepts are withdrawn and were left out: “Old kilns”, “Replaced kilns”, “Retired kilns”",
        "1 link closes a circle of broader concepts and was left out: “Glaze stores → Clay pits”",
    )


def test_a_chain_of_five_thousand_broader_concepts_is_no_circle(tmp_path: Path) -> None:
    links = "".join(
        f'ex:c{n} a skos:Concept ; skos:prefLabel "Kiln of row {n} and shelf {n}"@en ; skos:broader ex:c{n + 1} .\n'
        for n in range(5000)
    )
    vocabulary = read(tmp_path, f'{links}ex:c5000 a skos:Concept ; skos:prefLabel "Pottery works"@en .')
    assert len(vocabulary) == 5001
    assert vocabulary.notes == ()


def test_labels_that_stand_everywhere_are_not_looked_for_and_are_told(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "Reports"@en ; skos:altLabel "kiln papers"@en, "The other matters"@en .
        ex:b a skos:Concept ; skos:prefLabel "Members"@en . ex:c a skos:Concept ; skos:prefLabel "2024"@en .
        """,
    )
    assert found(vocabulary, "The members noted the report of 2024 and other matters.") == []
    assert found(vocabulary, "The kiln papers came.") == ["Reports"]
    assert vocabulary.notes == (
        "4 labels would be found everywhere and are not looked for: “2024”, “Members”, “Reports”, “The other matters”",
    )


def test_a_label_over_two_lines_is_a_name_in_one(tmp_path: Path) -> None:
    (topic,) = read(tmp_path, 'ex:a a skos:Concept ; skos:prefLabel """Kiln\n   repair\u00a0work"""@en .')
    assert topic.name == "Kiln repair work"


def test_a_label_that_is_one_concepts_name_and_anothers_spelling_is_ambiguous(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "Stoking"@en ; skos:broader ex:k .
        ex:b a skos:Concept ; skos:prefLabel "Chimneys"@en ; skos:altLabel "stoking"@en ; skos:broader ex:r .
        ex:k a skos:Concept ; skos:prefLabel "Kilns"@en . ex:r a skos:Concept ; skos:prefLabel "Roofs"@en .
        """,
    )
    assert found(vocabulary, "Stoking was discussed.") == []
    assert found(vocabulary, "Kilns: stoking was discussed.") == ["Kilns", "Stoking"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("list.csv", "id,name\n1,Kilns\n", "this is no vocabulary: topics are read from TOML"),
        ("page.html", "<!doctype html><p>Kilns</p>", "this is a web page, not a vocabulary"),
        ("list.docx", "\x00\x01", "this is no vocabulary"),
        ("mine.toml", "[[topic", "the vocabulary is not TOML"),
    ],
)
def test_a_vocabulary_that_is_none_is_told_in_one_line(tmp_path: Path, name: str, text: str, message: str) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(UsageError, match=message) as raised:
        read_vocabulary(tmp_path / name)
    assert "\n" not in str(raised.value)
