"""Titles of several, offices, ranks and kinds of members beside the people of a list."""

from __future__ import annotations

import pytest

from tests.parsing.attendance.lists.test_groups import HEAD, ITEMS, told
from tests.parsing.steps import minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Councillors in attendance: Ashe (Chairman), Brook, Mrs Cole and Dunn",
            [("Councillor", "Ashe"), ("Councillor", "Brook"), ("Mrs", "Cole"), ("Councillor", "Dunn")],
        ),
        (
            "Present: Councillors B Ashe (Chair), (Mrs) D Brook and (Dr) F Cole",
            [("Councillor", "B Ashe"), ("Councillor", "D Brook"), ("Councillor", "F Cole")],
        ),
        ("Present: Messrs A Ashe, B Brook; Mesdames D Cole and E Dunn",
         [("Mr", "A Ashe"), ("Mr", "B Brook"), ("Mrs", "D Cole"), ("Mrs", "E Dunn")]),
    ],
)  # fmt: skip
def test_titles_of_several(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(a.honorific, a.name) for a in minutes(f"{HEAD}{text}{ITEMS}").attendees] == expected


@pytest.mark.parametrize(
    ("label", "role"),
    [("Witness: Mr Cy Cole, Landlords' Association", None), ("Public: 2", None), ("PUBLIC: 14", None)],
)
def test_a_label_below_the_officers_is_nobodys_role(label: str, role: str | None) -> None:
    found = told(f"Present: Ann Ashe\n\nOfficers: Bea Brook (Head of Care), Di Dunn (notes)\n{label}")
    assert [one[1:3] for one in found[1:3]] == [("Bea Brook", "Head of Care"), ("Di Dunn", role)]


def test_non_voting_attendees_and_support_are_no_members() -> None:
    text = (
        "Voting members\nMrs P Ashe        PA     Non-Executive Member (Committee Chair)\n\n"
        "Non-voting attendees\nMs L Brook        LB     Healthwatch Upton\n\nSupport\nMiss R Cole       RC     Clerk"
    )
    found = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert [(a.status, a.name, a.chair) for a in found] == [
        ("present", "P Ashe", True),
        ("in_attendance", "L Brook", False),
        ("in_attendance", "R Cole", False),
    ]


def test_given_names_are_no_role_of_the_last_with_a_surname() -> None:
    assert ("present", "Sheila P", None, None) in told(
        "Attending: Jo, Malik, Sheila T, Sheila P, Gordon, Effie\nSorry: Bram"
    )


def test_surnames_a_line_each_under_councillors_are_councillors() -> None:
    text = "Attendance:\n\nCouncillors\n\nAshe (Chairperson)\nBrook\nCole-Dunn\n\nApologies: Councillor Eade"
    found = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert [(a.status, a.honorific, a.name, a.chair) for a in found] == [
        ("present", "Councillor", "Ashe", True),
        ("present", "Councillor", "Brook", False),
        ("present", "Councillor", "Cole-Dunn", False),
        ("apologies", "Councillor", "Eade", False),
    ]


@pytest.mark.parametrize("heading", ["Upton Council Officers", "Supporting Officers", "Invited Observers"])
def test_a_bodys_officers_below_those_in_attendance_are_no_members(heading: str) -> None:
    members = "Upton Councillors\nCllr Ann Ashe (Chairman), Cllr Bea Brook and Cllr Cy Cole"
    text = f"In Attendance:\n\n{members}\n\n{heading}\nDi Dunn – Clerk"
    assert [one[:2] for one in told(text)] == [
        ("present", "Ann Ashe"),
        ("present", "Bea Brook"),
        ("present", "Cy Cole"),
        ("in_attendance", "Di Dunn"),
    ]


