"""Names: titles before, letters behind, and what only looks like a name."""

import pytest

from loaders.parsing.forms import (
    honorific_at,
    is_organisation,
    is_role,
    looks_like_titled_name,
    parse_listed_name,
    parse_name,
)
from tests.tables import every_row


@every_row(
    ("text", "name", "honorific"),
    [
        ("Alice Adams", "Alice Adams", None),
        ("Cllr A Adams", "A Adams", "Councillor"),
        ("Cllr. A. Adams", "A. Adams", "Councillor"),
        ("Councillor Adams", "Adams", "Councillor"),
        ("County Councillor Bea Brown", "Bea Brown", "County Councillor"),
        ("Borough Councillor Brown", "Brown", "Borough Councillor"),
        ("Cllr Mrs C Cole", "C Cole", "Councillor"),
        ("Mr D Dunn", "D Dunn", "Mr"),
        ("Mrs. E. Evans", "E. Evans", "Mrs"),
        ("Ms Fay Fox", "Fay Fox", "Ms"),
        ("Miss Gill", "Gill", "Miss"),
        ("Dr. H. Hall", "H. Hall", "Dr"),
        ("Dr H Hall", "H Hall", "Dr"),
        ("Professor Ian Innes", "Ian Innes", "Professor"),
        ("Sir Jon Jay", "Jon Jay", "Sir"),
        ("Rev. K. King", "K. King", "Reverend"),
        ("Revd Kit King", "Kit King", "Reverend"),
        ("Chief Superintendent Lee Long", "Lee Long", "Chief Superintendent"),
        ("T/Supt Mo Moss", "Mo Moss", "T/Supt"),
        ("Supt Moss", "Moss", "Superintendent"),
        ("PCSO Nia North-Webb", "Nia North-Webb", "PCSO"),
        ("Alice Adams OBE", "Alice Adams", None),
        ("Sir Bob Brown MP", "Bob Brown", "Sir"),
        ("Cllr A Adams, MBE", "A Adams", "Councillor"),
        ("AM Davies", "AM Davies", None),
        ("A.B. Adams", "A.B. Adams", None),
        ("Guy de Montfort", "Guy de Montfort", None),
        ("Ana van der Berg", "Ana van der Berg", None),
        ("Siobhán O'Hara", "Siobhán O'Hara", None),
        ("Siân ap Rhys", "Siân ap Rhys", None),
        ("Fergus McAdam", "Fergus McAdam", None),
        ("Zoë Åström-Ølberg", "Zoë Åström-Ølberg", None),
        ("Alice  Adams ,", "Alice Adams", None),
        ("Mr May", "May", "Mr"),
        ("Cllr March", "March", "Councillor"),
    ],
)
def test_names(text: str, name: str, honorific: str | None) -> None:
    found = parse_name(text, 0, len(text))
    assert found is not None
    assert (found.as_written, found.honorific) == (name, honorific)
    assert " ".join(text[found.start : found.end].split()) == name


@every_row(
    "text",
    [
        "Adams",
        "Director of Care",
        "Social Care",
        "Vice Chairman",
        "Parish Clerk",
        "Alpha Council",
        "Alton Action Group",
        "Members of the public",
        "No apologies",
        "Next Meeting",
        "May",
        "One vacancy",
        "Matters Arising",
        "January February",
        "Town Hall",
        "AB",
        "12 34",
        "ann adams",
        "",
        " - ",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert parse_name(text, 0, len(text)) is None


def test_one_word_is_a_name_in_a_list_or_behind_a_title() -> None:
    assert parse_name("Adams", 0, 5) is None
    assert parse_listed_name("Adams", 0, 5) is not None
    assert parse_listed_name("ALICE ADAMS", 0, 11) is not None
    assert looks_like_titled_name(["Adams"])


@pytest.mark.parametrize(
    ("text", "surname", "initials", "full"),
    [
        ("Alice Adams", "Adams", "AA", True),
        ("Guy de Montfort", "de Montfort", "GdM", True),
        ("AM Davies", "Davies", "AMD", True),
        ("Cllr Adams", "Adams", "A", False),
        ("A. B. Brown", "Brown", "ABB", True),
    ],
)
def test_a_name_taken_apart(text: str, surname: str, initials: str, full: bool) -> None:
    found = parse_name(text, 0, len(text))
    assert found is not None
    assert (found.surname, found.initials.replace(".", ""), found.is_full) == (surname, initials, full)


@pytest.mark.parametrize(
    ("text", "honorific", "rest"),
    [
        ("Cllr Dr Adams", "Councillor", "Adams"),
        ("The Rt Hon Adams", "Rt Hon", "Adams"),
        ("MS and AB", None, "MS and AB"),
        ("miss the bus", None, "miss the bus"),
        ("Drake Adams", None, "Drake Adams"),
        ("Mrs", "Mrs", ""),
    ],
)
def test_titles(text: str, honorific: str | None, rest: str) -> None:
    found, end = honorific_at(text)
    assert (found, text[end:]) == (honorific, rest)


@pytest.mark.parametrize(
    ("text", "role", "organisation"),
    [
        ("Head of Care", True, False),
        ("Clerk", True, False),
        ("Head Teacher", True, False),
        ("Alpha Council", False, True),
        ("Alpha Trust", False, True),
        ("NHS Alpha CCG", False, True),
        ("Alpha Primary School", False, True),
        ("Alice Adams", False, False),
    ],
)
def test_roles_and_organisations(text: str, role: bool, organisation: bool) -> None:
    assert (is_role(text), is_organisation(text)) == (role, organisation)
