from __future__ import annotations

import pytest

from loaders.topics import Topic, lookup, standard_vocabulary

STANDARD = standard_vocabulary()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("EHE", "Elective home education"),
        ("ehe", "Elective home education"),
        ("Elective Home Education", "Elective home education"),
        ("home education", "Elective home education"),
        ("electively home educated", "Elective home education"),
        ("home-educated  children", "Elective home education"),
        ("EHCPs", "Education, health and care plans"),
        ("education health and care plans", "Education, health and care plans"),
        ("send", "SEND"),
        ("SEN", "SEND"),
        ("looked after child", "Looked after children"),
        ("off rolling", "Off-rolling"),
        ("Young carers’", "Young carers"),
    ],
)
def test_any_spelling_gives_the_topic(typed: str, name: str) -> None:
    found = lookup(STANDARD, typed)
    assert found.topic is not None
    assert found.topic.name == name
    assert found.near == ()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("elctive home educaton", "Elective home education"),
        ("exlusions", "School exclusions"),
        ("safegarding", "Safeguarding"),
        ("cemetary", "Cemeteries"),
    ],
)
def test_near_matches_are_offered_where_none_fits(typed: str, name: str) -> None:
    found = lookup(STANDARD, typed)
    assert found.topic is None
    assert name in [topic.name for topic in found.near]
    assert len(found.near) <= 5


def test_an_ambiguous_spelling_offers_its_meanings() -> None:
    found = lookup(STANDARD, "EHC")
    assert found.topic is None
    assert {topic.name for topic in found.near} == {
        "Education, health and care plans",
        "Emergency hormonal contraception",
    }


@pytest.mark.parametrize("typed", ["", "  ", "?!", "xqzzvk"])
def test_nothing_fits(typed: str) -> None:
    assert lookup(STANDARD, typed).topic is None
    assert lookup(STANDARD, typed).near == ()


def test_a_name_comes_before_an_alias_and_case_settles() -> None:
    topics = [Topic("topic:otters", "Otters", ("Weir", "OTT")), Topic("topic:weirs", "Weirs", ("Ott",))]
    weirs, otters = lookup(topics, "weir").topic, lookup(topics, "OTT").topic
    assert weirs is not None
    assert otters is not None
    assert (weirs.id, otters.id) == ("topic:weirs", "topic:otters")
