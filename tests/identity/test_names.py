"""How much alike two names are: one person's, perhaps one person's, or never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.identity.naming.given_names import same_given
from graph.identity.naming.names import PersonName, alike, conflicting, may_be_one, parse, skeleton
from tests.identity.world.names import GIVEN, SURNAMES
from tests.tables import every_row

ONE, MAY_BE, LITTLE = "one", "may be", "little"


@every_row(
    ("printed", "title", "given", "surname"),
    [
        ("Ann Adams", None, ("ann",), "adams"),
        ("A. J. Adams", None, ("a", "j"), "adams"),
        ("Zoë van Dyke", None, ("zoe",), "vandyke"),
        ("Siân O’Hara", None, ("sian",), "ohara"),
        ("Bethan Pugh-Jones", None, ("bethan",), "pugh-jones"),
        ("Councillor Adams", "Councillor", (), "adams"),
        ("Councillor Ann Adams", "Councillor", ("ann",), "adams"),
        ("de Groot", "Councillor", (), "degroot"),
        ("Van Dyke", "Dr", (), "vandyke"),
        ("de Groot", None, (), "degroot"),
        ("Al Green", None, ("al",), "green"),
        ("Ann", None, ("ann",), ""),
        ("Guy de la Tour", None, ("guy",), "delatour"),
    ],
)
def test_names_are_taken_apart(printed: str, title: str | None, given: tuple[str, ...], surname: str) -> None:
    assert parse(printed, title) == PersonName(given, surname)


@every_row(
    ("first", "second", "how"),
    [
        ("Ann Adams", "Ann Adams", ONE),
        ("Ann Adams", "ANN ADAMS", ONE),
        ("Zoë Åkerman", "Zoe Akerman", ONE),
        ("Siân O’Hara", "Sian O'Hara", ONE),
        ("Andrew Hallett", "Andy Hallett", ONE),
        ("Matthew Hallett", "Matt Hallett", ONE),
        ("Margaret Hallett", "Peggy Hallett", ONE),
        ("Ann Hallett", "Anne Hallett", ONE),
        ("Matt Hallett", "Mathew Hallett", ONE),
        ("Christopher Hallett", "Christoper Hallett", ONE),
        ("Anneka Hallett", "Aneka Hallett", ONE),
        ("Ann Hallett", "Ann Hallet", ONE),
        ("Ann Smith", "Ann Smyth", ONE),
        ("Ann Stephens", "Ann Stevens", ONE),
        ("Ann J Green", "Ann Green", ONE),
        ("Ann Adams", "A Adams", MAY_BE),
        ("Ann J Adams", "AJ Adams", MAY_BE),
        ("Ann J Adams", "A J Adams", MAY_BE),
        ("Steven Adams", "Stefan Adams", None),
        ("Ann Adams", "Councillor Adams", LITTLE),
        ("Ann Hallett", "Councillor Hallet", LITTLE),
        ("Ann Adams", "B Adams", None),
        ("Ann Adams", "Bea Adams", None),
        ("Ann Adams", "Ann Brown", None),
        ("Ann Dale", "Ann Hale", None),
        ("Ann M Green", "Ann T Green", None),
        ("Carl Dale", "Carla Dale", None),
        ("Paul Dale", "Paula Dale", None),
        ("Simon Dale", "Simone Dale", None),
        ("Joanna Dale", "Joanne Dale", None),
        ("Jane Dale", "Joan Dale", None),
        ("Tim Dale", "Tom Dale", None),
        ("Samuel Dale", "Samantha Dale", None),
        ("Christopher Dale", "Christine Dale", None),
        ("Ann", "Ann Adams", None),
        ("Ann", "Bea", None),
    ],
)
def test_alike(first: str, second: str, how: str | None) -> None:
    names = [parse(name, "Councillor" if name.startswith("Councillor ") else None) for name in (first, second)]
    found, turned = alike(*names), alike(*reversed(names))
    assert found == turned
    if how is None:
        assert found is None
        return
    assert found is not None
    assert found.reason
    assert (ONE if found.weight >= 0.5 else MAY_BE if found.weight > 0.35 else LITTLE) == how


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Elizabeth Pellow", "B Pellow", True),  # who is called Beth, or Betty
        ("Elizabeth Pellow", "K Pellow", False),
        ("Wilf Brown", "Wilfrd Brown", True),
        ("Samuel Brown", "Samantha Brown", False),
    ],
)
def test_names_that_one_may_bear_though_they_say_little(first: str, second: str, expected: bool) -> None:
    assert may_be_one(parse(first), parse(second)) is may_be_one(parse(second), parse(first)) is expected


@pytest.mark.parametrize(
    ("first", "second", "strict", "loose"),
    [
        ("andrew", "andy", True, True),
        ("edward", "ted", True, True),
        ("wilf", "wilfred", True, True),
        ("carl", "carla", False, False),
        ("a", "ann", False, True),
        ("matthew", "mathew", False, True),
        ("christopher", "christine", False, False),
        ("ann", "bea", False, False),
    ],
)
def test_given_names(first: str, second: str, strict: bool, loose: bool) -> None:
    assert same_given(first, second, strict=True) is strict
    assert same_given(second, first) is loose


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Hallett", "Hallet"),
        ("Smith", "Smyth"),
        ("Philips", "Phillips"),
        ("McDonald", "Macdonald"),
        ("Clark", "Clarke"),
    ],
)
def test_surnames_that_sound_alike_are_compared(first: str, second: str) -> None:
    assert skeleton(first) == skeleton(second)


def test_short_forms_bring_names_together() -> None:
    assert parse("Sue Adams").namesake == parse("Susan Adams").namesake == parse("Susannah Adams").namesake
    assert parse("A Adams").namesake == ""


def test_titles_of_a_man_and_a_woman() -> None:
    assert conflicting(frozenset({"Mr"}), frozenset({"Mrs"}))
    assert not conflicting(frozenset({"Mr"}), frozenset({"Dr"}))
    assert not conflicting(frozenset({"Councillor"}), frozenset({"Mrs"}))


spellings = st.builds(
    lambda given, surname, how: surname if how == 0 else f"{given[0]} {surname}" if how == 1 else f"{given} {surname}",
    st.sampled_from([form for forms in GIVEN for form in forms]),
    st.sampled_from([spelled for surname in SURNAMES for spelled in surname]),
    st.integers(0, 2),
)


@given(spellings, spellings)
def test_alike_is_symmetric_and_everybody_is_like_himself(first: str, second: str) -> None:
    one, other = parse(first), parse(second)
    assert alike(one, other) == alike(other, one)
    assert alike(one, one) is not None
    assert may_be_one(one, other) or alike(one, other) is None
