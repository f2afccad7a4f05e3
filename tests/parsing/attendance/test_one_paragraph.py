"""Lists that a page set as one paragraph, titles of groups, and who stood in for the chair."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

ITEMS = (
    " 1. Welcome Everybody was greeted and the new banner was shown to all who had come to the hall that evening, with "
    "thanks to those who had sewn it over the long winter. 2. Bells The bells were rung at noon and again at dusk, and "
    "nobody had sent a word of complaint about them to the tower. 3. Barn The barn was painted green by the young "
    "people of the village, who had asked for nothing but the paint and their dinner. 4. Hedge The hedge was cut down "
    "to the height of the wall, and the lane is now wide enough for the hay carts once more. 5. Close All went home."
)
TITLE = "Weir Green Society\nMinutes of the meeting held on 4 May 2022"
NAMES = ("Ann Ashe", "Bea Brook", "Cy Cole")
HEAD = "WEIR GREEN SOCIETY Minutes of the meeting held on Monday, 4 May 2022, at 6.00pm in the Barn."


@pytest.mark.parametrize("label", ["Sederunt:", "Trustees present:", "Members Present:"])
def test_each_role_stands_before_the_next_name(label: str) -> None:
    listed = (
        f" {label} Ann Ashe, Lay Member (Chair) Bea Brook, Lay Member Cy Cole, Student Member Di Dunn, Treasurer"
        " Apologies: Ed Eade, Lay Member In Attendance: Flo Fry, Chief Executive Gus Gale, Finance Manager Hal Hunt,"
        " Barn and Bells Manager Ivy Innes, Clerk At 6.00pm the Chair began."
    )
    read = [(one.status, one.name, one.role) for one in minutes(HEAD + listed + ITEMS).attendees]
    assert read == [
        ("present", "Ann Ashe", "Lay Member"),
        ("present", "Bea Brook", "Lay Member"),
        ("present", "Cy Cole", "Student Member"),
        ("present", "Di Dunn", "Treasurer"),
        ("apologies", "Ed Eade", "Lay Member"),
        ("in_attendance", "Flo Fry", "Chief Executive"),
        ("in_attendance", "Gus Gale", "Finance Manager"),
        ("in_attendance", "Hal Hunt", "Barn and Bells Manager"),
        ("in_attendance", "Ivy Innes", "Clerk"),
    ]


def _read(listed: str) -> list[tuple[str | None, str]]:
    page = f"Weir Green Society\nMinutes of the meeting held on 4 May 2022\n\n{listed}\n\n1. Bells\nThey rang.\n"
    return [(one.honorific, one.name) for one in minutes(page).attendees]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ("Present: Trustees Ashe (Chair), Brook, Cole and the Clerk",
         [("Trustee", "Ashe"), ("Trustee", "Brook"), ("Trustee", "Cole")]),
        ("Present: Trustees: Ann Ashe, Bea Brook, Cy Cole", [(None, one) for one in NAMES]),
        ("Present: Ann Ashe, Bea Brook, Cy Cole\nIn attendance: Di Dunn, Trustee Support Officer",
         [(None, "Ann Ashe"), (None, "Bea Brook"), (None, "Cy Cole"), (None, "Di Dunn")]),
        ("Present: Councillors: Ann Ashe, Bea Brook, Cy Cole", [("Councillor", one) for one in NAMES]),
        ("Councillors:\nAnn Ashe\nBea Brook\nCy Cole, Clerk",
         [("Councillor", "Ann Ashe"), ("Councillor", "Bea Brook"), (None, "Cy Cole")]),
        ("Present:\nCouncillors:\nAnn Ashe\nBea Brook\nOfficers:\nDi Dunn, Clerk",
         [("Councillor", "Ann Ashe"), ("Councillor", "Bea Brook"), (None, "Di Dunn")]),
    ],
)  # fmt: skip
def test_titles_of_a_whole_list(listed: str, expected: list[tuple[str | None, str]]) -> None:
    assert _read(listed) == expected


@pytest.mark.parametrize(
    "page",
    [
        ", chaired by BB\n\nPresent: Ann Ashe (AA), Bea Brook (BB), Cy Cole (CC)",
        "\n\nPresent: Ann Ashe, Bea Brook (Acting Chair and Parent Governor), Cy Cole",
        "\nChaired by BB.\n\nPresent: Ann Ashe (AA), Bea Brook (BB), Cy Cole (CC)",
    ],
)
def test_who_stood_in_for_the_chair(page: str) -> None:
    read = minutes(f"{TITLE}{page}\n\n1. Bells\nThey rang.\n2. Barn\nNoted.\n").attendees
    assert [one.name for one in read if one.chair] == ["Bea Brook"]
