"""Lists whose marks or columns were lost: names, offices and bodies one after another."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes

HEAD = "Weir Green Partnership Board\nMinutes of the meeting held on 4 May 2022\n\n"
BELOW = "\n1. Welcome\nThe hall was open.\n2. Minutes\nThe minutes were approved.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attendees:\nAnn Ashe Bob Brook Carl Cole\nDawn Dale Ed Eaves",
         "Ann Ashe, Bob Brook, Carl Cole, Dawn Dale, Ed Eaves"),
        ("Present: Ann Ashe Bob Brook", "Ann Ashe, Bob Brook"),
        ("Present Cllr Ann Ashe Cllr Bob Brook Mr Carl Cole Mrs Dawn Dale Clerk Ed Eaves",
         "Ann Ashe, Bob Brook, Carl Cole, Dawn Dale, Ed Eaves"),
        ("Present: Mary Ann Ashe", "Mary Ann Ashe"),
        ("Present: Ann Rose Ashe Brook", "Ann Rose Ashe Brook"),
    ],
)  # fmt: skip
def test_given_names_and_titles_tell_where_names_end(text: str, expected: str) -> None:
    assert ", ".join(name for _, name in attendance(HEAD + text + BELOW)) == expected


def test_the_office_between_two_is_that_of_whom_no_title_is_printed() -> None:
    text = "Present Cllr Ann Ashe Cllr Bob Brook Mrs Dawn Dale Clerk Ed Eaves"
    assert [(one.name, one.role) for one in minutes(HEAD + text + BELOW).attendees if one.role] == [
        ("Ed Eaves", "Clerk")
    ]


@pytest.mark.parametrize(
    "cells",
    [
        "Independent Chair Weir Council Weir Housing Trust\nVale Police NHS Weir",
        "Vale Trust Weir Borough Council",
        "Weir College Vale University",
    ],
)
def test_a_column_of_bodies_is_nobodys(cells: str) -> None:
    found = minutes(f"{HEAD}Attendees:\nAnn Ashe Bob Brook Carl Cole\nDawn Dale Ed Eaves\n{cells}{BELOW}").attendees
    assert [(one.role, one.organisation) for one in found] == [(None, None)] * 5


@pytest.mark.parametrize("kind", ["County", "District", "Borough"])
def test_the_councillor_of_another_council_opens_a_list(kind: str) -> None:
    text = f"Present: Ann Ashe, Bea Brook, Cy Cole\nIn attendance {kind} Cllr D Dunn"
    assert ("in_attendance", "D Dunn") in attendance(HEAD + text + BELOW)


ROWS = "Fiona Ashe Pat Brook Angelo Cole\nNeil Dale Louise Eaves\n"


@pytest.mark.parametrize("last", ["", "Kath Fry Mick Gale Sam Hunt Hilary Ince\n"])
def test_rows_of_names_that_lost_their_label(last: str) -> None:
    found = attendance(f"Weir Hall Committee\nMinutes of Meeting\nHeld on 4 May 2022\n{ROWS}{last}{BELOW}")
    names = "Fiona Ashe, Pat Brook, Angelo Cole, Neil Dale, Louise Eaves"
    more = ", Kath Fry, Mick Gale, Sam Hunt, Hilary Ince" if last else ""
    assert ", ".join(name for status, name in found if status == "present") == names + more


@pytest.mark.parametrize("rows", ["Upton Green Weir Lane\nMill Barn Church Walk\n", "Fiona Ashe Pat Brook\n"])
def test_rows_that_may_be_something_else_are_nobody(rows: str) -> None:
    assert not attendance(f"Weir Hall Committee\nMinutes of Meeting\nHeld on 4 May 2022\n{rows}{BELOW}")


def test_the_public_is_not_the_rest_of_a_name() -> None:
    text = "Present: Ann Ashe (AA), Bob Brook (BB), Cllr MacNab\nPublic Ed Eaves\nApologies: Janet Nurse, Kay Clarke"
    assert [name for _, name in attendance(HEAD + text + BELOW)] == [
        "Ann Ashe", "Bob Brook", "MacNab", "Janet Nurse", "Kay Clarke",
    ]  # fmt: skip
