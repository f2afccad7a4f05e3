"""Lists that lines cut anywhere, ranks and offices beside names, and where a list ends."""

import pytest

from tests.parsing.attendance.lists.test_ways_of_listing import attendees, here


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Members:\n\nCouncillors A. Ashe, B. Brook, C.\n\nCole and D. Dunn",
            ["Councillor A. Ashe", "Councillor B. Brook", "Councillor C. Cole", "Councillor D. Dunn"],
        ),
        (
            "Present: Cllr Ann Ashe, Cllr Bea Brook, Ms.\n\nCy Cole, Mr. Di Dunn",
            ["Councillor Ann Ashe", "Councillor Bea Brook", "Ms Cy Cole", "Mr Di Dunn"],
        ),
        (
            "Present:\n\nCouncillors Ashe, Brook, Cole\n\nand Dunn",
            ["Councillor Ashe", "Councillor Brook", "Councillor Cole", "Councillor Dunn"],
        ),
        (
            "Attendance\n\nThe following trustees were present (4 of 5): Ann\nAshe, Bea Brook, Cy Cole",
            ["Ann Ashe", "Bea Brook", "Cy Cole"],
        ),
    ],
)
def test_a_list_goes_on_over_an_empty_line_inside_a_name(text: str, expected: list[str]) -> None:
    assert here(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present\nCouncillors A Ashe (Chair) B Brook, C Cole and\nD Dunn\nClerk J Elm",
            ["Councillor A Ashe", "Councillor B Brook", "Councillor C Cole", "Councillor D Dunn", "J Elm"],
        ),
        (
            "Present\nCouncillors A Ashe and B Brook\nClerk J Elm\nMember of the Public Mrs F Frost",
            ["Councillor A Ashe", "Councillor B Brook", "J Elm"],
        ),
    ],
)
def test_a_list_ends_where_its_line_goes_on_and_the_public_is_none(text: str, expected: list[str]) -> None:
    assert here(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials:\n\nClerk (Ms. A.\n\nAshe), Head of Parks (Mr. B. Brook), A/Senior\n\nOfficer (Ms. C. Cole)",
            [("A. Ashe", "Clerk"), ("B. Brook", "Head of Parks"), ("C. Cole", "A/Senior Officer")],
        ),
        (
            "Officials:\n\nInspector (Mr. A. Ashe), Inspector (Ms. B.\n\nBrook)\n\nAnd Sergeant (Ms. C. Cole)",
            [("A. Ashe", "Inspector"), ("B. Brook", "Inspector"), ("C. Cole", "Sergeant")],
        ),
        (
            "Officials:\n\nClerk (Ms. A. Ashe), Senior Roads and\n\nParks Analyst (Mr. B. Brook)",
            [("A. Ashe", "Clerk"), ("B. Brook", "Senior Roads and Parks Analyst")],
        ),
        (
            "Officials:\n\nClerk (Ms. A. Ashe), Engineers, Roads (Messrs. B. Brook,\n\nC. Cole)",
            [("A. Ashe", "Clerk"), ("B. Brook", "Engineers, Roads"), ("C. Cole", "Engineers, Roads")],
        ),
        (
            "Officials:\n\nClerk (Ms. A. Ashe), Senior Executive Engineer, "
            "Works and Operations in the Northern Area (Mr.\n\nB. Brook)",
            [("A. Ashe", "Clerk"), ("B. Brook", "Senior Executive Engineer")],
        ),
    ],
)
def test_offices_whose_holders_lines_cut_anywhere(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(a.name, a.role) for a in attendees(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present: Ann Ashe, (Treasurer) Bea Brook, Cy Cole", [("Bea Brook", "Treasurer", None)]),
        ("Present: (Secretary) Bea Brook, Ann Ashe", [("Bea Brook", "Secretary", None)]),
        ("Apologies: (Vice Chair) Bea Brook and Ann Ashe", [("Bea Brook", "Vice Chair", None)]),
        (
            "Present:\nMs. Bea Brook, Curator, Elm Gallery\nMr. Cy Cole, Clerk",
            [("Bea Brook", "Curator", "Elm Gallery")],
        ),
        ("Also present: Messrs. Cy Cole and Bea Brook of Elm-Ash Alliance", [("Bea Brook", None, "Elm-Ash Alliance")]),
        (
            "Present:\nAnn Ashe (Chair)\nBea Brook (Guest - Elm Football\nClub)",
            [("Bea Brook", "Guest", "Elm Football Club")],
        ),
        ("Present:\nAnn Ashe (Clerk)\nBea Brook (Chair – Elm Club)", [("Bea Brook", None, "Elm Club")]),
        ("Present: Ann Ashe Chair, Bea Brook Treasurer, 6 committee members", [("Bea Brook", "Treasurer", None)]),
    ],
)
def test_what_stands_beside_a_name(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert [(a.name, a.role, a.organisation) for a in attendees(text) if a.name == "Bea Brook"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Present: Cmhlr. Ann Ashe, Cllr. Bea Brook", ["Councillor Ann Ashe", "Councillor Bea Brook"]),
        (
            "Present: Inspector A. Ashe, Sergeant B. Brook and Garda C. Cole",
            ["Inspector A. Ashe", "Sergeant B. Brook", "Garda C. Cole"],
        ),
        (
            "Present: Cllr. Ann Ashe, Cllr. Bea Brook, Cllr. Abel Ben Cole Dunn, Cllr. Eve Elms",
            ["Councillor Ann Ashe", "Councillor Bea Brook", "Councillor Abel Ben Cole Dunn", "Councillor Eve Elms"],
        ),
        (
            "Present: Councillors Ann Ashe, Bea Brook, Cara Cole Dina Dunn, Eve Elms",
            [f"Councillor {name}" for name in ("Ann Ashe", "Bea Brook", "Cara Cole", "Dina Dunn", "Eve Elms")],
        ),
        (
            "Present: Councillors Ashe, Brook, Cara Cole, Dunn and Elms",
            ["Councillor Ashe", "Councillor Brook", "Cara Cole", "Councillor Dunn", "Councillor Elms"],
        ),
    ],
)  # fmt: skip
def test_titles_of_a_list(text: str, expected: list[str]) -> None:
    assert here(text) == expected


