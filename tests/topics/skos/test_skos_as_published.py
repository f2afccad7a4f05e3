"""Vocabularies as public bodies publish them: all forms of RDF, all ways of writing labels, and what is odd in them."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from loaders.topics import TopicFinder, Vocabulary, read_vocabulary, standard_vocabulary
from loaders.workers import VocabularyFile, VocabularyWarning, opened
from tests.topics.reading import names_in

HEAD = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix ex: <https://example.org/> .
"""
SMALL = (
    HEAD
    + """
ex:kilns a skos:Concept ; skos:prefLabel "Kiln repair"@en ; skos:altLabel "mending of kilns"@en .
ex:kilns skos:broader ex:works .
ex:works a skos:Concept ; skos:prefLabel "Pottery works"@en .
"""
)


def read(folder: Path, turtle: str, *, base: bool = False, languages: tuple[str, ...] = ()) -> Vocabulary:
    path = folder / "mine.ttl"
    path.write_text(HEAD + turtle, encoding="utf-8")
    return read_vocabulary(path, standard_vocabulary() if base else None, languages)


def found(vocabulary: Vocabulary, body: str, heading: str = "1. Report") -> list[str]:
    return names_in(heading, body, TopicFinder(vocabulary))


def broader(vocabulary: Vocabulary, name: str) -> list[str]:
    (topic,) = [topic for topic in vocabulary if topic.name == name]
    return [vocabulary.topics[one].name for one in topic.broader]


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("turtle", "a.ttl"), ("turtle", "a.turtle"), ("turtle", "vocabulary.txt"), ("xml", "a.rdf"), ("xml", "a.xml"),
        ("xml", "misnamed.ttl"), ("nt", "a.nt"), ("nt", "a"),
        ("nquads", "a.nq"), ("trig", "a.trig"), ("trix", "a.trix"), ("trix", "a.xml"), ("trix", "a.rdf"),
        ("json-ld", "a.jsonld"), ("json-ld", "a.json"), ("hext", "a.hext"), ("n3", "a.n3"),
    ],
)  # fmt: skip
def test_every_form_of_rdf_gives_the_same_topics(
    tmp_path: Path, form: str, name: str, capfd: pytest.CaptureFixture[str]
) -> None:
    from rdflib import Dataset

    data = Dataset(default_union=True)
    data.parse(data=SMALL, format="turtle")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data.serialize(tmp_path / name, format=form, encoding="utf-8")
    vocabulary = read_vocabulary(tmp_path / name)
    assert [(topic.name, topic.aliases) for topic in vocabulary] == [
        ("Kiln repair", ("mending of kilns",)),
        ("Pottery works", ()),
    ]
    assert broader(vocabulary, "Kiln repair") == ["Pottery works"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("form", "name"), [("turtle", "a.ttl"), ("nt", "a.nt"), ("trix", "a.trix"), ("hext", "a.hext")]
)
def test_tags_of_languages_count_in_capitals_as_in_small_letters(tmp_path: Path, form: str, name: str) -> None:
    from rdflib import Dataset

    labels = 'ex:a a skos:Concept ; skos:prefLabel "Ofen"@DE ; skos:altLabel "Wagen"@de, "four"@FR .'
    data = Dataset(default_union=True)
    data.parse(data=HEAD + labels, format="turtle")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data.serialize(tmp_path / name, format=form, encoding="utf-8")
    assert [(topic.name, topic.aliases) for topic in read_vocabulary(tmp_path / name)] == [("Ofen", ("Wagen",))]


def test_what_the_quick_library_refuses_the_patient_one_reads(tmp_path: Path) -> None:
    blanks = 'ex:k a skos:Concept ; skos:prefLabel "Kiln repair"@en ; rdfs:seeAlso <https://example.org/a b> .'
    assert [topic.name for topic in read(tmp_path, blanks)] == ["Kiln repair"]


