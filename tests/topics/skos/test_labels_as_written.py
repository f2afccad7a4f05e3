"""Labels of public vocabularies as their programs write them: tags of locales, codes before names, marks of pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.topics import read_vocabulary
from tests.topics.skos.test_skos_as_published import HEAD, broader, found, read


@pytest.mark.parametrize("tag", ["eng", "ENG", "en-GB", "en_GB", "und", "mul", "zxx"])
def test_tags_that_mean_english_or_no_language(tmp_path: Path, tag: str) -> None:
    vocabulary = read(
        tmp_path,
        f"""
        ex:a a skos:Concept ; skos:prefLabel "Kiln repair"@{tag}, "Ofenbau"@ger ; skos:altLabel "shutters"@{tag} .
        ex:a skos:altLabel "Wagen"@ger, "wagons"@fre .
        """,
    )
    assert [(topic.name, topic.aliases) for topic in vocabulary] == [("Kiln repair", ("shutters",))]
    assert vocabulary.notes == ()


@pytest.mark.parametrize("tag", ["cym", "wel", "cy_GB"])
def test_welsh_by_any_of_its_tags(tmp_path: Path, tag: str) -> None:
    turtle = f'ex:a a skos:Concept ; skos:prefLabel "Kilns"@eng, "Odynau calch"@{tag} .'
    assert found(read(tmp_path, turtle), "Trafodwyd yr odynau calch.") == []
    assert found(read(tmp_path, turtle, languages=("cy",)), "Trafodwyd yr odynau calch.") == ["Kilns"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "a.rdf",
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:skos="http://www.w3.org/2004/02/skos/core#"><skos:Concept rdf:about="https://example.org/1">'
            '<skos:prefLabel xml:lang="en_GB">Kiln repair</skos:prefLabel>'
            "<skos:prefLabel xml:lang='de_DE'>Ofenbau</skos:prefLabel></skos:Concept></rdf:RDF>",
        ),
        (
            "a.jsonld",
            '[{"@id": "https://example.org/1", "@type": "http://www.w3.org/2004/02/skos/core#Concept", '
            '"http://www.w3.org/2004/02/skos/core#prefLabel": [{"@value": "Kiln repair", "@language": "en_GB"}, '
            '{"@value": "Ofenbau", "@language": "de_DE"}]}]',
        ),
        ("a.ttl", HEAD + 'ex:a a skos:Concept ; skos:prefLabel "Kiln repair"@en_GB, "Ofenbau"@de_DE .'),
    ],
)
def test_a_locale_in_the_place_of_a_language_costs_no_vocabulary(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert [(topic.name, topic.aliases) for topic in read_vocabulary(tmp_path / name)] == [("Kiln repair", ())]


@pytest.mark.parametrize(
    ("notation", "label", "name"),
    [
        ("07.2", "07.2 Kiln repair", "Kiln repair"),
        ("K-31", "K-31: Kiln repair", "Kiln repair"),
        ("12", "12 \u2013 Kiln repair", "Kiln repair"),
        ("16", "16-19 kilns", "16-19 kilns"),
        ("Kiln", "Kiln repair", "Kiln repair"),
        ("12", "12", "12"),
        ("1", "12 kilns", "12 kilns"),
    ],
)
def test_a_concepts_code_is_no_part_of_its_name(tmp_path: Path, notation: str, label: str, name: str) -> None:
    turtle = f'ex:a a skos:Concept ; skos:notation "{notation}" ; skos:prefLabel "{label}"@en .'
    assert [topic.name for topic in read(tmp_path, turtle)] == [name]


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Kilns &amp; glazes", ("Kilns & glazes", ())),
        ("<p>Kilns and <b>glazes</b></p>", ("Kilns and glazes", ())),
        ("Potters&#8217; stores", ("Potters\u2019 stores", ())),
        ("Pots <5 litres & >2 litres", ("Pots <5 litres & >2 litres", ())),
        ("Kilns | and glazes", ("Kilns | and glazes", ())),
    ],
)
def test_marks_of_web_pages_are_no_part_of_a_name(tmp_path: Path, label: str, names: tuple[str, object]) -> None:
    vocabulary = read(tmp_path, f'ex:a a skos:Concept ; skos:prefLabel "{label}"@en .')
    assert [(topic.name, topic.aliases) for topic in vocabulary] == [names]


def test_spellings_with_strokes_between_them_are_several(tmp_path: Path) -> None:
    turtle = (
        'ex:a a skos:Concept ; skos:prefLabel "Kilns"@en ; skos:altLabel "mending of ovens|stoking | firing pots"@en .'
    )
    assert found(read(tmp_path, turtle), "Stoking was discussed.") == ["Kilns"]
    assert found(read(tmp_path, turtle), "The firing of pots and mending of ovens.") == ["Kilns"]


def test_all_that_is_broader_counts_only_where_nothing_tells_what_is_just_above(tmp_path: Path) -> None:
    concepts = "".join(
        f'ex:{one} a skos:Concept ; skos:prefLabel "Kilns of {one}"@en .' for one in ("top", "mid", "low")
    )
    all_above = "ex:low skos:broaderTransitive ex:mid, ex:top . ex:mid skos:broaderTransitive ex:top ."
    assert broader(read(tmp_path, concepts + all_above), "Kilns of low") == ["Kilns of mid", "Kilns of top"]
    steps = "ex:low skos:broader ex:mid . ex:top skos:narrower ex:mid ."
    assert broader(read(tmp_path, concepts + all_above + steps), "Kilns of low") == ["Kilns of mid"]


@pytest.mark.parametrize(
    "says_so",
    [
        "ex:old a owl:DeprecatedClass .",
        "ex:new <http://purl.org/dc/terms/replaces> ex:old .",
        "ex:old <https://schema.org/supersededBy> ex:new .",
        "ex:old <http://schema.org/supersededBy> ex:new .",
        'ex:old <http://www.w3.org/2003/06/sw-vocab-status/ns#term_status> "archaic" .',
    ],
)
def test_ways_to_withdraw_a_concept(tmp_path: Path, says_so: str) -> None:
    turtle = """
    ex:old a skos:Concept ; skos:prefLabel "Kiln stoking"@en .
    ex:new a skos:Concept ; skos:prefLabel "Kiln firing"@en ;
        <http://www.w3.org/2003/06/sw-vocab-status/ns#term_status> "stable" .
    """
    vocabulary = read(tmp_path, turtle + says_so)
    assert [topic.name for topic in vocabulary] == ["Kiln firing"]
    assert vocabulary.notes == ("1 concept is withdrawn and was left out: “Kiln stoking”",)
