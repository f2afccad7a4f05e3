"""Who is named in a list and does not belong to it, and who does: the absent chair, the clerk, a nameless body."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes

HEAD = "Hollin Parish Council\nMinutes of the meeting held on 6 June 2023\n\n"
BELOW = "\n\n1. Minutes\nThe minutes were approved.\n2. Roads\nThe lane was closed.\n"
PRESENT = [("present", "Marsh"), ("present", "Ryle"), ("present", "Dale")]


@pytest.mark.parametrize(
    "told",
    [
        "Councillor Ida Marsh took the chair in the absence of Cllrs Birch and Crane.",
        "Cllr Marsh chaired the meeting in the absence of Cllr Birch.",
        "In the absence of Councillors Birch and Crane, Councillor Marsh took the chair.",
        "Councillor Marsh was in the chair in the absence of\nCouncillors Birch and Crane.",
    ],
)
def test_in_whose_place_somebody_took_the_chair_was_not_there(told: str) -> None:
    text = f"{HEAD}PRESENT:\nCouncillors Marsh, Ryle, Dale, two members of the public.\n{told}{BELOW}"
    assert attendance(text) == PRESENT
    assert [one.name for one in minutes(text).attendees if one.chair] == ["Marsh"]


@pytest.mark.parametrize("clerk", ["Parish Clerk", "and the Town Clerk", "Deputy Clerk", "and Assistant Clerk."])
def test_the_clerk_of_councillors_is_nobodys_name_and_none_of_them(clerk: str) -> None:
    text = f"{HEAD}Present: Councillors Marsh, Ryle, Dale, {clerk}{BELOW}"
    assert attendance(text) == PRESENT
    assert not [one.role for one in minutes(text).attendees if one.role]


@pytest.mark.parametrize("form", ["T.O’Hara", "T. O’Hara", "T.O'Hara"])
def test_an_initial_before_a_name_with_an_apostrophe(form: str) -> None:
    read = minutes(f"{HEAD}Present: I.Marsh, U.Dale and {form} (clerk){BELOW}").attendees
    assert [(one.name, one.role) for one in read] == [("I.Marsh", None), ("U.Dale", None), (form, "clerk")]


@pytest.mark.parametrize(
    "told", ["Una Dale from the council", "Una Dale of the county council", "Una Dale from our insurers"]
)
@pytest.mark.parametrize("mark", [", ", "; ", " and "])
def test_who_comes_from_a_body_without_a_name_is_not_lost(told: str, mark: str) -> None:
    found = attendance(f"{HEAD}Present: Ida Marsh\nIn attendance: {told}{mark}Peter Moss{BELOW}")
    assert found == [("present", "Ida Marsh"), ("in_attendance", "Una Dale"), ("in_attendance", "Peter Moss")]


@pytest.mark.parametrize(
    "line",
    [
        "(Committee – Ida Marsh (Chair), Tom Ryle, Una Dale)",
        "(Committee: Ida Marsh (Chair), Tom Ryle, Una Dale).",
        "(Project team - Ida Marsh (Chair); Tom Ryle; Una Dale)",
    ],
)
def test_a_list_that_stands_in_brackets(line: str) -> None:
    found = attendance(f"{HEAD}{line}\n\nApologies: Bram Birch{BELOW}")
    here = [("present", "Ida Marsh"), ("present", "Tom Ryle"), ("present", "Una Dale")]
    assert found == [*here, ("apologies", "Bram Birch")]


@pytest.mark.parametrize("copied", ["CC", "cc:", "Copied to:", "Copies to", "Circulation:", "Distribution list:"])
def test_who_was_sent_the_minutes_sent_no_apologies(copied: str) -> None:
    text = (
        f"{HEAD}Present: Ida Marsh, Tom Ryle\nApologies:\nBram Birch, Cy Crane,\n{copied}\nUna Dale, Eve Elm,\nFay Fox"
    )
    here = [("present", "Ida Marsh"), ("present", "Tom Ryle")]
    assert attendance(text + BELOW) == [*here, ("apologies", "Bram Birch"), ("apologies", "Cy Crane")]


def test_initials_of_the_name_that_a_short_one_stands_for_are_no_body() -> None:
    read = minutes(f"{HEAD}Present: Ida Marsh (IM); Bob Ryle (RR); Bill Dale (WD); Cy Crane (NHS){BELOW}").attendees
    assert [(one.initials, one.organisation) for one in read] == [
        ("IM", None),
        ("RR", None),
        ("WD", None),
        (None, "NHS"),
    ]