def test_names_in_rdf_xml_without_a_language_are_english(tmp_path: Path) -> None:
    path = tmp_path / "list.rdf"
    path.write_text(
        '<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:skos="http://www.w3.org/2004/02/skos/core#"><skos:Concept rdf:ID="c1"><skos:prefLabel>Café kilns'
        '</skos:prefLabel><skos:altLabel xml:lang="de">Ofen</skos:altLabel></skos:Concept></rdf:RDF>',
        encoding="latin-1",
    )
    (topic,) = read_vocabulary(path)
    assert (topic.name, topic.aliases) == ("Café kilns", ())


def test_labels_of_skos_xl_and_concepts_of_other_classes(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; xl:prefLabel ex:a1 ; xl:altLabel [ xl:literalForm "mending of kilns"@en ] .
        ex:a1 a xl:Label ; xl:literalForm "Kiln repair"@en ; skos:inScheme ex:scheme .
        ex:Service rdfs:subClassOf skos:Concept . ex:Upkeep rdfs:subClassOf ex:Service .
        ex:b a ex:Upkeep ; skos:prefLabel "Glaze stores"@en .
        ex:c skos:prefLabel "Clay pits"@en ; skos:topConceptOf ex:scheme .
        ex:scheme a skos:ConceptScheme ; rdfs:label "A scheme" ; skos:hasTopConcept ex:d .
        ex:d skos:prefLabel "Wheels and throwing"@en .
        ex:group a skos:Collection ; skos:prefLabel "A collection"@en ; skos:inScheme ex:scheme .
        ex:e a skos:Concept ; rdfs:label "Saggar store"@en .
        """,
    )
    names = ["Clay pits", "Glaze stores", "Kiln repair", "Saggar store", "Wheels and throwing"]
    assert [topic.name for topic in vocabulary] == names
    assert found(vocabulary, "The mending of kilns and glaze stores.") == ["Kiln repair", "Glaze stores"]


def test_predicates_that_are_declared_to_be_those_of_skos(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:b a skos:Concept ; ex:title "Pottery works"@en .
        ex:a a skos:Concept ; skos:prefLabel "Kiln repair" ; <http://purl.org/iso25964/skos-thes#broaderGeneric> ex:b .
        ex:title rdfs:subPropertyOf skos:prefLabel .
        """,
    )
    assert broader(vocabulary, "Kiln repair") == ["Pottery works"]


def test_english_comes_first_and_other_languages_only_when_asked_for(tmp_path: Path) -> None:
    turtle = """
    ex:a a skos:Concept ; skos:prefLabel "Kilns"@en, "Odynau"@cy, "Ofen"@de .
    ex:a skos:altLabel "Wagen"@de, "odynau calch"@cy .
    ex:b a skos:Concept ; skos:prefLabel "Farben"@de ; skos:altLabel "colour glazes"@en-GB, "color glazes"@en-US .
    ex:c a skos:Concept ; skos:prefLabel "Tongruben"@de ; skos:altLabel "Tonlager"@de, "plan"@fr .
    """
    english = read(tmp_path, turtle)
    assert [(topic.name, topic.aliases) for topic in english] == [
        ("Kilns", ()),
        ("Tongruben", ("Tonlager",)),
        ("color glazes", ("colour glazes",)),
    ]
    assert english.notes == ("1 concept has no English label and is called as it is: “Tongruben”",)
    welsh = read(tmp_path, turtle, languages=("cy",))
    assert found(welsh, "Trafodwyd yr odynau calch.") == ["Kilns"]
    assert found(welsh, "Der Wagen.") == []


