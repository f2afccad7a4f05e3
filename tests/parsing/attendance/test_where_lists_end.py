"""Where lists of people end, and what their labels say of the groups below them."""

from __future__ import annotations

import pytest

from tests.parsing.steps import attendance, minutes

HEAD = "Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\n"
PRESENT = [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole"), ("present", "Di Dunn")]
LIST = "Present: Ann Ashe, Bea Brook, Cy Cole, Di Dunn"


@pytest.mark.parametrize(
    "below",
    [
        "Duration: 90 minutes",
        "Opening remarks: The Rector spoke of the bells",
        "AA opened the meeting with a poem",
        "The Clerk read the summons, and Ed Eade, Flo Fry and Gus Gale were greeted.",
        "\nElection of helpers: The following had offered to help: Ed Eade, Flo Fry, Gus Gale and Hal Hunt.",
        "\nWelcome: Ann Ashe greeted everybody, Ed Eade and Flo Fry among them, and spoke for ten minutes of the hall.",
    ],
)
def test_what_stands_below_a_list_is_none_of_it(below: str) -> None:
    assert attendance(f"{HEAD}{LIST}\n{below}\n") == PRESENT


@pytest.mark.parametrize(
    "below",
    [
        "\n\n  1. Minutes. Copies went round and were agreed. Proposed by Ann Ashe, seconded by Cy Cole.\n\n"
        "  2. Election of officers – F Fry as secretary and G Gale as treasurer were proposed by C Cole. Carried.",
        "\nThe Secretary read the rules, and Mr Gale, Ms Hunt and Mr Ince asked for more.",
        "\nAt the start Mr Gale, Mr Hunt and Ms Ince spoke of the hedge.",
    ],
)
def test_apologies_end_before_what_is_told_next(below: str) -> None:
    found = attendance(f"{HEAD}{LIST}\nApologies were received from Ed Eade and Flo Fry{below}")
    assert [one for one in found if one not in PRESENT] == [("apologies", "Ed Eade"), ("apologies", "Flo Fry")]


def test_a_list_goes_on_where_its_line_is_not_finished() -> None:
    text = "Present: Ann Ashe, Bea Brook, Cy Cole and\nthe Clerk: Di Dunn\n"
    assert attendance(HEAD + text) == PRESENT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "APOLOGIES:\nRatepayer Members: Mr Eade\nAppointed Members: Cllr Fry\n\nOfficers: Ms Gale",
            [("apologies", "Eade"), ("apologies", "Fry"), ("in_attendance", "Gale")],
        ),
        (
            "Absent:\nTown Members: Mr Eade\nVillage Members: Ms Fry and Mr Gale",
            [("absent", "Eade"), ("absent", "Fry"), ("absent", "Gale")],
        ),
        ("Apologies:\nNone\nOfficers: Mr Eade", [("in_attendance", "Eade")]),
        ("Apologies:\nMr Eade\nOfficers: Ms Fry", [("apologies", "Eade"), ("in_attendance", "Fry")]),
    ],
)
def test_groups_under_apologies_sent_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in attendance(f"{HEAD}{LIST}\n\n{text}\n") if one not in PRESENT] == expected


@pytest.mark.parametrize("label", ["Cabinet Members", "Executive Councillors", "CABINET MEMBERS"])
def test_the_cabinet_came_besides_to_the_meeting_of_another_body(label: str) -> None:
    told = attendance(f"Upton Borough Council\nScrutiny Board\n4 May 2022\n\n{LIST}\n{label}: Cllrs E Eade and F Fry\n")
    assert told == [*PRESENT, ("in_attendance", "E Eade"), ("in_attendance", "F Fry")]


def test_the_cabinet_is_present_at_its_own_meeting() -> None:
    told = attendance("Upton Borough Council\nCabinet\n4 May 2022\n\nCabinet Members: Cllrs E Eade and F Fry\n")
    assert told == [("present", "E Eade"), ("present", "F Fry")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Notes: Ed Eade", [("in_attendance", "Ed Eade")]),
        ("Notes: the hall was cold", []),
        ("Chair:\nEd Eade\nIn attendance:\nFlo Fry, Curator", [("present", "Ed Eade"), ("in_attendance", "Flo Fry")]),
        ("Presiding E Eade", [("present", "E Eade")]),
        ("Apologies for non-attendance were received from:-\n\nMessrs: E. Eade    F. Fry",
         [("apologies", "E. Eade"), ("apologies", "F. Fry")]),
        ("Chair:\nThe Chair greeted everyone and Ed Eade was glad.", []),
    ],
)  # fmt: skip
def test_labels_of_other_kinds(text: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in attendance(f"{HEAD}{LIST}\n{text}\n") if one not in PRESENT] == expected


def test_who_was_in_attendance_is_told_in_a_paragraph_of_several() -> None:
    text = (
        "PRESENT\n\nA Ashe Esq (Chairman)    B Brook Esq\nC Cole Esq\n\n"
        "Miss Di Dunn (representing the Clerk to the Board) and Mr Ed Eade (representing the Weir Trust) and "
        "Mr Flo Fry (Mechanical Engineer) were in attendance.\n"
    )
    told = [(a.status, a.name, a.role, a.organisation) for a in minutes(HEAD + text).attendees]
    assert told[3:] == [
        ("in_attendance", "Di Dunn", None, None),
        ("in_attendance", "Ed Eade", None, "Weir Trust"),
        ("in_attendance", "Flo Fry", "Mechanical Engineer", None),
    ]