@pytest.mark.parametrize(
    "behind",
    [
        "Councillor Ashe welcomed Ms. K. Kent, Head of Parks, to the meeting.",
        "Prior to the business, Councillor Ashe proposed a vote of thanks to Mr. K. Kent.",
        "The Chair, Ann Ashe (AA) convened the meeting with Karl Kent.",
        "Proposed: Karl Kent\nSeconded: Kim King",
        "**Welcome by the Chair – Karl Kent**",
    ],
)
def test_what_stands_behind_a_list_is_nobody(behind: str) -> None:
    found = attendees(f"Present: Ann Ashe, Bea Brook\n\nApologies: Cy Cole\n\n{behind}")
    assert [a.name for a in found] == ["Ann Ashe", "Bea Brook", "Cy Cole"]


@pytest.mark.parametrize("verb", ["opened the meeting", "welcomed all", "called the meeting to order"])
def test_the_chair_is_told_by_what_chairs_do(verb: str) -> None:
    found = attendees(f"Present: Ann Ashe, Bea Brook\n\nThe Chair, Bea Brook, {verb} at 7 pm.")
    assert [a.name for a in found if a.chair] == ["Bea Brook"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Present: Supervisors Ann Ashe, Bea Brook, Treasurers Cy Cole, Di Dunn",
            [("Ann Ashe", "Supervisor"), ("Bea Brook", None), ("Cy Cole", "Treasurer"), ("Di Dunn", None)],
        ),
        (
            "Present: Ann Ashe, Town Clerks Bea Brook and Cy Cole",
            [("Ann Ashe", None), ("Bea Brook", "Town Clerk"), ("Cy Cole", None)],
        ),
        ("Meeting attendees: Ann Ashe, Bea Brook", [("Ann Ashe", None), ("Bea Brook", None)]),
    ],
)  # fmt: skip
def test_offices_of_several_before_names(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(a.name, a.role) for a in attendees(text)] == expected
