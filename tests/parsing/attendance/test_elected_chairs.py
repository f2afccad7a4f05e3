"""Who chaired a meeting that began with an election: whoever the minutes say took the chair."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = (
    "Upton Parish Council\nMinutes of the annual meeting held on 4 May 2022\n\n"
    "Present: Cllrs A Ashe, B Brook, C Cole.\n\n"
)


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        ("RESOLVED that Cllr Brook be elected Chairman. Cllr Brook signed the declaration and then took the chair.",
         "B Brook"),
        ("Cllr Brook was duly elected Chairman for the year and took the chair.", "B Brook"),
        ("It was agreed that Cllr Cole be elected Chairman. Cllr Cole then took the chair.", "C Cole"),
        ("Cllr Ashe opened proceedings. Cllr Cole accepted the office and duly took the chair.", "C Cole"),
        # elected, but nobody says who led the meeting
        ("Cllr Brook was elected Vice-Chairman for the ensuing year.", None),
    ],
)  # fmt: skip
def test_who_took_the_chair_after_an_election(text: str, chair: str | None) -> None:
    read = minutes(f"{HEAD}1. Election\n{text}\n\n2. Trees\nAgreed.\n\n3. Bins\nAgreed.\n")
    assert [a.name for a in read.attendees if a.chair] == ([chair] if chair else [])


@pytest.mark.parametrize(
    ("title", "role", "leads"),
    [
        ("Upton Patient Participation Group", "PPG Chair", True),
        ("Upton Access Forum (UAF)", "UAF Chairman", True),
        ("Quarle Area Panel", "QAP Chairperson", True),
        ("Upton Patient Participation Group", "LMC Chair", False),  # of another body
        ("Upton Patient Participation Group", "Ppg Chair", False),
    ],
)
def test_the_chair_of_the_initials_that_the_body_has(title: str, role: str, leads: bool) -> None:
    people = f"Present: Ann Ashe (AA) {role}, Bob Brook (BB) Practice Manager"
    page = f"{title}\n\nMinutes of 4 May 2022\n\n{people}\n\n1. Bins\n\nNone."
    assert [one.name for one in minutes(page).attendees if one.chair] == (["Ann Ashe"] if leads else [])
