"""Several labels on one line, heads of groups without a mark, given names alone, and attendance told in prose."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton Residents' Association\n\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def told(text: str) -> list[tuple[str, str, str | None, bool]]:
    """Status, name, role of everybody on the lists, and who took the chair."""
    return [(a.status, a.name, a.role, a.chair) for a in minutes(f"{HEAD}{text}{ITEMS}").attendees]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present: Chair: Ann Ashe (AA) Directors: Bea Brook, Cy Cole. Visiting Members: Di Dunn and Ed Eade. "
            "Upton Councillors: Fay Frome Invited Guests: Gus Gale (Safety Officer) Apologies for absence: Hal Hill.",
            [
                ("present", "Ann Ashe", None, True),
                ("present", "Bea Brook", None, False),
                ("present", "Cy Cole", None, False),
                ("present", "Di Dunn", None, False),
                ("present", "Ed Eade", None, False),
                ("present", "Fay Frome", "Upton Councillor", False),
                ("in_attendance", "Gus Gale", "Safety Officer", False),
                ("apologies", "Hal Hill", None, False),
            ],
        ),
        (
            "The Rector (Revd Ann Ashe) was in the chair. Churchwardens: Bea Brook, Cy Cole. Treasurer: Di Dunn. "
            "Members: Ed Eade, Fay Frome. Apologies: Gus Gale.",
            [
                ("present", "Bea Brook", "Churchwarden", False),
                ("present", "Cy Cole", "Churchwarden", False),
                ("present", "Di Dunn", "Treasurer", False),
                ("present", "Ed Eade", None, False),
                ("present", "Fay Frome", None, False),
                ("apologies", "Gus Gale", None, False),
                ("present", "Ann Ashe", None, True),
            ],
        ),
        (
            "Present: Ann Ashe (Chair), Bea Brook. Tenant reps: Cy Cole, Di Dunn. Apologies: Ed Eade.",
            [
                ("present", "Ann Ashe", None, True),
                ("present", "Bea Brook", None, False),
                ("present", "Cy Cole", "Tenant rep", False),
                ("present", "Di Dunn", "Tenant rep", False),
                ("apologies", "Ed Eade", None, False),
            ],
        ),
        (
            "Present:\nCouncils\nCllr Ann Ashe (Upton CC), Cllr Bea Brook (Weir DC)\nUser groups\n"
            "Cy Cole (Rail Users' Group), Di Dunn (Upton Society)\nOperators\n"
            "Ed Eade (Coast Company), Fay Frome (Line Ltd)",
            [
                ("present", "Ann Ashe", None, False),
                ("present", "Bea Brook", None, False),
                ("present", "Cy Cole", None, False),
                ("present", "Di Dunn", None, False),
                ("present", "Ed Eade", None, False),
                ("present", "Fay Frome", None, False),
            ],
        ),
        (
            "Guests: Upton Homes Staff – Ann Ashe (Director), Bea Brook (Manager)\nPresent: Cy Cole, Di Dunn",
            [
                ("in_attendance", "Ann Ashe", "Director", False),
                ("in_attendance", "Bea Brook", "Manager", False),
                ("present", "Cy Cole", None, False),
                ("present", "Di Dunn", None, False),
            ],
        ),
    ],
)
def test_lists_run_together_stay_apart(text: str, expected: list[tuple[str, str, str | None, bool]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The Rector spoke. Members: please note the date. Treasurer: Cy Cole reported. Apologies: none.",
        "Notes: the hall was cold. Date: to be fixed. Place: Ashe Hall.",
        "Ann Ashe welcomed all. Motion: Bea Brook moved it. Result: carried. Action: Cy Cole to write.",
    ],
)
def test_a_paragraph_with_colons_in_it_lists_nobody(line: str) -> None:
    assert told(line) == []


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        ("Apologies: Dev", [("apologies", "Dev")]),
        ("Not here: Sunil, Beth S", [("absent", "Sunil"), ("absent", "Beth S")]),
        ("Sorry: Tom (work), Una", [("apologies", "Tom"), ("apologies", "Una")]),
    ],
)
def test_given_names_of_those_away_where_those_present_are_listed_so(
    away: str, expected: list[tuple[str, str]]
) -> None:
    found = [one[:2] for one in told(f"Present: Maya, Josh, Priya\n{away}") if one[0] != "present"]
    assert sorted(found) == sorted(expected)


@pytest.mark.parametrize("away", ["Apologies: Received", "Apologies: Dev", "Absent: Nobody"])
def test_one_word_behind_a_label_is_nobody_where_people_have_whole_names(away: str) -> None:
    assert [one[1] for one in told(f"Present: Ann Ashe, Bea Brook, Cy Cole\n{away}")] == [
        "Ann Ashe",
        "Bea Brook",
        "Cy Cole",
    ]


def test_given_names_end_before_a_sentence() -> None:
    found = told(
        "Present: Tracey M; Jane C; Susie; John, Tracey H. We welcomed new parents Mel and Bert to the meeting."
    )
    assert [one[1] for one in found] == ["Tracey M", "Jane C", "Susie", "John", "Tracey H"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The meeting opened with Mr A Ashe in the chair, and Mrs B Brook, Mr C Cole and Miss D Dunn were present "
            "with the clerk, Mrs E Eade.",
            [("B Brook", "present"), ("C Cole", "present"), ("D Dunn", "present"), ("E Eade", "in_attendance")],
        ),
        (
            "Councillor Brook, Councillor Cole and Cllr Dunn were present together with Mr E Eade (Clerk).",
            [("Brook", "present"), ("Cole", "present"), ("Dunn", "present"), ("E Eade", "in_attendance")],
        ),
        (
            "Mrs Brook and Mr Cole were also in attendance.",
            [("Brook", "present"), ("Cole", "present")],
        ),
    ],
)
def test_people_with_titles_were_present_in_a_sentence(sentence: str, expected: list[tuple[str, str]]) -> None:
    found = minutes(f"{HEAD}{sentence} The minutes of the last meeting were read and approved.\n").attendees
    assert [(one.name, one.status) for one in found if not one.chair] == expected
