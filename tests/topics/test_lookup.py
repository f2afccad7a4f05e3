from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from loaders.topics import Topic, lookup, standard_vocabulary
from tests.tables import every_row

STANDARD = standard_vocabulary()


@every_row(
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
        ("selfharm", "Self-harm"),
        ("pot holes", "Potholes"),
        ("flytipping", "Fly-tipping"),
        ("street lamp", "Street lighting"),
        ("off roll", "Off-rolling"),
        ("E.H.E.", "Elective home education"),
        ("camhs", "CAMHS"),
        ("Mash", "Multi-agency safeguarding hub"),
        ("neets", "NEET"),
        ("asb", "Anti-social behaviour"),
        ("children's mental-health", "Children's mental health"),
    ],
)
def test_hyphens_spaces_and_case_make_no_difference(typed: str, name: str) -> None:
    found = lookup(STANDARD, typed)
    assert found.topic is not None
    assert found.topic.name == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("elctive home educaton", "Elective home education"),
        ("home eductaion", "Elective home education"),
        ("home-schooled kids", "Elective home education"),
        ("homeschool", "Elective home education"),
        ("home-ed", "Elective home education"),
        ("elective home ed", "Elective home education"),
        ("exlusions", "School exclusions"),
        ("excluded", "School exclusions"),
        ("the exclusions", "School exclusions"),
        ("transport for SEND", "SEND transport"),
        ("looked after kids", "Looked after children"),
        ("foster", "Fostering"),
        ("speach therapy", "Speech and language therapy"),
        ("antisocial behavior", "Anti-social behaviour"),
        ("school attendence", "School attendance"),
        ("safegarding", "Safeguarding"),
        ("cemetary", "Cemeteries"),
        ("libary", "Libraries"),
        ("planing", "Planning"),
        ("alotments", "Allotments"),
        ("knives", "Knife crime"),
        ("climate", "Climate change"),
        ("Budget 2022", "Budget"),
        ("topic:off-roling", "Off-rolling"),
    ],
)
def test_near_matches_are_offered_where_none_fits_the_likeliest_first(typed: str, name: str) -> None:
    found = lookup(STANDARD, typed)
    assert found.topic is None
    assert not found.several
    assert found.near[0].name == name
    assert len(found.near) <= 5


@pytest.mark.parametrize("typed", ["transport for SEND", "homeschool", "flood defence bins", "excluded"])
def test_what_is_much_less_alike_than_the_best_is_not_offered(typed: str) -> None:
    assert not {"Portage", "Defibrillators", "Equality and diversity"} & {t.name for t in lookup(STANDARD, typed).near}


@given(st.sampled_from(sorted({name for topic in STANDARD for name in (topic.name, *topic.aliases)})), st.data())
@settings(deadline=None, max_examples=30)
def test_a_slip_of_the_finger_still_offers_the_topic(spelling: str, data: st.DataObject) -> None:
    assume(len(spelling) > 7)
    place = data.draw(st.integers(2, len(spelling) - 2))
    assume(spelling[place - 1 : place + 2].isalpha())
    found = lookup(STANDARD, spelling[:place] + spelling[place + 1 :])
    meant = {topic.id for topic in STANDARD if spelling in (topic.name, *topic.aliases)}
    offered = {found.topic.id} if found.topic else {topic.id for topic in found.near}
    assert meant & offered or len(offered) == 5


def test_an_ambiguous_spelling_offers_its_meanings() -> None:
    found = lookup(STANDARD, "EHC")
    assert found.topic is None
    assert found.several
    assert {topic.name for topic in found.near} == {
        "Education, health and care plans",
        "Emergency hormonal contraception",
    }


@pytest.mark.parametrize("typed", ["", "  ", "?!", "xqzzvk", "the", "of the", "ISP"])
def test_nothing_fits(typed: str) -> None:
    assert lookup(STANDARD, typed).topic is None
    assert lookup(STANDARD, typed).near == ()


def test_a_name_comes_before_an_alias_and_case_settles() -> None:
    topics = [Topic("topic:otters", "Otters", ("Weir", "OTT")), Topic("topic:weirs", "Weirs", ("Ott",))]
    weirs, otters = lookup(topics, "weir").topic, lookup(topics, "OTT").topic
    assert weirs is not None
    assert otters is not None
    assert (weirs.id, otters.id) == ("topic:weirs", "topic:otters")
