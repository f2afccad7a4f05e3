"""Which names are one organisation, and which one board."""

from __future__ import annotations

import pytest

from graph.identity.evidence import Evidence
from graph.identity.judgements import Judgements, parse
from graph.identity.matching.bodies import board_block, boards, is_acronym, organisation_block, organisations
from tests.identity.test_people import grouped, groups
from tests.identity.world.evidence import body
from tests.tables import every_row


@pytest.mark.parametrize(("name", "expected"), [("DCC", True), ("N.H.S.", True), ("Dcc", False), ("Alton MBC", False)])
def test_initials(name: str, expected: bool) -> None:
    assert is_acronym(name) is expected


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Alton County Council", "ACC", True),
        ("Alton Metropolitan Borough Council", "Alton MBC", True),
        ("Mere and Fell NHS Trust", "Mere & Fell NHS trust", True),
        ("Alton Council", "Upton Council", False),
        ("Healthwatch", "Hospital", False),
    ],
)
def test_organisations_that_are_compared(first: str, second: str, same: bool) -> None:
    assert (organisation_block(first) == organisation_block(second)) is same


def test_boards_whose_words_stand_in_another_order_are_compared() -> None:
    assert board_block("Board for Health and Wellbeing") == board_block("Health & Well-being Board")


@every_row(
    ("first", "second", "one"),
    [
        ("St Mary's School", "St Marys School", True),
        ("Alton Safeguarding Partnership", "Alton Safegaurding Partnership", True),
        ("Alton Metropolitan Borough Council", "Alton MBC", True),
        ("Alton Clinical Commissioning Group", "Alton CCG", True),
        ("Alton Metropolitan Borough Council", "Alton MDC", False),
        ("Upton Metropolitan Borough Council", "Alton MBC", False),
        ("North Fell College", "South Fell College", False),
        ("Alton Primary School", "Alton Private School", False),
        ("Mere Trust", "Dere Trust", False),
        ("Alton School 1", "Alton School 2", False),
        ("Alton County Council", "ACC", True),
    ],
)
def test_organisations(first: str, second: str, one: bool) -> None:
    met = organisations({"a": body(first, boards="b"), "b": body(second, boards="b")}, Judgements())
    assert (len(groups(met)) == 1) is one
    strangers = organisations({"a": body(first, boards="b"), "b": body(second, boards="c")}, Judgements())
    assert len(groups(strangers)) == 2


@pytest.mark.parametrize(("initials", "expected"), [("NHS", "a+b"), ("DCC", "a b")])
def test_initials_of_a_council_mean_another_one_elsewhere(initials: str, expected: str) -> None:
    entries = {"a": body(initials, boards="x", councils="c"), "b": body(initials, boards="y", councils="d")}
    assert groups(organisations(entries, Judgements())) == grouped(expected)


def test_initials_that_two_organisations_have_are_neither() -> None:
    entries = {"a": body("ACC", boards="x"), "b": body("Alton County Council", boards="x")}
    assert groups(organisations(entries, Judgements())) == grouped("a+b")
    entries["c"] = body("Alton City College", boards="x")
    assert groups(organisations(entries, Judgements())) == grouped("a b c")


ALTON, UPTON = {"councils": "alton"}, {"councils": "upton"}


@every_row(
    ("entries", "expected"),
    [
        ({"a": body("Children's Partnership", **ALTON), "b": body("Childrens' Partnerships", **ALTON)}, "a+b"),
        ({"a": body("Health & Wellbeing Board", **ALTON), "b": body("Health and Well-being Board", **ALTON)}, "a+b"),
        ({"a": body("Scrutiny Board", **ALTON), "b": body("Scrutiny Board", **UPTON)}, "a b"),
        ({"a": body("North Area Panel", **ALTON), "b": body("South Area Panel", **ALTON)}, "a b"),
        ({"a": body("Panel 1", **ALTON), "b": body("Panel 2", **ALTON)}, "a b"),
        ({"a": body("Adults Board", **ALTON), "b": body("Children's Board", **ALTON)}, "a b"),
        # Without a council: where the same people sit, if that is one.
        ({"a": body("Forum", people="p;q;r"), "b": body("Forum", people="p;q;s", **ALTON)}, "a+b"),
        ({"a": body("Forum", people="p;x;y;z;u"), "b": body("Forum", people="p;q;r;s;t", **ALTON)}, "a b"),
        ({"a": body("Forum"), "b": body("Forum", **ALTON)}, "a b"),
        ({"a": body("Forum", people="p;q"), "b": body("Forum", people="p;q", **ALTON),
          "c": body("Forum", people="p;q", **UPTON)}, "a b c"),
        ({"a": body("Schools Forum", people="p;q"), "b": body("School Forum", people="p;q")}, "a+b"),
        ({"a": body("Schools Forum", people="p;q"), "b": body("School Forum", people="p;q"),
          "c": body("Schools Forum", people="p;q;r", **ALTON)}, "a+b+c"),
        # A season, a year or the kind of meeting before the name: where the same people sit.
        ({"a": body("Summer Chest Group", people="p;q"), "b": body("Autumn Chest Group", people="p;q;r")}, "a+b"),
        ({"a": body("Chest Group", people="p;q"), "b": body("2031 Chest Group", people="p;q")}, "a+b"),
        ({"a": body("Annual Roads Forum", people="p;q", **ALTON), "b": body("Roads Forum", people="p;q", **ALTON)},
         "a+b"),
        ({"a": body("Summer Chest Group", people="p;q"), "b": body("Autumn Chest Group", people="r;s")}, "a b"),
        ({"a": body("Winter Roads Forum", people="p;q", **ALTON), "b": body("Roads Forum", people="r;s", **ALTON)},
         "a b"),
        ({"a": body("Spring Hill Board", people="p;q"), "b": body("Hill Board", people="r;s")}, "a b"),
        # A parish that the title leaves out: where the same people sit, if that is one.
        ({"a": body("Parish Council", people="p;q;r"), "b": body("Wexley Parish Council", people="p;q;s")}, "a+b"),
        ({"a": body("Parish Council", people="p;q"), "b": body("Wexley Parish Council", people="p;q"),
          "c": body("Mere Parish Council", people="r;s")}, "a+b c"),
        ({"a": body("Parish Council", people="p;q"), "b": body("Wexley Parish Council", people="p;q"),
          "c": body("Mere Parish Council", people="p;q")}, "a b c"),
        ({"a": body("Parish Council", people="p;q"), "b": body("Wexley Parish Council", people="r;s")}, "a b"),
        ({"a": body("Mere Parish Council", people="p;q"), "b": body("Wexley Parish Council", people="p;q")}, "a b"),
    ],
)  # fmt: skip
def test_boards(entries: dict[str, Evidence], expected: str) -> None:
    assert groups(boards(entries, Judgements())) == grouped(expected)
    assert groups(boards(dict(reversed(entries.items())), Judgements())) == grouped(expected)


def test_decisions_part_and_join_bodies_too() -> None:
    entries = {"a": body("Forum", **ALTON), "b": body("Forums", **ALTON), "c": body("Forum", **UPTON)}
    assert groups(boards(entries, parse("different a b\nsame a c"))) == grouped("a+c b")
