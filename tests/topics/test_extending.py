"""A user's topics beside the standard ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import UsageError
from loaders.topics import TopicFinder, Vocabulary, lookup, read_vocabulary, standard_vocabulary
from tests.topics.reading import names_in

STANDARD = standard_vocabulary()


def extended(folder: Path, text: str, name: str = "mine.toml") -> Vocabulary:
    (folder / name).write_text(text, encoding="utf-8")
    return read_vocabulary(folder / name, base=STANDARD)


def found(vocabulary: Vocabulary, body: str) -> list[str]:
    return names_in("3. Report", body, TopicFinder(vocabulary))


def test_a_topic_of_the_same_name_is_replaced_in_any_inflection(tmp_path: Path) -> None:
    mine = extended(tmp_path, '[[topic]]\nname = "Care leaver"\nalso = ["rope ends"]\n')
    assert len(mine) == len(STANDARD)
    assert found(mine, "Rope ends and a care leaver; the care experienced.") == ["Care leaver"]
    assert "topic:care-leavers" not in mine.topics


def test_what_was_narrower_than_a_replaced_topic_is_narrower_than_the_new_one(tmp_path: Path) -> None:
    mine = extended(tmp_path, '[[topic]]\nname = "Early help and support"\nalso = ["early help"]\n')
    assert "topic:early-help" not in mine.topics
    assert mine.topics["topic:family-support"].broader == ("topic:early-help-and-support",)
    assert found(mine, "Early help grew.") == ["Early help and support"]


def test_a_spelling_belongs_to_the_users_topic_alone_in_all_its_variants(tmp_path: Path) -> None:
    mine = extended(
        tmp_path,
        '[[topic]]\nname = "Rafts"\nacronyms = ["CSE"]\nalso = ["anti-social behavior order", "nuisance behaviour"]\n',
    )
    assert found(mine, "CSE and nuisance behavior.") == ["Rafts"]
    assert found(mine, "Sexual exploitation and ASB.") == ["Child sexual exploitation", "Anti-social behaviour"]


def test_an_ambiguous_acronym_has_one_meaning_once_a_user_takes_it(tmp_path: Path) -> None:
    mine = extended(tmp_path, '[[topic]]\nname = "Lock and canal"\nacronyms = ["LAC"]\n')
    assert found(mine, "The LAC met.") == ["Lock and canal"]


def test_a_user_may_share_a_spelling_with_the_standard(tmp_path: Path) -> None:
    text = """ambiguous = ["CSE", "self-harm"]
        [[topic]]
        name = "Canal and sluice engineering"
        acronyms = ["CSE"]
        broader = ["Flooding"]
    """
    mine = extended(tmp_path, text)
    assert found(mine, "CSE was noted.") == []
    assert found(mine, "Flood risk: the CSE works.") == ["Flooding", "Canal and sluice engineering"]
    assert found(mine, "Safeguarding: CSE and CCE.") == [
        "Safeguarding", "Child sexual exploitation", "Child criminal exploitation",
    ]  # fmt: skip


def test_a_phrase_that_the_standard_ignores_may_be_a_users_topic(tmp_path: Path) -> None:
    assert found(STANDARD, "Digital exclusion grew.") == []
    mine = extended(tmp_path, '[[topic]]\nname = "Digital exclusion"\n')
    assert found(mine, "Digital exclusion grew.") == ["Digital exclusion"]


def test_an_ignored_phrase_of_a_users_own(tmp_path: Path) -> None:
    mine = extended(tmp_path, 'ignore = ["Parking Lane"]\n[[topic]]\nname = "Rafts"\n')
    assert found(mine, "A house in Parking Lane.") == []
    assert found(STANDARD, "A house in Parking Lane.") == ["Parking"]


def test_labels_that_concepts_share_are_ambiguous(tmp_path: Path) -> None:
    pytest.importorskip("rdflib")
    text = """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:a> a skos:Concept ; skos:prefLabel "Rafts" ; skos:altLabel "RFT", "river things" ; skos:broader <urn:r> .
        <urn:b> a skos:Concept ; skos:prefLabel "Reeds" ; skos:altLabel "RFT", "river things" ; skos:broader <urn:l> .
        <urn:r> a skos:Concept ; skos:prefLabel "Rivers" .
        <urn:l> a skos:Concept ; skos:prefLabel "Lakes" .
    """
    mine = extended(tmp_path, text, "mine.ttl")
    assert found(mine, "River things and RFT.") == []
    assert found(mine, "Rivers: river things and RFT.") == ["Rivers", "Rafts"]
    assert lookup(mine, "rft").several


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[topic]]\nname = 'Rafts'\nbroader = ['Boats']", "topic “Rafts”: its broader topic “Boats” is not in"),
        ("[[topic]]\nname = 'Education'\nbroader = ['SEND']", "it is broader than itself"),
        ("[[topic]]\nname = 'Rafts'\n[[topic]]\nname = 'Boat'\nalso = ['raft']", "“raft” is also a spelling of"),
    ],
)
def test_a_mistake_is_told_with_the_users_file(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        extended(tmp_path, text)
    assert str(raised.value).startswith(str(tmp_path / "mine.toml"))
    assert message in str(raised.value)
