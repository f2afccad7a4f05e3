"""An office that another's name follows is that person's, and never the role of whoever stands before it."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = (
    "HARROW MILL PARISH COUNCIL\nMinutes of the meeting held on 4 March 2031\n\nPresent: Cllrs A Ash (Chair), B Beck\n"
)
ITEMS = "\n\n1. Apologies\nNone.\n\n2. Roads\nThe Clerk to write to Highways.\n"


def _people(line: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.name, one.honorific, one.role) for one in minutes(HEAD + line + ITEMS).attendees[2:]]


@pytest.mark.parametrize(
    "line",
    [
        "Also present: Borough Councillor L. Moss, the Clerk (Mrs. G. Nunn) and three members of the public.",
        "In attendance: Borough Councillor L. Moss, the Clerk, Mrs G. Nunn, and 3 members of the public.",
        "In attendance: Borough Cllr L. Moss and the Clerk (Mrs. G. Nunn).",
    ],
)
def test_the_clerk_behind_a_councillor(line: str) -> None:
    assert _people(line) == [("L. Moss", "Borough Councillor", None), ("G. Nunn", "Mrs", "Clerk")]
    (action,) = minutes(HEAD + line + ITEMS).items[1].actions
    assert action.owners[0].attendees == (3,)


def test_an_office_and_an_untitled_name_in_brackets() -> None:
    assert _people("In attendance: L. Moss, the Clerk (G Nunn) and the RFO (Mr D. Orr)") == [
        ("L. Moss", None, None),
        ("G Nunn", None, "Clerk"),
        ("D. Orr", "Mr", "RFO"),
    ]


def test_a_kind_of_several_councillors_is_the_title_of_each() -> None:
    assert _people("In attendance: District Cllrs Lou Moss & Gus Nunn, the Clerk (Mrs. D. Orr)") == [
        ("Lou Moss", "District Councillor", None),
        ("Gus Nunn", "District Councillor", None),
        ("D. Orr", "Mrs", "Clerk"),
    ]


def test_what_the_brackets_behind_an_office_say_is_no_name() -> None:
    assert _people("In attendance: Lou Moss, the Clerk (to the Council), Gus Nunn")[1] == ("Gus Nunn", None, None)


@pytest.mark.parametrize(
    ("printed", "honorific"),
    [
        ("Det Insp Lou Moss", "Detective Inspector"),
        ("Det. Supt. Lou Moss", "Detective Superintendent"),
        ("DI Lou Moss", "DI"),
        ("Ch Insp Lou Moss", "Chief Inspector"),
    ],
)
def test_ranks_of_detectives_are_titles(printed: str, honorific: str) -> None:
    assert _people(f"In attendance: Gus Nunn, {printed}, Harrow Police")[1][:2] == ("Lou Moss", honorific)


def test_a_given_name_like_a_rank_is_a_name() -> None:
    assert _people("In attendance: Di Dunn")[0][0] == "Di Dunn"


def test_a_substitute_behind_role_and_organisation() -> None:
    line = "In attendance: Lou Moss, Deputy Chief Nurse, Harrow Hospitals NHS Trust (for Gus Nunn)"
    found = minutes(HEAD + line + ITEMS).attendees[2]
    assert (found.role, found.organisation, found.substitute_for, found.unit) == (
        "Deputy Chief Nurse", "Harrow Hospitals NHS Trust", "Gus Nunn", None,
    )  # fmt: skip


@pytest.mark.parametrize("counted", ["6 members of the public", "Six residents", "Two members of the press"])
def test_the_public_counted_on_a_line_of_its_own_is_nobodys_role(counted: str) -> None:
    assert _people(f"PC Lou Moss, Harrow Police\n{counted}") == [("Lou Moss", "PC", None)]


def test_an_item_with_a_stroke_says_when_somebody_came() -> None:
    found = minutes(HEAD + "In attendance: Ms Lou Moss, Freedom to Speak Up Guardian (item 23/098)" + ITEMS).attendees[
        2
    ]
    assert (found.role, found.arrived) == ("Freedom to Speak Up Guardian", "item 23/098")
