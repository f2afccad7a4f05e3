"""Ids: small differences of writing make no other organisation, board or person; namesakes elsewhere stay apart."""

import pytest

from graph.identity.naming.keys import (
    board_id,
    group_id,
    meeting_id,
    organisation_id,
    person_id,
    record_key,
    scope_of,
    slug,
    split_unit,
)
from tests.tables import every_row


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alpha Board", "alpha-board"),
        ("Siân O'Hara-Åkers", "sian-ohara-akers"),
        ("  Alpha   Board ", "alpha-board"),
        ("22/19", "22-19"),
        ("", "unnamed"),
        ("–", "unnamed"),
    ],
)
def test_slugs(text: str, expected: str) -> None:
    assert slug(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alpha Council", "alpha council"),
        ("The Alpha Council", "Alpha Council"),
        ("Alpha Boilers Ltd", "Alpha Boilers Limited"),
        ("Bed & Board", "Bed and Board"),
        ("Dept of Roads", "Department of Roads"),
        ("St Mary’s School", "St Mary's School"),
    ],
)
def test_organisations_of_one_name(one: str, other: str) -> None:
    assert organisation_id(one, "alpha") == organisation_id(other, "beta")


def test_organisations_of_other_names() -> None:
    assert organisation_id("Alpha Council", "alpha") != organisation_id("Beta Council", "alpha")
    assert organisation_id("Alpha Trust", "alpha") != organisation_id("Alpha Council", "alpha")


def test_initials_count_within_their_council() -> None:
    assert organisation_id("ACC", "alton") == organisation_id("A.C.C.", "alton") != organisation_id("ACC", "upton")


@pytest.mark.parametrize(
    ("words", "name", "unit"),
    [
        ("Alton County Council (Children's Services)", "Alton County Council", "Children's Services"),
        ("Alton Council – Early Help", "Alton Council", "Early Help"),
        ("Alton Health Trust, Mental Health", "Alton Health Trust", "Mental Health"),
        ("Alton Council", "Alton Council", None),
        ("Holy Cross School (Alton)", "Holy Cross School (Alton)", None),
        ("Council for Voluntary Service", "Council for Voluntary Service", None),
        ("Trust (Alton)", "Trust (Alton)", None),
    ],
)
def test_a_part_of_an_organisation_is_told_apart(words: str, name: str, unit: str | None) -> None:
    assert split_unit(words) == (name, unit)


def test_boards_of_one_name_in_two_councils() -> None:
    assert board_id("Scrutiny Board", "Alpha Council") != board_id("Scrutiny Board", "Beta Council")
    assert board_id("Health & Care Board", None) == board_id("Health and Care Board", None)


def test_people_are_known_within_their_scope() -> None:
    assert person_id("alpha", "Ann Adams", None) == person_id("alpha", "Ann Adams", "Councillor")
    assert person_id("alpha", "Ann Adams", None) != person_id("beta", "Ann Adams", None)
    assert person_id("alpha", "Adams", "Councillor") != person_id("alpha", "Adams", "Dr")
    assert group_id("alpha", "the LCP Chairs") == group_id("alpha", "LCP Chairs")


def test_the_scope_is_the_council_the_board_or_the_document() -> None:
    assert scope_of("Alpha Board", "Alpha Council", "doc-1") == "alpha-council"
    assert scope_of("Alpha Board", None, "doc-1") == "alpha-board"
    assert scope_of(None, None, "doc-1") == "doc-1"


def test_a_record_is_known_by_its_bytes_wherever_the_file_is() -> None:
    assert record_key("ab" * 32, "doc-1", None) == record_key("ab" * 32, "doc-2", None)
    assert record_key("ab" * 32, "doc-1", None) != record_key("ba" * 32, "doc-1", None)
    assert record_key("ab" * 32, "doc-1", "moderngov:host:meeting:1") == "doc-1"


def test_meetings_without_board_or_date_are_their_documents() -> None:
    assert meeting_id("board:alpha", "2022-05-03", "doc-1", 1) == meeting_id("board:alpha", "2022-05-03", "doc-2", 2)
    assert meeting_id("board:alpha", None, "doc-1", 1) != meeting_id("board:alpha", None, "doc-2", 1)
    assert meeting_id(None, "2022-05-03", "doc-1", 1) != meeting_id(None, "2022-05-03", "doc-2", 1)
    assert meeting_id(None, None, "doc-1", 1) != meeting_id(None, None, "doc-1", 2)


@every_row(
    "name",
    [
        "Cabinet",
        "Council",
        "Full Council",
        "Parish Council",
        "The Board",
        "Governing Body",
        "Board of Directors",
        "Board of Trustees",
        "Planning Committee",
        "Finance and Personnel Committee",
        "Overview and Scrutiny Committee",
        "Patient Participation Group",
    ],
)
def test_a_name_that_every_council_has_is_no_board_by_itself(name: str) -> None:
    assert board_id(name, None, "doc-1") != board_id(name, None, "doc-2")
    assert board_id(name, "Alton Council", "doc-1") == board_id(name, "Alton Council", "doc-2")


@pytest.mark.parametrize("name", ["Alton Parish Council", "Schools Forum", "Housing Panel"])
def test_a_name_of_its_own_is_one_board(name: str) -> None:
    assert board_id(name, None, "doc-1") == board_id(name, None, "doc-2")