def test_kinds_of_governors_before_their_names() -> None:
    text = (
        "GOVERNORS PRESENT\nFoundation: Rev'd P Ashe (Chair), Mrs A Brook\nParent: Mr C Cole\nStaff: Mrs L Dunn\n"
        "LA: Cllr M Eade\nCo-opted: vacancy\nALSO PRESENT: Mrs E Foy (Clerk)"
    )
    found = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert [(a.status, a.honorific, a.name, a.role) for a in found] == [
        ("present", "Reverend", "P Ashe", "Foundation"),
        ("present", "Mrs", "A Brook", "Foundation"),
        ("present", "Mr", "C Cole", "Parent"),
        ("present", "Mrs", "L Dunn", "Staff"),
        ("present", "Councillor", "M Eade", "LA"),
        ("in_attendance", "Mrs", "E Foy", "Clerk"),
    ]


@pytest.mark.parametrize(
    ("printed", "title", "name"),
    [
        ("Lt Col (Retd) R F Ashe", "Lieutenant Colonel", "R F Ashe"),
        ("Brigadier C Ashe CBE", "Brigadier", "C Ashe"),
        ("Sir Giles Ashe Bt", "Sir", "Giles Ashe"),
        ("Rev’d P Ashe", "Reverend", "P Ashe"),
        ("Wing Commander T Ashe", "Wing Commander", "T Ashe"),
    ],
)
def test_ranks_are_titles(printed: str, title: str, name: str) -> None:
    found = minutes(f"{HEAD}Present: {printed}, Mrs Bea Brook{ITEMS}").attendees
    assert [(a.honorific, a.name) for a in found] == [(title, name), ("Mrs", "Bea Brook")]


def test_a_prayer_and_a_firms_name_are_nobody() -> None:
    away = "APOLOGIES\nMr Cy Cole, Sue Lister - Lister & Co Solicitors"
    text = f"PRESENT\nMr Ann Ashe\n\n{away}\n\nPRAYER\nA prayer was led by Mr Ashe."
    assert [one[:2] for one in told(text)] == [
        ("present", "Ann Ashe"),
        ("apologies", "Cy Cole"),
        ("apologies", "Sue Lister"),
    ]


def test_who_joined_on_zoom_stands_under_it() -> None:
    found = minutes(f"{HEAD}PRESENT: Ann Ashe (AA) - Manager\nON ZOOM: Bea Brook (BB) - Upton Council{ITEMS}").attendees
    assert [(a.name, a.role, a.remote) for a in found] == [("Ann Ashe", "Manager", None), ("Bea Brook", None, True)]


def test_an_office_with_a_comma_before_a_dash_and_its_holder() -> None:
    officials = "Chief Executive – Ann Ashe\nChief Officer, Assets and Roads – Bea Brook\nHead of Law – Cy Cole"
    text = f"OFFICIALS PRESENT\n{officials}"
    assert [one[2] for one in told(f"PRESENT\nMr Di Dunn\n\n{text}")[1:]] == [
        "Chief Executive",
        "Chief Officer, Assets and Roads",
        "Head of Law",
    ]


@pytest.mark.parametrize(
    ("printed", "chair", "role"),
    [
        ("(Chair)", True, None),
        ("Clerk", False, "Clerk"),
        ("(Clerk)", False, "Clerk"),
        ("Trustee (Chair)", True, "Trustee"),
    ],
)
def test_brackets_in_a_column_of_their_own(printed: str, chair: bool, role: str | None) -> None:
    text = f"Present:\nAnn Ashe                {printed}\nBea Brook               Independent Governor"
    ann, _ = minutes(f"{HEAD}{text}{ITEMS}").attendees
    assert (ann.chair, ann.role) == (chair, role)


def test_absent_with_apologies_and_officers_with_numbers() -> None:
    here = "Chairman: Hon Ann Ashe MHK\nMembers: Mr B Brook, PC 4417 Di Dunn"
    text = f"{here}\nAbsent with apologies: Mr C Cole\nAbsent: Mr E Eade"
    assert [one[:2] for one in told(text)] == [
        ("present", "Ann Ashe"),
        ("present", "B Brook"),
        ("present", "Di Dunn"),
        ("apologies", "C Cole"),
        ("absent", "E Eade"),
    ]