def test_concepts_of_one_name_are_one_topic(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "Kiln shutter"@en ; skos:narrower ex:b ; skos:broader ex:top .
        ex:b a skos:Concept ; skos:prefLabel "kiln shutters"@en ; skos:altLabel "bats"@en .
        ex:c a skos:Concept ; skos:prefLabel "KILN SHUTTER"@en ; skos:broader ex:other .
        ex:top a skos:Concept ; skos:prefLabel "Pottery works"@en .
        ex:other a skos:Concept ; skos:prefLabel "Stores"@en .
        """,
        base=True,
    )
    (shelf,) = [topic for topic in vocabulary if topic.name.lower().startswith("kiln")]
    assert broader(vocabulary, shelf.name) == ["Pottery works", "Stores"]
    assert found(vocabulary, "The bats were cracked.") == [shelf.name]
    assert vocabulary.notes == ("2 concepts have the name of another and were joined with it: “KILN SHUTTER”",)


def test_a_variant_of_spelling_joins_too(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "Kiln programme"@en .
        ex:b a skos:Concept ; skos:prefLabel "Kiln program"@en .
        """,
        base=True,
    )
    assert [topic.name for topic in vocabulary if "Kiln" in topic.name] == ["Kiln program"]


def test_an_acronym_as_the_preferred_label_is_no_word(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "CARE"@en ; skos:altLabel "clay and renovation enterprise"@en .
        ex:b a skos:Concept ; skos:prefLabel "Kiln repair"@en .
        """,
        base=True,
    )
    assert found(vocabulary, "It was agreed to care for the hall.") == []
    assert found(vocabulary, "CARE reported, and so did the clay and renovation enterprise.") == ["CARE"]
    assert found(vocabulary, "Nothing.", heading="1. TO CARE FOR THE HALL") == []


def test_where_all_labels_are_in_capitals_capitals_say_nothing(tmp_path: Path) -> None:
    vocabulary = read(
        tmp_path,
        """
        ex:a a skos:Concept ; skos:prefLabel "KILN REPAIR"@en ; skos:altLabel "STOKING"@en, "FIRING OF POTS"@en .
        ex:b a skos:Concept ; skos:prefLabel "GLAZING"@en .
        """,
        base=True,
    )
    assert found(vocabulary, "Stoking was discussed, and glazing.") == ["KILN REPAIR", "GLAZING"]


def test_who_loads_is_warned_once_and_workers_get_it_ready_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from loaders.workers import vocabularies

    path = tmp_path / "mine.ttl"
    path.write_text(f'{SMALL} ex:n a skos:Concept ; skos:notation "1" .')
    with pytest.warns(VocabularyWarning, match="mine.ttl: 1 concept has no label"):
        known = opened(path)
    file = known.file
    assert file is not None
    with monkeypatch.context() as context:
        context.setattr(vocabularies, "read_vocabulary", None)  # a worker on this machine does not read it again
        assert vocabularies.finder_of(file).vocabulary.digest == known.digest
    elsewhere = VocabularyFile(path, ready=tmp_path / "of-another-machine")
    assert vocabularies.finder_of(elsewhere).vocabulary.digest == known.digest


def test_what_took_long_to_read_is_kept_for_the_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from loaders.workers import vocabularies

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(vocabularies, "WORTH_KEEPING", 0)
    path = tmp_path / "mine.ttl"
    path.write_text(f'{SMALL} ex:n a skos:Concept ; skos:notation "1" .')
    with pytest.warns(VocabularyWarning, match="no label"):
        first = opened(path)
    with monkeypatch.context() as context, pytest.warns(VocabularyWarning, match="no label"):
        context.setattr(vocabularies, "read_vocabulary", None)
        assert opened(path) == first
        assert vocabularies.finder_of(first.file).vocabulary.digest == first.digest
    path.write_text(SMALL)
    assert opened(path).file != first.file
    path.write_text(SMALL.replace("Pottery", "Glass"))
    (tmp_path / "cache" / "minutegraph" / "vocabularies").chmod(0o777)  # others could put something there
    assert opened(path).file.ready.parent.name.startswith("minutegraph-vocabulary-")  # type: ignore[union-attr]
    for _ in range(8):
        path.write_text(path.read_text() + "\n")
        (tmp_path / "cache" / "minutegraph" / "vocabularies").chmod(0o700)
        opened(path)
    assert len(list((tmp_path / "cache").rglob("*.pickle"))) == 5
